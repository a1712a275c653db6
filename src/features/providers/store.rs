//! Providers in the database: their ids, and what they switched on and off.

pub mod ending;
mod switch;
pub mod told;

use vault::Vault;

use crate::access::SystemActor;
use crate::audit::Action;
use crate::clock::Instant;
use crate::db::{Db, Tx};
use crate::error::Result;
use crate::features::providers::{Provider, Providers};
use crate::ids::ProviderId;

pub use switch::{Switched, catch_up, refresh, switch, switched};

/// The key of the operator; no provider can have it.
const OPERATOR: &str = "operator";

/// Providers by key.
type Ids = Vec<(String, ProviderId)>;

/// Makes what is missing and returns all with their ids. The chain of each
/// begins when it is made, at `now`, and only then.
///
/// # Errors
/// When the database refuses.
pub async fn sync(
    db: &Db,
    vault: &Vault,
    operator_name: &str,
    providers: Vec<Provider>,
    now: Instant,
) -> Result<Providers> {
    let ids = match standing(db, operator_name, &providers).await? {
        Some(ids) => ids,
        None => written(db, vault, operator_name, &providers, now).await?,
    };
    let id = |key: &str| ids.iter().find(|(known, _)| known == key).map(|(_, id)| *id);
    let operator = id(OPERATOR).unwrap_or_else(ProviderId::fresh);
    let providers = Providers::new(
        operator,
        providers.into_iter().filter_map(|p| Some((id(&p.key)?, p))).collect(),
    );
    refresh(db, &providers).await?;
    Ok(providers)
}

/// All with their ids, where each stands under its name already: then nothing is written, and a
/// portal starts on a full disk too.
async fn standing(db: &Db, operator: &str, wanted: &[Provider]) -> Result<Option<Ids>> {
    let mut tx = db.read().await?;
    let rows: Vec<(String, ProviderId, String)> =
        tx.query("SELECT key, id, legal_name FROM provider").all().await?;
    tx.rollback().await?;
    let stands = |key: &str, name: &str| rows.iter().any(|row| row.0 == key && row.2 == name);
    let all = stands(OPERATOR, operator) && wanted.iter().all(|p| stands(&p.key, &p.legal_name));
    Ok(all.then(|| rows.into_iter().map(|(key, id, _)| (key, id)).collect()))
}

async fn written(
    db: &Db,
    vault: &Vault,
    operator_name: &str,
    providers: &[Provider],
    now: Instant,
) -> Result<Ids> {
    let mut work = SystemActor::Command.begin(db, None, now).await?;
    let wanted = providers.iter().map(|p| (p.key.as_str(), p.legal_name.as_str(), false));
    for (key, name, operator) in wanted.chain([(OPERATOR, operator_name, true)]) {
        let id = ProviderId::fresh();
        if make(work.tx(), id, key, name, operator).await? {
            work.beside(id.0, Action::Create, ("provider", id.0));
        }
    }
    let ids = work.tx().query("SELECT key, id FROM provider").all().await?;
    work.commit(vault).await?;
    Ok(ids)
}

/// Makes a provider, or gives the one that is there its name; whether it is new.
async fn make(tx: &mut Tx, id: ProviderId, key: &str, name: &str, operator: bool) -> Result<bool> {
    let made = tx
        .query(
            "INSERT INTO provider (id, key, legal_name, operator) VALUES ($1, $2, $3, $4)
             ON CONFLICT (key) DO NOTHING",
        )
        .bind(id)
        .bind(key)
        .bind(name)
        .bind(operator)
        .run()
        .await?;
    if made == 0 {
        tx.query("UPDATE provider SET legal_name = $2 WHERE key = $1")
            .bind(key)
            .bind(name)
            .run()
            .await?;
    }
    Ok(made == 1)
}
