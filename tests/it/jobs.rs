//! What is queued is done once, whatever happens in between.
//!
//! Owns the stories of the queue. The jobs of these tests are their own, and
//! leave their mark in a table that only they know.

mod kinds;
mod races;

use empower::db::Tx;
use empower::ids::ordered;
use empower::jobs::{Job, Runner};
use jiff::SignedDuration;

use crate::support::TestApp;
use kinds::{Fails, KINDS, Marks, Never, Panics, Stumbles, Tells, Unknown};

/// A runner for the jobs of these tests, and the table for their marks.
async fn runner(app: &TestApp) -> Runner {
    let mut tx = app.db.write().await.unwrap();
    tx.query("CREATE TABLE mark (what TEXT NOT NULL)").run().await.unwrap();
    tx.commit().await.unwrap();
    Runner::of(app, KINDS)
}

async fn put<J: Job>(app: &TestApp, tx: &mut Tx, job: &J) -> bool {
    let now = app.clock.now();
    app.jobs.put_all(tx, std::slice::from_ref(job), now, now).await.unwrap() > 0
}

async fn queue<J: Job>(app: &TestApp, job: &J) -> bool {
    let mut tx = app.db.write().await.unwrap();
    let new = put(app, &mut tx, job).await;
    tx.commit().await.unwrap();
    new
}

/// Does what is due, and gives how many jobs that were.
async fn run(runner: &Runner) -> usize {
    let mut count = 0;
    while let Some(held) = runner.claim().await.unwrap() {
        runner.attend(held).await;
        count += 1;
    }
    count
}

async fn marks(app: &TestApp) -> Vec<String> {
    let mut tx = app.db.read().await.unwrap();
    let marks: Vec<(String,)> =
        tx.query("SELECT what FROM mark ORDER BY what").all().await.unwrap();
    tx.rollback().await.unwrap();
    marks.into_iter().map(|(what,)| what).collect()
}

/// Of each job there is: its tries, in how many seconds it is due, whether it is
/// held, and why it failed.
async fn jobs(app: &TestApp) -> Vec<(i64, i64, bool, Option<String>)> {
    let mut tx = app.db.read().await.unwrap();
    let jobs = tx.query("SELECT tries, due_at, held_until IS NOT NULL, why FROM job ORDER BY id");
    let jobs: Vec<(i64, i64, bool, Option<String>)> = jobs.all().await.unwrap();
    tx.rollback().await.unwrap();
    let now = app.clock.now().0;
    jobs.into_iter()
        .map(|(tries, due, held, why)| (tries, (due - now) / 1_000_000, held, why))
        .collect()
}

/// Removes what is left on purpose: no story ends with a job.
async fn forget(app: &TestApp) {
    let mut tx = app.db.write().await.unwrap();
    tx.query("DELETE FROM job").run().await.unwrap();
    tx.commit().await.unwrap();
}

