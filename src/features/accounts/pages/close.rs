//! `/me/close`: closing the own account (T9.3), with line by line what goes and
//! what stays; and `/closing`, where one can still come back.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::retention;
use serde::Deserialize;

use super::{prove as proof, sign_out};
use crate::error::{Error, Result};
use crate::features::accounts::closing::{self, Closed, DAYS_TO_THINK, Wanted};
use crate::features::accounts::model::State;
use crate::features::accounts::prove;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// What goes, what stays, and the choice.
#[derive(Template)]
#[template(path = "accounts/close.html")]
pub struct ClosePage {
    /// Frame.
    pub l: Layout,
    /// What stands in the way; none: it can be closed here and now.
    pub bar: Option<Bar>,
    /// Whether the holder is somebody's client.
    pub is_client: bool,
    /// Who knows the holder, by name.
    pub providers: String,
    /// For how many years the record is kept.
    pub years: i16,
    /// For how many months data of use are kept.
    pub months: i8,
    /// How many days one can come back.
    pub days: i32,
    /// Whether it is to be at once.
    pub at_once: bool,
}

/// Why an account cannot be closed here and now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bar {
    /// Who works here is let go by the provider.
    WorksHere,
    /// The last proof is old, and there is no page to give another: one signs in anew.
    OldProof,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    when: String,
}

/// `GET /me/close`
pub async fn show(page: Page) -> Result<Response> {
    match standing(&page) {
        Some(State::Active | State::Blocked) => match proof_first(&page)? {
            Some(first) => Ok(first),
            None => page.html(&draw(&page, false).await?),
        },
        _ => Ok(page.go("/closing", "")),
    }
}

/// `POST /me/close`: closes it, and leads out.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    if !matches!(standing(&page), Some(State::Active | State::Blocked)) {
        return Ok(page.go("/closing", ""));
    }
    let (app, actor) = (page.app(), page.actor()?);
    let at_once = fields.when == "at_once";
    if !at_once && fields.when != "later" {
        return page.again(&draw(&page, at_once).await?);
    }
    if let Some(first) = proof_first(&page)? {
        return Ok(first);
    }
    if prove::is_due_for_own(actor, app.clock.now()) {
        return page.again(&draw(&page, at_once).await?);
    }
    let wanted = if at_once { Wanted::AtOnce } else { Wanted::AfterThinking };
    let said = if at_once { "account-closed" } else { "account-closing" };
    match closing::close(app, actor, wanted).await? {
        Closed::Done => Ok(sign_out::gone(&page, said)),
        Closed::WorksHere => page.again(&draw(&page, at_once).await?),
    }
}

/// Leads to a fresh proof, for whom the portal is open.
fn proof_first(page: &Page) -> Result<Option<Response>> {
    let through = page.0.session.as_ref().is_some_and(|session| session.through(page.app()));
    if through { proof::first(page, "/me/close") } else { Ok(None) }
}

async fn draw(page: &Page, at_once: bool) -> Result<ClosePage> {
    let (app, actor) = (page.app(), page.actor()?);
    let mut providers: Vec<String> = Vec::new();
    for known in &actor.known {
        let name = app.providers.by_id(known.provider).map(|provider| provider.legal_name.clone());
        if let Some(name) = name.filter(|name| !providers.contains(name)) {
            providers.push(name);
        }
    }
    let bar = if closing::works_here(actor) {
        Some(Bar::WorksHere)
    } else {
        prove::is_due_for_own(actor, app.clock.now()).then_some(Bar::OldProof)
    };
    Ok(ClosePage {
        l: page.layout(Place::Me),
        bar,
        is_client: closing::is_client(app, actor).await?,
        providers: page.0.texts().and(&providers),
        years: retention::RECORD_YEARS,
        months: retention::USAGE_MONTHS,
        days: DAYS_TO_THINK,
        at_once,
    })
}

/// The small room of who is closing the account.
#[derive(Template)]
#[template(path = "accounts/closing.html")]
pub struct ClosingPage {
    /// Frame, without places.
    pub l: Layout,
    /// The last day on which one can come back, in words.
    pub until: String,
}

/// `GET /closing`: for whoever is not closing an account it is not here.
pub async fn room(page: Page) -> Result<Response> {
    if standing(&page) != Some(State::Closing) {
        return Ok(page.go("/home", ""));
    }
    let until = closing::until(page.app(), page.actor()?).await?.ok_or(Error::NotFound)?;
    let l = page.layout(Place::Elsewhere);
    page.html(&ClosingPage { until: l.t.day(until), l })
}

/// `POST /closing`: comes back.
pub async fn keep(page: Page) -> Result<Response> {
    if standing(&page) == Some(State::Closing) {
        closing::keep(page.app(), page.actor()?).await?;
        return Ok(page.go("/home", "account-kept"));
    }
    Ok(page.go("/home", ""))
}

fn standing(page: &Page) -> Option<State> {
    page.0.session.as_ref().map(|session| session.state)
}
