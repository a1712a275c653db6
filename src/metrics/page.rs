//! The page of figures: asks each part of the portal for its own.
//!
//! Owns names and what is said of them. Never waits long for a database.

use std::time::Duration;

use tokio::time::timeout;

use super::{Text, machine};
use crate::app::App;
use crate::db::DbError;
use crate::features::notices::store as notices;
use crate::jobs;

/// So long the database may take to count jobs.
const PATIENCE: Duration = Duration::from_secs(2);

/// All figures of this process, in the text format of Prometheus.
pub async fn draw(app: &App) -> String {
    let mut text = Text::default();
    let build = [("version", env!("CARGO_PKG_VERSION")), ("engine", app.db.engine())];
    text.begin("build_info", "gauge", "The version of the program, and its database.");
    text.line("build_info", &build, 1);
    let up = app.room.age().as_secs();
    text.single("uptime_seconds", "gauge", "Since the process began.", up);
    let stopping = u8::from(app.ending.step() > crate::ending::Step::Open);
    text.single("stopping", "gauge", "1 once the process is on its way out.", stopping);
    machine::write(&mut text);
    connections(app, &mut text);
    app.requests.write(&mut text);
    signing_in(app, &mut text);
    log(app, &mut text);
    live(app, &mut text);
    app.outbox.write(&mut text);
    database(app, &mut text).await;
    text.done()
}

fn connections(app: &App, text: &mut Text) {
    let (open, idle) = app.room.count();
    text.begin("connections", "gauge", "Open connections; idle ones make room when it is full.");
    text.line("connections", &[("doing", "idle")], idle);
    text.line("connections", &[("doing", "work")], open - idle);
    let figures = app.room.figures();
    text.begin("connections_total", "counter", "Connections by what became of them.");
    for (fate, count) in [
        ("accepted", &figures.accepted),
        ("evicted", &figures.evicted),
        ("refused", &figures.refused),
    ] {
        text.line("connections_total", &[("fate", fate)], count.get());
    }
}

fn signing_in(app: &App, text: &mut Text) {
    let figures = app.passwords.figures();
    let help = "People who wait until their password is checked.";
    text.single("sign_in_waiting", "gauge", help, figures.waiting.get());
    let help = "Tries that were told to come back: the queue was full.";
    text.single("sign_in_busy_total", "counter", help, figures.busy.get());
    text.begin("password_seconds", "histogram", "Checking one password, without the wait.");
    text.histogram("password_seconds", &[], &figures.times);
}

fn log(app: &App, text: &mut Text) {
    let figures = app.audit.figures();
    text.begin("log_batch_lines", "histogram", "Lines of the log that share a commit.");
    text.histogram("log_batch_lines", &[], &figures.lines);
    text.begin("log_batch_seconds", "histogram", "Until such a commit is on disk.");
    text.histogram("log_batch_seconds", &[], &figures.times);
    let help = "Requests that wait until their lines are on disk.";
    text.single("log_waiting", "gauge", help, app.audit.waiting());
    let help = "Requests whose lines could not be written; they were shown nothing.";
    text.single("log_failed_total", "counter", help, figures.failed.get());
    if let Some(whole) = app.db.reserve_is_whole() {
        let help = "0 while the disk is full: only emergency access still has its lines.";
        text.single("log_reserve_whole", "gauge", help, u8::from(whole));
    }
}

fn live(app: &App, text: &mut Text) {
    let (streams, accounts) = app.live.count();
    text.single("streams", "gauge", "Open pages that listen.", streams);
    text.single("streams_accounts", "gauge", "Accounts with such a page.", accounts);
    let keys = app.vault.cache();
    text.single("keys_cached", "gauge", "Keys in memory, for five seconds at most.", keys.keys);
    text.begin("keys_asked_total", "counter", "Keys asked for, by where they were found.");
    text.line("keys_asked_total", &[("found", "memory")], keys.hits);
    text.line("keys_asked_total", &[("found", "store")], keys.misses);
}

async fn database(app: &App, text: &mut Text) {
    text.begin("database_connections", "gauge", "Connections to the database, by pool.");
    for pool in app.db.pools() {
        for (state, count) in
            [("in_use", pool.in_use), ("idle", pool.open - pool.in_use), ("most", pool.most)]
        {
            text.line("database_connections", &[("pool", pool.name), ("state", state)], count);
        }
    }
    let (db, now) = (app.db.clone(), app.clock.now());
    // In a task of its own, so that no database future is dropped.
    let asked = tokio::spawn(async move {
        Ok::<_, DbError>((jobs::Figures::of(&db, now).await?, notices::counts(&db).await?))
    });
    let told = timeout(PATIENCE, asked).await.ok().and_then(|told| told.ok()?.ok());
    let up = u8::from(told.is_some());
    text.single("database_up", "gauge", "1 when the database answers.", up);
    if let Some((jobs, notices)) = told {
        text.begin("jobs", "gauge", "Jobs in the queue of all processes together.");
        text.line("jobs", &[("state", "queued")], jobs.queued);
        text.line("jobs", &[("state", "failed")], jobs.failed);
        let help = "For how long the oldest job has been due.";
        text.single("jobs_late_seconds", "gauge", help, jobs.late_seconds);
        text.begin("notices", "gauge", "Notices that wait, and that failed and stand on a list.");
        for count in notices {
            for (state, n) in [("waiting", count.waiting), ("failed", count.failed)] {
                text.line("notices", &[("channel", &count.channel), ("state", state)], n);
            }
        }
    }
}
