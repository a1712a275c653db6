//! `/operator/banner/new`: announcing something, after a look at it.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use uuid::Uuid;

use super::fields::Fields;
use super::{Errors, HERE, Look, by};
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::accounts::pages::prove;
use crate::features::banners::deeds::{self, Put};
use crate::features::banners::model::{AT_ONCE, Banner, Kind, MOST, Pages};
use crate::features::banners::words;
use crate::ids::{made_from, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

const PATH: &str = "/operator/banner/new";

/// Announcing something.
#[derive(Template)]
#[template(path = "banners/new.html")]
pub struct NewPage {
    /// Frame.
    pub l: Layout,
    /// What was typed.
    pub fields: Fields,
    /// What one announces: value, words, what it means.
    pub kinds: Vec<(&'static str, String, String)>,
    /// Where: value and words.
    pub places: Vec<(&'static str, String)>,
    /// The most characters of a text.
    pub most: usize,
    /// How it will look; none while it is typed.
    pub look: Option<Look>,
    /// Fields with what is wrong with them.
    pub errors: Errors,
}

impl NewPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// `GET /operator/banner/new`: what was kept until a proof stands there as it was sent.
pub async fn show(page: Page) -> Result<Response> {
    let (account, now) = (page.actor()?.account, page.app().clock.now());
    by(&page)?;
    let kept: Option<Fields> = kept_forms::take(page.app(), account, PATH).await?;
    let look = match &kept {
        Some(kept) if kept.deed != "change" => read(&page, kept)?.ok(),
        _ => None,
    };
    page.html(&draw(&page, kept.unwrap_or_else(|| Fields::fresh(now)), look, Errors::new()))
}

/// `POST /operator/banner/new`: shows it, or announces it; sent twice it is announced once.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let by = by(&page)?;
    if fields.deed == "change" {
        return page.html(&draw(&page, fields, None, Errors::new()));
    }
    let banner = match read(&page, &fields)? {
        Ok(banner) => banner,
        Err(errors) => return page.again(&draw(&page, fields, None, errors)),
    };
    if fields.deed != "send" {
        return page.html(&draw(&page, fields, Some(banner), Errors::new()));
    }
    if let Some(first) = prove::first_keeping(&page, PATH, &fields).await? {
        return Ok(first);
    }
    match deeds::announce(page.app(), by, &banner).await? {
        Put::Stands => Ok(page.go(HERE, "banner-placed")),
        Put::TooMany => {
            let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
            let errors = vec![("kind", fl!(page.0.texts(), "banner-error-many", most = most))];
            page.again(&draw(&page, fields, None, errors))
        }
    }
}

/// The banner that was typed, under the id that this form makes.
fn read(page: &Page, fields: &Fields) -> Result<std::result::Result<Banner, Errors>> {
    let (_, known, _) = by(page)?;
    let form: Uuid = fields.form.parse().unwrap_or_else(|_| ordered());
    let id = made_from(known.person.0, form);
    Ok(fields.read(page.0.texts(), page.app().clock.now(), id))
}

fn draw(page: &Page, fields: Fields, look: Option<Banner>, errors: Errors) -> NewPage {
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    let kind = |kind: Kind, means| (kind.as_str(), words::kind(t, kind), means);
    let place = |pages: Pages| (pages.as_str(), words::pages(t, pages));
    NewPage {
        fields,
        kinds: vec![
            kind(Kind::Outage, fl!(t, "banner-outage-means")),
            kind(Kind::Maintenance, fl!(t, "banner-maintenance-means")),
        ],
        places: vec![place(Pages::All), place(Pages::Entrance)],
        most: MOST,
        look: look.map(|banner| Look::at(page, &banner)),
        errors,
        l,
    }
}
