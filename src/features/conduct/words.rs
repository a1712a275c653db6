//! Conduct in words: the kinds, what is wrong with a form, for how long something waits.
//!
//! Owns the words. Never says who reported.

use i18n_embed_fl::fl;
use rules::conduct::{Judgement, Kind, Step};

use super::model::Wrong;
use super::store::Case;
use crate::clock::Instant;
use crate::features::questions::TEXT_MAX;
use crate::web::text::Texts;

/// A kind to choose: what is sent, what is read, what it means.
pub struct Choice {
    /// What is sent.
    pub value: &'static str,
    /// What is read.
    pub text: String,
    /// What it means.
    pub means: String,
}

/// Every kind, the six first.
pub(super) fn kinds(t: Texts) -> Vec<Choice> {
    let choice = |kind: Kind| {
        let (text, means) = kind_words(t, kind);
        Choice { value: kind.as_str(), text, means }
    };
    Kind::ALL.into_iter().map(choice).collect()
}

/// What a kind is called, and what it means.
pub(super) fn kind_words(t: Texts, kind: Kind) -> (String, String) {
    match kind {
        Kind::Insult => (fl!(t, "conduct-insult"), fl!(t, "conduct-insult-means")),
        Kind::Aggression => (fl!(t, "conduct-aggression"), fl!(t, "conduct-aggression-means")),
        Kind::Content => (fl!(t, "conduct-content"), fl!(t, "conduct-content-means")),
        Kind::Falsehood => (fl!(t, "conduct-falsehood"), fl!(t, "conduct-falsehood-means")),
        Kind::Misuse => (fl!(t, "conduct-misuse"), fl!(t, "conduct-misuse-means")),
        Kind::Disclosure => (fl!(t, "conduct-disclosure"), fl!(t, "conduct-disclosure-means")),
        Kind::Other => (fl!(t, "conduct-other"), fl!(t, "conduct-other-means")),
    }
}

/// What a kind is called.
#[must_use]
pub fn called(t: Texts, kind: Kind) -> String {
    kind_words(t, kind).0
}

/// What was judged.
pub(super) fn judged(t: Texts, judgement: Judgement) -> String {
    match judgement {
        Judgement::Violation => fl!(t, "conduct-judged-violation"),
        Judgement::Nothing => fl!(t, "conduct-judged-nothing"),
        Judgement::Care => fl!(t, "conduct-judged-care"),
    }
}

/// What was decided.
#[must_use]
pub fn step(t: Texts, step: Step) -> String {
    match step {
        Step::Nothing => fl!(t, "conduct-step-nothing"),
        Step::Warning => fl!(t, "conduct-step-warning"),
        Step::Block => fl!(t, "conduct-step-block"),
    }
}

/// "Opgeheven op" of a block, "Ingetrokken op" of a warning.
pub(super) fn ended(t: Texts, case: &Case) -> String {
    match case.step() {
        Some(Step::Warning) => fl!(t, "conduct-fact-taken-back"),
        _ => fl!(t, "conduct-fact-lifted"),
    }
}

/// "Wacht sinds 3 mei 2026 (4 dagen)".
pub(super) fn waits(t: Texts, since: Instant, at: Instant) -> String {
    let (since, today) = (since.amsterdam().date(), at.amsterdam().date());
    let days = i64::from((today - since).get_days());
    fl!(t, "conduct-waits", day = t.day(since), n = days)
}

/// What is wrong, at its field.
pub(super) fn wrong(t: Texts, wrong: Wrong) -> (&'static str, String) {
    match wrong {
        Wrong::Choice => ("kind", fl!(t, "conduct-error-choice")),
        Wrong::Person => ("person", fl!(t, "conduct-error-person")),
        Wrong::Empty => ("text", fl!(t, "conduct-error-empty")),
        Wrong::Long => ("text", fl!(t, "question-error-long", most = TEXT_MAX.to_string())),
    }
}
