//! `/activate/app`: step 3, a second factor; then one is in.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use crate::error::Result;
use crate::features::accounts::pages::code::enter;
use crate::features::accounts::totp;
use crate::features::activation::finish::{self, Half};
use crate::features::people::syllables;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// Step 3.
#[derive(Template)]
#[template(path = "activation/app.html")]
pub struct AppPage {
    /// Frame.
    pub l: Layout,
    /// "Stap 3 van 3".
    pub step: String,
    /// The secret in groups of four, to copy by hand.
    pub grouped: String,
    /// The same as an address that an app on the same device opens.
    pub link: String,
    /// What is wrong with the code; empty when nothing is.
    pub error: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    code: String,
}

/// `GET /activate/app`: for who chose a name and a password.
pub async fn show(page: Page, headers: HeaderMap) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else {
        return Ok(super::account::elsewhere(&page));
    };
    draw(&page, &half, String::new(), false)
}

/// `POST /activate/app`: in.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(half) = super::half(&page, &headers).await? else {
        return Ok(super::account::elsewhere(&page));
    };
    let (app, t) = (page.app(), page.0.texts());
    if fields.code.chars().filter(char::is_ascii_digit).count() != 6 || fields.code.len() > 20 {
        return draw(&page, &half, fl!(t, "code-error-shape"), true);
    }
    let origin = from.origin(app).await?;
    match finish::with_app(app, &half, &fields.code, &origin).await? {
        Some(token) => Ok(enter(&page, &headers, &token)),
        None => draw(&page, &half, fl!(t, "code-error-wrong"), true),
    }
}

fn draw(page: &Page, half: &Half, error: String, again: bool) -> Result<Response> {
    let (Some(secret), Some(user_name)) = (&half.secret, &half.user_name) else {
        return Ok(page.go("/activate/name", ""));
    };
    let l = page.layout(Place::Elsewhere);
    let secret = totp::base32(secret);
    let issuer = fl!(l.t, "portal");
    let drawn = AppPage {
        step: fl!(l.t, "activate-step", step = 3, steps = super::STEPS),
        grouped: syllables::in_fours(&secret),
        link: format!(
            "otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}",
            escaped(user_name)
        ),
        error,
        l,
    };
    if again { page.again(&drawn) } else { page.html(&drawn) }
}

/// A user name as it can stand in an address.
fn escaped(name: &str) -> String {
    let sign = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    name.bytes().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_user_name_stands_in_an_address_and_ends_nothing_in_it() {
        assert_eq!(escaped("noor.4821"), "noor.4821");
        assert_eq!(escaped("é@x?&"), "%C3%A9%40x%3F%26");
    }
}
