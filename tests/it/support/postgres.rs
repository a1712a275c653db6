//! A fresh PostgreSQL database for each test, copied from one that is migrated.
//!
//! Owns the names of these databases. Touches no other database of the server.

use std::env;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use empower::db::Db;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tokio::sync::OnceCell;

/// Owns the databases of the tests, and is nobody special: what the policies of
/// the second wall refuse, they refuse the tests too.
const OWNER: &str = "empower_test";

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
        // File by file: through the server's memory and its log it takes twice as long.
        let how = format!("TEMPLATE {template} STRATEGY FILE_COPY OWNER {OWNER}");
        run(&server, format!("CREATE DATABASE {name} {how}")).await;
        Some(Self { server, name })
    }

    /// One without any table.
    pub(crate) async fn empty() -> Option<Self> {
        let Self { server, name } = Self::fresh().await?;
        run(&server, format!("DROP DATABASE {name}")).await;
        run(&server, format!("CREATE DATABASE {name} OWNER {OWNER}")).await;
        Some(Self { server, name })
    }

    /// Its address in another role, which is made if need be and owns nothing.
    pub(crate) async fn url_of(&self, role: &str) -> String {
        make(&self.server, role).await;
        by(role, &self.server, &self.name)
    }

    /// A fresh one on another server, where there is no template.
    pub(super) async fn on(server: &str) -> Self {
        let name = format!("t_{}", process::id());
        make(server, OWNER).await;
        run(server, format!("CREATE DATABASE {name} OWNER {OWNER}")).await;
        Self { server: server.to_owned(), name }
    }

    /// The same database, at another server.
    pub(super) fn at(self, server: String) -> Self {
        Self { server, ..self }
    }

    /// Its address, as its owner.
    pub(crate) fn url(&self) -> String {
        by(OWNER, &self.server, &self.name)
    }

    /// Removes it. A test that fails leaves it for the curious.
    pub(crate) async fn drop(self) {
        let Self { server, name } = self;
        let remove = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        all(&server, [left(&name), remove]).await;
    }
}

/// Makes a role that may sign in and no more, unless it is there.
async fn make(server: &str, role: &str) {
    let made = format!(
        "DO $$ BEGIN CREATE ROLE {role} LOGIN PASSWORD '{role}';
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    );
    run(server, made).await;
}

/// The address of a database for a role whose password is its name.
fn by(role: &str, server: &str, database: &str) -> String {
    let host = server.rsplit(['@', '/']).next().unwrap_or_default();
    format!("postgres://{role}:{role}@{host}/{database}")
}

async fn template(server: &str) -> String {
    make(server, OWNER).await;
    let name = format!("template_{}", process::id());
    run(server, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    run(server, format!("CREATE DATABASE {name} OWNER {OWNER}")).await;
    let db = Db::open_postgres(&by(OWNER, server, &name)).await.expect("the tables are made");
    db.close().await;
    // The first who comes after tables were made writes down what every later one has to know
    // of them; what is copied from here has it.
    let first = PgConnection::connect(&by(OWNER, server, &name)).await.expect("it can be entered");
    first.close().await.expect("a connection can be closed");
    // Nobody may be inside while it is copied.
    run(server, left(&name)).await;
    name
}

/// Waits until whoever was connected is gone. They are, in some milliseconds; a server
/// that is to drop a database finds them there and sleeps for a tenth of a second.
fn left(name: &str) -> String {
    format!(
        "DO $$ BEGIN FOR i IN 1..200 LOOP
            PERFORM pg_stat_clear_snapshot();
            EXIT WHEN NOT EXISTS (SELECT FROM pg_database WHERE datname = '{name}'
                AND pg_stat_get_db_numbackends(oid) > 0);
            PERFORM pg_sleep(0.001);
         END LOOP; PERFORM pg_sleep(0.001); END $$"
    )
}

async fn run(server: &str, sql: String) {
    all(server, [sql]).await;
}

/// One after another, on a connection of their own.
async fn all<const N: usize>(server: &str, statements: [String; N]) {
    let mut connection = PgConnection::connect(&format!("{server}/postgres"))
        .await
        .expect("the server of EMPOWER_TEST_POSTGRES answers");
    for sql in statements {
        let done = connection.execute(AssertSqlSafe(sql)).await;
        done.expect("a scratch database can be made and dropped");
    }
    connection.close().await.expect("a connection can be closed");
}
