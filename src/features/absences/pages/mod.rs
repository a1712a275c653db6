//! The pages of a planner whose colleague is not there.

pub mod choose;
pub mod day;
pub mod done;
pub mod draw;
mod fields;
pub mod sure;

use i18n_embed_fl::fl;
use jiff::civil::Date;

use crate::clock::Instant;
use crate::ids::PersonId;
use crate::web::text::Texts;

use super::model::Wrong;

/// One of a list to pick from.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// Words.
    pub text: String,
    /// Whether it is picked.
    pub picked: bool,
}

/// "vandaag", "woensdag 25 november", "woensdag 25 november tot en met vrijdag 27 november".
fn days(t: Texts, (from, until): (Date, Date), today: Date) -> String {
    let first = if from == today { fl!(t, "away-today") } else { t.day_long(from) };
    if from == until { first } else { fl!(t, "away-days", first = first, last = t.day_long(until)) }
}

/// The days of a time: its last instant belongs to the last of them.
fn days_of((from, until): (Instant, Instant)) -> (Date, Date) {
    let last = Instant(until.0.saturating_sub(1).max(from.0));
    (from.amsterdam().date(), last.amsterdam().date())
}

/// "wo 25 november, 09:00".
fn moment(t: Texts, at: Instant) -> String {
    let at = at.amsterdam();
    fl!(t, "away-moment", day = t.day_long(at.date()), time = t.time(at.time()))
}

/// The name of one of these colleagues.
fn name_of(colleagues: &[(PersonId, String)], person: PersonId) -> Option<&str> {
    colleagues.iter().find(|(id, _)| *id == person).map(|(_, name)| name.as_str())
}

/// The field, and what to do about it.
fn words(t: Texts, wrong: Wrong) -> (&'static str, String) {
    match wrong {
        Wrong::Person => ("person", fl!(t, "away-error-person")),
        Wrong::From => ("from", fl!(t, "away-error-from")),
        Wrong::Until => ("until", fl!(t, "away-error-until")),
        Wrong::Long => ("until", fl!(t, "away-error-long")),
        Wrong::Nothing => ("items", fl!(t, "away-error-nothing")),
        Wrong::Deed => ("deed", fl!(t, "away-error-deed")),
        Wrong::Days => ("days", fl!(t, "away-error-days")),
        Wrong::Moment => ("date", fl!(t, "away-error-moment")),
        Wrong::One => ("date", fl!(t, "away-error-one")),
        Wrong::To => ("to", fl!(t, "away-error-to")),
    }
}
