//! Clients that hang up in the middle of a request, by the thousand.
//!
//! Owns the rudeness. Afterwards nothing is open, nobody waits, and everything
//! that was shown or sent stands once.

use std::time::{Duration, Instant};

use empower::clock::Clock;
use empower::db::Within;
use tokio::task::JoinSet;

use super::crowd::{self, Sent, Writer};
use super::portal::Place;
use super::rounds;
use crate::support::{Engine, Kind, TestApp, Wire};

/// So many hang up in each round, a tenth of them at a time.
const CROWD: usize = 100;

/// One after the other: a look, a letter, half a form, an open page.
async fn hangs_up(wire: Wire, page: String, number: usize) {
    let form = format!("form=f{number}&text=Weg+{number}");
    let live = format!("{page}/live");
    match number % 4 {
        0 => wire.hangs_up(&wire.written("GET", &page, None)).await,
        1 => wire.hangs_up(&wire.written("POST", &page, Some(&form))).await,
        2 => {
            let whole = wire.written("POST", &page, Some(&form));
            wire.hangs_up(&whole[..whole.len() - 5]).await;
        }
        _ => wire.hangs_up(&wire.written("GET", &live, None)).await,
    }
}

async fn a_rude_crowd(engine: Engine) {
    let Some(app) = TestApp::start_at(engine, Kind::Real, Clock::default()).await else { return };
    let seats = crowd::seats(&app).await;
    let app = app.rest().await;
    let place = Place::new(app.folder(), &app.database());
    let portal = place.serve().await;
    let mut writers = crowd::signed_in(&portal, &seats).await;
    for round in 0..rounds() * 10 {
        let mut rude = JoinSet::new();
        for number in 0..CROWD / 10 {
            let (wire, page) = (writers[0].wire.clone(), writers[0].page.clone());
            rude.spawn(hangs_up(wire, page, round * CROWD / 10 + number));
        }
        rude.join_all().await;
    }
    is_served_again(&mut writers[2], &place).await;
    for writer in &mut writers {
        writer.writes_a_letter().await;
        assert_eq!(writer.sends().await, Sent::Yes, "the next is served\n{}", place.trace());
    }
    // As many at once as there are connections.
    let mut looks = JoinSet::new();
    for _ in 0..16 {
        let (mut wire, page) = (writers[2].wire.clone(), writers[2].page.clone());
        looks.spawn(async move { wire.get(&page).await.unwrap().status });
    }
    assert!(looks.join_all().await.into_iter().all(|status| status == 200), "{}", place.trace());
    portal.stop();
    let app = app.wake(Clock::default()).await;
    nothing_stands_twice(&app).await;
    app.finish().await;
}

/// What the rude left behind is done first, and then it is quiet.
async fn is_served_again(writer: &mut Writer, place: &Place) {
    let begin = Instant::now();
    let mut served = 0;
    while served < 5 {
        let status = writer.wire.get(&writer.page).await.unwrap().status;
        served = if status == 200 { served + 1 } else { 0 };
        assert!(begin.elapsed() < Duration::from_mins(1), "{}", place.trace());
    }
}

/// What a rude one sent stands once, or not at all.
async fn nothing_stands_twice(app: &TestApp) {
    let mut tx = app.db.write_within(Within::Everything).await.unwrap();
    let twice: Vec<(i64,)> = tx
        .query("SELECT count(*) FROM message GROUP BY thread_id, n HAVING count(*) > 1")
        .all()
        .await
        .unwrap();
    tx.rollback().await.unwrap();
    assert!(twice.is_empty());
}

/// Issue 4, on SQLite: its one writer is never stuck.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rude_crowd_leaves_nothing_open_on_sqlite() {
    Box::pin(a_rude_crowd(Engine::Sqlite)).await;
}

/// Issue 4, on PostgreSQL: the pool stays whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rude_crowd_leaves_nothing_open_on_postgres() {
    Box::pin(a_rude_crowd(Engine::Postgres)).await;
}
