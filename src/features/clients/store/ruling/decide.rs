//! Entering a court's decision, confirming it, declining it.
//!
//! What is confirmed and its line in the ledger are one transaction.

use rules::Party;
use uuid::Uuid;
use vault::Key;

use super::{Changes, Ruling, place};
use crate::db::Result;
use crate::features::clients::model::ruling::Ruled;
use crate::features::clients::store::{ByCourt, NewConsent, state_by_court};
use crate::ids::{ConsentId, PersonId};

/// Enters one, which waits from now on.
///
/// # Errors
/// When the database refuses.
pub async fn propose(
    change: &mut Changes<'_>,
    id: Uuid,
    (key, ruled): (&Key, &Ruled),
    by: PersonId,
) -> Result<()> {
    let (client, provider, at) = (change.client(), change.file().provider, change.at());
    let giver = match &ruled.said.giver {
        Party::Client => None,
        Party::Person(person) => Some(*person),
    };
    change
        .tx()
        .query(
            "INSERT INTO ruling (id, client_id, provider_id, giver_id, receiver_id, categories, withdrawn, valid_until,
                ruled_on, court, number, proof, seen_on, entered_by, entered_at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'waiting')",
        )
        .bind(id)
        .bind(client)
        .bind(provider)
        .bind(giver)
        .bind(ruled.said.receiver)
        .bind(ruled.said.categories.bits())
        .bind(ruled.said.withdrawn)
        .bind(ruled.said.until)
        .bind(ruled.on.to_string())
        .bind(key.seal_text(place(id, "court"), &ruled.court))
        .bind(key.seal_text(place(id, "number"), &ruled.number))
        .bind(ruled.proof.as_str())
        .bind(ruled.seen_on.to_string())
        .bind(by)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Confirms one: from now on it is what its giver says, with the line `consent`. What the giver
/// hid one by one stays hidden.
///
/// # Errors
/// When the database refuses.
pub async fn confirm(
    change: &mut Changes<'_>,
    ruling: &Ruling,
    (consent, hidden): (ConsentId, &[Uuid]),
    by: PersonId,
) -> Result<()> {
    decide(change, ruling.id, ("confirmed", Some(consent.0)), by, None).await?;
    let said = ruling.said();
    let new = NewConsent {
        id: consent,
        client: change.client(),
        giver: ruling.giver,
        receiver: ruling.receiver,
        stated: change.at(),
        categories: said.categories,
        hidden,
        until: said.until,
        withdrawn: said.withdrawn,
    };
    let court = ByCourt {
        ruling: ruling.id,
        on: ruling.ruled_on.clone(),
        entered_by: ruling.entered_by,
        confirmed_by: by,
    };
    state_by_court(change.tx(), &new, &court).await
}

/// Declines one, with the reason.
///
/// # Errors
/// When the database refuses.
pub async fn decline(
    change: &mut Changes<'_>,
    ruling: &Ruling,
    by: PersonId,
    (key, reason): (&Key, &str),
) -> Result<()> {
    let sealed = key.seal_text(place(ruling.id, "reason"), reason);
    decide(change, ruling.id, ("declined", None), by, Some(sealed)).await
}

async fn decide(
    change: &mut Changes<'_>,
    id: Uuid,
    (state, consent): (&'static str, Option<Uuid>),
    by: PersonId,
    reason: Option<Vec<u8>>,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let sql = "UPDATE ruling SET state = $3, decided_by = $4, decided_at = $5, reason = $6, consent_id = $7
         WHERE client_id = $1 AND id = $2";
    let query = change.tx().query(sql).bind(client).bind(id).bind(state).bind(by).bind(at);
    query.bind(reason).bind(consent).run().await?;
    Ok(())
}
