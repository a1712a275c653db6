//! A stream of events, read as a browser reads it.
//!
//! Owns the cutting into events and the patience; knows no page.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Method, StatusCode};
use hyper::body::Body as _;
use tower::ServiceExt as _;

use super::{Browser, TestApp};

/// Within this an open page must have heard (rulebook: one second).
const SOON: Duration = Duration::from_secs(1);

/// An open stream.
pub(crate) struct Stream {
    /// How it was answered.
    pub(crate) status: StatusCode,
    body: Pin<Box<Body>>,
    told: String,
    /// All bytes that came.
    pub(crate) all: String,
}

/// What was told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Event {
    /// Its name.
    pub(crate) name: String,
    /// Its id: a state.
    pub(crate) id: String,
}

impl Stream {
    /// Opens the stream at `path`; `last` is the id of the last event heard.
    pub(crate) async fn open(
        app: &TestApp,
        browser: &Browser<'_>,
        path: &str,
        last: Option<&str>,
    ) -> Self {
        let mut request = browser.request(Method::GET, path);
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let request = request.body(Body::empty()).expect("a request that can be sent");
        let response = app.router().oneshot(request).await.expect("the router always answers");
        let (parts, body) = response.into_parts();
        let (told, all) = (String::new(), String::new());
        Self { status: parts.status, body: Box::pin(body), told, all }
    }

    /// The next event; none when none came within a second, or the stream ended.
    pub(crate) async fn next(&mut self) -> Option<Event> {
        let deadline = Instant::now() + SOON;
        loop {
            if let Some(end) = self.told.find("\n\n") {
                let event = event(&self.told[..end]);
                self.told.drain(..end + 2);
                if event.is_some() {
                    return event;
                }
                continue;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if !self.more(left).await {
                return None;
            }
        }
    }

    /// The name of the next event.
    pub(crate) async fn hears(&mut self) -> Option<String> {
        self.next().await.map(|event| event.name)
    }

    /// Whether the stream ends within a second.
    pub(crate) async fn ends(&mut self) -> bool {
        let deadline = Instant::now() + SOON;
        while self.more(deadline.saturating_duration_since(Instant::now())).await {}
        self.body.is_end_stream() || Instant::now() < deadline
    }

    async fn more(&mut self, patience: Duration) -> bool {
        let next = poll_fn(|waking| self.body.as_mut().poll_frame(waking));
        let Ok(Some(Ok(frame))) = tokio::time::timeout(patience, next).await else { return false };
        let bytes = frame.into_data().unwrap_or_default();
        let text = String::from_utf8(bytes.to_vec()).expect("events are text");
        self.told.push_str(&text);
        self.all.push_str(&text);
        true
    }
}

/// Comments and changes of the pause are none.
fn event(text: &str) -> Option<Event> {
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
    let (name, id) = (field("event: ")?, field("id: ")?);
    Some(Event { name: name.to_owned(), id: id.to_owned() })
}
