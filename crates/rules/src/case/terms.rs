//! `empower rules terms`: one thing received in, its term out (rulebook 6).
//!
//! Owns the shape of line and answer. It must never count days:
//! [`crate::terms::due`] does.

use super::{Answer, fields::Unreadable, to_line};
use crate::terms::{Extension, due};

#[derive(serde::Serialize)]
struct Line<'a> {
    id: &'a str,
    due: String,
    latest: String,
    extended: bool,
}

/// Answers one line `{id, kind, received, extended_at, reason, final_date}`
/// with `{"id", "due", "latest", "extended"}`, or `{"id", "error"}`. The last
/// three may be missing or null.
pub fn answer_line(line: &str) -> Answer {
    super::answer(line, |fields| -> Result<String, Unreadable> {
        let id = fields.text("id")?;
        let kind = fields.word("kind")?;
        let received = fields.instant("received")?;
        let made = fields.instant_or_null("extended_at")?;
        let reason = fields.text_or_null("reason")?.unwrap_or_default();
        let final_date = fields.date_or_null("final_date")?;
        let extension = made.map(|made| Extension { made, reason: reason.to_owned(), final_date });
        let Some(term) = due(kind, received, extension.as_ref()) else {
            return fields.wrong("received", "the term would end beyond the calendar");
        };
        Ok(to_line(&Line {
            id,
            due: term.due.to_string(),
            latest: term.latest.to_string(),
            extended: term.extended,
        }))
    })
}
