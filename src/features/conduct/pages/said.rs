//! What was decided of oneself, as one reads it, and what can be said to that (T12.3).
//!
//! Owns what the small room and `/me/conduct` show alike. Says nothing of who reported.

use i18n_embed_fl::fl;
use rules::conduct::Step;
use serde::Deserialize;

use crate::clock::Instant;
use crate::features::conduct::store::Case;
use crate::features::conduct::words;
use crate::web::text::Texts;

/// What was decided, as its holder reads it.
pub struct Told {
    /// "Waarschuwing".
    pub step: String,
    /// As what.
    pub kind: String,
    /// When it was done, and when it was decided.
    pub facts: Vec<(String, String)>,
    /// What the practice says of it.
    pub words: String,
    /// Why it was decided so.
    pub reason: String,
}

/// What was decided, and what can be said to that.
pub struct Decided {
    /// Which.
    pub case: String,
    /// What was decided and why.
    pub told: Told,
    /// Until when one can object, in words; empty where one cannot any more.
    pub until: String,
    /// What was objected: when, and what.
    pub objected: Option<(String, String)>,
    /// The answer to that: what it comes to, when, and what.
    pub answered: Option<(String, String, String)>,
    /// From when general account data are gone; empty where that is not known.
    pub due: String,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// To which decision.
    pub case: String,
    /// What is said to it.
    pub text: String,
}

/// With what can be said to it, now.
pub(super) fn decided(t: Texts, case: &Case, key: &vault::Key, now: Instant) -> Decided {
    let day = |at: Instant| t.day(at.amsterdam().date());
    // It holds no more from midnight on.
    let last = |at: Instant| t.day(at.plus_seconds(-1).amsterdam().date());
    let answer = |at: Instant| (outcome(t, case), day(at), case.answer(key));
    Decided {
        case: case.id.to_string(),
        told: told(t, case, key),
        until: case.open_until(now).map(last).unwrap_or_default(),
        objected: case.objected_at.map(|at| (day(at), case.objection(key))),
        answered: case.answered_at.map(answer),
        due: case.due_at.map(day).unwrap_or_default(),
    }
}

/// "Het antwoord: de blokkade blijft."
fn outcome(t: Texts, case: &Case) -> String {
    match (case.step(), case.lifted_at) {
        (Some(Step::Warning), None) => fl!(t, "objection-warning-stays"),
        (Some(Step::Warning), Some(_)) => fl!(t, "objection-warning-back"),
        (_, None) => fl!(t, "blocked-answered"),
        (_, Some(_)) => fl!(t, "objection-block-lifted"),
    }
}

/// What was decided, in words.
pub(super) fn told(t: Texts, case: &Case, key: &vault::Key) -> Told {
    let mut facts = vec![(fl!(t, "conduct-fact-done"), t.moment(case.acted_at))];
    if let Some(at) = case.decided_at {
        facts.push((fl!(t, "conduct-fact-decided-on"), t.day(at.amsterdam().date())));
    }
    if let Some(at) = case.lifted_at {
        facts.push((words::ended(t, case), t.day(at.amsterdam().date())));
    }
    Told {
        step: words::step(t, case.step().unwrap_or(Step::Nothing)),
        kind: words::called(t, case.kind()),
        facts,
        words: case.words(key),
        reason: case.reason(key),
    }
}
