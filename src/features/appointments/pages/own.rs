//! `/appointments`: everything one takes part in oneself, over all files
//! (rulebook, "Own things"), and the way to the list of one's own file.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Party;
use rules::staff::Role;

use super::list::{pager, turn};
use super::list_of;
use super::words::{Row, row};
use crate::access::{AskOwn, Circle};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::appointments::Booking;
use crate::features::appointments::store::{self, Appointment};
use crate::features::providers::Feature;
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live, Place, Tile};
use crate::web::text::Texts;

/// One's own appointments.
#[derive(Template)]
#[template(path = "appointments/own.html")]
pub struct OwnAppointmentsPage {
    /// Frame.
    pub l: Layout,
    /// Further lists: those of one's own files; a therapist's agenda.
    pub tiles: Vec<Tile>,
    /// To come, soonest first; not repeated on older pages.
    pub upcoming: Vec<Row>,
    /// Before, newest first.
    pub past: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Page with newer ones.
    pub newer: Option<String>,
}

impl OwnAppointmentsPage {
    /// Nothing to come is only news to who has no other list.
    fn shows_upcoming(&self) -> bool {
        !self.upcoming.is_empty() || (self.newer.is_none() && self.tiles.is_empty())
    }
}

/// `GET /appointments`
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    if !actor.known.iter().any(|known| app.providers.offers(known.provider, Feature::Appointments))
    {
        return Err(Error::NotFound);
    }
    let mut circle = ask.own::<Appointment>().await?;
    let sealed = Links::of(page.app(), page.actor()?.account).await?;
    let (upcoming, shelf) = store::own_list(&mut circle, turn(&page, &sealed)).await?;
    let live = hears(app, &mut circle).await?;
    let mut l = page.layout(Place::Appointments);
    l.live = Some(live);
    let (t, now) = (l.t, circle.at());
    let (older, newer) = pager("/appointments", &sealed, shelf.older, shelf.newer);
    let draw = |booking: &Booking| {
        row(t, booking, about(t, &circle, booking), now).seen_from(t, booking, page.zone())
    };
    page.html(&OwnAppointmentsPage {
        tiles: tiles(&page, t, &circle, actor.staff(Role::Therapist).is_some()),
        upcoming: upcoming.iter().map(draw).collect(),
        past: shelf.rows.iter().map(draw).collect(),
        older,
        newer,
        l,
    })
}

/// What a page over all these files hears: that the rights of its reader changed.
pub(super) async fn hears(app: &App, circle: &mut Circle<'_, Appointment>) -> Result<Live> {
    let topics = Topics::of_own(circle.actor(), circle.files()).rights_alone();
    let since = live::state(circle.tx(), &topics).await?;
    Ok(Live::of_rights(since, app, "/appointments/live".to_owned()))
}

/// `GET /appointments/live`: of every page over all files that one stands around.
pub async fn listen(page: Page, ask: AskOwn, since: Since) -> Result<Response> {
    events::open(page.app(), ask.watch::<Appointment>(), since).await
}

/// About whom, where that is not oneself.
fn about(t: Texts, circle: &Circle<'_, Appointment>, booking: &Booking) -> String {
    let around = circle.files().iter().find(|around| around.file.id == booking.client);
    match around {
        Some(around) if around.hat.party != Some(Party::Client) => {
            fl!(t, "appointment-over", name = around.file.call_name.as_str())
        }
        _ => String::new(),
    }
}

/// A card for each own file, under its label's name where there are more.
fn tiles(page: &Page, t: Texts, circle: &Circle<'_, Appointment>, therapist: bool) -> Vec<Tile> {
    let providers = &page.app().providers;
    let files = circle
        .files()
        .iter()
        .filter(|around| around.hat.party == Some(Party::Client) && around.open);
    let mut tiles: Vec<Tile> = files
        .map(|around| Tile {
            href: list_of(around.file.id),
            icon: "calendar",
            title: fl!(t, "appointments-file"),
            text: providers
                .by_key(&around.file.label)
                .map(|(_, _, label)| label.name.clone())
                .unwrap_or_default(),
        })
        .collect();
    if circle.files().iter().any(|one| one.open && one.hat.party != Some(Party::Client)) {
        tiles.push(Tile {
            href: "/calendar".to_owned(),
            icon: "calendar",
            title: fl!(t, "calendar-title"),
            text: fl!(t, "calendar-tile"),
        });
    }
    if therapist {
        tiles.push(Tile {
            href: "/agenda".to_owned(),
            icon: "calendar",
            title: fl!(t, "agenda-title"),
            text: fl!(t, "agenda-lead"),
        });
    }
    tiles
}
