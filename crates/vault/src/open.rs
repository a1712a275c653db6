//! Opening the store on either engine.
//!
//! Owns what a connection is told before it is used: above all that a commit
//! is on disk before it returns, and that what is overwritten is gone.

use std::path::Path;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::VaultError;
use crate::key_file;
use crate::store::{Near, Store};

/// How long one process waits for another's write.
const BUSY: Duration = Duration::from_secs(5);
/// How long a key waits for a server that is gone.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often opening is tried while another process makes the same file.
const TRIES: u32 = 50;

/// Opens or makes `keys.db`, its owner's alone (mode 0600).
pub(crate) async fn sqlite(path: &Path) -> Result<Store, VaultError> {
    key_file::make_private(path)?;
    let options = SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(BUSY)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        // Rewriting the store would else put a copy of it in the folder for temporary files.
        .pragma("temp_store", "MEMORY");
    let mut tries = 0;
    let pool = loop {
        let pool = SqlitePoolOptions::new().max_connections(4);
        match pool.connect_with(options.clone()).await {
            // Turning on the write-ahead log does not wait for another process that does the same.
            Err(error) if tries < TRIES && is_busy(&error) => {
                tries += 1;
                tokio::time::sleep(BUSY / TRIES).await;
            }
            pool => break pool?,
        }
    };
    let store = Store::Sqlite(pool, Near::to(path));
    store.migrate().await?;
    Ok(store)
}

/// Opens the second database on a server; the database itself must exist.
pub(crate) async fn postgres(url: &str) -> Result<Store, VaultError> {
    let options: PgConnectOptions = url.parse()?;
    let options = options.options([("synchronous_commit", "on")]);
    let pool = PgPoolOptions::new()
        .max_connections(8)
        .acquire_timeout(PATIENCE)
        .connect_with(options)
        .await?;
    let store = Store::Postgres(pool);
    store.migrate().await?;
    Ok(store)
}

/// `SQLITE_BUSY` and its kin end in 5.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xff == 5)
}
