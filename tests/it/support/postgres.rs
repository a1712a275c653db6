//! A fresh PostgreSQL database for each test, copied from one that is migrated.
//!
//! Owns the names of these databases. Touches no other database of the server.

use std::env;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use empower::db::Db;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tokio::sync::OnceCell;

/// The migrated template of this process; holds its name.
static TEMPLATE: OnceCell<String> = OnceCell::const_new();
static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A database of one test.
#[derive(Debug)]
pub(crate) struct Scratch {
    server: String,
    name: String,
}

impl Scratch {
    /// A fresh one; nothing when there is no server and none is required.
    pub(crate) async fn fresh() -> Option<Self> {
        let Ok(server) = env::var("EMPOWER_TEST_POSTGRES") else {
            let required =
                env::var("EMPOWER_TEST_REQUIRE_POSTGRES").is_ok_and(|required| required == "1");
            assert!(
                !required,
                "EMPOWER_TEST_POSTGRES names no server: `cargo xtask postgres` starts one"
            );
            return None;
        };
        let server = server.trim_end_matches('/').to_owned();
        let template = TEMPLATE.get_or_init(|| template(&server)).await;
        let name = format!("t_{}_{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        run(&server, format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        Some(Self { server, name })
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("{}/{}", self.server, self.name)
    }

    /// Removes it. A test that fails leaves it for the curious.
    pub(crate) async fn drop(self) {
        run(&self.server, format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)).await;
    }
}

async fn template(server: &str) -> String {
    let name = format!("template_{}", process::id());
    run(server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    run(server, format!("CREATE DATABASE {name}")).await;
    let db = Db::open_postgres(&format!("{server}/{name}")).await.expect("the tables are made");
    db.close().await;
    name
}

async fn run(server: &str, sql: String) {
    let mut connection = PgConnection::connect(&format!("{server}/postgres"))
        .await
        .expect("the server of EMPOWER_TEST_POSTGRES answers");
    connection
        .execute(AssertSqlSafe(sql))
        .await
        .expect("a scratch database can be made and dropped");
    connection.close().await.expect("a connection can be closed");
}
