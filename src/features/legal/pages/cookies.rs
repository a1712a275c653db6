//! `/cookies`: the cookies the portal sets, from the one list in the code (V13).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use crate::error::Result;
use crate::web::cookies::{Cookie, Stays};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// All cookies.
#[derive(Template)]
#[template(path = "legal/cookies.html")]
pub struct CookiesPage {
    /// Frame.
    pub l: Layout,
    /// One row a cookie.
    pub rows: Vec<CookieRow>,
}

/// A cookie.
pub struct CookieRow {
    /// Its name.
    pub name: String,
    /// What it is for, in words.
    pub purpose: String,
    /// When it ends, in words.
    pub ends: String,
}

/// `GET /cookies`: drawn from the one list that also sets them (V13).
pub async fn show(page: Page) -> Result<Response> {
    let t = page.0.texts();
    let row = |cookie: Cookie| CookieRow {
        name: cookie.sent_name(page.app().settings.https),
        purpose: purpose(t, cookie),
        ends: match cookie.stays() {
            Stays::Session => fl!(t, "cookie-ends-session"),
            Stays::Seconds(seconds) if seconds < 3600 => {
                fl!(t, "cookie-ends-minutes", minutes = (seconds / 60).to_string())
            }
            Stays::Seconds(seconds) => {
                fl!(t, "cookie-ends-days", days = (seconds / 86400).to_string())
            }
        },
    };
    page.html(&CookiesPage {
        l: page.layout(Place::Elsewhere),
        rows: Cookie::ALL.into_iter().map(row).collect(),
    })
}

fn purpose(t: Texts, cookie: Cookie) -> String {
    match cookie {
        Cookie::Session => fl!(t, "cookie-session"),
        Cookie::Return => fl!(t, "cookie-return"),
        Cookie::Language => fl!(t, "cookie-language"),
        Cookie::Label => fl!(t, "cookie-label"),
        Cookie::Said => fl!(t, "cookie-said"),
        Cookie::Away => fl!(t, "cookie-away"),
    }
}
