//! `/me/join/{token}`: bringing an invitation to the account that one has already.
//!
//! Owns the page. That a link is good for this account or not is said without a reason.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::code::{Fields, hint, well_formed};
use super::link;
use crate::error::Result;
use crate::features::accounts::pages::prove;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::accounts::pages::ways;
use crate::features::activation::begin::{self, Tried};
use crate::features::activation::join::{self, Joined};
use crate::features::activation::model::Channel;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// The code, and what changes with it.
#[derive(Template)]
#[template(path = "activation/join.html")]
pub struct JoinPage {
    /// Frame.
    pub l: Layout,
    /// Who is signed in.
    pub name: String,
    /// This page.
    pub href: String,
    /// The invitation.
    pub invitation_href: String,
    /// Where the code is.
    pub hint: String,
    /// Whether the code goes by text message: then a new one can be asked for.
    pub texts: bool,
    /// Whether it cannot come to this account.
    pub unfit: bool,
    /// What is wrong with the code; empty when nothing is.
    pub error: String,
}

impl JoinPage {
    /// Where a new code is asked for.
    fn new_code_href(&self) -> String {
        format!("{}/new-code", self.invitation_href)
    }
}

/// `GET /me/join/{token}`
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    let Some(act) = begin::look(page.app(), &token).await? else {
        return link::over(&page, &token);
    };
    if let Some(first) = prove::first(&page, page.0.uri.path())? {
        return Ok(first);
    }
    page.html(&draw(&page, &token, act.channel(), String::new())?)
}

/// `POST /me/join/{token}`: it belongs to the account from now on.
pub async fn send(
    page: Page,
    from: Peer,
    Path(token): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let origin = from.origin(app).await?;
    let Some(act) = begin::look(app, &token).await? else {
        begin::strange(app, &token, &origin).await?;
        return link::over(&page, &token);
    };
    if let Some(first) = prove::first(&page, page.0.uri.path())? {
        return Ok(first);
    }
    let again = |error: String| page.again(&draw(&page, &token, act.channel(), error)?);
    if !well_formed(&fields.code) {
        return again(fl!(t, "code-error-shape"));
    }
    match join::join(app, page.actor()?, (&token, &fields.code), &origin).await? {
        Joined::Done => Ok(page.go("/home", "activation-joined")),
        Joined::Unfit => {
            let drawn = draw(&page, &token, act.channel(), String::new())?;
            page.again(&JoinPage { unfit: true, ..drawn })
        }
        Joined::Not(Tried::Wrong(left)) => again(fl!(t, "activate-code-wrong", left = left)),
        Joined::Not(Tried::Wait(seconds)) => {
            let mut response = again(ways::waits(t, seconds))?;
            braked(&mut response, seconds);
            Ok(response)
        }
        Joined::Not(Tried::Over | Tried::Right(_)) => link::over(&page, &token),
    }
}

fn draw(page: &Page, token: &str, channel: Channel, error: String) -> Result<JoinPage> {
    let l = page.layout(Place::Me);
    let name = page.actor()?.known.first().map(|known| known.name.clone()).unwrap_or_default();
    Ok(JoinPage {
        name,
        href: format!("/me/join/{token}"),
        invitation_href: format!("/activate/{token}"),
        hint: hint(l.t, channel),
        texts: channel == Channel::Text,
        unfit: false,
        error,
        l,
    })
}
