//! Statements over either engine.
//!
//! Owns the way a statement is bound, run and read.

use sqlx::Arguments as _;
use sqlx::postgres::PgArguments;
use uuid::Uuid;

use super::embedded::Value;
use super::later::later;
use super::recorder::{Statement, What};
use super::row::{Bound, FromRow, Row};
use super::tx::{Inner, On, Tx};
use super::{DbError, Result, dialect};

#[derive(Clone)]
pub(super) enum Args {
    Sqlite(Vec<Value>),
    Postgres(PgArguments),
}

impl Tx {
    /// Begins a statement. Beyond plain SQL with `$1`, `$2`… the text may say
    /// `IN $n[]` (a list bound by [`Query::bind_ids`]), `{for update}` and `{skip locked}`.
    pub fn query(&mut self, sql: &'static str) -> Query<'_> {
        let (args, sql) = match self.inner {
            Inner::Sqlite(_) => (Args::Sqlite(Vec::new()), sql),
            Inner::Postgres(_) | Inner::Glance(_) => {
                (Args::Postgres(PgArguments::default()), dialect::postgres(sql))
            }
        };
        Query { tx: self, sql, args: Ok(args), alone: 0 }
    }

    fn ran(&self, sql: &'static str, args: &Args) {
        self.recorded.note(|| What::Statement(Statement { sql, args: args.clone() }));
    }
}

/// A statement being bound.
pub struct Query<'t> {
    tx: &'t mut Tx,
    sql: &'static str,
    args: Result<Args>,
    /// Which lists have one id alone, a bit for each `$n`.
    alone: u64,
}

impl<'t> Query<'t> {
    /// Binds the next `$n`.
    #[must_use]
    pub fn bind<'q, T: Bound<'q>>(mut self, value: T) -> Self {
        self.args = self.args.and_then(|mut args| {
            match &mut args {
                Args::Sqlite(args) => args.push(owned(&value)?),
                Args::Postgres(args) => args.add(value).map_err(DbError::other)?,
            }
            Ok(args)
        });
        self
    }

    /// Binds the next `$n`, used in the text as `IN $n[]`.
    #[must_use]
    pub fn bind_ids(mut self, ids: &[Uuid]) -> Self {
        self.args = self.args.and_then(|mut args| {
            match &mut args {
                Args::Sqlite(args) => args.push(match ids {
                    [id] => {
                        self.alone |= dialect::bit(args.len() + 1);
                        Value::Blob(id.as_bytes().to_vec())
                    }
                    ids => Value::Text(dialect::json_list(ids)),
                }),
                Args::Postgres(args) => args.add(ids.to_vec()).map_err(DbError::other)?,
            }
            Ok(args)
        });
        self
    }

    /// As its engine gets it.
    fn ready(self) -> Result<(&'t mut Tx, &'static str, Args)> {
        let Query { tx, sql, args, alone } = self;
        let args = args?;
        let sql = match args {
            Args::Sqlite(_) => dialect::sqlite(sql, alone),
            Args::Postgres(_) => sql,
        };
        tx.ran(sql, &args);
        Ok((tx, sql, args))
    }

    /// Runs it and returns how many rows it touched.
    ///
    /// # Errors
    /// When the database refuses, naming the constraint if one was broken.
    pub async fn run(self) -> Result<u64> {
        let (tx, sql, args) = self.ready()?;
        match (tx.inner.on(), args) {
            (On::Sqlite(link), Args::Sqlite(args)) => link.run(sql, &args),
            (On::Postgres(server), Args::Postgres(args)) => {
                Ok(later(sqlx::query_with(sql, args).execute(server)).await?.rows_affected())
            }
            _ => unreachable!("arguments are made for the transaction's own engine"),
        }
    }

    /// All rows.
    ///
    /// # Errors
    /// When the database refuses, or a row is not of type `R`.
    pub async fn all<R: FromRow>(self) -> Result<Vec<R>> {
        let (tx, sql, args) = self.ready()?;
        match (tx.inner.on(), args) {
            (On::Sqlite(link), Args::Sqlite(args)) => link.rows(sql, &args, usize::MAX),
            (On::Postgres(server), Args::Postgres(args)) => {
                let rows = later(sqlx::query_with(sql, args).fetch_all(server)).await?;
                rows.iter().map(|row| R::from_row(&Row::postgres(row))).collect()
            }
            _ => unreachable!("arguments are made for the transaction's own engine"),
        }
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// When the database refuses, or the row is not of type `R`.
    pub async fn optional<R: FromRow>(self) -> Result<Option<R>> {
        let (tx, sql, args) = self.ready()?;
        match (tx.inner.on(), args) {
            (On::Sqlite(link), Args::Sqlite(args)) => Ok(link.rows(sql, &args, 1)?.pop()),
            (On::Postgres(server), Args::Postgres(args)) => {
                let row = later(sqlx::query_with(sql, args).fetch_optional(server)).await?;
                row.map(|row| R::from_row(&Row::postgres(&row))).transpose()
            }
            _ => unreachable!("arguments are made for the transaction's own engine"),
        }
    }

    /// The one row.
    ///
    /// # Errors
    /// When there is none, the database refuses, or the row is not of type `R`.
    pub async fn one<R: FromRow>(self) -> Result<R> {
        self.optional().await?.ok_or_else(|| DbError::other("a row was expected, and none came"))
    }
}

/// A value that outlives its statement.
fn owned(value: &impl rusqlite::ToSql) -> Result<Value> {
    use rusqlite::types::ToSqlOutput;
    match value.to_sql()? {
        ToSqlOutput::Borrowed(value) => Ok(value.try_into().map_err(rusqlite::Error::from)?),
        ToSqlOutput::Owned(value) => Ok(value),
        _ => Err(DbError::other("a value of a kind that no column has")),
    }
}
