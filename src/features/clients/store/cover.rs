//! Standing in for somebody who is not there, in several files at once (T4.5).

use uuid::Uuid;

use crate::access::{Round, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::clients::TreatmentKind;
use crate::ids::{ClientId, PersonId};

/// `person` stands in from now on: of each file the id of the relation, and until when.
///
/// # Errors
/// When the database refuses.
pub async fn cover_all(
    round: &mut Round<'_, scope::StandIn>,
    person: PersonId,
    files: &[(Uuid, ClientId, Instant)],
) -> Result<()> {
    let at = round.at();
    let sql = "INSERT INTO treatment (id, client_id, person_id, kind, valid_from, valid_until) VALUES {rows}";
    let tx = round.tx();
    tx.each((sql, 6), files, |query, (id, client, until)| {
        let query = query.bind(*id).bind(*client).bind(person);
        query.bind(TreatmentKind::Cover.as_str()).bind(at).bind(*until)
    })
    .await
}
