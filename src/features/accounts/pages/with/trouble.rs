//! Why signing in by an issuer did not work, and the way on.
//!
//! Owns the words. Who is unknown and who may not come in read the same.

use askama::Template;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::{Result, minutes};
use crate::features::accounts::issuers::Issuer;
use crate::features::accounts::issuers::model::Trouble;
use crate::features::accounts::pages::sign_in::braked;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// It did not work.
#[derive(Template)]
#[template(path = "accounts/with_trouble.html")]
pub struct TroublePage {
    /// Frame.
    pub l: Layout,
    /// What the issuer is called.
    pub name: String,
    /// What happened.
    pub title: String,
    /// What one can do.
    pub text: String,
    /// Where trying once more begins; empty where that leads nowhere.
    pub again: String,
    /// Whether one is signed in: then the way back is one's own page.
    pub inside: bool,
}

/// The page, with a status that says the same.
pub(super) fn draw(page: &Page, issuer: &Issuer, trouble: Trouble) -> Result<Response> {
    let inside = page.actor().is_ok();
    let (title, text) = words(page, &issuer.name, trouble);
    let again = match trouble {
        Trouble::Unknown | Trouble::Taken | Trouble::Wait(_) => String::new(),
        _ if inside => String::new(),
        _ => format!("/sign-in/with/{}", issuer.key),
    };
    let (l, name) = (page.layout(Place::Elsewhere), issuer.name.clone());
    let mut response = page.again(&TroublePage { l, name, title, text, again, inside })?;
    match trouble {
        Trouble::Away | Trouble::Busy => {
            *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("10"));
        }
        Trouble::Wait(seconds) => braked(&mut response, seconds),
        // Who signs in otherwise now comes to where it can be linked.
        Trouble::Unknown if !inside => {
            Cookie::Return.set(response.headers_mut(), page.app().settings.https, "/me/with");
        }
        _ => {}
    }
    Ok(response)
}

fn words(page: &Page, name: &str, trouble: Trouble) -> (String, String) {
    let t = page.0.texts();
    match trouble {
        Trouble::Away => (fl!(t, "with-away", name = name), fl!(t, "with-away-text")),
        Trouble::Busy => (fl!(t, "sign-in-error-busy-title"), fl!(t, "sign-in-error-busy")),
        Trouble::Refused => (fl!(t, "with-refused"), fl!(t, "with-refused-text", name = name)),
        Trouble::Weak => (fl!(t, "with-weak"), fl!(t, "with-weak-text", name = name)),
        Trouble::Old => (fl!(t, "with-old"), fl!(t, "with-old-text")),
        Trouble::Wrong => (fl!(t, "with-wrong"), fl!(t, "with-wrong-text", name = name)),
        Trouble::Unknown => (fl!(t, "with-unknown"), fl!(t, "with-unknown-text", name = name)),
        Trouble::Taken => (fl!(t, "with-taken"), fl!(t, "with-taken-text", name = name)),
        Trouble::Another => (fl!(t, "with-another"), fl!(t, "with-another-text", name = name)),
        Trouble::Wait(seconds) => {
            let minutes = u32::try_from(minutes(seconds)).unwrap_or(15);
            let text = fl!(t, "sign-in-error-wait", minutes = minutes);
            (fl!(t, "sign-in-error-wait-title"), text)
        }
    }
}
