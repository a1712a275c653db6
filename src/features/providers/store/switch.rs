//! What providers switched on and off (A5).
//!
//! Owns the table `feature_switch`. Every switch stays; the newest of a feature holds.

use std::collections::HashMap;

use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{self, Db, Tx};
use crate::features::providers::{Feature, Providers};
use crate::ids::{PersonId, ProviderId, ordered};

/// Reads what is switched, with the number up to which it holds, from one snapshot.
///
/// # Errors
/// When the database refuses.
pub async fn refresh(db: &Db, providers: &Providers) -> db::Result<()> {
    let mut tx = db.read().await?;
    let turn: Option<(i64,)> =
        tx.query("SELECT rights FROM pulse WHERE topic = $1").bind(Uuid::nil()).optional().await?;
    let rows: Vec<(ProviderId, String, bool)> = tx
        .query("SELECT provider_id, feature, is_on FROM feature_switch ORDER BY switched_at, id")
        .all()
        .await?;
    tx.rollback().await?;
    let mut on = HashMap::new();
    for (provider, feature, is_on) in rows {
        // What this version of the portal does not know any more is nobody's.
        if let Ok(feature) = feature.parse::<Feature>() {
            on.insert((provider, feature), is_on);
        }
    }
    providers.switches().learn(turn.map_or(0, |(turn,)| turn), on);
    Ok(())
}

/// Reads them where they were switched since: `turn` is the newest number there is.
///
/// # Errors
/// When the database refuses.
pub async fn catch_up(db: &Db, providers: &Providers, turn: Option<i64>) -> db::Result<()> {
    if providers.switches().behind(turn.unwrap_or(0)) {
        refresh(db, providers).await?;
    }
    Ok(())
}

/// Switches a feature of a provider; gives the id of the switch.
///
/// # Errors
/// When the database refuses.
pub async fn switch(
    tx: &mut Tx,
    provider: ProviderId,
    feature: Feature,
    is_on: bool,
    (by, at): (PersonId, Instant),
) -> db::Result<Uuid> {
    let id = ordered();
    tx.query(
        "INSERT INTO feature_switch (id, provider_id, feature, is_on, switched_at, switched_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(provider)
    .bind(feature.as_str())
    .bind(is_on)
    .bind(at)
    .bind(by)
    .run()
    .await?;
    Ok(id)
}

/// A switch that was turned.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Switched {
    /// Which feature.
    pub feature: String,
    /// To what.
    pub is_on: bool,
    /// When.
    pub switched_at: Instant,
    /// By whom.
    pub name: String,
}

/// What a provider switched of late, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn switched(tx: &mut Tx, provider: ProviderId) -> db::Result<Vec<Switched>> {
    tx.query(
        "SELECT f.feature, f.is_on, f.switched_at, p.name FROM feature_switch f JOIN person p ON p.id = f.switched_by
         WHERE f.provider_id = $1 ORDER BY f.switched_at DESC, f.id DESC LIMIT 20",
    )
    .bind(provider)
    .all()
    .await
}
