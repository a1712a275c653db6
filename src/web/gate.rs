//! The gate before every handler.
//!
//! Owns the order of things for each request: an own task (so that a phone
//! that hangs up never drops a database future), the session, what the route
//! demands, the handler, the headers, and the page of an error. Which file may
//! be seen is decided later, by the permit.

use axum::extract::{Request, State};
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use tracing::Instrument as _;

use super::context::{Context, PEEK, Session};
use super::cookies::Cookie;
use super::events::EVENTS;
use super::form::Keeps;
use super::{form, headers, pages};
use crate::access::Requirement;
use crate::app::App;
use crate::error::{Error, Problem};
use crate::features::accounts::model::State as AccountState;
use crate::metrics::Seen;

/// What one route's gate knows.
#[derive(Clone, Debug)]
pub struct Gate {
    /// The application.
    pub app: App,
    /// What the route demands.
    pub requirement: Requirement,
    /// Where what was typed is kept when the session has ended.
    pub keeps: Keeps,
    /// How many parts of a path one leaves off to come to a page: a form may have none of its own.
    pub up: usize,
    /// The route's place in the table, under which its answers are counted.
    pub seen: Seen,
}

/// Lets a request through to its handler, or answers it.
pub async fn pass(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let seen = gate.seen;
    let answer = tokio::spawn(inside(gate, request, next).in_current_span());
    let mut response =
        answer.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    response.extensions_mut().insert(seen);
    response
}

async fn inside(gate: Gate, mut request: Request, next: Next) -> Response {
    let loaded = Context::load(&gate.app, request.method(), request.uri(), request.headers()).await;
    let context = match loaded {
        Ok(context) => context,
        Err(error) => return unknown(&gate, error, request).await,
    };
    let https = gate.app.settings.https;
    if form::only_keeps(request.headers()) {
        form::keep_for(&context, request, gate.keeps).await;
        let mut response = StatusCode::NO_CONTENT.into_response();
        headers::add(&mut response, https);
        return headers::personal(response);
    }
    if let Some(elsewhere) = elsewhere(&gate, &context) {
        let mut response = go(&gate, &context, elsewhere, request).await;
        headers::add(&mut response, https);
        return headers::personal(response);
    }
    request.extensions_mut().insert(context.clone());
    request.extensions_mut().insert(gate.requirement);
    let (mut response, typed) = match form::hold(request, gate.keeps).await {
        Ok((request, typed)) => (next.run(request).await, typed),
        Err(error) => (error.into_response(), None),
    };
    if let Some(problem) = response.extensions().get::<Problem>().copied() {
        response = pages::error::draw(&context, problem, typed.as_ref(), response);
    }
    carry(&context, &mut response, https);
    if context.said.is_some() && response.status() == StatusCode::OK {
        Cookie::Said.remove(response.headers_mut(), https);
    }
    headers::add(&mut response, https);
    if response.headers().contains_key("cache-control") {
        response
    } else {
        headers::personal(response)
    }
}

/// A session that was renewed goes to the browser, unless another one began in its place, or nothing
/// of it was kept.
fn carry(context: &Context, response: &mut Response, https: bool) {
    let renewed = context.session.as_ref().and_then(|session| session.actor.renewed.token());
    let Some(token) = renewed.filter(|_| !response.status().is_server_error()) else { return };
    if !Cookie::Session.is_set(response.headers(), https) {
        Cookie::Session.set(response.headers_mut(), https, &token);
    }
}

/// Who it is cannot be asked now. What was typed is given back all the same.
async fn unknown(gate: &Gate, error: Error, request: Request) -> Response {
    let (method, uri, asked) = (request.method(), request.uri(), request.headers());
    let context = Context::of_nobody(&gate.app, method, uri, asked);
    let typed = match form::hold(request, gate.keeps).await {
        Ok((_, typed)) => typed,
        Err(_) => None,
    };
    let (_, problem) = error.problem();
    let mut response = error.into_response();
    response = pages::error::draw(&context, problem, typed.as_ref(), response);
    headers::add(&mut response, gate.app.settings.https);
    headers::personal(response)
}

/// Where somebody must go first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Elsewhere {
    SignIn,
    Code,
    Blocked,
    Closing,
    Over,
    Password,
    Terms,
    Issuer,
    Warning,
    Factor,
    NotThere,
}

