//! What is known of a request before its handler runs.
//!
//! Owns language, label and session of one request. Holds no right.

use std::sync::Arc;

use axum::http::{HeaderMap, Method, Uri, header};
use rules::staff::Role;

use super::cookies::Cookie;
use super::text::{Language, Texts};
use crate::access::{Actor, Known};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::ended::Ended;
use crate::features::accounts::factors::Way;
use crate::features::accounts::model::State;
use crate::features::accounts::passport;
use crate::features::providers::Feature;
use crate::features::providers::ending::model::Stops;

/// The frame of one request; cheap to clone.
#[derive(Clone, Debug)]
pub struct Context {
    /// The application.
    pub app: App,
    /// The language to answer in.
    pub language: Language,
    /// The key of the label to wear; none: the operator's neutral face.
    pub label: Option<String>,
    /// The session, if there is one that holds.
    pub session: Option<Session>,
    /// The session that is no more, if that is what was sent.
    pub ended: Option<Ended>,
    /// The method.
    pub method: Method,
    /// Path and query.
    pub uri: Uri,
    /// The page to come back to after choosing another language; empty where
    /// that would lose what is shown.
    pub back: String,
    /// What the last deed led to.
    pub said: Option<String>,
    /// Whether a browser asks ahead of its user, who may never see the page.
    pub prefetched: bool,
}

/// A session that holds.
#[expect(
    clippy::struct_excessive_bools,
    reason = "questions of the gate, each with a page of its own"
)]
#[derive(Clone, Debug)]
pub struct Session {
    /// Who it is.
    pub actor: Arc<Actor>,
    /// Whether password and code were both given.
    pub complete: bool,
    /// Of the account.
    pub state: State,
    /// Whether a warning waits to be read (T12.3).
    pub warned: bool,
    /// Whether an own password must be chosen first.
    pub password_expired: bool,
    /// The newest version of the operator's terms that was accepted.
    pub accepted: Option<i64>,
    /// The newest version of the operator's statement that was seen.
    pub seen: Option<i64>,
    /// Whether it was chosen in this session as what to work.
    pub chose: bool,
    /// Since when there is the account.
    pub holder_since: Instant,
    /// The newest of each label's own terms, where one has them.
    pub accepted_own: Vec<(String, i64)>,
    /// The strongest factor of the account that staff may prove with; none: it has none.
    pub factor: Option<Way>,
    /// The labels under which the user is known.
    pub labels: Vec<String>,
    /// For which providers of the user the portal ends, or ended (A6).
    pub endings: Vec<Stops>,
    /// When it ends if nothing more is asked.
    pub ends: Instant,
    /// When it ends whatever is asked.
    pub last: Instant,
}

/// The address that says how long a session lasts still, and does not make it last longer.
pub const PEEK: &str = "/session";

impl Context {
    /// Reads headers, cookies and the session of a request.
    ///
    /// # Errors
    /// When the database is away.
    pub async fn load(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<Self> {
        let (session, ended) = match Cookie::Session.read(headers, app.settings.https) {
            Some(token) => {
                let peeks = *method == Method::GET && uri.path() == PEEK;
                passport::found(app, &token, peeks).await?
            }
            None => (None, None),
        };
        Ok(Self::of(app, (method, uri, headers), session, ended))
    }

    /// The same without asking who it is: for saying that nothing can be asked.
    #[must_use]
    pub fn of_nobody(app: &App, method: &Method, uri: &Uri, headers: &HeaderMap) -> Self {
        Self::of(app, (method, uri, headers), None, None)
    }

    fn of(
        app: &App,
        (method, uri, headers): (&Method, &Uri, &HeaderMap),
        session: Option<Session>,
        ended: Option<Ended>,
    ) -> Self {
        let https = app.settings.https;
        let language = session
            .as_ref()
            .map(|session| session.actor.language)
            .or_else(|| Cookie::Language.read(headers, https).and_then(|code| code.parse().ok()))
            .or_else(|| Language::from_accept(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
            .unwrap_or_default();
        let label = label(app, headers, session.as_ref());
        let offered = offered(app, label.as_deref());
        let language = if offered.contains(&language) { language } else { offered[0] };
        // With one language there is nothing to choose.
        let stays = *method == Method::GET && offered.len() > 1;
        Self {
            label,
            app: app.clone(),
            language,
            session,
            ended,
            method: method.clone(),
            uri: uri.clone(),
            back: if stays { uri.path().to_owned() } else { String::new() },
            said: Cookie::Said.read(headers, https),
            prefetched: headers
                .get("sec-purpose")
                .and_then(|purpose| purpose.to_str().ok())
                .is_some_and(|purpose| purpose.contains("prefetch")),
        }
    }

    /// The texts in the reader's language.
    #[must_use]
    pub fn texts(&self) -> Texts {
        Texts::new(self.language)
    }

    /// Who asks, once fully signed in.
    #[must_use]
    pub fn actor(&self) -> Option<&Arc<Actor>> {
        self.session.as_ref().filter(|session| session.complete).map(|session| &session.actor)
    }

    /// Whether a place of the bar is there: not what no provider of the user offers (A5).
    #[must_use]
    pub fn offers_place(&self, href: &str) -> bool {
        let Some(actor) = self.actor() else { return false };
        let offers = |known: &Known, feature| self.app.providers.offers(known.provider, feature);
        let any = |feature| actor.known.iter().any(|known| offers(known, feature));
        let treats =
            |feature| actor.staff(Role::Therapist).is_some_and(|known| offers(known, feature));
        match href {
            "/appointments" => any(Feature::Appointments),
            "/messages" => any(Feature::Messages),
            "/agenda" => treats(Feature::Appointments),
            "/inbox" => treats(Feature::Messages),
            _ => true,
        }
    }
}

/// The languages of a label, all of them where none is known; never empty.
fn offered(app: &App, label: Option<&str>) -> Vec<Language> {
    let label = label.and_then(|key| app.providers.by_key(key)).map(|(_, _, label)| label);
    let codes = label.map(|label| label.languages.as_slice()).unwrap_or_default();
    let known: Vec<Language> = codes.iter().filter_map(|code| code.parse().ok()).collect();
    if known.is_empty() { Language::ALL.to_vec() } else { known }
}

/// The host decides; then who is signed in, where all labels are one; then
/// what was chosen at the door.
fn label(app: &App, headers: &HeaderMap, session: Option<&Session>) -> Option<String> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    if let Some(label) = host.and_then(|host| app.providers.by_host(host)) {
        return Some(label.key.clone());
    }
    if let Some(session) = session {
        return match session.labels.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        };
    }
    let chosen = Cookie::Label.read(headers, app.settings.https)?;
    app.providers.by_key(&chosen).map(|(_, _, label)| label.key.clone())
}
