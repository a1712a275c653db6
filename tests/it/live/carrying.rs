//! A stream carries no content: it rings, and the page asks for itself.

use super::{Room, TEXT, inside, stream_of, writes};
use crate::support::{HELLO, SUBJECT, Stream, TestApp};

/// Nothing of who, what or where stands in what came.
fn says_nothing(stream: &Stream, room: &Room) {
    let said = String::from_utf8(stream.bytes.clone()).unwrap();
    let known = [
        TEXT.to_owned(),
        HELLO.to_owned(),
        SUBJECT.to_owned(),
        room.noor.who.name.clone(),
        room.therapist.name.clone(),
        room.noor.id.to_string(),
        room.thread.to_string(),
        room.noor.who.person.to_string(),
        room.therapist.person.to_string(),
        room.noor.who.holder().account.to_string(),
        room.therapist.holder().account.to_string(),
    ];
    for words in known {
        assert!(!said.contains(&words), "{words}: {said}");
        assert!(!said.contains(&words.replace('-', "")), "{words}: {said}");
    }
    let lines = said.lines().filter(|line| !line.is_empty());
    for line in lines {
        let known = ["retry: ", "id: ", "event: ", "data: 1", ":"];
        assert!(known.iter().any(|begin| line.starts_with(begin)), "{line}");
    }
}

both! {
    /// Invariant 11: no text, no name, no id of a person, a file or a thread.
    async fn a_stream_carries_no_content(app: &TestApp) {
        let room = Room::of(app).await;
        let (own, staff) = (inside(app, &room.noor.who).await, inside(app, &room.therapist).await);
        let mut thread = staff.listens(&stream_of(&staff, &room.page()).await).await;
        let mut inbox = staff.listens(&stream_of(&staff, "/inbox").await).await;
        let mut area = own.listens(&stream_of(&own, "/messages").await).await;
        writes(&own, &room.page(), "a").await;
        for stream in [&mut thread, &mut inbox, &mut area] {
            stream.hears_next("message").await;
        }
        own.get(&room.page()).await.is(200);
        room.noor.treated_by_nobody().await;
        while thread.hears().await.is_some() {}
        inbox.hears().await;
        for stream in [&thread, &inbox, &area] {
            says_nothing(stream, &room);
        }
    }

    /// V13: what comes over a stream is stored nowhere on the way, and not held back.
    async fn a_stream_is_not_stored_and_not_held_back(app: &TestApp) {
        let room = Room::of(app).await;
        let answer = inside(app, &room.noor.who).await.get(&room.live()).await;
        assert_eq!(answer.is(200).header("content-type").as_deref(), Some("text/event-stream"));
        assert_eq!(answer.header("cache-control").as_deref(), Some("no-store"));
        assert_eq!(answer.header("x-accel-buffering").as_deref(), Some("no"));
    }
}
