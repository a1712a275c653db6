//! `/activate/name`: step 2, a user name and a password.

use askama::Template;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::{Result, minutes};
use crate::features::accounts::model::USER_NAME_MAX;
use crate::features::accounts::pages::first_password::PasswordError;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::activation::finish::{self, Amiss, Chosen};
use crate::features::activation::model::NameAmiss;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;
use crate::web::text::Texts;

/// Step 2.
#[derive(Template)]
#[template(path = "activation/name.html")]
pub struct NamePage {
    /// Frame.
    pub l: Layout,
    /// "Stap 2 van 3".
    pub step: String,
    /// The user name: suggested, or as typed.
    pub user_name: String,
    /// What is wrong with it; empty when nothing is.
    pub name_error: String,
    /// What is wrong with the password.
    pub errors: Vec<PasswordError>,
    /// Field and sentence of each, for the summary.
    pub summary: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    user_name: String,
    password_new: String,
    password_again: String,
}

/// `GET /activate/name`: for who gave the code.
pub async fn show(page: Page, headers: HeaderMap) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else { return Ok(elsewhere(&page)) };
    let user_name = finish::suggestion(page.app(), &half).await?;
    page.html(&draw(&page, user_name, &[]))
}

/// `POST /activate/name`: on to the last step, or the same page with what to do.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else { return Ok(elsewhere(&page)) };
    let typed = tidy(&fields.user_name);
    let passwords = (fields.password_new.as_str(), fields.password_again.as_str());
    let (app, t) = (page.app(), page.0.texts());
    let origin = from.origin(app).await?;
    let chosen = finish::choose(app, &half, &typed, passwords, &origin).await?;
    let kept: String = typed.chars().take(USER_NAME_MAX).collect();
    match chosen {
        Chosen::Kept => Ok(page.go("/activate/factor", "")),
        Chosen::Amiss(amiss) => page.again(&draw(&page, kept, &amiss)),
        Chosen::Wait(seconds) => {
            let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
            let words = fl!(t, "activate-name-wait", minutes = minutes);
            let mut response = page.again(&with(draw(&page, kept, &[]), words))?;
            braked(&mut response, seconds);
            Ok(response)
        }
        Chosen::Busy => {
            let words = fl!(t, "sign-in-error-busy");
            let mut response = page.again(&with(draw(&page, kept, &[]), words))?;
            *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
            Ok(response)
        }
    }
}

/// The page with this one thing wrong with the name.
fn with(page: NamePage, words: String) -> NamePage {
    NamePage { summary: vec![("user_name", words.clone())], name_error: words, ..page }
}

/// Who is in already is at home; who has no half of the way begins with the link.
pub(super) fn elsewhere(page: &Page) -> Response {
    page.go(if page.0.session.is_some() { "/home" } else { "/activate/help" }, "")
}

fn draw(page: &Page, user_name: String, amiss: &[Amiss]) -> NamePage {
    let l = page.layout(Place::Elsewhere);
    let name = amiss.iter().find_map(|one| match one {
        Amiss::Name(name) => Some(words(l.t, *name)),
        Amiss::Password(_) => None,
    });
    let errors: Vec<PasswordError> = amiss
        .iter()
        .filter_map(|one| match one {
            Amiss::Password(weak) => Some((*weak).into()),
            Amiss::Name(_) => None,
        })
        .collect();
    let named = name.clone().map(|text| ("user_name", text));
    let summary = named.into_iter().chain(PasswordError::summary(&errors, &l)).collect();
    NamePage {
        step: fl!(l.t, "activate-step", step = 2, steps = super::STEPS),
        user_name,
        name_error: name.unwrap_or_default(),
        errors,
        summary,
        l,
    }
}

fn words(t: Texts, amiss: NameAmiss) -> String {
    match amiss {
        NameAmiss::Short => fl!(t, "activate-name-short"),
        NameAmiss::Long => fl!(t, "activate-name-long"),
        NameAmiss::Signs => fl!(t, "activate-name-signs"),
        NameAmiss::Taken => fl!(t, "activate-name-taken"),
    }
}
