//! `/calendar`: what lies ahead of everybody one stands around, day by day (T4.1).
//!
//! Owns the words and the choice of one file. What is in it is what each file's
//! own list would show, and one's own things.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;

use super::list::{pager, turn};
use super::own::hears;
use super::words::{Row, row};
use crate::access::{Around, AskOwn, Circle};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::appointments::Booking;
use crate::features::appointments::store::{self, Appointment};
use crate::features::clients::Reader;
use crate::features::clients::pages::choosing::{Choice, choices, only};
use crate::features::providers::Feature;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Everybody's appointments.
#[derive(Template)]
#[template(path = "appointments/calendar.html")]
pub struct CalendarPage {
    /// Frame.
    pub l: Layout,
    /// Whose: everybody's, or one file's; empty where there is nothing to choose.
    pub choices: Vec<Choice>,
    /// What lies ahead, day by day.
    pub days: Vec<Day>,
    /// Page with later ones.
    pub later: Option<String>,
    /// Page with sooner ones.
    pub sooner: Option<String>,
    /// Whether the standing line is shown: one looks at files of others (T4.2).
    pub standing_line: bool,
}

/// One day.
pub struct Day {
    /// "dinsdag 24 november 2026".
    pub heading: String,
    /// "over 2 dagen".
    pub relative: String,
    /// "09:00" and the appointment.
    pub rows: Vec<(String, Row)>,
}

/// `GET /calendar`
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let offers =
        |known: &crate::access::Known| app.providers.offers(known.provider, Feature::Appointments);
    if !actor.known.iter().any(offers) {
        return Err(Error::NotFound);
    }
    let sealed = Links::of(app, actor.account).await?;
    let wanted = only(&page.0.uri);
    let mut circle = ask.all::<Appointment>(wanted).await?;
    let shelf = store::ahead(&mut circle, turn(&page, &sealed)).await?;
    let live = hears(app, &mut circle).await?;
    let mut l = page.layout(Place::Appointments);
    l.live = Some(live);
    let (t, now) = (l.t, circle.at());
    let (choices, path) = choices(&page, circle.files(), "/calendar", wanted);
    let (later, sooner) = pager(&path, &sealed, shelf.older, shelf.newer);
    page.html(&CalendarPage {
        choices,
        days: days(t, &circle, &shelf.rows, now),
        later,
        sooner,
        standing_line: circle.files().iter().any(|one| Reader::of(&one.hat).is_relative()),
        l,
    })
}

fn days(t: Texts, circle: &Circle<'_, Appointment>, found: &[Booking], now: Instant) -> Vec<Day> {
    let mut days: Vec<(Date, Day)> = Vec::new();
    for booking in found {
        let starts = booking.starts.amsterdam();
        let row = row(t, booking, for_whom(t, circle.files(), booking), now).seen_from(
            t,
            booking,
            circle.actor().zone.as_deref(),
        );
        if days.last().is_none_or(|(date, _)| *date != starts.date()) {
            let relative = row.relative.clone();
            days.push((
                starts.date(),
                Day { heading: t.day_long(starts.date()), relative, rows: Vec::new() },
            ));
        }
        if let Some((_, day)) = days.last_mut() {
            day.rows.push((t.time(starts.time()), row));
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// "voor jou", "voor Sam"; one's own thing "over Sam".
fn for_whom(t: Texts, files: &[Around], booking: &Booking) -> String {
    let Some(around) = files.iter().find(|around| around.file.id == booking.client) else {
        return String::new();
    };
    let name = around.file.call_name.as_str();
    match (Reader::of(&around.hat), booking.own) {
        (Reader::Client, _) => fl!(t, "calendar-you"),
        (_, true) => fl!(t, "appointment-over", name = name),
        (_, false) => fl!(t, "home-next-for", name = name),
    }
}
