//! What can go wrong below, and which constraint was broken.
//!
//! Owns the translation of engine errors. Never shows their text to a user.

/// A failed statement.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A unique constraint was broken, named `table.column[, table.column]`.
    #[error("already there: {0}")]
    Taken(String),
    /// No connection was free in time, the server is gone, or the disk is full or
    /// cannot be written: try again.
    #[error("the database is busy or away")]
    Away(#[source] sqlx::Error),
    /// Anything else.
    #[error(transparent)]
    Other(sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the tables cannot be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
}

/// The result of a statement.
pub type Result<T> = std::result::Result<T, DbError>;

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::PoolTimedOut
            | sqlx::Error::Io(_)
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Away(error),
            sqlx::Error::Database(database) if database.is_unique_violation() => {
                Self::Taken(constraint(database.as_ref()))
            }
            sqlx::Error::Database(database) if passes(database.as_ref()) => Self::Away(error),
            _ => Self::Other(error),
        }
    }
}

/// Whether the fault lies with the disk, the server or the connection, and not
/// with what was asked: then the same may go well later.
fn passes(error: &dyn sqlx::error::DatabaseError) -> bool {
    let code = error.code().unwrap_or_default();
    // PostgreSQL's codes have five signs; SQLite's are numbers below 10,000.
    if code.len() == 5 { postgres_passes(&code) } else { sqlite_passes(&code) }
}

/// Connections (08), transactions that met (40), no room, memory or connections
/// left (53), locks that were not free (55P03), stopped or starting by whoever
/// runs it (57), input and output of the server (58), and a standby that does
/// not take changes yet (25006).
fn postgres_passes(code: &str) -> bool {
    matches!(&code[..2], "08" | "40" | "53" | "57" | "58") || matches!(code, "55P03" | "25006")
}

/// Busy, locked, read-only, a failed read or write, full, not to be opened, and
/// a lock that could not be had. The low byte is the kind.
fn sqlite_passes(code: &str) -> bool {
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14 | 15))
}

/// `account.user_name_hash` from either engine's way of saying it.
fn constraint(error: &dyn sqlx::error::DatabaseError) -> String {
    if let (Some(name), Some(table)) = (error.constraint(), error.table()) {
        let columns =
            name.trim_start_matches(table).trim_start_matches('_').trim_end_matches("_key");
        return format!("{table}.{columns}");
    }
    let message = error.message();
    message.rsplit("failed: ").next().unwrap_or(message).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{postgres_passes, sqlite_passes};

    /// Full, read-only, a failed write of the log, busy with a snapshot.
    #[test]
    fn what_a_disk_does_to_sqlite_passes() {
        for code in ["13", "8", "778", "5", "517", "14"] {
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
        assert!(!sqlite_passes("11") && !sqlite_passes("1") && !sqlite_passes("787"));
        assert!(!postgres_passes("42601") && !postgres_passes("23503"));
    }
}
