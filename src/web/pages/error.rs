//! Pages for what went wrong: what to do now, without ids, paths or times.
//!
//! Not allowed, not switched on and not there are all [`ErrorKind::NotFound`], one constant body
//! (invariant 5): the handler gives it a layout whose `back` is `/`.

use askama::Template;
use axum::response::{Html, IntoResponse as _, Response};
use i18n_embed_fl::fl;

use crate::error::Problem;
use crate::web::context::Context;
use crate::web::extract::Page;
use crate::web::form::Typed;
use crate::web::layout::{Layout, Place};

/// Something went wrong.
#[derive(Template)]
#[template(path = "web/error.html")]
pub struct ErrorPage {
    /// Frame.
    pub l: Layout,
    /// What.
    pub kind: ErrorKind,
    /// What was typed and could not be taken, to be sent once more.
    pub again: Option<Again>,
}

/// A form that could not be taken.
pub struct Again {
    /// Where it goes.
    pub action: String,
    /// Its fields but for the text, in their order.
    pub hidden: Vec<(String, String)>,
    /// The text that was written, if there is one.
    pub text: Option<String>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Not there, not allowed, or not switched on.
    NotFound,
    /// A form that another site sent.
    Foreign,
    /// Too many requests.
    TooMany {
        /// Whole minutes until the next try makes sense.
        minutes: u32,
    },
    /// More than the portal takes.
    TooLarge,
    /// A form that cannot be read: wrong encoding, a field twice or missing.
    BadForm,
    /// The address exists, but not for what was sent to it.
    Method,
    /// It was there, and is not any more.
    Gone,
    /// The session has ended; what was typed is kept.
    SignedOut,
    /// The portal can neither read nor write for a while.
    Away,
    /// Our own fault.
    Server,
}

impl ErrorPage {
    /// The title.
    fn title(&self) -> String {
        let t = self.l.t;
        match self.kind {
            ErrorKind::NotFound => fl!(t, "error-not-found-title"),
            ErrorKind::Foreign => fl!(t, "error-foreign-title"),
            ErrorKind::TooMany { .. } => fl!(t, "error-too-many-title"),
            ErrorKind::TooLarge => fl!(t, "error-too-large-title"),
            ErrorKind::BadForm => fl!(t, "error-bad-form-title"),
            ErrorKind::Method => fl!(t, "error-method-title"),
            ErrorKind::Gone => fl!(t, "error-gone-title"),
            ErrorKind::SignedOut => fl!(t, "error-signed-out-title"),
            ErrorKind::Away => fl!(t, "error-away-title"),
            ErrorKind::Server => fl!(t, "error-server-title"),
        }
    }

    /// What to do now.
    fn text(&self) -> String {
        let t = self.l.t;
        match self.kind {
            ErrorKind::NotFound => fl!(t, "error-not-found-text"),
            ErrorKind::Foreign => fl!(t, "error-foreign-text"),
            ErrorKind::TooMany { minutes } => {
                fl!(t, "error-too-many-text", minutes = minutes)
            }
            ErrorKind::TooLarge => fl!(t, "error-too-large-text"),
            ErrorKind::BadForm => fl!(t, "error-bad-form-text"),
            ErrorKind::Method => fl!(t, "error-method-text"),
            ErrorKind::Gone => fl!(t, "error-gone-text"),
            ErrorKind::SignedOut => fl!(t, "error-signed-out-text"),
            ErrorKind::Away => fl!(t, "error-away-text"),
            ErrorKind::Server => fl!(t, "error-server-text"),
        }
    }
}

/// Draws the page of a problem in place of an answer without one. The page
/// holds no path, time or id: not allowed looks exactly like not there. Only
/// when the portal is away is what was `typed` given back, to its writer.
#[must_use]
pub fn draw(
    context: &Context,
    problem: Problem,
    typed: Option<&Typed>,
    answer: Response,
) -> Response {
    let kind = match problem {
        Problem::NotFound => ErrorKind::NotFound,
        Problem::BadForm => ErrorKind::BadForm,
        Problem::TooLarge => ErrorKind::TooLarge,
        Problem::Foreign => ErrorKind::Foreign,
        Problem::Method => ErrorKind::Method,
        Problem::TooMany(minutes) => {
            ErrorKind::TooMany { minutes: u32::try_from(minutes).unwrap_or(15) }
        }
        Problem::Conflict => ErrorKind::Gone,
        Problem::Away => ErrorKind::Away,
        Problem::Server => ErrorKind::Server,
    };
    let page = Page(context.clone());
    let mut l = page.layout(Place::Elsewhere);
    "/".clone_into(&mut l.back);
    l.flash = None;
    // The same page whoever asks, and whenever: nothing on it counts seconds.
    l.ends = None;
    let (mut parts, _) = answer.into_parts();
    parts.extensions.clear();
    let again = typed.filter(|_| problem == Problem::Away).map(|typed| again(context, typed));
    match (ErrorPage { l, kind, again }).render() {
        Ok(html) => {
            parts.headers.remove("content-type");
            (parts.status, parts.headers, Html(html)).into_response()
        }
        Err(_) => super::bare(Response::from_parts(parts, axum::body::Body::empty())),
    }
}

fn again(context: &Context, typed: &Typed) -> Again {
    let (text, hidden): (Vec<_>, Vec<_>) =
        typed.fields().into_iter().partition(|(name, _)| name == "text");
    let action = context.uri.path().to_owned();
    Again { action, hidden, text: text.into_iter().map(|(_, text)| text).next() }
}
