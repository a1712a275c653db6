//! What changed between a version and the one before it: in words, and side by side (A3).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::which::{At, Tongue, Which};
use crate::error::{Error, Result};
use crate::features::legal::{Change, Kind, Turned, compare};
use crate::web::extract::{Page, Path};
use crate::web::layout::Layout;

/// What changed.
#[derive(Template)]
#[template(path = "legal/changes.html")]
pub struct ChangesPage {
    /// Frame.
    pub l: Layout,
    /// "Wat er verandert".
    pub title: String,
    /// The text itself: words and address.
    pub text: (String, String),
    /// From which day it holds, in words.
    pub lead: String,
    /// What changes, in a sentence or two.
    pub changed: String,
    /// The code of the language in which the texts are.
    pub tongue: &'static str,
    /// Whether these are translations: Dutch leads and the page says so (T14.2).
    pub is_translation: bool,
    /// Each paragraph that differs.
    pub changes: Vec<Change>,
    /// "Versie 1".
    pub was: String,
    /// "Versie 2".
    pub now: String,
}

impl ChangesPage {
    /// In a word what happened, and how it is shown.
    fn turned(&self, change: &Change) -> (String, &'static str) {
        let t = self.l.t;
        match change.turned {
            Turned::Added => (fl!(t, "changes-added"), "good"),
            Turned::Removed => (fl!(t, "changes-removed"), "stop"),
            Turned::Changed => (fl!(t, "changes-changed"), "warm"),
        }
    }
}

/// `GET /terms/{version}/changes`
pub async fn terms(page: Page, Path(version): Path<String>) -> Result<Response> {
    show(&page, &Which::here(&page, Kind::Terms), &version)
}

/// `GET /privacy/{version}/changes`
pub async fn privacy(page: Page, Path(version): Path<String>) -> Result<Response> {
    show(&page, &Which::here(&page, Kind::Privacy), &version)
}

/// `GET /at/{label}/{text}/{version}/changes`
pub async fn at(page: Page, Path(at): Path<At>) -> Result<Response> {
    show(&page, &Which::at(&page, &at)?, &at.version)
}

fn show(page: &Page, which: &Which, number: &str) -> Result<Response> {
    let t = page.0.texts();
    let version = which.version(page, Some(number))?;
    let before = which.before(page, version).ok_or(Error::NotFound)?;
    // Of two in other languages every word would differ.
    let now = version.read(page.0.language).ok_or(Error::NotFound)?;
    let was = before.read(now.language).ok_or(Error::NotFound)?;
    let l = which.layout(page);
    let named = |read: crate::features::legal::Read<'_>| {
        let text = read.named(&l.label.name, &page.app().settings.operator.name);
        let table = fl!(t, "changes-table");
        text.replace("{categories}", &table).replace("{cookies}", &fl!(t, "privacy-cookies"))
    };
    let date = t.day(version.from);
    let words = |number: i64| fl!(t, "terms-version", version = number.to_string());
    page.html(&ChangesPage {
        title: match which.kind {
            Kind::Terms => fl!(t, "changes-terms"),
            Kind::Privacy => fl!(t, "changes-privacy"),
        },
        text: (which.title(page), format!("{}/{}", which.path(), version.number)),
        lead: fl!(t, "changes-lead", date = date),
        changed: now.changed.to_owned(),
        tongue: now.language.code(),
        is_translation: Tongue::of(page, now) == Tongue::Translated,
        changes: compare(&named(was), &named(now)),
        was: words(before.number),
        now: words(version.number),
        l,
    })
}
