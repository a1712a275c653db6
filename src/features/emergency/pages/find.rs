//! `/emergency`: the one file, by whole name and date of birth (T4.5).
//!
//! Owns the form. What was typed never stands in an address.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use crate::access::Desk;
use crate::error::Result;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Looking for the file of somebody in need.
#[derive(Template)]
#[template(path = "emergency/find.html")]
pub struct FindPage {
    /// Frame.
    pub l: Layout,
    /// What was typed.
    pub fields: Fields,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The whole name.
    pub name: String,
    /// The date of birth.
    pub born: String,
}

/// `GET /emergency`
pub async fn show(page: Page, _desk: Desk) -> Result<Response> {
    draw(&page, Fields::default(), Vec::new())
}

/// `POST /emergency`: to the file's own page, when there is one.
pub async fn find(page: Page, desk: Desk, Form(fields): Form<Fields>) -> Result<Response> {
    let t = page.0.texts();
    let (name, born) = match read(t, &fields) {
        Ok(read) => read,
        Err(errors) => return draw(&page, fields, errors),
    };
    match desk.look_up(&name, born).await? {
        Some(client) => Ok(page.go(&format!("/clients/{client}/emergency"), "")),
        None => draw(&page, fields, vec![("name", fl!(t, "emergency-not-found"))]),
    }
}

fn read(
    t: Texts,
    fields: &Fields,
) -> std::result::Result<(String, Date), Vec<(&'static str, String)>> {
    let name = tidy(&fields.name);
    let born = fields.born.trim().parse::<Date>();
    let mut errors = Vec::new();
    if name.split_whitespace().nth(1).is_none() {
        errors.push(("name", fl!(t, "emergency-error-name")));
    }
    match born {
        Ok(born) if errors.is_empty() => return Ok((name, born)),
        Ok(_) => {}
        Err(_) => errors.push(("born", fl!(t, "emergency-error-born"))),
    }
    Err(errors)
}

fn draw(page: &Page, fields: Fields, errors: Vec<(&'static str, String)>) -> Result<Response> {
    let wrong = !errors.is_empty();
    let l = page.layout(Place::Elsewhere);
    let drawn = FindPage { l, fields, errors };
    if wrong { page.again(&drawn) } else { page.html(&drawn) }
}

impl FindPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
