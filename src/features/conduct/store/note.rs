//! What was said of a report, sealed under the key of its file, or of the person.

use uuid::Uuid;
use vault::{Key, Place};

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::features::conduct::model::Said;
use crate::ids::{ClientId, PersonId, ordered};

/// A text, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct NewNote<'a> {
    /// Of which report.
    pub report: Uuid,
    /// In which file.
    pub client: Option<ClientId>,
    /// Who says it; of the words that are reported, who reports them.
    pub person: PersonId,
    /// Which of its texts.
    pub said: Said,
    /// When.
    pub at: Instant,
    /// What; sealed.
    pub text: &'a str,
}

/// A text as it stands.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Note {
    id: Uuid,
    kind: String,
    /// When it was said.
    pub at: Instant,
    text: Vec<u8>,
}

impl Note {
    /// Whether it is this one of the texts.
    #[must_use]
    pub fn is(&self, said: Said) -> bool {
        self.kind == said.as_str()
    }

    /// The text; empty where it cannot be read any more.
    #[must_use]
    pub fn text(&self, key: &Key) -> String {
        key.open_text(place(self.id), &self.text).unwrap_or_default()
    }
}

/// Adds a text.
///
/// # Errors
/// When the database refuses.
pub async fn note(tx: &mut Tx, key: &Key, new: &NewNote<'_>) -> Result<()> {
    let id = ordered();
    tx.query(
        "INSERT INTO conduct_note (id, report_id, client_id, person_id, kind, at, text) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(new.report)
    .bind(new.client)
    .bind(new.person)
    .bind(new.said.as_str())
    .bind(new.at)
    .bind(key.seal_text(place(id), new.text))
    .run()
    .await?;
    Ok(())
}

/// All that was said of a report, in its order.
///
/// # Errors
/// When the database refuses.
pub async fn notes(tx: &mut Tx, report: Uuid) -> Result<Vec<Note>> {
    tx.query("SELECT id, kind, at, text FROM conduct_note WHERE report_id = $1 ORDER BY at, id")
        .bind(report)
        .all()
        .await
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "conduct_note", column: "text", row: id }
}
