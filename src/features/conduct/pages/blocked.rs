//! `/blocked`: the small room of who is blocked (A14): the reasons, the objection, the
//! own rights, the next appointment, urgent help.
//!
//! Owns the room. Of files it shows the next appointment, by a permit, and no more.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use uuid::Uuid;

use super::said::{Decided, Fields, decided};
use super::text;
use crate::access::AskOwn;
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::pages::blocked::{Contact, contacts};
use crate::features::appointments::pages::detail::place;
use crate::features::appointments::pages::words::row;
use crate::features::appointments::store::{self as appointments, Appointment};
use crate::features::conduct::{number_of, objecting, words};
use crate::features::home::pages::{NextAppointment, next};
use crate::features::questions::TEXT_MAX;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// The small room.
#[derive(Template)]
#[template(path = "conduct/blocked.html")]
pub struct BlockedPage {
    /// Frame, without places.
    pub l: Layout,
    /// What the account is called on the telephone.
    pub number: String,
    /// Why; none where it was blocked by hand.
    pub why: Option<Decided>,
    /// The next appointment of one's own, and where it is.
    pub next: Option<(NextAppointment, String)>,
    /// Where one can write: name of the label, and its addresses.
    pub contacts: Vec<Contact>,
    /// What was typed.
    pub fields: Fields,
    /// The most characters.
    pub most: usize,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

impl BlockedPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// `GET /blocked`: for whoever is not blocked it is not here.
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    if !is_blocked(&page) {
        return Ok(page.go("/home", ""));
    }
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    page.html(&draw(&page, &ask, kept.unwrap_or_default(), Vec::new()).await?)
}

/// `POST /blocked`: objects, once, until the last day is over.
pub async fn object(page: Page, ask: AskOwn, Form(fields): Form<Fields>) -> Result<Response> {
    if !is_blocked(&page) {
        return Ok(page.go("/home", ""));
    }
    let t = page.0.texts();
    let said = match text(&fields.text) {
        Ok(said) => said,
        Err(wrong) => {
            let errors = vec![words::wrong(t, wrong)];
            return page.again(&draw(&page, &ask, fields, errors).await?);
        }
    };
    let case: Uuid = fields.case.parse().unwrap_or_default();
    if objecting::object(page.app(), page.actor()?, case, &said).await? {
        return Ok(page.go("/blocked", "conduct-objected"));
    }
    let errors = vec![("text", fl!(t, "objection-error-late"))];
    page.again(&draw(&page, &ask, fields, errors).await?)
}

fn is_blocked(page: &Page) -> bool {
    page.0.session.as_ref().is_some_and(|session| session.state == AccountState::Blocked)
}

async fn draw(
    page: &Page,
    ask: &AskOwn,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> Result<BlockedPage> {
    let (app, actor) = (page.app(), page.actor()?);
    let l = page.layout(Place::Elsewhere);
    let (cases, key) = objecting::own(app, actor).await?;
    let now = app.clock.now();
    let blocks = cases.iter().find(|case| case.blocks());
    let session = page.0.session.as_ref();
    Ok(BlockedPage {
        number: number_of(actor.account),
        why: blocks.map(|case| decided(l.t, case, &key, now)),
        next: to_come(page, &l, ask).await?,
        contacts: session.map(|session| contacts(page, session)).unwrap_or_default(),
        fields,
        most: TEXT_MAX,
        errors,
        l,
    })
}

/// The next appointment of one's own, with its place as far as one may know it.
async fn to_come(
    page: &Page,
    l: &Layout,
    ask: &AskOwn,
) -> Result<Option<(NextAppointment, String)>> {
    let mut circle = ask.mine::<Appointment>().await?;
    if circle.files().is_empty() {
        return Ok(None);
    }
    let Some(booking) = appointments::next(&mut circle).await? else { return Ok(None) };
    let around = circle.files().iter().find(|around| around.file.id == booking.client);
    let Some(around) = around else { return Ok(None) };
    let place = place(page.app(), l.t, &around.file, &booking).await?;
    let row = row(l.t, &booking, String::new(), circle.at());
    let row = row.seen_from(l.t, &booking, page.zone());
    Ok(Some((next(l.t, row, &booking, circle.files()), place)))
}
