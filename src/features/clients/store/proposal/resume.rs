//! Ending a suspension, which gives authority back: entered by one, confirmed by another (T1.1p).
//!
//! Gives nothing back by itself.

use jiff::civil::Date;
use uuid::Uuid;

use super::{Proposal, decide};
use crate::access::{Change, scope};
use crate::db::Result;
use crate::features::clients::model::Proof;
use crate::features::clients::store::authority::{Authority, resume};
use crate::ids::PersonId;

/// Proposes that the suspension of `one` ends, with what was seen of that and its day.
///
/// # Errors
/// When the database refuses.
pub async fn propose_resuming(
    change: &mut Change<'_, scope::Representatives>,
    id: Uuid,
    one: &Authority,
    (proof, proof_on): (Proof, Date),
    by: PersonId,
) -> Result<()> {
    let (client, provider, at) = (change.client(), change.file().provider, change.at());
    let sql = "INSERT INTO authority_proposal (id, client_id, provider_id, person_id, basis, valid_from, valid_until,
             proof, proof_on, entered_by, entered_at, state, resumes)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $6, 'waiting', $11)";
    let query = change.tx().query(sql).bind(id).bind(client).bind(provider).bind(one.person);
    let query = query.bind(one.basis.as_str()).bind(at).bind(one.lasting);
    let query = query.bind(proof.as_str()).bind(proof_on.to_string());
    query.bind(by).bind(one.id).run().await?;
    Ok(())
}

/// Confirms that: the suspension of `one` ends now.
///
/// # Errors
/// When the database refuses.
pub async fn confirm_resuming(
    change: &mut Change<'_, scope::Representatives>,
    proposal: &Proposal,
    (one, next): (&Authority, Option<&Authority>),
    by: PersonId,
) -> Result<()> {
    decide(change, proposal.id, "confirmed", by, None).await?;
    resume(change, one, next).await
}
