//! `/me`: one's own account: language, password, devices signed in, accepted terms, what is
//! switched on.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::first_password::PasswordError;
use super::lost;
use crate::audit::{self, Action, Line};
use crate::error::Result;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::recovery::model::{Lost, Step};
use crate::features::accounts::recovery::stop;
use crate::features::accounts::store::recovery;
use crate::features::accounts::{change, devices, store};
use crate::features::notices::pages as notices;
use crate::features::providers::Feature;
use crate::features::providers::pages::features::name as feature_name;
use crate::features::support;
use crate::ids::{ProviderId, SessionId};
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
    /// Until when a way back in waits that somebody asked for, in words; empty where none is
    /// under way.
    pub recovery: Option<String>,
    /// Where one is signed in, this device first.
    pub sessions: Vec<SessionRow>,
    /// That something did not arrive, and what to do.
    pub unreached: Option<notices::Unreached>,
    /// From whom e-mail comes; none where none is sent.
    pub sender: Option<String>,
    /// What one may use here: whose it is, and what, in words (A5).
    pub features: Vec<(String, String)>,
    /// What application support did about the account, and when; the newest first.
    pub helped: Vec<(String, String)>,
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
    if let Ok(session) = fields.session.parse::<SessionId>() {
        let now = page.app().clock.now();
        let mut line = Line::of(actor.account.0, now, Action::SignOut, actor.who(None, "user"));
        line.object_kind = Some("session");
        line.object_id = Some(session.0);
        let mut tx = page.app().db.write().await?;
        if ended::end(&mut tx, actor.account, session, Why::Elsewhere, now).await? {
            audit::append(&mut tx, &page.app().vault, &[line]).await?;
        }
        tx.commit().await?;
    }
    Ok(page.go("/me", "session-ended"))
}

/// `POST /me/recovery/stop`: "this is not me", or it is not needed any more.
pub async fn stop_recovery(page: Page) -> Result<Response> {
    stop::by_holder(page.app(), page.actor()?).await?;
    Ok(page.go("/me", "recovery-stopped"))
}

async fn draw(page: &Page, errors: Vec<PasswordError>) -> Result<MePage> {
    let (app, actor) = (page.app(), page.actor()?);
    let key = app.vault.key(store::key_id(actor.account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, actor.account).await?;
    let open = recovery::open(&mut tx, actor.account).await?;
    let helped = support::pages::mine::lines(&mut tx, actor.account, page.0.texts()).await?;
    drop(tx);
    Ok(MePage {
        l: page.layout(Place::Me),
        name: actor.known.first().map(|known| known.name.clone()).unwrap_or_default(),
        user_name: secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default(),
        languages: Language::ALL.to_vec(),
        recovery: under_way(page, &open),
        helped,
        sessions: rows(page, devices::list(app, actor.account).await?, actor.session),
        features: features(page),
        unreached: notices::unreached(page.0.texts(), notices::news(page).await?),
        sender: app.settings.sender.clone(),
        errors,
    })
}

/// Until when a way back in lasts that replaces more than a password.
fn under_way(page: &Page, open: &[recovery::Recovery]) -> Option<String> {
    let now = page.app().clock.now();
    let told = |one: &&recovery::Recovery| {
        one.lost != Lost::Password && one.step != Step::Mailed && one.holds(now)
    };
    open.iter().find(told).map(|one| lost::link::when(page.0.texts(), one.until))
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

/// What one may use is visible in the own account, of each provider by itself (T3.3, A5).
fn features(page: &Page) -> Vec<(String, String)> {
    let (app, t) = (page.app(), page.0.texts());
    let mut providers: Vec<ProviderId> = page
        .actor()
        .map(|actor| actor.known.iter().map(|known| known.provider).collect())
        .unwrap_or_default();
    providers.dedup();
    let words = |id: ProviderId| {
        let name = app.providers.by_id(id)?.labels.first()?.name.clone();
        let offered = Feature::ALL.into_iter().filter(|it| app.providers.offers(id, *it));
        let offered: Vec<String> = offered.map(|feature| feature_name(t, feature)).collect();
        (!offered.is_empty()).then(|| (name, t.and(&offered)))
    };
    providers.into_iter().filter_map(words).collect()
}
