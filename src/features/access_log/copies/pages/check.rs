//! `/clients/{client}/access-log/check`: is a copy still right (V5)?
//!
//! Owns the words of the answer. A copy of another file's log gets the same
//! answer as no copy at all: nobody learns here which files there are.

use askama::Template;
use axum::extract::{FromRequest as _, Request};
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::Timestamp;

use crate::access::{Ask, View, scope};
use crate::audit::copy::{self, Copy, Flaw};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::ids::ClientId;
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
    /// What was pasted and is not right.
    pub typed: String,
}

/// `GET /clients/{client}/access-log/check`
pub async fn show_check(page: Page, ask: Ask<scope::AccessLog>) -> Result<Response> {
    let view = ask.view().await?;
    page.html(&draw(&page, &view, Vec::new(), Vec::new()))
}

/// `POST /clients/{client}/access-log/check`: answers, and keeps nothing of what was sent. What
/// was sent is read for who may see that log, and while nothing is held of the database.
pub async fn check(page: Page, ask: Ask<scope::AccessLog>, request: Request) -> Result<Response> {
    drop(ask.view().await?);
    let upload = Upload::from_request(request, page.app()).await;
    let found = match &upload {
        Ok(upload) => read(&page, ask.client(), upload),
        Err(Error::TooLarge) => Err(Flaw::TooLarge),
        Err(_) => Err(Flaw::Empty),
    };
    let whole = found.as_ref().is_ok_and(|copy| copy.whole);
    let (mut view, t) = (ask.view().await?, page.0.texts());
    let answer = match found {
        Ok(copy) => copy::today(view.tx(), &copy).await?.map(|()| copy),
        Err(flaw) => Err(flaw),
    };
    match answer {
        Ok(copy) => page.html(&draw(&page, &view, right(t, &copy), Vec::new())),
        Err(flaw) => {
            let pasted = upload.as_ref().map(|upload| upload.field("copy")).unwrap_or_default();
            let typed = String::from_utf8_lossy(pasted).into_owned();
            let drawn = draw(&page, &view, Vec::new(), wrong(t, flaw, whole));
            page.again(&CheckPage { typed, ..drawn })
        }
    }
}

/// The copy that was sent, right in itself and sealed by this portal.
fn read(page: &Page, client: ClientId, upload: &Upload) -> std::result::Result<Copy, Flaw> {
    let bytes = [upload.field("file"), upload.field("copy")];
    let bytes = bytes.into_iter().find(|bytes| !bytes.trim_ascii().is_empty()).unwrap_or_default();
    let copy = copy::read(bytes)?;
    if copy.file != client.0 {
        return Err(Flaw::NotOurs);
    }
    copy::check(&copy)?;
    if !copy.is_ours(page.app().vault.signer()) {
        return Err(Flaw::Seal);
    }
    Ok(copy)
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
        typed: String::new(),
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
    let placed = copy.day.as_ref().filter(|day| day.place.is_some());
    let day = placed.and_then(|day| day.date.parse().ok());
    let signed = day.map(|day| fl!(t, "copy-right-day", day = t.day_long(day)));
    [first, today].into_iter().chain(signed).collect()
}

/// Of a copy with every line no line has to go by law: what is erased keeps its place.
fn wrong(t: Texts, flaw: Flaw, whole: bool) -> Vec<String> {
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
        Flaw::Day => vec![fl!(t, "copy-wrong-day"), fl!(t, "copy-altered")],
        Flaw::Around | Flaw::Seal => vec![fl!(t, "copy-wrong-seal"), fl!(t, "copy-altered")],
        Flaw::Gone(line) => {
            let tell = if whole { fl!(t, "copy-tell-whole") } else { fl!(t, "copy-tell") };
            vec![fl!(t, "copy-wrong-gone", line = line), tell]
        }
    }
}
