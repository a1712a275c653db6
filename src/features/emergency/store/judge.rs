//! What was said of an emergency: the reason, and every judgement of it.

use uuid::Uuid;
use vault::Key;

use super::open::place;
use crate::access::{Case, Ruling};
use crate::clock::Instant;
use crate::db::Result;
use crate::ids::ordered;

/// So many are read, the newest first.
const MOST: i64 = 50;

/// Something that was said.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Note {
    id: Uuid,
    /// Who said it.
    pub by: String,
    /// When.
    pub at: Instant,
    /// Whether it was needed; none for the reason itself.
    pub justified: Option<bool>,
    text: Vec<u8>,
}

impl Note {
    /// What it says; `key` is the emergency's.
    #[must_use]
    pub fn text(&self, key: &Key) -> Option<String> {
        key.open_text(place(self.id), &self.text).ok()
    }
}

/// All that was said, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn notes(case: &mut Case<'_>) -> Result<Vec<Note>> {
    let id = case.opened().id;
    case.tx()
        .query(
            "SELECT n.id, p.name AS by, n.at, n.justified, n.text FROM emergency_note n
             JOIN person p ON p.id = n.person_id WHERE n.emergency_id = $1 ORDER BY (n.justified IS NULL) DESC, n.at DESC, n.id DESC LIMIT $2",
        )
        .bind(id)
        .bind(MOST)
        .all()
        .await
}

/// The newest of it.
///
/// # Errors
/// When the database refuses.
pub async fn newest(ruling: &mut Ruling<'_>) -> Result<Option<Note>> {
    let id = ruling.opened().id;
    ruling
        .tx()
        .query(
            "SELECT n.id, p.name AS by, n.at, n.justified, n.text FROM emergency_note n
             JOIN person p ON p.id = n.person_id WHERE n.emergency_id = $1 ORDER BY n.at DESC, n.id DESC LIMIT 1",
        )
        .bind(id)
        .optional()
        .await
}

/// Adds a judgement; what was said before stays.
///
/// # Errors
/// When the database refuses.
pub async fn judge(ruling: &mut Ruling<'_>, key: &Key, justified: bool, text: &str) -> Result<()> {
    let (opened, by, at) = (ruling.opened().clone(), ruling.known().person, ruling.at());
    let note = ordered();
    ruling
        .tx()
        .query(
            "INSERT INTO emergency_note (id, emergency_id, client_id, person_id, at, justified, text)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(note)
        .bind(opened.id)
        .bind(opened.client_id)
        .bind(by)
        .bind(at)
        .bind(justified)
        .bind(key.seal_text(place(note), text))
        .run()
        .await?;
    ruling
        .tx()
        .query("UPDATE emergency SET judged = $2 WHERE id = $1")
        .bind(opened.id)
        .bind(true)
        .run()
        .await?;
    Ok(())
}
