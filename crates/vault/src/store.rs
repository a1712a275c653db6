//! All SQL of the vault, one text for both engines wherever they allow it.
//!
//! Every write is a single statement, whole and durable by itself: a caller
//! who hangs up in the middle leaves no open transaction behind. Must never
//! see a key that is not wrapped.

use sqlx::{AssertSqlSafe, PgPool, SqlitePool, query, query_as, query_scalar, raw_sql};
use uuid::Uuid;

use crate::params::{pairs, placeholders};
use crate::{KeyId, VaultError, Wrapped};

/// `destroyed_at` of a key that lives.
const LIVES: i64 = i64::MAX;
/// Rows of one written statement, and ids of one read statement at most.
const ROWS: usize = 500;
const IDS: usize = 16_384;

const FIND: &str = "SELECT id, master, wrapped, destroyed_at FROM wrapped_key WHERE id IN ";
const UNMOVED: &str = "SELECT id, master, wrapped, destroyed_at FROM wrapped_key \
    WHERE master <> $1 AND destroyed_at = $2 AND id > $3 AND id NOT IN ($4, $5) \
    ORDER BY id LIMIT $6";
const DESTROY: &str = "UPDATE wrapped_key SET wrapped = $3, destroyed_at = $2 \
    WHERE id = $1 AND destroyed_at = $4";
const ALL_ROOTS: &str = "SELECT day, root FROM signed_root";
/// Days sort as text, on both engines.
const NEWEST_ROOTS: &str = "SELECT day, root FROM signed_root ORDER BY day DESC LIMIT $1";

/// A key as it lies in the store.
pub(crate) struct Row {
    pub(crate) id: KeyId,
    /// The id of the master key that wrapped it.
    pub(crate) master: String,
    pub(crate) wrapped: Wrapped,
    pub(crate) destroyed: bool,
}

impl From<(Uuid, String, Vec<u8>, i64)> for Row {
    fn from((id, master, wrapped, at): (Uuid, String, Vec<u8>, i64)) -> Self {
        Self { id: KeyId(id), master, wrapped: Wrapped(wrapped), destroyed: at != LIVES }
    }
}

/// The store on either engine.
#[derive(Clone)]
pub(crate) enum Store {
    Sqlite(SqlitePool, Near),
    Postgres(PgPool),
}

/// The same lines for both engines.
macro_rules! on {
    ($store:expr, $pool:ident => $body:expr) => {
        match $store {
            Store::Sqlite($pool, _) => $body,
            Store::Postgres($pool) => $body,
        }
    };
}

mod copy;
mod marks;
mod near;
mod roots;

pub(crate) use copy::{Copying, Loading};
pub(crate) use near::Near;

