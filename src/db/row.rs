//! A row of either engine, and what comes out of it.
//!
//! Owns which types a column can have and how they are read. `#[derive(FromRow)]`
//! (`crates/row`) makes structs; tuples take their columns in order.

use std::cell::Cell;

use rusqlite::types::{FromSql, ToSql};
use sqlx::postgres::PgRow;
use sqlx::{Decode, Encode, Postgres, Row as _, Type};

use super::{DbError, Result};

/// A row as its engine gives it.
pub struct Row<'r> {
    of: Of<'r>,
    /// The column after the one that was asked for last: mostly it is the next.
    next: Cell<usize>,
}

#[derive(Clone, Copy)]
enum Of<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
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

impl<'r> Row<'r> {
    /// Of SQLite, good until the next one.
    pub(super) fn sqlite(row: &'r rusqlite::Row<'r>) -> Self {
        Self { of: Of::Sqlite(row), next: Cell::new(0) }
    }

    /// Of PostgreSQL.
    pub(super) fn postgres(row: &'r PgRow) -> Self {
        Self { of: Of::Postgres(row), next: Cell::new(0) }
    }

    /// What stands in the column of this name.
    ///
    /// # Errors
    /// When there is none, or it holds another type.
    pub fn named<T: Column>(&self, column: &str) -> Result<T> {
        match self.of {
            Of::Sqlite(row) => Ok(row.get(self.place(row, column)?)?),
            Of::Postgres(row) => Ok(row.try_get(column)?),
        }
    }

    /// Where a column of SQLite stands; it is looked for only where it is not the next one.
    fn place(&self, row: &rusqlite::Row<'_>, column: &str) -> Result<usize> {
        let (statement, next) = (row.as_ref(), self.next.get());
        let there = statement.column_name(next).is_ok_and(|name| name == column);
        let place = if there { next } else { statement.column_index(column)? };
        self.next.set(place + 1);
        Ok(place)
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
        match self.of {
            Of::Sqlite(row) => Ok(row.get(n)?),
            Of::Postgres(row) => Ok(row.try_get(n)?),
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

/// Makes a newtype something that a column of either engine can hold, as its
/// inner type does. Not by the derive of sqlx: for that both engines are built a
/// second time, for the compiler.
macro_rules! stored {
    ($name:ident($inner:ty)) => {
        impl sqlx::Type<sqlx::Postgres> for $name {
            fn type_info() -> sqlx::postgres::PgTypeInfo {
                <$inner as sqlx::Type<sqlx::Postgres>>::type_info()
            }

            fn compatible(other: &sqlx::postgres::PgTypeInfo) -> bool {
                <$inner as sqlx::Type<sqlx::Postgres>>::compatible(other)
            }
        }

        impl<'q> sqlx::Encode<'q, sqlx::Postgres> for $name {
            fn encode_by_ref(
                &self,
                into: &mut sqlx::postgres::PgArgumentBuffer,
            ) -> std::result::Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
                sqlx::Encode::<sqlx::Postgres>::encode_by_ref(&self.0, into)
            }
        }

        impl<'r> sqlx::Decode<'r, sqlx::Postgres> for $name {
            fn decode(
                value: sqlx::postgres::PgValueRef<'r>,
            ) -> std::result::Result<Self, sqlx::error::BoxDynError> {
                sqlx::Decode::<sqlx::Postgres>::decode(value).map(Self)
            }
        }

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