both! {
    async fn a_job_is_queued_with_the_transaction_that_causes_it(app: &TestApp) {
        let runner = runner(app).await;
        let mut tx = app.db.write().await.unwrap();
        put(app, &mut tx, &Marks { id: ordered() }).await;
        tx.rollback().await.unwrap();
        assert_eq!(run(&runner).await, 0);
        let job = Marks { id: ordered() };
        assert!(queue(app, &job).await);
        assert_eq!(run(&runner).await, 1);
        assert_eq!(marks(app).await, [job.id.to_string()]);
        assert!(jobs(app).await.is_empty());
    }

    async fn a_job_waits_until_it_is_due(app: &TestApp) {
        let runner = runner(app).await;
        let mut tx = app.db.write().await.unwrap();
        let now = app.clock.now();
        app.jobs.put_all(&mut tx, &[Marks { id: ordered() }], now.plus_seconds(60), now).await.unwrap();
        tx.commit().await.unwrap();
        app.pass(SignedDuration::from_secs(59));
        assert_eq!(run(&runner).await, 0);
        app.pass(SignedDuration::from_secs(1));
        assert_eq!(run(&runner).await, 1);
    }

    async fn what_happens_to_one_thing_is_told_once_while_that_waits(app: &TestApp) {
        let runner = runner(app).await;
        let (one, other) = (Tells { about: ordered() }, Tells { about: ordered() });
        assert!(queue(app, &one).await);
        assert!(!queue(app, &one).await);
        assert!(queue(app, &other).await);
        // One that somebody is at work on may not have seen the latest.
        let held = runner.claim().await.unwrap().unwrap();
        assert!(queue(app, &one).await);
        runner.attend(held).await;
        assert_eq!(marks(app).await.len(), 1);
        assert_eq!(run(&runner).await, 2);
        assert_eq!(marks(app).await.len(), 3);
    }

    /// Else it would be over before it could see what it has to tell.
    async fn one_that_waits_is_not_begun_while_a_change_counts_on_it(app: &TestApp) {
        let runner = runner(app).await;
        let job = Tells { about: ordered() };
        queue(app, &job).await;
        let mut tx = app.db.write().await.unwrap();
        assert!(!put(app, &mut tx, &job).await);
        // SQLite's one writer would keep the runner waiting here.
        if app.postgres().is_some() {
            assert!(runner.claim().await.unwrap().is_none());
        }
        tx.commit().await.unwrap();
        assert_eq!(run(&runner).await, 1);
    }

    async fn a_job_that_fails_comes_again_later_each_time_and_then_no_more(app: &TestApp) {
        let runner = runner(app).await;
        queue(app, &Fails { id: ordered() }).await;
        let pauses = [5, 30, 120, 600, 3600, 6 * 3600, 24 * 3600];
        for (tries, pause) in (1..).zip(pauses) {
            assert_eq!(run(&runner).await, 1);
            assert_eq!(jobs(app).await, [(tries, pause, false, None)]);
            app.pass(SignedDuration::from_secs(pause));
        }
        assert_eq!(run(&runner).await, 1);
        assert_eq!(jobs(app).await, [(8, 0, false, Some("tries".to_owned()))]);
        app.pass(SignedDuration::from_hours(1000));
        assert_eq!(run(&runner).await, 0);
        assert!(marks(app).await.is_empty(), "what a failed job did stands");
        forget(app).await;
    }

    async fn a_panic_is_a_failure_like_another(app: &TestApp) {
        let runner = runner(app).await;
        queue(app, &Panics { id: ordered() }).await;
        queue(app, &Marks { id: ordered() }).await;
        assert_eq!(run(&runner).await, 2);
        assert_eq!(jobs(app).await, [(1, 5, false, None)]);
        assert_eq!(marks(app).await.len(), 1);
        forget(app).await;
    }

    async fn what_will_never_go_is_not_tried_again(app: &TestApp) {
        let runner = runner(app).await;
        queue(app, &Never { id: ordered() }).await;
        queue(app, &Unknown { id: ordered() }).await;
        queue(app, &Marks { id: ordered() }).await;
        let mut tx = app.db.write().await.unwrap();
        tx.query("UPDATE job SET payload = '[]' WHERE kind = 'marks'").run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(run(&runner).await, 3);
        let why: Vec<_> = jobs(app).await.into_iter().map(|(.., why)| why.unwrap()).collect();
        assert_eq!(why, ["gone", "unknown", "unreadable"]);
        forget(app).await;
    }

    async fn a_failed_job_gives_way_to_a_newer_one_about_the_same(app: &TestApp) {
        let runner = runner(app).await;
        let job = Stumbles { about: ordered() };
        queue(app, &job).await;
        let held = runner.claim().await.unwrap().unwrap();
        assert!(queue(app, &job).await);
        runner.attend(held).await;
        assert_eq!(jobs(app).await, [(0, 0, false, None)]);
        forget(app).await;
    }

    async fn the_next_job_is_found_through_an_index(app: &TestApp) {
        app.db.recorder().start();
        Runner::of(app, KINDS).claim().await.unwrap();
        let statements = app.db.recorder().stop();
        if app.postgres().is_none() {
            let sql: &'static str = format!("EXPLAIN QUERY PLAN {}", statements[0]).leak();
            let mut tx = app.db.read().await.unwrap();
            // Whatever the values: more than there are do no harm.
            let nulls = (0..9).fold(tx.query(sql), |query, _| query.bind(None::<i64>));
            let steps: Vec<(i64, i64, i64, String)> = nulls.all().await.unwrap();
            let steps: Vec<&str> = steps.iter().map(|(.., step)| step.as_str()).collect();
            let has = |what: &str| steps.iter().any(|step| step.contains(what));
            assert!(has("job_by_due (failed_at=? AND due_at<?)"), "{steps:?}");
            assert!(!has("SCAN job") && !has("B-TREE"), "{steps:?}");
        }
    }
}
