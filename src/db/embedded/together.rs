//! Changes that reach the disk together.
//!
//! Owns whose change stands in the writer's open transaction and waits for the
//! commit that it shares with others. Nobody hears that it stands before that commit is done.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, ffi};
use tokio::sync::oneshot::{self, Receiver, Sender};

use super::waiting;
use crate::db::{DbError, Result};

/// So many changes share one commit at most: the first of them waits for the work of the last.
const MOST: usize = 16;

/// What became of the commit: nothing wrong, or what SQLite said.
pub(super) type Told = std::result::Result<(), (ffi::Error, Option<String>)>;

/// Those who wait for the same commit, and how many would come after them.
#[derive(Debug, Default)]
pub(super) struct Together {
    changes: Mutex<Vec<Sender<Told>>>,
    following: AtomicUsize,
}

/// Somebody who waits for a turn.
pub(super) struct Follower<'t>(&'t Together);

impl Together {
    /// Counts somebody who waits for a turn, until dropped.
    pub(super) fn follow(&self) -> Follower<'_> {
        self.following.fetch_add(1, Ordering::SeqCst);
        Follower(self)
    }

    /// A change leaves its commit to whoever follows; none when nobody does, or enough have.
    pub(super) fn join(&self) -> Option<Receiver<Told>> {
        let mut changes = self.changes();
        if self.following.load(Ordering::SeqCst) == 0 || changes.len() + 1 >= MOST {
            return None;
        }
        let (sender, receiver) = oneshot::channel();
        changes.push(sender);
        Some(receiver)
    }

    /// Makes the commit, tells all who stood in it, and leaves no transaction open.
    pub(super) fn commit(&self, connection: &Connection) -> rusqlite::Result<()> {
        let done = waiting(|| connection.execute_batch("COMMIT"));
        self.tell(&match &done {
            Ok(()) => Ok(()),
            Err(rusqlite::Error::SqliteFailure(code, words)) => Err((*code, words.clone())),
            Err(other) => Err((ffi::Error::new(ffi::SQLITE_ERROR), Some(other.to_string()))),
        });
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK").ok();
        }
        done
    }

    /// The transaction is gone, and with it all who stood in it.
    pub(super) fn undone(&self) {
        let words = "the transaction that it shared was undone".to_owned();
        self.tell(&Err((ffi::Error::new(ffi::SQLITE_ABORT), Some(words))));
    }

    fn tell(&self, told: &Told) {
        for change in std::mem::take(&mut *self.changes()) {
            change.send(told.clone()).ok();
        }
    }

    fn changes(&self) -> MutexGuard<'_, Vec<Sender<Told>>> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Follower<'_> {
    fn drop(&mut self) {
        self.0.following.fetch_sub(1, Ordering::SeqCst);
    }
}

/// As an answer to whoever waited. None of it was wrong with the change itself: try again.
pub(super) fn answer(told: Told) -> Result<()> {
    told.map_err(|(code, words)| DbError::away(rusqlite::Error::SqliteFailure(code, words)))
}

#[cfg(test)]
mod tests;
