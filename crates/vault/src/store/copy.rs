//! The whole store, read in one snapshot and written in one transaction.

use sqlx::{Postgres, Sqlite, Transaction, query, query_as, query_scalar};
use uuid::Uuid;

use super::{ALL_ROOTS, LIVES, Store};
use crate::{KeyId, Mark, Record, VaultError, Wrapped};

/// Rows of one read statement.
const PAGE: i64 = 500;

const KEYS: &str = "SELECT slot, id, master, wrapped, destroyed_at FROM wrapped_key \
    WHERE slot > $1 ORDER BY slot LIMIT $2";
const FIRST_MARKS: &str = "SELECT subject, n, value FROM mark ORDER BY subject LIMIT $1";
const NEXT_MARKS: &str =
    "SELECT subject, n, value FROM mark WHERE subject > $1 ORDER BY subject LIMIT $2";
const HOLDS: &str = "SELECT (SELECT count(*) FROM (SELECT 1 FROM wrapped_key LIMIT 1) k) \
    + (SELECT count(*) FROM (SELECT 1 FROM signed_root LIMIT 1) r) \
    + (SELECT count(*) FROM (SELECT 1 FROM mark LIMIT 1) m)";
const PUT_KEY: &str =
    "INSERT INTO wrapped_key (id, master, wrapped, destroyed_at) VALUES ($1, $2, $3, $4)";
const PUT_ROOT: &str = "INSERT INTO signed_root (day, root) VALUES ($1, $2)";
const PUT_MARK: &str = "INSERT INTO mark (subject, n, value) VALUES ($1, $2, $3)";
const TOMBSTONE: &str = "INSERT INTO wrapped_key (id, master, wrapped, destroyed_at) \
    VALUES ($1, '', $2, $3) ON CONFLICT (id) DO NOTHING";
const FIRST_DESTROYED: &str = "SELECT id, destroyed_at FROM wrapped_key \
    WHERE destroyed_at <> $1 ORDER BY id LIMIT $2";
const NEXT_DESTROYED: &str = "SELECT id, destroyed_at FROM wrapped_key \
    WHERE destroyed_at <> $1 AND id > $3 ORDER BY id LIMIT $2";

type KeyColumns = (i64, Uuid, String, Vec<u8>, i64);
type MarkColumns = (Uuid, i64, Vec<u8>);

/// A transaction on either engine.
enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// The same lines for both engines.
macro_rules! within {
    ($tx:expr, $open:ident => $body:expr) => {
        match $tx {
            Tx::Sqlite($open) => $body,
            Tx::Postgres($open) => $body,
        }
    };
}

/// Where the reading is.
enum Next {
    Keys(i64),
    Roots,
    Marks(Option<Uuid>),
    End,
}

/// A store being read.
pub(crate) struct Copying {
    tx: Tx,
    next: Next,
}

impl Copying {
    /// The next rows; none at the end.
    pub(crate) async fn next(&mut self) -> Result<Vec<Record>, VaultError> {
        loop {
            let found = match self.next {
                Next::Keys(after) => self.keys(after).await?,
                Next::Roots => self.roots().await?,
                Next::Marks(after) => self.marks(after).await?,
                Next::End => return Ok(Vec::new()),
            };
            if !found.is_empty() {
                return Ok(found);
            }
        }
    }

    async fn keys(&mut self, after: i64) -> Result<Vec<Record>, VaultError> {
        let rows: Vec<KeyColumns> = within!(&mut self.tx, tx => {
            query_as(KEYS).bind(after).bind(PAGE).fetch_all(&mut **tx).await?
        });
        self.next = rows.last().map_or(Next::Roots, |row| Next::Keys(row.0));
        let record = |(_, id, master, wrapped, at): KeyColumns| Record::Key {
            id: KeyId(id),
            master,
            wrapped: Wrapped(wrapped),
            destroyed_at: (at != LIVES).then_some(at),
        };
        Ok(rows.into_iter().map(record).collect())
    }

