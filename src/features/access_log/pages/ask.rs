//! What was asked of the log: whose lines, from when until when, which page.
//!
//! Reads the address, and writes it for the next page. A page is named by the
//! day at its edge, as a token nobody has to understand.

use data_encoding::BASE64URL_NOPAD;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::LogSight;
use serde::Deserialize;
use uuid::Uuid;

use super::PickOption;
use crate::access::{View, scope};
use crate::clock::Instant;
use crate::features::access_log::store::{Of, Wanted, day_start};
use crate::web::extract::Page;
use crate::web::form;
use crate::web::text::Texts;

/// Which page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Turn {
    /// The newest.
    Start,
    /// The days before this one.
    Older(Date),
    /// The days after this one.
    Newer(Date),
}

/// What was asked.
#[derive(Debug)]
pub(super) struct Asked {
    who: String,
    of: Of,
    pub(super) from: String,
    pub(super) until: String,
    first: Option<Date>,
    last: Option<Date>,
    pub(super) turn: Turn,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    who: String,
    from: String,
    until: String,
    older: String,
    newer: String,
}

impl Asked {
    /// From the address. Who is not to be picked, and a page that is none, are
    /// as if they were not asked.
    pub(super) fn read(page: &Page, view: &View<'_, scope::AccessLog>) -> Self {
        let query = page.0.uri.query().unwrap_or_default();
        let fields: Fields = form::parse(query.as_bytes()).unwrap_or_default();
        let of = of(&fields.who, view);
        let date = |text: &str| {
            text.trim().parse::<Date>().ok().filter(|date| (1900..=9000).contains(&date.year()))
        };
        let turn = match (page_of(&fields.older), page_of(&fields.newer)) {
            (Some(edge), _) => Turn::Older(edge),
            (None, Some(edge)) => Turn::Newer(edge),
            (None, None) => Turn::Start,
        };
        Self {
            who: if of == Of::All { String::new() } else { fields.who },
            of,
            first: date(&fields.from),
            last: date(&fields.until),
            from: fields.from.trim().chars().take(40).collect(),
            until: fields.until.trim().chars().take(40).collect(),
            turn,
        }
    }

    /// Whether it is the newest page of everything.
    pub(super) fn is_first(&self) -> bool {
        self.turn == Turn::Start
            && self.of == Of::All
            && self.from.is_empty()
            && self.until.is_empty()
    }

    /// What is wrong with the days: which field, and how.
    pub(super) fn errors(&self, t: Texts) -> Vec<(&'static str, String)> {
        let mut errors = Vec::new();
        if self.first.is_none() && !self.from.is_empty() {
            errors.push(("from", fl!(t, "log-error-day")));
        }
        if self.last.is_none() && !self.until.is_empty() {
            errors.push(("until", fl!(t, "log-error-day")));
        }
        if let (Some(first), Some(last)) = (self.first, self.last)
            && first > last
        {
            errors.push(("until", fl!(t, "log-error-order")));
        }
        errors
    }

    /// All that was asked, on this side of the page's edge.
    pub(super) fn wanted(&self) -> Wanted {
        let from = self.first.map_or(Instant(i64::MIN), day_start);
        let until = self.last.map_or(Instant(i64::MAX), after);
        let (from, until) = match self.turn {
            Turn::Start => (from, until),
            Turn::Older(edge) => (from, until.min(day_start(edge))),
            Turn::Newer(edge) => (from.max(after(edge)), until),
        };
        Wanted { from, until, who: self.of.clone() }
    }

    /// Of that, the days from `oldest` to `newest`.
    pub(super) fn narrowed(&self, oldest: Date, newest: Date) -> Wanted {
        let wanted = self.wanted();
        Wanted {
            from: wanted.from.max(day_start(oldest)),
            until: wanted.until.min(after(newest)),
            ..wanted
        }
    }

    /// The address of another page of the same.
    pub(super) fn href(&self, path: &str, turn: Turn) -> String {
        let mut parts = Vec::new();
        if !self.who.is_empty() {
            parts.push(format!("who={}", self.who));
        }
        for (name, day) in [("from", self.first), ("until", self.last)] {
            parts.extend(day.map(|day| format!("{name}={day}")));
        }
        match turn {
            Turn::Start => {}
            Turn::Older(edge) => parts.push(format!("older={}", token(edge))),
            Turn::Newer(edge) => parts.push(format!("newer={}", token(edge))),
        }
        if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
    }

    /// Whom one can pick: the practice as a whole, oneself, and those of the
    /// circle whose lines the reader may see.
    pub(super) fn people(&self, t: Texts, view: &View<'_, scope::AccessLog>) -> Vec<PickOption> {
        let mut options = vec![
            (String::new(), fl!(t, "log-who-all")),
            ("me".to_owned(), fl!(t, "log-who-you")),
            ("practice".to_owned(), fl!(t, "log-who-practice-all")),
        ];
        options.extend(pickable(view).map(|(person, name)| (person.to_string(), name.to_owned())));
        options
            .into_iter()
            .map(|(value, text)| PickOption { picked: value == self.who, value, text })
            .collect()
    }
}

fn of(who: &str, view: &View<'_, scope::AccessLog>) -> Of {
    match who {
        "me" => Of::Persons(view.actor().person_ids()),
        "practice" => Of::Practice,
        _ => pickable(view)
            .find(|(person, _)| person.to_string() == who)
            .map_or(Of::All, |(id, _)| Of::Persons(vec![id])),
    }
}

fn pickable<'v>(view: &'v View<'_, scope::AccessLog>) -> impl Iterator<Item = (Uuid, &'v str)> {
    let whole = *view.log_sight() == LogSight::Whole;
    let own = view.actor().person_ids();
    let members = view
        .file()
        .people
        .iter()
        .filter(move |m| (whole || m.therapist) && !own.contains(&m.person.0));
    members.map(|member| (member.person.0, member.name.as_str()))
}

/// The instant at which the day after `date` begins.
fn after(date: Date) -> Instant {
    date.tomorrow().map_or(Instant(i64::MAX), day_start)
}

fn token(edge: Date) -> String {
    BASE64URL_NOPAD.encode(edge.to_string().as_bytes())
}

fn page_of(token: &str) -> Option<Date> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    std::str::from_utf8(&bytes).ok()?.parse().ok()
}
