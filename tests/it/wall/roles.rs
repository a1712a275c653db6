//! Two roles: one owns the tables, another serves (ADR 7).

use empower::db::{Db, Within};
use sqlx::{Connection as _, Executor as _, PgConnection};

use crate::support::Scratch;

/// The role that serves; it owns nothing.
const SERVING: &str = "empower_test_serving";

/// Tells of a database that its owner made ready for another role.
async fn served(tell: impl AsyncFnOnce(&str)) {
    let Some(scratch) = Scratch::empty().await else { return };
    let serving = scratch.url_of(SERVING).await;
    Db::prepare(&scratch.url(), &serving).await.unwrap();
    tell(&serving).await;
    scratch.drop().await;
}

/// The role that serves opens the tables that are up to date, and makes none.
#[tokio::test]
async fn the_role_that_serves_needs_no_right_to_make_tables() {
    served(async |serving| {
        let db = Db::open_postgres(serving).await.unwrap();
        let mut tx = db.write_within(Within::Nothing).await.unwrap();
        let (threads,): (i64,) = tx.query("SELECT count(*) FROM thread").one().await.unwrap();
        assert_eq!(threads, 0);
        assert!(!db.passes_the_wall().await.unwrap());
        drop(tx);
        db.close().await;
    })
    .await;
}

/// Issue 4: whoever has the portal's connection cannot take the wall down.
#[tokio::test]
async fn the_role_that_serves_cannot_take_the_wall_down() {
    served(async |serving| {
        let mut hand = PgConnection::connect(serving).await.unwrap();
        for wrong in [
            "ALTER TABLE message DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE message NO FORCE ROW LEVEL SECURITY",
            "DROP POLICY wall ON message",
            "TRUNCATE message",
            "DELETE FROM _sqlx_migrations",
        ] {
            let said = hand.execute(wrong).await.expect_err(wrong).to_string();
            let denied = said.contains("must be owner") || said.contains("permission denied");
            assert!(denied, "{wrong}: {said}");
        }
        hand.close().await.unwrap();
    })
    .await;
}

/// Made ready again and again, as by processes that start together: nothing goes wrong.
#[tokio::test]
async fn making_ready_at_once_is_making_ready_once() {
    let Some(scratch) = Scratch::empty().await else { return };
    let (owner, serving) = (scratch.url(), scratch.url_of(SERVING).await);
    let ready = || Db::prepare(&owner, &serving);
    let (one, two, three) = tokio::join!(ready(), ready(), ready());
    for done in [one, two, three] {
        done.unwrap();
    }
    scratch.drop().await;
}
