//! Proving with a passkey or a code by text message before the new password, by a link from a mail.
//!
//! Owns that step: the link and the proof are two, and lead to a link that was mailed to nobody.

use axum::Json;
use axum::response::{IntoResponse as _, Response};
use i18n_embed_fl::fl;

use super::super::dead;
use super::{By, Fields, LinkPage, What, path};
use crate::error::{Error, Result};
use crate::features::accounts::factors::check::Asked;
use crate::features::accounts::factors::text::{self, Sending};
use crate::features::accounts::factors::{Given, forms, party};
use crate::features::accounts::pages::passkey;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::accounts::pages::ways::{self, Ways};
use crate::features::accounts::passkeys::challenge::{self, Purpose};
use crate::features::accounts::passkeys::to_prove;
use crate::features::accounts::recovery::bearer::{bearer, of_link};
use crate::features::accounts::recovery::links;
use crate::features::accounts::recovery::model::{Lost, Step};
use crate::features::accounts::recovery::password::{self, Proved};
use crate::features::accounts::store::recovery::Recovery;
use crate::web::extract::{Page, Path};
use crate::web::layout::Place;
use crate::web::peer::Peer;

/// `GET /sign-in/lost/link/{token}/options`: what a passkey is to sign, for this link alone.
pub async fn options(page: Page, Path(token): Path<String>) -> Result<Response> {
    let app = page.app();
    let found = of(&page, &token).await?.ok_or(Error::NotFound)?;
    let party = party(app).ok_or(Error::NotFound)?;
    let holder = bearer(app, (found.account, found.id), None).await?;
    let known = passkey::known(&page, &holder).await?;
    let purpose = Purpose::Second(holder.session);
    let challenge = challenge::make(&app.vault, purpose, app.clock.now());
    Ok(Json(to_prove(&party, &challenge, &known)).into_response())
}

/// `POST /sign-in/lost/link/{token}/text`: sends a code to the number of the account.
pub async fn text(page: Page, Path(token): Path<String>) -> Result<Response> {
    let app = page.app();
    let Some(found) = of(&page, &token).await? else { return dead(&page) };
    let holder = bearer(app, (found.account, found.id), None).await?;
    match text::send(app, &holder).await? {
        Sending::Sent | Sending::Nowhere | Sending::Unfit => Ok(page.go(&path(&token), "")),
        Sending::TooMany => {
            let error = ("text_code", fl!(page.0.texts(), "text-error-many"));
            again(&page, &found, &token, error).await
        }
    }
}

/// A link to a new password that waits for its proof.
async fn of(page: &Page, token: &str) -> Result<Option<Recovery>> {
    let found = of_link(page.app(), token).await?;
    Ok(found.filter(|found| found.lost == Lost::Password && found.step == Step::Mailed))
}

impl Fields {
    /// Whether it is a proof that goes before the password.
    pub(super) fn proves_first(&self) -> bool {
        !self.credential.is_empty() || !self.text_code.trim().is_empty()
    }
}

impl By<'_> {
    pub(super) async fn proves(&self, from: &Peer, fields: &Fields) -> Result<Response> {
        let (app, t) = (self.page.app(), self.page.0.texts());
        let code = forms::six_digits(&fields.text_code);
        let given = match &code {
            _ if !fields.credential.is_empty() => Given::Passkey(&fields.credential),
            Some(code) => Given::Text(code),
            None => return self.wrong(("text_code", fl!(t, "code-error-shape"))).await,
        };
        let origin = from.origin(app).await?;
        match password::prove(app, self.found, given, &origin).await? {
            Proved::Right(value) => Ok(self.page.go(&path(&value), "")),
            Proved::Wrong => self.wrong(ways::wrong(t, given.way())).await,
            Proved::Wait(seconds) => {
                let mut response = self.wrong(ways::wait(t, given.way(), seconds)).await?;
                braked(&mut response, seconds);
                Ok(response)
            }
            Proved::Dead => dead(self.page),
        }
    }

    pub(super) async fn chooses_proved(&self, from: &Peer, fields: &Fields) -> Result<Response> {
        let app = self.page.app();
        let Some(way) = links::way_of(&app.vault, self.found.id, self.token) else {
            return dead(self.page);
        };
        let origin = from.origin(app).await?;
        let wanted = (fields.password_new.as_str(), fields.password_again.as_str());
        self.chosen(password::choose_proved(app, self.found, way, wanted, &origin).await?).await
    }

    async fn wrong(&self, error: (&'static str, String)) -> Result<Response> {
        again(self.page, self.found, self.token, error).await
    }
}

async fn again(
    page: &Page,
    found: &Recovery,
    token: &str,
    error: (&'static str, String),
) -> Result<Response> {
    let what = ways(page, found, token, Some(error)).await?;
    let l = page.layout(Place::Elsewhere);
    let (action, errors) = (path(token), Vec::new());
    page.again(&LinkPage { l, action, what, error: String::new(), errors })
}

/// What the holder can prove with beside the link.
pub(super) async fn ways(
    page: &Page,
    found: &Recovery,
    token: &str,
    error: Option<(&'static str, String)>,
) -> Result<What> {
    let app = page.app();
    let holder = bearer(app, (found.account, found.id), None).await?;
    let (action, options) = (path(token), format!("{}/options", path(token)));
    let at = (action.into(), options.into());
    let ways = Ways::at(app, &holder, Asked::Second, at, error).await?;
    Ok(What::NewPassword(Box::new(ways)))
}
