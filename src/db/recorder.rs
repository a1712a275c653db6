//! Remembers what ran, when told to.
//!
//! Owns nothing but that list: for tests that count statements or ask
//! `EXPLAIN`, and for the bench, which runs the same again. Off in the running
//! portal.

use std::any::Any;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Result;
use super::query::Args;
use super::tx::{On, Tx};

/// Something that happened in a transaction, which is named by a number.
#[derive(Clone, Debug)]
pub struct Event {
    /// The transaction; numbers are given once in the life of a recorder.
    pub tx: u64,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// It began.
    Begin(Begun),
    /// It said anew of which files it is.
    Said(String),
    /// A statement ran.
    Statement(Statement),
    /// It was made durable.
    Commit,
    /// It was given back, or dropped.
    Rollback,
    /// What a layer above did with the statements that follow until `Done`, in its own words.
    Note(Note),
    /// The end of what a `Note` stands for.
    Done,
}

/// How a transaction began.
#[derive(Clone, Debug, Default)]
pub struct Begun {
    /// Whether it writes.
    pub writes: bool,
    /// Whether it is one question, without a transaction around it.
    pub glance: bool,
    /// Of which files it said to be, as the engine was told.
    pub said: Option<String>,
}

/// The words of a layer above; this one cannot read them.
#[derive(Clone)]
pub struct Note(pub Arc<dyn Any + Send + Sync>);

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Note")
    }
}

/// A statement as the engine got it, with its values: it can be run again.
#[derive(Clone)]
pub struct Statement {
    /// Its text.
    pub sql: &'static str,
    pub(super) args: Args,
}

impl std::fmt::Debug for Statement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.sql)
    }
}

/// A switchable list of events; clones share it.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    on: AtomicBool,
    next: AtomicU64,
    events: Mutex<Vec<Event>>,
}

impl Recorder {
    /// Starts with an empty list.
    pub fn start(&self) {
        self.events_mut().clear();
        self.0.on.store(true, Ordering::SeqCst);
    }

    /// Stops, and returns all that happened since the start.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.0.on.store(false, Ordering::SeqCst);
        std::mem::take(&mut *self.events_mut())
    }

    /// Stops, and returns the statements that ran since the start.
    #[must_use]
    pub fn stop(&self) -> Vec<&'static str> {
        let sql = |event: Event| match event.what {
            What::Statement(statement) => Some(statement.sql),
            _ => None,
        };
        self.events().into_iter().filter_map(sql).collect()
    }

    /// A transaction begins now.
    pub(super) fn begins(&self, begun: Begun) -> Recorded {
        let tx = self.0.next.fetch_add(1, Ordering::Relaxed);
        self.note(tx, || What::Begin(begun));
        Recorded { recorder: self.clone(), tx, committed: false }
    }

    /// Remembers what `what` says; it is not asked while the recorder is off.
    fn note(&self, tx: u64, what: impl FnOnce() -> What) {
        if self.0.on.load(Ordering::Relaxed) {
            let event = Event { tx, what: what() };
            self.events_mut().push(event);
        }
    }

    fn events_mut(&self) -> MutexGuard<'_, Vec<Event>> {
        self.0.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tx {
    /// Says to the recorder for what the statements until `done` stand.
    pub(crate) fn stands_for(&self, note: impl FnOnce() -> Note) {
        self.recorded.note(|| What::Note(note()));
    }

    /// The end of what [`Tx::stands_for`] said.
    pub(crate) fn done(&self) {
        self.recorded.note(|| What::Done);
    }

    /// Says again what was recorded: for the bench.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn say_again(&mut self, said: &str) -> Result<()> {
        self.say(said.to_owned()).await
    }

    /// Runs a recorded statement again, with the same values, and returns how
    /// many rows it gave: for the bench.
    ///
    /// # Errors
    /// When the database refuses, or the statement comes from another engine.
    pub async fn again(&mut self, statement: &Statement) -> Result<usize> {
        match (self.inner.on(), statement.args.clone()) {
            (On::Sqlite(link), Args::Sqlite(args)) => {
                let mut rows = 0;
                link.each(statement.sql, &args, |_| {
                    rows += 1;
                    Ok(ControlFlow::Continue(()))
                })?;
                Ok(rows)
            }
            (On::Postgres(server), Args::Postgres(args)) => {
                Ok(sqlx::query_with(statement.sql, args).fetch_all(server).await?.len())
            }
            _ => Err(sqlx::Error::Protocol("recorded on another engine".into()).into()),
        }
    }
}

/// A transaction as the recorder knows it, to its end.
pub(super) struct Recorded {
    recorder: Recorder,
    tx: u64,
    committed: bool,
}

impl Recorded {
    /// Remembers what `what` says; it is not asked while the recorder is off.
    pub(super) fn note(&self, what: impl FnOnce() -> What) {
        self.recorder.note(self.tx, what);
    }

    /// It is about to be made durable.
    pub(super) fn commits(&mut self) {
        self.committed = true;
        self.note(|| What::Commit);
    }
}

impl Drop for Recorded {
    fn drop(&mut self) {
        if !self.committed {
            self.note(|| What::Rollback);
        }
    }
}
