//! The roles of PostgreSQL: one that owns the tables and brings them up to
//! date, and one that serves, which may use them and no more (ADR 7).
//!
//! Owns what the serving role is granted. Makes no role: that is for whoever
//! runs the server.

use sqlx::AssertSqlSafe;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

use super::{Db, Pools, Result, migrate};

/// Held while rights are granted, so that processes that start together do it
/// one after the other.
const GRANTING: i64 = 0x656d_706f_7765;

impl Db {
    /// Brings the tables up to date in the role of the address `owner`, and lets
    /// the role of `serving` use them.
    ///
    /// # Errors
    /// When the server cannot be reached, or refuses the owner.
    pub async fn prepare(owner: &str, serving: &str) -> Result<()> {
        let serving: PgConnectOptions = serving.parse()?;
        let role = format!("\"{}\"", serving.get_username().replace('"', "\"\""));
        let owner: PgConnectOptions = owner.parse()?;
        let pool = PgPoolOptions::new().max_connections(1).connect_with(owner.clone()).await?;
        migrate::postgres(&pool, &owner).await?;
        let grants = format!(
            "SELECT pg_advisory_xact_lock({GRANTING});
             GRANT USAGE ON SCHEMA public TO {role};
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role};
             REVOKE INSERT, UPDATE, DELETE ON _sqlx_migrations FROM {role}"
        );
        let mut tx = pool.begin().await?;
        sqlx::raw_sql(AssertSqlSafe(grants)).execute(&mut *tx).await?;
        tx.commit().await?;
        pool.close().await;
        Ok(())
    }

    /// Whether the role that serves walks through the second wall, because it is
    /// a superuser or was let out of it. Of SQLite, which has no such wall: no.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn passes_the_wall(&self) -> Result<bool> {
        let Pools::Postgres { pool, .. } = &self.pools else { return Ok(false) };
        let special: (bool,) = sqlx::query_as(
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user",
        )
        .fetch_one(pool)
        .await?;
        Ok(special.0)
    }
}
