//! `/me/profile` and what hangs on it; the picture of a client for who decides with them; and the
//! page of "this was not me".

pub mod details;
pub mod family;
pub mod photo;
pub mod reach;
pub mod show;
pub mod stop;

use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;

use super::mine::{self, Mine};
use super::picture::{Amiss, BYTES_MAX};
use crate::error::Result;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// A practice that knows the holder, as a box to tick.
#[derive(Clone, Debug)]
pub struct Tick {
    /// The person's id: what the box sends.
    pub id: String,
    /// The name of the practice.
    pub name: String,
    /// Whether it is ticked.
    pub on: bool,
}

impl Tick {
    /// The boxes of these, of which those are ticked that `on` says.
    fn of<'m>(mine: impl Iterator<Item = &'m Mine>, on: impl Fn(&Mine) -> bool) -> Vec<Self> {
        let tick = |one: &Mine| Self {
            id: one.known.person.to_string(),
            name: one.provider.clone(),
            on: on(one),
        };
        mine.map(tick).collect()
    }
}

/// As whom providers know who asks.
async fn known(page: &Page) -> Result<Vec<Mine>> {
    let mut tx = page.app().db.read().await?;
    let mine = mine::of(page.app(), &mut tx, page.actor()?).await?;
    tx.rollback().await?;
    Ok(mine)
}

/// The value of the first field of this name.
fn field<'f>(fields: &'f [(String, String)], name: &str) -> &'f str {
    fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
}

/// Whether a box for this person was ticked.
fn ticked(fields: &[(String, String)], one: &Mine) -> bool {
    let id = one.known.person.to_string();
    fields.iter().any(|(name, value)| name == "for" && *value == id)
}

/// "Vrouw": as what somebody is known; "Niet ingevuld" where that was not said.
fn gender_words(t: Texts, word: Option<&str>) -> String {
    match word {
        Some("female") => fl!(t, "profile-female"),
        Some("male") => fl!(t, "profile-male"),
        Some("other") => fl!(t, "profile-other"),
        _ => fl!(t, "profile-unsaid"),
    }
}

/// A picture as an answer. It is what this program drew itself; no cache keeps it, as of every page.
fn jpeg(bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    response
}

/// What is wrong with a picture, and what to do.
fn amiss(t: Texts, wrong: Amiss) -> String {
    let megabytes = i64::try_from(BYTES_MAX / (1024 * 1024)).unwrap_or(0);
    match wrong {
        Amiss::Nothing => fl!(t, "photo-error-nothing"),
        Amiss::Heavy => fl!(t, "photo-error-heavy", n = megabytes),
        Amiss::Large => fl!(t, "photo-error-large"),
        Amiss::Kind => fl!(t, "photo-error-kind"),
        Amiss::Broken => fl!(t, "photo-error-broken"),
        Amiss::Busy => fl!(t, "photo-error-busy"),
    }
}
