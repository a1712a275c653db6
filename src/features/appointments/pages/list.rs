//! `/clients/{client}/appointments`: a file's appointments (U4).

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::words::{Row, names, row};
use super::{frame, list_of, own, standing_line};
use crate::access::{Ask, scope};
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::appointments::store::Appointment;
use crate::features::appointments::{Booking, Cursor, Turn, store};
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live};
use crate::web::text::Texts;
use rules::Action;

/// Appointments to come, and those before by page.
#[derive(Template)]
#[template(path = "appointments/list.html")]
pub struct AppointmentsPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// Whether the reader is the client.
    pub own: bool,
    /// To come, soonest first; not repeated on older pages.
    pub upcoming: Vec<Row>,
    /// Before, newest first.
    pub past: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Page with newer ones.
    pub newer: Option<String>,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
    /// Address of the form to plan one; for those who plan.
    pub plan_href: Option<String>,
}

/// Which page is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: String,
    after: String,
}

/// The page that the address names; a broken link is the first.
pub(super) fn turn(page: &Page, sealed: &Links) -> Turn {
    let asked: Asked = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let open = |link: &str| sealed.open(link).unwrap_or_default();
    Turn::from_link(&open(&asked.before), &open(&asked.after))
}

/// Links to older and newer pages of the list at `path`.
pub(super) fn pager(
    path: &str,
    sealed: &Links,
    older: Option<Cursor>,
    newer: Option<Cursor>,
) -> (Option<String>, Option<String>) {
    let sign = if path.contains('?') { '&' } else { '?' };
    let link =
        |name: &str, cursor: Cursor| format!("{path}{sign}{name}={}", sealed.seal(&cursor.mark()));
    (older.map(|cursor| link("before", cursor)), newer.map(|cursor| link("after", cursor)))
}

/// `GET /clients/{client}/appointments`
pub async fn show(page: Page, ask: Ask<scope::Appointments>) -> Result<Response> {
    let sealed = Links::of(page.app(), page.actor()?.account).await?;
    let mut view = ask.view().await?;
    let (upcoming, shelf) = store::list(&mut view, turn(&page, &sealed)).await?;
    let topics = Topics::rights_of(view.actor(), view.client());
    let since = live::state(view.tx(), &topics).await?;
    let (file, hat, now) = (view.file(), view.hat(), view.at());
    let mut l = frame(&page, file, hat, now);
    let t = l.t;
    let path = list_of(file.id);
    l.live = Some(Live::of_rights(since, page.app(), format!("{path}/live")));
    let (older, newer) = pager(&path, &sealed, shelf.older, shelf.newer);
    let draw = |booking: &Booking| {
        row(t, booking, of_whom(t, booking), now).seen_from(t, booking, page.zone())
    };
    page.html(&AppointmentsPage {
        name: file.call_name.clone(),
        file_href: format!("/clients/{}", file.id),
        own: own(hat),
        upcoming: upcoming.iter().map(draw).collect(),
        past: shelf.rows.iter().map(draw).collect(),
        older,
        newer,
        standing_line: standing_line(hat),
        plan_href: view.may::<scope::Planning>(Action::Act).then(|| format!("{path}/new")),
        l,
    })
}

/// `GET /clients/{client}/appointments/live`
pub async fn listen(page: Page, ask: Ask<scope::Appointments>, since: Since) -> Result<Response> {
    events::open(page.app(), ask.watch::<Appointment>(), since).await
}

/// In a file's list an own thing of others says whose it is; only therapists
/// find such in it.
fn of_whom(t: Texts, booking: &Booking) -> String {
    if booking.own {
        fl!(t, "appointment-for", name = names(t, &booking.parties))
    } else {
        String::new()
    }
}
