//! `/operator/banner/{banner}`: correcting what it says and until when, and ending it at once.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use uuid::Uuid;

use super::fields::Fields;
use super::{Errors, HERE, Look, by};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::accounts::pages::prove;
use crate::features::banners::model::{Banner, MOST, State};
use crate::features::banners::store::{self, Row};
use crate::features::banners::{deeds, words};
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// What is announced.
#[derive(Template)]
#[template(path = "banners/one.html")]
pub struct OnePage {
    /// Frame.
    pub l: Layout,
    /// Its own address.
    pub href: String,
    /// About what.
    pub kind: String,
    /// How far it is, and the tone of its pill.
    pub pill: (String, &'static str),
    /// As it stands.
    pub stands: Look,
    /// What was typed to change it.
    pub fields: Fields,
    /// The most characters of a text.
    pub most: usize,
    /// How it will look; none while it is typed.
    pub look: Option<Look>,
    /// Whether it is over: nothing can be changed any more.
    pub over: bool,
    /// Fields with what is wrong with them.
    pub errors: Errors,
}

impl OnePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// `GET /operator/banner/{banner}`
pub async fn show(page: Page, Path(id): Path<Uuid>) -> Result<Response> {
    let (found, now) = (of(&page, id).await?, page.app().clock.now());
    let account = page.actor()?.account;
    let kept: Option<Fields> = kept_forms::take(page.app(), account, &here(id)).await?;
    let Some(kept) = kept else {
        let fields = Fields::of(&found.0);
        return page.html(&draw(&page, &found, fields, None, Errors::new()));
    };
    let fields = kept.changed(&found.0);
    let look = fields.read(page.0.texts(), now, id).ok().filter(|_| fields.deed != "change");
    page.html(&draw(&page, &found, fields, look, Errors::new()))
}

/// `POST /operator/banner/{banner}`: shows the change, or makes it.
pub async fn send(
    page: Page,
    Path(id): Path<Uuid>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (found, now) = (of(&page, id).await?, page.app().clock.now());
    let fields = fields.changed(&found.0);
    if fields.deed == "change" || found.0.state(now) == State::Over {
        return page.html(&draw(&page, &found, fields, None, Errors::new()));
    }
    let banner = match fields.read(page.0.texts(), now, id) {
        Ok(banner) => banner,
        Err(errors) => return page.again(&draw(&page, &found, fields, None, errors)),
    };
    if fields.deed != "send" {
        return page.html(&draw(&page, &found, fields, Some(banner), Errors::new()));
    }
    if let Some(first) = prove::first_keeping(&page, &here(id), &fields).await? {
        return Ok(first);
    }
    let (ends, said) = (banner.ends, &banner.words);
    let done = deeds::correct(page.app(), by(&page)?, id, (ends, said)).await?;
    Ok(page.go(&here(id), if done { "banner-changed" } else { "" }))
}

/// `POST /operator/banner/{banner}/end`
pub async fn end(page: Page, Path(id): Path<Uuid>) -> Result<Response> {
    of(&page, id).await?;
    // Nothing was typed that could be lost.
    if let Some(first) = prove::first(&page, &here(id))? {
        return Ok(first);
    }
    let done = deeds::end(page.app(), by(&page)?, id).await?;
    Ok(page.go(HERE, if done { "banner-ended" } else { "" }))
}

/// The banner of the address, for who may.
async fn of(page: &Page, id: Uuid) -> Result<(Banner, Row)> {
    by(page)?;
    let mut tx = page.app().db.read().await?;
    let row = store::one(&mut tx, id).await?;
    tx.rollback().await?;
    let opened = store::opened(&page.app().vault, row.into_iter().collect()).await?;
    opened.into_iter().next().ok_or(Error::NotFound)
}

fn here(id: Uuid) -> String {
    format!("{HERE}/{id}")
}

fn draw(
    page: &Page,
    (banner, row): &(Banner, Row),
    fields: Fields,
    look: Option<Banner>,
    errors: Errors,
) -> OnePage {
    let (l, now) = (page.layout(Place::Elsewhere), page.app().clock.now());
    let mut stands = Look::at(page, banner);
    stands.facts.push((fl!(l.t, "banner-fact-by"), row.name.clone()));
    OnePage {
        href: here(banner.id),
        kind: words::kind(l.t, banner.kind),
        pill: words::pill(l.t, banner, now, row.ended_at),
        stands,
        fields,
        most: MOST,
        look: look.map(|banner| Look::at(page, &banner)),
        over: banner.state(now) == State::Over,
        errors,
        l,
    }
}
