//! What the tests share: an application on a fresh database, browsers, people.
//!
//! Owns no expectation about the portal, save that its log is whole and its
//! queue empty when a story ends.

mod actors;
mod app;
mod asking;
mod authenticator;
mod browser;
mod circle;
mod door;
mod issuer;
pub(crate) mod law;
mod ledger;
mod pages;
mod postgres;
mod reporting;
mod resting;
mod seed;
mod sown;
mod stream;
mod together;
mod trace;
mod way;
mod wire;

pub(crate) use actors::{Holder, PASSWORD, Someone, World};
pub(crate) use app::{BEGIN, Engine, Kind, TestApp};
pub(crate) use authenticator::Authenticator;
pub(crate) use browser::{Browser, encoded};
pub(crate) use circle::{Client, HELLO, PLACE, SUBJECT, WHY};
pub(crate) use door::{Caller, Door, page};
pub(crate) use issuer::{Issuer, Said};
pub(crate) use pages::Answer;
pub(crate) use postgres::Scratch;
pub(crate) use resting::Resting;
pub(crate) use seed::Seed;
pub(crate) use stream::Stream;
pub(crate) use together::together;
pub(crate) use trace::Trace;
pub(crate) use way::Way;
pub(crate) use wire::Wire;

/// Tells a story on a fresh database of this engine, then checks that its
/// jobs can be done and the log is whole. Without a PostgreSQL to test on, stories on it are left out,
/// unless `EMPOWER_TEST_REQUIRE_POSTGRES` says that there must be one.
pub(crate) async fn story(engine: Engine, tell: impl AsyncFnOnce(&TestApp)) {
    let Some(app) = TestApp::start(engine, Kind::Real).await else {
        return;
    };
    tell(&app).await;
    app.finish().await;
}

/// Makes two tests of each story: `name::sqlite` and `name::postgres`.
macro_rules! both {
    ($($(#[$doc:meta])* async fn $name:ident($app:ident: &$kind:ident) $body:block)+) => {$(
        $(#[$doc])*
        async fn $name($app: &$kind) $body

        mod $name {
            #[tokio::test]
            async fn sqlite() {
                Box::pin(crate::support::story(crate::support::Engine::Sqlite, super::$name)).await;
            }

            #[tokio::test]
            async fn postgres() {
                Box::pin(crate::support::story(crate::support::Engine::Postgres, super::$name)).await;
            }
        }
    )+};
}
