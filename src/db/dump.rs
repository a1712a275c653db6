//! The tables as bytes, out of a snapshot: what a backup of the data is made of.
//!
//! Owns the form of a row. On PostgreSQL a table is what `COPY` gives in its
//! binary form; on SQLite each row is its values, each a kind and its bytes.
//! Knows no table by name. Bytes of one engine are for that engine alone.

use std::ops::ControlFlow;
use std::pin::Pin;

use anyhow::{Context as _, ensure};
use futures_core::Stream;
use rusqlite::types::ValueRef;
use serde::{Deserialize, Serialize};
use sqlx::AssertSqlSafe;

use super::tx::On;
use super::{DbError, Result, Tx};

/// A table, with its columns in the order in which their values stand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<String>,
}

const SQLITE_COLUMNS: &str = "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> '_sqlx_migrations'
    ORDER BY t.name, c.cid";
const POSTGRES_COLUMNS: &str = "SELECT c.relname::text, a.attname::text
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname <> '_sqlx_migrations' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    ORDER BY c.relname, a.attnum";

impl Table {
    /// `"a", "b"`.
    pub(super) fn column_list(&self) -> String {
        let quoted: Vec<String> = self.columns.iter().map(|name| format!("\"{name}\"")).collect();
        quoted.join(", ")
    }

    /// Whether its names can be put between quotes as they are.
    pub(super) fn is_plain(&self) -> bool {
        let plain = |name: &String| {
            name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        plain(&self.name) && self.columns.iter().all(plain) && !self.columns.is_empty()
    }
}

impl Tx {
    /// The number of the newest migration.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn schema(&mut self) -> Result<i64> {
        let newest = self.query("SELECT max(version) FROM _sqlx_migrations");
        Ok(newest.one::<(i64,)>().await?.0)
    }

    /// All tables with data, by name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tables(&mut self) -> anyhow::Result<Vec<Table>> {
        let columns = match self.inner.on() {
            On::Sqlite(_) => SQLITE_COLUMNS,
            On::Postgres(_) => POSTGRES_COLUMNS,
        };
        let mut tables: Vec<Table> = Vec::new();
        for (table, column) in self.query(columns).all::<(String, String)>().await? {
            match tables.last_mut().filter(|last| last.name == table) {
                Some(last) => last.columns.push(column),
                None => tables.push(Table { name: table, columns: vec![column] }),
            }
        }
        for table in &tables {
            ensure!(table.is_plain(), "table {}: a name that is none of ours", table.name);
        }
        Ok(tables)
    }

    /// How many rows stand in a table.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count(&mut self, table: &Table) -> Result<i64> {
        let sql = format!("SELECT count(*) FROM \"{}\"", table.name);
        Ok(match self.inner.on() {
            On::Sqlite(link) => link.rows::<(i64,)>(&sql, &[], 1)?.first().map_or(0, |row| row.0),
            On::Postgres(server) => {
                sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(server).await?
            }
        })
    }

    /// Hands out a table's bytes, piece by piece, none of which ends within a row.
    /// The transaction is about everything ([`super::Within`]): a part is no backup.
    ///
    /// # Errors
    /// When the database refuses, or `take` does.
    pub async fn rows(
        &mut self,
        table: &Table,
        mut take: impl FnMut(&[u8]) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let select = format!("SELECT {} FROM \"{}\"", table.column_list(), table.name);
        match self.inner.on() {
            On::Sqlite(link) => {
                let mut bytes = Vec::new();
                link.each(&select, &[], |row| {
                    bytes.clear();
                    encode(row, table.columns.len(), &mut bytes)
                        .and_then(|()| take(&bytes))
                        .map_err(DbError::other)?;
                    Ok(ControlFlow::Continue(()))
                })?;
            }
            On::Postgres(server) => {
                // The same order each time, so that the same rows give the same pieces.
                let quiet = "SET LOCAL synchronize_seqscans = off";
                sqlx::raw_sql(quiet).execute(&mut *server).await?;
                let copy = format!("COPY ({select}) TO STDOUT (FORMAT binary)");
                let mut pieces = server.copy_out_raw(&copy).await?;
                while let Some(piece) = next(&mut pieces).await {
                    take(&piece?)?;
                }
            }
        }
        Ok(())
    }
}

/// The next of a stream.
async fn next<T>(stream: &mut Pin<Box<dyn Stream<Item = T> + Send + '_>>) -> Option<T> {
    std::future::poll_fn(|cx| stream.as_mut().poll_next(cx)).await
}

/// A value as it stands in the bytes of SQLite.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Value<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a str),
    Blob(&'a [u8]),
}

fn encode(row: &rusqlite::Row<'_>, width: usize, into: &mut Vec<u8>) -> anyhow::Result<()> {
    for n in 0..width {
        match row.get_ref(n)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Integer(number),
            ValueRef::Real(number) => Value::Real(number),
            ValueRef::Text(text) => Value::Text(str::from_utf8(text).map_err(odd)?),
            ValueRef::Blob(bytes) => Value::Blob(bytes),
        }
        .put(into)?;
    }
    Ok(())
}

/// Never with its text, which could hold the value.
fn odd(_: std::str::Utf8Error) -> anyhow::Error {
    anyhow::anyhow!("a value cannot be read")
}

impl<'a> Value<'a> {
    fn put(&self, into: &mut Vec<u8>) -> anyhow::Result<()> {
        let mut long = |kind: u8, bytes: &[u8]| -> anyhow::Result<()> {
            into.push(kind);
            into.extend(u32::try_from(bytes.len())?.to_be_bytes());
            into.extend(bytes);
            Ok(())
        };
        match self {
            Self::Text(text) => return long(b't', text.as_bytes()),
            Self::Blob(bytes) => return long(b'b', bytes),
            Self::Null => into.push(b'n'),
            Self::Integer(number) => {
                into.push(b'i');
                into.extend(number.to_be_bytes());
            }
            Self::Real(number) => {
                into.push(b'r');
                into.extend(number.to_be_bytes());
            }
        }
        Ok(())
    }

    /// Takes one off the front.
    pub(super) fn take(from: &mut &'a [u8]) -> anyhow::Result<Self> {
        let (kind, rest) = from.split_first().context("a row that ends too soon")?;
        *from = rest;
        let mut some = |length: usize| -> anyhow::Result<&'a [u8]> {
            let (bytes, rest) =
                from.split_at_checked(length).context("a row that ends too soon")?;
            *from = rest;
            Ok(bytes)
        };
        Ok(match kind {
            b'n' => Self::Null,
            b'i' => Self::Integer(i64::from_be_bytes(some(8)?.try_into()?)),
            b'r' => Self::Real(f64::from_be_bytes(some(8)?.try_into()?)),
            b't' | b'b' => {
                let length = u32::from_be_bytes(some(4)?.try_into()?);
                let bytes = some(usize::try_from(length)?)?;
                if *kind == b'b' { Self::Blob(bytes) } else { Self::Text(str::from_utf8(bytes)?) }
            }
            _ => anyhow::bail!("a value of a kind that is none"),
        })
    }
}
