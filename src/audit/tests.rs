//! The log cannot be altered unseen (V5), on both engines.
//!
//! `EMPOWER_TEST_POSTGRES` names a scratch server; without it PostgreSQL is
//! left out.

mod altered;
mod cut_back;
mod erased;
mod proven;
mod written;

use std::path::PathBuf;

use rules::Category;
use sqlx::AssertSqlSafe;
use tempfile::TempDir;
use uuid::Uuid;
use vault::{LocalMaster, Vault};

use super::{Action, Line, Report, Who, append, verify};
use crate::clock::Instant;
use crate::db::{Db, DbError};
use crate::ids::{AccountId, ClientId, PersonId, ProviderId, random};

/// A file that stands in the table of files.
pub(crate) const FILE: Uuid = Uuid::from_u128(0xF11E);
/// Another file, named in lists only.
pub(crate) const OTHER: Uuid = Uuid::from_u128(0x07E2);
/// An account with a chain of its own.
pub(crate) const ACCOUNT: Uuid = Uuid::from_u128(0xACC0);
pub(crate) const NOON: Instant = Instant(1_795_431_600_000_000);

/// A database with a log, and its keys apart.
pub(crate) struct Log {
    pub(crate) db: Db,
    vault: Vault,
    folder: TempDir,
}

/// An empty log on every engine there is.
pub(crate) async fn logs() -> Vec<Log> {
    let mut logs = vec![Log::on_sqlite().await];
    if let Ok(server) = std::env::var("EMPOWER_TEST_POSTGRES") {
        logs.push(Log::on_postgres(&server).await);
    }
    logs
}

/// A log of five lines in two chains: three about the file, two over many.
async fn filled() -> Vec<Log> {
    let logs = logs().await;
    for log in &logs {
        log.people().await;
        log.write(&[begins(look(0)), look(1), begins(list(2)), look(3), list(4)]).await;
        assert_eq!(log.verify().await.problems, [""; 0]);
    }
    logs
}

fn who() -> Who {
    Who {
        account: Some(AccountId(ACCOUNT)),
        person: Some(PersonId(Uuid::from_u128(1))),
        role: "therapist".to_owned(),
        provider: Some(ProviderId(Uuid::from_u128(2))),
        method: Some("password_totp".to_owned()),
        access_kind: "phone".to_owned(),
        access_point: Some(vec![7; 16]),
    }
}

/// A look at the file, with every field filled that such a line can have.
pub(crate) fn look(seconds: i64) -> Line {
    let mut line = Line::about(ClientId(FILE), NOON.plus_seconds(seconds), Action::Read, who());
    line.categories = [Category::Appointments].into_iter().collect();
    line.object_kind = Some("appointment");
    line.object_id = Some(Uuid::from_u128(0x0B7E));
    line.ground = "treatment";
    line.ground_ids = vec![Uuid::from_u128(0x6700)];
    line.article = Some("T4.5".to_owned());
    line
}

/// A look at a list that names two files, in the account's chain.
pub(crate) fn list(seconds: i64) -> Line {
    let mut line = Line::of(ACCOUNT, NOON.plus_seconds(seconds), Action::Read, who());
    line.subjects = vec![ClientId(FILE), ClientId(OTHER)];
    line
}

/// The line as the one with which its chain begins.
fn begins(mut line: Line) -> Line {
    line.action = Action::Create;
    line.object_kind = Some(if line.client.is_some() { "file" } else { "account" });
    line.object_id = Some(line.chain);
    line
}

impl Log {
    async fn on_sqlite() -> Self {
        let (folder, vault) = keys().await;
        let db = Db::open_sqlite(&folder.path().join("empower.db")).await.expect("a database");
        Self { db, vault, folder }
    }

