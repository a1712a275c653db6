//! The new app of who lost the old one, once the waiting is over: the password first.
//!
//! Owns those two steps; the waiting itself stands in `recovery::factor`.

use axum::response::Response;
use i18n_embed_fl::fl;

use super::{By, Fields, What, path};
use crate::error::{Error, Result};
use crate::features::accounts::recovery::factor;
use crate::features::accounts::sign_in::{self, Tried};
use crate::features::accounts::store::{self, recovery::Recovery};
use crate::features::accounts::totp;
use crate::features::people::syllables;
use crate::web::cookies::Cookie;
use crate::web::extract::Page;
use crate::web::peer::Peer;

impl By<'_> {
    pub(super) async fn gives_password(&self, from: &Peer, fields: &Fields) -> Result<Response> {
        let app = self.page.app();
        let key = app.vault.key(store::key_id(self.found.account)).await?;
        let mut tx = app.db.read().await?;
        let secrets = store::by_id(&mut tx, self.found.account).await?;
        drop(tx);
        let name = secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default();
        let origin = from.origin(app).await?;
        let typed = (name.as_str(), fields.password.as_str());
        let _place = app.passwords.place(&origin.access_point).ok_or(Error::Away)?;
        match sign_in::with_password_and_link(app, typed, self.found.id, &origin).await? {
            Tried::Right(number) => {
                let mut response = self.page.go(&path(self.token), "");
                Cookie::Session.set(response.headers_mut(), app.settings.https, &number);
                Ok(response)
            }
            Tried::Wrong | Tried::Over => {
                self.again(fl!(self.page.0.texts(), "lost-password-wrong"), Vec::new()).await
            }
            waits @ Tried::Wait(_) => self.wrong_code(waits).await,
        }
    }

    pub(super) async fn sets_up(&self, from: &Peer, fields: &Fields) -> Result<Response> {
        if six(&fields.code).is_none() {
            return self.again(fl!(self.page.0.texts(), "code-error-shape"), Vec::new()).await;
        }
        let origin = from.origin(self.page.app()).await?;
        match factor::set_up(self.page.app(), self.found, &fields.code, &origin).await? {
            Tried::Right(number) => self.comes_in(&number, "factor-replaced").await,
            other => self.wrong_code(other).await,
        }
    }
}

/// The new app, as a person copies it and as an app on the same device opens it.
pub(super) async fn app_of(page: &Page, found: &Recovery) -> Result<What> {
    let key = page.app().vault.key(store::key_id(found.account)).await?;
    let secret = totp::base32(&found.secret(&key).unwrap_or_default());
    let issuer = fl!(page.0.texts(), "portal");
    let link = format!("otpauth://totp/{issuer}?secret={secret}&issuer={issuer}");
    Ok(What::App(syllables::in_fours(&secret), link))
}

fn six(code: &str) -> Option<()> {
    let digits = code.chars().filter(char::is_ascii_digit).count();
    (digits == 6 && code.len() <= 20).then_some(())
}
