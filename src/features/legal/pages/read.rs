//! Reading terms and statement: the ones that hold, those that were, and those that come (A15).
//!
//! Owns the page of a text. Public, the same for everybody of a label; the one who must answer is
//! asked by it as well (`terms`).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::which::{At, Tongue, Which, table};
use crate::error::{Error, Result};
use crate::features::legal::categories::Row;
use crate::features::legal::{Kind, Version};
use crate::web::extract::{Page, Path};
use crate::web::layout::Layout;

/// A text to read.
#[derive(Template)]
#[template(path = "legal/text.html")]
pub struct TextPage {
    /// Frame.
    pub l: Layout,
    /// Its name.
    pub title: String,
    /// Why one is led here, where one is.
    pub lead: String,
    /// Version, as a number.
    pub version: String,
    /// From which day it holds, in words.
    pub in_force_from: String,
    /// The text as HTML, made from our own markdown; trusted.
    pub body_html: String,
    /// The code of the language in which the text is.
    pub tongue: &'static str,
    /// Whether this is a translation: Dutch leads and the page says so (T14.2).
    pub is_translation: bool,
    /// Whether it is Dutch for who reads another language.
    pub dutch_only: bool,
    /// That it does not hold yet, or not any more; empty where it holds.
    pub holds_not: String,
    /// What changed in it, in a sentence or two.
    pub changed: String,
    /// What changed, side by side; none for the first version.
    pub changes_href: Option<String>,
    /// The text to keep.
    pub download_href: String,
    /// Other versions: words and address.
    pub others: Vec<(String, String)>,
    /// Whose terms must be answered before anything else opens; none where nothing is asked.
    pub must_answer: Option<String>,
}

/// The list of cookies and the table of data, as they stand in the statement.
#[derive(Template)]
#[template(path = "legal/table.html")]
struct TablePage<'a> {
    l: &'a Layout,
    rows: &'a [Row],
}

/// `GET /privacy`
pub async fn privacy(page: Page) -> Result<Response> {
    show(&page, &Which::here(&page, Kind::Privacy), None)
}

/// `GET /privacy/{version}`
pub async fn privacy_of(page: Page, Path(version): Path<String>) -> Result<Response> {
    show(&page, &Which::here(&page, Kind::Privacy), Some(&version))
}

/// `GET /terms/{version}`: an older version, or one to come.
pub async fn terms_of(page: Page, Path(version): Path<String>) -> Result<Response> {
    show(&page, &Which::here(&page, Kind::Terms), Some(&version))
}

/// `GET /at/{label}/{text}`: terms or statement of a label.
pub async fn at(page: Page, Path(at): Path<At>) -> Result<Response> {
    show(&page, &Which::at(&page, &at)?, None)
}

/// `GET /at/{label}/{text}/{version}`
pub async fn at_version(page: Page, Path(at): Path<At>) -> Result<Response> {
    show(&page, &Which::at(&page, &at)?, Some(&at.version))
}

fn show(page: &Page, which: &Which, number: Option<&str>) -> Result<Response> {
    let version = which.version(page, number)?;
    page.html(&draw(page, which, version)?)
}

/// The page of a version, which asks nothing.
pub(super) fn draw(page: &Page, which: &Which, version: &Version) -> Result<TextPage> {
    let (app, t) = (page.app(), page.0.texts());
    let read = version.read(page.0.language).ok_or(Error::NotFound)?;
    let l = which.layout(page);
    let (path, tongue) = (which.path(), Tongue::of(page, read));
    let html = read.html(&l.label.name, &app.settings.operator.name);
    Ok(TextPage {
        title: which.title(page),
        lead: String::new(),
        version: version.number.to_string(),
        in_force_from: t.day(version.from),
        body_html: filled(page, &l, &html)?,
        tongue: read.language.code(),
        is_translation: tongue == Tongue::Translated,
        dutch_only: tongue == Tongue::DutchOnly,
        holds_not: holds_not(page, which, version),
        changed: read.changed.to_owned(),
        changes_href: which
            .before(page, version)
            .map(|_| format!("{path}/{}/changes", version.number)),
        download_href: format!("{path}/{}/download", version.number),
        others: others(page, which, version),
        must_answer: None,
        l,
    })
}

/// What comes from the code: the cookies it sets (V13), and what it keeps (V1).
fn filled(page: &Page, l: &Layout, html: &str) -> Result<String> {
    let t = page.0.texts();
    let cookies = format!("<a href=\"/cookies\">{}</a>", fl!(t, "privacy-cookies"));
    let mut html = html.replace("{cookies}", &cookies);
    if html.contains("{categories}") {
        let rows = table(page, l);
        let table = TablePage { l, rows: &rows }.render()?;
        html = html.replace("<p>{categories}</p>", &table);
    }
    Ok(html)
}

fn holds_not(page: &Page, which: &Which, version: &Version) -> String {
    let (app, t) = (page.app(), page.0.texts());
    let holds = app.legal.holding(which.kind, &which.label, app.clock.now());
    match holds.map(|holds| version.number.cmp(&holds.number)) {
        Some(std::cmp::Ordering::Greater) => {
            fl!(t, "text-not-yet", date = t.day(version.from))
        }
        Some(std::cmp::Ordering::Less) => fl!(t, "text-no-more"),
        _ => String::new(),
    }
}

/// The other versions that can be read, the newest first.
fn others(page: &Page, which: &Which, shown: &Version) -> Vec<(String, String)> {
    let (app, t) = (page.app(), page.0.texts());
    let readable = app.legal.readable(which.kind, &which.label, app.clock.now());
    let others = readable.into_iter().rev().filter(|one| one.number != shown.number);
    let words = |one: &Version| {
        let (version, date) = (one.number.to_string(), t.day(one.from));
        fl!(t, "text-version", version = version, date = date)
    };
    others.map(|one| (words(one), format!("{}/{}", which.path(), one.number))).collect()
}
