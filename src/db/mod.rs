//! The database: SQLite embedded, PostgreSQL when it outgrows that.
//!
//! Owns connections, transactions, dialects and migrations. Knows no table of
//! the application and no rule. Every statement is one text for both engines;
//! `dialect` lists the few places where they differ.

mod bell;
mod dialect;
mod error;
mod migrate;
mod query;
mod ready;
mod recorder;

use std::path::Path;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

pub use bell::{Bell, Rung};
pub use error::{DbError, Result};
pub use query::{AfterCommit, FromRow, Query, Tx};
pub use ready::PoolFigures;
pub use recorder::{Recorded, Recorder};

/// How long a request waits for a connection before it says "try again".
const PATIENCE: Duration = Duration::from_secs(10);

/// A handle on the database; cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    pools: Pools,
    recorder: Recorder,
}

#[derive(Clone, Debug)]
enum Pools {
    Sqlite { readers: SqlitePool, writer: SqlitePool },
    Postgres(PgPool),
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
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("secure_delete", "on")
            .optimize_on_close(true, None);
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(PATIENCE)
            .connect_with(options.clone())
            .await?;
        migrate::sqlite(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(8)
            .acquire_timeout(PATIENCE)
            .connect_with(options.read_only(true))
            .await?;
        Ok(Self { pools: Pools::Sqlite { readers, writer }, recorder: Recorder::default() })
    }

    /// Connects to the PostgreSQL database at `url`, and brings its tables up to date.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses.
    pub async fn open_postgres(url: &str) -> Result<Self> {
        let options: PgConnectOptions = url.parse()?;
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(PATIENCE)
            .connect_with(options)
            .await?;
        migrate::postgres(&pool).await?;
        Ok(Self { pools: Pools::Postgres(pool), recorder: Recorder::default() })
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

    /// A transaction that reads: everything in it comes from one snapshot.
    ///
    /// # Errors
    /// When no connection is free in time.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match &self.pools {
            Pools::Sqlite { readers, .. } => {
                Tx::sqlite(readers.begin_with("BEGIN").await?, self.recorder.clone())
            }
            Pools::Postgres(pool) => Tx::postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
                self.recorder.clone(),
            ),
        })
    }

    /// A transaction that writes. Dropped without commit it leaves nothing.
    ///
    /// # Errors
    /// When the writer is not free in time.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match &self.pools {
            Pools::Sqlite { writer, .. } => {
                Tx::sqlite(writer.begin_with("BEGIN IMMEDIATE").await?, self.recorder.clone())
            }
            Pools::Postgres(pool) => {
                Tx::postgres(pool.begin_with("BEGIN").await?, self.recorder.clone())
            }
        })
    }

    /// Hears which topics ring from now on, in whatever process.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn bell(&self) -> Result<Bell> {
        match &self.pools {
            Pools::Sqlite { readers, .. } => Bell::sqlite(readers).await,
            Pools::Postgres(pool) => Bell::postgres(pool).await,
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.read().await?;
        tx.query("SELECT 1").run().await?;
        tx.rollback().await
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
            Pools::Postgres(_) => "postgres",
        }
    }

    /// Closes all connections, waiting for those in use.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}
