//! `/agenda`: the day of a therapist (U12).

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use super::page_of;
use super::words::{modality, names, time_range};
use crate::access::{Desk, scope};
use crate::error::Result;
use crate::features::appointments::store::{self, Visit};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// One day of a therapist.
#[derive(Template)]
#[template(path = "appointments/agenda.html")]
pub struct AgendaPage {
    /// Frame.
    pub l: Layout,
    /// "woensdag 25 november 2026".
    pub day: String,
    /// "over 2 dagen".
    pub relative: String,
    /// The day before.
    pub previous: Option<String>,
    /// The day after.
    pub next: Option<String>,
    /// Whether this is today.
    pub today: bool,
    /// In order of time.
    pub rows: Vec<Slot>,
}

/// One appointment of the day.
pub struct Slot {
    /// Its page.
    pub href: String,
    /// "09:00".
    pub time: String,
    /// "09:00 – 09:45".
    pub time_range: String,
    /// Who comes: the client, or of an own thing the party and of whom.
    pub name: String,
    /// How it takes place.
    pub modality: String,
    /// Whether it was cancelled.
    pub cancelled: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    day: String,
}

/// `GET /agenda?day=YYYY-MM-DD`; without a day, or with what is none, today.
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let mut caseload = desk.caseload::<scope::Appointments>().await?;
    let l = page.layout(Place::Agenda);
    let t = l.t;
    let today = caseload.at().amsterdam().date();
    let day = asked(&page).unwrap_or(today);
    let after = day.tomorrow().unwrap_or(day);
    let (from, until) = (rules::midnight(day).into(), rules::midnight(after).into());
    let visits = store::day(&mut caseload, from, until).await?;
    page.html(&AgendaPage {
        day: t.day_long(day),
        relative: t.relative(day, today),
        previous: day.yesterday().ok().map(address),
        next: day.tomorrow().ok().map(address),
        today: day == today,
        rows: visits.iter().map(|visit| slot(t, visit)).collect(),
        l,
    })
}

/// The day in the address, within what a calendar of people holds.
fn asked(page: &Page) -> Option<Date> {
    let asked: Asked = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let day: Date = if asked.day.len() == 10 {
        asked.day.parse().ok()?
    } else {
        return None;
    };
    (1900..=2200).contains(&day.year()).then_some(day)
}

fn address(day: Date) -> String {
    format!("/agenda?day={day}")
}

fn slot(t: Texts, visit: &Visit) -> Slot {
    let booking = &visit.booking;
    let client = visit.client_name.as_str();
    Slot {
        href: page_of(booking.client, booking.id),
        time: t.time(booking.starts.amsterdam().time()),
        time_range: time_range(t, booking),
        name: if booking.own {
            fl!(t, "agenda-party", party = names(t, &booking.parties), client = client)
        } else {
            client.to_owned()
        },
        modality: modality(t, booking.modality),
        cancelled: booking.cancelled(),
    }
}
