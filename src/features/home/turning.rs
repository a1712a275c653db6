//! Whose birthday changes who sees what, of the clients of a therapist (T4.2-T4.4).
//!
//! Owns the words on home. Which birthdays these are, and how long ahead they are told, the rules say.

use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use rules::{DAYS_AHEAD, TURNING_AGES, Turning};

use crate::access::{Caseload, Scope};
use crate::error::Result;
use crate::features::clients::store::{self as clients, Turns};
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

/// Those of the files that one treats, the first day first.
pub(super) async fn rows<C: Scope>(
    files: &mut Caseload<'_, C>,
    t: Texts,
) -> Result<Vec<TurningRow>> {
    let (today, at) = (files.at().amsterdam().date(), files.at().timestamp());
    let until = today.saturating_add(i64::from(DAYS_AHEAD).days());
    // Born on 29 February one may have the birthday on 1 March: a day more is read.
    let born = |age: i16| {
        let back = |day: Date| day.saturating_sub(i64::from(age).years());
        (back(today).saturating_sub(1.day()), back(until))
    };
    let found = clients::turns(files, TURNING_AGES.map(born)).await?;
    let near = |one: &Turns| {
        let turning = rules::turning_of(one.born.parse().ok()?, at)?;
        turning.is_near(at).then_some(turning)
    };
    let mut rows: Vec<(Date, TurningRow)> = Vec::new();
    for one in &found {
        let Some(Turning { age, day }) = near(one) else { continue };
        let text = fl!(t, "home-turns", age = i64::from(age), day = t.day(day));
        let href = format!("/clients/{}/birthday", one.client);
        rows.push((day, TurningRow { href, name: one.name.clone(), text }));
    }
    rows.sort_by_key(|(day, _)| *day);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
