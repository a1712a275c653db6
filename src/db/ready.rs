//! What the database is like right now: for `/ready` and for figures.

use super::embedded::Pool;
use super::{Db, Pools, Result, migrate};

/// One pool of connections.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PoolFigures {
    /// `readers` and `writer` of SQLite, `all` and `log` of PostgreSQL.
    pub name: &'static str,
    /// Open connections.
    pub open: u32,
    /// Those of them that a request has.
    pub in_use: u32,
    /// How many there can be.
    pub most: u32,
}

impl Db {
    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.read().await?;
        tx.query("SELECT 1").run().await?;
        tx.rollback().await
    }

    /// Whether the tables are those of this program, no older and no newer.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn tables_fit(&self) -> Result<bool> {
        let mut tx = self.read().await?;
        let (newest,): (Option<i64>,) =
            tx.query("SELECT max(version) FROM _sqlx_migrations").one().await?;
        tx.rollback().await?;
        Ok(newest == migrate::newest(self.engine()))
    }

    /// The pools of connections.
    #[must_use]
    pub fn pools(&self) -> Vec<PoolFigures> {
        match &self.pools {
            Pools::Sqlite { readers, writer, .. } => {
                vec![embedded("readers", readers), embedded("writer", writer)]
            }
            Pools::Postgres { pool, log } => vec![server("all", pool), server("log", log)],
        }
    }
}

fn embedded(name: &'static str, pool: &Pool) -> PoolFigures {
    let [open, in_use, most] = pool.figures();
    PoolFigures { name, open, in_use, most }
}

fn server(name: &'static str, pool: &sqlx::PgPool) -> PoolFigures {
    let open = pool.size();
    let idle = u32::try_from(pool.num_idle()).unwrap_or(u32::MAX);
    let in_use = open.saturating_sub(idle);
    PoolFigures { name, open, in_use, most: pool.options().get_max_connections() }
}
