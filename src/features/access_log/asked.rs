//! One line of the log by itself: finding it again, and saying it (rulebook 7.3).
//!
//! Owns the way back from an address to a line, through a permit for the log:
//! what that log does not show is not found.

use jiff::{ToSpan, civil::Date};
use uuid::Uuid;

use super::model::{self, Count, Pointed};
use super::pages::lines;
use super::store::{self, Of, Reads, Wanted, day_start};
use super::words::Reader;
use crate::access::{File, View};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::store::{self as clients, Relation};
use crate::web::text::Texts;

/// A line that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its id: of similar lines of a day the same.
    pub id: Uuid,
    /// What the log counted.
    pub counts: Vec<Count>,
}

/// A line in words.
pub struct Said {
    /// "maandag 23 november 2026".
    pub day: String,
    /// Who, what and when.
    pub line: super::LogLine,
}

/// The line that is pointed at; none where this log does not show it.
///
/// # Errors
/// When the database refuses.
pub async fn found<C: Reads>(
    app: &App,
    view: &mut View<'_, C>,
    token: &str,
) -> Result<Option<Found>> {
    let Some(pointed) = Pointed::read(token) else { return Ok(None) };
    let (own, client) = (view.actor().person_ids(), view.client());
    let counts = store::counts(view, &all_of(pointed.date)).await?;
    let is_it = |count: &Count| {
        let days = model::fold(vec![count.clone()], &own);
        let line = days.first().and_then(|day| Some((day.date, day.lines.first()?)));
        line.is_some_and(|(date, line)| {
            line.is_of_the_practice()
                && Pointed::at(app.vault.blind(), client, date, line) == pointed
        })
    };
    let counts: Vec<Count> = counts.into_iter().filter(is_it).collect();
    if !counts.is_empty() {
        return Ok(Some(Found { id: pointed.id, counts }));
    }
    let emergencies = clients::emergencies(view).await?;
    let opened =
        emergencies.into_iter().find(|one| Pointed::emergency(one.id, one.valid_from) == pointed);
    Ok(opened.map(|one| Found { id: pointed.id, counts: vec![opening(one)] }))
}

/// The line in words: `own` are the persons whom the reader is, and `mine` whether the file is theirs.
#[must_use]
pub fn said(t: Texts, counts: &[Count], file: &File, own: &[Uuid], mine: bool) -> Option<Said> {
    let reader = Reader { t, own: if mine { "yes" } else { "no" }, name: &file.call_name };
    let day = model::fold(counts.to_vec(), own).into_iter().next()?;
    let line = lines::line(day.lines.first()?, &reader, file);

    Some(Said { day: t.day_long(day.date), line })
}

fn all_of(date: Date) -> Wanted {
    let until = day_start(date.saturating_add(1.day()));
    Wanted { from: day_start(date), until, who: Of::All }
}

/// The beginning of an emergency access, as a line of its day.
fn opening(relation: Relation) -> Count {
    let at = relation.valid_from.unwrap_or(Instant(0));
    Count {
        person_id: Some(relation.person.0),
        name: Some(relation.name),
        initials: Some(relation.initials),
        role: "therapist".to_owned(),
        action: "emergency".to_owned(),
        outcome: "done".to_owned(),
        categories: 0,
        object: None,
        emergency: Some("emergency".to_owned()),
        receiver: None,
        valid_from: None,
        valid_until: None,
        first_at: at,
        last_at: at,
        lines: 1,
    }
}
