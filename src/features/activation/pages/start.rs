//! `/activate`: typing what stands in a letter, and help for who is stuck.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Error, Result, minutes};
use crate::features::accounts::pages::blocked::Contact;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::activation::{begin, secret};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Typing the letters of a letter.
#[derive(Template)]
#[template(path = "activation/start.html")]
pub struct StartPage {
    /// Frame.
    pub l: Layout,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it; empty when nothing is.
    pub error: String,
}

/// What to do when something is missing or does not work.
#[derive(Template)]
#[template(path = "activation/help.html")]
pub struct HelpPage {
    /// Frame.
    pub l: Layout,
    /// Whom to ask; none where the label is not known.
    pub contact: Option<Contact>,
    /// How everybody knows a message of the portal.
    pub known_by: String,
    /// Back to the steps, for who is on the way; empty for who is not.
    pub onward: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    letters: String,
}

/// `GET /activate`
pub async fn show(page: Page) -> Result<Response> {
    let l = page.layout(Place::Elsewhere);
    page.html(&StartPage { l, typed: String::new(), error: String::new() })
}

/// `GET /activate/help`
pub async fn help(page: Page, headers: HeaderMap) -> Result<Response> {
    let half = super::half(&page, &headers).await?;
    let providers = &page.app().providers;
    let named = page.0.label.as_deref().and_then(|key| providers.by_key(key));
    // Whoever gave the code knows who invites; a link alone tells nobody.
    let own = half.as_ref().and_then(|half| providers.by_id(half.act.provider_id));
    let own = own.and_then(|provider| provider.labels.first());
    let label = named.map(|(_, _, label)| label).or(own);
    let onward = half.map(|half| if half.secret.is_some() { "factor" } else { "name" });
    let l = page.layout(Place::Elsewhere);
    page.html(&HelpPage {
        contact: label.map(|label| Contact {
            name: label.name.clone(),
            emails: label.emails.iter().map(|email| email.address().to_owned()).collect(),
        }),
        known_by: super::known_by(l.t, page.app()),
        onward: onward.map(|step| format!("/activate/{step}")).unwrap_or_default(),
        l,
    })
}

/// `POST /activate`: on to the page of the link that stands in the letter.
pub async fn send(page: Page, from: Peer, Form(fields): Form<Fields>) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let Some(token) = secret::tidy(&fields.letters) else {
        return again(&page, &fields, fl!(t, "start-error-shape"));
    };
    if begin::look(app, &token).await?.is_some() {
        return Ok(page.go(&format!("/activate/{token}"), ""));
    }
    let origin = from.origin(app).await?;
    match begin::strange(app, &token, &origin).await? {
        None => again(&page, &fields, fl!(t, "start-error-unknown")),
        Some(seconds) => {
            let words = u32::try_from(minutes(seconds)).unwrap_or(15);
            let mut response =
                again(&page, &fields, fl!(t, "sign-in-error-wait", minutes = words))?;
            braked(&mut response, seconds);
            Ok(response)
        }
    }
}

fn again(page: &Page, fields: &Fields, error: String) -> Result<Response> {
    if fields.letters.len() > 200 {
        return Err(Error::BadForm);
    }
    let l = page.layout(Place::Elsewhere);
    page.again(&StartPage { l, typed: fields.letters.trim().to_owned(), error })
}
