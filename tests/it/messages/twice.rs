//! Sent once, even when tapped twice or when the answer was lost (U1).

use empower::features::messages::store as threads;
use empower::features::messages::{begun_from, store};

use super::{ABOUT, Room, TEXT, inside, page_of, sends, stored, to_file};
use crate::support::{Answer, Browser, TestApp};

async fn again(browser: &Browser<'_>, page: &str, form: &str, text: &str) -> Answer {
    browser.post(page, &[("form", form), ("text", text)]).await
}

/// How often words stand on a page.
fn times(page: &Answer, words: &str) -> usize {
    page.html().matches(words).count()
}

both! {
    /// A double tap on an answer sends one message, also when the second comes much later.
    async fn an_answer_sent_twice_stands_once(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let form = own.get(&page).await.field("form").unwrap();
        again(&own, &page, &form, TEXT).await.is(303);
        let second = again(&own, &page, &form, TEXT).await;
        assert_eq!(second.is(303).location(), Some(format!("{page}#last")), "as if it were the first");
        app.pass(jiff::SignedDuration::from_mins(20));
        again(&own, &page, &form, TEXT).await.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,)]);
        assert_eq!(times(&own.get(&page).await, TEXT), 1);
    }

    /// Both taps may arrive at once.
    async fn an_answer_sent_twice_at_once_stands_once(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let form = own.get(&page).await.field("form").unwrap();
        let (one, two) = tokio::join!(again(&own, &page, &form, TEXT), again(&own, &page, &form, TEXT));
        one.is(303);
        two.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,)]);
    }

    /// What was changed after the first tap is another message: both stand.
    async fn the_same_form_with_another_text_is_a_second_message(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let form = own.get(&page).await.field("form").unwrap();
        again(&own, &page, &form, TEXT).await.is(303);
        again(&own, &page, &form, "Ik bedoel: heel slecht.").await.is(303);
        let shown = own.get(&page).await;
        assert!(shown.says(TEXT) && shown.says("Ik bedoel: heel slecht."), "{shown}");
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,), (3,)]);
    }

    /// The same words in two forms are meant twice.
    async fn the_same_words_in_another_form_are_meant_twice(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        for _ in 0..2 {
            let form = own.get(&page).await.field("form").unwrap();
            again(&own, &page, &form, "Ja.").await.is(303);
        }
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,), (3,)]);
    }

    /// A new thread sent twice is begun once, and both lead to it.
    async fn a_thread_sent_twice_is_begun_once(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let (path, to) = (room.noor.path("messages/new"), to_file(&room.therapist));
        let form = own.get(&path).await.field("form").unwrap();
        let (one, two) = tokio::join!(sends(&own, &path, &form, &to, TEXT), sends(&own, &path, &form, &to, TEXT));
        let third = sends(&own, &path, &form, &to, TEXT).await;
        let page = |answer: &Answer| answer.is(303).location().unwrap().replace("#last", "");
        assert!(page(&one) == page(&two) && page(&two) == page(&third), "{one} {two} {third}");
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
        assert!(own.get(&page(&one)).await.is(200).says(TEXT));
    }

    /// A new thread changed after it was sent: the first stands, and what was changed is kept as a
    /// new one, with its own form: it may be meant for somebody else.
    async fn a_changed_thread_is_offered_as_a_new_one(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let (path, to) = (room.noor.path("messages/new"), to_file(&room.therapist));
        let form = own.get(&path).await.field("form").unwrap();
        sends(&own, &path, &form, &to, TEXT).await.is(303);
        sends(&own, &path, &form, &to, "Ik bedoel: heel slecht.").await.leads_to(&path);
        let shown = own.get(&path).await;
        assert_eq!(shown.is(200).typed(), "Ik bedoel: heel slecht.", "{shown}");
        assert_ne!(shown.field("form").unwrap(), form);
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// V7: a try that broke off after its key was made does not stand in the way of the next.
    async fn a_try_that_broke_off_can_be_made_again(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let (path, to) = (room.noor.path("messages/new"), to_file(&room.therapist));
        let form = own.get(&path).await.field("form").unwrap();
        let account = room.noor.who.holder().account;
        let id = begun_from(app.vault.blind(), room.noor.id, account, &form);
        app.vault.create(threads::key_id(id)).await.unwrap();
        let page = sends(&own, &path, &form, &to, TEXT).await.is(303).location().unwrap();
        assert!(own.get(page.trim_end_matches("#last")).await.is(200).says(TEXT));
    }

    /// T4.1: the form of one is not the form of another: nobody guesses a message away.
    async fn the_form_of_another_account_is_another(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        again(&own, &page, "een", TEXT).await.is(303);
        again(&staff, &page, "een", TEXT).await.is(303);
        assert_eq!(stored(app, &room.noor).await, [(1,), (2,), (3,)]);
    }

    /// U1: after sending, nothing of it stands in the form or among what was not sent.
    async fn what_was_sent_is_no_draft_any_more(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let (path, to) = (room.noor.path("messages/new"), to_file(&room.therapist));
        let form = own.get(&path).await.field("form").unwrap();
        let draft = [("path", path.as_str()), ("form", &form), ("to", &to), ("subject", ABOUT), ("text", TEXT)];
        own.post("/messages/draft", &draft).await.is(204);
        sends(&own, &path, &form, &to, TEXT).await.is(303);
        assert_eq!(own.get(&path).await.is(200).typed(), "");
        assert!(!own.get("/messages/unsent").await.is(200).says(TEXT));
        let kept = store::drafts(app, room.noor.who.holder().account).await.unwrap();
        assert!(kept.is_empty(), "{}", kept.len());
    }
}
