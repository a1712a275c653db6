//! Marks: how far something outside had come, kept apart from it.
//!
//! Owns the marks not yet written and the task that writes them, many at a
//! time. A mark lost in a crash is only behind. Must never make a caller wait
//! for the disk, nor let a mark go back.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex as Lock, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex, Notify};
use uuid::Uuid;

use crate::store::Store;
use crate::{Vault, VaultError};

/// How long the task waits from one writing to the next.
const PAUSE: Duration = Duration::from_millis(200);

/// How far `subject` had come, and what stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Of what; the vault does not know.
    pub subject: Uuid,
    /// How far; only a higher number replaces a mark.
    pub n: i64,
    /// What stood there, as bytes.
    pub value: Vec<u8>,
}

/// The marks of an open store that are not in it yet.
pub(crate) struct Marks {
    store: Store,
    pending: Lock<BTreeMap<Uuid, Mark>>,
    /// One writing at a time: whoever flushes waits for the one under way.
    writing: Mutex<()>,
    noted: Arc<Notify>,
}

impl Marks {
    /// With its task, which ends when the marks are gone or the store is closed.
    pub(crate) fn start(store: Store) -> Arc<Self> {
        let noted = Arc::new(Notify::new());
        let marks = Arc::new(Self {
            store,
            pending: Lock::default(),
            writing: Mutex::new(()),
            noted: Arc::clone(&noted),
        });
        let weak = Arc::downgrade(&marks);
        tokio::spawn(async move {
            loop {
                noted.notified().await;
                let Some(marks) = weak.upgrade() else { return };
                match marks.flush().await {
                    Ok(()) => {}
                    Err(VaultError::Store(sqlx::Error::PoolClosed)) => return,
                    // They are still pending: again after the pause.
                    Err(_) => noted.notify_one(),
                }
                drop(marks);
                tokio::time::sleep(PAUSE).await;
            }
        });
        marks
    }

    fn note(&self, marks: Vec<Mark>) {
        let mut pending = self.pending();
        for mark in marks {
            raise(&mut pending, mark);
        }
        drop(pending);
        self.noted.notify_one();
    }

    /// Writes what is pending. It stays pending until it is written.
    pub(crate) async fn flush(&self) -> Result<(), VaultError> {
        let _one_at_a_time = self.writing.lock().await;
        let marks: Vec<Mark> = self.pending().values().cloned().collect();
        self.store.raise_marks(&marks).await?;
        let mut pending = self.pending();
        for mark in marks {
            if pending.get(&mark.subject).is_some_and(|now| now.n <= mark.n) {
                pending.remove(&mark.subject);
            }
        }
        Ok(())
    }

    /// A panic elsewhere leaves the map whole: each change is one call.
    fn pending(&self) -> MutexGuard<'_, BTreeMap<Uuid, Mark>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Marks {
    /// Wakes the task, so that it ends.
    fn drop(&mut self) {
        self.noted.notify_one();
    }
}

/// The higher of two stays; of two equally high the first.
fn raise(known: &mut BTreeMap<Uuid, Mark>, mark: Mark) {
    let stands = known.entry(mark.subject).or_insert_with(|| mark.clone());
    if stands.n < mark.n {
        *stands = mark;
    }
}

impl Vault {
    /// Hands over marks to be kept, and returns at once: a task writes them,
    /// at most every 200 milliseconds. A crash before that loses them.
    pub fn note_marks(&self, marks: Vec<Mark>) {
        self.marks_pending().note(marks);
    }

    /// Returns when all marks that were noted are on disk.
    pub async fn flush_marks(&self) -> Result<(), VaultError> {
        self.marks_pending().flush().await
    }

    /// The marks on disk, by subject, after a given one; `limit` at most.
    pub async fn marks(&self, after: Option<Uuid>, limit: i64) -> Result<Vec<Mark>, VaultError> {
        self.store().marks(after, limit).await
    }

    /// The marks of these subjects, those still to be written among them, with
    /// one statement. Those that have none are left out.
    pub async fn marks_of(&self, subjects: &[Uuid]) -> Result<HashMap<Uuid, Mark>, VaultError> {
        let pending: Vec<Mark> = {
            let pending = self.marks_pending().pending();
            subjects.iter().filter_map(|subject| pending.get(subject).cloned()).collect()
        };
        let mut found = BTreeMap::new();
        for mark in self.store().marks_of(subjects).await?.into_iter().chain(pending) {
            raise(&mut found, mark);
        }
        Ok(found.into_iter().collect())
    }
}
