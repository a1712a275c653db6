//! Bad input (U1): whatever is typed is said to be wrong, or stands as it was
//! typed; never cut, never markup, never lost.

use super::{ABOUT, Room, TEXT, inside, page_of, sends, stored, to_file};
use crate::support::TestApp;

/// What says nothing.
const EMPTY: [&str; 6] = ["", "   ", "\r\n\t\r\n", "\u{0}", "\u{200b}\u{feff}", "\u{202e}"];

/// What may be written, and how it stands there.
const WRITTEN: [(&str, &str); 9] = [
    ("Ja 👍🏽 👩‍👩‍👧 🏳️‍🌈", "Ja 👍🏽 👩‍👩‍👧 🏳️‍🌈"),
    ("שלום, איך היה היום?", "שלום, איך היה היום?"),
    (
        "\u{202e}omgekeerd\u{202c} en \u{2067}rechts\u{2069}",
        "\u{202e}omgekeerd\u{202c} en \u{2067}rechts\u{2069}",
    ),
    (
        "<b>vet</b><script>alert(1)</script>",
        "&#60;b&#62;vet&#60;/b&#62;&#60;script&#62;alert(1)&#60;/script&#62;",
    ),
    ("\"'&amp; {{ 7 * 7 }} %00", "&#34;&#39;&#38;amp; {{ 7 * 7 }} %00"),
    ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
    ("voor\u{0}na", "voorna"),
    ("'; DROP TABLE message; --", "&#39;; DROP TABLE message; --"),
    (
        "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305} a\u{0308}",
        "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305} a\u{0308}",
    ),
];

