//! An open transaction on one connection.
//!
//! Owns how a statement is bound and stepped through.

use std::ops::ControlFlow;

use rusqlite::types::Value;
use rusqlite::{CachedStatement, Connection};
use tokio::sync::OwnedSemaphorePermit;

use super::Pool;
use crate::db::row::Row;
use crate::db::{DbError, Result};

/// A transaction. Dropping it rolls back.
pub(in crate::db) struct Link {
    connection: Option<Connection>,
    pool: Pool,
    place: Place,
    _seat: OwnedSemaphorePermit,
}

/// Where a transaction stands among others on its connection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// It has the connection to itself.
    Apart,
    /// The first change of those that will share a commit.
    First,
    /// A change behind others, in a savepoint of its own.
    Behind,
    /// Not begun, or ended: whatever is open on the connection is others'.
    Nowhere,
}

impl Link {
    pub(super) fn new(connection: Connection, seat: OwnedSemaphorePermit, pool: Pool) -> Self {
        Self { connection: Some(connection), pool, place: Place::Nowhere, _seat: seat }
    }

    /// Begins the transaction, to stand there.
    pub(super) fn begin(&mut self, how: &str, place: Place) -> rusqlite::Result<()> {
        if let Some(connection) = &self.connection {
            connection.execute_batch(how)?;
            self.place = place;
        }
        Ok(())
    }

    /// Whether changes of others are open on the connection.
    pub(super) fn is_behind_others(&self) -> bool {
        self.connection.as_ref().is_some_and(|connection| !connection.is_autocommit())
    }

    /// Commits what others have open on the connection.
    pub(super) fn lets_others_go(&self) {
        if let Some(connection) = self.connection.as_ref().filter(|_| self.is_behind_others()) {
            // Whoever stood in it hears of it.
            self.pool.together().commit(connection).ok();
        }
    }

    /// Runs a statement, and returns how many rows it touched.
    pub(in crate::db) fn run(&self, sql: &str, args: &[Value]) -> Result<u64> {
        let connection = self.connection()?;
        let mut statement = prepared(connection, sql, args)?;
        let mut rows = statement.raw_query();
        while rows.next()?.is_some() {}
        drop(rows);
        Ok(if statement.readonly() { 0 } else { connection.changes() })
    }

    /// Runs a statement, and hands out each row, until one is enough.
    pub(in crate::db) fn each(
        &self,
        sql: &str,
        args: &[Value],
        mut take: impl FnMut(&rusqlite::Row<'_>) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let mut statement = prepared(self.connection()?, sql, args)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if take(row)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// All rows, or the first `most`.
    pub(in crate::db) fn rows<R: crate::db::FromRow>(
        &self,
        sql: &str,
        args: &[Value],
        most: usize,
    ) -> Result<Vec<R>> {
        let mut found = Vec::new();
        self.each(sql, args, |row| {
            found.push(R::from_row(&Row::sqlite(row))?);
            Ok(if found.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(found)
    }

    /// Several statements without values, one after the other.
    pub(in crate::db) fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.connection()?.execute_batch(sql)?)
    }

    /// Makes everything in it durable: at once, or with the changes of those who wait for
    /// their turn already. Returns when it is.
    pub(in crate::db) async fn commit(mut self) -> Result<()> {
        let connection = self.connection()?;
        if self.place == Place::Behind {
            connection.execute_batch("RELEASE one")?;
        }
        let pool = self.pool.clone();
        let shared = if self.place == Place::Apart { None } else { pool.together().join() };
        let done = match &shared {
            None => pool.together().commit(connection),
            Some(_) => Ok(()),
        };
        self.place = Place::Nowhere;
        drop(self);
        match shared {
            None => Ok(done?),
            Some(told) => pool.hears(told).await,
        }
    }

    /// Undoes it. What stood before it in the same transaction is on disk then: whoever read
    /// that and answers by it says nothing that is not so.
    pub(in crate::db) fn rollback(mut self) -> Result<()> {
        if self.place != Place::Behind {
            return Ok(());
        }
        let connection = self.connection()?;
        connection.execute_batch("ROLLBACK TO one; RELEASE one")?;
        let done = self.pool.together().commit(connection);
        self.place = Place::Nowhere;
        Ok(done?)
    }

    /// The connection, in its transaction still: on a full disk SQLite may have
    /// undone it by itself, and what came after would stand alone.
    fn connection(&self) -> Result<&Connection> {
        let open = self.connection.as_ref().filter(|connection| !connection.is_autocommit());
        open.ok_or_else(|| DbError::away("the transaction was undone"))
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.pool.give_back(connection, self.place);
        }
    }
}

/// A statement with its values. `$3` is a name to SQLite, and stands for the third.
fn prepared<'c>(
    connection: &'c Connection,
    sql: &str,
    args: &[Value],
) -> Result<CachedStatement<'c>> {
    let mut statement = connection.prepare_cached(sql)?;
    for n in 1..=statement.parameter_count() {
        let number = match statement.parameter_name(n) {
            Some(name) => name.get(1..).and_then(|digits| digits.parse().ok()).unwrap_or(n),
            None => n,
        };
        let value = args.get(number - 1).ok_or_else(|| {
            rusqlite::Error::InvalidParameterCount(args.len(), statement.parameter_count())
        })?;
        statement.raw_bind_parameter(n, value)?;
    }
    Ok(statement)
}
