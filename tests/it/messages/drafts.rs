//! What somebody was still writing (U1): kept on the server, for its writer alone.

use super::{ABOUT, Room, TEXT, inside, not_there, page_of, sends, stored, to_file};
use crate::support::TestApp;

both! {
    /// U1: what was being written stands in the form again, on whatever device.
    async fn what_was_being_written_stands_there_again(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        own.post("/messages/draft", &[("path", &page), ("form", "een"), ("text", TEXT)]).await.is(204);
        let shown = inside(app, &room.noor.who).await.get(&page).await;
        assert_eq!(shown.is(200).typed(), TEXT);
        assert_eq!(shown.field("form").as_deref(), Some("een"), "else a lost answer would make it two");
        assert!(shown.says("Wat je schreef, stond er nog."), "{shown}");
        assert_eq!(stored(app, &room.noor).await, [(1,)], "and it is not sent");
    }

    /// U1: of a new thread to whom and about what stand there again as well.
    async fn of_a_new_thread_every_field_stands_there_again(app: &TestApp) {
        let room = Room::of(app).await;
        room.noor.treated_by(&app.kompas().therapist().await).await;
        let path = room.noor.path("messages/new");
        let own = inside(app, &room.noor.who).await;
        let to = to_file(&room.therapist);
        own.post("/messages/draft", &[("path", &path), ("to", &to), ("subject", ABOUT), ("text", TEXT)]).await.is(204);
        let shown = own.get(&path).await;
        assert_eq!((shown.is(200).typed(), shown.field("subject")), (TEXT.to_owned(), Some(ABOUT.to_owned())));
        assert!(shown.html().contains(&format!("value=\"{to}\" checked")), "{}", shown.html());
    }

    /// T4.1: it is nobody else's: not in the form, not among what was not sent.
    async fn what_one_was_writing_is_nobody_elses(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        inside(app, &room.noor.who).await.post("/messages/draft", &[("path", &page), ("text", TEXT)]).await.is(204);
        let staff = inside(app, &room.therapist).await;
        assert_eq!(staff.get(&page).await.is(200).typed(), "");
        assert!(!staff.get("/messages/unsent").await.is(200).says(TEXT));
    }

    /// U1: emptied is thrown away.
    async fn an_empty_draft_is_thrown_away(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        own.post("/messages/draft", &[("path", &page), ("text", TEXT)]).await.is(204);
        own.post("/messages/draft", &[("path", &page), ("text", " \r\n ")]).await.is(204);
        let shown = own.get(&page).await;
        assert!(shown.is(200).typed().is_empty() && !shown.says("stond er nog"), "{shown}");
    }

    /// A draft belongs to a page on which one writes, and to no other address.
    async fn a_draft_of_another_page_is_refused(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        for path in ["", "/", "/home", "/messages", "/clients/x/messages/new", &format!("{page}?a=b"), &format!("{page}/live"), "https://elsewhere.example/clients", "\u{0}"] {
            own.post("/messages/draft", &[("path", path), ("text", TEXT)]).await.is(400);
        }
        own.post("/messages/draft", &[("text", TEXT)]).await.is(400);
        assert!(!own.get("/messages/unsent").await.says(TEXT));
    }

    /// T4.1: keeping one's own words says nothing of a file: it is the same there, elsewhere and nowhere.
    async fn keeping_a_draft_says_nothing_of_a_file(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let nowhere = page_of(&room.noor, empower::ids::ThreadId::fresh());
        let his = inside(app, &room.father).await;
        for path in [&page, &nowhere] {
            let answer = his.post("/messages/draft", &[("path", path), ("text", TEXT)]).await;
            assert!(answer.is(204).body.is_empty(), "{answer}");
            not_there(&his, path).await;
        }
    }

    /// "Bewaren voor later" keeps and does not send; from there one goes on writing, and sends.
    async fn keeping_for_later_does_not_send(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let form = own.get(&page).await.field("form").unwrap();
        let later = [("form", form.as_str()), ("text", TEXT), ("then", "later")];
        own.post(&page, &later).await.leads_to("/messages/unsent");
        let unsent = own.get("/messages/unsent").await;
        assert!(unsent.is(200).says(TEXT), "{unsent}");
        assert!(unsent.links(&page)[0].starts_with(&format!("{page}?draft=")), "{unsent}");
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
        let shown = own.get(&page).await;
        assert_eq!(shown.field("form"), Some(form.clone()));
        own.post(&page, &[("form", &form), ("text", &shown.typed()), ("then", "send")]).await.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,)]);
        assert!(!own.get("/messages/unsent").await.says(TEXT));
    }

    /// Two pages side by side: sending from one throws away nothing of what the other keeps.
    async fn sending_one_keeps_what_was_typed_in_another(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let (one, other) = (own.get(&page).await.field("form").unwrap(), own.get(&page).await.field("form").unwrap());
        for (form, text) in [(&one, TEXT), (&other, "Iets heel anders")] {
            own.post(&page, &[("form", form), ("text", text), ("then", "later")]).await.is(303);
        }
        let unsent = own.get("/messages/unsent").await;
        assert!(unsent.is(200).says(TEXT) && unsent.says("Iets heel anders"), "{unsent}");
        for link in unsent.links(&page) {
            let typed = own.get(&link).await.is(200).typed();
            assert!(typed == TEXT || typed == "Iets heel anders", "{link}: {typed}");
        }
        own.post(&page, &[("form", &one), ("text", TEXT)]).await.is(303);
        let unsent = own.get("/messages/unsent").await;
        assert!(!unsent.is(200).says(TEXT) && unsent.says("Iets heel anders"), "{unsent}");
        assert_eq!(own.get(&page).await.field("form"), Some(other));
    }

    /// What was typed before another signed in on the same browser is given back, and is nobody's.
    async fn what_another_typed_here_is_not_mine(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let form = inside(app, &room.therapist).await.get(&page).await.field("form").unwrap();
        let own = inside(app, &room.noor.who).await;
        for then in ["send", "later"] {
            let answer = own.post(&page, &[("form", &form), ("text", TEXT), ("then", then)]).await;
            assert_eq!(answer.is(404).typed(), TEXT, "{then}");
        }
        own.post("/messages/draft", &[("path", &page), ("form", &form), ("text", TEXT)]).await.is(404);
        assert!(!own.get("/messages/unsent").await.is(200).says(TEXT));
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// A new thread is kept for later as well, with its subject.
    async fn a_new_thread_is_kept_for_later(app: &TestApp) {
        let room = Room::of(app).await;
        let path = room.noor.path("messages/new");
        let own = inside(app, &room.noor.who).await;
        let later = [("form", "een"), ("subject", ABOUT), ("text", TEXT), ("then", "later")];
        own.post(&path, &later).await.leads_to("/messages/unsent");
        let unsent = own.get("/messages/unsent").await;
        assert!(unsent.is(200).says(TEXT) && unsent.says(ABOUT), "{unsent}");
        assert_eq!(stored(app, &room.noor).await, []);
        sends(&own, &path, "een", &to_file(&room.therapist), TEXT).await.is(303);
    }

    /// T4.1: one throws away one's own, and nobody else's.
    async fn one_throws_away_ones_own_alone(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        own.post("/messages/draft", &[("path", &page), ("text", TEXT)]).await.is(204);
        let id = own.get("/messages/unsent").await.field("draft").expect("it can be thrown away");
        staff.post("/messages/unsent", &[("draft", &id)]).await.leads_to("/messages/unsent");
        assert!(own.get("/messages/unsent").await.says(TEXT), "not by somebody else");
        for nonsense in ["", "x", "\u{0}", "00000000-0000-0000-0000-000000000000"] {
            own.post("/messages/unsent", &[("draft", nonsense)]).await.leads_to("/messages/unsent");
        }
        own.post("/messages/unsent", &[("draft", &id)]).await.leads_to("/messages/unsent");
        assert!(!own.get("/messages/unsent").await.says(TEXT));
    }
}