both! {
    /// Nothing is sent that says nothing.
    async fn what_says_nothing_is_not_sent(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        for text in EMPTY {
            let answer = own.post(&page, &[("form", "a"), ("text", text)]).await;
            assert!(answer.is(422).says("Schrijf eerst iets."), "{text:?}: {answer}");
        }
        own.post(&page, &[]).await.is(422);
        let path = room.noor.path("messages/new");
        for text in EMPTY {
            let fields = [("form", "a"), ("to", &*to_file(&room.therapist)), ("subject", text), ("text", TEXT)];
            let answer = own.post(&path, &fields).await;
            assert!(answer.is(422).says("in een paar woorden"), "{text:?}: {answer}");
            assert_eq!(answer.typed(), TEXT, "the rest stays");
        }
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// Whatever else is typed is sent as it was typed, and is text.
    async fn what_is_typed_is_text_and_stands_as_it_was(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        for (text, shown) in WRITTEN {
            own.post(&page, &[("form", text), ("text", text)]).await.is(303);
            for (browser, path) in [(&own, &page), (&staff, &page)] {
                let html = browser.get(path).await.is(200).html();
                assert!(html.contains(&format!(">{shown}</p>")), "{text:?}: {html}");
            }
            for (browser, list) in [(&own, "/messages"), (&staff, "/inbox")] {
                let list = browser.get(list).await;
                assert!(!list.is(200).html().contains("<b>") && !list.html().contains("alert(1)<"), "{text:?}: {list}");
            }
        }
    }

    /// A subject is text as well, one line, and keeps to itself what it turns around.
    async fn a_subject_is_text_of_one_line(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, path) = (inside(app, &room.noor.who).await, room.noor.path("messages/new"));
        let subject = "<i>Slapen</i>\r\n\u{202e}en\u{0} 👍";
        let fields = [("form", "a"), ("to", &*to_file(&room.therapist)), ("subject", subject), ("text", TEXT)];
        let page = own.post(&path, &fields).await.is(303).location().unwrap();
        let shown = "&#60;i&#62;Slapen&#60;/i&#62; \u{202e}en 👍";
        let html = own.get(page.trim_end_matches("#last")).await.is(200).html();
        assert!(html.contains(&format!("<h1 dir=\"auto\">{shown}</h1>")), "{html}");
        assert!(html.contains("<title>Berichten") && !html.contains("<title>&#60;"), "never in a title: {html}");
        let list = own.get("/messages").await.is(200).html();
        assert!(list.contains(&format!("<bdi>{shown}</bdi>")), "{list}");
    }

    /// 100,000 characters are too many for one message: said, and every one given back.
    async fn a_hundred_thousand_characters_are_given_back(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        for long in ["lang ".repeat(20_000), "👍".repeat(100_000), "<&\"'>".repeat(20_000)] {
            let answer = own.post(&page, &[("form", "a"), ("text", &long)]).await;
            assert!(answer.is(422).says("Dit is te lang voor één bericht."));
            assert!(answer.typed() == long, "every character");
            let answer = sends(&own, &room.noor.path("messages/new"), "a", &to_file(&room.therapist), &long).await;
            assert!(answer.is(422).typed() == long, "every character");
            assert_eq!(answer.field("subject").as_deref(), Some(ABOUT));
        }
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// As many as fit, fit: counted as a person counts signs, not bytes.
    async fn twenty_thousand_characters_are_a_message(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let (most, more) = ("é".repeat(20_000), "é".repeat(20_001));
        own.post(&page, &[("form", "a"), ("text", &more)]).await.is(422);
        own.post(&page, &[("form", "a"), ("text", &most)]).await.is(303);
        assert!(own.get(&page).await.is(200).html().contains(&most));
        let lines = "x\r\n".repeat(10_000);
        own.post(&page, &[("form", "b"), ("text", &lines)]).await.is(303);
    }

    /// A subject of more than 120 characters is said to be long, and given back.
    async fn a_long_subject_is_given_back(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, path) = (inside(app, &room.noor.who).await, room.noor.path("messages/new"));
        let (to, long) = (to_file(&room.therapist), "o".repeat(121));
        let fields = [("form", "a"), ("to", to.as_str()), ("subject", &long), ("text", TEXT)];
        let answer = own.post(&path, &fields).await;
        assert!(answer.is(422).says("niet meer dan 120 tekens"), "{answer}");
        assert_eq!((answer.field("subject"), answer.typed()), (Some(long), TEXT.to_owned()));
    }

    /// More than two megabytes is no message at all: said clearly, on every form that takes long text.
    async fn two_megabytes_are_too_much(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        let body = [b"text=".as_slice(), &vec![b'a'; 2 * 1024 * 1024]].concat();
        for path in [&page, &room.noor.path("messages/new"), "/messages/draft"] {
            let answer = own.post_raw(path, body.clone()).await;
            assert!(answer.is(413).says("Dat is te groot") && answer.html().contains("<main"), "{answer}");
        }
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }

    /// Double, missing and unreadable fields get a clear page, and nothing is written.
    async fn a_form_that_cannot_be_read_is_answered_clearly(app: &TestApp) {
        let room = Room::of(app).await;
        let page = page_of(&room.noor, room.noor.thread(&room.therapist, None).await);
        let own = inside(app, &room.noor.who).await;
        for body in [&b"text=a&text=b"[..], b"", b"=", b"text", b"text=%", b"text[]=a", b"form=%00&seen=x&then=%ff&text=", b"text=\xff"] {
            for path in [&page, &room.noor.path("messages/new"), "/messages/draft", "/messages/unsent"] {
                let answer = own.post_raw(path, body.to_vec()).await;
                assert!(answer.status.as_u16() < 500, "{answer}");
            }
        }
        let count = stored(app, &room.noor).await.len();
        assert!(count <= 3, "a broken sign stands for itself and is no mistake: {count}");
    }

    /// Whatever is no id of a thread is not there.
    async fn what_is_no_id_is_not_there(app: &TestApp) {
        let room = Room::of(app).await;
        let own = inside(app, &room.noor.who).await;
        let id = room.noor.thread(&room.therapist, None).await.to_string();
        for wrong in ["x", "%00", "%ff", &id.to_uppercase(), &id.replace('-', ""), &format!("{id}%20"), "..%2F", "new%00", &"a".repeat(4000)] {
            super::not_there(&own, &room.noor.path(&format!("messages/{wrong}"))).await;
            own.post(&room.noor.path(&format!("messages/{wrong}")), &[("form", "a"), ("text", TEXT)]).await.is(404);
        }
        assert_eq!(stored(app, &room.noor).await, [(1,)]);
    }
}
