//! Connections that wait to be used.
//!
//! Owns how many there are and whose turn it is.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};
use tokio::sync::oneshot::Receiver;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep, timeout};

use super::link::Place;
use super::together::{self, Together, Told};
use super::{Link, Opening, TURN, waiting};
use crate::db::{DbError, Result};

/// How long is waited before the writer of another process is asked about again.
const AGAIN: Duration = Duration::from_millis(5);

/// So long a change waits for those who follow before it makes the shared commit itself: one
/// of them may have given up.
const GRACE: Duration = Duration::from_millis(20);

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
    together: Together,
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
            together: Together::default(),
        }));
        let first = pool.connect()?;
        pool.free().push(first);
        Ok(pool)
    }

    /// A transaction that reads, from one snapshot: the one that stands at its first question.
    pub(in crate::db) async fn read(&self) -> Result<Link> {
        let mut link = self.link().await?;
        link.begin("BEGIN", Place::Apart)?;
        Ok(link)
    }

    /// A transaction that writes, in its turn; it may share its commit with those that follow.
    pub(in crate::db) async fn write(&self) -> Result<Link> {
        let mut link = self.link().await?;
        if link.is_behind_others() {
            link.begin("SAVEPOINT one", Place::Behind)?;
        } else {
            begin_to_write(&mut link, Place::First).await?;
        }
        Ok(link)
    }

    /// One that writes much, or for long: nobody else's change waits for it to end.
    pub(in crate::db) async fn write_apart(&self) -> Result<Link> {
        let mut link = self.link().await?;
        link.lets_others_go();
        begin_to_write(&mut link, Place::Apart).await?;
        Ok(link)
    }

    /// A connection, in its turn. Given up, it goes back by itself.
    async fn link(&self) -> Result<Link> {
        let seat = self.seat().await?;
        Ok(Link::new(self.connection()?, seat, self.clone()))
    }

    async fn seat(&self) -> Result<OwnedSemaphorePermit> {
        let _follower = self.0.together.follow();
        let seat = timeout(TURN, Arc::clone(&self.0.seats).acquire_owned()).await;
        seat.map_err(DbError::away)?.map_err(DbError::away)
    }

    /// What became of a change that left its commit to those who follow.
    pub(super) async fn hears(&self, mut told: Receiver<Told>) -> Result<()> {
        loop {
            let takes_over = async {
                sleep(GRACE).await;
                self.link().await
            };
            tokio::select! {
                biased;
                answer = &mut told => return together::answer(answer.map_err(DbError::away)?),
                link = takes_over => link.iter().for_each(Link::lets_others_go),
            }
        }
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
    pub(super) fn give_back(&self, connection: Connection, place: Place) {
        let gone = match place {
            Place::Nowhere => true,
            Place::Apart | Place::First => connection.execute_batch("ROLLBACK").is_ok(),
            Place::Behind => connection.execute_batch("ROLLBACK TO one; RELEASE one").is_ok(),
        };
        if !gone && !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK").ok();
        }
        if connection.is_autocommit() {
            self.0.together.undone();
        }
        if (gone || connection.is_autocommit()) && !self.0.seats.is_closed() {
            self.free().push(connection);
        } else {
            self.0.open.fetch_sub(1, Ordering::Relaxed);
            drop(connection);
            self.0.together.undone();
        }
    }

    pub(super) fn together(&self) -> &Together {
        &self.0.together
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
        for open in closed.iter().filter(|connection| !connection.is_autocommit()) {
            self.0.together.commit(open).ok();
        }
        self.0.open.store(0, Ordering::Relaxed);
        waiting(|| drop(closed));
        drop(all);
    }

    fn free(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.0.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Begins a transaction of the one writer; that of another process is waited for asleep.
async fn begin_to_write(link: &mut Link, place: Place) -> Result<()> {
    let until = Instant::now() + TURN;
    loop {
        match link.begin("BEGIN IMMEDIATE", place) {
            Err(error) if is_busy(&error) && Instant::now() < until => sleep(AGAIN).await,
            begun => return Ok(begun?),
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
}
