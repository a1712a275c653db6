//! An answer that goes on for hours, without what a request needs.
//!
//! Owns the rest of an event stream's connection once its head is sent. hyper
//! keeps sixteen kilobytes of buffers as long as a connection lives, which is
//! most of what an open page would cost; so it lets go of the wire here, and
//! pieces are framed by hand. Knows nothing of what is in them.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use hyper::body::{Body as HttpBody, Frame};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::Notify;

use super::room::Place;
use super::wire::Wire;
use crate::ending::{Ending, Step};

/// What ends an answer in pieces.
const LAST: &[u8] = b"0\r\n\r\n";

/// From hyper's hands to ours: the body of a stream, until its head is on the wire.
#[derive(Default)]
pub(super) struct Handed {
    body: Mutex<Option<Body>>,
    /// hyper has written the head into its buffer, for it asked for the body.
    written: AtomicBool,
    flushed: Notify,
}

impl Handed {
    /// Keeps `body`, and gives one in its place that never says anything.
    pub(super) fn keep(self: &Arc<Self>, body: Body) -> Body {
        *self.body.lock().unwrap_or_else(PoisonError::into_inner) = Some(body);
        Body::new(Silence(Arc::clone(self)))
    }

    /// All that hyper had to write is on its way.
    pub(super) fn flushed(&self) {
        if self.written.swap(false, Ordering::AcqRel) {
            self.flushed.notify_one();
        }
    }

    /// Done when a head is sent whose body is kept here.
    pub(super) async fn body(&self) -> Body {
        loop {
            self.flushed.notified().await;
            let kept = self.body.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(body) = kept {
                return body;
            }
        }
    }
}

/// Stands for a body of unknown length.
struct Silence(Arc<Handed>);

impl HttpBody for Silence {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    /// Nobody is woken: what comes next comes by another way.
    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.written.store(true, Ordering::Release);
        Poll::Pending
    }
}

/// Sends `body` until it ends, the other side leaves, or all is over; its place is kept so long.
pub(super) async fn run(mut wire: Wire, mut body: Body, _place: Place, ending: Ending) {
    let over = ending.reaches(Step::Over);
    let mut over = std::pin::pin!(over);
    loop {
        let piece = tokio::select! {
            piece = poll_fn(|context| Pin::new(&mut body).poll_frame(context)) => piece,
            () = left(&mut wire) => return,
            () = &mut over => return,
        };
        let sent = match piece.map(|piece| piece.map(Frame::into_data)) {
            Some(Ok(Ok(bytes))) => wire.write_all(&framed(&bytes)).await,
            Some(Ok(Err(_))) => Ok(()),
            Some(Err(_)) => return,
            None => {
                if wire.write_all(LAST).await.is_ok() {
                    wire.shutdown().await.ok();
                }
                return;
            }
        };
        if sent.is_err() {
            return;
        }
    }
}

/// Done when the other side has ended; what it sends besides is thrown away.
async fn left(wire: &mut Wire) {
    let mut waste = [0; 64];
    while let Ok(1..) = wire.read(&mut waste).await {}
}

/// A piece of an answer in pieces; nothing would end it.
fn framed(bytes: &[u8]) -> Vec<u8> {
    if bytes.is_empty() {
        return Vec::new();
    }
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::framed;

    #[test]
    fn a_piece_has_its_length_before_it_and_nothing_is_no_piece() {
        assert_eq!(framed(b"retry: 2000\n\n"), b"d\r\nretry: 2000\n\n\r\n");
        assert!(framed(b"").is_empty());
    }
}
