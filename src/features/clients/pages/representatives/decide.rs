//! A second coordinator confirms what another entered, or declines it.

use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::draw::Tried;
use super::words::wrong_words;
use super::{Asks, Changes, again, place};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove;
use crate::features::clients::model::{Wrong, overlap, says_why};
use crate::features::clients::store::authority::{Standing, authorities_to_change};
use crate::features::clients::store::key_id;
use crate::features::clients::store::proposal::{self as store, Proposal};
use crate::features::clients::telling::tell_others;
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};

/// Which proposal is decided on, and why it is declined.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    proposal: String,
    reason: String,
}

impl Fields {
    fn id(&self) -> Uuid {
        self.proposal.parse().unwrap_or_else(|_| Uuid::nil())
    }
}

/// `POST /clients/{client}/representatives/confirm`: sent twice it confirms once, and never by
/// whoever entered it. Who confirms was there in the last quarter of an hour.
pub async fn confirm(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    if let Some(first) = prove::first_from(&page)? {
        return Ok(first);
    }
    let (t, authority) = (page.0.texts(), ordered());
    let mut change = ask.change_rights(("authority", authority)).await?;
    let to = place(change.client());
    let found = store::proposal(&mut change, fields.id()).await?.ok_or(Error::NotFound)?;
    match found.state.as_str() {
        "confirmed" => {
            change.stands_already().await?;
            return Ok(page.go(&to, "authority-confirmed"));
        }
        "waiting" if change.file().member_of(found.person).is_some() => {}
        _ => return Err(Error::Conflict),
    }
    let error = if page.actor()?.person_ids().contains(&found.entered_by.0) {
        Some(fl!(t, "represents-error-own"))
    } else if found.resumes.is_none() && stands(&mut change, &found).await? {
        Some(wrong_words(t, Wrong::Stands))
    } else {
        None
    };
    if let Some(error) = error {
        drop(change);
        return again(&page, &ask, &tried(&found, "confirm", error, "")).await;
    }
    let me = change.me()?;
    if found.resumes.is_some() {
        resumes(&mut change, &found, me).await?;
        tell_others(page.app(), &mut change, found.person).await?;
        change.commit().await?;
        return Ok(page.go(&to, "authority-resumed"));
    }
    store::confirm(&mut change, &found, authority, me).await?;
    tell_others(page.app(), &mut change, found.person).await?;
    change.commit().await?;
    Ok(page.go(&to, "authority-confirmed"))
}

/// Ends the suspension, where it still lasts.
async fn resumes(change: &mut Changes<'_>, found: &Proposal, me: PersonId) -> Result<()> {
    let all = authorities_to_change(change).await?;
    let one = all.iter().find(|one| Some(one.id) == found.resumes).ok_or(Error::NotFound)?;
    if !matches!(one.standing(&all, change.at()), Standing::Suspended | Standing::ToBeSuspended) {
        return Err(Error::Conflict);
    }
    store::confirm_resuming(change, found, (one, one.next(&all)), me).await?;
    Ok(())
}

/// Whether it overlaps with what stands by now.
async fn stands(change: &mut Changes<'_>, found: &Proposal) -> Result<bool> {
    let all = authorities_to_change(change).await?;
    let mut same = all.iter().filter(|one| one.person == found.person && one.basis == found.basis);
    Ok(same.any(|one| overlap(one.stretch(), found.stretch())))
}

/// `POST /clients/{client}/representatives/decline`: with a reason; whoever entered it takes it
/// back in the same way, for giving less never waits.
pub async fn decline(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let reason = tidy(&fields.reason);
    let mut change = ask.arrange(Action::Delete, ("authority_proposal", fields.id())).await?;
    let to = place(change.client());
    let found = store::proposal(&mut change, fields.id()).await?.ok_or(Error::NotFound)?;
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
        let error = fl!(page.0.texts(), "represents-error-reason");
        return again(&page, &ask, &tried(&found, "reason", error, &fields.reason)).await;
    }
    let key = page.app().vault.key(key_id(change.client())).await?;
    let me = change.me()?;
    store::decline(&mut change, &found, me, (&key, &reason)).await?;
    change.commit().await?;
    Ok(page.go(&to, "authority-declined"))
}

fn tried(found: &Proposal, field: &'static str, error: String, reason: &str) -> Tried {
    Tried {
        on: found.id,
        typed: [("reason", reason.to_owned())].into(),
        errors: vec![(field, error)],
    }
}
