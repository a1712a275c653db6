//! Whose birthday changes who sees what, of the clients of a therapist (T4.2-T4.4).
//!
//! Owns the words on home. Which birthdays these are, and how long ahead they are told, the rules say.

use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rules::{DAYS_AHEAD, TURNING_AGES, Turning};

use crate::clock::Instant;
use crate::features::clients::store::Turns;
use crate::web::text::Texts;

/// A client whose birthday comes.
pub struct TurningRow {
    /// What it changes.
    pub href: String,
    /// The client.
    pub name: String,
    /// "Wordt 16 op 3 mei 2026".
    pub text: String,
}

/// Between which days one was born whose birthday is near, by the age one becomes. Born on
/// 29 February one may have it on 1 March: a day more is read.
pub(super) fn born(at: Instant) -> [(Date, Date); 3] {
    let today = at.amsterdam().date();
    let until = today.saturating_add(i64::from(DAYS_AHEAD).days());
    TURNING_AGES.map(|age| {
        let back = |day: Date| day.saturating_sub(i64::from(age).years());
        (back(today).saturating_sub(1.day()), back(until))
    })
}

/// Those whose birthday is near, the first day first.
pub(super) fn rows(t: Texts, found: &[Turns], at: Instant) -> Vec<TurningRow> {
    let at = at.timestamp();
    let near = |one: &Turns| {
        let turning = rules::turning_of(one.born.parse().ok()?, at)?;
        turning.is_near(at).then_some(turning)
    };
    let mut rows: Vec<(Date, TurningRow)> = Vec::new();
    for one in found {
        let Some(Turning { age, day }) = near(one) else { continue };
        let text = fl!(t, "home-turns", age = i64::from(age), day = t.day(day));
        let href = format!("/clients/{}/birthday", one.client);
        rows.push((day, TurningRow { href, name: one.name.clone(), text }));
    }
    rows.sort_by_key(|(day, _)| *day);
    rows.into_iter().map(|(_, row)| row).collect()
}
