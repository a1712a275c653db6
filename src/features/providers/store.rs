//! Providers in the database: their ids, and nothing else of them.

use crate::db::{Db, Result};
use crate::features::providers::{Provider, Providers};
use crate::ids::ProviderId;

/// The key of the operator; no provider can have it.
const OPERATOR: &str = "operator";

/// Makes what is missing and returns all with their ids.
///
/// # Errors
/// When the database refuses.
pub async fn sync(db: &Db, operator_name: &str, providers: Vec<Provider>) -> Result<Providers> {
    let mut tx = db.write().await?;
    let wanted = providers.iter().map(|p| (p.key.as_str(), p.legal_name.as_str(), false));
    for (key, name, operator) in wanted.chain([(OPERATOR, operator_name, true)]) {
        tx.query(
            "INSERT INTO provider (id, key, legal_name, operator) VALUES ($1, $2, $3, $4)
             ON CONFLICT (key) DO UPDATE SET legal_name = excluded.legal_name",
        )
        .bind(ProviderId::fresh())
        .bind(key)
        .bind(name)
        .bind(operator)
        .run()
        .await?;
    }
    let ids: Vec<(String, ProviderId)> = tx.query("SELECT key, id FROM provider").all().await?;
    tx.commit().await?;
    let id = |key: &str| ids.iter().find(|(known, _)| known == key).map(|(_, id)| *id);
    let operator = id(OPERATOR).unwrap_or_else(ProviderId::fresh);
    Ok(Providers::new(
        operator,
        providers.into_iter().filter_map(|p| Some((id(&p.key)?, p))).collect(),
    ))
}
