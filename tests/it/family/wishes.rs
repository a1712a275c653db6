//! A parent asks the child to share, and is never told no (T4.3, T4.4).

use jiff::SignedDuration;
use rules::Category::Appointments;

use super::{Family, inside};
use crate::support::{Browser, Client, Someone, TestApp};

const ASK: [(&str, &str); 2] = [("appointments", "on"), ("care_plan", "on")];
const NOT_NOW: [(&str, &str); 1] = [("answer", "not_now")];

fn page_about(client: &Client, asker: &Someone) -> String {
    client.path(&format!("network/{}", asker.person))
}

/// All that the asker can look at, as one text.
async fn all_of(browser: &Browser<'_>, client: &Client) -> String {
    let file = client.path("");
    let mut all = String::new();
    for path in [
        &client.path("wish"),
        file.trim_end_matches('/'),
        "/home",
        "/mine",
        "/calendar",
        "/messages/all",
        "/me",
    ] {
        all.push_str(&browser.get(path).await.is(200).still());
    }
    all
}

async fn asks(browser: &Browser<'_>, client: &Client) {
    let page = client.path("wish");
    browser.post(&page, &ASK).await.leads_to(&page);
}

both! {
    /// T4.3: whatever the child does, but sharing, the asker's pages do not change by a letter.
    async fn an_asker_never_sees_an_answer(app: &TestApp) {
        let Family { noor, mother, .. } = Family::of(app).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        asks(&hers, &noor).await;
        hers.get("/home").await.is(200);
        let before = all_of(&hers, &noor).await;
        assert!(before.contains("Je vroeg het op") && before.contains("Noor beslist"), "{before}");
        let home = own.get("/home").await;
        assert!(home.says("vraagt of je dit wilt laten zien: je afspraken en je zorgplan"), "{home}");
        let page = page_about(&noor, &mother);
        let asked = own.get(&page).await;
        assert!(asked.says("Jij beslist.") && asked.html().contains("href=\"#pressed\""), "{asked}");
        assert_eq!(all_of(&hers, &noor).await, before, "she looked");
        own.post(&format!("{page}/wish"), &NOT_NOW).await.leads_to(&page);
        own.post(&format!("{page}/wish"), &NOT_NOW).await.leads_to(&page);
        assert!(own.get(&page).await.says("Je zei: nu niet."));
        assert!(!own.get("/home").await.says("vraagt of je dit wilt"));
        assert_eq!(all_of(&hers, &noor).await, before, "she said not now");
        own.post(&format!("{page}/wish"), &[("answer", "undo")]).await.leads_to(&page);
        assert!(own.get("/home").await.says("vraagt of je dit wilt"));
        assert_eq!(all_of(&hers, &noor).await, before);
        hers.get(&noor.path("access-log")).await.is(404);
        let log = own.get(&noor.path("access-log")).await;
        assert!(log.says("vroeg om mee te kijken"), "the client reads it: {log}");
    }

    /// T4.3: what would be seen is looked at first; sharing any of it ends the wish, and that she sees.
    async fn sharing_ends_a_wish(app: &TestApp) {
        let Family { noor, mother, .. } = Family::of(app).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        asks(&hers, &noor).await;
        let page = page_about(&noor, &mother);
        let look = own.post(&page, &[ASK[0], ASK[1], ("step", "look")]).await;
        assert!(look.is(200).says("ziet dan je afspraken en je zorgplan."), "{look}");
        own.post(&page, &[ASK[0], ("step", "give")]).await.leads_to(&noor.path("network"));
        assert!(!own.get("/home").await.says("vraagt of je dit wilt"));
        assert!(!own.get(&page).await.says("Jij beslist."));
        own.post(&format!("{page}/stop"), &[]).await;
        assert!(!own.get("/home").await.says("vraagt of je dit wilt"), "it does not come back");
        assert!(hers.get(&noor.path("wish")).await.says("Je vroeg het op"), "nor does she read why");
    }

    /// One at a time, and again after thirty days; the same sent twice is asked once.
    async fn one_asks_once_in_thirty_days(app: &TestApp) {
        let Family { noor, mother, .. } = Family::of(app).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        let page = noor.path("wish");
        hers.post(&page, &[]).await.is(422);
        asks(&hers, &noor).await;
        asks(&hers, &noor).await;
        let early = hers.post(&page, &[("messages", "on")]).await;
        assert!(early.is(422).says("Je vroeg het al.") && early.says("opnieuw vragen vanaf"), "{early}");
        own.post(&format!("{}/wish", page_about(&noor, &mother)), &NOT_NOW).await;
        app.pass(SignedDuration::from_hours(30 * 24));
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        hers.post(&page, &[("messages", "on")]).await.leads_to(&page);
        let home = own.get("/home").await;
        assert!(home.says("wilt laten zien: je berichten"), "{home}");
        assert_eq!(home.html().matches("vraagt of je dit wilt").count(), 1);
    }

    /// T4.2-T4.4, T9.4: for a representative where the client decides, and for nobody else.
    async fn only_a_representative_asks_and_only_who_decides_is_asked(app: &TestApp) {
        let Family { sam, noor, mother, therapist } = Family::of(app).await;
        let father = noor.parent("Kees", "father").await;
        let aunt = noor.relative("Ans", "aunt").await;
        noor.grants(&aunt).await;
        for giver in [&mother, &father] {
            noor.consent_of(giver, &aunt, &[Appointments]).await;
        }
        noor.consents(&aunt, &[Appointments]).await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        hers.get(&sam.path("wish")).await.is(404);
        hers.post(&sam.path("wish"), &ASK).await.is(404);
        asks(&hers, &noor).await;
        let his = inside(app, &father).await;
        assert!(!his.get(&noor.path("wish")).await.is(200).says("Je vroeg het"));
        for other in [&aunt, &therapist, &noor.who, &app.kompas().coordinator().await] {
            let theirs = inside(app, other).await;
            theirs.get(&noor.path("wish")).await.is(404);
            theirs.post(&noor.path("wish"), &ASK).await.is(404);
        }
        his.post(&format!("{}/wish", page_about(&noor, &mother)), &NOT_NOW).await.is(404);
        assert!(own.get("/home").await.says("vraagt of je dit wilt"));
        noor.dies().await;
        hers.get(&noor.path("wish")).await.is(404);
        assert!(!own.get("/home").await.says("vraagt of je dit wilt"));
    }
}
