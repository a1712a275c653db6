//! `/warning`: a warning that waits to be read before anything else opens (T12.3).
//!
//! Owns the page: what and why, and that it was read, with the time. Who does not agree says so at
//! `/me/conduct`, which opens once it was read.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::conduct::Step;
use serde::Deserialize;
use uuid::Uuid;

use crate::error::Result;
use crate::features::accounts::pages::blocked::{Contact, contacts};
use crate::features::conduct::objecting;
use crate::features::conduct::pages::said::{Decided, decided};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// What was decided and why.
#[derive(Template)]
#[template(path = "conduct/warning.html")]
pub struct WarningPage {
    /// Frame, without places.
    pub l: Layout,
    /// Each warning that was not read yet.
    pub warnings: Vec<Decided>,
    /// Which these are.
    pub shown: String,
    /// Where one can write.
    pub contacts: Vec<Contact>,
}

/// `GET /warning`: for who was not warned it is not here.
pub async fn show(page: Page) -> Result<Response> {
    let Some(session) = page.0.session.as_ref().filter(|session| session.warned) else {
        return Ok(page.go("/home", ""));
    };
    let (cases, key) = objecting::own(page.app(), page.actor()?).await?;
    let l = page.layout(Place::Elsewhere);
    let unread = cases.iter().filter(|case| case.step() == Some(Step::Warning));
    let unread = unread.filter(|case| case.read_at.is_none() && case.stands());
    let now = page.app().clock.now();
    let warnings: Vec<_> = unread.map(|case| decided(l.t, case, &key, now)).collect();
    let shown: Vec<&str> = warnings.iter().map(|one| one.case.as_str()).collect();
    let shown = shown.join(" ");
    page.html(&WarningPage { warnings, shown, contacts: contacts(&page, session), l })
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Which warnings were shown.
    pub shown: String,
    /// `object` of who does not agree.
    pub then: String,
}

/// `POST /warning`: "I have read this", and where to go from there.
pub async fn read(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let stands = page.0.session.as_ref().is_some_and(|session| session.warned);
    if stands {
        let shown: Vec<Uuid> = fields.shown.split(' ').filter_map(|id| id.parse().ok()).collect();
        objecting::read(page.app(), page.actor()?, &shown).await?;
    }
    Ok(page.go(if fields.then == "object" { "/me/conduct" } else { "/home" }, ""))
}
