//! Brings the tables up to date.
//!
//! Owns the order of migrations; `migrations/sqlite` and `migrations/postgres`
//! hold the same numbers under the same names.

use std::borrow::Cow;

use rust_embed::RustEmbed;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, PgPool, SqlSafeStr as _, SqlitePool};

use super::Result;

#[derive(RustEmbed)]
#[folder = "migrations"]
struct Files;

pub(super) async fn sqlite(pool: &SqlitePool) -> Result<()> {
    Ok(migrator("sqlite/").run(pool).await?)
}

pub(super) async fn postgres(pool: &PgPool) -> Result<()> {
    Ok(migrator("postgres/").run(pool).await?)
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
