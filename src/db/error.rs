//! What can go wrong below, and which constraint was broken.
//!
//! Owns the translation of engine errors. Never shows their text to a user.

/// A failed statement.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A unique constraint was broken, named `table.column[, table.column]`.
    #[error("already there: {0}")]
    Taken(String),
    /// No connection was free in time, or the server is gone: try again.
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
            sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) | sqlx::Error::PoolClosed => {
                Self::Away(error)
            }
            sqlx::Error::Database(database) if database.is_unique_violation() => {
                Self::Taken(constraint(database.as_ref()))
            }
            _ => Self::Other(error),
        }
    }
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
