//! A disk that is full, read-only, broken or slow, under a portal on SQLite.
//!
//! Owns the breaking of the disk: a small library that is put under the
//! program. Nothing of a file is shown without its line (invariant 4).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use empower::clock::Clock;

use super::portal::Place;
use super::story::{Story, TEXT, at, is_kind, noor_at};
use crate::support::{Engine, Kind, TestApp, Wire};

/// A disk that does as it is told.
struct Disk(PathBuf);

impl Disk {
    /// Builds the library and puts it under the portal of this place.
    fn under(place: &mut Place, folder: &Path) -> Self {
        let library = folder.join("disk.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/faults/disk.c");
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(&library)
            .args([source, "-ldl"])
            .status();
        assert!(built.expect("cc, which builds SQLite, is there").success());
        let state = folder.join("state");
        let text = |path: &Path| path.display().to_string();
        place.environment = vec![
            ("LD_PRELOAD", text(&library)),
            ("EMPOWER_DISK_OF", text(&folder.canonicalize().unwrap())),
            ("EMPOWER_DISK_STATE", text(&state)),
        ];
        let disk = Self(state);
        disk.is("");
        disk
    }

    fn is(&self, state: &str) {
        // Whole at once: the portal reads it all the time.
        let fresh = self.0.with_extension("fresh");
        fs::write(&fresh, state).unwrap();
        fs::rename(fresh, &self.0).unwrap();
    }
}

async fn a_failing_disk(state: &str) {
    let app = TestApp::start_at(Engine::Sqlite, Kind::Real, Clock::default()).await.unwrap();
    let mut story = Story::of(&app).await;
    let app = app.rest().await;
    let mut place = Place::new(app.folder(), &app.database());
    let disk = Disk::under(&mut place, app.folder());
    let portal = place.serve().await;
    let mut own = noor_at(&portal, &story).await;
    let form = story.looks(&mut own).await.is(200).field("form").unwrap();
    disk.is(state);
    for _ in 0..3 {
        story.looks(&mut own).await.is(503);
    }
    is_kind(&own.get("/home").await.unwrap());
    own.get("/help").await.unwrap().is(200);
    let fields = [("form", form.as_str()), ("text", TEXT)];
    let refused = own.post(&story.page, &fields).await.unwrap();
    is_kind(&refused);
    assert_eq!(refused.typed(), TEXT, "what was typed comes back: {refused}");
    let again = refused.field("form").unwrap();
    disk.is("");
    story.sees_again(&mut own, &place).await;
    for _ in 0..2 {
        own.post(&story.page, &[("form", &again), ("text", TEXT)]).await.unwrap().is(303);
    }
    let page = story.looks(&mut own).await;
    assert_eq!(page.is(200).html().matches(TEXT).count(), 1, "it arrived once");
    portal.stop();
    story.all_looks_stand(app.wake(Clock::default()).await).await;
}

/// Full: `ENOSPC`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_shows_nothing_and_goes_on_by_itself() {
    a_failing_disk("full").await;
}

/// Read-only, as the system makes it after an error: `EROFS`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_only_disk_shows_nothing_and_goes_on_by_itself() {
    a_failing_disk("readonly").await;
}

/// Broken for a while: `EIO`, also when it is asked to make sure.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broken_disk_shows_nothing_and_goes_on_by_itself() {
    a_failing_disk("broken").await;
}

/// T4.5, V5: used up by a quota, `EDQUOT`; in an emergency there is the reserve.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_quota_that_is_used_up_still_takes_lines_of_an_emergency() {
    let app = TestApp::start_at(Engine::Sqlite, Kind::Real, Clock::default()).await.unwrap();
    let mut story = Story::of(&app).await;
    let rescuer = app.kompas().therapist().await;
    story.noor.treated_as("emergency", &rescuer).await;
    let app = app.rest().await;
    let mut place = Place::new(app.folder(), &app.database());
    let disk = Disk::under(&mut place, app.folder());
    let portal = place.serve().await;
    let mut own = noor_at(&portal, &story).await;
    let mut theirs = at(&portal, &rescuer).await;
    story.looks(&mut own).await.is(200);
    disk.is("quota");
    story.looks(&mut own).await.is(503);
    story.looks(&mut theirs).await.is(200);
    disk.is("");
    story.sees_again(&mut own, &place).await;
    portal.stop();
    story.all_looks_stand(app.wake(Clock::default()).await).await;
}

/// Slow: the looks of many share a commit, so all are served.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_slow_disk_all_are_served() {
    let app = TestApp::start_at(Engine::Sqlite, Kind::Real, Clock::default()).await.unwrap();
    let mut story = Story::of(&app).await;
    let app = app.rest().await;
    let mut place = Place::new(app.folder(), &app.database());
    let disk = Disk::under(&mut place, app.folder());
    let portal = place.serve().await;
    let own = noor_at(&portal, &story).await;
    disk.is("slow");
    let page = story.page.clone();
    let look = |mut own: Wire, page: String| async move { own.get(&page).await.unwrap() };
    let looks: Vec<_> = (0..20).map(|_| tokio::spawn(look(own.clone(), page.clone()))).collect();
    for answer in looks {
        answer.await.unwrap().is(200);
        story.shown += 1;
    }
    disk.is("");
    portal.stop();
    story.all_looks_stand(app.wake(Clock::default()).await).await;
}
