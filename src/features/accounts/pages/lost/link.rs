//! `/sign-in/lost/link/{token}`: going on by a link from a mail.
//!
//! A look at it changes nothing: whoever looks ahead into mails uses nothing up.

mod app;
pub mod proof;

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::dead;
use crate::error::{Result, minutes};
use crate::features::accounts::factors::{Given, forms};
use crate::features::accounts::pages::code::{enter, half};
use crate::features::accounts::pages::first_password::PasswordError;
use crate::features::accounts::pages::language;
use crate::features::accounts::pages::sign_in::braked;
use crate::features::accounts::pages::ways::Ways;
use crate::features::accounts::recovery::bearer;
use crate::features::accounts::recovery::factor;
use crate::features::accounts::recovery::model::{Lost, Step};
use crate::features::accounts::recovery::password::{self, Chosen};
use crate::features::accounts::sign_in::Tried;
use crate::features::accounts::store::recovery::Recovery;
use crate::web::cookies::Cookie;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::peer::Peer;

/// The step of a way back in that a link leads to.
#[derive(Template)]
#[template(path = "accounts/lost/link.html")]
pub struct LinkPage {
    /// Frame.
    pub l: Layout,
    /// The path of this page.
    pub action: String,
    /// What is asked here.
    pub what: What,
    /// What is wrong with the code or the password that signs in; empty when nothing is.
    pub error: String,
    /// What is wrong with the new password.
    pub errors: Vec<PasswordError>,
}

/// What is asked.
pub enum What {
    /// A new password, with a code; or another proof first.
    NewPassword(Box<Ways>),
    /// A new password: the proof was given.
    Proved,
    /// Whether to begin the waiting.
    Begin,
    /// Nothing: to wait until then.
    Wait(String),
    /// The password, before the new app is shown.
    Password,
    /// The first code of the new app: its secret in groups of four, and as a link.
    App(String, String),
}

/// What is sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) text_code: String,
    pub(super) credential: String,
    code: String,
    password: String,
    password_new: String,
    password_again: String,
}

/// `GET /sign-in/lost/link/{token}`
pub async fn show(page: Page, Path(token): Path<String>) -> Result<Response> {
    match bearer::of_link(page.app(), &token).await? {
        Some(found) => page.html(&draw(&page, &found, &token).await?),
        None => dead(&page),
    }
}

/// `POST /sign-in/lost/link/{token}`: the next step.
pub async fn send(
    page: Page,
    Path(token): Path<String>,
    from: Peer,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let Some(found) = bearer::of_link(page.app(), &token).await? else {
        return dead(&page);
    };
    let by = By { page: &page, found: &found, token: &token, headers: &headers };
    match (found.lost, found.step) {
        (Lost::Password, Step::Mailed) if fields.proves_first() => by.proves(&from, &fields).await,
        (Lost::Password, Step::Mailed) => by.chooses(&from, &fields).await,
        (Lost::Password, _) => by.chooses_proved(&from, &fields).await,
        (_, Step::Mailed) => by.begins(&from).await,
        (_, Step::Ready) if by.proved() => by.sets_up(&from, &fields).await,
        (_, Step::Ready) => by.gives_password(&from, &fields).await,
        _ => page.html(&draw(&page, &found, &token).await?),
    }
}

/// Somebody with a link.
struct By<'a> {
    page: &'a Page,
    found: &'a Recovery,
    token: &'a str,
    headers: &'a HeaderMap,
}

impl LinkPage {
    /// Whether a passkey can be the proof here.
    fn signs(&self) -> bool {
        matches!(&self.what, What::NewPassword(ways) if ways.passkey.is_some())
    }

    /// What is wrong, for the summary above the form.
    fn summary(&self) -> Vec<(&'static str, String)> {
        let code = (!self.error.is_empty()).then(|| ("code", self.error.clone()));
        code.into_iter().chain(PasswordError::summary(&self.errors, &self.l)).collect()
    }
}

