//! Brings the tables up to date.
//!
//! Owns the order of migrations; `migrations/sqlite` and `migrations/postgres`
//! hold the same numbers under the same names.

use std::borrow::Cow;
use std::path::Path;

use rust_embed::RustEmbed;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgPool, SqlSafeStr as _};

use super::Result;

#[derive(RustEmbed)]
#[folder = "migrations"]
struct Files;

/// Makes the file at `path` where there is none.
pub(super) async fn sqlite(path: &Path) -> Result<()> {
    let mut file = by_migrator(path).await?;
    migrator("sqlite/").run(&mut file).await?;
    Ok(file.close().await?)
}

/// A connection of the migrator's own: it knows no other.
async fn by_migrator(path: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(super::embedded::TURN)
        .pragma("secure_delete", "on");
    Ok(options.connect().await?)
}

/// By a connection of its own: a table that is made anew may take its time.
pub(super) async fn postgres(pool: &PgPool, options: &PgConnectOptions) -> Result<()> {
    let migrator = migrator("postgres/");
    if stands(pool, &migrator).await {
        return Ok(());
    }
    let mut patient = options.connect().await?;
    migrator.run(&mut patient).await?;
    Ok(patient.close().await?)
}

/// Whether the tables are up to date already. The role that serves may not make
/// any, and need not; whatever else is wrong, the migrator says.
async fn stands(pool: &PgPool, migrator: &Migrator) -> bool {
    let rows: std::result::Result<Vec<(i64, Vec<u8>)>, sqlx::Error> = sqlx::query_as(
        "SELECT version, checksum FROM _sqlx_migrations WHERE success ORDER BY version",
    )
    .fetch_all(pool)
    .await;
    let wanted = migrator.iter().map(|one| (one.version, one.checksum.to_vec()));
    rows.is_ok_and(|rows| wanted.eq(rows))
}

/// Up to `schema` alone: tables as a backup of then knows them.
pub(super) async fn sqlite_to(path: &Path, schema: i64) -> Result<()> {
    let mut file = by_migrator(path).await?;
    known("sqlite/", schema)?.run_to(schema, &mut file).await?;
    Ok(file.close().await?)
}

/// The same. Newer tables stay as they are.
pub(super) async fn postgres_to(pool: &PgPool, schema: i64) -> Result<()> {
    Ok(known("postgres/", schema)?.run_to(schema, pool).await?)
}

fn known(engine: &str, schema: i64) -> Result<Migrator> {
    let migrator = migrator(engine);
    if migrator.version_exists(schema) {
        return Ok(migrator);
    }
    Err(MigrateError::VersionNotPresent(schema).into())
}

/// The number of the newest migration of this program.
pub(super) fn newest(engine: &str) -> Option<i64> {
    let folder = format!("{engine}/");
    let number = |file: Cow<'static, str>| {
        file.strip_prefix(folder.as_str())?.split_once('_')?.0.parse().ok()
    };
    Files::iter().filter_map(number).max()
}

fn migrator(engine: &str) -> Migrator {
    let mut files: Vec<Cow<'static, str>> =
        Files::iter().filter(|file| file.starts_with(engine)).collect();
    files.sort();
    Migrator::with_migrations(files.iter().filter_map(|file| migration(file, engine)).collect())
}

/// `sqlite/0001_spine.sql` is migration 1, `spine`.
fn migration(file: &str, engine: &str) -> Option<Migration> {
    let stem = file.strip_prefix(engine)?.strip_suffix(".sql")?;
    let (number, name) = stem.split_once('_')?;
    let sql = String::from_utf8(Files::get(file)?.data.into_owned()).ok()?;
    Some(Migration::new(
        number.parse().ok()?,
        Cow::Owned(name.to_owned()),
        MigrationType::Simple,
        AssertSqlSafe(sql).into_sql_str(),
        false,
    ))
}
