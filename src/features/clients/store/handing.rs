//! Treatment relations of somebody who leaves, to colleagues: many files at once (T4.5).

use uuid::Uuid;

use crate::access::{Handing, scope};
use crate::clock::Instant;
use crate::db::Result;
use crate::ids::{ClientId, PersonId, ordered};

/// A relation that is handed over.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Leaving {
    /// The file.
    pub client_id: ClientId,
    /// How: `treating`, `cover`…
    pub kind: String,
    /// From when.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
}

/// How the colleague who leaves stands to the files of the list.
///
/// # Errors
/// When the database refuses.
pub async fn still_treated(
    list: &mut crate::access::Caseload<'_, scope::Team>,
    colleague: PersonId,
) -> Result<Vec<Leaving>> {
    let (clients, at) = (list.clients().to_vec(), list.at());
    list.tx()
        .query(
            "SELECT client_id, kind, valid_from, valid_until FROM treatment WHERE person_id = $1
                AND client_id IN $3[] AND kind <> 'emergency' AND (valid_until IS NULL OR valid_until > $2)
             ORDER BY client_id, id",
        )
        .bind(colleague)
        .bind(at)
        .bind_ids(&clients)
        .all()
        .await
}

/// The file, who treats, in which way, from when and until when.
type Relation = (ClientId, PersonId, String, Option<Instant>, Option<Instant>);

/// Each file goes to the colleague named with it, who stands to it as who leaves did; who does
/// already goes on. A few statements, however many files.
///
/// # Errors
/// When the database refuses.
pub async fn hand_all(handing: &mut Handing<'_>, to: &[(ClientId, PersonId)]) -> Result<()> {
    let (from, at) = (handing.from(), handing.at());
    let files: Vec<Uuid> = to.iter().map(|(file, _)| file.0).collect();
    let standing: Vec<Relation> = handing
        .tx()
        .query(
            "SELECT client_id, person_id, kind, valid_from, valid_until FROM treatment WHERE client_id IN $2[]
                AND kind <> 'emergency' AND (valid_until IS NULL OR valid_until > $1)",
        )
        .bind(at)
        .bind_ids(&files)
        .all()
        .await?;
    let mut new: Vec<(Uuid, ClientId, PersonId, String, Instant, Option<Instant>)> = Vec::new();
    for (file, _, kind, begins, until) in standing.iter().filter(|one| one.1 == from) {
        let Some((_, person)) = to.iter().find(|(one, _)| one == file) else { continue };
        let lasts =
            |other: &Option<Instant>| other.is_none() || (until.is_some() && other >= until);
        let has = standing
            .iter()
            .any(|one| one.0 == *file && one.1 == *person && one.2 == *kind && lasts(&one.4));
        if !has {
            let begins = begins.map_or(at, |begins| begins.max(at));
            let id = handing.begins(*file).filter(|id| new.iter().all(|one| one.0 != *id));
            new.push((id.unwrap_or_else(ordered), *file, *person, kind.clone(), begins, *until));
        }
    }
    let sql = "INSERT INTO treatment (id, client_id, person_id, kind, valid_from, valid_until) VALUES {rows}";
    let tx = handing.tx();
    tx.each((sql, 6), &new, |query, (id, file, person, kind, begins, until)| {
        query.bind(*id).bind(*file).bind(*person).bind(kind.as_str()).bind(*begins).bind(*until)
    })
    .await?;
    tx.query(
        "UPDATE treatment SET valid_until = $2 WHERE person_id = $1 AND client_id IN $3[] AND kind <> 'emergency'
            AND (valid_until IS NULL OR valid_until > $2)",
    )
    .bind(from)
    .bind(at)
    .bind_ids(&files)
    .run()
    .await?;
    Ok(())
}
