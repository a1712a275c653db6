//! Lists of files for staff, and what people are to the files of their provider.

use uuid::Uuid;

use crate::access::{Caseload, Scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::people::alphabet::{LAST, Place};
use crate::ids::{ClientId, PersonId};

/// A file in a list.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct ListedFile {
    /// The file.
    pub id: ClientId,
    /// Under which label.
    pub label: String,
    /// When the client died, if so.
    pub died: Option<Instant>,
    /// Full name of the client.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Date of birth.
    pub born: Option<String>,
    /// Family name first, folded.
    pub sort_key: String,
}

/// The files of a list, by name.
///
/// # Errors
/// When the database refuses.
pub async fn files<C: Scope>(list: &mut Caseload<'_, C>) -> Result<Vec<ListedFile>> {
    let clients = list.clients().to_vec();
    list.tx()
        .query(
            "SELECT c.id, c.label, c.died, p.name, p.initials, p.born, c.sort_key FROM client c
             JOIN person p ON p.id = c.person_id WHERE c.id IN $1[] ORDER BY c.sort_key, c.id",
        )
        .bind_ids(&clients)
        .all()
        .await
}

/// Whether the list goes on after `place`. Nothing of what follows is read, so
/// that the log names no file that was not shown.
///
/// # Errors
/// When the database refuses.
pub async fn more<C: Scope>(list: &mut Caseload<'_, C>, place: &Place) -> Result<bool> {
    let (key, id) = place.after.clone().unwrap_or_default();
    let (provider, prefix) = (list.known().provider, place.prefix());
    let next: Option<(i64,)> = list
        .tx()
        .query(
            "SELECT CAST(1 AS bigint) FROM client WHERE provider_id = $1 AND sort_key >= $2 AND sort_key < $3
                AND (sort_key, id) > ($4, $5) LIMIT 1",
        )
        .bind(provider)
        .bind(prefix.as_str())
        .bind(format!("{prefix}{LAST}"))
        .bind(key)
        .bind(id)
        .optional()
        .await?;
    Ok(next.is_some())
}

/// How the therapist who asks treats the files of the list now.
///
/// # Errors
/// When the database refuses.
pub async fn treated<C: Scope>(list: &mut Caseload<'_, C>) -> Result<Vec<(ClientId, String)>> {
    let (clients, person, at) = (list.clients().to_vec(), list.known().person, list.at());
    list.tx()
        .query(
            "SELECT client_id, kind FROM treatment WHERE client_id IN $1[] AND person_id = $2
                AND (valid_from IS NULL OR valid_from <= $3) AND (valid_until IS NULL OR valid_until > $3)
             ORDER BY client_id, kind",
        )
        .bind_ids(&clients)
        .bind(person)
        .bind(at)
        .all()
        .await
}

/// What somebody is to a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Around {
    /// The one it is about.
    Client,
    /// A relative.
    Relative,
}

/// Which of these people are clients, and which are relatives, of any file.
///
/// # Errors
/// When the database refuses.
pub async fn around(tx: &mut Tx, people: &[Uuid]) -> Result<Vec<(PersonId, Around)>> {
    let rows: Vec<(PersonId, String)> = tx
        .query(
            "SELECT person_id, 'client' AS what FROM client WHERE person_id IN $1[]
             UNION SELECT person_id, 'relative' FROM relative WHERE person_id IN $1[] ORDER BY 2, 1",
        )
        .bind_ids(people)
        .all()
        .await?;
    let around = |what: &str| {
        if what == "client" { Around::Client } else { Around::Relative }
    };
    Ok(rows.into_iter().map(|(person, what)| (person, around(&what))).collect())
}

/// The files of which one of these people is the client or a relative, and which.
///
/// # Errors
/// When the database refuses.
pub async fn files_and_around(
    tx: &mut Tx,
    people: &[Uuid],
) -> Result<Vec<(ClientId, PersonId, Around)>> {
    let rows: Vec<(ClientId, PersonId, bool)> = tx
        .query(
            "SELECT id, person_id, 1 = 1 AS own FROM client WHERE person_id IN $1[]
             UNION SELECT client_id, person_id, 1 = 0 FROM relative WHERE person_id IN $1[] ORDER BY 3 DESC, 2, 1",
        )
        .bind_ids(people)
        .all()
        .await?;
    let around = |own: bool| if own { Around::Client } else { Around::Relative };
    Ok(rows.into_iter().map(|(file, person, own)| (file, person, around(own))).collect())
}

/// The file of this person, where the provider has one.
///
/// # Errors
/// When the database refuses.
pub async fn file_of(tx: &mut Tx, person: PersonId) -> Result<Option<ClientId>> {
    let query = tx.query("SELECT id FROM client WHERE person_id = $1").bind(person);
    let row: Option<(ClientId,)> = query.optional().await?;
    Ok(row.map(|(id,)| id))
}
