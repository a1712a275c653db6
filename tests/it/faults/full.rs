//! A real file system that is filled to the last byte, under either database.
//!
//! Owns the reserve for emergency access. Left out where nothing may be mounted.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use empower::clock::Clock;

use super::portal::Place;
use super::server::Server;
use super::small::Small;
use super::story::{PATIENCE, Story, TEXT, at, is_kind, noor_at};
use crate::support::{Client, Engine, Kind, Resting, TestApp, WHY, Wire};

/// What is kept for emergency access, in bytes.
const RESERVE: u64 = 16 << 20;

/// Nothing is shown, and all goes on by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_real_full_file_system_shows_nothing_and_goes_on_by_itself() {
    let Some(small) = Small::mount("64m") else { return };
    let app = TestApp::start_at(Engine::Sqlite, Kind::Real, Clock::default()).await.unwrap();
    let story = Story::of(&app).await;
    fills_and_empties(&small, app.rest().await.moved_into(small.path()), story).await;
}

/// The same with a file system under PostgreSQL.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_file_system_under_the_server_shows_nothing_and_goes_on_by_itself() {
    let Some(small) = Small::mount("300m") else { return };
    let Some(server) = Server::start_in(small.path()) else { return };
    let app = TestApp::start_on(&server.url(), Kind::Real, Clock::default()).await;
    let story = Story::of(&app).await;
    fills_and_empties(&small, app.rest().await, story).await;
}

/// The disk under the database fills up, and has room again.
async fn fills_and_empties(small: &Small, app: Resting, mut story: Story) {
    let place = Place::new(app.folder(), &app.database());
    let portal = place.serve().await;
    let mut own = noor_at(&portal, &story).await;
    story.looks(&mut own).await.is(200);
    small.fill();
    story.sees_no_more(&mut own).await;
    small.empty();
    story.sees_again(&mut own, &place).await;
    portal.stop();
    story.all_looks_stand(app.wake(Clock::default()).await).await;
}

/// T4.5, V5: who looks in an emergency has a reserve, which nobody else uses up; it is there
/// again once the disk has room.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_an_emergency_a_full_file_system_still_takes_lines() {
    let Some(small) = Small::mount("80m") else { return };
    let app = TestApp::start_at(Engine::Sqlite, Kind::Real, Clock::default()).await.unwrap();
    let mut story = Story::of(&app).await;
    let rescuer = app.kompas().therapist().await;
    let other = app.kompas().client("Sam", 14).await;
    story.noor.treated_as("emergency", &rescuer).await;
    let app = app.rest().await.moved_into(small.path());
    let place = Place::new(app.folder(), &app.database());
    let portal = place.serve().await;
    let mut own = noor_at(&portal, &story).await;
    let mut theirs = at(&portal, &rescuer).await;
    let form = story.looks(&mut own).await.is(200).field("form").unwrap();
    let reserve = app.folder().join("empower.db-reserve");
    is_whole(&reserve, &place).await;
    small.fill();
    story.sees_no_more(&mut own).await;
    let file = story.noor.path("");
    theirs.get(file.trim_end_matches('/')).await.unwrap().is(200);
    for _ in 0..60 {
        story.looks(&mut theirs).await.is(200);
    }
    opens_another(&mut theirs, &other).await;
    assert!(fs::metadata(&reserve).unwrap().len() < RESERVE);
    theirs.get("/ready").await.unwrap().is(200);
    portal.stop();
    let portal = place.serve().await;
    story.looks(&mut theirs).await.is(200);
    story.looks(&mut own).await.is(503);
    is_kind(&own.post(&story.page, &[("form", &form), ("text", TEXT)]).await.unwrap());
    small.empty();
    story.sees_again(&mut own, &place).await;
    is_whole(&reserve, &place).await;
    portal.stop();
    story.all_looks_stand(app.wake(Clock::default()).await).await;
}

/// T4.5: given, and the portal stopped before the disk had room again: it starts, and all goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_portal_whose_reserve_was_given_takes_it_again_when_it_starts() {
    let app = TestApp::start_at(Engine::Sqlite, Kind::Real, Clock::default()).await.unwrap();
    let mut story = Story::of(&app).await;
    let app = app.rest().await;
    let reserve = app.folder().join("empower.db-reserve");
    fs::write(&reserve, "").unwrap();
    let place = Place::new(app.folder(), &app.database());
    let portal = place.serve().await;
    let mut own = noor_at(&portal, &story).await;
    story.looks(&mut own).await.is(200);
    assert_eq!(fs::metadata(&reserve).unwrap().len(), RESERVE);
    portal.stop();
    story.all_looks_stand(app.wake(Clock::default()).await).await;
}

/// T4.5: a file that was not open yet: its reason, key, relation and line have room as well.
async fn opens_another(theirs: &mut Wire, client: &Client) {
    let (page, file) = (client.path("emergency"), format!("/clients/{}", client.id));
    theirs.get(&page).await.unwrap().is(200);
    theirs.post(&page, &[("reason", WHY)]).await.unwrap().leads_to(&file);
    theirs.get(&file).await.unwrap().is(200);
}

/// Waits until all of the reserve is there.
async fn is_whole(reserve: &Path, place: &Place) {
    let begin = Instant::now();
    while fs::metadata(reserve).map_or(0, |file| file.len()) != RESERVE {
        assert!(begin.elapsed() < PATIENCE, "the reserve is not whole\n{}", place.trace());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
