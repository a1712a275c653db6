//! What one asked oneself: reading it, taking it back, and that an answer came.

use uuid::Uuid;

use super::{Question, select};
use crate::access::{Change, Noted, View, scope};
use crate::clock::Instant;
use crate::db::Result;

/// At most `limit` of what `persons` asked in this file before `before`, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn own(
    view: &mut View<'_, scope::OwnQuestions>,
    persons: &[Uuid],
    before: Option<(Instant, Uuid)>,
    limit: i64,
) -> Result<Vec<Question>> {
    let client = view.client();
    let (at, id) = before.unwrap_or((Instant(i64::MAX), Uuid::max()));
    view.tx()
        .query(select!(
            "q.client_id = $1 AND q.asker_id IN $2[] AND (q.received_at, q.id) < ($3, $4)
             ORDER BY q.received_at DESC, q.id DESC LIMIT $5"
        ))
        .bind(client)
        .bind_ids(persons)
        .bind(at)
        .bind(id)
        .bind(limit)
        .all()
        .await
}

/// Notes that `persons` looked at these answers they got in this file.
///
/// # Errors
/// When the database refuses.
pub async fn seen(
    noted: &mut Noted<'_, scope::OwnQuestions>,
    persons: &[Uuid],
    ids: &[Uuid],
) -> Result<()> {
    let (client, at) = (noted.client(), noted.at());
    noted
        .tx()
        .query(
            "UPDATE access_question SET seen_at = $3 WHERE client_id = $1 AND asker_id IN $2[] AND state = 'answered'
                AND seen_at IS NULL AND id IN $4[]",
        )
        .bind(client)
        .bind_ids(persons)
        .bind(at)
        .bind_ids(ids)
        .run()
        .await?;
    Ok(())
}

/// Its asker takes an open question back; whether it was open and theirs, or was taken back before.
///
/// # Errors
/// When the database refuses.
pub async fn withdraw(
    change: &mut Change<'_, scope::OwnQuestions>,
    id: Uuid,
) -> Result<Option<bool>> {
    let (client, persons) = (change.client(), change.actor().person_ids());
    let found: Option<(String,)> = change
        .tx()
        .query("SELECT state FROM access_question WHERE id = $1 AND client_id = $2 AND asker_id IN $3[]")
        .bind(id)
        .bind(client)
        .bind_ids(&persons)
        .optional()
        .await?;
    match found.as_ref().map(|(state,)| state.as_str()) {
        Some("open") => {}
        Some("withdrawn") => return Ok(Some(false)),
        _ => return Ok(None),
    }
    change
        .tx()
        .query("UPDATE access_question SET state = 'withdrawn' WHERE id = $1 AND client_id = $2")
        .bind(id)
        .bind(client)
        .run()
        .await?;
    Ok(Some(true))
}
