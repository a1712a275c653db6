//! A second coordinator confirms what another entered, or declines it.
//!
//! Never confirms for who entered it.

use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::draw::Tried;
use super::words::amiss_words;
use super::{Asks, draw, place};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove;
use crate::features::clients::model::says_why;
use crate::features::clients::pages::sharing::{hidden, offered};
use crate::features::clients::store::key_id;
use crate::features::clients::store::ruling as store;
use crate::ids::ConsentId;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};

/// Which decision, and why it is declined.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    ruling: String,
    reason: String,
}

impl Fields {
    fn id(&self) -> Uuid {
        self.ruling.parse().unwrap_or_else(|_| Uuid::nil())
    }
}

/// `POST /clients/{client}/rulings/confirm`: sent twice it confirms once, and never by whoever
/// entered it. It is asked again whether it can be said now.
pub async fn confirm(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = prove::first_from(&page)? {
        return Ok(first);
    }
    let (t, consent) = (page.0.texts(), ConsentId::fresh());
    let mut change = ask.change_rights(("consent", consent.0)).await?;
    let to = place(change.client());
    let found = store::ruling(&mut change, fields.id()).await?.ok_or(Error::NotFound)?;
    match found.state.as_str() {
        "confirmed" => {
            change.stands_already().await?;
            return Ok(page.go(&to, "ruling-confirmed"));
        }
        "waiting" => {}
        _ => return Err(Error::Conflict),
    }
    let (said, file, at) = (found.said(), change.file(), change.at());
    let error = if page.actor()?.person_ids().contains(&found.entered_by.0) {
        Some(fl!(t, "represents-error-own"))
    } else {
        said.amiss(&file.facts, offered(&page, file), at).map(|amiss| amiss_words(t, amiss))
    };
    if let Some(error) = error {
        drop(change);
        let wrong = Some(("confirm", error));
        let tried = Tried { on: found.id, wrong, reason: String::new() };
        return page.again(&draw::page(&page, &ask, &tried).await?);
    }
    let hidden = hidden(file, &said.giver, said.receiver, at);
    let me = change.me()?;
    store::confirm(&mut change, &found, (consent, &hidden), me).await?;
    change.commit().await?;
    Ok(page.go(&to, "ruling-confirmed"))
}

/// `POST /clients/{client}/rulings/decline`: with a reason; whoever entered it takes it back in
/// the same way.
pub async fn decline(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let reason = tidy(&fields.reason);
    let mut change = ask.arrange(Action::Delete, ("ruling", fields.id())).await?;
    let to = place(change.client());
    let found = store::ruling(&mut change, fields.id()).await?.ok_or(Error::NotFound)?;
    match found.state.as_str() {
        "declined" => {
            change.stands_already().await?;
            return Ok(page.go(&to, "authority-declined"));
        }
        "waiting" => {}
        _ => return Err(Error::Conflict),
    }
    if !says_why(&reason) {
        drop(change);
        let wrong = Some(("reason", fl!(page.0.texts(), "represents-error-reason")));
        let tried = Tried { on: found.id, wrong, reason: fields.reason };
        return page.again(&draw::page(&page, &ask, &tried).await?);
    }
    let key = page.app().vault.key(key_id(change.client())).await?;
    let me = change.me()?;
    store::decline(&mut change, &found, me, (&key, &reason)).await?;
    change.commit().await?;
    Ok(page.go(&to, "authority-declined"))
}
