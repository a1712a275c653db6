//! `/clients/{client}/access-log/check`: is a copy still right (V5)?
//!
//! Owns the words of the answer. A copy of another file's log gets the same
//! answer as no copy at all: nobody learns here which files there are.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;
use jiff::Timestamp;

use crate::access::{Ask, View, scope};
use crate::audit::copy::{self, Copy, Flaw};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;
use crate::web::upload::Upload;

/// Where a copy is checked.
#[derive(Template)]
#[template(path = "access_log/check.html")]
pub struct CheckPage {
    /// Frame.
    pub l: Layout,
    /// The log.
    pub log_href: String,
    /// What is right, in sentences; none before something was sent.
    pub right: Vec<String>,
    /// What is wrong, in sentences: the first one at the fields.
    pub wrong: Vec<String>,
}

/// `GET /clients/{client}/access-log/check`
pub async fn show_check(page: Page, ask: Ask<scope::AccessLog>) -> Result<Response> {
    let view = ask.view().await?;
    page.html(&draw(&page, &view, Vec::new(), Vec::new()))
}

/// `POST /clients/{client}/access-log/check`: answers, and keeps nothing of what was sent.
pub async fn check(
    page: Page,
    ask: Ask<scope::AccessLog>,
    upload: std::result::Result<Upload, Error>,
) -> Result<Response> {
    let mut view = ask.view().await?;
    let t = page.0.texts();
    let answer = match upload {
        Ok(upload) => checked(&page, &mut view, &upload).await?,
        Err(Error::TooLarge) => Err(Flaw::TooLarge),
        Err(_) => Err(Flaw::Empty),
    };
    match answer {
        Ok(copy) => page.html(&draw(&page, &view, right(t, &copy), Vec::new())),
        Err(flaw) => {
            let html = page.html(&draw(&page, &view, Vec::new(), wrong(t, flaw)))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, html).into_response())
        }
    }
}

async fn checked(
    page: &Page,
    view: &mut View<'_, scope::AccessLog>,
    upload: &Upload,
) -> Result<std::result::Result<Copy, Flaw>> {
    let bytes = [upload.field("file"), upload.field("copy")];
    let bytes = bytes.into_iter().find(|bytes| !bytes.trim_ascii().is_empty()).unwrap_or_default();
    let copy = match copy::read(bytes) {
        Ok(copy) if copy.file == view.client().0 => copy,
        Ok(_) => return Ok(Err(Flaw::NotOurs)),
        Err(flaw) => return Ok(Err(flaw)),
    };
    if let Err(flaw) = copy::check(&copy) {
        return Ok(Err(flaw));
    }
    if !copy.is_ours(page.app().vault.signer()) {
        return Ok(Err(Flaw::Seal));
    }
    Ok(copy::today(view.tx(), &copy).await?.map(|()| copy))
}

fn draw(
    page: &Page,
    view: &View<'_, scope::AccessLog>,
    right: Vec<String>,
    wrong: Vec<String>,
) -> CheckPage {
    CheckPage {
        l: frame(page, Place::Elsewhere, view.file(), view.hat(), view.at()),
        log_href: format!("/clients/{}/access-log", view.client()),
        right,
        wrong,
    }
}

fn right(t: Texts, copy: &Copy) -> Vec<String> {
    let when = copy.made.parse::<Timestamp>().map(|at| t.moment(Instant::from(at)));
    let when = when.unwrap_or_default();
    let lines = copy.end.lines + copy.end.lists;
    let first = if lines == 0 {
        fl!(t, "copy-right-end", when = when)
    } else {
        fl!(t, "copy-right", when = when, lines = lines)
    };
    let today = if copy.whole { fl!(t, "copy-right-today") } else { fl!(t, "copy-right-part") };
    vec![first, today]
}

fn wrong(t: Texts, flaw: Flaw) -> Vec<String> {
    match flaw {
        Flaw::Empty => vec![fl!(t, "copy-wrong-empty")],
        Flaw::TooLarge => vec![fl!(t, "copy-wrong-large")],
        Flaw::Unreadable => vec![fl!(t, "copy-wrong-unreadable"), fl!(t, "copy-again")],
        Flaw::NotOurs => vec![fl!(t, "copy-wrong-not-ours"), fl!(t, "copy-again")],
        Flaw::Line(line) => vec![fl!(t, "copy-wrong-line", line = line), fl!(t, "copy-altered")],
        Flaw::Missing(0) => vec![fl!(t, "copy-wrong-missing-all"), fl!(t, "copy-altered")],
        Flaw::Missing(after) => {
            vec![fl!(t, "copy-wrong-missing", line = after), fl!(t, "copy-altered")]
        }
        Flaw::Around | Flaw::Seal => vec![fl!(t, "copy-wrong-seal"), fl!(t, "copy-altered")],
        Flaw::Gone(line) => vec![fl!(t, "copy-wrong-gone", line = line), fl!(t, "copy-tell")],
    }
}
