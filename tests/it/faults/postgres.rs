//! PostgreSQL that is stopped, crashes, cuts connections, or fails over.
//!
//! Owns a server for each story, because others use the shared one. Short
//! waits, clear pages, no connection poisoned, and all goes on by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use empower::audit;
use empower::clock::Clock;

use super::crowd::{self, Seats, Sent, Writer};
use super::portal::{Place, Portal};
use super::rounds;
use super::server::Server;
use super::way::Way;
use crate::support::{Browser, Client, Engine, HELLO, Kind, Resting, Someone, TestApp};

/// So long a recovery may take, on a machine that does much else.
const PATIENCE: Duration = Duration::from_mins(1);

/// A portal on a server of its own, reached by `port`.
async fn on(server: &Server, port: u16) -> (Resting, Seats, Place) {
    let app = TestApp::start_on(&server.url(), Kind::Real, Clock::default()).await;
    let seats = crowd::seats(&app).await;
    let app = app.rest().await;
    let by = app.database().replace(&server.port().to_string(), &port.to_string());
    let place = Place::new(app.folder(), &by);
    (app, seats, place)
}

/// Everybody's last letter arrives, the log is whole, and each letter stands once.
async fn all_is_well(app: Resting, place: &Place, portal: Portal, mut writers: Vec<Writer>) {
    for writer in &mut writers {
        arrives(writer).await;
    }
    portal.stop();
    let verified = place.run(&["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    let app = app.wake(Clock::default()).await;
    crowd::all_stands_once(&app, &writers).await;
    app.finish().await;
}

async fn arrives(writer: &mut Writer) {
    let begin = Instant::now();
    while writer.sends().await != Sent::Yes {
        assert!(begin.elapsed() < PATIENCE, "what was typed can be sent in the end");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// No transaction was left open behind anybody's back.
async fn nothing_is_open(server: &Server) {
    let begin = Instant::now();
    let open = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
    while server.sql(open).trim() != "0" {
        assert!(begin.elapsed() < PATIENCE, "a transaction stays open");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Stopped: every page says kindly what is wrong. Started: all goes on, open pages too.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_stopped_is_said_kindly_and_comes_back() {
    let Some(server) = Server::start() else { return };
    let (app, seats, place) = on(&server, server.port()).await;
    let portal = place.serve().await;
    let mut writers = crowd::signed_in(&portal, &seats).await;
    let writer = &mut writers[0];
    for how in ["fast", "immediate"] {
        writer.writes_a_letter().await;
        server.stop(how);
        for path in [writer.page.clone(), "/home".to_owned(), "/nowhere".to_owned()] {
            let page = writer.wire.get(&path).await.unwrap();
            let kind = page.says("Het portaal kan even niets laten zien") && !page.says(HELLO);
            assert!(kind || path == "/nowhere", "{page}");
            page.is(if path == "/nowhere" { 404 } else { 503 });
        }
        assert_eq!(writer.sends().await, Sent::Away);
        server.again();
        portal.recovers().await;
        arrives(writer).await;
    }
    let page = writers[0].page.clone();
    let heard = writers[0].wire.hears(&format!("{page}/live"), "message");
    let (staff, heard) = (&mut writers[1], tokio::spawn(heard));
    let begin = Instant::now();
    while !heard.is_finished() {
        assert!(begin.elapsed() < PATIENCE, "an open page hears nothing");
        staff.writes_a_letter().await;
        arrives(staff).await;
    }
    heard.await.unwrap();
    nothing_is_open(&server).await;
    all_is_well(app, &place, portal, writers).await;
}

/// Crashed and cut off in the middle of it all, over and over.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_are_cut_in_a_transaction_lose_nothing() {
    let Some(server) = Server::start() else { return };
    let (app, seats, place) = on(&server, server.port()).await;
    let portal = place.serve().await;
    let mut writers = crowd::signed_in(&portal, &seats).await;
    for round in 0..rounds() {
        let stop = Arc::new(AtomicBool::new(false));
        let tasks = crowd::all_write(writers, round, &stop);
        for _ in 0..5 {
            tokio::time::sleep(Duration::from_millis(120)).await;
            server.sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
            );
        }
        if round % 3 == 2 {
            server.stop("immediate");
            server.again();
        }
        stop.store(true, Ordering::SeqCst);
        writers = crowd::together(tasks).await;
    }
    portal.recovers().await;
    nothing_is_open(&server).await;
    all_is_well(app, &place, portal, writers).await;
}

/// The server dies, and its standby takes over: what was answered is there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_standby_that_takes_over_has_all_that_was_answered() {
    let Some(server) = Server::start() else { return };
    let way = Way::to(server.port()).await;
    let (app, seats, place) = on(&server, way.port()).await;
    let standby = server.standby();
    let portal = place.serve().await;
    let writers = crowd::signed_in(&portal, &seats).await;
    let stop = Arc::new(AtomicBool::new(false));
    let tasks = crowd::all_write(writers, 0, &stop);
    tokio::time::sleep(Duration::from_millis(500)).await;
    // For a moment it leads to one that can only be read.
    way.leads_to(standby.port());
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.stop("immediate");
    standby.promote();
    standby.sql("ALTER SYSTEM RESET synchronous_standby_names");
    standby.sql("SELECT pg_reload_conf()");
    portal.recovers().await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    stop.store(true, Ordering::SeqCst);
    let writers = crowd::together(tasks).await;
    let app = app.moved_to(standby.url());
    all_is_well(app, &place, portal, writers).await;
}

/// A process that stands still with the end of a chain in its hand keeps others no longer than
/// SQLite's writer would; those of other files hardly at all; let go, all goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_process_holds_is_not_waited_for_for_ever() {
    let Some(app) = TestApp::start(Engine::Postgres, Kind::Real).await else { return };
    let world = app.kompas();
    let therapist = world.therapist().await;
    let (noor, hers) = reader(&app, &therapist, world.client("Noor", 14).await).await;
    let (bram, his) = reader(&app, &therapist, world.client("Bram", 17).await).await;
    let (her_page, his_page) = (noor.path("messages"), bram.path("messages"));
    let another = app.another().await;
    let mut still = another.db.write().await.unwrap();
    audit::hold(&mut still, noor.id.0).await.unwrap();
    let begin = Instant::now();
    // The first stands in a batch alone; the others come in one together.
    let (first, later) = tokio::join!(hers.get(&her_page), async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        tokio::join!(hers.get(&her_page), his.get(&his_page))
    });
    first.is(503);
    later.0.is(503);
    later.1.is(200);
    assert!(begin.elapsed() < PATIENCE / 2, "it waited as long as the other stood still");
    // From now on nobody waits.
    let begin = Instant::now();
    let (her_look, his_look) = tokio::join!(hers.get(&her_page), his.get(&his_page));
    her_look.is(503);
    his_look.is(200);
    assert!(begin.elapsed() < Duration::from_secs(4), "others waited once more");
    still.rollback().await.unwrap();
    hers.get(&her_page).await.is(200);
    another.db.close().await;
    app.finish().await;
}

/// A client in treatment, signed in.
async fn reader<'a>(
    app: &'a TestApp,
    therapist: &Someone,
    client: Client,
) -> (Client, Browser<'a>) {
    client.treated_by(therapist).await;
    let browser = app.browser();
    browser.signs_in(client.who.holder()).await;
    (client, browser)
}
