//! What was refused, in numbers: by the hour and by kind, of nobody by name.

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::ProviderId;

/// More hours with something in them than a month has of both kinds.
const MOST: i64 = 1600;

/// How often something was refused in one hour.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct Refusals {
    /// The first of them.
    pub at: Instant,
    /// Whether it was about looking; else about changing.
    pub look: bool,
    /// How many.
    pub times: i64,
}

/// What was refused since `since` to people whom `provider` answers for,
/// signing in aside.
///
/// # Errors
/// When the database refuses.
pub async fn refusals(tx: &mut Tx, provider: ProviderId, since: Instant) -> Result<Vec<Refusals>> {
    tx.query(
        "SELECT min(at) AS at, look, count(*) AS times FROM (
             SELECT at, at / 3600000000 AS hour, action IN ('read', 'search', 'export') AS look FROM audit_line
                 WHERE outcome = 'refused' AND provider_id = $1 AND at >= $2 AND action <> 'sign_in'
         ) x GROUP BY hour, look ORDER BY hour DESC LIMIT $3",
    )
    .bind(provider)
    .bind(since)
    .bind(MOST)
    .all()
    .await
}
