//! The table of marks: rows that only go forward.

use sqlx::{AssertSqlSafe, query, query_as};
use uuid::Uuid;

use super::{IDS, ROWS, Store};
use crate::params::{placeholders, triples};
use crate::{Mark, VaultError};

const FIRST: &str = "SELECT subject, n, value FROM mark ORDER BY subject LIMIT $1";
const NEXT: &str =
    "SELECT subject, n, value FROM mark WHERE subject > $1 ORDER BY subject LIMIT $2";
const THESE: &str = "SELECT subject, n, value FROM mark WHERE subject IN ";

type Columns = (Uuid, i64, Vec<u8>);

impl From<Columns> for Mark {
    fn from((subject, n, value): Columns) -> Self {
        Self { subject, n, value }
    }
}

impl Store {
    /// Takes those marks that are higher than what stands. No subject may be
    /// there twice, and they come in order, so that no two processes wait for
    /// each other.
    pub(crate) async fn raise_marks(&self, marks: &[Mark]) -> Result<(), VaultError> {
        for marks in marks.chunks(ROWS) {
            let sql = format!(
                "INSERT INTO mark (subject, n, value) VALUES {} ON CONFLICT (subject) \
                 DO UPDATE SET n = excluded.n, value = excluded.value WHERE excluded.n > mark.n",
                triples(1, marks.len())
            );
            on!(self, pool => {
                let mut raise = query(AssertSqlSafe(sql)).persistent(marks.len() == 1);
                for mark in marks {
                    raise = raise.bind(mark.subject).bind(mark.n).bind(&mark.value);
                }
                raise.execute(pool).await?;
            });
        }
        Ok(())
    }

    /// The marks of these subjects, in no order.
    pub(crate) async fn marks_of(&self, subjects: &[Uuid]) -> Result<Vec<Mark>, VaultError> {
        let mut found = Vec::with_capacity(subjects.len());
        for subjects in subjects.chunks(IDS) {
            // As in `find`: few statement texts, whatever the number of ids.
            let width = subjects.len().next_power_of_two();
            let sql = format!("{THESE}{}", placeholders(1, width));
            let filled = subjects.iter().chain(subjects.last().into_iter().cycle()).take(width);
            let rows: Vec<Columns> = match self {
                Self::Sqlite(_, near) => near.all(&sql, filled.copied(), |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })?,
                Self::Postgres(pool) => {
                    let mut these = query_as(AssertSqlSafe(sql));
                    for subject in filled {
                        these = these.bind(*subject);
                    }
                    these.fetch_all(pool).await?
                }
            };
            found.extend(rows.into_iter().map(Mark::from));
        }
        Ok(found)
    }

    /// Marks by subject, after a given one.
    pub(crate) async fn marks(
        &self,
        after: Option<Uuid>,
        most: i64,
    ) -> Result<Vec<Mark>, VaultError> {
        let rows: Vec<Columns> = on!(self, pool => match after {
            None => query_as(FIRST).bind(most).fetch_all(pool).await?,
            Some(after) => query_as(NEXT).bind(after).bind(most).fetch_all(pool).await?,
        });
        Ok(rows.into_iter().map(Mark::from).collect())
    }
}
