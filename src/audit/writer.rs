//! Group commit: looks of many requests reach the disk together.
//!
//! Owns a task and a queue. Whoever hands over lines gets an answer when they
//! are durable, and not before.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::{mpsc, oneshot};
use vault::Vault;

use super::{AuditError, Figures, Line, append};
use crate::db::{Db, DbError, Tx};

/// How many requests' lines go into one commit at most.
const BATCH: usize = 128;

struct Job {
    lines: Vec<Line>,
    done: oneshot::Sender<Result<(), AuditError>>,
}

impl Job {
    /// Whether it is of emergency access, and nothing else.
    fn is_urgent(&self) -> bool {
        !self.lines.is_empty() && self.lines.iter().all(Line::is_of_emergency)
    }
}

/// The door to the writing task; cheap to clone.
#[derive(Clone, Debug)]
pub struct Writer {
    queue: mpsc::Sender<Job>,
    db: Db,
    figures: Arc<Figures>,
}

impl Writer {
    /// Starts the task. It ends when the last clone of the writer is gone.
    #[must_use]
    pub fn start(db: Db, vault: Vault) -> Self {
        let (sender, mut queue) = mpsc::channel::<Job>(1024);
        let figures = Arc::<Figures>::default();
        let writer = Self { queue: sender, db: db.clone(), figures: Arc::clone(&figures) };
        tokio::spawn(async move {
            while let Some(first) = queue.recv().await {
                let mut batch = vec![first];
                while batch.len() < BATCH
                    && let Ok(job) = queue.try_recv()
                {
                    batch.push(job);
                }
                // A task of its own: what panics in it ends there, and the log goes on.
                let work = write(db.clone(), vault.clone(), Arc::clone(&figures), batch);
                tokio::spawn(work).await.ok();
            }
        });
        writer
    }

    /// How it is doing.
    #[must_use]
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// How many requests wait for their lines to be taken up.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.queue.max_capacity() - self.queue.capacity()
    }

    /// Whether lines could be written now, as far as that can be known without
    /// writing one: the database lets us write, and the last lines arrived.
    pub async fn can_write(&self) -> bool {
        let Ok(tx) = self.db.write_urgently().await else { return false };
        tx.rollback().await.is_ok() && !self.figures.is_sore()
    }

    /// Hands over a line that nobody waits for.
    pub fn note(&self, line: Line) {
        let (done, _) = oneshot::channel();
        if self.queue.try_send(Job { lines: vec![line], done }).is_err() {
            tracing::error!("a line of the log could not be handed over");
        }
    }

    /// Returns when `lines` are on disk.
    ///
    /// # Errors
    /// When they are not: then what they speak of must not be shown.
    pub async fn durable(&self, lines: Vec<Line>) -> Result<(), AuditError> {
        let (done, answer) = oneshot::channel();
        self.queue.send(Job { lines, done }).await.map_err(|_| AuditError::Closed)?;
        answer.await.map_err(|_| AuditError::Closed)?
    }
}

/// One commit for all; when that fails each by itself, so that one altered
/// chain does not stop the others. While the database is away nobody is made to
/// wait for each of the others as well.
async fn write(db: Db, vault: Vault, figures: Arc<Figures>, batch: Vec<Job>) {
    let begin = Instant::now();
    let all = lines_of(&batch);
    match commit(&db, &vault, &all).await {
        Ok(()) => {
            figures.written(all.len(), begin);
            return tell(batch);
        }
        Err(AuditError::Db(away @ DbError::Away(_))) => {
            return without(&db, &vault, &figures, batch, away).await;
        }
        Err(_) => {}
    }
    for job in batch {
        let (begin, result) = (Instant::now(), commit(&db, &vault, &job.lines).await);
        answer(&figures, job, begin, result);
    }
}

/// The database is away. What was looked at in an emergency has its line all the same, where
/// only the disk is full: for that there is a reserve (T4.5). Everybody else is told.
async fn without(db: &Db, vault: &Vault, figures: &Figures, batch: Vec<Job>, away: DbError) {
    let (urgent, mut rest): (Vec<Job>, Vec<Job>) = batch.into_iter().partition(Job::is_urgent);
    let mut saved = Vec::new();
    if !urgent.is_empty() && db.has_room_after(&away) {
        saved = urgent;
    } else {
        rest.extend(urgent);
    }
    if !rest.is_empty() {
        // A full disk says nothing of the next emergency.
        if db.is_short_of_room(&away) {
            figures.refused();
        } else {
            figures.failed();
        }
        fail(rest, &away);
    }
    for job in saved {
        let (begin, result) = (Instant::now(), commit_urgently(db, vault, &job.lines).await);
        answer(figures, job, begin, result);
    }
}

/// What became of one request's lines.
fn answer(figures: &Figures, job: Job, since: Instant, result: Result<(), AuditError>) {
    match &result {
        Ok(()) => figures.written(job.lines.len(), since),
        Err(error) => {
            if matches!(error, AuditError::Damaged(_) | AuditError::NotErasable(..)) {
                figures.refused();
            } else {
                figures.failed();
            }
            tracing::error!(%error, "lines of the log could not be written");
        }
    }
    job.done.send(result).ok();
}

fn lines_of(jobs: &[Job]) -> Vec<Line> {
    jobs.iter().flat_map(|job| job.lines.iter().cloned()).collect()
}

/// Their lines are on disk.
fn tell(jobs: Vec<Job>) {
    for job in jobs {
        job.done.send(Ok(())).ok();
    }
}

/// Their lines are not.
fn fail(jobs: Vec<Job>, why: &DbError) {
    let cause = why.source().map(tracing::field::display);
    tracing::error!(cause, requests = jobs.len(), "lines of the log could not be written");
    for job in jobs {
        job.done.send(Err(DbError::away("lines of the log cannot be written").into())).ok();
    }
}

async fn commit(db: &Db, vault: &Vault, lines: &[Line]) -> Result<(), AuditError> {
    finish(db.write_log().await?, vault, lines).await
}

/// With more of the reserve, as long as there is some and it does not suffice.
async fn commit_urgently(db: &Db, vault: &Vault, lines: &[Line]) -> Result<(), AuditError> {
    loop {
        match finish(db.write_urgently().await?, vault, lines).await {
            Err(AuditError::Db(full)) if full.is_full() && db.has_room_after(&full) => {}
            done => return done,
        }
    }
}

async fn finish(mut tx: Tx, vault: &Vault, lines: &[Line]) -> Result<(), AuditError> {
    append(&mut tx, vault, lines).await?;
    Ok(tx.commit().await?)
}
