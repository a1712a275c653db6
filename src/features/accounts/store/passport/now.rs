//! As whom providers know an account now, without a cookie: for open pages, links and jobs.
//!
//! Owns the one statement for that.

use uuid::Uuid;

use super::super::wardrobe::{Holder, Wears, wardrobe};
use super::SWITCHES;
use crate::access::Wardrobe;
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::providers::store as providers;
use crate::ids::{AccountId, SessionId};

const KNOWN: &str = holder!(
    "(SELECT rights FROM pulse WHERE topic = $2) AS turn, s.worn_role IS NOT NULL AS chose,
        COALESCE(s.worn_role, a.worn_role) AS worn_role,
        CASE WHEN s.worn_role IS NULL THEN a.worn_person ELSE s.worn_person END AS worn_person, ",
    "account a JOIN account_person ap ON ap.account_id = a.id LEFT JOIN session s ON s.account_id = a.id AND s.id = $3",
    "a.id = $1"
);

/// One of whom the holder is known as, and the newest number of what providers switched.
#[derive(crate::db::FromRow)]
struct KnownNow {
    turn: Option<i64>,
    #[row(flatten)]
    wears: Wears,
    #[row(flatten)]
    holder: Holder,
}

/// Whom each provider knows the holder of this account as now, and as what the session works.
///
/// # Errors
/// When the database is away.
pub async fn known_now(app: &App, account: AccountId, session: SessionId) -> Result<Wardrobe> {
    let now = app.clock.now();
    let mut tx = app.db.glance().await?;
    let rows: Vec<KnownNow> =
        tx.query(KNOWN).bind(account).bind(SWITCHES).bind(session).all().await?;
    tx.rollback().await?;
    providers::catch_up(&app.db, &app.providers, rows.first().and_then(|row| row.turn)).await?;
    let wears = rows.first().and_then(|row| row.wears.worn());
    let holders = rows.into_iter().map(|row| row.holder).filter(|holder| !holder.is_gone(now));
    Ok(wardrobe(holders.collect(), wears, now))
}

/// As which persons providers know the holder of this account still, in a transaction.
///
/// # Errors
/// When the database is away.
pub async fn still_known(tx: &mut Tx, account: AccountId, now: Instant) -> Result<Vec<Uuid>> {
    let nowhere = SessionId(Uuid::nil());
    let rows: Vec<KnownNow> =
        tx.query(KNOWN).bind(account).bind(SWITCHES).bind(nowhere).all().await?;
    let holders = rows.into_iter().map(|row| row.holder).filter(|holder| !holder.is_gone(now));
    let held = wardrobe(holders.collect(), None, now);
    Ok(held.known.into_iter().map(|known| known.person.0).collect())
}
