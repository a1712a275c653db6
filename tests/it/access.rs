//! Who may see what (T3.1, T3.2, T4.1-T4.5), asked by opening pages.

use empower::db::Within;
use jiff::SignedDuration;
use rules::Category::Appointments;

use crate::support::{Browser, Client, Engine, Kind, PLACE, Someone, TestApp};

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// Whether somebody opens the appointments of a file; else it must look like nothing at all.
async fn opens(browser: &Browser<'_>, client: &Client) -> bool {
    let answer = browser.get(&client.path("appointments")).await;
    if answer.status == 404 {
        assert_eq!(answer.html(), browser.get("/nowhere").await.html(), "{answer}");
    } else {
        answer.is(200);
    }
    answer.status == 200
}

async fn lines(app: &TestApp, client: &Client, outcome: &'static str) -> usize {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(String,)> = tx
        .query("SELECT role FROM audit_line WHERE chain = $1 AND action = 'read' AND outcome = $2")
        .bind(client.id)
        .bind(outcome)
        .all()
        .await
        .unwrap();
    rows.len()
}

both! {
    /// T4.3: at 14 a mother sees what her daughter consented to, from the next request on, and no longer than she wants.
    async fn at_fourteen_a_mother_sees_what_was_consented_to(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        assert!(!opens(&hers, &noor).await);
        noor.consents(&mother, &[Appointments]).await;
        assert!(opens(&hers, &noor).await);
        assert!(!opens(&his, &noor).await);
        app.pass(SignedDuration::from_secs(1));
        noor.takes_back(&mother).await;
        assert!(!opens(&hers, &noor).await);
        assert!(opens(&inside(app, &noor.who).await, &noor).await);
    }

    /// T3.2: an item that was hidden is in no list, and its page is not there.
    async fn a_hidden_item_is_not_there(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let mother = noor.parent("Esra", "mother").await;
        let (open, hidden) = (noor.appointment(3, &therapist).await, noor.appointment(4, &therapist).await);
        noor.consents_hiding(&mother, &[Appointments], &[hidden.0]).await;
        let hers = inside(app, &mother).await;
        let list = hers.get(&noor.path("appointments")).await.is(200).html();
        assert!(list.contains(&open.to_string()) && !list.contains(&hidden.to_string()));
        hers.get(&noor.path(&format!("appointments/{open}"))).await.is(200);
        hers.get(&noor.path(&format!("appointments/{hidden}"))).await.is(404);
        let own = inside(app, &noor.who).await.get(&noor.path("appointments")).await.html();
        assert!(own.contains(&open.to_string()) && own.contains(&hidden.to_string()));
    }

    /// T4.2: under 12 both parents see, save what a therapist withheld from one.
    async fn under_twelve_parents_see_save_what_was_withheld(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        let (mother, father) = (sam.parent("Esra", "mother").await, sam.parent("Kees", "father").await);
        let item = sam.appointment(3, &therapist).await;
        let (hers, his) = (inside(app, &mother).await, inside(app, &father).await);
        assert!(opens(&hers, &sam).await && opens(&his, &sam).await);
        sam.withholds(&father, &[], &[item.0]).await;
        let list = his.get(&sam.path("appointments")).await.is(200).html();
        assert!(!list.contains(&item.to_string()));
        his.get(&sam.path(&format!("appointments/{item}"))).await.is(404);
        sam.withholds(&father, &[Appointments], &[]).await;
        assert!(!opens(&his, &sam).await && opens(&hers, &sam).await);
    }

    /// T4.2, T4.3: on the twelfth birthday, at midnight in Amsterdam, a mother's view needs consent.
    async fn at_midnight_of_the_twelfth_birthday_the_mothers_view_ends(app: &TestApp) {
        let sam = app.kompas().client("Sam", 11).await;
        let mother = sam.parent("Esra", "mother").await;
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let file = empower::access::facts::load(&mut tx, sam.id).await.unwrap().unwrap();
        drop(tx);
        let midnight = rules::midnight(rules::birthday(file.facts.client.born, 12));
        app.clock.set(midnight.checked_sub(SignedDuration::from_mins(2)).unwrap());
        let hers = inside(app, &mother).await;
        app.clock.set(midnight.checked_sub(SignedDuration::from_secs(1)).unwrap());
        assert!(opens(&hers, &sam).await);
        app.clock.set(midnight);
        assert!(!opens(&hers, &sam).await);
    }

    /// T4.4: from 16 on a parent sees with consent alone.
    async fn from_sixteen_a_parent_needs_consent(app: &TestApp) {
        let liam = app.kompas().client("Liam", 16).await;
        let mother = liam.parent("Ilse", "mother").await;
        let hers = inside(app, &mother).await;
        assert!(!opens(&hers, &liam).await);
        liam.consents(&mother, &[rules::Category::Messages]).await;
        assert!(!opens(&hers, &liam).await);
        app.pass(SignedDuration::from_secs(1));
        liam.consents(&mother, &[Appointments]).await;
        assert!(opens(&hers, &liam).await);
    }

    /// T3.1: somebody related needs every consent, and the provider's grant.
    async fn a_teacher_needs_every_consent_and_the_grant(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        let teacher = noor.relative("Wim", "teacher").await;
        let his = inside(app, &teacher).await;
        noor.consents(&teacher, &[Appointments]).await;
        noor.consent_of(&mother, &teacher, &[Appointments]).await;
        noor.grants(&teacher).await;
        assert!(!opens(&his, &noor).await, "the father has not said yes");
        noor.consent_of(&father, &teacher, &[Appointments]).await;
        assert!(opens(&his, &noor).await);
    }

    /// T4.5: a therapist opens the files of whom they treat, and no others.
    async fn a_therapist_opens_whom_they_treat(app: &TestApp) {
        let (here, there) = (app.kompas(), app.linde());
        let (noor, sem) = (here.client("Noor", 14).await, here.client("Sem", 14).await);
        let (therapist, other) = (here.therapist().await, there.therapist().await);
        noor.treated_by(&therapist).await;
        let hers = inside(app, &therapist).await;
        assert!(opens(&hers, &noor).await && !opens(&hers, &sem).await);
        assert!(!opens(&inside(app, &other).await, &noor).await);
    }

    /// A coordinator plans for the own provider; another provider's file is not there (P2).
    async fn a_coordinator_opens_files_of_the_own_provider(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let (own, other) = (app.kompas().coordinator().await, app.linde().coordinator().await);
        assert!(opens(&inside(app, &own).await, &noor).await);
        assert!(!opens(&inside(app, &other).await, &noor).await);
    }

    /// T3.3: an own thing is its parties' and the therapist's: not the child's, not the other parent's.
    async fn a_parents_own_appointment_is_nobody_elses(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let (mother, father) = (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        for parent in [&mother, &father] {
            noor.consents(parent, &[Appointments]).await;
        }
        let talk = noor.own_appointment(3, &therapist, &[&mother]).await.to_string();
        let page = noor.path(&format!("appointments/{talk}"));
        let hers = inside(app, &mother).await;
        assert!(hers.get("/appointments").await.is(200).html().contains(&talk));
        for stranger in [&noor.who, &father, &world.coordinator().await] {
            let browser = inside(app, stranger).await;
            browser.get(&page).await.is(404);
            assert!(!browser.get(&noor.path("appointments")).await.html().contains(&talk), "{}", stranger.name);
            assert!(!browser.get("/appointments").await.html().contains(&talk), "{}", stranger.name);
        }
        inside(app, &therapist).await.get(&page).await.is(200);
        hers.get(&page).await.is(200);
    }

    /// T9.4: after death all access ends but the therapist's, who can read and not change.
    async fn after_death_only_therapists_read(app: &TestApp) {
        let world = app.kompas();
        let (daan, therapist) = (world.client("Daan", 40).await, world.therapist().await);
        daan.treated_by(&therapist).await;
        let friend = daan.relative("Mia", "partner").await;
        daan.grants(&friend).await;
        daan.consents(&friend, &[Appointments]).await;
        let (own, hers, staff) = (inside(app, &daan.who).await, inside(app, &friend).await, inside(app, &therapist).await);
        assert!(opens(&own, &daan).await && opens(&hers, &daan).await);
        daan.dies().await;
        assert!(!opens(&own, &daan).await && !opens(&hers, &daan).await);
        assert!(opens(&staff, &daan).await);
        staff.get(&daan.path("appointments/new")).await.is(404);
    }

    /// P3, V5: every look stands in the log before it is shown, and a refused try as well.
    async fn every_look_and_every_refused_try_stands_in_the_log(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let (own, hers) = (inside(app, &noor.who).await, inside(app, &mother).await);
        assert_eq!((lines(app, &noor, "done").await, lines(app, &noor, "refused").await), (0, 0));
        assert!(opens(&own, &noor).await);
        assert_eq!((lines(app, &noor, "done").await, lines(app, &noor, "refused").await), (1, 0));
        assert!(!opens(&hers, &noor).await);
        assert_eq!((lines(app, &noor, "done").await, lines(app, &noor, "refused").await), (1, 1));
    }

    /// Invariant 7: where an appointment takes place is sealed; who may see it reads it.
    async fn the_place_of_an_appointment_is_sealed(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        let item = noor.appointment(3, &therapist).await;
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let (sealed,): (Vec<u8>,) =
            tx.query("SELECT place FROM appointment WHERE id = $1").bind(item).one().await.unwrap();
        drop(tx);
        assert!(!sealed.windows(9).any(|part| PLACE.as_bytes().windows(9).any(|known| known == part)));
        let page = inside(app, &noor.who).await.get(&noor.path(&format!("appointments/{item}"))).await;
        assert!(page.is(200).says(PLACE), "{page}");
    }

    /// V5: a try to plan by who may not is in the log as refused, and not as done.
    async fn a_try_to_plan_by_who_may_not_is_in_the_log(app: &TestApp) {
        let noor = app.kompas().client("Noor", 14).await;
        let own = inside(app, &noor.who).await;
        own.get(&noor.path("appointments/new")).await.is(404);
        assert_eq!((lines(app, &noor, "done").await, lines(app, &noor, "refused").await), (0, 1), "the page");
        own.post(&noor.path("appointments/new"), &[]).await.is(404);
        let mut tx = app.db.read().await.unwrap();
        let tried: Vec<(String,)> = tx
            .query("SELECT outcome FROM audit_line WHERE chain = $1 AND action = 'create' AND account_id IS NOT NULL")
            .bind(noor.id)
            .all()
            .await
            .unwrap();
        assert_eq!(tried, [("refused".to_owned(),)], "the form");
    }
}

/// T3.3, A5: what a provider has switched off is not there: no page, no place, no word of it.
#[tokio::test]
async fn what_is_switched_off_does_not_exist() {
    let app = TestApp::start(Engine::Sqlite, Kind::Bare).await.expect("SQLite is always there");
    let world = app.kompas();
    let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
    noor.treated_by(&therapist).await;
    let appointment = noor.appointment(3, &therapist).await;
    let hers = inside(&app, &noor.who).await;
    let nothing = hers.get("/nowhere").await.html();
    for path in ["appointments", "access-log", &format!("appointments/{appointment}")] {
        assert_eq!(hers.get(&noor.path(path)).await.is(404).html(), nothing, "{path}");
    }
    let home = hers.get("/home").await.is(200).html();
    assert!(!home.contains(&appointment.to_string()) && !home.contains("access-log"), "{home}");
    inside(&app, &therapist).await.get("/agenda").await.is(404);
    app.finish().await;
}
