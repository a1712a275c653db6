//! Stores to test on, example keys and places.
//!
//! A scenario runs on each of [`homes`]. PostgreSQL is among them when
//! `EMPOWER_TEST_POSTGRES` holds the address of a server on which databases
//! may be made, such as `postgres://postgres@127.0.0.1:5432`.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection, raw_sql};
use tempfile::TempDir;
use uuid::Uuid;
use vault::{KeyId, LocalMaster, MasterKey, Place, Vault};

/// Where one store lives.
pub(crate) enum Home {
    Sqlite(TempDir),
    Postgres { server: String, database: String },
}

impl Home {
    pub(crate) fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().unwrap())
    }

    /// The file of a SQLite store.
    pub(crate) fn file(&self) -> PathBuf {
        match self {
            Self::Sqlite(folder) => folder.path().join("keys.db"),
            Self::Postgres { .. } => unreachable!("this scenario is for SQLite alone"),
        }
    }

    /// A handle of its own, as another process would have it.
    pub(crate) async fn try_open(
        &self,
        master: impl MasterKey + 'static,
    ) -> Result<Vault, vault::VaultError> {
        match self {
            Self::Sqlite(_) => Vault::open_sqlite(&self.file(), Box::new(master)).await,
            Self::Postgres { server, database } => {
                Vault::open_postgres(&format!("{server}/{database}"), Box::new(master)).await
            }
        }
    }

    /// [`Home::try_open`] by the first example master key.
    pub(crate) async fn open(&self) -> Vault {
        self.try_open(master(1)).await.unwrap()
    }

    /// Removes what [`homes`] made.
    pub(crate) async fn leave(self) {
        if let Self::Postgres { server, database } = self {
            on_server(&server, format!("DROP DATABASE {database} WITH (FORCE)")).await;
        }
    }
}

/// An empty store on each engine.
pub(crate) async fn homes() -> Vec<Home> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let mut homes = vec![Home::sqlite()];
    match std::env::var("EMPOWER_TEST_POSTGRES") {
        Ok(server) => {
            let server = server.trim_end_matches('/').to_owned();
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let database = format!("vault_test_{}_{number}", std::process::id());
            on_server(&server, format!("CREATE DATABASE {database}")).await;
            homes.push(Home::Postgres { server, database });
        }
        Err(_) => tell("skipped on PostgreSQL: EMPOWER_TEST_POSTGRES is not set"),
    }
    homes
}

async fn on_server(server: &str, sql: String) {
    let mut server = PgConnection::connect(&format!("{server}/postgres")).await.unwrap();
    raw_sql(AssertSqlSafe(sql)).execute(&mut server).await.unwrap();
}

#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn tell(what: &str) {
    eprintln!("{what}");
}

/// An example master key; another number is another key.
pub(crate) fn master(number: u8) -> LocalMaster {
    LocalMaster::from_bytes(&std::array::from_fn(|n| number.wrapping_add(n.to_le_bytes()[0])))
        .unwrap()
}

/// An example id.
pub(crate) fn id(number: u128) -> KeyId {
    KeyId(Uuid::from_u128(number))
}

/// Ids in an order that has nothing to do with time, as random ones would be.
pub(crate) fn scattered(count: u128) -> Vec<KeyId> {
    let step = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835_u128;
    (1..=count).map(|n| id(n.wrapping_mul(step))).collect()
}

/// An example place.
pub(crate) fn place(row: u128) -> Place<'static> {
    Place { table: "message", column: "body", row: Uuid::from_u128(row) }
}
