//! A stream of events, read the way an open page reads it.
//!
//! Owns the reading and its patience: what is to reach a page reaches it within
//! a second (rulebook 1).

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::Body;
use axum::http::Method;
use axum::http::header::CONTENT_TYPE;
use hyper::body::Body as _;
use tokio::time::timeout;
use tower::ServiceExt as _;

use super::Browser;

/// What is told arrives within this.
const SECOND: Duration = Duration::from_secs(1);

/// How long to wait for what should not come.
const QUIET: Duration = Duration::from_millis(450);

/// The stream of an open page.
pub(crate) struct Stream {
    body: Body,
    /// All that came.
    pub(crate) bytes: Vec<u8>,
    read: usize,
    /// The id of the last event.
    pub(crate) last: String,
}

impl Browser<'_> {
    /// Opens a stream, as a page does that was just drawn.
    pub(crate) async fn listens(&self, path: &str) -> Stream {
        self.comes_back(path, "").await
    }

    /// Opens a stream, as a page does that heard an event before.
    pub(crate) async fn comes_back(&self, path: &str, last: &str) -> Stream {
        let mut request = self.request(Method::GET, path);
        if !last.is_empty() {
            request = request.header("last-event-id", last);
        }
        let request = request.body(Body::empty()).expect("a request that can be sent");
        let response = self.app.router().oneshot(request).await.expect("the router answers");
        assert_eq!(response.status(), 200, "{path}");
        assert_eq!(response.headers()[CONTENT_TYPE], "text/event-stream", "{path}");
        let body = response.into_body();
        let mut stream = Stream { body, bytes: Vec::new(), read: 0, last: String::new() };
        // How long to wait before coming back is said first.
        stream.more(SECOND).await.expect("a stream begins");
        stream
    }
}

impl Stream {
    /// The name of the next event; none when the stream ends.
    pub(crate) async fn hears(&mut self) -> Option<String> {
        loop {
            while let Some(block) = self.block() {
                let field = |name: &str| {
                    block.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned)
                };
                if let Some(event) = field("event: ") {
                    self.last = field("id: ").expect("an event has a place");
                    return Some(event);
                }
            }
            self.more(SECOND).await?;
        }
    }

    /// Hears this next.
    #[track_caller]
    pub(crate) fn hears_next(&mut self, name: &str) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move {
            let heard = self.hears().await;
            assert_eq!(heard.as_deref(), Some(name), "at {caller}");
        }
    }

    /// The stream ends without another event.
    pub(crate) async fn ends(&mut self) {
        assert_eq!(self.hears().await, None, "the stream ends");
    }

    /// Nothing comes.
    pub(crate) async fn hears_nothing(&mut self) {
        let quiet = timeout(QUIET, self.frame()).await.is_err();
        assert!(quiet, "something came: {:?}", String::from_utf8_lossy(&self.bytes));
    }

    fn block(&mut self) -> Option<String> {
        let rest = &self.bytes[self.read..];
        let end = rest.windows(2).position(|pair| pair == b"\n\n")?;
        let block = String::from_utf8(rest[..end].to_vec()).expect("events are UTF-8");
        self.read += end + 2;
        Some(block)
    }

    async fn more(&mut self, patience: Duration) -> Option<()> {
        timeout(patience, self.frame()).await.expect("nothing came within a second")
    }

    async fn frame(&mut self) -> Option<()> {
        let frame = poll_fn(|waking| Pin::new(&mut self.body).poll_frame(waking)).await?;
        let data = frame.expect("a stream does not break").into_data().expect("data, no trailers");
        self.bytes.extend_from_slice(&data);
        Some(())
    }
}
