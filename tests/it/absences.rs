//! A therapist is not there (T4.5, T8): appointments called off, moved and passed on in one go.
//!
//! Owns the stories of the planner, of who is told, and of who is told nothing.

mod planner;

use empower::db::Within;
use empower::features::people::Contact;
use empower::features::people::store as people;
use empower::ids::{AccountId, AppointmentId};
use jiff::SignedDuration;
use rules::Category::Appointments;

use crate::notices::addresses::{contact, import_says, shares_address};
use crate::support::{Browser, Client, Someone, TestApp};

pub(crate) use planner::Day;

/// A girl of 14, her mother with consent and her therapist; the coordinator at the desk.
async fn cast(app: &TestApp) -> (Client, Someone, Someone, Browser<'_>) {
    let world = app.kompas();
    let noor = world.client("Noor", 14).await;
    let (mother, therapist) = (noor.parent("Esra", "mother").await, world.therapist().await);
    noor.treated_by(&therapist).await;
    noor.consents(&mother, &[Appointments]).await;
    let desk = inside(app, &world.coordinator().await).await;
    (noor, mother, therapist, desk)
}

async fn inside<'a>(app: &'a TestApp, someone: &Someone) -> Browser<'a> {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    browser
}

/// To whom something would have been sent, each once.
async fn told(app: &TestApp) -> Vec<AccountId> {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(AccountId,)> = tx
        .query(
            "SELECT DISTINCT account_id FROM outbox WHERE notice = 'changed' ORDER BY account_id",
        )
        .all()
        .await
        .unwrap();
    rows.into_iter().map(|(account,)| account).collect()
}

fn accounts(people: &[&Someone]) -> Vec<AccountId> {
    let mut accounts: Vec<AccountId> = people.iter().map(|one| one.holder().account).collect();
    accounts.sort_unstable();
    accounts
}

/// How many lines of the file's chain are about this appointment, by action.
async fn lines(app: &TestApp, client: &Client, action: &str, id: AppointmentId) -> usize {
    let mut tx = app.db.read().await.unwrap();
    let rows: Vec<(i64,)> = tx
        .query("SELECT n FROM audit_line WHERE chain = $1 AND action = $2 AND object_id = $3 AND outcome = 'done'")
        .bind(client.id)
        .bind(action)
        .bind(id)
        .all()
        .await
        .unwrap();
    rows.len()
}

