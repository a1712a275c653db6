//! The server: accepting connections, and what is the same for all of them.
//!
//! Owns the accept loop (a time limit for headers, a cap on connections, a
//! calm end), assets, health, and the answers for addresses that are not there.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt as _;
use tower_http::csrf::CsrfLayer;

use super::context::Context;
use super::extract::Path;
use super::peer::Address;
use super::{assets, headers, pages};
use crate::app::App;
use crate::error::{Error, Problem, Result};

/// So many connections at once; the next waits.
const CONNECTIONS: usize = 10_000;
/// So long a client may take to send its headers.
const HEADER_TIME: Duration = Duration::from_secs(15);
/// So long open requests may take once the end has begun.
const END_TIME: Duration = Duration::from_secs(8);

/// Serves until `stop` is done, then lets open requests end.
///
/// # Errors
/// When the listener fails for good.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let room = Arc::new(Semaphore::new(connections()));
    let open = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let place = Arc::clone(&room).acquire_owned().await?;
        let (stream, address) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let connection = open.watcher();
        let router = router.clone().layer(axum::Extension(Address(address)));
        tokio::spawn(async move {
            one(stream, router, connection).await;
            drop(place);
        });
    }
    drop(listener);
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(END_TIME) => tracing::warn!("open requests were cut off"),
    }
    Ok(())
}

/// As many as the system lets us open files, some kept for the stores.
fn connections() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let files: Option<usize> = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    files.map_or(CONNECTIONS, |files| files.saturating_sub(100).clamp(50, CONNECTIONS))
}

async fn one(stream: TcpStream, router: Router, watcher: hyper_util::server::graceful::Watcher) {
    stream.set_nodelay(true).ok();
    let service = TowerToHyperService::new(router.map_request(
        |request: hyper::Request<hyper::body::Incoming>| request.map(axum::body::Body::new),
    ));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .serve_connection(TokioIo::new(stream), service);
    watcher.watch(connection).await.ok();
}

/// `GET /health`
pub async fn health(State(app): State<App>) -> Result<Response> {
    app.db.ping().await?;
    let now = app.clock.now().timestamp().to_string();
    Ok(axum::Json(serde_json::json!({"status": "ok", "now": now})).into_response())
}

/// `GET /assets/{file}`
pub async fn asset(Path(file): Path<String>, headers: HeaderMap) -> Result<Response> {
    let asset = assets::find(&format!("/assets/{file}")).ok_or(Error::NotFound)?;
    let known =
        headers.get(IF_NONE_MATCH).and_then(|tag| tag.to_str().ok()) == Some(asset.etag.as_str());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        asset.bytes.clone().into_response()
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(assets::CACHE_CONTROL));
    if let Ok(tag) = HeaderValue::from_str(&asset.etag) {
        headers.insert(ETAG, tag);
    }
    Ok(response)
}

/// `GET /theme/{label}`: the tokens of a label whose theme is a file of its own.
pub async fn theme(State(app): State<App>, Path(key): Path<String>) -> Result<Response> {
    let label = app.providers.by_key(&key).map(|(_, _, label)| label);
    let css = label.and_then(|label| label.theme_css.clone()).ok_or(Error::NotFound)?;
    let headers =
        [(CONTENT_TYPE, "text/css; charset=utf-8"), (CACHE_CONTROL, "public, max-age=3600")];
    Ok((headers, css).into_response())
}

/// An address that is not there.
pub async fn not_found() -> Error {
    Error::NotFound
}

/// An address that does not take this method.
pub async fn method_not_allowed() -> Error {
    Error::Method
}

/// Forms come from our own pages only; no token, the browser says where from.
pub fn origin_check() -> CsrfLayer {
    CsrfLayer::new()
}

/// Draws what no gate has drawn: addresses that are not there, and forms from elsewhere.
pub async fn outer(State(app): State<App>, request: Request, next: Next) -> Response {
    let (method, uri, asked) =
        (request.method().clone(), request.uri().clone(), request.headers().clone());
    let mut response = next.run(request).await;
    let foreign = response.extensions().get::<tower_http::csrf::ProtectionError>().is_some();
    let problem = if foreign {
        Some(Problem::Foreign)
    } else {
        response.extensions().get::<Problem>().copied()
    };
    if let Some(problem) = problem {
        let context = match Context::load(&app, &method, &uri, &asked).await {
            Ok(context) => context,
            Err(_) => Context::of_nobody(&app, &method, &uri, &asked),
        };
        response = pages::error::draw(&context, problem, None, response);
        headers::add(&mut response, app.settings.https);
        response = headers::personal(response);
    }
    response
}

/// The outermost layer: a panic below it is answered, not passed on.
pub async fn quiet(request: Request, next: Next) -> Response {
    let answer = tokio::spawn(next.run(request)).await;
    answer.unwrap_or_else(|_| pages::bare(StatusCode::INTERNAL_SERVER_ERROR.into_response()))
}
