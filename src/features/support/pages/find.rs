//! `/support/access`: finding the account of who calls, by its exact user name or e-mail address.
//!
//! Owns the form. What was typed never stands in an address.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::worker;
use crate::error::Result;
use crate::features::support::SEARCHES_A_DAY;
use crate::features::support::search::{Searched, search};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// Looking for the account of who calls.
#[derive(Template)]
#[template(path = "support/find.html")]
pub struct FindPage {
    /// Frame.
    pub l: Layout,
    /// What was typed.
    pub who: String,
    /// Several accounts of one address: their pages, and words to tell them apart by.
    pub rows: Vec<(String, String)>,
    /// The field with what is wrong with it.
    pub errors: Vec<(&'static str, String)>,
}

impl FindPage {
    /// What is wrong with the field; empty when nothing is.
    fn error(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    who: String,
}

/// The page of one account.
pub(super) fn href(account: crate::ids::AccountId) -> String {
    format!("/support/access/{account}")
}

/// `GET /support/access`
pub async fn show(page: Page) -> Result<Response> {
    let l = page.layout(Place::Elsewhere);
    page.html(&FindPage { l, who: String::new(), rows: Vec::new(), errors: Vec::new() })
}

/// `POST /support/access`: to the account, or to a short list of those of one address.
pub async fn find(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let (who, l) = (worker(&page)?, page.layout(Place::Elsewhere));
    let (t, typed) = (l.t, fields.who.trim());
    let searched = match typed {
        "" => None,
        typed => Some(search(page.app(), who, typed).await?),
    };
    let error = match searched {
        Some(Searched::One(account)) => return Ok(page.go(&href(account), "")),
        Some(Searched::Several(found)) => {
            let row = |(account, name): (_, Option<String>)| {
                (href(account), name.unwrap_or_else(|| fl!(t, "support-nameless")))
            };
            let rows = found.into_iter().map(row).collect();
            return page.html(&FindPage { l, who: fields.who, rows, errors: Vec::new() });
        }
        Some(Searched::Nobody) => fl!(t, "support-error-nobody"),
        Some(Searched::Enough) => fl!(t, "support-error-enough", n = SEARCHES_A_DAY),
        None => fl!(t, "support-error-empty"),
    };
    let errors = vec![("who", error)];
    page.again(&FindPage { l, who: fields.who, rows: Vec::new(), errors })
}
