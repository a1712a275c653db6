//! Connections that wait to be used.
//!
//! Owns how many there are and whose turn it is.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep, timeout};

use super::{Link, Opening, TURN, waiting};
use crate::db::{DbError, Result};

/// How long is waited before the writer of another process is asked about again.
const AGAIN: Duration = Duration::from_millis(5);

/// Some connections to one file; cheap to clone.
#[derive(Clone, Debug)]
pub(in crate::db) struct Pool(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    opening: Opening,
    most: u32,
    seats: Arc<Semaphore>,
    free: Mutex<Vec<Connection>>,
    open: AtomicU32,
}

impl Pool {
    /// At most `most` connections, the first of which is opened now.
    pub(in crate::db) fn open(opening: Opening, most: u32) -> Result<Self> {
        let seats = Arc::new(Semaphore::new(most as usize));
        let pool = Self(Arc::new(Shared {
            opening,
            most,
            seats,
            free: Mutex::default(),
            open: AtomicU32::new(0),
        }));
        let first = pool.connect()?;
        pool.free().push(first);
        Ok(pool)
    }

    /// A transaction that reads, from one snapshot: the one that stands at its first question.
    pub(in crate::db) async fn read(&self) -> Result<Link> {
        self.begin("BEGIN").await
    }

    /// A transaction that writes, in its turn.
    pub(in crate::db) async fn write(&self) -> Result<Link> {
        self.begin("BEGIN IMMEDIATE").await
    }

    async fn begin(&self, how: &str) -> Result<Link> {
        let until = Instant::now() + TURN;
        let seat = self.seat().await?;
        // Given up while it waits, or refused, it goes back by itself.
        let link = Link::new(self.connection()?, seat, self.clone());
        loop {
            match link.begin(how) {
                Err(error) if is_busy(&error) && Instant::now() < until => sleep(AGAIN).await,
                begun => return Ok(begun.map(|()| link)?),
            }
        }
    }

    async fn seat(&self) -> Result<OwnedSemaphorePermit> {
        let seat = timeout(TURN, Arc::clone(&self.0.seats).acquire_owned()).await;
        seat.map_err(DbError::away)?.map_err(DbError::away)
    }

    fn connection(&self) -> Result<Connection> {
        let free = self.free().pop();
        free.map_or_else(|| waiting(|| self.connect()), Ok)
    }

    fn connect(&self) -> Result<Connection> {
        let connection = self.0.opening.open()?;
        self.0.open.fetch_add(1, Ordering::Relaxed);
        Ok(connection)
    }

    /// Takes a connection back. One that cannot be brought out of its transaction is not used again.
    pub(super) fn give_back(&self, connection: Connection) {
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK").ok();
        }
        if connection.is_autocommit() && !self.0.seats.is_closed() {
            self.free().push(connection);
        } else {
            self.0.open.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// Open connections, those in use, and how many there can be.
    pub(in crate::db) fn figures(&self) -> [u32; 3] {
        let open = self.0.open.load(Ordering::Relaxed);
        let free = u32::try_from(self.free().len()).unwrap_or(u32::MAX);
        [open, open.saturating_sub(free), self.0.most]
    }

    /// Closes all connections, waiting for those in use.
    pub(in crate::db) async fn close(&self) {
        let all = Arc::clone(&self.0.seats).acquire_many_owned(self.0.most).await;
        self.0.seats.close();
        let closed = std::mem::take(&mut *self.free());
        self.0.open.store(0, Ordering::Relaxed);
        waiting(|| drop(closed));
        drop(all);
    }

    fn free(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.0.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
}
