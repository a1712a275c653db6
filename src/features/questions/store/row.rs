//! A question as it is stored and read.
//!
//! Owns the sealing and opening of its texts and its line. Reads no table.

use rules::Category;
use uuid::Uuid;
use vault::{Key, Place};

use crate::clock::Instant;
use crate::features::access_log::Found;
use crate::features::access_log::model::Count;
use crate::features::questions::{Kind, State};
use crate::ids::{ClientId, PersonId, ProviderId};

/// Where and when something is asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The file.
    pub client: ClientId,
    /// Whose file it is to keep.
    pub provider: ProviderId,
    /// When.
    pub at: Instant,
}

/// A question, before it is stored: about a line of the log, or for the therapist.
#[derive(Debug)]
pub struct NewQuestion<'a> {
    /// The id.
    pub id: Uuid,
    /// Who asks.
    pub asker: PersonId,
    /// The line of the log it is about.
    pub line: Option<Found>,
    /// What it is about, of what the therapist is asked.
    pub category: Option<Category>,
    /// What is asked; sealed.
    pub text: &'a str,
}

impl NewQuestion<'_> {
    pub(super) fn kind(&self) -> Kind {
        if self.line.is_some() { Kind::Why } else { Kind::Therapist }
    }
}

/// An answer, before it is stored.
#[derive(Clone, Copy, Debug)]
pub struct Answered<'a> {
    /// Who answers.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// What; sealed.
    pub text: &'a str,
}

/// A question as it stands.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Question {
    /// Its id.
    pub id: Uuid,
    /// The file.
    pub client: ClientId,
    /// Who asked.
    pub asker: PersonId,
    /// That person's full name.
    pub asker_name: String,
    /// `why` or `therapist`.
    pub kind: String,
    /// What became of it.
    pub state: String,
    /// When it came.
    pub received_at: Instant,
    /// When the last day for an answer is over.
    pub due_at: Instant,
    /// What it is about.
    pub category: Option<String>,
    /// The line of the log, sealed.
    pub line: Option<Vec<u8>>,
    /// What was asked, sealed.
    pub text: Vec<u8>,
    /// When it was answered.
    pub answered_at: Option<Instant>,
    /// By whom.
    pub answered_by: Option<PersonId>,
    /// That person's full name.
    pub answerer: Option<String>,
    /// The answer, sealed.
    pub answer: Option<Vec<u8>>,
    /// Whether its asker looked at the answer.
    pub seen: bool,
}

impl Question {
    /// Whether this became of it.
    #[must_use]
    pub fn is(&self, state: State) -> bool {
        self.state == state.as_str()
    }

    /// Whether it asks why somebody looked.
    #[must_use]
    pub fn is_why(&self) -> bool {
        self.kind == Kind::Why.as_str()
    }

    /// Whether the answer should have been there.
    #[must_use]
    pub fn is_overdue(&self, at: Instant) -> bool {
        self.is(State::Open) && self.due_at <= at
    }

    /// What it is about, where the therapist is asked for something that has a name.
    #[must_use]
    pub fn about(&self) -> Option<Category> {
        self.category.as_deref()?.parse().ok()
    }

    /// What was asked, with the file's key; empty where it cannot be read any more.
    #[must_use]
    pub fn text(&self, key: &Key) -> String {
        key.open_text(place(self.id, "text"), &self.text).unwrap_or_default()
    }

    /// The answer, likewise.
    #[must_use]
    pub fn answer(&self, key: &Key) -> String {
        let sealed = self.answer.as_deref();
        sealed
            .and_then(|text| key.open_text(place(self.id, "answer"), text).ok())
            .unwrap_or_default()
    }

    /// What the log counted for the line it is about, likewise.
    #[must_use]
    pub fn counts(&self, key: &Key) -> Vec<Count> {
        let sealed = self.line.as_deref();
        let text = sealed.and_then(|line| key.open_text(place(self.id, "line"), line).ok());
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }
}

/// The line as it stood in the log when it was asked about.
pub(super) fn seal_line(key: &Key, id: Uuid, line: &Found) -> Vec<u8> {
    let text = serde_json::to_string(&line.counts).unwrap_or_default();
    key.seal_text(place(id, "line"), &text)
}

pub(super) fn place(row: Uuid, column: &'static str) -> Place<'static> {
    Place { table: "access_question", column, row }
}
