//! `/sign-in/passkey`: in with a passkey alone, and what a browser is asked to sign for that, for
//! the second step, or for proving once more.
//!
//! What is asked is a fact of this portal and this session, as JSON for the script.

use axum::Json;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

use super::{code, language, sign_in as password, ways};
use crate::access::Actor;
use crate::error::{Error, Result};
use crate::features::accounts::factors::{Held, Way, party};
use crate::features::accounts::passkeys::challenge::{self, Purpose};
use crate::features::accounts::passkeys::{Known, to_prove};
use crate::features::accounts::sign_in::{self, Tried};
use crate::features::accounts::store::passkeys::handle;
use crate::features::accounts::{passport, store};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::peer::Peer;

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    credential: String,
}

/// `GET /sign-in/passkey/options`: for whoever stands at the door.
pub async fn options(page: Page) -> Result<Response> {
    asked(&page, None, Purpose::Enter).await
}

/// `GET /sign-in/code/options`: for who gave a password.
pub async fn second(page: Page) -> Result<Response> {
    let half = code::half(&page).ok_or(Error::NotFound)?;
    asked(&page, Some(half), Purpose::Second(half.session)).await
}

/// `GET /me/prove/options`
pub async fn to_prove_again(page: Page) -> Result<Response> {
    let actor = page.actor()?.clone();
    asked(&page, Some(&actor), Purpose::Prove(actor.session)).await
}

/// What the browser is to sign with a passkey of `holder`, for this alone.
///
/// # Errors
/// When database or key store are away.
pub async fn asked(page: &Page, holder: Option<&Actor>, purpose: Purpose) -> Result<Response> {
    let app = page.app();
    let party = party(app).ok_or(Error::NotFound)?;
    let known = match holder {
        Some(holder) => known(page, holder).await?,
        None => Vec::new(),
    };
    let challenge = challenge::make(&app.vault, purpose, app.clock.now());
    Ok(Json(to_prove(&party, &challenge, &known)).into_response())
}

/// The passkeys of an account, as authenticators know them.
pub(super) async fn known(page: &Page, holder: &Actor) -> Result<Vec<Known>> {
    let app = page.app();
    let key = app.vault.key(store::key_id(holder.account)).await?;
    let held = Held::of(app, holder.account).await?;
    Ok(held.passkeys.iter().filter_map(|row| row.credential(&key)).map(Known).collect())
}

/// `POST /sign-in/passkey`: in, to where one was going.
pub async fn send(
    page: Page,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let origin = from.origin(app).await?;
    match sign_in::with_passkey(app, &fields.credential, &origin).await? {
        Tried::Right(token) => {
            if let (Some(session), _) = passport::found(app, &token, true).await? {
                language::take_over(&page, session.actor.account, &headers).await?;
            }
            Ok(code::enter(&page, &headers, &token))
        }
        Tried::Wrong | Tried::Over => password::refused(&page, ways::wrong(t, Way::Passkey).1),
        Tried::Wait(seconds) => {
            let mut response = password::refused(&page, ways::wait(t, Way::Passkey, seconds).1)?;
            password::braked(&mut response, seconds);
            Ok(response)
        }
    }
}

/// The handle of an account, for making a passkey.
pub(super) fn handle_of(page: &Page, actor: &Actor) -> Vec<u8> {
    handle(&page.app().vault, actor.account)
}
