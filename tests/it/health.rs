//! Whether the process lives, and whether it should be sent anybody: two
//! questions (issue 4, for those who run it).

use axum::body::{Body, to_bytes};
use axum::http::Request;
use empower::app::App;
use empower::ending::Step;
use tower::ServiceExt as _;

use crate::support::{Engine, Kind, TestApp};

/// Status and text of an address of this process.
async fn asks(app: &App, path: &str) -> (u16, serde_json::Value) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = empower::routes::router(app).oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), 10_000).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

/// What `/ready` misses.
async fn missing(app: &App) -> (u16, Vec<String>) {
    let (status, body) = asks(app, "/ready").await;
    let words = body["missing"].as_array().unwrap();
    (status, words.iter().map(|word| word.as_str().unwrap().to_owned()).collect())
}

both! {
    async fn a_process_that_has_all_it_needs_is_ready(app: &TestApp) {
        assert_eq!(missing(app).await, (200, vec![]));
        assert_eq!(asks(app, "/health").await.0, 200);
    }

    /// Not to be restarted because a database is away, and not to be sent anybody.
    async fn without_a_database_it_lives_and_is_not_ready(app: &TestApp) {
        let other = app.another().await;
        other.db.close().await;
        let (status, missing) = missing(&other).await;
        assert_eq!(status, 503);
        assert!(missing.contains(&"database".to_owned()), "{missing:?}");
        let (status, body) = asks(&other, "/health").await;
        assert_eq!((status, &body["status"]), (200, &"ok".into()));
    }

    async fn a_process_that_stops_is_not_ready_and_lives(app: &TestApp) {
        let other = app.another().await;
        other.ending.go(Step::Leaving);
        assert_eq!(missing(&other).await, (503, vec!["stopping".to_owned()]));
        assert_eq!(asks(&other, "/health").await.0, 200);
        other.db.close().await;
    }

    /// Somebody brought the tables up to date for a newer program.
    async fn tables_of_a_newer_program_are_not_served(app: &TestApp) {
        let mut tx = app.db.write().await.unwrap();
        tx.query(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             VALUES (9999, 'later', TRUE, $1, 0)",
        )
        .bind(Vec::<u8>::new())
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(missing(app).await, (503, vec!["tables".to_owned()]));
    }
}

#[tokio::test]
async fn without_its_keys_it_is_not_ready() {
    let app = TestApp::start(Engine::Sqlite, Kind::Real).await.expect("SQLite is always there");
    app.vault.close().await;
    assert_eq!(missing(&app).await, (503, vec!["keys".to_owned()]));
}

/// Nothing may be shown without its line, so there is nobody to be sent here.
#[tokio::test]
async fn while_the_log_cannot_be_written_it_is_not_ready() {
    let app = TestApp::start(Engine::Sqlite, Kind::Real).await.expect("SQLite is always there");
    let writer = app.db.write().await.unwrap();
    assert_eq!(missing(&app).await, (503, vec!["log".to_owned()]));
    writer.rollback().await.unwrap();
    app.finish().await;
}
