//! What a question is: its kind, its state, its term, and its text.

use jiff::ToSpan as _;
use jiff::civil::Date;
use rules::terms::{self, Due};
use uuid::Uuid;
use vault::Blind;

use crate::clock::Instant;
use crate::features::messages::derived;
use crate::ids::{AccountId, ClientId};
use crate::web::form::tidy;

/// The longest text, in characters.
pub const TEXT_MAX: usize = 2000;

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Why somebody looked.
    Why,
    /// What is not shown.
    Therapist,
}

impl Kind {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Why => "why",
            Self::Therapist => "therapist",
        }
    }
}

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It waits for an answer.
    Open,
    /// It was answered.
    Answered,
    /// Its asker took it back.
    Withdrawn,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What is wrong with a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// There is none.
    Empty,
    /// It is too long.
    Long,
    /// So many of one's own wait already that no more is asked.
    Many,
}

/// So many questions of one person about a file can wait for an answer.
pub const OPEN_MOST: i64 = 10;

/// What was written, tidied; it may be nothing where that is enough.
///
/// # Errors
/// What is wrong with it.
pub fn written(typed: &str, required: bool) -> Result<String, Wrong> {
    let text = tidy(typed).trim().to_owned();
    match text.chars().count() {
        0 if required => Err(Wrong::Empty),
        count if count > TEXT_MAX => Err(Wrong::Long),
        _ => Ok(text),
    }
}

/// The instant at which the last day for an answer is over (rulebook 6: 30 days,
/// on Amsterdam's calendar, never longer).
#[must_use]
pub fn due_at(received: Instant) -> Instant {
    let term = terms::due(terms::Kind::AccessQuestion, received.timestamp(), None);
    match term.map(|term| term.latest) {
        Some(Due::Day(last)) => rules::midnight(last.saturating_add(1.day())).into(),
        Some(Due::Instant(last)) => last.into(),
        None => Instant(i64::MAX),
    }
}

/// The last day on which an answer is in time.
#[must_use]
pub fn last_day(due: Instant) -> Date {
    due.plus_seconds(-1).amsterdam().date()
}

/// The id of this text, asked with this form: sent twice it is one.
#[must_use]
pub fn asked_from(
    blind: &Blind,
    (client, account): (ClientId, AccountId),
    form: &str,
    text: &str,
) -> Uuid {
    derived(blind, "access_question", &[client.0, account.0], form, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse::<jiff::Timestamp>().expect("an instant").into()
    }

    /// Rulebook 6: the day of receipt is day zero, and days are days in Amsterdam.
    #[test]
    fn the_answer_is_due_on_the_thirtieth_day() {
        let due = due_at(at("2026-11-26T12:00:00Z"));
        assert_eq!(last_day(due), jiff::civil::date(2026, 12, 26));
        assert_eq!(due, at("2026-12-26T23:00:00Z"));
        // Late in the evening in London it is the next day here; and summer time ends meanwhile.
        assert_eq!(last_day(due_at(at("2026-10-14T22:30:00Z"))), jiff::civil::date(2026, 11, 14));
    }

    #[test]
    fn a_text_is_needed_where_nothing_else_says_what_is_asked() {
        assert_eq!(written(" \n", false), Ok(String::new()));
        assert_eq!(written(" \n", true), Err(Wrong::Empty));
        assert_eq!(written(&"a".repeat(TEXT_MAX + 1), false), Err(Wrong::Long));
        assert_eq!(written(" Waarom? ", true), Ok("Waarom?".to_owned()));
    }
}
