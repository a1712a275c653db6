//! What was typed survives the end of the session, and the loss of the right to
//! send it (U1); and tells nothing by that.

use empower::ids::{ClientId, ThreadId};
use jiff::SignedDuration;
use rules::Category::Messages;

use super::{ABOUT, Room, TEXT, inside, not_there, page_of, sends, stored, to_file};
use crate::support::{Answer, TestApp};

/// A page without the words that are the reader's own.
fn without(answer: &Answer, words: &str) -> String {
    answer.html().replace(words, "")
}

both! {
    /// V13: the session ended while one wrote: after signing in the text stands in the form.
    async fn the_session_ended_while_one_wrote(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let form = own.get(&page).await.field("form").unwrap();
        app.pass(SignedDuration::from_mins(31));
        own.post(&page, &[("form", &form), ("text", TEXT)]).await.leads_to("/sign-in");
        own.signs_in(room.noor.who.holder()).await.leads_to(&page);
        let shown = own.get(&page).await;
        assert_eq!((shown.is(200).typed(), shown.field("form")), (TEXT.to_owned(), Some(form.clone())));
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
        own.post(&page, &[("form", &form), ("text", TEXT)]).await.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,)]);
    }

    /// V13: of a new thread every field, however long the text.
    async fn the_session_ended_while_one_began(app: &TestApp) {
        let room = Room::of(app).await;
        let path = room.noor.path("messages/new");
        let own = inside(app, &room.noor.who).await;
        let (form, long) = (own.get(&path).await.field("form").unwrap(), "lang ".repeat(20_000));
        app.pass(SignedDuration::from_mins(31));
        sends(&own, &path, &form, &to_file(&room.therapist), &long).await.leads_to("/sign-in");
        own.signs_in(room.noor.who.holder()).await.leads_to(&path);
        let shown = own.get(&path).await;
        assert_eq!(shown.is(200).typed(), long);
        assert_eq!(shown.field("subject").as_deref(), Some(ABOUT));
    }

    /// T4.1: what one typed after one's session does not come back to who signs in next.
    async fn after_the_session_it_comes_back_to_its_writer_alone(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let shared = inside(app, &room.noor.who).await;
        app.pass(SignedDuration::from_mins(31));
        shared.post(&page, &[("form", "a"), ("text", TEXT)]).await.leads_to("/sign-in");
        shared.signs_in(room.therapist.holder()).await;
        assert_eq!(shared.get(&page).await.is(200).typed(), "");
        assert!(!shared.get("/messages/unsent").await.says(TEXT));
    }

    /// The right ended while one wrote: not there, with the own words on it, and they are kept.
    async fn the_right_ended_while_one_wrote(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let staff = inside(app, &room.therapist).await;
        let form = staff.get(&page).await.field("form").unwrap();
        room.noor.treated_by_nobody().await;
        let answer = staff.post(&page, &[("form", &form), ("text", TEXT)]).await;
        assert_eq!(answer.is(404).typed(), TEXT);
        assert_eq!(answer.header("cache-control").as_deref(), Some("no-store"), "{answer}");
        assert!(staff.get("/messages/unsent").await.is(200).says(TEXT));
        not_there(&staff, &page).await;
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// T4.4: a mother whose daughter took back at 16 keeps what she was writing in her own thread.
    async fn the_consent_ended_while_one_wrote(app: &TestApp) {
        let world = app.kompas();
        let (liv, therapist) = (world.client("Liv", 16).await, world.therapist().await);
        liv.treated_by(&therapist).await;
        let mother = liv.parent("Ilse", "mother").await;
        liv.consents(&mother, &[Messages]).await;
        let page = page_of(&liv, liv.thread(&therapist, Some(&mother)).await);
        let hers = inside(app, &mother).await;
        hers.get(&page).await.is(200);
        liv.takes_back(&mother).await;
        let answer = hers.post(&page, &[("form", "a"), ("text", TEXT)]).await;
        assert_eq!(answer.is(404).typed(), TEXT);
        assert!(hers.get("/messages/unsent").await.is(200).says(TEXT));
        not_there(&hers, &liv.path("messages/new")).await;
    }

    /// Invariant 5: it is the same page for a thread of others, one of another file, and one that never was.
    async fn the_same_page_comes_back_from_nowhere(app: &TestApp) {
        let room = Room::of(app).await;
        let sem = app.kompas().client("Sem", 14).await;
        let elsewhere = sem.thread(&room.therapist, None).await;
        let thread = room.noor.thread(&room.therapist, None).await;
        let his = inside(app, &room.father).await;
        let fields = [("form", "a"), ("to", "file.x"), ("subject", ABOUT), ("text", TEXT)];
        let first = his.post(&page_of(&room.noor, ThreadId::fresh()), &fields).await;
        let never = format!("/clients/{}/messages", ClientId::fresh());
        for path in [
            page_of(&room.noor, thread), page_of(&sem, elsewhere), page_of(&room.noor, elsewhere),
            format!("{never}/{thread}"), format!("{never}/new"), sem.path("messages/new"),
        ] {
            let answer = his.post(&path, &fields).await;
            assert_eq!((answer.is(404).html(), answer.headers.clone()), (first.is(404).html(), first.headers.clone()), "{path}");
        }
        let other = his.post(&page_of(&room.noor, thread), &[("form", "a"), ("text", "Iets anders.")]).await;
        assert_eq!(without(&other, "Iets anders."), without(&first, TEXT), "equal up to the text");
    }

    /// With nothing typed there is nothing to give back: the page that is not there.
    async fn with_nothing_typed_it_is_just_not_there(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let his = inside(app, &room.father).await;
        let nothing = his.get("/nowhere").await.html();
        for text in ["", "  \r\n"] {
            assert_eq!(his.post(&page, &[("form", "a"), ("text", text)]).await.is(404).html(), nothing);
        }
    }

    /// "Bewaren voor later" works without any right, and says nothing of the file either.
    async fn keeping_for_later_needs_no_right(app: &TestApp) {
        let room = Room::of(app).await;
        let his = inside(app, &room.father).await;
        for id in [room.noor.thread(&room.therapist, None).await, ThreadId::fresh()] {
            let later = [("form", "a"), ("text", TEXT), ("then", "later")];
            his.post(&page_of(&room.noor, id), &later).await.leads_to("/messages/unsent");
        }
        assert!(his.get("/messages/unsent").await.is(200).says(TEXT));
    }

    /// V5: what was tried and refused stands in the file's log.
    async fn a_refused_try_to_write_stands_in_the_log(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        inside(app, &room.father).await.post(&page, &[("form", "a"), ("text", TEXT)]).await.is(404);
        let mut tx = app.db.read().await.unwrap();
        let tried: Vec<(String, String)> = tx
            .query("SELECT action, role FROM audit_line WHERE chain = $1 AND outcome = 'refused'")
            .bind(room.noor.id)
            .all()
            .await
            .unwrap();
        assert_eq!(tried, [("create".to_owned(), "legal_representative".to_owned())]);
    }
}
