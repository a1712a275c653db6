//! A hostile crowd at the door: others are still served (issue 4, faults).

mod handed;
mod length;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use empower::web::server::Room;
use tokio::sync::Notify;
use tokio::time::timeout;
use tower::ServiceExt as _;

use crate::support::{Caller, Door, Engine, Kind, PASSWORD, TestApp, Way, page};

const HERE: Ipv4Addr = Ipv4Addr::LOCALHOST;
/// Another machine, as far as the portal can tell.
const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const FORM: &str = "content-type: application/x-www-form-urlencoded";

/// A portal with room for a hundred connections; `proxies` may take them all.
async fn small(app: &TestApp, proxies: &[Ipv4Addr]) -> Door {
    let proxies = proxies.iter().map(|address| IpAddr::V4(*address)).collect();
    Door::open(app.router(), Room::of(100, proxies)).await
}

async fn portal() -> TestApp {
    TestApp::start(Engine::Sqlite, Kind::Real).await.expect("SQLite is always there")
}

/// So many callers who say this, and stay.
async fn crowd(door: &Door, many: usize, says: &str) -> Vec<Caller> {
    let mut callers = Vec::new();
    for _ in 0..many {
        let mut caller = Caller::new(door.address).await.unwrap();
        // Whoever had to make room cannot say it any more.
        caller.send(says.as_bytes()).await.ok();
        callers.push(caller);
    }
    callers
}

#[tokio::test]
async fn five_hundred_idle_connections_keep_nobody_out() {
    let app = portal().await;
    let door = small(&app, &[HERE]).await;
    let callers = crowd(&door, 500, "").await;
    assert_eq!(door.asks(&page("/sign-in")).await.status, 200);
    assert!(door.room.figures().evicted.get() >= 300, "the idle made room");
    drop(callers);
    door.close().await;
    app.finish().await;
}

#[tokio::test]
async fn headers_that_never_end_keep_nobody_out() {
    let app = portal().await;
    let door = small(&app, &[HERE]).await;
    let callers = crowd(&door, 300, "GET /sign-in HTTP/1.1\r\nx-slow: ").await;
    assert_eq!(door.asks(&page("/sign-in")).await.status, 200);
    drop(callers);
    door.close().await;
    app.finish().await;
}

