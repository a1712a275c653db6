//! Treatment relations of one file, for who treats: handing over, sharing, ending (T4.5).

use uuid::Uuid;

use super::team::{New, Relation, begin, of_file};
use crate::access::{Change, View, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::features::clients::TreatmentKind;
use crate::ids::PersonId;

/// All relations of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn of_treated(view: &mut View<'_, scope::HandOver>) -> Result<Vec<Relation>> {
    let client = view.client();
    of_file(view.tx(), client).await
}

/// Starts the relation of a colleague now; false when the same one holds already.
///
/// # Errors
/// When the database refuses.
pub async fn share(
    change: &mut Change<'_, scope::HandOver>,
    id: Uuid,
    (person, kind): (PersonId, TreatmentKind),
    until: Option<Instant>,
) -> Result<bool> {
    let new = New { id, client: change.client(), person, kind, from: change.at(), until };
    begin(change.tx(), &new).await
}

/// Ends the relations by which `person` treats, now. A cover or a group stays.
///
/// # Errors
/// When the database refuses.
pub async fn end_own(change: &mut Change<'_, scope::HandOver>, person: PersonId) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "UPDATE treatment SET valid_until = $3 WHERE client_id = $1 AND person_id = $2 AND kind = 'treating'
                AND (valid_until IS NULL OR valid_until > $3)",
        )
        .bind(client)
        .bind(person)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Ends the cover, supervision and groups of `person`, now. Treating stays.
///
/// # Errors
/// When the database refuses.
pub async fn leave_off(change: &mut Change<'_, scope::Leaving>, person: PersonId) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    let sql = "UPDATE treatment SET valid_until = $3 WHERE client_id = $1 AND person_id = $2
            AND kind IN ('cover', 'supervisor', 'group_leader') AND (valid_until IS NULL OR valid_until > $3)";
    change.tx().query(sql).bind(client).bind(person).bind(at).run().await?;
    Ok(())
}
