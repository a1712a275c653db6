//! Which topics rang, in whatever process.
//!
//! Owns the waiting: PostgreSQL tells by itself, SQLite is asked many times a
//! second. Whoever could have missed something is told so.

use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::{PgListener, PgPoolOptions};
use uuid::Uuid;

use super::Result;
use super::embedded::{Pool, Value};

/// How often SQLite is asked.
const OFTEN: Duration = Duration::from_millis(100);
/// The channel on which the tables tell (`migrations/postgres`).
const CHANNEL: &str = "pulse";

/// Waits for topics that ring.
#[derive(Debug)]
pub struct Bell(Inner);

#[derive(Debug)]
enum Inner {
    Sqlite { readers: Pool, last: i64 },
    Postgres(Box<PgListener>),
}

/// What rang.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rung {
    /// These.
    Topics(Vec<Uuid>),
    /// Nobody knows: look at everything.
    Any,
}

impl Bell {
    pub(super) async fn sqlite(readers: &Pool) -> Result<Self> {
        let newest = "SELECT coalesce(max(seq), 0) FROM pulse";
        let rows: Vec<(i64,)> = readers.read().await?.rows(newest, &[], 1)?;
        let last = rows.first().map_or(0, |row| row.0);
        Ok(Self(Inner::Sqlite { readers: readers.clone(), last }))
    }

    /// On a connection of its own, so that no request waits for it.
    pub(super) async fn postgres(pool: &PgPool) -> Result<Self> {
        let options = (*pool.connect_options()).clone();
        let own = PgPoolOptions::new()
            .max_connections(1)
            .acquire_timeout(super::server::PATIENCE)
            .connect_with(options)
            .await?;
        let mut listener = PgListener::connect_with(&own).await?;
        listener.listen(CHANNEL).await?;
        Ok(Self(Inner::Postgres(Box::new(listener))))
    }

    /// What rang since the last time; `hurry` is done when something may have.
    ///
    /// # Errors
    /// When the database is away: begin anew, and look at everything.
    pub async fn next(&mut self, hurry: impl Future<Output = ()>) -> Result<Rung> {
        match &mut self.0 {
            Inner::Sqlite { readers, last } => {
                tokio::select! { () = hurry => {} () = tokio::time::sleep(OFTEN) => {} }
                let since = "SELECT topic, seq FROM pulse WHERE seq > $1 ORDER BY seq";
                let link = readers.read().await?;
                let rows: Vec<(Uuid, i64)> =
                    link.rows(since, &[Value::Integer(*last)], usize::MAX)?;
                if let Some((_, seq)) = rows.last() {
                    *last = *seq;
                }
                Ok(Rung::Topics(rows.into_iter().map(|(topic, _)| topic).collect()))
            }
            // Nothing came: the connection was lost, and what rang meanwhile with it.
            Inner::Postgres(listener) => Ok(match listener.try_recv().await? {
                Some(told) => Rung::Topics(told.payload().parse().into_iter().collect()),
                None => Rung::Any,
            }),
        }
    }
}
