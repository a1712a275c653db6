//! What can go wrong below, and which constraint was broken.
//!
//! Owns the translation of engine errors. Never shows their text to a user.

/// Why, in the words of an engine.
type Cause = Box<dyn std::error::Error + Send + Sync>;

/// A failed statement.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A unique constraint was broken, named `table.column[, table.column]`.
    #[error("already there: {0}")]
    Taken(String),
    /// No connection was free in time, the server is gone, or the disk is full or
    /// cannot be written: try again.
    #[error("the database is busy or away")]
    Away(#[source] Cause),
    /// Another transaction holds on to what is asked for, longer than we wait: try again.
    #[error("another holds on to it")]
    Held(#[source] Cause),
    /// A row holds a value that its column cannot have had.
    #[error("a value in the database cannot be read")]
    Unreadable(#[source] Cause),
    /// Anything else.
    #[error(transparent)]
    Other(Cause),
    /// The tables could not be brought up to date.
    #[error("the tables cannot be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
}

/// `SQLITE_FULL`, `SQLITE_IOERR_WRITE` and `SQLITE_IOERR_SHMSIZE`.
const FULL: i32 = 13;
const WRITE_FAILED: i32 = 778;
const SHARED_MEMORY_FAILED: i32 = 4874;

/// The result of a statement.
pub type Result<T> = std::result::Result<T, DbError>;

impl DbError {
    /// Busy or away, because of this.
    pub fn away(cause: impl Into<Cause>) -> Self {
        Self::Away(cause.into())
    }

    /// Another holds on to it, because of this.
    pub fn held(cause: impl Into<Cause>) -> Self {
        Self::Held(cause.into())
    }

    /// Whether the disk under SQLite has no room left: full, or by its quota, of which SQLite
    /// says no more than that it could not write.
    #[must_use]
    pub fn is_full(&self) -> bool {
        let Self::Away(cause) = self else { return false };
        match cause.downcast_ref::<rusqlite::Error>() {
            Some(rusqlite::Error::SqliteFailure(code, _)) => {
                matches!(code.extended_code, FULL | WRITE_FAILED | SHARED_MEMORY_FAILED)
            }
            _ => false,
        }
    }

    /// Neither the database's fault nor one that passes.
    pub fn other(cause: impl Into<Cause>) -> Self {
        Self::Other(cause.into())
    }
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::PoolTimedOut
            | sqlx::Error::Io(_)
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::away(error),
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
                Self::Unreadable(error.into())
            }
            sqlx::Error::Database(database) if database.is_unique_violation() => {
                Self::Taken(constraint(database.as_ref()))
            }
            sqlx::Error::Database(database) if is_lock(database.as_ref()) => Self::held(error),
            sqlx::Error::Database(database) if passes(database.as_ref()) => Self::away(error),
            _ => Self::other(error),
        }
    }
}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        match &error {
            E::FromSqlConversionFailure(..)
            | E::InvalidColumnType(..)
            | E::IntegralValueOutOfRange(..)
            | E::Utf8Error(..) => Self::Unreadable(error.into()),
            E::SqliteFailure(code, message) if is_unique(code.extended_code) => {
                Self::Taken(columns(message.as_deref().unwrap_or_default()))
            }
            E::SqliteFailure(code, _) if sqlite_passes(code.extended_code) => Self::away(error),
            _ => Self::other(error),
        }
    }
}

/// Whether the fault lies with the disk, the server or the connection, and not
/// with what was asked: then the same may go well later.
fn passes(error: &dyn sqlx::error::DatabaseError) -> bool {
    let code = error.code().unwrap_or_default();
    // PostgreSQL's codes have five signs; SQLite's are numbers below 10,000.
    if code.len() == 5 { postgres_passes(&code) } else { code.parse().is_ok_and(sqlite_passes) }
}

/// Whether a lock was not free in time. SQLite has one lock for all: there it is busy.
fn is_lock(error: &dyn sqlx::error::DatabaseError) -> bool {
    error.code().is_some_and(|code| code == "55P03")
}

/// Connections (08), transactions that met (40), no room, memory or connections
/// left (53), stopped or starting by whoever runs it (57), input and output of
/// the server (58), and a standby that does not take changes yet (25006).
fn postgres_passes(code: &str) -> bool {
    matches!(&code[..2], "08" | "40" | "53" | "57" | "58") || code == "25006"
}

/// Busy, locked, read-only, a failed read or write, full, not to be opened, and
/// a lock that could not be had. The low byte is the kind.
fn sqlite_passes(code: i32) -> bool {
    matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14 | 15)
}

/// `SQLITE_CONSTRAINT_UNIQUE`, `…_PRIMARYKEY` and `…_ROWID`.
fn is_unique(code: i32) -> bool {
    matches!(code, 2067 | 1555 | 2579)
}

/// `account.user_name_hash` from either engine's way of saying it.
fn constraint(error: &dyn sqlx::error::DatabaseError) -> String {
    if let (Some(name), Some(table)) = (error.constraint(), error.table()) {
        let columns =
            name.trim_start_matches(table).trim_start_matches('_').trim_end_matches("_key");
        return format!("{table}.{columns}");
    }
    columns(error.message())
}

/// `UNIQUE constraint failed: account.user_name_hash`, without the beginning.
fn columns(message: &str) -> String {
    message.rsplit("failed: ").next().unwrap_or(message).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{postgres_passes, sqlite_passes};

    /// Full, read-only, a failed write of the log, busy with a snapshot.
    #[test]
    fn what_a_disk_does_to_sqlite_passes() {
        for code in [13, 8, 778, 5, 517, 14] {
            assert!(sqlite_passes(code), "{code}");
        }
    }

    /// Disk full, stopped by its administrator, starting, cut, a standby.
    #[test]
    fn what_befalls_a_server_passes() {
        for code in ["53100", "57P01", "57P03", "08006", "25006", "40001"] {
            assert!(postgres_passes(code), "{code}");
        }
    }

    /// A wrong statement and a broken file are no weather: they stay to be seen.
    #[test]
    fn what_is_wrong_by_itself_does_not_pass() {
        assert!(!sqlite_passes(11) && !sqlite_passes(1) && !sqlite_passes(787));
        assert!(!postgres_passes("42601") && !postgres_passes("23503"));
    }
}
