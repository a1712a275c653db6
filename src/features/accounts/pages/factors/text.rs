//! `/me/factors/text`: a number to which codes are sent.
//!
//! Owns the two steps: naming a number, and proving it with the code that was sent there. Where a
//! provider switched it off, and for staff, it is not there.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Error, Result, minutes};
use crate::features::accounts::factors::text::{self, Proven, Sending};
use crate::features::accounts::factors::{forms, offers_text};
use crate::features::accounts::pages::prove;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// A number for codes.
#[derive(Template)]
#[template(path = "accounts/set_text.html")]
pub struct TextPage {
    /// Frame.
    pub l: Layout,
    /// The number that was typed.
    pub number: String,
    /// The end of the number to which a code was sent; empty where none was.
    pub sent: String,
    /// What is wrong: the field, and the sentence.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    number: String,
    text_code: String,
}

/// Whether one may be here at all, and must prove something first.
fn first(page: &Page) -> Result<Option<Response>> {
    if !offers_text(page.app(), page.actor()?) {
        return Err(Error::NotFound);
    }
    prove::first(page, "/me/factors/text")
}

/// `GET /me/factors/text`
pub async fn show(page: Page) -> Result<Response> {
    if let Some(first) = first(&page)? {
        return Ok(first);
    }
    page.html(&draw(&page, String::new(), Vec::new()).await?)
}

/// `POST /me/factors/text`: sends a code to a number.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = first(&page)? {
        return Ok(first);
    }
    let t = page.0.texts();
    let Some(number) = forms::number_typed(&fields.number) else {
        let errors = vec![("number", fl!(t, "text-error-number"))];
        return page.again(&draw(&page, fields.number, errors).await?);
    };
    match text::send_to(page.app(), page.actor()?, &number).await? {
        Sending::Sent => Ok(page.go("/me/factors/text", "")),
        Sending::Nowhere => Err(Error::NotFound),
        Sending::Unfit => {
            let errors = vec![("number", fl!(t, "text-error-taken"))];
            page.again(&draw(&page, fields.number, errors).await?)
        }
        Sending::TooMany => {
            let errors = vec![("number", fl!(t, "text-error-many"))];
            page.again(&draw(&page, fields.number, errors).await?)
        }
    }
}

/// `POST /me/factors/text/code`: proves the number.
pub async fn code(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = first(&page)? {
        return Ok(first);
    }
    let t = page.0.texts();
    let error = match forms::six_digits(&fields.text_code) {
        None => ("text_code", fl!(t, "code-error-shape")),
        Some(code) => match text::prove(page.app(), page.actor()?, &code).await? {
            Proven::Right => return Ok(page.go("/me/factors", "number-set")),
            Proven::Wrong => ("text_code", fl!(t, "text-error-wrong")),
            Proven::Taken => ("number", fl!(t, "text-error-taken")),
            Proven::Wait(seconds) => {
                let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
                ("text_code", fl!(t, "sign-in-error-wait", minutes = minutes))
            }
        },
    };
    page.again(&draw(&page, String::new(), vec![error]).await?)
}

async fn draw(
    page: &Page,
    number: String,
    errors: Vec<(&'static str, String)>,
) -> Result<TextPage> {
    let sent = text::waits(page.app(), page.actor()?).await?;
    let sent = sent.as_deref().map(forms::number_end).unwrap_or_default();
    Ok(TextPage { l: page.layout(Place::Me), number, sent, errors })
}

impl TextPage {
    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        let found = self.errors.iter().find(|(named, _)| *named == field);
        found.map_or("", |(_, text)| text)
    }
}
