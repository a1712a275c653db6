//! `kill -9` in the middle of writing, signing in and doing jobs.
//!
//! Owns the moments of death. What must stand afterwards the crowd knows; here
//! it is also that no job was lost, or done twice in effect.

use std::sync::Arc;
use std::time::Duration;

use empower::clock::Clock;
use empower::features::messages::jobs::Notice;
use empower::ids::{AccountId, random};
use empower::jobs;

use super::crowd::{self, Sent, Writer};
use super::portal::Place;
use super::rounds;
use crate::support::{Engine, Kind, Someone, TestApp};

/// So many jobs fall due in each round.
const JOBS: usize = 4;

/// Each of these is to be told once that something waits.
async fn waiting(app: &TestApp) -> Vec<Someone> {
    let world = app.kompas();
    let therapist = world.therapist().await;
    let now = app.clock.now();
    let mut waiting = Vec::new();
    for number in 0..rounds() * JOBS {
        let client = world.client("Isa", 15).await;
        client.treated_by(&therapist).await;
        client.thread(&therapist, None).await;
        let account = client.who.holder().account;
        let due = now.plus_seconds(i64::try_from(number / 2).unwrap());
        let mut tx = app.db.write().await.unwrap();
        app.jobs.put_all(&mut tx, &[Notice { account }], due, now).await.unwrap();
        tx.commit().await.unwrap();
        waiting.push(client.who);
    }
    waiting
}

/// One life of the portal, and its end at a moment that nobody chose.
async fn round(
    place: &Place,
    mut writers: Vec<Writer>,
    number: usize,
    guest: &Someone,
) -> Vec<Writer> {
    let portal = place.serve().await;
    for writer in &mut writers {
        let sent = writer.sends().await;
        assert_eq!(sent, Sent::Yes, "what was not answered goes again\n{}", place.trace());
    }
    let tasks = crowd::all_write(writers, number, &Arc::default());
    let (mut visitor, holder) = (portal.visitor(), guest.holder().clone());
    let arriving = tokio::spawn(async move {
        let answer = visitor.signs_in(&holder).await;
        answer.is_ok_and(|answer| answer.location().as_deref() == Some("/home")).then_some(visitor)
    });
    let [chance] = random::<1>();
    tokio::time::sleep(Duration::from_millis(200 + 4 * u64::from(chance))).await;
    portal.kill();
    let writers = crowd::together(tasks).await;
    if let Some(mut visitor) = arriving.await.unwrap() {
        let portal = place.serve().await;
        visitor.get("/home").await.unwrap().is(200);
        portal.kill();
    }
    writers
}

async fn killed_in_the_middle(engine: Engine) {
    let Some(app) = TestApp::start_at(engine, Kind::Real, Clock::default()).await else { return };
    let (seats, waiting) = (crowd::seats(&app).await, waiting(&app).await);
    let app = app.rest().await;
    let place = Place::new(app.folder(), &app.database());
    let portal = place.serve().await;
    let mut writers = crowd::signed_in(&portal, &seats).await;
    portal.kill();
    for (number, guest) in waiting.iter().take(rounds()).enumerate() {
        writers = round(&place, writers, number, guest).await;
    }
    let portal = place.serve().await;
    for writer in &mut writers {
        assert_eq!(writer.sends().await, Sent::Yes, "{}", place.trace());
    }
    portal.stop();
    let verified = place.run(&["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    // Whatever a taker held when it died is free two hours later.
    let app = app.wake(Clock::shifted(2 * 3600 * 1_000_000)).await;
    jobs::drain(&app).await.unwrap();
    crowd::all_stands_once(&app, &writers).await;
    all_were_told_once(&app, &waiting).await;
    app.finish().await;
}

/// No job was lost, and none was done twice in effect.
async fn all_were_told_once(app: &TestApp, waiting: &[Someone]) {
    let mut tx = app.db.read().await.unwrap();
    let told: Vec<(AccountId,)> =
        tx.query("SELECT account_id FROM outbox ORDER BY account_id").all().await.unwrap();
    tx.rollback().await.unwrap();
    let told: Vec<AccountId> = told.into_iter().map(|(account,)| account).collect();
    let mut wanted: Vec<AccountId> =
        waiting.iter().map(|someone| someone.holder().account).collect();
    wanted.sort();
    assert_eq!(told, wanted);
}

/// Issue 4: what was answered is there, the log is whole, jobs are done once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_survives_a_kill_on_sqlite() {
    Box::pin(killed_in_the_middle(Engine::Sqlite)).await;
}

/// The same, where a server of its own keeps the data.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_survives_a_kill_on_postgres() {
    Box::pin(killed_in_the_middle(Engine::Postgres)).await;
}
