//! The lines of a day, as the page shows them.

use i18n_embed_fl::fl;
use rules::Party;
use uuid::Uuid;
use vault::Blind;

use super::{Day, EmergencyRow, LogLine};
use crate::access::{File, View, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::access_log::model::{self, Pointed};
use crate::features::access_log::words::Reader;
use crate::features::clients::stop;
use crate::features::clients::store::{self as clients, Relation};
use crate::ids::{ClientId, PersonId};
use crate::web::text::Texts;

/// For whose file a line is pointed at.
#[derive(Clone, Copy)]
pub(in crate::features::access_log) struct Asks<'a> {
    /// Makes the line's own id.
    pub(in crate::features::access_log) blind: &'a Blind,
    /// The file.
    pub(in crate::features::access_log) client: ClientId,
    /// As whom it is read, and when.
    pub(in crate::features::access_log) giver: Option<&'a Party<Uuid>>,
    pub(in crate::features::access_log) at: Instant,
}

/// Where one asks why a look was made.
pub(super) fn why_href(client: ClientId, line: Pointed) -> String {
    format!("/clients/{client}/questions/why?line={}", line.token())
}

/// Who opened the file in an emergency: before anything else there is to read (T4.5).
pub(super) async fn emergencies(
    view: &mut View<'_, scope::AccessLog>,
    t: Texts,
) -> Result<Vec<EmergencyRow>> {
    let (at, client) = (view.at(), view.client());
    let row = |one: Relation| {
        let moment = |at: Option<Instant>| at.map(|at| t.moment(at)).unwrap_or_default();
        let (from, until) = (moment(one.valid_from), moment(one.valid_until));
        EmergencyRow {
            open: one.lasts(at),
            why: why_href(client, Pointed::emergency(one.id, one.valid_from)),
            text: fl!(t, "log-emergency-from", from = from, until = until),
            name: one.name,
            initials: one.initials,
        }
    };
    Ok(clients::emergencies(view).await?.into_iter().map(row).collect())
}

/// One day, said to the reader.
pub(super) fn day(day: &model::Day, reader: &Reader<'_>, file: &File, asks: Asks<'_>) -> Day {
    let (t, today) = (reader.t, asks.at.amsterdam().date());
    let heading = if day.date == today || Some(day.date) == today.yesterday().ok() {
        format!("{}, {}", t.relative(day.date, today), t.day_long(day.date))
    } else {
        t.day_long(day.date)
    };
    let why = |one: &model::Line| {
        if one.is_of_the_practice() {
            why_href(asks.client, Pointed::at(asks.blind, asks.client, day.date, one))
        } else {
            String::new()
        }
    };
    let takes_back = |one: &model::Line| {
        // Whose name is not told is not told here either.
        let person = one.person.filter(|_| matches!(one.who, model::Who::Somebody(..)))?;
        let member = file.member_of(PersonId(person)).filter(|member| !member.therapist)?;
        stop(file, asks.giver?, member, asks.at)
    };
    let line = |one: &model::Line| LogLine {
        why: why(one),
        stop: takes_back(one),
        ..line(one, reader, file)
    };
    Day { heading, lines: day.lines.iter().map(line).collect() }
}

/// One line, said to the reader.
pub(in crate::features::access_log) fn line(
    line: &model::Line,
    reader: &Reader<'_>,
    file: &File,
) -> LogLine {
    let member =
        line.person.and_then(|person| file.people.iter().find(|member| member.person.0 == person));
    LogLine {
        who: reader.who(line),
        initials: initials(line, file),
        as_what: reader.as_what(line, member.map(|member| member.relationship.as_str())),
        text: reader.did(line),
        times_text: times(reader.t, line),
        pills: pills(reader.t, line),
        why: String::new(),
        stop: None,
    }
}

fn initials(line: &model::Line, file: &File) -> String {
    match &line.who {
        model::Who::Somebody(_, initials) => initials.clone(),
        model::Who::Me if line.person == Some(file.person.0) => file.initials.clone(),
        _ => String::new(),
    }
}

fn times(t: Texts, line: &model::Line) -> String {
    let last = t.time(line.last.amsterdam().time());
    if line.times == 1 { last } else { fl!(t, "log-folded", n = line.times, last = last) }
}

fn pills(t: Texts, line: &model::Line) -> Vec<(String, &'static str)> {
    let mut pills = Vec::new();
    if line.emergency {
        pills.push((fl!(t, "log-pill-emergency"), "warm"));
    }
    match line.outcome.as_str() {
        "refused" => pills.push((fl!(t, "log-pill-refused"), "plain")),
        "failed" => pills.push((fl!(t, "log-pill-failed"), "plain")),
        _ => {}
    }
    pills
}
