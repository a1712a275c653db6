//! Many rows in a few statements.
//!
//! Owns how a list of values becomes `{rows}`. Knows no table.

use super::query::Query;
use super::row::FromRow;
use super::tx::Tx;
use super::{Result, dialect};

impl Tx {
    /// Runs `sql` for all `values`, a few statements for many: its `{rows}`
    /// stands for lists of `columns` values, which `bind` binds for each.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn each<T>(
        &mut self,
        (sql, columns): (&'static str, usize),
        mut values: &[T],
        bind: impl for<'q> Fn(Query<'q>, &T) -> Query<'q>,
    ) -> Result<()> {
        while !values.is_empty() {
            let (now, later) = values.split_at(dialect::fitting(values.len()));
            let query = self.query(dialect::rows(sql, columns, now.len()));
            now.iter().fold(query, &bind).run().await?;
            values = later;
        }
        Ok(())
    }

    /// The rows of `sql` for all `values`, as [`Tx::each`] binds them.
    ///
    /// # Errors
    /// When the database refuses, or a row is not of type `R`.
    pub async fn all_of<T, R: FromRow>(
        &mut self,
        (sql, columns): (&'static str, usize),
        mut values: &[T],
        bind: impl for<'q> Fn(Query<'q>, &T) -> Query<'q>,
    ) -> Result<Vec<R>> {
        let mut rows = Vec::new();
        while !values.is_empty() {
            let (now, later) = values.split_at(dialect::fitting(values.len()));
            let query = self.query(dialect::rows(sql, columns, now.len()));
            rows.extend(now.iter().fold(query, &bind).all::<R>().await?);
            values = later;
        }
        Ok(rows)
    }
}
