//! The server: accepting connections, and what is the same for all of them.
//!
//! Owns the accept loop (time limits, who is let in and who makes room) and a
//! calm end. Knows no address and no page.

mod body;
mod room;
mod stream;
mod wire;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::header::{CONNECTION, CONTENT_TYPE};
use axum::http::{HeaderValue, Method, Version};
use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;

pub use room::Room;

use super::events::EVENTS;
use super::peer::Address;
use crate::ending::{Ending, Step};
use body::{Answer, Sent};
use room::{Doing, Guest, Place};
use stream::Handed;
use wire::Wire;

/// So long a client may take to send its headers, the wait before them included:
/// a proxy that keeps connections open must let go of them sooner.
const HEADER_TIME: Duration = Duration::from_secs(15);
/// So many bytes of headers.
const HEADER_BYTES: usize = 32 * 1024;
/// So long a connection without a request is kept then: one may be on its way.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// So long open requests may take once no new connection is taken.
const END_TIME: Duration = Duration::from_secs(8);

/// What is said to a connection for which there is no room.
const FULL: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\n\
    retry-after: 5\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Serves until `ending` closes, then lets open requests end.
///
/// # Errors
/// When the listener is not one of the system. A connection that cannot be
/// accepted is traced.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    room: Room,
    ending: &Ending,
) -> anyhow::Result<()> {
    let welcome = |accepted: std::io::Result<(TcpStream, SocketAddr)>| match accepted {
        Ok((stream, address)) => match room.admit(address.ip()) {
            Some(place) => {
                let (router, ending) = (router.clone(), ending.clone());
                tokio::spawn(one(stream, address, router, place, ending));
            }
            None => drop(stream.try_write(FULL)),
        },
        Err(error) => tracing::warn!(%error, "a connection could not be accepted"),
    };
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let pause = accepted.is_err();
                welcome(accepted);
                if pause {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                } else if room.is_full() {
                    // Those that make room get their turn to go.
                    tokio::task::yield_now().await;
                }
            }
            () = ending.reaches(Step::Closing) => break,
        }
    }
    // Who connected before the door closes is served: the system has said yes to
    // them. Asked directly, for what the runtime knows of the queue is a little old.
    let door = listener.into_std()?;
    while let Ok((stream, address)) = door.accept() {
        welcome(
            stream.set_nonblocking(true).and_then(|()| Ok((TcpStream::from_std(stream)?, address))),
        );
    }
    drop(door);
    if tokio::time::timeout(END_TIME, room.empties()).await.is_err() {
        tracing::warn!("open requests were cut off");
    }
    ending.go(Step::Over);
    Ok(())
}

/// One connection, from its first request to its last, or until a stream begins.
async fn one(stream: TcpStream, address: SocketAddr, router: Router, place: Place, ending: Ending) {
    let handed = Arc::<Handed>::default();
    let (guest, kept, ends) = (Arc::clone(&place.guest), Arc::clone(&handed), ending.clone());
    let service = service_fn(move |request| {
        answer(
            router.clone(),
            request,
            address,
            (Arc::clone(&guest), Arc::clone(&kept)),
            ends.clone(),
        )
    });
    let wire = TokioIo::new(Wire::new(stream, Arc::clone(&handed)));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(HEADER_BYTES)
        .serve_connection(wire, service);
    let closes = async {
        ending.reaches(Step::Closing).await;
        tokio::time::sleep(LAST_WORDS).await;
    };
    let mut closes = pin!(closes);
    let mut closing = false;
    let body = loop {
        tokio::select! {
            // A client that breaks off, or never comes to the point, is no news.
            _ = &mut connection => return,
            body = handed.body() => break body,
            () = place.guest.must_leave() => {
                if place.guest.is_leaving() {
                    return;
                }
            }
            () = &mut closes, if !closing => {
                closing = true;
                std::pin::Pin::new(&mut connection).graceful_shutdown();
            }
            () = ending.reaches(Step::Over) => return,
        }
    };
    let wire = connection.into_parts().io.into_inner();
    // hyper's share in the answer has ended with that, and the answer goes on.
    place.guest.does(Doing::Asking);
    // A task of its own is as small as what is left to do.
    tokio::spawn(stream::run(wire, body, place, ending.clone()));
}

/// One request. Once the end has begun its answer says that the next one is to
/// take another connection, so that no request meets one that is being closed.
async fn answer(
    router: Router,
    request: Request<Incoming>,
    address: SocketAddr,
    (guest, handed): (Arc<Guest>, Arc<Handed>),
    ending: Ending,
) -> Result<Response<Answer>, Infallible> {
    // An older client gets its answer in one piece, whose end is that of the connection.
    let in_pieces = request.version() == Version::HTTP_11 && request.method() == Method::GET;
    let mut request =
        request.map(|body| axum::body::Body::new(Sent::new(body, Arc::clone(&guest))));
    request.extensions_mut().insert(Address(address));
    let mut response = router.oneshot(request).await?;
    let streams = in_pieces && response.headers().get(CONTENT_TYPE).is_some_and(|it| it == EVENTS);
    if streams {
        response = response.map(|body| handed.keep(body));
    }
    if streams || ending.step() >= Step::Leaving {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response.map(|body| Answer::new(body, guest)))
}