impl By<'_> {
    /// Whether the password of this very account was given in this browser.
    fn proved(&self) -> bool {
        half(self.page).is_some_and(|half| half.account == self.found.account)
    }

    async fn chooses(&self, from: &Peer, fields: &Fields) -> Result<Response> {
        let app = self.page.app();
        let (six, kept) = (forms::six_digits(&fields.code), forms::recovery_typed(&fields.code));
        let given = match (&six, &kept) {
            (Some(code), _) => Given::App(code),
            (None, Some(code)) => Given::Recovery(code),
            (None, None) => {
                let error = fl!(self.page.0.texts(), "lost-new-code-error");
                return self.again(error, Vec::new()).await;
            }
        };
        let origin = from.origin(app).await?;
        let wanted = (fields.password_new.as_str(), fields.password_again.as_str());
        self.chosen(password::choose(app, self.found, given, wanted, &origin).await?).await
    }

    async fn chosen(&self, chosen: Chosen) -> Result<Response> {
        match chosen {
            Chosen::In(number) => self.comes_in(&number, "password-saved").await,
            Chosen::Password(error) => self.again(String::new(), vec![error]).await,
            Chosen::Code => self.wrong_code(Tried::Wrong).await,
            Chosen::Wait(seconds) => self.wrong_code(Tried::Wait(seconds)).await,
            Chosen::Dead => dead(self.page),
        }
    }

    async fn begins(&self, from: &Peer) -> Result<Response> {
        let origin = from.origin(self.page.app()).await?;
        // Whoever presses twice stands where the first press led.
        factor::wait(self.page.app(), self.found, &origin).await?;
        Ok(self.page.go(&path(self.token), ""))
    }

    async fn comes_in(&self, number: &str, said: &str) -> Result<Response> {
        language::take_over(self.page, self.found.account, self.headers).await?;
        let mut response = enter(self.page, self.headers, number);
        Cookie::Said.set(response.headers_mut(), self.page.app().settings.https, said);
        Ok(response)
    }

    async fn wrong_code(&self, tried: Tried) -> Result<Response> {
        let t = self.page.0.texts();
        let Tried::Wait(seconds) = tried else {
            return self.again(fl!(t, "code-error-wrong"), Vec::new()).await;
        };
        let wait = u32::try_from(minutes(seconds)).unwrap_or(15);
        let error = fl!(t, "sign-in-error-wait", minutes = wait);
        let mut response = self.again(error, Vec::new()).await?;
        braked(&mut response, seconds);
        Ok(response)
    }

    async fn again(&self, error: String, errors: Vec<PasswordError>) -> Result<Response> {
        let drawn = draw(self.page, self.found, self.token).await?;
        self.page.again(&LinkPage { error, errors, ..drawn })
    }
}

fn path(token: &str) -> String {
    crate::features::accounts::recovery::links::onward_path(token)
}

async fn draw(page: &Page, found: &Recovery, token: &str) -> Result<LinkPage> {
    let l = page.layout(Place::Elsewhere);
    let proved = half(page).is_some_and(|half| half.account == found.account);
    let what = match (found.lost, found.step) {
        (Lost::Password, Step::Mailed) => proof::ways(page, found, token, None).await?,
        (Lost::Password, _) => What::Proved,
        (_, Step::Mailed) => What::Begin,
        (_, Step::Ready) if proved => app::app_of(page, found).await?,
        (_, Step::Ready) => What::Password,
        _ => What::Wait(when(l.t, found.until)),
    };
    Ok(LinkPage { l, action: path(token), what, error: String::new(), errors: Vec::new() })
}

/// "maandag 12 oktober, 10:00"
pub fn when(t: crate::web::text::Texts, at: crate::clock::Instant) -> String {
    let at = at.amsterdam();
    format!("{}, {}", t.day(at.date()), t.time(at.time()))
}
