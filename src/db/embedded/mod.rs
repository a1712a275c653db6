//! SQLite, in the process and on the thread that asks (ADR 8).
//!
//! Owns connections to the file and what is run on them. A question that is
//! answered from memory costs no change of thread; only where the disk is
//! waited for do other tasks go on elsewhere.

mod link;
mod pool;
mod reserve;
mod together;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::Result;

pub(super) use link::Link;
pub(super) use pool::Pool;
pub(super) use reserve::Reserve;
/// What is bound to a statement.
pub(super) use rusqlite::types::Value;

/// How long a connection and the one writer are waited for: an import may be at work.
pub(super) const TURN: Duration = Duration::from_secs(5);

/// How many statements a connection keeps prepared: more than the portal has.
const PREPARED: usize = 512;

/// How a file is opened.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    path: PathBuf,
    mode: Mode,
}

/// For what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// To read.
    Read,
    /// To write: every commit is on disk before it is answered.
    Write,
    /// To fill a new file that is worth nothing until it is full.
    Fill,
}

impl Opening {
    pub(super) fn new(path: &Path, mode: Mode) -> Self {
        Self { path: path.to_owned(), mode }
    }

    /// A connection. No statistics are gathered: plans are those that the tests
    /// have read, whatever is in the tables.
    fn open(&self) -> Result<Connection> {
        let way = match self.mode {
            Mode::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Mode::Write | Mode::Fill => {
                OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
            }
        };
        let connection =
            Connection::open_with_flags(&self.path, way | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.set_prepared_statement_cache_capacity(PREPARED);
        connection.busy_timeout(TURN)?;
        connection.execute_batch(match self.mode {
            Mode::Read => "",
            Mode::Write => {
                "PRAGMA journal_mode = wal; PRAGMA synchronous = full; PRAGMA foreign_keys = on;
                 PRAGMA secure_delete = on;"
            }
            Mode::Fill => {
                "PRAGMA journal_mode = off; PRAGMA synchronous = off; PRAGMA foreign_keys = off;"
            }
        })?;
        if self.mode != Mode::Read {
            // Its turn to write is waited for asleep, by the pool.
            connection.busy_timeout(Duration::ZERO)?;
        }
        Ok(connection)
    }
}

/// Waits for the disk; meanwhile other tasks of this thread go on elsewhere.
fn waiting<T>(work: impl FnOnce() -> T) -> T {
    use tokio::runtime::{Handle, RuntimeFlavor};
    match Handle::try_current().map(|handle| handle.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => tokio::task::block_in_place(work),
        _ => work(),
    }
}
