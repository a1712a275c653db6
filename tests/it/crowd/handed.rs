//! A stream over a real connection, which lets go of all that a request needs.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use empower::web::server::Room;
use futures_core::Stream;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;

use crate::support::{Caller, Door, page};

/// What is said on a stream.
struct Said(Receiver<&'static str>);

impl Stream for Said {
    type Item = Result<Bytes, std::convert::Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, waking: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0
            .poll_recv(waking)
            .map(|said| said.map(|said| Ok(Bytes::from_static(said.as_bytes()))))
    }
}

/// A door where `/live` is a stream, and who speaks on each that was opened.
async fn door(room: usize) -> (Door, Receiver<Sender<&'static str>>) {
    let (speakers, opened) = channel(100);
    let live = move || {
        let speakers = speakers.clone();
        async move {
            let (speaker, said) = channel(10);
            speakers.send(speaker).await.ok();
            ([(CONTENT_TYPE, "text/event-stream")], Body::from_stream(Said(said)))
        }
    };
    let router = Router::new().route("/live", get(live)).route("/", get(|| async { "a page" }));
    (Door::open(router, Room::of(room, Vec::new())).await, opened)
}

async fn listener(door: &Door) -> Caller {
    let mut caller = Caller::new(door.address).await.unwrap();
    let head = caller.ask(&page("/live")).await.unwrap();
    assert_eq!((head.status, head.is_last()), (200, true), "{}", head.head);
    assert!(head.head.contains("transfer-encoding: chunked"), "{}", head.head);
    caller
}

#[tokio::test]
async fn what_is_said_arrives_piece_by_piece_and_the_end_is_an_end() {
    let (door, mut opened) = door(100).await;
    let mut caller = listener(&door).await;
    let speaker = opened.recv().await.unwrap();
    speaker.send("event: message\n\n").await.unwrap();
    let piece = b"10\r\nevent: message\n\n\r\n";
    assert_eq!(caller.bytes(piece.len()).await, piece);
    speaker.send(":\n\n").await.unwrap();
    drop(speaker);
    let end = b"3\r\n:\n\n\r\n0\r\n\r\n";
    assert_eq!(caller.bytes(end.len()).await, end);
    caller.is_let_go().await;
    door.close().await;
}

#[tokio::test]
async fn who_leaves_ends_their_stream() {
    let (door, mut opened) = door(100).await;
    let caller = listener(&door).await;
    let speaker = opened.recv().await.unwrap();
    drop(caller);
    timeout(Duration::from_secs(10), speaker.closed()).await.expect("nobody listens any more");
    door.close().await;
}

#[tokio::test]
async fn a_stream_is_never_asked_to_make_room() {
    let (door, mut opened) = door(20).await;
    let mut callers = Vec::new();
    for _ in 0..5 {
        callers.push(listener(&door).await);
    }
    let mut idle = Vec::new();
    for _ in 0..40 {
        // Who stays without a word makes room for the next.
        let mut caller = Caller::new(door.address).await.unwrap();
        assert_eq!(caller.ask(&page("/")).await.unwrap().status, 200);
        idle.push(caller);
    }
    assert!(door.room.figures().evicted.get() > 0, "it was full");
    for caller in &mut callers {
        let speaker = opened.recv().await.unwrap();
        speaker.send(":\n\n").await.unwrap();
        caller.bytes(8).await;
    }
    drop((callers, idle));
    door.close().await;
}
