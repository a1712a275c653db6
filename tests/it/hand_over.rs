//! Who treats hands over, shares, and ends the own part (T4.5).

use jiff::SignedDuration;

use crate::support::{Browser, Client, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

async fn sees(app: &TestApp, someone: &Someone, client: &Client) -> bool {
    inside(app, someone).await.get(&client.path("network")).await.status == 200
}

/// A girl of 14, who treats her, and a colleague.
async fn trio(app: &TestApp) -> (Client, Someone, Someone) {
    let world = app.kompas();
    let noor = world.client("Noor", 14).await;
    let (treating, colleague) = (world.therapist().await, world.therapist().await);
    noor.treated_by(&treating).await;
    (noor, treating, colleague)
}

both! {
    /// T4.5: handed over, the colleague treats and one sees it no longer; both stand in the log.
    async fn a_colleague_takes_over(app: &TestApp) {
        let (noor, treating, colleague) = trio(app).await;
        let hers = inside(app, &treating).await;
        let file = hers.get(&format!("/clients/{}", noor.id)).await;
        assert_eq!(file.is(200).links(&noor.path("hand-over")), [noor.path("hand-over")]);
        let fields = [("person", &*colleague.person.to_string()), ("how", "over")];
        hers.post(&noor.path("hand-over"), &fields).await.leads_to("/caseload");
        hers.get(&noor.path("network")).await.is(404);
        assert!(sees(app, &colleague, &noor).await);
        let log = inside(app, &noor.who).await.get(&noor.path("access-log")).await;
        let given = format!("gaf {} toegang als therapeut", colleague.name);
        let ended = format!("beëindigde de toegang van {} als therapeut", treating.name);
        assert!(log.is(200).says(&given) && log.says(&ended), "{log}");
    }

    /// T4.5: a cover sees the file until the day that was said, and cannot pass it on.
    async fn a_cover_has_an_end(app: &TestApp) {
        let (noor, treating, colleague) = trio(app).await;
        let hers = inside(app, &treating).await;
        let person = colleague.person.to_string();
        let page = noor.path("hand-over");
        let asked = hers.post(&page, &[("person", &person), ("how", "cover")]).await;
        assert!(asked.is(422).says("Kies tot en met welke dag"), "{asked}");
        let past = hers.post(&page, &[("person", &person), ("how", "cover"), ("until", "2026-10-13")]).await;
        assert!(past.is(422).html().contains("value=\"2026-10-13\""), "{past}");
        assert!(!sees(app, &colleague, &noor).await);
        let until = [("person", &*person), ("how", "cover"), ("until", "2026-10-16")];
        for _ in 0..2 {
            hers.post(&page, &until).await.leads_to(&page);
        }
        assert!(sees(app, &colleague, &noor).await && sees(app, &treating, &noor).await);
        let his = inside(app, &colleague).await;
        his.get(&page).await.is(404);
        his.post(&page, &[("person", &treating.person.to_string()), ("how", "over")]).await.is(404);
        his.post(&format!("{page}/end"), &[]).await.is(404);
        app.pass(SignedDuration::from_hours(72));
        assert!(!sees(app, &colleague, &noor).await);
    }

    /// T4.5: supervision and a group are shared by who treats; treating together too.
    async fn who_treats_shares(app: &TestApp) {
        let (noor, treating, colleague) = trio(app).await;
        let hers = inside(app, &treating).await;
        for how in ["supervisor", "group_leader", "treating"] {
            let fields = [("person", &*colleague.person.to_string()), ("how", how)];
            hers.post(&noor.path("hand-over"), &fields).await.leads_to(&noor.path("hand-over"));
        }
        assert!(sees(app, &colleague, &noor).await && sees(app, &treating, &noor).await);
        inside(app, &colleague).await.get(&noor.path("hand-over")).await.is(200);
    }

    /// T4.5: not to oneself, to no therapist, to another provider, to the family.
    async fn only_a_colleague_can_be_chosen(app: &TestApp) {
        let (noor, treating, aunt) = trio(app).await;
        noor.knows(&aunt, "aunt").await;
        let world = app.kompas();
        let (planner, elsewhere) = (world.coordinator().await, app.linde().therapist().await);
        let hers = inside(app, &treating).await;
        for person in [&treating, &aunt, &planner, &elsewhere, &noor.who] {
            let fields = [("person", &*person.person.to_string()), ("how", "over")];
            let again = hers.post(&noor.path("hand-over"), &fields).await;
            assert!(again.is(422).says("Kies een therapeut uit de lijst."), "{again}");
        }
        assert!(sees(app, &treating, &noor).await);
        assert!(!sees(app, &elsewhere, &noor).await);
    }

    /// T4.5: the last one who treats is warned while care lasts, and may stop all the same.
    async fn the_last_one_is_warned_first(app: &TestApp) {
        let (noor, treating, _) = trio(app).await;
        let hers = inside(app, &treating).await;
        let (page, end) = (noor.path("hand-over"), noor.path("hand-over/end"));
        let own = hers.get(&page).await.is(200).field("treatment").expect("the own relation");
        let warned = hers.post(&end, &[("treatment", &own)]).await;
        assert!(warned.is(422).says("Je bent de enige die"), "{warned}");
        assert!(sees(app, &treating, &noor).await);
        hers.post(&end, &[("treatment", &own), ("sure", "yes")]).await.leads_to("/caseload");
        hers.get(&page).await.is(404);
    }

    /// T4.5: where somebody else treats too, it ends at once.
    async fn one_of_two_just_stops(app: &TestApp) {
        let (noor, treating, colleague) = trio(app).await;
        noor.treated_by(&colleague).await;
        let hers = inside(app, &treating).await;
        let own = hers.get(&noor.path("hand-over")).await.field("treatment").unwrap();
        hers.post(&noor.path("hand-over/end"), &[("treatment", &own)]).await.leads_to("/caseload");
        hers.get(&noor.path("network")).await.is(404);
        assert!(sees(app, &colleague, &noor).await);
    }

    /// T4.5, T9.4: emergency access, a supervisor, a coordinator and the client hand nothing over; after death nobody does.
    async fn nobody_else_hands_over(app: &TestApp) {
        let (noor, treating, colleague) = trio(app).await;
        let world = app.kompas();
        let (supervisor, planner) = (world.therapist().await, world.coordinator().await);
        noor.treated_as("supervisor", &supervisor).await;
        noor.opened_by(&colleague).await;
        let mother = noor.parent("Esra", "mother").await;
        let fields = [("person", &*colleague.person.to_string()), ("how", "treating")];
        for other in [&supervisor, &colleague, &planner, &mother, &noor.who] {
            let browser = inside(app, other).await;
            browser.get(&noor.path("hand-over")).await.is(404);
            browser.post(&noor.path("hand-over"), &fields).await.is(404);
            browser.post(&noor.path("hand-over/end"), &[("sure", "yes")]).await.is(404);
        }
        noor.dies().await;
        let hers = inside(app, &treating).await;
        hers.post(&noor.path("hand-over"), &fields).await.is(404);
        hers.post(&noor.path("hand-over/end"), &[("sure", "yes")]).await.is(404);
    }

    /// T4.5: who covers ends that, and nothing else; who treats is not asked here.
    async fn who_covers_ends_the_own_part(app: &TestApp) {
        let (noor, treating, colleague) = trio(app).await;
        noor.treated_as("cover", &colleague).await;
        let (hers, theirs) = (inside(app, &treating).await, inside(app, &colleague).await);
        let file = format!("/clients/{}", noor.id);
        let leave = noor.path("leave");
        let page = theirs.get(&file).await;
        assert!(page.is(200).html().contains(&leave));
        let fields = [("treatment", &*page.field("treatment").unwrap())];
        assert!(!hers.get(&file).await.is(200).html().contains(&leave));
        hers.post(&leave, &fields).await.is(404);
        theirs.post(&leave, &fields).await.leads_to("/caseload");
        theirs.post(&leave, &fields).await.is(404);
        assert!(!sees(app, &colleague, &noor).await && sees(app, &treating, &noor).await);
    }

    /// T4.5: one does not treat in a file where one stands in the circle.
    async fn nobody_of_the_circle_is_made_a_therapist(app: &TestApp) {
        let (noor, _, colleague) = trio(app).await;
        noor.knows(&colleague, "aunt").await;
        let office = inside(app, &app.kompas().coordinator().await).await;
        let fields = [("person", &*colleague.person.to_string()), ("kind", "treating")];
        let tried = office.post(&noor.path("team/add"), &fields).await;
        assert!(tried.is(422).says("Deze collega is zelf familie of naaste"), "{tried}");
    }
}
