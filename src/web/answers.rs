//! Answers that belong to no feature, and what is the same for all of them.
//!
//! Owns assets, themes, the answers for addresses that are not there, the check
//! of a form's origin, and the outermost layer, where requests are counted.

use std::time::Instant;

use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tower_http::csrf::CsrfLayer;
use tracing::Instrument as _;

use super::context::Context;
use super::extract::Path;
use super::{assets, headers, pages};
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::ids;
use crate::metrics::Seen;

/// `GET /assets/{file}`
pub async fn asset(Path(file): Path<String>, headers: HeaderMap) -> Result<Response> {
    let asset = assets::find(&format!("/assets/{file}")).ok_or(Error::NotFound)?;
    let known =
        headers.get(IF_NONE_MATCH).and_then(|tag| tag.to_str().ok()) == Some(asset.etag.as_str());
    let packed = unpacks(&headers) && !asset.packed.is_empty();
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else if packed {
        asset.packed.as_slice().into_response()
    } else {
        asset.bytes.clone().into_response()
    };
    let headers = response.headers_mut();
    if packed && !known {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(assets::CACHE_CONTROL));
    if let Ok(tag) = HeaderValue::from_str(&asset.etag) {
        headers.insert(ETAG, tag);
    }
    Ok(response)
}

/// Whether who asks can unpack gzip.
fn unpacks(headers: &HeaderMap) -> bool {
    let asked = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    asked.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let never = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
        name.trim().eq_ignore_ascii_case("gzip") && !never
    })
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

/// The outermost layer: a task of its own, so that a panic below is answered and
/// not passed on, and a client that hangs up is counted like any other.
pub async fn outermost(State(app): State<App>, request: Request, next: Next) -> Response {
    // A number for the trace alone: what one request led to has the same.
    let id = data_encoding::HEXLOWER.encode(&ids::random::<8>());
    let span = tracing::info_span!("request", id);
    let answer = tokio::spawn(counted(app, request, next).instrument(span));
    answer.await.unwrap_or_else(|_| pages::bare(StatusCode::INTERNAL_SERVER_ERROR.into_response()))
}

/// Counts an answer, and traces its route: never the path, for it holds ids, and
/// may hold whatever somebody typed.
async fn counted(app: App, request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let open = app.requests.open.raise();
    let mut response = next.run(request).await;
    drop(open);
    let (seen, status) = (response.extensions_mut().remove::<Seen>(), response.status().as_u16());
    app.requests.answered(seen, status, begin.elapsed());
    let (method, route) = app.requests.name(seen);
    let ms = u64::try_from(begin.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(method, route, status, ms, "answered");
    response
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;
    use axum::http::header::ACCEPT_ENCODING;

    use super::unpacks;

    #[test]
    fn only_who_says_so_gets_it_packed() {
        let asks = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, value.parse().unwrap());
            unpacks(&headers)
        };
        assert!(asks("gzip, deflate, br") && asks("br;q=1.0, GZIP;q=0.8"));
        assert!(!asks("br") && !asks("gzip;q=0") && !asks("identity"));
        assert!(!unpacks(&HeaderMap::new()));
    }
}
