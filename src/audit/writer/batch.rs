//! How the lines of several requests get to the disk.
//!
//! Owns what one request's trouble means for the others: a chain that somebody
//! altered or holds, a database that is away, a disk that is full.

use std::collections::HashSet;
use std::error::Error as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;
use vault::Vault;

use super::Job;
use crate::audit::{AuditError, Figures, Line, append};
use crate::db::{Db, DbError, Tx};

/// So long after somebody held a chain for too long nobody is waited for: what stands still
/// stands still for longer than one batch, and the database lets go of it in the end.
const HASTE: Duration = Duration::from_mins(1);

/// What writes the batches, one after another.
pub(super) struct Pen {
    db: Db,
    vault: Vault,
    figures: Arc<Figures>,
    hasty_until: Mutex<Option<Instant>>,
}

impl Pen {
    pub(super) fn new(db: Db, vault: Vault, figures: Arc<Figures>) -> Self {
        Self { db, vault, figures, hasty_until: Mutex::default() }
    }

    /// One commit for all; when that fails each by itself, so that one chain that was altered,
    /// or is held by a process that stands still, does not stop the others. While the database
    /// is away nobody is made to wait for each of the others as well.
    pub(super) async fn write(&self, batch: Vec<Job>) {
        let begin = Instant::now();
        let all = lines_of(&batch);
        match self.commit(&all).await {
            Ok(()) => {
                self.figures.written(all.len(), begin);
                tell(batch);
            }
            Err(AuditError::Db(DbError::Held(_))) => {
                self.make_haste();
                self.each(batch).await;
            }
            Err(AuditError::Db(away @ DbError::Away(_))) => self.without(batch, away).await,
            Err(_) => self.each(batch).await,
        }
    }

    /// Each by itself. Whoever needs a chain that one before could not have does not wait for
    /// it once more.
    async fn each(&self, batch: Vec<Job>) {
        let mut held: HashSet<Uuid> = HashSet::new();
        for job in batch {
            let begin = Instant::now();
            let chains: HashSet<Uuid> = job.lines.iter().map(|line| line.chain).collect();
            let result = if chains.is_disjoint(&held) {
                self.commit(&job.lines).await
            } else {
                Err(DbError::held("a chain that one before could not have").into())
            };
            // Of several chains nobody says which one it was.
            if matches!(&result, Err(AuditError::Db(DbError::Held(_)))) && chains.len() == 1 {
                held.extend(chains);
            }
            self.answer(job, begin, result);
        }
    }

    /// The database is away. What was looked at in an emergency has its line all the same, where
    /// only the disk is full: for that there is a reserve (T4.5). Everybody else is told.
    async fn without(&self, batch: Vec<Job>, away: DbError) {
        let (urgent, mut rest): (Vec<Job>, Vec<Job>) = batch.into_iter().partition(Job::is_urgent);
        let mut saved = Vec::new();
        // SQLite undoes a shared transaction without saying to all of them why: tried alone, each
        // hears whether the disk is full.
        let alone = self.db.reserve_is_whole().is_some();
        if !urgent.is_empty() && (alone || self.db.has_room_after(&away)) {
            saved = urgent;
        } else {
            rest.extend(urgent);
        }
        if !rest.is_empty() {
            // A full disk says nothing of the next emergency.
            if self.db.is_short_of_room(&away) {
                self.figures.refused();
            } else {
                self.figures.failed();
            }
            fail(rest, &away);
        }
        for job in saved {
            let (begin, result) = (Instant::now(), self.commit_urgently(&job.lines).await);
            self.answer(job, begin, result);
        }
    }

    /// What became of one request's lines.
    fn answer(&self, job: Job, since: Instant, result: Result<(), AuditError>) {
        match &result {
            Ok(()) => self.figures.written(job.lines.len(), since),
            Err(error) => {
                if says_nothing_of_others(error) {
                    self.figures.refused();
                } else {
                    self.figures.failed();
                }
                tracing::error!(%error, "lines of the log could not be written");
            }
        }
        job.done.send(result).ok();
    }

    async fn commit(&self, lines: &[Line]) -> Result<(), AuditError> {
        let mut tx = self.db.write_log().await?;
        if self.is_hasty() {
            tx.in_haste().await?;
        }
        self.finish(tx, lines).await
    }

    /// With more of the reserve, as long as there is some and it does not suffice.
    async fn commit_urgently(&self, lines: &[Line]) -> Result<(), AuditError> {
        loop {
            match self.finish(self.db.write_urgently().await?, lines).await {
                Err(AuditError::Db(full)) if full.is_full() && self.db.has_room_after(&full) => {}
                done => return done,
            }
        }
    }

    async fn finish(&self, mut tx: Tx, lines: &[Line]) -> Result<(), AuditError> {
        append(&mut tx, &self.vault, lines).await?;
        Ok(tx.commit().await?)
    }

    fn make_haste(&self) {
        *self.hasty_until.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(Instant::now() + HASTE);
    }

    fn is_hasty(&self) -> bool {
        let until = *self.hasty_until.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| Instant::now() < until)
    }
}

/// Whether other lines may go well all the same.
fn says_nothing_of_others(error: &AuditError) -> bool {
    matches!(
        error,
        AuditError::Damaged(_) | AuditError::NotErasable(..) | AuditError::Db(DbError::Held(_))
    )
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
