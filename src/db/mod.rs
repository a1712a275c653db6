//! The database: SQLite embedded, PostgreSQL when it outgrows that.
//!
//! Owns connections, transactions, dialects and migrations. Knows no table of
//! the application and no rule. Every statement is one text for both engines;
//! `dialect` lists the few places where they differ.

mod bell;
mod dialect;
mod dump;
mod embedded;
mod error;
mod later;
mod load;
mod many;
mod migrate;
mod query;
mod ready;
mod recorder;
mod roles;
mod room;
mod row;
mod server;
mod tx;
mod within;

use std::path::Path;

use sqlx::PgPool;

pub use ::row::FromRow;
pub use bell::{Bell, Rung};
pub use dump::Table;
pub use error::{DbError, Result};
pub use load::Loader;
pub use query::Query;
pub use ready::PoolFigures;
pub use recorder::{Begun, Event, Note, Recorder, Statement, What};
pub use row::{Bound, Column, FromRow, Row};
pub use tx::{AfterCommit, Tx};
pub use within::Within;

use embedded::{Mode, Opening, Reserve};
use later::later;
pub(crate) use row::stored;

/// How a transaction begins on PostgreSQL.
const READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
const WRITE: &str = "BEGIN";
/// How many read SQLite at once. Each has a thread of the runtime meanwhile,
/// which has as many more than there are processors: `command::runtime`.
pub const READERS: u32 = 8;

/// A handle on the database; cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pools: Pools,
    recorder: Recorder,
}

#[derive(Clone, Debug)]
enum Pools {
    Sqlite {
        readers: embedded::Pool,
        writer: embedded::Pool,
        reserve: Reserve,
    },
    /// The log has a connection of its own: requests hold theirs until their
    /// line is on disk, so a shared pool could be empty when it is written.
    Postgres {
        pool: PgPool,
        log: PgPool,
    },
}

/// Makes the file for its owner's eyes only; one that is there keeps its mode.
fn private(path: &Path) -> Result<()> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let made = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    match made {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(sqlx::Error::Io(error).into())
        }
        _ => Ok(()),
    }
}

impl Db {
    /// Opens (and makes) the file at `path`, and brings its tables up to date.
    ///
    /// One writer, a pool of readers; every commit is on disk before it is
    /// answered (`synchronous=FULL`).
    ///
    /// # Errors
    /// When the file cannot be opened, or is not ours.
    pub async fn open_sqlite(path: &Path) -> Result<Self> {
        private(path)?;
        migrate::sqlite(path).await?;
        let writer = embedded::Pool::open(Opening::new(path, Mode::Write), 1)?;
        let readers = embedded::Pool::open(Opening::new(path, Mode::Read), READERS)?;
        let reserve = Reserve::beside(path);
        if reserve.is_given() {
            // There may be room again, and nobody served meanwhile who would have taken it.
            reserve.fill().ok();
        }
        let pools = Pools::Sqlite { readers, writer, reserve };
        Ok(Self { pools, recorder: Recorder::default() })
    }

    /// Connects to the PostgreSQL database at `url`, and brings its tables up to date.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn open_postgres(url: &str) -> Result<Self> {
        let (pool, log) = server::open(url).await?;
        Ok(Self { pools: Pools::Postgres { pool, log }, recorder: Recorder::default() })
    }

    /// Opens by address: `sqlite:PATH` or `postgres://…`.
    ///
    /// # Errors
    /// When it is neither, or cannot be opened.
    pub async fn open(address: &str) -> Result<Self> {
        match address.strip_prefix("sqlite:") {
            Some(path) => {
                Self::open_sqlite(Path::new(path.strip_prefix("//").unwrap_or(path))).await
            }
            None => Self::open_postgres(address).await,
        }
    }

    /// A transaction that reads: everything in it comes from one snapshot. It
    /// is about no file; see [`Db::read_within`].
    ///
    /// # Errors
    /// When no connection is free in time.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match &self.pools {
            Pools::Sqlite { readers, .. } => {
                Tx::sqlite(later(readers.read()).await?, &self.recorder, Begun::default())
            }
            Pools::Postgres { pool, .. } => {
                Tx::postgres(later(pool.begin_with(READ)).await?, &self.recorder, Begun::default())
            }
        })
    }

    /// One question, about no file: where nothing else is asked of the same snapshot, a
    /// transaction around it would cost PostgreSQL more than the answer.
    ///
    /// # Errors
    /// When no connection is free in time.
    pub async fn glance(&self) -> Result<Tx> {
        let Pools::Postgres { pool, .. } = &self.pools else { return self.read().await };
        let begun = Begun { glance: true, ..Begun::default() };
        Ok(Tx::glance(later(pool.acquire()).await?, &self.recorder, begun))
    }

    /// A transaction that writes. Dropped without commit it leaves nothing. It
    /// is about no file; see [`Db::write_within`].
    ///
    /// # Errors
    /// When the writer is not free in time, or what room is left is kept for others.
    pub async fn write(&self) -> Result<Tx> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => self.written_by(writer.write()).await,
            Pools::Postgres { pool, .. } => {
                let begun = Begun { writes: true, ..Begun::default() };
                Ok(Tx::postgres(later(pool.begin_with(WRITE)).await?, &self.recorder, begun))
            }
        }
    }

    /// A transaction that writes lines of looks, which requests wait for that
    /// hold a connection. For the log's one writing task.
    ///
    /// # Errors
    /// When the writer is not free in time.
    pub async fn write_log(&self) -> Result<Tx> {
        match &self.pools {
            Pools::Sqlite { .. } => self.write().await,
            Pools::Postgres { log, .. } => {
                let begun = Begun { writes: true, ..Begun::default() };
                Ok(Tx::postgres(later(log.begin_with(WRITE)).await?, &self.recorder, begun))
            }
        }
    }

    /// Hears which topics ring from now on, in whatever process.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn bell(&self) -> Result<Bell> {
        match &self.pools {
            Pools::Sqlite { readers, .. } => Bell::sqlite(readers).await,
            Pools::Postgres { pool, .. } => Bell::postgres(pool).await,
        }
    }

    /// What was asked of the database while recording was on: for tests and the bench.
    #[must_use]
    pub fn recorder(&self) -> &Recorder {
        &self.recorder
    }

    /// The engine's name, for metrics and tests: `sqlite` or `postgres`.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match self.pools {
            Pools::Sqlite { .. } => "sqlite",
            Pools::Postgres { .. } => "postgres",
        }
    }

    /// Closes all connections, waiting for those in use.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres { pool, log } => {
                pool.close().await;
                log.close().await;
            }
        }
    }
}
