//! Several processes on one PostgreSQL, behind a balancer that knows nobody.
//!
//! Owns the stories of what one does and another must know. Most have their
//! processes in one: connections, hub, runner and routes of their own, and
//! nothing shared but the databases. `starting` starts the program itself.

mod hearing;
mod measure;
mod once;
mod starting;

use crate::support::{Engine, TestApp, story};

/// A story on PostgreSQL that three processes serve, each request another one.
async fn three(tell: impl AsyncFnOnce(&TestApp)) {
    story(Engine::Postgres, async |app: &TestApp| {
        app.joined_by(2).await;
        tell(app).await;
    })
    .await;
}