fn elsewhere(gate: &Gate, context: &Context) -> Option<Elsewhere> {
    if gate.requirement == Requirement::Public {
        return None;
    }
    let Some(session) = &context.session else {
        return Some(Elsewhere::SignIn);
    };
    if !session.complete {
        return Some(Elsewhere::Code);
    }
    if gate.requirement == Requirement::Entry {
        return None;
    }
    if session.state == AccountState::Blocked {
        return Some(Elsewhere::Blocked);
    }
    if session.state == AccountState::Closing {
        return Some(Elsewhere::Closing);
    }
    if session.is_over() {
        return Some(Elsewhere::Over);
    }
    if session.password_expired {
        return Some(Elsewhere::Password);
    }
    if session.to_accept(&gate.app).is_some() {
        return Some(Elsewhere::Terms);
    }
    if session.warned {
        return Some(Elsewhere::Warning);
    }
    if gate.requirement != Requirement::Proof && session.must_come_by_issuer(&gate.app) {
        return Some(Elsewhere::Issuer);
    }
    if !matches!(gate.requirement, Requirement::Proof | Requirement::Factor)
        && session.lacks_factor()
    {
        return Some(Elsewhere::Factor);
    }
    match gate.requirement {
        Requirement::Staff(role) if !has_role(session, role) => Some(Elsewhere::NotThere),
        Requirement::Hires if session.actor.hires().is_none() => Some(Elsewhere::NotThere),
        Requirement::Announces if session.actor.announces().is_none() => Some(Elsewhere::NotThere),
        _ => None,
    }
}

fn has_role(session: &Session, role: rules::staff::Role) -> bool {
    session.actor.staff(role).is_some()
}

async fn go(gate: &Gate, context: &Context, elsewhere: Elsewhere, request: Request) -> Response {
    let to = match elsewhere {
        Elsewhere::NotThere => {
            return pages::error::draw(
                context,
                Problem::NotFound,
                None,
                Error::NotFound.into_response(),
            );
        }
        Elsewhere::Blocked => "/blocked",
        Elsewhere::Closing => "/closing",
        Elsewhere::Over => "/ending",
        Elsewhere::Password => "/first-password",
        Elsewhere::Terms => "/terms",
        Elsewhere::Issuer => "/me/with",
        Elsewhere::Warning => "/warning",
        Elsewhere::Factor => "/me/factors",
        Elsewhere::Code => "/sign-in/code",
        Elsewhere::SignIn => "/sign-in",
    };
    // A stream cannot be led to a page. Told that there is nothing, it ends, and
    // its page asks for itself and is led there.
    if hears(request.headers()) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let mut response = Redirect::to(to).into_response();
    if let Some(path) = going(gate, context)
        && !matches!(
            elsewhere,
            Elsewhere::Blocked | Elsewhere::Closing | Elsewhere::Over | Elsewhere::Factor
        )
    {
        Cookie::Return.set(response.headers_mut(), gate.app.settings.https, &path);
    }
    if elsewhere == Elsewhere::SignIn && gate.keeps != Keeps::Nothing {
        form::keep(context, request, gate.keeps).await;
    }
    response
}

/// Whether an open page listens with this request.
fn hears(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).is_some_and(|wanted| wanted == EVENTS)
}

/// Where one was going: a page, or the page of the form one was sending.
fn going(gate: &Gate, context: &Context) -> Option<String> {
    let asked = context.uri.path();
    let path = page_of(asked, gate.up)?;
    let ordinary = context.method == Method::GET || context.method == Method::POST;
    let boring = matches!(
        path,
        "/home" | "/sign-out" | "/leave" | "/sign-out-everywhere" | "/terms" | "/declined"
    );
    // A script asks for these, and nobody wants to stand there.
    let unseen = asked.ends_with("/live")
        || asked.ends_with("/options")
        || matches!(asked, "/messages/draft" | PEEK);
    (ordinary && !boring && !unseen && path.len() < 500).then(|| path.to_owned())
}

/// A path without its last `up` parts.
fn page_of(path: &str, up: usize) -> Option<&str> {
    (0..up).try_fold(path, |path, _| path.rsplit_once('/').map(|(page, _)| page))
}
