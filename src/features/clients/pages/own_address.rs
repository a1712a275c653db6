//! `/clients/{client}/own-address`: keeping the own address secret, by oneself (A12).
//!
//! More secrecy is one's own to say, at once. Taking it back asks a fresh proof, and only of what one
//! said oneself: what the practice entered, the practice lifts. Who may then know where is for
//! `access` to decide.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Party;

use crate::access::{Ask, scope};
use crate::error::Result;
use crate::features::accounts::pages::prove;
use crate::features::clients::frame;
use crate::features::clients::store::secret as store;
use crate::ids::ordered;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// The own address in one file.
#[derive(Template)]
#[template(path = "clients/own_address.html")]
pub struct OwnAddressPage {
    /// Frame.
    pub l: Layout,
    /// The file's front page.
    pub file_href: String,
    /// What that is called.
    pub file_name: String,
    /// This page.
    pub href: String,
    /// Whether it is the client's own file.
    pub own: bool,
    /// Since when it is secret; empty where it is not.
    pub since: String,
    /// Whether one said it oneself, and can take it back.
    pub by_me: bool,
}

fn here(client: crate::ids::ClientId) -> String {
    format!("/clients/{client}/own-address")
}

/// `GET /clients/{client}/own-address`
pub async fn show(page: Page, ask: Ask<scope::Sharing>) -> Result<Response> {
    let mut view = ask.view().await?;
    let all = store::secrets(&mut view).await?;
    let me = view.hat().map(|hat| hat.known.person);
    let own = view.hat().is_some_and(|hat| hat.party == Some(Party::Client));
    let l = frame(&page, Place::Elsewhere, view.file(), view.hat(), view.at());
    let mine = |one: &&store::SecretAddress| Some(one.person) == me && one.valid_until.is_none();
    let stands = all.iter().find(mine);
    let since = |one: &store::SecretAddress| {
        let day = l.t.day(one.valid_from.amsterdam().date());
        fl!(l.t, "own-address-since", day = day)
    };
    page.html(&OwnAddressPage {
        file_href: format!("/clients/{}", view.client()),
        file_name: if own { fl!(l.t, "file-own") } else { view.file().name.clone() },
        href: here(view.client()),
        own,
        since: stands.map(since).unwrap_or_default(),
        by_me: stands.is_some_and(|one| Some(one.entered_by) == me),
        l,
    })
}

/// `POST /clients/{client}/own-address`: from now on nobody else of the circle sees it. Of the client
/// that is where the client lives; of somebody else only where that one lives. Sent twice it is
/// said once.
pub async fn keep(page: Page, ask: Ask<scope::Sharing>) -> Result<Response> {
    let mut change = ask.change_rights(("address", uuid::Uuid::nil())).await?;
    let (to, at, me) = (here(change.client()), change.at(), change.me()?);
    if change.file().secret_at(at).any(|one| one.person == me) {
        change.stands_already().await?;
        return Ok(page.go(&to, "address-kept"));
    }
    let with_client = change.file().person == me;
    store::keep(&mut change, (ordered(), me), (with_client, "own_wish"), me).await?;
    change.commit().await?;
    Ok(page.go(&to, "address-kept"))
}

/// `POST /clients/{client}/own-address/lift`: what one said oneself, after a fresh proof.
pub async fn lift(page: Page, ask: Ask<scope::Sharing>) -> Result<Response> {
    let mut change = ask.change_rights(("address", uuid::Uuid::nil())).await?;
    let (to, me) = (here(change.client()), change.me()?);
    if let Some(first) = prove::first(&page, &to)? {
        change.stands_already().await?;
        return Ok(first);
    }
    if store::lift_own(&mut change, me).await? {
        change.commit().await?;
        return Ok(page.go(&to, "address-lifted"));
    }
    change.stands_already().await?;
    Ok(page.go(&to, ""))
}