    async fn roots(&mut self) -> Result<Vec<Record>, VaultError> {
        let rows: Vec<(String, Vec<u8>)> =
            within!(&mut self.tx, tx => query_as(ALL_ROOTS).fetch_all(&mut **tx).await?);
        self.next = Next::Marks(None);
        Ok(rows.into_iter().map(|(day, root)| Record::Root { day, root }).collect())
    }

    async fn marks(&mut self, after: Option<Uuid>) -> Result<Vec<Record>, VaultError> {
        let rows: Vec<MarkColumns> = within!(&mut self.tx, tx => match after {
            None => query_as(FIRST_MARKS).bind(PAGE).fetch_all(&mut **tx).await?,
            Some(after) => query_as(NEXT_MARKS).bind(after).bind(PAGE).fetch_all(&mut **tx).await?,
        });
        self.next = rows.last().map_or(Next::End, |row| Next::Marks(Some(row.0)));
        Ok(rows.into_iter().map(|row| Record::Mark(Mark::from(row))).collect())
    }
}

/// A store being filled.
pub(crate) struct Loading(Tx);

impl Loading {
    /// Adds a row.
    pub(crate) async fn put(&mut self, record: &Record) -> Result<(), VaultError> {
        within!(&mut self.0, tx => {
            match record {
                Record::Key { id, master, wrapped, destroyed_at } => {
                    query(PUT_KEY).bind(id.0).bind(master).bind(&wrapped.0)
                        .bind(destroyed_at.unwrap_or(LIVES)).execute(&mut **tx).await?;
                }
                Record::Root { day, root } => {
                    query(PUT_ROOT).bind(day).bind(root).execute(&mut **tx).await?;
                }
                Record::Mark(mark) => {
                    query(PUT_MARK).bind(mark.subject).bind(mark.n).bind(&mark.value)
                        .execute(&mut **tx).await?;
                }
            }
        });
        Ok(())
    }

    /// Makes it durable.
    pub(crate) async fn commit(self) -> Result<(), VaultError> {
        within!(self.0, tx => tx.commit().await?);
        Ok(())
    }
}

impl Store {
    /// Begins a snapshot.
    pub(crate) async fn begin_copying(&self) -> Result<Copying, VaultError> {
        let tx = match self {
            Self::Sqlite(pool, _) => Tx::Sqlite(pool.begin_with("BEGIN").await?),
            Self::Postgres(pool) => {
                let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                Tx::Postgres(pool.begin_with(begin).await?)
            }
        };
        Ok(Copying { tx, next: Next::Keys(i64::MIN) })
    }

    /// Begins to fill an empty store.
    pub(crate) async fn begin_loading(&self) -> Result<Loading, VaultError> {
        Ok(Loading(match self {
            Self::Sqlite(pool, _) => Tx::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin_with("BEGIN").await?),
        }))
    }

    /// Whether anything stands in it.
    pub(crate) async fn holds_keys(&self) -> Result<bool, VaultError> {
        let found: i64 = on!(self, pool => query_scalar(HOLDS).fetch_one(pool).await?);
        Ok(found > 0)
    }

    /// Keys that were destroyed, by id, after a given one.
    pub(crate) async fn destroyed(
        &self,
        after: Option<KeyId>,
        limit: i64,
    ) -> Result<Vec<(KeyId, i64)>, VaultError> {
        let rows: Vec<(Uuid, i64)> = on!(self, pool => match after {
            None => query_as(FIRST_DESTROYED).bind(LIVES).bind(limit).fetch_all(pool).await?,
            Some(after) => {
                query_as(NEXT_DESTROYED).bind(LIVES).bind(limit).bind(after.0).fetch_all(pool).await?
            }
        });
        Ok(rows.into_iter().map(|(id, at)| (KeyId(id), at)).collect())
    }

    /// Notes that the key of an id unknown here was destroyed.
    pub(crate) async fn put_tombstone(&self, id: KeyId, at_micros: i64) -> Result<(), VaultError> {
        let zeros = vec![0_u8; crate::OVERHEAD + 32];
        on!(self, pool => {
            query(TOMBSTONE).bind(id.0).bind(zeros).bind(at_micros.min(LIVES - 1))
                .execute(pool).await?;
        });
        Ok(())
    }
}
