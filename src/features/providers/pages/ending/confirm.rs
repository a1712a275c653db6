//! `/admin/ending`: that the portal ends for the own provider (A6), for its administrator to
//! confirm or to take back while nobody was told.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;
use serde::Deserialize;
use uuid::Uuid;

use super::operator::unproved;
use super::operator::view::{Current, view};
use crate::access::Known;
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove as proof;
use crate::features::providers::ending::{self, model::State};
use crate::features::providers::store::ending as rows;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// Where it stands.
const HERE: &str = "/admin/ending";

/// The end of the own provider.
#[derive(Template)]
#[template(path = "providers/confirm.html")]
pub struct ConfirmPage {
    /// Frame.
    pub l: Layout,
    /// What was entered; none: nothing ends.
    pub current: Option<Current>,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    ending: String,
    deed: String,
}

/// `GET /admin/ending`
pub async fn show(page: Page) -> Result<Response> {
    let (app, known) = (page.app(), administrator(&page)?);
    let mut tx = app.db.read().await?;
    let found = rows::current(&mut tx, known.provider).await?;
    drop(tx);
    let current = match &found {
        Some(found) => {
            let asked = found.state == State::Asked;
            if asked && let Some(first) = proof::first(&page, HERE)? {
                return Ok(first);
            }
            let seen =
                view(&page, found, !page.actor()?.person_ids().contains(&found.asked_by.0)).await?;
            // Once it is told, only the operator takes it back.
            Some(Current { can_stop: asked, ..seen })
        }
        None => None,
    };
    page.html(&ConfirmPage { l: page.layout(Place::Elsewhere), current })
}

/// `POST /admin/ending`: from now on everybody is told; or it does not happen.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let (app, known) = (page.app(), administrator(&page)?);
    if unproved(&page)?.is_some() {
        return Ok(proof::first(&page, HERE)?.unwrap_or_else(|| page.go("/me/prove", "")));
    }
    let id: Uuid = fields.ending.parse().unwrap_or_default();
    let by = (page.actor()?.as_ref(), known);
    let said = match fields.deed.as_str() {
        "confirm" if ending::confirm(app, by, known.provider, (id, true)).await? => {
            "ending-confirmed"
        }
        "refuse" if ending::refuse(app, by, known.provider, id).await? => "ending-off",
        _ => "",
    };
    Ok(page.go(HERE, said))
}

fn administrator(page: &Page) -> Result<&Known> {
    page.actor()?.staff(Role::ProviderAdministrator).ok_or(Error::NotFound)
}
