//! Several runners on one database, and takers that are slow or gone.
//!
//! Owns the stories of who does a job when more than one could.

use std::time::Duration;

use empower::ids::ordered;
use empower::jobs::Runner;
use jiff::SignedDuration;

use super::kinds::{BEGUN, KINDS, Marks, Slow};
use super::{forget, jobs, marks, put, queue, run, runner};
use crate::support::TestApp;

both! {
    async fn fifty_jobs_are_done_once_each_by_two_that_race(app: &TestApp) {
        let mine = runner(app).await;
        let another = app.another().await;
        let theirs = Runner::of(&another, KINDS);
        let mut wanted = Vec::new();
        let mut tx = app.db.write().await.unwrap();
        for _ in 0..50 {
            let job = Marks { id: ordered() };
            put(app, &mut tx, &job).await;
            wanted.push(job.id.to_string());
        }
        tx.commit().await.unwrap();
        let (mine, theirs) = tokio::join!(run(&mine), run(&theirs));
        assert_eq!(mine + theirs, 50);
        // On SQLite one of them may always be the quicker at the one writer.
        assert!(app.postgres().is_none() || (mine > 0 && theirs > 0), "{mine} and {theirs}");
        assert_eq!(marks(app).await, wanted);
        another.db.close().await;
    }

    /// Its process was killed, or so it seemed.
    async fn a_job_whose_taker_is_not_heard_of_is_taken_over(app: &TestApp) {
        let mine = runner(app).await;
        let another = app.another().await;
        let theirs = Runner::of(&another, KINDS);
        queue(app, &Marks { id: ordered() }).await;
        let late = mine.claim().await.unwrap().unwrap();
        assert_eq!(run(&theirs).await, 0);
        app.pass(SignedDuration::from_secs(60));
        let held = theirs.claim().await.unwrap().unwrap();
        mine.attend(late).await;
        assert!(marks(app).await.is_empty(), "it was another's by then");
        theirs.attend(held).await;
        assert_eq!(marks(app).await.len(), 1);
        assert!(jobs(app).await.is_empty());
        another.db.close().await;
    }

    async fn a_job_that_kills_its_takers_fails_for_good(app: &TestApp) {
        let runner = runner(app).await;
        queue(app, &Marks { id: ordered() }).await;
        for _ in 0..8 {
            drop(runner.claim().await.unwrap().unwrap());
            app.pass(SignedDuration::from_secs(60));
        }
        assert_eq!(run(&runner).await, 1);
        assert_eq!(jobs(app).await[0].3.as_deref(), Some("tries"));
        assert!(marks(app).await.is_empty());
        forget(app).await;
    }

    async fn a_job_that_takes_long_is_not_begun_by_another(app: &TestApp) {
        let mine = runner(app).await;
        let another = app.another().await;
        let theirs = Runner::of(&another, KINDS);
        queue(app, &Slow { id: ordered() }).await;
        let held = mine.claim().await.unwrap().unwrap();
        app.pass(SignedDuration::from_secs(30));
        tokio::join!(mine.attend(held), async {
            tokio::time::sleep(BEGUN).await;
            app.pass(SignedDuration::from_secs(60));
            assert_eq!(run(&theirs).await, 0);
        });
        assert_eq!(marks(app).await.len(), 1);
        another.db.close().await;
    }

    async fn a_runner_hears_the_bell_and_finishes_what_it_has_in_hand(app: &TestApp) {
        let running = runner(app).await.start();
        queue(app, &Slow { id: ordered() }).await;
        while !jobs(app).await.iter().any(|(_, _, held, _)| *held) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        running.stop().await;
        assert_eq!(marks(app).await.len(), 1);
        assert!(jobs(app).await.is_empty());
    }
}
