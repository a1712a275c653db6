//! What cannot be asked, and who cannot (T4.1, T4.5, T9.4).

use rules::Category::Appointments;

use super::{Noor, inside, token};
use crate::support::TestApp;

both! {
    /// Only a line of that log, read by who reads it, can be asked about; all else is not there.
    async fn a_line_of_another_log_is_not_there(app: &TestApp) {
        let noor = Noor::of(app).await;
        let other = app.kompas().client("Tess", 14).await;
        other.treated_by(&noor.therapist).await;
        inside(app, &noor.therapist).await.get(&other.path("appointments")).await.is(200);
        let tess = inside(app, &other.who).await;
        let theirs = token(&tess.get(&other.path("access-log")).await, "keek naar je afspraken");
        let girl = inside(app, &noor.girl.who).await;
        for line in [theirs.as_str(), "AAAA", "zomaar"] {
            girl.get(&format!("{}?line={line}", noor.path("questions/why"))).await.is(404);
            girl.post(&noor.path("questions/why"), &[("line", line)]).await.is(404);
        }
        assert!(girl.get(&noor.path("questions/why")).await.is(200).says("Kies eerst een regel"));
        inside(app, &noor.mother).await.get(&noor.path("questions/why")).await.is(404);
        girl.get(&noor.path("questions/new")).await.is(404);
    }

    /// Rulebook 1: a mother of a child of 8 asks about staff; her question is her own.
    async fn a_mother_of_a_small_child_asks_in_her_own_name(app: &TestApp) {
        let world = app.kompas();
        let sam = world.client("Sam", 8).await;
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let therapist = world.therapist().await;
        sam.treated_by(&therapist).await;
        inside(app, &therapist).await.get(&sam.path("appointments")).await.is(200);
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        let line = token(&hers.get(&sam.path("access-log")).await, "keek naar de afspraken van Sam");
        hers.post(&sam.path("questions/why"), &[("line", &line)]).await.leads_to(&sam.path("questions"));
        let office = inside(app, &world.coordinator().await).await;
        let page = office.get("/questions").await.links(&sam.path("questions/")).remove(0);
        office.post(&page, &[("text", "Om te plannen.")]).await.leads_to("/questions");
        assert!(hers.get(&sam.path("questions")).await.says("Om te plannen."));
        let log = his.get(&sam.path("access-log")).await;
        assert!(!log.html().contains("een vraag over") && !his.get(&sam.path("questions")).await.says("plannen"), "{log}");
    }

    /// Rulebook 1: what the family did itself, the practice is not asked about, and so not told of.
    async fn of_what_the_family_did_nobody_asks_why(app: &TestApp) {
        let sam = app.kompas().client("Sam", 13).await;
        let mother = sam.parent("Esra", "mother").await;
        sam.consents(&mother, &[Appointments]).await;
        let (own, hers) = (inside(app, &sam.who).await, inside(app, &mother).await);
        let asked = async || own.get(&sam.path("access-log")).await.links(&sam.path("questions/why?"));
        let before = asked().await;
        for browser in [&own, &hers] {
            browser.get(&sam.path("appointments")).await.is(200);
        }
        assert!(own.get(&sam.path("access-log")).await.says("keek naar je afspraken"));
        assert_eq!(asked().await, before);
    }

    /// Who has no standing asks nothing; an emergency answers nothing; after death there is nothing (T4.4, T4.5, T9.4).
    async fn without_standing_there_is_nothing_to_ask(app: &TestApp) {
        let world = app.kompas();
        let liam = world.client("Liam", 17).await;
        let mother = liam.parent("Ilse", "mother").await;
        let hers = inside(app, &mother).await;
        hers.get(&liam.path("questions/new")).await.is(404);
        liam.consents(&mother, &[Appointments]).await;
        let sent = [("form", "een"), ("text", "Hoe gaat het?")];
        hers.post(&liam.path("questions/new"), &sent).await.leads_to(&liam.path("questions"));
        let stranger = world.therapist().await;
        liam.opened_by(&stranger).await;
        let opened = inside(app, &stranger).await;
        opened.get(&liam.path("messages")).await.is(200);
        assert!(opened.get("/caseload/questions").await.says("Er wacht geen vraag"));
        liam.asked_why(&liam.who).await;
        let asked = liam.asked_therapist(&mother).await;
        opened.get(&liam.path(&format!("asked/{asked}"))).await.is(404);
        liam.takes_back(&mother).await;
        hers.get(&liam.path("questions")).await.is(404);
        let his = inside(app, &liam.who).await;
        assert!(his.get(&liam.path("questions")).await.is(200).says("wacht op antwoord"));
        liam.dies().await;
        his.get(&liam.path("questions")).await.is(404);
    }
}
