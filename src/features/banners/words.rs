//! A banner in words, as it shows on top of a page.
//!
//! Owns the sentence about its time. What it says itself is the operator's.

use i18n_embed_fl::fl;

use super::model::{Banner, Kind, Pages, State};
use crate::app::App;
use crate::clock::Instant;
use crate::features::appointments::elsewhere;
use crate::web::layout::Bar;
use crate::web::text::Texts;

/// What shows now on top of the page of `path`, for a reader whose device is in `zone`.
#[must_use]
pub fn bars(app: &App, t: Texts, path: &str, zone: Option<&str>) -> Vec<Bar> {
    let now = app.clock.now();
    app.banners.shown(now, path).iter().map(|one| bar(t, one, now, zone)).collect()
}

/// One of them.
pub(super) fn bar(t: Texts, one: &Banner, now: Instant, zone: Option<&str>) -> Bar {
    let at = |instant| when(t, instant, now, zone);
    let when = match (one.kind, one.ends) {
        (Kind::Maintenance, Some(ends)) if now < one.begins => {
            fl!(t, "banner-ahead", from = at(one.begins), until = at(ends))
        }
        (_, Some(ends)) => fl!(t, "banner-over-at", when = at(ends)),
        (_, None) => fl!(t, "banner-over-unknown"),
    };
    Bar {
        kind: one.kind.as_str(),
        icon: if one.kind == Kind::Outage { "warn" } else { "clock" },
        word: kind(t, one.kind),
        text: one.words.in_language(t.language()).to_owned(),
        when,
    }
}

/// "vandaag, 14:00", "3 mei 2026, 14:00 (bij jou 13:00)".
fn when(t: Texts, at: Instant, now: Instant, zone: Option<&str>) -> String {
    let (here, today) = (at.amsterdam(), now.amsterdam().date());
    let day = match today.until(here.date()).map(|span| span.get_days()) {
        Ok(0) => fl!(t, "day-today"),
        Ok(1) => fl!(t, "day-tomorrow"),
        _ => t.day(here.date()),
    };
    let said = format!("{day}, {}", t.time(here.time()));
    let Some(there) = elsewhere(zone, at) else { return said };
    let mut time = t.time(there.time());
    if there.date() != here.date() {
        time = format!("{}, {time}", t.day(there.date()));
    }
    fl!(t, "appointment-elsewhere", here = said, there = time)
}

/// The kind, in a word or two.
pub(super) fn kind(t: Texts, kind: Kind) -> String {
    match kind {
        Kind::Outage => fl!(t, "banner-outage"),
        Kind::Maintenance => fl!(t, "banner-maintenance"),
    }
}

/// On which pages.
pub(super) fn pages(t: Texts, pages: Pages) -> String {
    match pages {
        Pages::All => fl!(t, "banner-pages-all"),
        Pages::Entrance => fl!(t, "banner-pages-entrance"),
    }
}

/// How far it is in a word, and the tone of its pill; `ended`: by somebody, before its time.
pub(super) fn pill(
    t: Texts,
    one: &Banner,
    now: Instant,
    ended: Option<Instant>,
) -> (String, &'static str) {
    match one.state(now) {
        State::Planned => (fl!(t, "banner-planned"), "plain"),
        State::Shown => (fl!(t, "banner-shown"), "warm"),
        State::Over if ended.is_some_and(|ended| ended < one.shows_from()) => {
            (fl!(t, "banner-called-off"), "plain")
        }
        State::Over => (fl!(t, "banner-over"), "plain"),
    }
}

/// "14 oktober 2026, 10:00 – 15 oktober 2026, 02:00".
pub(super) fn span(t: Texts, one: &Banner) -> String {
    let from = t.moment(one.begins);
    match one.ends {
        // It was ended before it began.
        Some(ends) if ends <= one.begins => from,
        Some(ends) => fl!(t, "banner-span", from = from, until = t.moment(ends)),
        None => fl!(t, "banner-span-open", from = from),
    }
}
