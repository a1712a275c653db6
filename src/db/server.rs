//! PostgreSQL: how its connections are opened, and what they are told.
//!
//! Owns settings of connections. Knows no statement of the portal.

use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

use super::{Result, Tx, migrate};

/// How long a request waits for a connection, or for a server that is gone, before it says
/// "try again".
pub(super) const PATIENCE: Duration = Duration::from_secs(3);

/// A statement is planned once a connection: planning the facts of a file anew takes longer than
/// asking. Nothing is compiled: of tables it knows nothing of yet PostgreSQL expects millions of
/// rows, and compiles for half a second what takes one millisecond.
const PLANS: [(&str, &str); 2] = [("plan_cache_mode", "force_generic_plan"), ("jit", "off")];

/// Nobody waits for ever: not for a statement, and no longer than for SQLite's writer for what
/// another holds. A process that stands still in a transaction, or whose machine is gone, does
/// not keep from others what it holds.
const LIMITS: [(&str, &str); 7] = [
    ("statement_timeout", "60s"),
    ("lock_timeout", "5s"),
    ("idle_in_transaction_session_timeout", "60s"),
    ("tcp_user_timeout", "30s"),
    ("tcp_keepalives_idle", "30"),
    ("tcp_keepalives_interval", "10"),
    ("tcp_keepalives_count", "3"),
];

/// What is about all there is takes as long as it takes.
pub(super) const NO_LIMITS: &str = "SET LOCAL statement_timeout TO 0; \
    SET LOCAL lock_timeout TO 0; SET LOCAL idle_in_transaction_session_timeout TO 0; \
    SET LOCAL tcp_user_timeout TO 0";

/// What others hold is not waited for.
const IN_HASTE: &str = "SET LOCAL lock_timeout TO '100ms'";

impl Tx {
    /// Lifts what ends statements that take long, until the transaction ends: for commands that
    /// look at everything.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn without_limits(&mut self) -> Result<()> {
        self.say(NO_LIMITS.to_owned()).await
    }

    /// Waits for nothing that another holds, until the transaction ends; says at once that it
    /// cannot be had ([`super::DbError::Held`]). SQLite's one writer has it all by now.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn in_haste(&mut self) -> Result<()> {
        self.say(IN_HASTE.to_owned()).await
    }
}

/// Connections for requests and for the log, to a database whose tables are up to date.
///
/// # Errors
/// When the server cannot be reached or refuses.
pub(super) async fn open(url: &str) -> Result<(PgPool, PgPool)> {
    let options = url.parse::<PgConnectOptions>()?.options(PLANS);
    let limited = options.clone().options(LIMITS);
    let pool = connections(16).connect_with(limited.clone()).await?;
    migrate::postgres(&pool, &options).await?;
    Ok((pool, connections(1).connect_lazy_with(limited)))
}

fn connections(most: u32) -> PgPoolOptions {
    PgPoolOptions::new().max_connections(most).acquire_timeout(PATIENCE)
}
