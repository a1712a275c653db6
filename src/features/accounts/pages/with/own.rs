//! `/me/with`: which account elsewhere one signs in with; linking it, and undoing that.
//!
//! Owns the page. Both want a proof not older than fifteen minutes, and linking a fresh one at the
//! issuer as well.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::{Fields, go};
use crate::clock::Instant;
use crate::config::IssuerKind;
use crate::error::{Error, Result};
use crate::features::accounts::issuers::flow::Purpose;
use crate::features::accounts::issuers::{Issuer, link};
use crate::features::accounts::pages::factors::RemovePage;
use crate::features::accounts::pages::prove;
use crate::features::accounts::store::subjects;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// What one signs in with elsewhere.
#[derive(Template)]
#[template(path = "accounts/with.html")]
pub struct WithPage {
    /// Frame.
    pub l: Layout,
    /// The issuers that let one in.
    pub rows: Vec<Row>,
    /// Whether the provider demands it, and this session was begun without.
    pub must: bool,
    /// Whether nothing is linked yet, and one can do without: then there is a way to leave it.
    pub first: bool,
    /// Whether one is staff who are something else as well: then none of them lets one in.
    pub mixed: bool,
}

/// An issuer that lets one in.
pub struct Row {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Since when it is linked, in words; empty where it is not.
    pub linked: String,
    /// When it was last used, in words; empty where it never was.
    pub used: String,
    /// Whether it can go.
    pub can_go: bool,
}

/// `GET /me/with`
pub async fn show(page: Page) -> Result<Response> {
    let (app, actor, t) = (page.app(), page.actor()?, page.0.texts());
    let mut tx = app.db.read().await?;
    let links = subjects::of(&mut tx, actor.account).await?;
    tx.rollback().await?;
    let day = |at: Instant| t.day(at.amsterdam().date());
    let row = |issuer: &Issuer| {
        let link = links.iter().find(|link| link.issuer == issuer.key);
        Row {
            key: issuer.key.clone(),
            name: issuer.name.clone(),
            linked: link.map(|link| day(link.linked_at)).unwrap_or_default(),
            used: link.and_then(|link| link.used_at).map(day).unwrap_or_default(),
            can_go: !issuer.door.required,
        }
    };
    let known = actor.in_all_roles();
    let rows: Vec<Row> = app.issuers.opening(&known).map(row).collect();
    let works_at = |issuer: &Issuer| {
        let here = |known: &crate::access::Known| {
            Some(known.provider) == issuer.door.provider && !known.roles.is_empty()
        };
        issuer.door.kind == IssuerKind::Staff && known.iter().any(here)
    };
    let must = page.0.session.as_ref().is_some_and(|session| session.must_come_by_issuer(app));
    let mixed = rows.is_empty() && app.issuers.all().any(works_at);
    let first = !must && !rows.is_empty() && rows.iter().all(|row| row.linked.is_empty());
    page.html(&WithPage { l: page.layout(Place::Me), rows, must, first, mixed })
}

/// The issuer with this key, where it lets in who asks.
pub(super) fn opening<'a>(page: &'a Page, key: &str) -> Result<&'a Issuer> {
    let issuer = page.app().issuers.by_key(key).ok_or(Error::NotFound)?;
    let opens = issuer.door.opens(&page.actor()?.in_all_roles());
    if opens { Ok(issuer) } else { Err(Error::NotFound) }
}

/// `POST /me/with/link`
pub async fn link(page: Page, headers: HeaderMap, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/with")? {
        return Ok(first);
    }
    let issuer = opening(&page, &fields.issuer)?;
    go(&page, &headers, issuer, Purpose::Link(page.actor()?.session)).await
}

/// What is sent to undo it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct RemoveFields {
    issuer: String,
    sure: String,
}

/// `POST /me/with/remove`: asks once more, and then undoes it.
pub async fn remove(page: Page, Form(fields): Form<RemoveFields>) -> Result<Response> {
    if let Some(first) = prove::first(&page, "/me/with")? {
        return Ok(first);
    }
    let issuer = page.app().issuers.by_key(&fields.issuer).ok_or(Error::NotFound)?;
    if fields.sure != "yes" {
        return page.html(&RemovePage {
            l: page.layout(Place::Me),
            action: "/me/with/remove",
            field: "issuer",
            value: fields.issuer,
            question: fl!(page.0.texts(), "with-remove", name = issuer.name.as_str()),
            back: "/me/with",
        });
    }
    let gone = link::remove(page.app(), page.actor()?, issuer).await?;
    if gone { Ok(page.go("/me/with", "issuer-removed")) } else { Err(Error::NotFound) }
}
