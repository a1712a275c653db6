//! `/operator/providers`: for which providers the portal works, and entering that it ends for one
//! (A6), for the operator's administrator.
//!
//! It shows no client and no file: of users only how many were told.

pub mod fields;
pub mod view;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::staff::Role;
use serde::Deserialize;
use uuid::Uuid;

use self::fields::Fields;
use self::view::{Current, pill, view};
use crate::access::Known;
use crate::error::{Error, Result};
use crate::features::accounts::prove;
use crate::features::providers::ending;
use crate::features::providers::store::ending as rows;
use crate::ids::ProviderId;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// All providers.
#[derive(Template)]
#[template(path = "providers/operator.html")]
pub struct OperatorPage {
    /// Frame.
    pub l: Layout,
    /// One a provider.
    pub rows: Vec<ProviderRow>,
}

/// A provider in the list.
pub struct ProviderRow {
    /// Its legal name.
    pub name: String,
    /// How it stands, and the tone of its pill.
    pub pill: (String, &'static str),
    /// Its page.
    pub href: String,
}

/// One provider: entering the end, or how far it is.
#[derive(Template)]
#[template(path = "providers/end.html")]
pub struct EndPage {
    /// Frame.
    pub l: Layout,
    /// The provider's legal name.
    pub name: String,
    /// Where its forms go.
    pub href: String,
    /// What was entered, where something was.
    pub current: Option<Current>,
    /// What was typed.
    pub fields: Fields,
    /// The earliest day that can be the last.
    pub earliest: Date,
    /// The same in words.
    pub earliest_words: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// Which one it is about.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    ending: String,
}

impl Which {
    fn id(&self) -> Uuid {
        self.ending.parse().unwrap_or_default()
    }
}

impl EndPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// `GET /operator/providers`
pub async fn list(page: Page) -> Result<Response> {
    let app = page.app();
    administrator(&page)?;
    let mut tx = app.db.read().await?;
    let providers: Vec<Uuid> = app.providers.all().map(|(id, _)| id.0).collect();
    let endings = rows::current_of(&mut tx, &providers).await?;
    tx.rollback().await?;
    let l = page.layout(Place::Elsewhere);
    let now = app.clock.now();
    let row = |(id, provider): (ProviderId, &crate::features::providers::Provider)| ProviderRow {
        name: provider.legal_name.clone(),
        pill: match endings.iter().find(|one| one.provider == id) {
            Some(one) => pill(l.t, one, now),
            None => (fl!(l.t, "end-none"), "plain"),
        },
        href: here(id),
    };
    let rows = app.providers.all().map(row).collect();
    page.html(&OperatorPage { l, rows })
}

/// `GET /operator/providers/{provider}/end`
pub async fn show(page: Page, Path(provider): Path<String>) -> Result<Response> {
    page.html(&draw(&page, of(&page, &provider)?, Fields::default(), Vec::new()).await?)
}

/// `POST /operator/providers/{provider}/end`: enters it; nobody is told before it is confirmed.
pub async fn ask(
    page: Page,
    Path(provider): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (app, t, now) = (page.app(), page.0.texts(), page.app().clock.now());
    let known = administrator(&page)?;
    let provider = of(&page, &provider)?;
    let (day, words) = match fields.read(t, now.amsterdam().date()) {
        Ok(read) => read,
        Err(errors) => return page.again(&draw(&page, provider, fields, errors).await?),
    };
    if let Some(wrong) = unproved(&page)? {
        return page.again(&draw(&page, provider, fields, vec![wrong]).await?);
    }
    let by = (page.actor()?.as_ref(), known);
    let done = ending::ask(app, by, provider, (day, &words)).await?;
    Ok(page.go(&here(provider), if done { "ending-asked" } else { "" }))
}

/// `POST /operator/providers/{provider}/end/confirm`: by a second administrator of the operator,
/// where the provider has none of its own.
pub async fn confirm(
    page: Page,
    Path(provider): Path<String>,
    Form(which): Form<Which>,
) -> Result<Response> {
    let (app, known) = (page.app(), administrator(&page)?);
    let provider = of(&page, &provider)?;
    if let Some(first) = proof_first(&page, provider).await? {
        return Ok(first);
    }
    let mut tx = app.db.read().await?;
    let alone = ending::has_no_administrator(app, &mut tx, provider).await?;
    tx.rollback().await?;
    let by = (page.actor()?.as_ref(), known);
    let done = ending::confirm(app, by, provider, (which.id(), alone)).await?;
    Ok(page.go(&here(provider), if done { "ending-confirmed" } else { "" }))
}

/// `POST /operator/providers/{provider}/end/off`
pub async fn off(
    page: Page,
    Path(provider): Path<String>,
    Form(which): Form<Which>,
) -> Result<Response> {
    let (app, known) = (page.app(), administrator(&page)?);
    let provider = of(&page, &provider)?;
    if let Some(first) = proof_first(&page, provider).await? {
        return Ok(first);
    }
    let by = (page.actor()?.as_ref(), known);
    let done = ending::call_off(app, by, provider, which.id()).await?;
    Ok(page.go(&here(provider), if done { "ending-off" } else { "" }))
}

/// The page once more, where the last proof is too old for this.
async fn proof_first(page: &Page, provider: ProviderId) -> Result<Option<Response>> {
    let Some(wrong) = unproved(page)? else { return Ok(None) };
    let drawn = draw(page, provider, Fields::default(), vec![wrong]).await?;
    page.again(&drawn).map(Some)
}

fn administrator(page: &Page) -> Result<&Known> {
    page.actor()?.staff(Role::Administrator).ok_or(Error::NotFound)
}

/// What stands in the way where the last proof is too old: what was typed stays on the page.
pub(super) fn unproved(page: &Page) -> Result<Option<(&'static str, String)>> {
    let due = prove::is_due(page.actor()?, page.app().clock.now());
    Ok(due.then(|| ("prove", fl!(page.0.texts(), "end-prove"))))
}

/// The provider of the address.
fn of(page: &Page, id: &str) -> Result<ProviderId> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    page.app().providers.by_id(id).map(|_| id).ok_or(Error::NotFound)
}

fn here(provider: ProviderId) -> String {
    format!("/operator/providers/{provider}/end")
}

async fn draw(
    page: &Page,
    provider: ProviderId,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> Result<EndPage> {
    let (app, now) = (page.app(), page.app().clock.now());
    administrator(page)?;
    let name = app.providers.by_id(provider).ok_or(Error::NotFound)?.legal_name.clone();
    let mut tx = app.db.read().await?;
    let found = rows::current(&mut tx, provider).await?;
    let alone = ending::has_no_administrator(app, &mut tx, provider).await?;
    drop(tx);
    let l = page.layout(Place::Elsewhere);
    let current = match &found {
        Some(found) => {
            let second = alone && !page.actor()?.person_ids().contains(&found.asked_by.0);
            Some(view(page, found, second).await?)
        }
        None => None,
    };
    let earliest = rules::ending::earliest_last_day(now.amsterdam().date());
    Ok(EndPage {
        name,
        href: here(provider),
        current,
        fields,
        earliest_words: l.t.day(earliest),
        earliest,
        errors,
        l,
    })
}
