//! `/clients/{client}/appointments/{appointment}`: one appointment: when,
//! where, with whom, and who can see this (U4).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::words::{because, modality, names, relative, time_range_in};
use super::{Which, frame, list_of, own, page_of, standing_line};
use crate::access::{Ask, File, Hat, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::appointments::store::{self, Appointment};
use crate::features::appointments::{Booking, Modality, Someone};
use crate::features::clients::{self, Readers, Thing, ThingKind, readers};
use crate::ids::PersonId;
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live};
use crate::web::text::{DayParts, Texts};
use rules::Action;

/// One appointment (U4).
#[derive(Template)]
#[template(path = "appointments/detail.html")]
pub struct AppointmentPage {
    /// Frame.
    pub l: Layout,
    /// The list it stands in.
    pub list_href: String,
    /// Its day.
    pub day: DayParts,
    /// "15:30 – 16:15".
    pub time_range: String,
    /// "over 2 dagen".
    pub relative: String,
    /// How it takes place, and where: one line.
    pub place: String,
    /// A word and a name: about whom it is, or whose; none where that is clear.
    pub about: Option<(String, String)>,
    /// With whom.
    pub with: Vec<String>,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Why it is not as it was; none where nobody says.
    pub because: Option<String>,
    /// Whether it lies before now.
    pub past: bool,
    /// Its page; forms send to addresses below it.
    pub href: String,
    /// Who sees this, and why.
    pub readers: Readers,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
    /// For those who plan: the address under which it is changed.
    pub plan_href: Option<String>,
}

/// `GET /clients/{client}/appointments/{appointment}`
pub async fn show(page: Page, ask: Ask<scope::Appointments>, Which(id): Which) -> Result<Response> {
    let mut view = ask.view_item::<Appointment>(id.0).await?;
    let booking = store::one(&mut view, id).await?.ok_or(Error::NotFound)?;
    let topics = Topics::of_item(view.actor(), view.client(), id.0).rights_alone();
    let since = live::state(view.tx(), &topics).await?;
    let (file, hat, now) = (view.file(), view.hat(), view.at());
    let mut l = frame(&page, file, hat, now);
    let t = l.t;
    let href = page_of(file.id, id);
    l.live = Some(Live::of_rights(since, page.app(), format!("{href}/live")));
    let past = booking.ended(now);
    let plans = view.may::<scope::Planning>(Action::Act);
    let party = booking.own && !plans && !view.treats();
    page.html(&AppointmentPage {
        list_href: if party { "/appointments".to_owned() } else { list_of(file.id) },
        day: t.day_short(booking.starts.amsterdam().date()),
        time_range: time_range_in(t, &booking, page.zone()),
        relative: relative(t, &booking, now),
        place: place(page.app(), t, file, &booking).await?,
        about: about(t, file, &booking, party && !own(hat)),
        with: booking.with.iter().map(|someone| someone.name.clone()).collect(),
        cancelled: booking.cancelled(),
        because: because(t, &booking),
        past,
        href,
        readers: who_sees(t, file, &booking, hat, now),
        standing_line: !booking.own && standing_line(hat),
        plan_href: (!past && plans).then(|| page_of(file.id, id)),
        l,
    })
}

/// `GET /clients/{client}/appointments/{appointment}/live`
pub async fn listen(
    page: Page,
    ask: Ask<scope::Appointments>,
    Which(id): Which,
    since: Since,
) -> Result<Response> {
    events::open(page.app(), ask.watch_item::<Appointment>(id.0), since).await
}

fn who_sees(t: Texts, file: &File, booking: &Booking, hat: Option<&Hat>, at: Instant) -> Readers {
    let ids = |people: &[Someone]| people.iter().map(|one| one.person).collect::<Vec<PersonId>>();
    let (with, parties) = (ids(&booking.with), booking.own.then(|| ids(&booking.parties)));
    let thing = Thing {
        kind: ThingKind::Appointment,
        item: Some(booking.id.0),
        parties: parties.as_deref(),
        with: &with,
    };
    readers(t, file, thing, hat, at)
}

/// Where one goes, or how one meets. The place is opened here, and only for
/// an appointment that has one.
///
/// # Errors
/// When the key store is away.
pub async fn place(app: &App, t: Texts, file: &File, booking: &Booking) -> Result<String> {
    if booking.modality == Modality::Video {
        return Ok(fl!(t, "appointment-by-video"));
    }
    if booking.place_kept && booking.modality == Modality::InPerson {
        return Ok(fl!(t, "appointment-place-kept-text"));
    }
    let place = match &booking.place {
        Some(_) => store::place_of(&app.vault.key(clients::store::key_id(file.id)).await?, booking),
        None => None,
    };
    Ok(match (place, booking.modality) {
        (Some(place), _) => place,
        (None, Modality::InPerson) => fl!(t, "appointment-place-unknown"),
        (None, other) => modality(t, other),
    })
}

/// To a party the client's name; to a therapist the parties'.
fn about(t: Texts, file: &File, booking: &Booking, of_another: bool) -> Option<(String, String)> {
    if of_another {
        Some((fl!(t, "appointment-about"), file.name.clone()))
    } else {
        let whose = || (fl!(t, "appointment-whose"), names(t, &booking.parties));
        booking.own.then(whose)
    }
}