both! {
    /// T8, V5: in one go, with a line in each file; whoever sees it is told, and reads that somebody is
    /// not there, and never why.
    async fn a_day_is_called_off_in_one_go_and_everybody_concerned_is_told(app: &TestApp) {
        let (noor, mother, therapist, desk) = cast(app).await;
        let sam = app.kompas().client("Sam", 16).await;
        sam.treated_by(&therapist).await;
        let (hers, his) = (noor.appointment(1, &therapist).await, sam.appointment(2, &therapist).await);
        let day = Day::of(&therapist, ("2026-10-15", "2026-10-16"));
        let sure = day.sends(&desk, &[("deed", "cancel_calls")], "look").await;
        assert!(sure.is(200).says("Er veranderen 2 afspraken") && sure.says("3 mensen krijgen bericht"), "{sure}");
        assert!(told(app).await.is_empty(), "a question does nothing");
        let page = day.page(&desk).await;
        let one = day.sends_of(&page, &desk, &[("deed", "cancel_calls")], "do").await;
        let two = day.sends_of(&page, &desk, &[("deed", "cancel_calls")], "do").await;
        assert_eq!(one.is(303).location(), two.is(303).location(), "twice is once");
        assert_eq!(told(app).await, accounts(&[&noor.who, &mother, &sam.who]));
        assert_eq!(lines(app, &noor, "delete", hers).await, 1);
        assert_eq!(lines(app, &sam, "delete", his).await, 1);
        let seen = inside(app, &noor.who).await.get(&noor.path(&format!("appointments/{hers}"))).await;
        assert!(seen.is(200).says("De behandelaar is er dan niet") && seen.says("belt voor een nieuwe"), "{seen}");
        for page in [&seen, &desk.get(&one.location().unwrap()).await] {
            assert!(!page.text().to_lowercase().contains("ziek"), "{page}");
        }
        assert!(day.page(&desk).await.is(200).says("Er staat niets meer gepland"));
    }

    /// What was called off takes place after all, told again and only once; not when it is too late.
    async fn what_was_called_off_can_be_put_back_for_a_while(app: &TestApp) {
        let (noor, _, therapist, desk) = cast(app).await;
        let id = noor.appointment(1, &therapist).await.to_string();
        noor.appointment(2, &therapist).await;
        let day = Day::of(&therapist, ("2026-10-15", "2026-10-16"));
        let here = format!("/away/{}", day.does(&desk, &[("deed", "cancel")]).await);
        let put_back = [("deed", "after-all"), ("appointment", id.as_str())];
        desk.post(&here, &put_back).await.is(303);
        desk.post(&here, &put_back).await.is(303);
        assert!(desk.get(&here).await.is(200).says("Gaat toch door."));
        let mut tx = app.db.read().await.unwrap();
        let (notices,): (i64,) =
            tx.query("SELECT count(*) FROM outbox WHERE channel = 'email'").one().await.unwrap();
        drop(tx);
        assert_eq!(notices, 4, "two people, told twice");
        let seen = inside(app, &noor.who).await.get(&noor.path(&format!("appointments/{id}"))).await;
        assert!(seen.is(200).says("over 1 dag") || !seen.says("gaat niet door"), "{seen}");
        app.pass(SignedDuration::from_hours(3));
        assert!(!desk.get(&here).await.says("Laat toch doorgaan"));
    }

    /// T4.5: a colleague who is free takes over, and stands in until the end of that day; who has
    /// something else then, or belongs to the family, does not.
    async fn a_free_colleague_takes_over_and_stands_in_for_that_day(app: &TestApp) {
        let (noor, _, therapist, desk) = cast(app).await;
        let world = app.kompas();
        let (free, busy) = (world.therapist().await, world.therapist().await);
        let sam = world.client("Sam", 16).await;
        sam.treated_by(&busy).await;
        sam.appointment(1, &busy).await;
        let id = noor.appointment(1, &therapist).await;
        let day = Day::of(&therapist, ("2026-10-15", ""));
        let to = busy.person.to_string();
        let sure = day.sends(&desk, &[("deed", "give"), ("to", &to)], "look").await;
        assert!(sure.is(200).says("Dan staat er al iets anders in de agenda"), "{sure}");
        let to = free.person.to_string();
        day.does(&desk, &[("deed", "give"), ("to", &to)]).await;
        let page = noor.path(&format!("appointments/{id}"));
        assert!(inside(app, &free).await.get(&page).await.is(200).says("15 oktober"));
        let seen = inside(app, &noor.who).await.get(&page).await;
        assert!(seen.is(200).says(&format!("Deze afspraak is nu met {}", free.name)), "{seen}");
        assert!(told(app).await.contains(&free.holder().account));
        app.pass(SignedDuration::from_hours(40));
        inside(app, &free).await.get(&page).await.is(404);
    }

    /// A week later at the same time; what changed meanwhile or has begun is said, and stays.
    async fn what_is_moved_keeps_its_time_and_what_changed_meanwhile_stays(app: &TestApp) {
        let (noor, _, therapist, desk) = cast(app).await;
        let (moved, cancelled) =
            (noor.appointment(1, &therapist).await, noor.appointment(2, &therapist).await);
        let day = Day::of(&therapist, ("2026-10-15", "2026-10-16"));
        let page = day.page(&desk).await;
        desk.post(&noor.path(&format!("appointments/{cancelled}/cancel")), &[]).await.is(303);
        let wrong = day.sends_of(&page, &desk, &[("deed", "later"), ("days", "0")], "do").await;
        assert!(wrong.is(422).says("van 1 tot en met 60"), "{wrong}");
        let done = day.sends_of(&page, &desk, &[("deed", "later"), ("days", "7")], "do").await;
        let done = desk.get(&done.is(303).location().unwrap()).await;
        assert!(done.is(200).says("22 oktober 2026, 10:00") && done.says("intussen veranderd"), "{done}");
        let seen = inside(app, &noor.who).await.get(&noor.path(&format!("appointments/{moved}"))).await;
        assert!(seen.is(200).says("22 oktober") && seen.says("10:00"), "{seen}");
        assert_eq!(lines(app, &noor, "update", moved).await, 1);
    }

    /// Rulebook, "Own things": a parent's own appointment is called off unseen; the parent is told,
    /// and the planner never reads whose it is.
    async fn a_parents_own_appointment_is_called_off_unseen(app: &TestApp) {
        let (noor, mother, therapist, desk) = cast(app).await;
        let id = noor.own_appointment(1, &therapist, &[&mother]).await;
        let day = Day::of(&therapist, ("2026-10-15", ""));
        let page = day.page(&desk).await;
        assert!(page.is(200).says("1 afspraak met een naaste") && !page.says(&mother.name), "{page}");
        assert!(!page.says(&noor.who.name), "{page}");
        let here = day.does(&desk, &[("deed", "cancel"), ("unseen", "yes")]).await;
        let done = desk.get(&format!("/away/{here}")).await;
        assert!(done.is(200).says("1 afspraak met een naaste") && !done.says(&mother.name), "{done}");
        assert_eq!(told(app).await, accounts(&[&mother]));
        let hers = inside(app, &mother).await.get(&noor.path(&format!("appointments/{id}"))).await;
        assert!(hers.is(200).says("De behandelaar is er dan niet"), "{hers}");
    }

    /// U1: while it lasts conversations say so to the client's side; and no longer.
    async fn conversations_say_that_somebody_is_not_there(app: &TestApp) {
        let (noor, _, therapist, desk) = cast(app).await;
        let thread = noor.path(&format!("messages/{}", noor.thread(&therapist, None).await));
        let own = inside(app, &noor.who).await;
        let words = format!("{} is er nu niet", therapist.name);
        assert!(!own.get(&thread).await.is(200).says(&words));
        let day = Day::of(&therapist, ("2026-10-14", "2026-10-20"));
        let note = day.sends(&desk, &[], "note").await;
        let here = note.is(303).location().unwrap();
        assert!(own.get(&thread).await.is(200).says(&words));
        assert!(!inside(app, &therapist).await.get(&thread).await.is(200).says(&words));
        desk.post(&here, &[("deed", "back")]).await.is(303);
        assert!(!own.get(&thread).await.is(200).says(&words));
    }

    /// V14: whom no notice reaches stands on a list to call, with the number.
    async fn whom_no_notice_reaches_is_to_be_called(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let father = world.person("Kees", None).await;
        sam.knows(&father, "father").await;
        sam.authority(&father, rules::Basis::ParentalAuthority).await;
        let contact = Contact { phone: Some("070 123 45 67".into()), ..Contact::default() };
        let key = app.vault.key(people::key_id(father.person)).await.unwrap();
        let mut tx = app.db.write_within(Within::Nothing).await.unwrap();
        people::set_contact(&mut tx, &app.vault, &key, father.person, &contact).await.unwrap();
        tx.commit().await.unwrap();
        sam.appointment(1, &therapist).await;
        let desk = inside(app, &world.coordinator().await).await;
        let here = Day::of(&therapist, ("2026-10-15", "")).does(&desk, &[("deed", "cancel")]).await;
        let done = desk.get(&format!("/away/{here}")).await;
        assert!(done.is(200).says("070 123 45 67") && done.says(&father.name), "{done}");
    }

    /// P2: another practice has none of it, neither the colleague nor what was done.
    async fn another_practice_knows_nothing_of_it(app: &TestApp) {
        let (noor, _, therapist, desk) = cast(app).await;
        noor.appointment(1, &therapist).await;
        let day = Day::of(&therapist, ("2026-10-15", ""));
        let here = day.does(&desk, &[("deed", "cancel")]).await;
        let other = inside(app, &app.linde().coordinator().await).await;
        other.get(&format!("/away/{here}")).await.is(404);
        other.post(&format!("/away/{here}"), &[("deed", "back")]).await.is(404);
        let page = day.page(&other).await;
        assert!(page.is(422).says("Kies wie er niet is") && !page.says(&therapist.name), "{page}");
    }

    /// V14, rulebook 6: of a visit that is off a child hears by the own number, where the mailbox is a
    /// parent's as well; who has nothing of the own is to be called.
    async fn a_child_is_told_by_an_address_of_the_own_or_called(app: &TestApp) {
        let (noor, mother, therapist, desk) = cast(app).await;
        shares_address(app, &noor.who, &mother).await;
        noor.appointment(9, &therapist).await;
        let day = Day::of(&therapist, ("2026-10-15", "2026-10-30"));
        day.does(&desk, &[("deed", "cancel")]).await;
        let told = crate::recovery::got(app, &noor.who).await;
        let mobile = contact(app, &noor.who).await.mobile.expect("a number of the own");
        let told: Vec<&str> = told.iter().map(|kept| kept.recipient.as_str()).collect();
        assert_eq!(told, [mobile.as_str()]);
        let theirs = contact(app, &mother).await;
        import_says(app, &noor.who, &Contact { email: theirs.email, ..Contact::default() }).await;
        noor.appointment(10, &therapist).await;
        let sure = day.sends(&desk, &[("deed", "cancel")], "look").await;
        assert!(sure.is(200).says("1 persoon krijgt bericht"), "{sure}");
        let here = format!("/away/{}", day.does(&desk, &[("deed", "cancel")]).await);
        assert!(desk.get(&here).await.is(200).says(&noor.who.name));
        assert_eq!(crate::recovery::got(app, &noor.who).await.len(), 1);
    }
}
