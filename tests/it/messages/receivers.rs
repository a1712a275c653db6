//! To whom one writes (U1, T4.5): who is not there, or not there any more, is
//! said before anything is lost.

use empower::ids::PersonId;

use super::{Room, TEXT, answers, inside, page_of, sends, stored, to_file, to_own};
use crate::support::TestApp;

both! {
    /// T4.5: whoever does not treat cannot be written to; what was typed stays.
    async fn who_does_not_treat_cannot_be_written_to(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, path) = (inside(app, &room.noor.who).await, room.noor.path("messages/new"));
        let other = app.kompas().therapist().await;
        for to in [
            to_file(&other), to_file(&app.linde().therapist().await), to_file(&room.mother), to_file(&room.noor.who),
            to_own(&room.mother, &room.therapist), to_own(&room.noor.who, &room.therapist), format!("file.{}", PersonId::fresh()),
            String::new(), "file.".to_owned(), "file.\u{0}".to_owned(), "x".repeat(5000), to_file(&room.therapist).to_uppercase(),
        ] {
            let answer = sends(&own, &path, "a", &to, TEXT).await;
            let says = if to.is_empty() { "Kies aan wie je schrijft." } else { "Kies iemand die er nu staat." };
            assert!(answer.is(422).says(says), "{to}: {answer}");
            assert_eq!(answer.typed(), TEXT, "{to}");
        }
        assert_eq!(stored(app, &room.noor).await, []);
    }

    /// T3.3: a mother begins a thread of her own, not one of the father or of nobody.
    async fn nobody_begins_an_own_thread_of_another(app: &TestApp) {
        let room = Room::of(app).await;
        let (hers, path) = (inside(app, &room.mother).await, room.noor.path("messages/new"));
        for to in [to_own(&room.father, &room.therapist), to_own(&room.noor.who, &room.therapist), to_file(&room.therapist)] {
            assert_eq!(sends(&hers, &path, "a", &to, TEXT).await.is(422).typed(), TEXT, "{to}");
        }
        assert_eq!(stored(app, &room.noor).await, []);
    }

    /// T4.5: the receiver left between drawing and sending: said, and what was typed stays.
    async fn a_receiver_who_just_left_is_said_to_have_left(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, path) = (inside(app, &room.noor.who).await, room.noor.path("messages/new"));
        let form = own.get(&path).await.is(200).field("form").unwrap();
        room.noor.treated_by_nobody().await;
        let next = app.kompas().therapist().await;
        room.noor.treated_by(&next).await;
        let answer = sends(&own, &path, &form, &to_file(&room.therapist), TEXT).await;
        assert!(answer.is(422).says("Die persoon kun je hier niet meer schrijven."), "{answer}");
        assert!(answer.typed() == TEXT && answer.says(&next.name) && !answer.says(&room.therapist.name), "{answer}");
        sends(&own, &path, &form, &to_file(&next), TEXT).await.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// T4.5: nobody treats any more: the thread stays to be read, an answer is not taken and not lost.
    async fn nobody_treats_any_more(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let (own, path) = (inside(app, &room.noor.who).await, room.noor.path("messages/new"));
        let form = own.get(&page).await.field("form").unwrap();
        room.noor.treated_by_nobody().await;
        let answer = own.post(&page, &[("form", &form), ("text", TEXT)]).await;
        assert!(answer.is(422).says("Er is nu geen therapeut die dit leest."), "{answer}");
        assert_eq!(answer.typed(), TEXT);
        let answer = sends(&own, &path, "a", &to_file(&room.therapist), TEXT).await;
        assert!(answer.is(422).says("Er is nu niemand om aan te schrijven"), "{answer}");
        assert_eq!(answer.typed(), TEXT);
        assert_eq!(own.get(&page).await.is(200).field("form"), None, "no room for an answer");
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// T4.5: an answer to one who left is for who treats now, and is in their inbox.
    async fn an_answer_goes_to_who_treats_now(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        room.noor.treated_by_nobody().await;
        let next = app.kompas().therapist().await;
        room.noor.treated_by(&next).await;
        let own = inside(app, &room.noor.who).await;
        answers(&own, &page, TEXT).await.is(303);
        let staff = inside(app, &next).await;
        assert!(staff.get("/inbox").await.is(200).says("wacht nog geen uur"));
        assert!(staff.get(&page).await.is(200).says(TEXT));
        assert!(own.get("/messages").await.says(&next.name), "with whom it is now");
    }

    /// T4.4: a therapist does not write to a party who has no standing any more; what was typed stays.
    async fn a_party_who_just_left_is_said_to_have_left(app: &TestApp) {
        let world = app.kompas();
        let (liv, therapist) = (world.client("Liv", 16).await, world.therapist().await);
        liv.treated_by(&therapist).await;
        let mother = liv.parent("Ilse", "mother").await;
        liv.consents(&mother, &[]).await;
        let page = page_of(&liv, liv.thread(&therapist, Some(&mother)).await);
        let staff = inside(app, &therapist).await;
        let form = staff.get(&page).await.field("form").unwrap();
        app.pass(jiff::SignedDuration::from_secs(1));
        liv.takes_back(&mother).await;
        let answer = staff.post(&page, &[("form", &form), ("text", TEXT)]).await;
        assert!(answer.is(422).says("Rond Liv is er nu niemand die dit kan lezen."), "{answer}");
        assert_eq!(answer.typed(), TEXT);
        let answer = sends(&staff, &liv.path("messages/new"), "a", &to_own(&mother, &therapist), TEXT).await;
        assert_eq!(answer.is(422).typed(), TEXT);
        assert_eq!(stored(app, &liv).await, [(1,)]);
    }

    /// T4.2: a therapist of a child under 12 without a representative has nobody to write to.
    async fn a_child_without_parents_cannot_be_written_to(app: &TestApp) {
        let world = app.kompas();
        let (sam, therapist) = (world.client("Sam", 8).await, world.therapist().await);
        sam.treated_by(&therapist).await;
        let staff = inside(app, &therapist).await;
        assert!(staff.get(&sam.path("messages/new")).await.is(200).says("Er is nu niemand om aan te schrijven"));
        assert_eq!(sends(&staff, &sam.path("messages/new"), "a", &to_file(&therapist), TEXT).await.is(422).typed(), TEXT);
    }

    /// U12: two therapists answer at once: both stand, in an order, with a number each.
    async fn two_therapists_answer_at_once(app: &TestApp) {
        let room = Room::of(app).await;
        let other = app.kompas().therapist().await;
        room.noor.treated_by(&other).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        answers(&own, &page, TEXT).await.is(303);
        let (one, two) = (inside(app, &room.therapist).await, inside(app, &other).await);
        // Both have the page before them when they send.
        let mut forms = Vec::new();
        for (browser, text) in [(&one, "Kom maar langs."), (&two, "Bel me even.")] {
            let drawn = browser.get(&page).await;
            forms.push([drawn.field("form").unwrap(), drawn.field("seen").unwrap(), text.to_owned()]);
        }
        let sends = |[form, seen, text]: &[String; 3]| {
            [("form", form.clone()), ("seen", seen.clone()), ("text", text.clone())]
        };
        let (kom, bel) = (sends(&forms[0]), sends(&forms[1]));
        let (kom, bel) = (kom.each_ref().map(|(n, v)| (*n, v.as_str())), bel.each_ref().map(|(n, v)| (*n, v.as_str())));
        let (first, second) = tokio::join!(one.post(&page, &kom), two.post(&page, &bel));
        first.is(303);
        second.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,), (3,), (4,)]);
        let shown = own.get(&page).await;
        assert!(shown.says("Kom maar langs.") && shown.says("Bel me even."), "{shown}");
        let told = [&one, &two].map(|browser| browser.cookie("said"));
        assert!(told.contains(&Some("message-sent-meanwhile".to_owned())), "one is told of the other: {told:?}");
    }

    /// U1: one is told when something came in between.
    async fn one_is_told_when_something_came_meanwhile(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let drawn = own.get(&page).await;
        let (form, seen) = (drawn.field("form").unwrap(), drawn.field("seen").unwrap());
        answers(&staff, &page, "Ben je er nog?").await.is(303);
        own.post(&page, &[("form", &form), ("seen", &seen), ("text", TEXT)]).await.is(303);
        assert!(own.get(&page).await.says("Intussen kwam er ook een bericht binnen."));
    }
}
