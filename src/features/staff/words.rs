//! Roles as they stand, and what was done to them, in words.

use i18n_embed_fl::fl;
use rules::hiring::{Held, Opens};
use vault::Key;

use super::model::{Refusal, What};
use super::store::Change;
use crate::clock::Instant;
use crate::features::people::role_words;
use crate::web::text::Texts;

/// Whether a role opens anything, and the tone of its pill.
pub(super) fn opens(t: Texts, held: &Held, now: Instant) -> (String, &'static str) {
    match held.opens(now.timestamp()) {
        Opens::Now => (fl!(t, "staff-open"), "good"),
        Opens::From(day) => (fl!(t, "staff-open-from", day = t.day(day)), "plain"),
        Opens::Untrained => (fl!(t, "staff-no-training"), "warm"),
        Opens::Over => (fl!(t, "staff-over"), "plain"),
    }
}

/// "training op 3 mei 2026, tot en met 1 december 2026".
pub(super) fn times(t: Texts, held: &Held) -> String {
    let trained = match held.trained {
        Some(day) => fl!(t, "staff-trained-on", day = t.day(day)),
        None => fl!(t, "staff-trained-never"),
    };
    let last = held.until.map(|until| Instant::from(until).plus_seconds(-1).amsterdam().date());
    match last {
        Some(last) => format!("{trained}, {}", fl!(t, "staff-until", day = t.day(last))),
        None => trained,
    }
}

/// "3 mei 2026: rol gegeven: Therapeut, door Pieter-Jan van Wolkeren", and why.
pub(super) fn change(t: Texts, one: &Change, key: Option<&Key>) -> (String, String) {
    let role = one.role().map(|role| role_words(t, role)).unwrap_or_default();
    let day = one.day().map(|day| t.day(day)).unwrap_or_default();
    let what = match one.what() {
        Some(What::Given) => fl!(t, "staff-was-given", role = role),
        Some(What::Ended) if day.is_empty() => fl!(t, "staff-was-ended", role = role),
        Some(What::Ended) => fl!(t, "staff-was-ended-after", role = role, day = day),
        Some(What::Trained) => fl!(t, "staff-was-trained", role = role, day = day),
        Some(What::Leaving) => fl!(t, "staff-was-leaving", day = day),
        Some(What::Stays) => fl!(t, "staff-was-stays"),
        Some(What::Shut) | None => fl!(t, "staff-was-shut"),
    };
    let at = t.moment(one.made_at);
    let line = fl!(t, "staff-was", at = at, what = what, by = one.by_name.as_str());
    (line, key.map(|key| one.reason(key)).unwrap_or_default())
}

/// Why something is not done.
pub(super) fn refusal(t: Texts, refusal: Refusal) -> String {
    match refusal {
        Refusal::Own => fl!(t, "staff-error-own"),
        Refusal::LastOne => fl!(t, "staff-error-last"),
        Refusal::Already => fl!(t, "staff-error-already"),
    }
}
