//! `keys.db` read on the thread that asks.
//!
//! Owns connections that only read: what pages ask of the store all the time
//! costs no change of thread. Everything else goes through the store's pool.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Row};
use uuid::Uuid;

use crate::VaultError;

/// How long a reader waits while the file is being made or cleared.
const BUSY: Duration = Duration::from_secs(5);
/// Connections kept open; more are opened where more ask at once.
const KEPT: usize = 8;
/// Statements kept prepared: two for each power of two up to the most ids of one.
const PREPARED: usize = 32;

/// Reads the file of a store; cheap to clone.
#[derive(Clone)]
pub(crate) struct Near(Arc<Inside>);

struct Inside {
    path: PathBuf,
    free: Mutex<Vec<Connection>>,
    closed: AtomicBool,
}

impl Near {
    /// To a file that is there. Nothing is opened yet.
    pub(crate) fn to(path: &Path) -> Self {
        let closed = AtomicBool::new(false);
        Self(Arc::new(Inside { path: path.to_owned(), free: Mutex::default(), closed }))
    }

    /// All rows for these ids, which are bound in their order.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        ids: impl Iterator<Item = Uuid>,
        row: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, VaultError> {
        let connection = self.connection()?;
        let found = ask(&connection, sql, ids, row)?;
        let mut free = self.free();
        if free.len() < KEPT && !self.0.closed.load(Ordering::SeqCst) {
            free.push(connection);
        }
        Ok(found)
    }

    /// Closes what is open; what is asked afterwards fails.
    pub(crate) fn close(&self) {
        self.0.closed.store(true, Ordering::SeqCst);
        self.free().clear();
    }

    fn connection(&self) -> Result<Connection, VaultError> {
        if self.0.closed.load(Ordering::SeqCst) {
            return Err(sqlx::Error::PoolClosed.into());
        }
        if let Some(connection) = self.free().pop() {
            return Ok(connection);
        }
        let only = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&self.0.path, only)?;
        connection.busy_timeout(BUSY)?;
        connection.set_prepared_statement_cache_capacity(PREPARED);
        Ok(connection)
    }

    /// A panic elsewhere leaves the list whole: each change is one call.
    fn free(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.0.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn ask<T>(
    connection: &Connection,
    sql: &str,
    ids: impl Iterator<Item = Uuid>,
    row: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    for (n, id) in ids.enumerate() {
        statement.raw_bind_parameter(n + 1, id)?;
    }
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(next) = rows.next()? {
        found.push(row(next)?);
    }
    Ok(found)
}
