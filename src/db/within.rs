//! The second wall: which files a transaction may touch at all (ADR 7).
//!
//! Owns the saying of it. PostgreSQL holds the transaction to it, by the
//! policies of `migrations/postgres/0005_wall.sql`; SQLite has no such thing.
//! It decides nothing: `access` does, and this stands behind it.

use std::fmt::Write as _;

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::later::later;
use super::recorder::{Begun, What};
use super::server::NO_LIMITS;
use super::{Db, Pools, READ, Result, Tx, WRITE};

/// Of which files a transaction may touch what is theirs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Within<'a> {
    /// Of none.
    Nothing,
    /// Of these, by id.
    Files(&'a [Uuid]),
    /// Of all files of this provider: for work without a person, and for the
    /// coordinator's list of who was asked for, until its files are known.
    Provider(Uuid),
    /// Of all there are: for what copies the whole database.
    Everything,
}

impl Within<'_> {
    /// How PostgreSQL is told, until the transaction ends. Ids alone stand in it.
    fn said(self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Files(files) => {
                let mut said = String::with_capacity(40 + files.len() * 37);
                said.push_str("SET LOCAL empower.files TO '{");
                for (n, file) in files.iter().enumerate() {
                    let comma = if n == 0 { "" } else { "," };
                    write!(said, "{comma}{file}").ok();
                }
                said.push_str("}'");
                Some(said)
            }
            Self::Provider(provider) => Some(format!("SET LOCAL empower.provider TO '{provider}'")),
            Self::Everything => Some(format!("SET LOCAL empower.everything TO 'on'; {NO_LIMITS}")),
        }
    }
}

impl Db {
    /// A transaction that reads, of these files: everything in it comes from one snapshot.
    ///
    /// # Errors
    /// When no connection is free in time.
    pub async fn read_within(&self, within: Within<'_>) -> Result<Tx> {
        self.begin(false, within.said()).await
    }

    /// A transaction that writes, of these files. Dropped without commit it leaves nothing.
    ///
    /// # Errors
    /// When the writer is not free in time.
    pub async fn write_within(&self, within: Within<'_>) -> Result<Tx> {
        self.begin(true, within.said()).await
    }

    /// The same for work that may take long: on SQLite nobody's change waits for its end.
    ///
    /// # Errors
    /// When the writer is not free in time.
    pub async fn write_apart(&self, within: Within<'_>) -> Result<Tx> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => self.written_by(writer.write_apart()).await,
            Pools::Postgres { .. } => self.write_within(within).await,
        }
    }

    /// A transaction begun as one that was recorded: for the bench.
    ///
    /// # Errors
    /// When no connection is free in time.
    pub async fn begin_again(&self, begun: &Begun) -> Result<Tx> {
        if begun.glance {
            return self.glance().await;
        }
        self.begin(begun.writes, begun.said.clone()).await
    }

    async fn begin(&self, writes: bool, said: Option<String>) -> Result<Tx> {
        let (Pools::Postgres { pool, .. }, Some(said)) = (&self.pools, said) else {
            return if writes { self.write().await } else { self.read().await };
        };
        let begin = if writes { WRITE } else { READ };
        let tx = later(pool.begin_with(AssertSqlSafe(after(begin, &said)))).await?;
        Ok(Tx::postgres(tx, &self.recorder, Begun { writes, glance: false, said: Some(said) }))
    }
}

/// In the same message as the `BEGIN`: so it costs no way to the server and back.
fn after(begin: &str, said: &str) -> String {
    format!("{begin}; {said}")
}

impl Tx {
    /// From now on the transaction is about these files, in place of those it
    /// named before: for lists, whose files are found in the same snapshot.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn within(&mut self, files: &[Uuid]) -> Result<()> {
        match Within::Files(files).said() {
            Some(said) => {
                self.recorded.note(|| What::Said(said.clone()));
                self.say(said).await
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Within, after};

    #[test]
    fn the_files_are_said_with_the_begin() {
        let files = [Uuid::nil(), Uuid::max()];
        assert_eq!(
            after("BEGIN", &Within::Files(&files).said().unwrap()),
            "BEGIN; SET LOCAL empower.files TO '{00000000-0000-0000-0000-000000000000,\
             ffffffff-ffff-ffff-ffff-ffffffffffff}'"
        );
        assert_eq!(Within::Nothing.said(), None);
    }
}