    async fn on_postgres(server: &str) -> Self {
        let (folder, vault) = keys().await;
        let name = format!("audit_{:x}", u64::from_be_bytes(random()));
        let pool = sqlx::PgPool::connect(server).await.expect("the scratch server");
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(&pool)
            .await
            .expect("a database");
        pool.close().await;
        let db = Db::open_postgres(&format!("{}/{name}", server.trim_end_matches('/')))
            .await
            .expect("a database");
        Self { db, vault, folder }
    }

    pub(crate) async fn write(&self, lines: &[Line]) {
        let mut tx = self.db.write().await.expect("the writer");
        append(&mut tx, &self.vault, lines).await.expect("lines");
        tx.commit().await.expect("a commit");
    }

    /// Begins both chains, with lines that no client reads.
    pub(crate) async fn begin(&self) {
        for (chain, kind) in [(FILE, "file"), (ACCOUNT, "account")] {
            let mut line = Line::of(chain, NOON, Action::Create, Who::default());
            (line.object_kind, line.object_id) = (Some(kind), Some(chain));
            self.write(&[line]).await;
        }
    }

    async fn verify(&self) -> Report {
        verify(&self.db, &self.vault).await.expect("a walk that ends, whatever stands there")
    }

    /// What somebody does who can write the tables and has no key.
    async fn tamper(&self, sql: &str) -> Result<u64, DbError> {
        let sql: &'static str = Box::leak(sql.to_owned().into_boxed_str());
        let mut tx = self.db.write().await.expect("the writer");
        let rows = tx.query(sql).run().await?;
        tx.commit().await?;
        Ok(rows)
    }

    /// Fails unless the walk finds something, and says where.
    async fn finds(&self, place: &str, deed: &str) {
        let problems = self.verify().await.problems;
        assert!(
            problems.iter().any(|problem| problem.contains(place)),
            "{}: {deed}: looked for {place:?} in {problems:#?}",
            self.db.engine()
        );
    }

    /// An id as this engine writes it in a statement.
    fn id(&self, id: Uuid) -> String {
        if self.db.engine() == "sqlite" { format!("x'{}'", id.simple()) } else { format!("'{id}'") }
    }

    /// A file and an account that must each have a chain.
    pub(crate) async fn people(&self) {
        let id = |n: u128| self.id(Uuid::from_u128(n));
        let no = if self.db.engine() == "sqlite" { "0" } else { "false" };
        for sql in [
            format!(
                "INSERT INTO provider (id, key, legal_name, operator) VALUES ({}, 'p', 'Praktijk', {no})",
                id(2)
            ),
            format!(
                "INSERT INTO person (id, provider_id, name, call_name, initials, sort_key)
                 VALUES ({}, {}, 'Noor Voorbeeld', 'Noor', 'NV', 'voorbeeld')",
                id(3),
                id(2)
            ),
            format!(
                "INSERT INTO client (id, provider_id, person_id, label, basis, sort_key, created_at)
                 VALUES ({}, {}, {}, 'p', 'youth_care', 'voorbeeld', 0)",
                self.id(FILE),
                id(2),
                id(3)
            ),
        ] {
            self.tamper(&sql).await.expect("a row");
        }
    }

    /// Keeps the log as it is now, to be put back by [`Log::restore`].
    async fn keep(&self) {
        for table in TABLES {
            self.tamper(&format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}"))
                .await
                .expect("a copy");
        }
    }

    async fn restore(&self) {
        for table in TABLES {
            self.tamper(&format!("DELETE FROM {table}")).await.expect("an empty table");
            self.tamper(&format!("INSERT INTO {table} SELECT * FROM kept_{table}"))
                .await
                .expect("a full table");
        }
    }
}

const TABLES: [&str; 3] = ["audit_head", "audit_line", "audit_subject"];

async fn keys() -> (TempDir, Vault) {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| -> PathBuf { folder.path().join(name) };
    let master = LocalMaster::generate_file(&at("master.key")).expect("a master key");
    let vault = Vault::open_sqlite(&at("keys.db"), Box::new(master)).await.expect("a key store");
    (folder, vault)
}
