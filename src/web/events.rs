//! Server-sent events: the stream of an open page, on the wire.
//!
//! Owns the form of what is sent, and how many streams an account may have.
//! Carries names of events and a state, never a word of what happened.

use std::pin::Pin;
use std::task::{Context as Waking, Poll};

use axum::body::Body;
use axum::extract::{FromRequestParts, Query};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use hyper::body::{Body as HttpBody, Bytes, Frame};
use serde::Deserialize;
use tokio::sync::mpsc;

use vault::Blind;

use crate::access::Watch;
use crate::app::App;
use crate::error::{Error, Result};
use crate::live::{self, Event, Seat, State, Told};

/// What an answer that goes on says it is, and what is asked for such a one.
pub(super) const EVENTS: &str = "text/event-stream";

/// Milliseconds after which a page comes back when its stream ended.
const RETRY: u32 = 2000;

/// Where the page stands: what its last stream told, else what it was drawn with.
#[derive(Clone, Debug)]
pub struct Since {
    last: Option<String>,
    drawn: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    since: String,
}

impl FromRequestParts<App> for Since {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self> {
        let last = parts.headers.get("last-event-id").and_then(|id| id.to_str().ok());
        let asked: Asked = Query::try_from_uri(&parts.uri).map(|query| query.0).unwrap_or_default();
        Ok(Self { last: last.map(str::to_owned), drawn: asked.since })
    }
}

impl Since {
    /// What the page knows, where `now` holds. Who knows no place begins here.
    fn known(&self, blind: &Blind, now: State) -> State {
        let last = self.last.as_deref().and_then(|last| now.carried(blind, last));
        last.or_else(|| now.carried(blind, &self.drawn)).unwrap_or(now)
    }
}

/// Opens the stream of a page.
///
/// # Errors
/// `NotFound` when the page may not hear anything; `TooMany` when the account
/// has too many open, or everybody together.
pub async fn open(app: &App, watch: Watch, since: Since) -> Result<Response> {
    let (heard, mut tx) = watch.begin().await?;
    let blind = app.vault.blind().clone();
    // In the snapshot that decided: what changes after it is told.
    let known = since.known(&blind, live::state(&mut tx, &heard.topics).await?);
    tx.rollback().await?;
    let seat = app.live.seat(watch.account(), app.room.most_streams());
    let seat = seat.ok_or(Error::TooMany { seconds: 60 })?;
    let (out, inbox) = mpsc::channel(8);
    tokio::spawn(live::follow(app.clone(), watch, heard, known, out));
    let first = Bytes::from(format!("retry: {RETRY}\n\n"));
    let mut response =
        Response::new(Body::new(Events { first: Some(first), inbox, blind, _seat: seat }));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(EVENTS));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A proxy that gathers would hold back what should arrive at once.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    Ok(response)
}

/// The body: it ends when its stream does. Dropped, the stream ends.
struct Events {
    first: Option<Bytes>,
    inbox: mpsc::Receiver<Told>,
    blind: Blind,
    _seat: Seat,
}

impl HttpBody for Events {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        waking: &mut Waking<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, Self::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        let told = std::task::ready!(self.inbox.poll_recv(waking));
        Poll::Ready(
            told.map(|(event, state)| {
                Ok(Frame::data(on_the_wire(event, &state.shown(&self.blind))))
            }),
        )
    }
}

/// An event without data is not dispatched by a browser, so there is one sign.
fn on_the_wire(event: Event, state: &str) -> Bytes {
    Bytes::from(match event {
        Event::Quiet => ":\n\n".to_owned(),
        Event::Later => format!("retry: {}\n\n", RETRY / 2),
        event => format!("id: {state}\nevent: {}\ndata: 1\n\n", event.as_str()),
    })
}

#[cfg(test)]
mod tests {
    use super::on_the_wire;
    use crate::live::Event;

    #[test]
    fn an_event_is_a_name_and_a_state() {
        assert_eq!(on_the_wire(Event::Message, "12.34"), "id: 12.34\nevent: message\ndata: 1\n\n");
        assert_eq!(on_the_wire(Event::Quiet, "12.34"), ":\n\n");
    }
}
