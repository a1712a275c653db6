//! Planning (U4): making, moving and cancelling, and forms that go wrong.

use empower::db::Within;
use jiff::SignedDuration;

use crate::support::{Answer, Browser, Client, Someone, TestApp};

/// A planner at the desk, with a file and its therapist.
async fn desk(app: &TestApp) -> (Client, Someone, Someone) {
    let world = app.kompas();
    let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
    noor.treated_by(&therapist).await;
    (noor, therapist, world.coordinator().await)
}

/// Fills in the form, with one field as somebody wants it.
async fn plans(
    browser: &Browser<'_>,
    path: &str,
    form: &str,
    with: &str,
    (field, value): (&str, &str),
) -> Answer {
    let usual = [
        ("form", form),
        ("date", "2026-10-21"),
        ("time", "15:30"),
        ("minutes", "45"),
        ("modality", "in_person"),
        ("place", "Kamer 4"),
        ("with", with),
    ];
    let fields: Vec<(&str, &str)> = usual
        .into_iter()
        .map(|(name, usual)| (name, if name == field { value } else { usual }))
        .collect();
    browser.post(path, &fields).await
}

async fn count(app: &TestApp, client: &Client) -> usize {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let rows: Vec<(empower::ids::AppointmentId,)> = tx
        .query("SELECT id FROM appointment WHERE client_id = $1")
        .bind(client.id)
        .all()
        .await
        .unwrap();
    rows.len()
}

both! {
    /// U4: what the coordinator plans, the client sees.
    async fn what_a_coordinator_plans_the_client_sees(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        let path = noor.path("appointments/new");
        let form = staff.get(&path).await.is(200).field("form").expect("a form of its own");
        let with = therapist.person.to_string();
        let made = plans(&staff, &path, &form, &with, ("", "")).await;
        let page = made.is(303).location().unwrap();
        let own = app.browser();
        own.signs_in(noor.who.holder()).await;
        let seen = own.get(&page).await;
        assert!(seen.is(200).says("15:30") && seen.says("Kamer 4"), "{seen}");
        plans(&staff, &format!("{page}/move"), &form, &with, ("time", "16:15")).await.is(303);
        assert!(own.get(&page).await.says("16:15"));
        staff.post(&format!("{page}/cancel"), &[]).await.is(303);
        own.get(&page).await.is(200);
    }

    /// A double click makes one appointment, also when both arrive at once.
    async fn a_form_sent_twice_makes_one_appointment(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        let path = noor.path("appointments/new");
        let form = staff.get(&path).await.field("form").unwrap();
        let with = therapist.person.to_string();
        let (one, two) = tokio::join!(
            plans(&staff, &path, &form, &with, ("", "")),
            plans(&staff, &path, &form, &with, ("", ""))
        );
        one.is(303);
        two.is(303);
        plans(&staff, &path, &form, &with, ("", "")).await.is(303);
        assert_eq!(count(app, &noor).await, 1);
    }

    /// Every field can be wrong; nothing is made, and what was typed stays.
    async fn a_wrong_field_is_said_and_nothing_is_made(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        let outsider = app.linde().therapist().await.person.to_string();
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        let path = noor.path("appointments/new");
        let form = staff.get(&path).await.field("form").unwrap();
        let with = therapist.person.to_string();
        let long = "a".repeat(5000);
        for wrong in [
            ("date", ""), ("date", "2026-02-30"), ("date", "2020-01-01"), ("date", "9999-12-31"), ("date", "morgen"),
            ("time", ""), ("time", "25:00"), ("time", "half vier"), ("minutes", "0"), ("minutes", "-45"),
            ("minutes", "99999999999999999999"), ("minutes", "een uur"), ("modality", "by_pigeon"), ("place", long.as_str()),
            ("with", ""), ("with", "nobody"), ("with", outsider.as_str()), ("date", "\u{0}"),
        ] {
            let answer = plans(&staff, &path, &form, &with, wrong).await;
            assert_eq!(answer.status, 422, "{wrong:?}: {answer}");
            if wrong.0 != "place" {
                assert_eq!(answer.field("place").as_deref(), Some("Kamer 4"), "{wrong:?}");
            }
        }
        assert_eq!(count(app, &noor).await, 0);
    }

    /// The hour that the clock skips in spring does not exist.
    async fn an_hour_that_does_not_exist_is_refused(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        app.clock.set("2027-03-20T09:00:00Z".parse().unwrap());
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        let path = noor.path("appointments/new");
        let with = therapist.person.to_string();
        let fields = [
            ("date", "2027-03-28"), ("time", "02:30"), ("minutes", "45"),
            ("modality", "video"), ("place", ""), ("with", with.as_str()),
        ];
        staff.post(&path, &fields).await.is(422);
        assert_eq!(count(app, &noor).await, 0);
    }

    /// "Never loses": what was typed when the session had ended comes back after signing in again, once.
    async fn what_was_typed_comes_back_after_signing_in_again(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        let path = noor.path("appointments/new");
        let form = staff.get(&path).await.field("form").unwrap();
        app.pass(SignedDuration::from_mins(31));
        let with = therapist.person.to_string();
        plans(&staff, &path, &form, &with, ("place", "Kamer zeven")).await.leads_to("/sign-in");
        assert_eq!(count(app, &noor).await, 0);
        staff.signs_in(coordinator.holder()).await.leads_to(&path);
        let again = staff.get(&path).await;
        assert_eq!(again.is(200).field("place").as_deref(), Some("Kamer zeven"), "{again}");
        assert_ne!(staff.get(&path).await.field("place").as_deref(), Some("Kamer zeven"));
    }

    /// T4.1: what one person typed never comes back to another.
    async fn what_was_typed_comes_back_to_nobody_else(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        let other = app.kompas().coordinator().await;
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        let path = noor.path("appointments/new");
        app.pass(SignedDuration::from_mins(31));
        let with = therapist.person.to_string();
        plans(&staff, &path, "", &with, ("place", "Kamer zeven")).await.leads_to("/sign-in");
        staff.signs_in(other.holder()).await;
        assert_ne!(staff.get(&path).await.is(200).field("place").as_deref(), Some("Kamer zeven"));
    }

    /// T4.1: an id of another file in the address is nothing.
    async fn an_appointment_of_another_file_is_not_there(app: &TestApp) {
        let (noor, therapist, coordinator) = desk(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        let item = sem.appointment(3, &therapist).await;
        let staff = app.browser();
        staff.signs_in(coordinator.holder()).await;
        for end in ["", "/move"] {
            staff.get(&noor.path(&format!("appointments/{item}{end}"))).await.is(404);
        }
        for end in ["/move", "/cancel"] {
            staff.post(&noor.path(&format!("appointments/{item}{end}")), &[]).await.is(404);
        }
        staff.get(&sem.path(&format!("appointments/{item}"))).await.is(200);
    }
}
