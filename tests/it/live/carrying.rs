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

    /// T4.3: whoever looks twice does not see from its state that something changed which is not theirs to hear.
    async fn a_state_tells_nothing_to_who_compares_two(app: &TestApp) {
        let room = Room::of(app).await;
        let hers = inside(app, &room.mother).await;
        let (one, other) = (stream_of(&hers, "/messages").await, stream_of(&hers, "/messages").await);
        let parts = |address: String| address.split(['=', '.']).map(str::to_owned).collect::<Vec<_>>();
        let alike = parts(one).into_iter().zip(parts(other)).skip(1).filter(|(one, other)| one == other).count();
        assert_eq!(alike, 0);
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
