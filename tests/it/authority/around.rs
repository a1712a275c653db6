//! Since when somebody stands around a file, and who left it (U11).

use jiff::SignedDuration;
use rules::Basis;

use super::{a_child, id_of, inside, sends};
use crate::support::{Answer, TestApp};

/// What the page says before and after the part of those who left.
fn parts(page: &Answer) -> (String, String) {
    let text = page.text();
    let (now, gone) = text.split_once("Wie hier eerder stond").unwrap_or((&text, ""));
    (now.to_owned(), gone.to_owned())
}

both! {
    /// U11: since when the authority holds stands there, and nothing where that is not known: the day on
    /// which somebody was entered says nothing.
    async fn since_when_it_holds_and_not_since_it_was_entered(app: &TestApp) {
        let (sam, mother, first, second) = a_child(app).await;
        let father = sam.parent("Kees", "father").await;
        let aunt = sam.relative("Ans", "aunt").await;
        let (one, two) = (inside(app, &first).await, inside(app, &second).await);
        super::enters(&one, &sam, &mother).await;
        sends(&two, &sam, "confirm", &id_of(&two, &sam, "proposal").await).await;
        let page = inside(app, &father).await.get(&sam.path("network")).await;
        assert!(page.is(200).says("moeder, met gezag, sinds 1 maart 2020"), "{page}");
        assert!(page.says("vader, met gezag") && !page.says("vader, met gezag, sinds"), "{page}");
        assert!(page.says(&aunt.name) && !page.says("sinds 14 oktober 2026"), "{page}");
    }

    /// U11, T3.1: of a related person it is since when access was granted; after its end, until when.
    async fn access_says_since_and_until_when(app: &TestApp) {
        let sam = app.kompas().client("Sam", 8).await;
        let father = sam.parent("Kees", "father").await;
        let aunt = sam.relative("Ans", "aunt").await;
        let one = inside(app, &app.kompas().coordinator().await).await;
        sam.consent_of(&father, &aunt, &[rules::Category::Appointments]).await;
        let path = |what: &str| sam.path(&format!("network/{}/{what}", aunt.person));
        let typed = [("reason", "Haalt op"), ("from", "2026-10-14"), ("until", "2026-10-20")];
        one.post(&path("grant"), &typed).await.leads_to(&path("access"));
        let (now, _) = parts(&inside(app, &father).await.get(&sam.path("network")).await);
        assert!(now.contains("tante, sinds 14 oktober 2026"), "{now}");
        app.pass(SignedDuration::from_hours(24 * 10));
        let (now, gone) = parts(&inside(app, &father).await.get(&sam.path("network")).await);
        assert!(!now.contains(&aunt.name) && gone.contains("tante, tot 21 oktober 2026"), "{now} | {gone}");
    }

    /// U11: an ended representative without access left, and since when; a suspended one did not.
    async fn an_ended_representative_left_and_a_suspended_one_did_not(app: &TestApp) {
        let (sam, mother, first, _) = a_child(app).await;
        sam.authority(&mother, Basis::ParentalAuthority).await;
        let father = sam.parent("Kees", "father").await;
        let one = inside(app, &first).await;
        let page = sam.path("representatives");
        let id = id_of(&one, &sam, "authority").await;
        one.post(&format!("{page}/suspend"), &[("authority", &id), ("from", "2026-10-14")]).await.leads_to(&page);
        let (now, gone) = parts(&inside(app, &father).await.get(&sam.path("network")).await);
        assert!(now.contains(&mother.name) && gone.is_empty(), "{now} | {gone}");
        assert!(!now.contains("moeder, met gezag"), "{now}");
        app.pass(SignedDuration::from_hours(24));
        let one = inside(app, &first).await;
        sends(&one, &sam, "end", &id).await;
        let (now, gone) = parts(&inside(app, &father).await.get(&sam.path("network")).await);
        assert!(!now.contains(&mother.name), "{now}");
        assert!(gone.contains(&mother.name) && gone.contains("moeder, tot 14 oktober 2026"), "{gone}");
    }
}
