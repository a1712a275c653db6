//! A text to keep, as a plain file (A2). Its name tells nothing of care.

use axum::response::Response;
use i18n_embed_fl::fl;

use super::which::{At, Tongue, Which, table};
use crate::error::{Error, Result};
use crate::features::legal::Kind;
use crate::web::attachment;
use crate::web::extract::{Page, Path};

/// `GET /terms/{version}/download`
pub async fn terms(page: Page, Path(version): Path<String>) -> Result<Response> {
    send(&page, &Which::here(&page, Kind::Terms), &version)
}

/// `GET /privacy/{version}/download`
pub async fn privacy(page: Page, Path(version): Path<String>) -> Result<Response> {
    send(&page, &Which::here(&page, Kind::Privacy), &version)
}

/// `GET /at/{label}/{text}/{version}/download`
pub async fn at(page: Page, Path(at): Path<At>) -> Result<Response> {
    send(&page, &Which::at(&page, &at)?, &at.version)
}

fn send(page: &Page, which: &Which, number: &str) -> Result<Response> {
    let t = page.0.texts();
    let version = which.version(page, Some(number))?;
    let read = version.read(page.0.language).ok_or(Error::NotFound)?;
    let l = which.layout(page);
    let rows = table(page, &l);
    let row = |row: &crate::features::legal::categories::Row| {
        format!(
            "- {}: {} {} {} ({})",
            row.what, row.purpose, row.basis, row.retention, row.controller
        )
    };
    let kept = rows.iter().map(row).collect::<Vec<_>>().join("\n");
    let text = read.named(&l.label.name, &page.app().settings.operator.name);
    let text = text.replace("{categories}", &kept).replace("{cookies}", &fl!(t, "privacy-cookies"));
    let (version, date) = (version.number.to_string(), t.day(version.from));
    let mut head = fl!(t, "text-version", version = version.as_str(), date = date);
    if Tongue::of(page, read) == Tongue::Translated {
        head = format!("{head}\n{}", fl!(t, "terms-translation"));
    }
    let name = format!("{}-{version}-{}.txt", which.kind.as_str(), read.language.code());
    attachment(&name, "text/plain; charset=utf-8", format!("{head}\n\n{text}\n"))
}