/// Who is being answered is not cut off, and one address has a quarter of the room.
#[tokio::test]
async fn one_address_cannot_take_all_the_room() {
    let app = portal().await;
    let go = Arc::new(Notify::new());
    let waits = Arc::clone(&go);
    let handler = move || {
        let waits = Arc::clone(&waits);
        async move { waits.notified().await }
    };
    let router = app.router().route("/wait", axum::routing::get(handler));
    let door = Door::open(router, Room::of(100, Vec::new())).await;
    let mut callers = crowd(&door, 25, &page("/wait")).await;
    let at_work = async {
        while door.room.count() != (25, 0) {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(30), at_work).await.expect("all of them are at work");
    assert_eq!(door.asks(&page("/sign-in")).await.status, 503, "this address has its share");
    assert_eq!(door.asks_from(ELSEWHERE, &page("/sign-in")).await.status, 200);
    go.notify_waiters();
    for caller in &mut callers {
        assert_eq!(caller.reply().await.unwrap().status, 200, "who was at work is answered");
    }
    drop(callers);
    door.close().await;
    app.finish().await;
}

/// The answer is not lost because the client is still sending.
#[tokio::test]
async fn a_huge_body_is_answered_without_being_read() {
    let app = portal().await;
    let door = small(&app, &[]).await;
    for length in ["content-length: 1000000000", "transfer-encoding: chunked"] {
        let mut caller = Caller::new(door.address).await.unwrap();
        let head =
            format!("POST /sign-in HTTP/1.1\r\nhost: portal.test\r\n{FORM}\r\n{length}\r\n\r\n");
        caller.send(head.as_bytes()).await.unwrap();
        let chunk = [b"10000\r\n".to_vec(), vec![b'a'; 0x10000], b"\r\n".to_vec()].concat();
        for _ in 0..30 {
            caller.send(&chunk).await.unwrap();
        }
        let reply = caller.reply().await.unwrap();
        assert_eq!(reply.status, 413, "{length}");
        assert!(String::from_utf8_lossy(&reply.body).contains("<main"), "a page that helps");
    }
    door.close().await;
    app.finish().await;
}

#[tokio::test]
async fn headers_without_end_are_refused() {
    let app = portal().await;
    let door = small(&app, &[]).await;
    let long = format!("GET / HTTP/1.1\r\nx-long: {}\r\n\r\n", "a".repeat(100_000));
    assert_eq!(door.asks(&long).await.status, 431);
    assert_eq!(door.asks(&page("/sign-in")).await.status, 200);
    door.close().await;
    app.finish().await;
}

/// A connection that is kept is let go when the portal stops, after its answer.
#[tokio::test]
async fn an_idle_connection_does_not_hold_up_the_end() {
    let app = portal().await;
    let door = small(&app, &[]).await;
    let mut kept = Caller::new(door.address).await.unwrap();
    let first = kept.ask(&page("/help")).await.unwrap();
    assert!(first.status == 200 && !first.is_last());
    door.ending.go(empower::ending::Step::Leaving);
    assert!(kept.ask(&page("/help")).await.unwrap().is_last(), "told to come to another next time");
    kept.is_let_go().await;
    let mut silent = Caller::new(door.address).await.unwrap();
    assert!(silent.ask(&page("/help")).await.unwrap().is_last());
    door.close().await;
    silent.is_let_go().await;
    app.finish().await;
}

/// Twelve streams of one account that nobody reads: another's still hears.
async fn unread_streams(app: &TestApp) {
    let world = app.kompas();
    let client = world.client("Noor", 16).await;
    let therapist = world.therapist().await;
    client.treated_by(&therapist).await;
    let browser = app.browser();
    browser.signs_in(client.who.holder()).await;
    let mut unread = Vec::new();
    for _ in 0..12 {
        let request = browser.request(axum::http::Method::GET, "/messages/live");
        let request: Request<Body> = request.body(Body::empty()).unwrap();
        unread.push(app.router().oneshot(request).await.unwrap());
        assert_eq!(unread.last().unwrap().status(), 200);
    }
    browser.get("/messages/live").await.is(429);
    browser.get("/messages").await.is(200);
    let staff = app.browser();
    staff.signs_in(therapist.holder()).await;
    staff.listens("/inbox/live").await;
    staff.get("/inbox").await.is(200);
}

both! {
    /// A flood of streams of one account: twelve, and everybody else goes on.
    async fn streams_that_nobody_reads_hold_up_nobody(app: &TestApp) {
        Box::pin(unread_streams(app)).await;
    }

    /// A storm of sign-ins has its own queue with an end: a kind word, and what was typed is kept.
    async fn a_full_queue_asks_to_come_back(app: &TestApp) {
        let noor = app.kompas().user("Noor", Way::Usual).await;
        let signed_in = app.browser();
        signed_in.signs_in(noor.holder()).await;
        let points: Vec<[u8; 16]> = (0..64_u8).map(|point| [point; 16]).collect();
        let queue: Vec<_> = points.iter().filter_map(|point| app.passwords.place(point)).collect();
        let browser = app.browser();
        let answer = browser.types_password(&noor.holder().user_name, PASSWORD).await;
        assert_eq!(answer.is(503).header("retry-after").as_deref(), Some("5"));
        assert!(answer.says("Het is even druk"), "{answer}");
        assert_eq!(answer.field("user_name"), Some(noor.holder().user_name.clone()));
        signed_in.get("/home").await.is(200);
        drop(queue);
        browser.types_password(&noor.holder().user_name, PASSWORD).await.leads_to("/sign-in/code");
    }
}
