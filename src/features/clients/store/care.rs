//! Care, death, and who a file is about, for the coordinator who keeps that right.

use uuid::Uuid;

use crate::access::{Caseload, Change, Opening, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::ClientId;

/// A span of care.
#[derive(Clone, Copy, Debug, crate::db::FromRow)]
pub struct CareSpan {
    /// Its id.
    pub id: Uuid,
    /// From when.
    pub valid_from: Option<Instant>,
    /// Until when.
    pub valid_until: Option<Instant>,
}

impl CareSpan {
    /// Whether it lasts at `at`, or will.
    #[must_use]
    pub fn lasts(&self, at: Instant) -> bool {
        self.valid_until.is_none_or(|until| until > at)
    }
}

/// The spans of care of the file, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn spans(view: &mut View<'_, scope::Care>) -> Result<Vec<CareSpan>> {
    let client = view.client();
    of_file(view.tx(), client).await
}

/// The same, before one begins or ends.
///
/// # Errors
/// When the database refuses.
pub async fn spans_to_change(change: &mut Change<'_, scope::Care>) -> Result<Vec<CareSpan>> {
    let client = change.client();
    of_file(change.tx(), client).await
}

async fn of_file(tx: &mut Tx, client: ClientId) -> Result<Vec<CareSpan>> {
    tx.query(
        "SELECT id, valid_from, valid_until FROM care_span WHERE client_id = $1 ORDER BY id DESC LIMIT 100",
    )
    .bind(client)
    .all()
    .await
}

/// Care of this span is over at `until`, which may lie before or ahead.
///
/// # Errors
/// When the database refuses.
pub async fn end_span(
    change: &mut Change<'_, scope::Care>,
    id: Uuid,
    until: Instant,
) -> Result<()> {
    let client = change.client();
    let sql = "UPDATE care_span SET valid_until = $3 WHERE id = $1 AND client_id = $2";
    change.tx().query(sql).bind(id).bind(client).bind(until).run().await?;
    Ok(())
}

/// The span of care that lasts, else the first that begins later; none where there is neither.
///
/// # Errors
/// When the database refuses.
pub async fn lasts(change: &mut Change<'_, scope::Care>) -> Result<Option<CareSpan>> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "SELECT id, valid_from, valid_until FROM care_span
             WHERE client_id = $1 AND (valid_until IS NULL OR valid_until > $2)
             ORDER BY CASE WHEN valid_from IS NULL THEN 0 ELSE valid_from END LIMIT 1",
        )
        .bind(client)
        .bind(at)
        .optional()
        .await
}

/// Notes when the client died, or that this was a mistake (T9.4).
///
/// # Errors
/// When the database refuses.
pub async fn note_death(
    change: &mut Change<'_, scope::Death>,
    died: Option<Instant>,
) -> Result<()> {
    let client = change.client();
    super::died(change.tx(), client, died).await
}

/// Whether the file that is to begin stands already.
///
/// # Errors
/// When the database refuses.
pub async fn is_there(opening: &mut Opening<'_>) -> Result<bool> {
    let client = opening.client();
    let found: Option<(ClientId,)> =
        opening.tx().query("SELECT id FROM client WHERE id = $1").bind(client).optional().await?;
    Ok(found.is_some())
}

/// Whose birthday it is, in a list.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Celebrated {
    /// The file.
    pub id: ClientId,
    /// The person, after whom a page goes on.
    pub person: Uuid,
    /// Full name of the client.
    pub name: String,
    /// The name one is called by.
    pub call_name: String,
    /// Two letters.
    pub initials: String,
    /// Date of birth.
    pub born: String,
}

/// The clients of these files, by date of birth, where care lasts.
///
/// # Errors
/// When the database refuses.
pub async fn celebrated(list: &mut Caseload<'_, scope::Care>) -> Result<Vec<Celebrated>> {
    let (clients, at) = (list.clients().to_vec(), list.at());
    list.tx()
        .query(
            "SELECT c.id, p.id AS person, p.name, p.call_name, p.initials, p.born FROM client c
             JOIN person p ON p.id = c.person_id WHERE c.id IN $1[] AND p.born IS NOT NULL AND EXISTS (
                 SELECT 1 FROM care_span s WHERE s.client_id = c.id AND (s.valid_until IS NULL OR s.valid_until > $2))
             ORDER BY p.born, p.id",
        )
        .bind_ids(&clients)
        .bind(at)
        .all()
        .await
}
