//! `/log-key`: by which key the days of the log are signed, for whoever checks a copy (V5).
//!
//! Public, and the same for everybody: it says nothing of any file, nor how many there are.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::{Deserialize, Serialize};

use crate::audit::copy::{Day, Hash};
use crate::audit::public_days;
use crate::error::{Error, Result};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::{attachment, form};

/// How many days are shown.
const DAYS: i64 = 31;

/// The key, and the newest days signed by it.
#[derive(Template)]
#[template(path = "access_log/key.html")]
pub struct KeyPage {
    /// Frame.
    pub l: Layout,
    /// Every key that signed one of these days, in digits; one, but for a portal whose key store
    /// was made anew.
    pub keys: Vec<String>,
    /// The newest first.
    pub days: Vec<SignedDay>,
}

/// A day.
pub struct SignedDay {
    /// In words.
    pub day: String,
    /// The root, in digits.
    pub root: String,
    /// Its signature, in digits.
    pub signature: String,
}

/// The same as a file.
#[derive(Serialize)]
struct Kept {
    kind: &'static str,
    form: u32,
    keys: Vec<Hash>,
    days: Vec<Day>,
}

/// In which form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    /// `json`: as a file.
    form: String,
}

/// `GET /log-key`
pub async fn key(page: Page) -> Result<Response> {
    let days = public_days(&page.app().vault, DAYS).await?;
    let mut keys: Vec<Hash> = Vec::new();
    for key in days.iter().filter_map(|day| day.key) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let query = page.0.uri.query().unwrap_or_default();
    let fields: Fields = form::parse(query.as_bytes()).unwrap_or_default();
    if fields.form == "json" {
        let kept = Kept { kind: "empower-log-key", form: 1, keys, days };
        let body =
            serde_json::to_string_pretty(&kept).map_err(|error| Error::Internal(error.into()))?;
        return attachment("log-key.json", "application/json", body);
    }
    let t = page.0.texts();
    let shown = |day: &Day| SignedDay {
        day: day.date.parse().map(|date| t.day_long(date)).unwrap_or_default(),
        root: day.root.digits(),
        signature: day.signature.digits(),
    };
    page.html(&KeyPage {
        keys: keys.iter().map(Hash::digits).collect(),
        days: days.iter().map(shown).collect(),
        l: page.layout(Place::Elsewhere),
    })
}
