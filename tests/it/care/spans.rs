//! Care that begins and ends on a day that the coordinator names (rulebook 1, "Related persons").

use jiff::SignedDuration;
use rules::Category::Appointments;

use super::{inside, opens};
use crate::support::{Browser, Client, Someone, TestApp};

/// A child of 8 with an aunt who looks along while there is care, and who arranges that.
async fn cast(app: &TestApp) -> (Client, Someone, Someone) {
    let sam = app.kompas().client("Sam", 8).await;
    let father = sam.parent("Kees", "father").await;
    let aunt = sam.relative("Ans", "aunt").await;
    sam.consent_of(&father, &aunt, &[Appointments]).await;
    sam.grants(&aunt).await;
    (sam, aunt, app.kompas().coordinator().await)
}

/// It is refused with these words, and the day that was typed stands in the form again.
async fn refuses(one: &Browser<'_>, sam: &Client, (what, day): (&str, &str), words: &str) {
    let page = one.post(&sam.path(&format!("care/{what}")), &[("day", day)]).await;
    assert!(
        page.is(422).says(words) && page.html().contains(&format!("value=\"{day}\"")),
        "{page}"
    );
}

both! {
    /// T3.1: ended ahead it holds until after the last day; ended before, or today, it is over at once.
    async fn care_ends_on_the_day_that_is_named(app: &TestApp) {
        let (sam, aunt, coordinator) = cast(app).await;
        let one = inside(app, &coordinator).await;
        let (page, end) = (sam.path("care"), sam.path("care/end"));
        assert!(opens(&inside(app, &aunt).await, &sam).await);
        for _ in 0..2 {
            one.post(&end, &[("day", "2026-10-16")]).await.leads_to(&page);
        }
        assert!(opens(&inside(app, &aunt).await, &sam).await, "until after the last day");
        app.pass(SignedDuration::from_hours(24 * 2));
        assert!(opens(&inside(app, &aunt).await, &sam).await, "on the last day");
        app.pass(SignedDuration::from_hours(24));
        assert!(!opens(&inside(app, &aunt).await, &sam).await);
        let one = inside(app, &coordinator).await;
        one.post(&sam.path("care/begin"), &[]).await.leads_to(&page);
        assert!(opens(&inside(app, &aunt).await, &sam).await, "care began again");
        one.post(&end, &[("day", "2026-10-17")]).await.leads_to(&page);
        assert!(!opens(&inside(app, &aunt).await, &sam).await);
    }

    /// T3.1: it begins today or before, and its first day is told.
    async fn care_begins_on_a_day_before(app: &TestApp) {
        let (sam, aunt, coordinator) = cast(app).await;
        let one = inside(app, &coordinator).await;
        one.post(&sam.path("care/end"), &[("day", "2026-10-10")]).await.leads_to(&sam.path("care"));
        assert!(!opens(&inside(app, &aunt).await, &sam).await);
        one.post(&sam.path("care/begin"), &[("day", "2026-10-12")]).await.leads_to(&sam.path("care"));
        assert!(one.get(&sam.path("care")).await.says("De zorg loopt sinds 12 oktober 2026"));
        assert!(opens(&inside(app, &aunt).await, &sam).await);
    }

    /// What a form may not say: a day that is none, ahead, before birth, over what was, or an end before the beginning.
    async fn what_overlaps_is_refused_with_words(app: &TestApp) {
        let (sam, _, coordinator) = cast(app).await;
        let one = inside(app, &coordinator).await;
        refuses(&one, &sam, ("end", "morgen"), "Kies een dag").await;
        one.post(&sam.path("care/end"), &[("day", "2026-10-10")]).await.leads_to(&sam.path("care"));
        refuses(&one, &sam, ("begin", "2026-10-15"), "Deze dag moet nog komen").await;
        refuses(&one, &sam, ("begin", "1990-01-01"), "voor de geboorte").await;
        refuses(&one, &sam, ("begin", "2026-10-10"), "Toen liep er al zorg, tot 11 oktober 2026").await;
        one.post(&sam.path("care/begin"), &[("day", "2026-10-12")]).await.leads_to(&sam.path("care"));
        refuses(&one, &sam, ("end", "2026-10-11"), "De zorg begon pas op 12 oktober 2026").await;
        assert!(one.get(&sam.path("care")).await.says("De zorg loopt sinds 12 oktober 2026"), "nothing half done");
    }
}
