//! Bodies that say what their connection is doing.
//!
//! Owns nothing of what is in them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};

use super::room::{Doing, Guest};

/// What a request brings: until all of it is here, its connection is sending.
pub(super) struct Sent {
    body: Incoming,
    guest: Arc<Guest>,
}

impl Sent {
    pub(super) fn new(body: Incoming, guest: Arc<Guest>) -> Self {
        guest.does(if body.is_end_stream() { Doing::Asking } else { Doing::Sending });
        Self { body, guest }
    }
}

impl HttpBody for Sent {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
        if self.body.is_end_stream() || frame.as_ref().is_none_or(Result::is_err) {
            self.guest.does(Doing::Asking);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// An answer: once it is sent, or given up, its connection waits for the next request.
pub(super) struct Answer {
    body: Body,
    guest: Arc<Guest>,
}

impl Answer {
    pub(super) fn new(body: Body, guest: Arc<Guest>) -> Self {
        guest.does(Doing::Asking);
        Self { body, guest }
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.guest.does(Doing::Waiting);
    }
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
