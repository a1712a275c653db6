//! Whether the process lives, and whether it should be sent anybody.
//!
//! Owns three addresses, the last on a port of its own. `/health` touches nothing:
//! a process is not restarted because a database is away. `/ready` looks at all
//! that a page needs; whoever asks often gets what was found a moment ago.

use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::app::App;
use crate::ending::Step;
use crate::metrics;

/// So long what was found holds.
const FRESH: Duration = Duration::from_secs(1);
/// So long each part may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// What was missing, and when that was found.
#[derive(Debug, Default)]
pub struct Readiness(Mutex<Option<(Instant, Missing)>>);

/// Names of parts, in a fixed order.
type Missing = Vec<&'static str>;

/// `GET /health`
pub async fn health(State(app): State<App>) -> Response {
    let now = app.clock.now().timestamp().to_string();
    axum::Json(serde_json::json!({"status": "ok", "now": now})).into_response()
}

/// `GET /ready`: 200, or 503 with the names of what is missing.
pub async fn ready(State(app): State<App>) -> Response {
    let missing = if app.ending.step() == Step::Open {
        app.readiness.missing(&app).await
    } else {
        vec!["stopping"]
    };
    let (status, word) = match missing.as_slice() {
        [] => (StatusCode::OK, "ready"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "not ready"),
    };
    let body = serde_json::json!({"status": word, "missing": missing});
    (status, axum::Json(body)).into_response()
}

/// `GET /metrics`, on the port of the figures.
pub async fn figures(State(app): State<App>) -> Response {
    let kind = [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
    (kind, metrics::page::draw(&app).await).into_response()
}

impl Readiness {
    async fn missing(&self, app: &App) -> Missing {
        // Who asks meanwhile waits for the same look.
        let mut found = self.0.lock().await;
        if let Some((_, missing)) = found.as_ref().filter(|(at, _)| at.elapsed() < FRESH) {
            return missing.clone();
        }
        let missing = look(app).await;
        *found = Some((Instant::now(), missing.clone()));
        missing
    }
}

async fn look(app: &App) -> Missing {
    let (db, log, keys) = (app.db.clone(), app.audit.clone(), app.vault.clone());
    let tables = app.db.clone();
    let parts = [
        ("database", tokio::spawn(async move { db.ping().await.is_ok() })),
        ("tables", tokio::spawn(async move { tables.tables_fit().await.unwrap_or(false) })),
        ("log", tokio::spawn(async move { log.can_write().await })),
        ("keys", tokio::spawn(async move { keys.answers().await.is_ok() })),
    ];
    let mut missing = Missing::new();
    for (part, task) in parts {
        // One that takes too long goes on by itself: no database future is dropped.
        if !matches!(timeout(PATIENCE, task).await, Ok(Ok(true))) {
            missing.push(part);
        }
    }
    missing
}
