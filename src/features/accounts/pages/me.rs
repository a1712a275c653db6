//! `/me`: one's own account: language, password, devices signed in, accepted terms, what is
//! switched on.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::first_password::PasswordError;
use crate::error::Result;
use crate::features::accounts::{change, devices, sessions, store};
use crate::features::providers::Feature;
use crate::ids::SessionId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::{Language, Texts};

/// One's own account.
#[derive(Template)]
#[template(path = "accounts/me.html")]
pub struct MePage {
    /// Frame.
    pub l: Layout,
    /// Full name.
    pub name: String,
    /// User name.
    pub user_name: String,
    /// Languages one may choose from.
    pub languages: Vec<Language>,
    /// Where one is signed in, this device first.
    pub sessions: Vec<SessionRow>,
    /// What was accepted at the first sign-in (A2).
    pub accepted: Option<AcceptedTerms>,
    /// What one may use here, in words (A5).
    pub features: Vec<String>,
    /// What is wrong with a new password.
    pub errors: Vec<PasswordError>,
}

/// A device that is signed in.
pub struct SessionRow {
    /// Identity of the session for `POST /me/sessions/end`; not the cookie's value.
    pub id: String,
    /// "Telefoon", "Computer".
    pub device_text: String,
    /// Since when, in words.
    pub since: String,
    /// Last seen, in words.
    pub last_seen: String,
    /// Whether it is this one.
    pub current: bool,
}

/// The version of the terms that was accepted.
pub struct AcceptedTerms {
    /// Version.
    pub version: String,
    /// Day in words.
    pub date: String,
    /// Language in which they were read, its own name.
    pub language: String,
}

/// What is sent to change the password.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PasswordFields {
    #[serde(rename = "password_current")]
    current: String,
    #[serde(rename = "password_new")]
    wanted: String,
    #[serde(rename = "password_again")]
    again: String,
}

/// What is sent to end a session.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SessionFields {
    session: String,
}

/// `GET /me`
pub async fn show(page: Page) -> Result<Response> {
    page.html(&draw(&page, Vec::new()).await?)
}

/// `POST /me/password`
pub async fn password(page: Page, Form(fields): Form<PasswordFields>) -> Result<Response> {
    let current = Some(fields.current.as_str());
    match change::change(&page, current, &fields.wanted, &fields.again).await? {
        Ok(()) => Ok(page.go("/me", "password-saved")),
        Err(error) => page.again(&draw(&page, vec![error]).await?),
    }
}

/// `POST /me/sessions/end`: ends one device's session; one that is not there is ended already.
pub async fn end(page: Page, Form(fields): Form<SessionFields>) -> Result<Response> {
    let actor = page.actor()?;
    if let Ok(session) = fields.session.parse() {
        let mut tx = page.app().db.write().await?;
        sessions::end(&mut tx, actor.account, session).await?;
        tx.commit().await?;
    }
    Ok(page.go("/me", "session-ended"))
}

async fn draw(page: &Page, errors: Vec<PasswordError>) -> Result<MePage> {
    let (app, actor, t) = (page.app(), page.actor()?, page.0.texts());
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?;
    let accepted = store::accepted(&mut tx, actor.account).await?;
    drop(tx);
    Ok(MePage {
        l: page.layout(Place::Me),
        name: actor.known.first().map(|known| known.name.clone()).unwrap_or_default(),
        user_name: secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default(),
        languages: Language::ALL.to_vec(),
        sessions: rows(page, devices::list(app, actor.account).await?, actor.session),
        accepted: accepted.map(|(version, at, language)| AcceptedTerms {
            version: version.to_string(),
            date: t.day(at.amsterdam().date()),
            language: language.parse::<Language>().unwrap_or_default().native_name().to_owned(),
        }),
        features: features(page),
        errors,
    })
}

fn rows(page: &Page, listed: Vec<devices::Listed>, own: SessionId) -> Vec<SessionRow> {
    let t = page.0.texts();
    let when = |at: crate::clock::Instant| {
        let at = at.amsterdam();
        format!("{}, {}", t.day(at.date()), t.time(at.time()))
    };
    let mut rows: Vec<SessionRow> = listed
        .into_iter()
        .map(|session| SessionRow {
            device_text: device(t, &session),
            since: when(session.since),
            last_seen: when(session.seen),
            current: session.id == own,
            id: session.id.to_string(),
        })
        .collect();
    rows.sort_by_key(|row| !row.current);
    rows
}

/// "Telefoon, Firefox": the kind of device, and the browser where it says so.
fn device(t: Texts, session: &devices::Listed) -> String {
    let kind =
        if session.kind == "phone" { fl!(t, "device-phone") } else { fl!(t, "device-computer") };
    let browsers =
        [("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari")];
    match browsers.iter().find(|(mark, _)| session.device.contains(mark)) {
        Some((_, name)) => format!("{kind}, {name}"),
        None => kind,
    }
}

/// What one may use is visible in the own account (T3.3, A5).
fn features(page: &Page) -> Vec<String> {
    let (app, t) = (page.app(), page.0.texts());
    let Ok(actor) = page.actor() else {
        return Vec::new();
    };
    let offered =
        |feature| actor.known.iter().any(|known| app.providers.offers(known.provider, feature));
    let mut words = Vec::new();
    if offered(Feature::Appointments) {
        words.push(fl!(t, "feature-appointments"));
    }
    if offered(Feature::Messages) {
        words.push(fl!(t, "feature-messages"));
    }
    if offered(Feature::AccessLog) {
        words.push(fl!(t, "feature-access-log"));
    }
    words
}
