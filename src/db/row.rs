//! A row of either engine, and what comes out of it.
//!
//! Owns which types a column can have and how they are read. `#[derive(FromRow)]`
//! (`crates/row`) makes structs; tuples take their columns in order.

use rusqlite::types::{FromSql, ToSql};
use sqlx::postgres::PgRow;
use sqlx::{Decode, Encode, Postgres, Row as _, Type};

use super::{DbError, Result};

/// A row as its engine gives it.
#[derive(Clone, Copy)]
pub enum Row<'r> {
    /// Of SQLite, good until the next one.
    Sqlite(&'r rusqlite::Row<'r>),
    /// Of PostgreSQL.
    Postgres(&'r PgRow),
}

/// What a column can hold, on both engines.
pub trait Column: FromSql + for<'r> Decode<'r, Postgres> + Type<Postgres> {}
impl<T: FromSql + for<'r> Decode<'r, Postgres> + Type<Postgres>> Column for T {}

/// What can be bound to a statement, on both engines.
pub trait Bound<'q>: ToSql + Encode<'q, Postgres> + Type<Postgres> {}
impl<'q, T: ToSql + Encode<'q, Postgres> + Type<Postgres>> Bound<'q> for T {}

/// What a row can become: derive it, or use a tuple.
pub trait FromRow: Sized + Send {
    /// Out of a row.
    ///
    /// # Errors
    /// When a column is not there, or holds another type.
    fn from_row(row: &Row<'_>) -> Result<Self>;
}

impl Row<'_> {
    /// What stands in the column of this name.
    ///
    /// # Errors
    /// When there is none, or it holds another type.
    pub fn named<T: Column>(&self, column: &str) -> Result<T> {
        match self {
            Self::Sqlite(row) => Ok(row.get(column)?),
            Self::Postgres(row) => Ok(row.try_get(column)?),
        }
    }

    /// What is made out of the column of this name.
    ///
    /// # Errors
    /// When there is none, or nothing can be made of what stands there.
    pub fn made<T: Column, U: TryFrom<T>>(&self, column: &str) -> Result<U>
    where
        U::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        U::try_from(self.named(column)?).map_err(|error| DbError::Unreadable(error.into()))
    }

    /// What stands in column `n`, the first being 0.
    fn at<T: Column>(&self, n: usize) -> Result<T> {
        match self {
            Self::Sqlite(row) => Ok(row.get(n)?),
            Self::Postgres(row) => Ok(row.try_get(n)?),
        }
    }
}

impl std::fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Row")
    }
}

macro_rules! tuples {
    ($($first:ident $(($n:tt $name:ident))*;)+) => {$(
        impl<$first: Column + Send $(, $name: Column + Send)*> FromRow for ($first, $($name,)*) {
            fn from_row(row: &Row<'_>) -> Result<Self> {
                Ok((row.at(0)?, $(row.at::<$name>($n)?,)*))
            }
        }
    )+};
}

tuples! {
    A;
    A (1 B);
    A (1 B) (2 C);
    A (1 B) (2 C) (3 D);
    A (1 B) (2 C) (3 D) (4 E);
    A (1 B) (2 C) (3 D) (4 E) (5 F);
    A (1 B) (2 C) (3 D) (4 E) (5 F) (6 G);
    A (1 B) (2 C) (3 D) (4 E) (5 F) (6 G) (7 H);
}

/// Makes a newtype something that a column of SQLite can hold, as its inner
/// type does; `sqlx::Type` does the same for PostgreSQL.
macro_rules! stored {
    ($name:ident) => {
        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                rusqlite::types::FromSql::column_result(value).map(Self)
            }
        }
    };
}
pub(crate) use stored;
