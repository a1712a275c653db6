//! The runner: takes jobs and does them, two at a time.
//!
//! Owns the loop, and that a job that fails or panics stops nothing else. Never
//! drops a job in hand: told to stop, it finishes that first.

use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};

use super::hold::{self, Held, Which};
use super::kinds::KINDS;
use super::{Failure, Kind};
use crate::access::SystemActor;
use crate::app::App;
use crate::db;

/// So many jobs at a time.
const HANDS: usize = 2;
/// So often it looks for what other processes queued, and for what fell due.
const LOOK: Duration = Duration::from_secs(1);

/// Does what is queued; cheap to clone.
#[derive(Clone, Debug)]
pub struct Runner {
    app: App,
    kinds: &'static [Kind],
}

/// A runner at work.
#[derive(Debug)]
pub struct Running {
    tell: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Running {
    /// Tells it to take no other job.
    pub fn tell(&self) {
        self.tell.notify_one();
    }

    /// Tells it, and returns when the jobs in hand are done.
    pub async fn stop(self) {
        self.tell();
        if self.task.await.is_err() {
            tracing::error!("the runner of jobs had stopped by itself");
        }
    }
}

/// Does all that waits, due or not, until nothing does: for the end of a test.
///
/// # Errors
/// When the database refuses.
pub async fn drain(app: &App) -> db::Result<()> {
    Runner::new(app).drain().await
}

impl Runner {
    /// For all kinds of the portal.
    #[must_use]
    pub fn new(app: &App) -> Self {
        Self::of(app, KINDS)
    }

    /// For these kinds alone; others fail.
    #[must_use]
    pub fn of(app: &App, kinds: &'static [Kind]) -> Self {
        Self { app: app.clone(), kinds }
    }

    /// Starts it.
    #[must_use]
    pub fn start(self) -> Running {
        let tell = Arc::new(Notify::new());
        let task = tokio::spawn(self.work(Arc::clone(&tell)));
        Running { tell, task }
    }

    /// See [`drain`].
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn drain(&self) -> db::Result<()> {
        let next = async || hold::claim(&self.app.db, Which::Waiting, self.app.clock.now()).await;
        while let Some(held) = next().await? {
            self.attend(held).await;
        }
        Ok(())
    }

    /// Takes the oldest job that is due.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim(&self) -> db::Result<Option<Held>> {
        hold::claim(&self.app.db, Which::Due, self.app.clock.now()).await
    }

    /// Does a job that was taken. However it ends, it is no longer held, unless
    /// the database is away: then it comes back when its time has run out.
    pub async fn attend(&self, held: Held) {
        let held = Arc::new(held);
        // A task of its own: what panics in it ends there.
        let attempt = tokio::spawn(self.clone().attempt(Arc::clone(&held)));
        let result = attempt.await.unwrap_or_else(|_| Err(Failure::Again(anyhow!("it panicked"))));
        if let Err(failure) = result
            && let Err(error) = self.failed(&held, failure).await
        {
            tracing::error!(%error, kind = held.kind, "a failed job could not be put back");
        }
    }

    /// One transaction: removed, and done. Somebody else's by now is left alone.
    async fn attempt(self, held: Arc<Held>) -> Result<(), Failure> {
        if held.is_worn_out() {
            return Err(Failure::ForGood("tries"));
        }
        let kind = Kind::find(self.kinds, &held.kind).ok_or(Failure::ForGood("unknown"))?;
        let now = self.app.clock.now();
        let mut work = SystemActor::Job.begin(&self.app.db, None, now).await?;
        if !held.remove(work.tx()).await? {
            return Ok(());
        }
        kind.run(&self.app, &mut work, &held.payload).await?;
        Ok(work.commit(&self.app.vault).await?)
    }

    async fn failed(&self, held: &Held, failure: Failure) -> db::Result<()> {
        let (db, now, kind) = (&self.app.db, self.app.clock.now(), held.kind.as_str());
        match failure {
            Failure::Again(error) => {
                let (error, tries) = (format!("{error:#}"), held.tries);
                if held.release(db, now).await? {
                    tracing::warn!(error, kind, tries, "a job failed, and comes again");
                } else {
                    tracing::error!(error, kind, tries, "a job failed for good");
                }
            }
            Failure::ForGood(why) => {
                held.give_up(db, why, now).await?;
                tracing::error!(why, kind, "a job failed for good");
            }
        }
        Ok(())
    }

    async fn work(self, stop: Arc<Notify>) {
        let mut hands = JoinSet::new();
        loop {
            let free = self.fill(&mut hands).await;
            tokio::select! {
                biased;
                () = stop.notified() => break,
                Some(_) = hands.join_next() => {}
                () = self.app.jobs.rung(), if free => {}
                () = tokio::time::sleep(LOOK), if free => {}
            }
        }
        while hands.join_next().await.is_some() {}
    }

    /// Takes as many jobs as there are hands; gives whether one is still free.
    async fn fill(&self, hands: &mut JoinSet<()>) -> bool {
        while hands.len() < HANDS {
            match self.claim().await {
                Ok(Some(held)) => {
                    let runner = self.clone();
                    hands.spawn(async move { runner.attend(held).await });
                }
                Ok(None) => return true,
                Err(error) => {
                    tracing::warn!(%error, "the queue of jobs could not be read");
                    return true;
                }
            }
        }
        false
    }
}
