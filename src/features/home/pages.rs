//! `/home`: what is next, whose files one may open, who can see, where to call.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

use super::{cards, duties, who_sees};
use crate::access::{Around, AskOwn, Desk, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::appointments::Booking;
use crate::features::appointments::pages::list_of;
use crate::features::appointments::pages::words;
use crate::features::appointments::store::{self as appointments, Appointment, Visit};
use crate::features::clients::Reader;
use crate::features::providers::Feature;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, Tile};
use crate::web::text::{DayParts, Texts};

/// The home of everybody who is signed in; what does not apply stays empty.
#[derive(Template)]
#[template(path = "home/home.html")]
pub struct HomePage {
    /// Frame.
    pub l: Layout,
    /// Given name, as one is greeted.
    pub greeting_name: String,
    /// The first appointment to come.
    pub next: Option<NextAppointment>,
    /// Files one may open, the own one first.
    pub files: Vec<FileCard>,
    /// Sentences on who sees one's file; empty for who has none.
    pub who_sees: Vec<String>,
    /// Today's appointments of a therapist; `None` for who has no agenda.
    pub agenda: Option<Vec<AgendaRow>>,
    /// Further places, for staff.
    pub tiles: Vec<Tile>,
    /// For staff without screens yet: what there will be for them, honestly.
    pub staff_empty: Option<String>,
    /// "maandag 23 november 2026".
    pub today: String,
}

impl HomePage {
    /// One file is not called files.
    fn files_title(&self) -> String {
        if self.files.len() == 1 { fl!(self.l.t, "home-file") } else { fl!(self.l.t, "home-files") }
    }
}

/// The first appointment to come.
pub struct NextAppointment {
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "video", "op de praktijk".
    pub modality: String,
    /// "Iris van den Berg"; empty where nobody is named.
    pub with: String,
    /// "over Sam", "voor Sam"; empty where it is the reader's own.
    pub about: String,
    /// Its page.
    pub href: String,
    /// Where it stands among the others.
    pub all_href: String,
    /// "over 2 dagen".
    pub relative: String,
}

/// A file one may open.
pub struct FileCard {
    /// Name of the client.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// "8 jaar".
    pub age_text: String,
    /// "je kind", "jijzelf".
    pub relation_text: String,
    /// Label where the care is.
    pub provider_name: String,
    /// The file's front page.
    pub href: String,
    /// "Je ziet: afspraken"; empty where all is seen.
    pub sees_text: String,
}

/// An appointment of today.
pub struct AgendaRow {
    /// "09:00".
    pub time: String,
    /// Who comes.
    pub name: String,
    /// "video", "op de praktijk"; that it was cancelled, where it was.
    pub modality: String,
    /// Its page.
    pub href: String,
}

/// `GET /home`: all that somebody is, on one page.
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    let (app, actor) = (page.app(), Arc::clone(page.actor()?));
    let l = page.layout(Place::Today);
    let t = l.t;
    let mut circle = ask.circle::<Appointment>().await?;
    let at = circle.at();
    let found =
        if circle.files().is_empty() { None } else { appointments::next(&mut circle).await? };
    let next = found.map(|booking| next(t, &booking, circle.files(), at));
    let files = cards::cards(app, t, circle.files(), at);
    let who_sees = who_sees::sentences(app, t, circle.files(), at);
    drop(circle);
    page.html(&HomePage {
        greeting_name: actor.known.first().map(|known| known.call_name.clone()).unwrap_or_default(),
        next,
        files,
        who_sees,
        agenda: agenda(&page, t).await?,
        tiles: duties::tiles(app, t, &actor),
        staff_empty: duties::to_come(t, &actor),
        today: t.day_long(at.amsterdam().date()),
        l,
    })
}

/// The first appointment to come, and for or about whom it is.
fn next(t: Texts, booking: &Booking, files: &[Around], at: Instant) -> NextAppointment {
    let row = words::row(t, booking, String::new(), at);
    let around = files.iter().find(|around| around.file.id == booking.client);
    let about = around.filter(|around| Reader::of(&around.hat) != Reader::Client).map(|around| {
        let name = around.file.call_name.as_str();
        if booking.own {
            fl!(t, "home-next-about", name = name)
        } else {
            fl!(t, "home-next-for", name = name)
        }
    });
    NextAppointment {
        day: row.day,
        time_range: row.time_range,
        modality: row.modality,
        with: row.with,
        about: about.unwrap_or_default(),
        href: row.href,
        all_href: if booking.own { "/appointments".to_owned() } else { list_of(booking.client) },
        relative: row.relative,
    }
}

/// A therapist's appointments of today; none for who is no therapist.
async fn agenda(page: &Page, t: Texts) -> Result<Option<Vec<AgendaRow>>> {
    let (app, actor) = (page.app(), page.actor()?);
    let Some(known) = actor.staff(Role::Therapist) else {
        return Ok(None);
    };
    if !app.providers.offers(known.provider, Feature::Appointments) {
        return Ok(None);
    }
    let desk = Desk::new(app.clone(), Arc::clone(actor), Role::Therapist);
    let mut caseload = desk.caseload::<scope::Appointments>().await?;
    let today = caseload.at().amsterdam().date();
    let tomorrow = today.tomorrow().unwrap_or(today);
    let (from, until) = (rules::midnight(today).into(), rules::midnight(tomorrow).into());
    let visits = appointments::day(&mut caseload, from, until).await?;
    Ok(Some(visits.iter().map(|visit| agenda_row(t, visit)).collect()))
}

fn agenda_row(t: Texts, visit: &Visit) -> AgendaRow {
    let row = words::row(t, &visit.booking, String::new(), visit.booking.starts);
    let client = visit.client_name.as_str();
    AgendaRow {
        time: t.time(visit.booking.starts.amsterdam().time()),
        name: if visit.booking.own {
            fl!(t, "agenda-party", party = words::names(t, &visit.booking.parties), client = client)
        } else {
            client.to_owned()
        },
        modality: row.pill.map_or(row.modality, |(cancelled, _)| cancelled),
        href: row.href,
    }
}
