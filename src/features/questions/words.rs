//! A question in words: what it is about, who has it, and by when the answer comes.
//!
//! Owns the words. Never says that something is not shown.

use i18n_embed_fl::fl;

use super::store::Question;
use super::{State, Wrong, last_day};
use crate::access::File;
use crate::app::App;
use crate::clock::Instant;
use crate::features::clients::category_choice;
use crate::web::text::Texts;

/// Where it stands, and the tone of that.
pub(super) fn pill(t: Texts, one: &Question, now: Instant) -> (String, &'static str) {
    match () {
        () if one.is(State::Answered) => (fl!(t, "question-answered"), "good"),
        () if one.is(State::Withdrawn) => (fl!(t, "question-withdrawn"), "plain"),
        () if one.is_overdue(now) => (fl!(t, "question-overdue"), "stop"),
        () => (fl!(t, "question-open"), ""),
    }
}

/// "Uiterlijk op 26 december 2026".
pub(super) fn by_when(t: Texts, due: Instant) -> String {
    fl!(t, "question-by", day = t.day(last_day(due)))
}

/// What the therapist is asked about: "Afspraken", "Iets anders".
pub(super) fn about(t: Texts, one: &Question) -> String {
    match one.about() {
        Some(category) => category_choice(t, category).0,
        None => fl!(t, "ask-else"),
    }
}

/// Who answers: those who treat, and for a look in the log the planners of the practice too.
pub(super) fn who_answers(app: &App, t: Texts, file: &File, why: bool) -> String {
    if !why {
        return fl!(t, "question-has-therapist", name = file.call_name.as_str());
    }
    let label = app.providers.by_key(&file.label).map(|(_, _, label)| label.name.clone());
    fl!(t, "question-has-why", label = label.unwrap_or_default())
}

/// What is wrong with a text.
pub(super) fn wrong(t: Texts, wrong: Wrong, empty: String) -> String {
    match wrong {
        Wrong::Empty => empty,
        Wrong::Long => fl!(t, "question-error-long", most = super::TEXT_MAX.to_string()),
        Wrong::Many => fl!(t, "question-error-many"),
    }
}
