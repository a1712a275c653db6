//! Transactions on either engine.
//!
//! Owns how they end. A `Tx` is the only door to the database; whoever holds none
//! cannot ask.

use sqlx::pool::PoolConnection;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Executor as _, Postgres, Transaction};

use super::Result;
use super::embedded::Link;
use super::later::later;
use super::recorder::{Begun, Recorded, Recorder};

/// An open transaction. Dropping it rolls back; a glance ([`super::Db::glance`]) only reads, and has
/// nothing to undo.
pub struct Tx {
    pub(super) inner: Inner,
    pub(super) recorded: Recorded,
    after_commit: Vec<AfterCommit>,
}

/// What is done once a transaction stands.
pub type AfterCommit = Box<dyn FnOnce() + Send + Sync>;

pub(super) enum Inner {
    Sqlite(Link),
    Postgres(Transaction<'static, Postgres>),
    /// One question to PostgreSQL, which makes a transaction of it by itself.
    Glance(PoolConnection<Postgres>),
}

/// Where a statement runs.
pub(super) enum On<'t> {
    Sqlite(&'t mut Link),
    Postgres(&'t mut PgConnection),
}

impl Inner {
    pub(super) fn on(&mut self) -> On<'_> {
        match self {
            Self::Sqlite(link) => On::Sqlite(link),
            Self::Postgres(tx) => On::Postgres(tx),
            Self::Glance(connection) => On::Postgres(connection),
        }
    }
}

impl Tx {
    pub(super) fn sqlite(link: Link, recorder: &Recorder, begun: Begun) -> Self {
        Self::new(Inner::Sqlite(link), recorder, begun)
    }

    pub(super) fn postgres(
        tx: Transaction<'static, Postgres>,
        recorder: &Recorder,
        begun: Begun,
    ) -> Self {
        Self::new(Inner::Postgres(tx), recorder, begun)
    }

    pub(super) fn glance(
        connection: PoolConnection<Postgres>,
        recorder: &Recorder,
        begun: Begun,
    ) -> Self {
        Self::new(Inner::Glance(connection), recorder, begun)
    }

    fn new(inner: Inner, recorder: &Recorder, begun: Begun) -> Self {
        Self { inner, recorded: recorder.begins(begun), after_commit: Vec::new() }
    }

    /// Makes everything in it durable. Not to be dropped half-way: what was to be done after the
    /// commit would be left undone.
    ///
    /// # Errors
    /// When the database cannot promise that; then nothing of it stands.
    pub async fn commit(mut self) -> Result<()> {
        self.recorded.commits();
        match self.inner {
            Inner::Sqlite(link) => later(link.commit()).await?,
            Inner::Postgres(tx) => later(tx.commit()).await?,
            Inner::Glance(connection) => drop(connection),
        }
        for then in self.after_commit {
            then();
        }
        Ok(())
    }

    /// Keeps something to be done once everything is durable, and never
    /// otherwise. It must be quick and must not wait.
    pub fn after_commit(&mut self, then: AfterCommit) {
        self.after_commit.push(then);
    }

    /// Says something to PostgreSQL that is no statement of the portal, such as
    /// a setting; SQLite is not told.
    pub(super) async fn say(&mut self, said: String) -> Result<()> {
        if let On::Postgres(server) = self.inner.on() {
            later(server.execute(AssertSqlSafe(said))).await?;
        }
        Ok(())
    }

    /// Undoes everything in it. What others changed before it, and it could see, is durable then.
    ///
    /// # Errors
    /// When that is not, or the connection is gone; then the database has undone it by itself.
    pub async fn rollback(self) -> Result<()> {
        match self.inner {
            Inner::Sqlite(link) => link.rollback()?,
            Inner::Postgres(tx) => later(tx.rollback()).await?,
            Inner::Glance(connection) => drop(connection),
        }
        Ok(())
    }
}

impl std::fmt::Debug for Tx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tx")
    }
}