impl Store {
    /// The rows of these ids, in no order; one statement up to 16,384 ids.
    pub(crate) async fn find(&self, ids: &[KeyId]) -> Result<Vec<Row>, VaultError> {
        let mut found = Vec::with_capacity(ids.len());
        for ids in ids.chunks(IDS) {
            // A power of two, filled up with the last id: few statement texts
            // to prepare, whatever the number of ids.
            let width = ids.len().next_power_of_two();
            let sql = format!("{FIND}{}", placeholders(1, width));
            let filled = ids.iter().chain(ids.last().into_iter().cycle()).take(width);
            let rows: Vec<(Uuid, String, Vec<u8>, i64)> = match self {
                Self::Sqlite(_, near) => near.all(&sql, filled.map(|id| id.0), |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
                })?,
                Self::Postgres(pool) => {
                    let mut find = query_as(AssertSqlSafe(sql));
                    for id in filled {
                        find = find.bind(id.0);
                    }
                    find.fetch_all(pool).await?
                }
            };
            found.extend(rows.into_iter().map(Row::from));
        }
        Ok(found)
    }

    /// Adds keys that are not there yet; how many were added. Adds none when
    /// the store has moved to a master key other than these two.
    pub(crate) async fn add(
        &self,
        master: &str,
        home: &str,
        keys: &[(KeyId, Wrapped)],
    ) -> Result<u64, VaultError> {
        let mut added = 0;
        for keys in keys.chunks(ROWS) {
            let sql = format!(
                "WITH fresh (id, wrapped) AS (VALUES {}) \
                 INSERT INTO wrapped_key (id, master, wrapped) \
                 SELECT fresh.id, $1, fresh.wrapped FROM fresh WHERE NOT EXISTS \
                 (SELECT 1 FROM wrapped_key WHERE id = $2 AND master NOT IN ($1, $3)) \
                 ON CONFLICT (id) DO NOTHING",
                pairs(4, keys.len())
            );
            added += on!(self, pool => {
                let mut add = query(AssertSqlSafe(sql)).persistent(keys.len() == 1);
                add = add.bind(master).bind(KeyId::BLIND.0).bind(home);
                for (id, wrapped) in keys {
                    add = add.bind(id.0).bind(&wrapped.0);
                }
                add.execute(pool).await?.rows_affected()
            });
        }
        Ok(added)
    }

    /// Living keys of others that this master key has not wrapped yet, by id,
    /// after a given one. The vault's own keys are left out.
    pub(crate) async fn not_wrapped_by(
        &self,
        master: &str,
        after: KeyId,
        most: i64,
    ) -> Result<Vec<Row>, VaultError> {
        let rows: Vec<(Uuid, String, Vec<u8>, i64)> = on!(self, pool => {
            query_as(UNMOVED)
                .bind(master).bind(LIVES).bind(after.0)
                .bind(KeyId::BLIND.0).bind(KeyId::SIGNER.0).bind(most)
                .fetch_all(pool).await?
        });
        Ok(rows.into_iter().map(Row::from).collect())
    }

    /// Replaces the wrapping of keys, all or none; a key destroyed meanwhile
    /// stays destroyed, one already moved stays as it is. How many moved.
    pub(crate) async fn rewrap(
        &self,
        master: &str,
        keys: &[(KeyId, Wrapped)],
    ) -> Result<u64, VaultError> {
        let sql = format!(
            "WITH fresh (id, wrapped) AS (VALUES {}) \
             UPDATE wrapped_key SET master = $1, wrapped = fresh.wrapped FROM fresh \
             WHERE wrapped_key.id = fresh.id AND wrapped_key.master <> $1 \
             AND wrapped_key.destroyed_at = $2",
            pairs(3, keys.len())
        );
        on!(self, pool => {
            let mut rewrap = query(AssertSqlSafe(sql)).persistent(false).bind(master).bind(LIVES);
            for (id, wrapped) in keys {
                rewrap = rewrap.bind(id.0).bind(&wrapped.0);
            }
            Ok(rewrap.execute(pool).await?.rows_affected())
        })
    }

    /// Overwrites a wrapped key with as many zeros; its row stays as the
    /// tombstone. A key destroyed before keeps its first instant.
    pub(crate) async fn destroy(&self, row: &Row, at_micros: i64) -> Result<(), VaultError> {
        let zeros = vec![0_u8; row.wrapped.0.len()];
        let at = at_micros.min(LIVES - 1);
        on!(self, pool => {
            query(DESTROY).bind(row.id.0).bind(at).bind(zeros).bind(LIVES).execute(pool).await?;
        });
        Ok(())
    }

    /// Clears what overwritten rows left behind outside the table: SQLite's
    /// write-ahead log, PostgreSQL's dead versions. [`VaultError::NotCleared`]
    /// when another process was in the way for five seconds.
    pub(crate) async fn clear_traces(&self) -> Result<(), VaultError> {
        match self {
            Self::Sqlite(pool, _) => {
                let busy: i64 =
                    query_scalar("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(pool).await?;
                if busy != 0 {
                    return Err(VaultError::NotCleared);
                }
            }
            Self::Postgres(pool) => {
                raw_sql("VACUUM (FULL) wrapped_key").execute(pool).await?;
            }
        }
        Ok(())
    }

    /// Writes the whole store anew, without any byte that is not in use.
    pub(crate) async fn rewrite(&self) -> Result<(), VaultError> {
        if let Self::Sqlite(pool, _) = self {
            raw_sql("VACUUM").execute(pool).await?;
        }
        self.clear_traces().await
    }

    /// Brings the tables up to date; one process at a time.
    pub(crate) async fn migrate(&self) -> Result<(), VaultError> {
        let (begin, ready, steps) = match self {
            Self::Sqlite(..) => ("BEGIN IMMEDIATE", SQLITE_VERSION, SQLITE),
            Self::Postgres(_) => ("BEGIN", POSTGRES_VERSION, POSTGRES),
        };
        on!(self, pool => {
            let mut tx = pool.begin_with(begin).await?;
            raw_sql(ready).execute(&mut *tx).await?;
            let done: i64 = query_scalar(VERSION).fetch_one(&mut *tx).await?;
            let skip = usize::try_from(done).unwrap_or_default();
            if skip > steps.len() {
                return Err(VaultError::NewerStore(done));
            }
            for (version, step) in (1_i64..).zip(steps).skip(skip) {
                raw_sql(*step).execute(&mut *tx).await?;
                query("INSERT INTO vault_version (version) VALUES ($1)")
                    .bind(version).execute(&mut *tx).await?;
            }
            tx.commit().await?;
        });
        Ok(())
    }

    /// Closes the connections.
    pub(crate) async fn close(&self) {
        if let Self::Sqlite(_, near) = self {
            near.close();
        }
        on!(self, pool => pool.close().await);
    }
}

const SQLITE: &[&str] =
    &[include_str!("../schema/sqlite-1.sql"), include_str!("../schema/sqlite-2.sql")];
const POSTGRES: &[&str] =
    &[include_str!("../schema/postgres-1.sql"), include_str!("../schema/postgres-2.sql")];
const SQLITE_VERSION: &str =
    "CREATE TABLE IF NOT EXISTS vault_version (version INTEGER NOT NULL PRIMARY KEY) STRICT";
const POSTGRES_VERSION: &str = "SELECT pg_advisory_xact_lock(7305808); \
    CREATE TABLE IF NOT EXISTS vault_version (version bigint NOT NULL PRIMARY KEY)";
const VERSION: &str = "SELECT coalesce(max(version), 0) FROM vault_version";
