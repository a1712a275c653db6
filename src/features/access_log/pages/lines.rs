//! The lines of a day, as the page shows them.

use i18n_embed_fl::fl;

use super::{Day, LogLine};
use crate::access::File;
use crate::features::access_log::model;
use crate::features::access_log::words::Reader;
use crate::web::text::Texts;

/// One day, said to the reader.
pub(super) fn day(
    day: &model::Day,
    reader: &Reader<'_>,
    file: &File,
    today: jiff::civil::Date,
) -> Day {
    let t = reader.t;
    let heading = if day.date == today || Some(day.date) == today.yesterday().ok() {
        format!("{}, {}", t.relative(day.date, today), t.day_long(day.date))
    } else {
        t.day_long(day.date)
    };
    let line = |line: &model::Line| {
        let member = line
            .person
            .and_then(|person| file.people.iter().find(|member| member.person.0 == person));
        LogLine {
            who: reader.who(line),
            initials: initials(line, file),
            as_what: reader.as_what(line, member.map(|member| member.relationship.as_str())),
            text: reader.did(line),
            times_text: times(t, line),
            pills: pills(t, line),
        }
    };
    Day { heading, lines: day.lines.iter().map(line).collect() }
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
