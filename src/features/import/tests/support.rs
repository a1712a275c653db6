//! An empty portal on each engine, small resources, and what stands in the end.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, raw_sql};
use tempfile::TempDir;
use vault::{LocalMaster, Vault};

use crate::audit;
use crate::clock::Instant;
use crate::db::{Db, FromRow, Within};
use crate::features::import::fhir::{self, Incoming};
use crate::features::import::{Outcome, import};
use crate::features::providers::{self, Providers};

/// A portal with one provider.
pub(super) struct Portal {
    pub(super) folder: TempDir,
    pub(super) db: Db,
    pub(super) vault: Vault,
    pub(super) providers: Providers,
    pub(super) now: Instant,
    /// The server and the database on it, to be removed in the end.
    postgres: Option<(String, String)>,
}

/// An empty one, embedded.
pub(super) async fn embedded() -> Portal {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open_sqlite(&folder.path().join("empower.db")).await.unwrap();
    portal(folder, db, None).await
}

/// Nobody special, so that the second wall holds for the import as well (ADR 7).
const OWNER: &str = "DO $$ BEGIN CREATE ROLE empower_test LOGIN PASSWORD 'empower_test';
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";

/// An empty one on each engine.
pub(super) async fn portals() -> Vec<Portal> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let mut portals = vec![embedded().await];
    let Ok(server) = std::env::var("EMPOWER_TEST_POSTGRES") else {
        eprintln!("not tested on PostgreSQL: EMPOWER_TEST_POSTGRES is not set");
        return portals;
    };
    let server = server.trim_end_matches('/').to_owned();
    let name =
        format!("import_test_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    on_server(&server, OWNER.to_owned()).await;
    on_server(&server, format!("CREATE DATABASE {name} OWNER empower_test")).await;
    let host = server.rsplit(['@', '/']).next().unwrap();
    let url = format!("postgres://empower_test:empower_test@{host}/{name}");
    let db = Db::open_postgres(&url).await.unwrap();
    portals.push(portal(tempfile::tempdir().unwrap(), db, Some((server, name))).await);
    portals
}

async fn portal(folder: TempDir, db: Db, postgres: Option<(String, String)>) -> Portal {
    let master =
        LocalMaster::from_bytes(&std::array::from_fn(|n| u8::try_from(n).unwrap())).unwrap();
    let vault = Vault::open_sqlite(&folder.path().join("keys.db"), Box::new(master)).await.unwrap();
    let now = Instant::from("2026-11-23T10:00:00Z".parse::<jiff::Timestamp>().unwrap());
    let configured = crate::demo::providers().unwrap();
    let providers =
        providers::store::sync(&db, &vault, "Beheerder", configured, now).await.unwrap();
    Portal { folder, db, vault, providers, now, postgres }
}

async fn on_server(server: &str, sql: String) {
    let mut server = PgConnection::connect(&format!("{server}/postgres")).await.unwrap();
    raw_sql(AssertSqlSafe(sql)).execute(&mut server).await.unwrap();
}

impl Portal {
    pub(super) fn label(&self) -> String {
        self.providers.labels().next().unwrap().key.clone()
    }

    pub(super) async fn take(&self, all: Vec<Incoming>) -> Vec<Outcome> {
        import(&self.db, &self.vault, &self.providers, &self.label(), all, self.now).await.unwrap()
    }

    /// Imports these resources and gives the lines that would be printed.
    pub(super) async fn import(&self, resources: &[Value]) -> Vec<String> {
        let all = resources
            .iter()
            .flat_map(|it| fhir::read(it.to_string().as_bytes()).unwrap())
            .collect();
        self.take(all).await.iter().map(ToString::to_string).collect()
    }

    pub(super) async fn rows<R: FromRow>(&self, sql: &'static str) -> Vec<R> {
        self.db.read_within(Within::Everything).await.unwrap().query(sql).all().await.unwrap()
    }

    pub(super) async fn count(&self, sql: &'static str) -> i64 {
        self.rows::<(i64,)>(sql).await[0].0
    }

    /// All that an import can write, without ids, sorted: what two imports of the same must share.
    pub(super) async fn shape(&self) -> Vec<String> {
        let mut all = Vec::new();
        for sql in SHAPE {
            let rows = self
                .rows::<(String, Option<String>, Option<String>, Option<i64>, Option<i64>)>(sql)
                .await;
            all.extend(rows.into_iter().map(|row| format!("{row:?}")));
        }
        all.sort();
        all
    }

    /// Does something to the database that no import would.
    pub(super) async fn by_hand(&self, sql: &'static str) {
        let mut tx = self.db.write_within(Within::Everything).await.unwrap();
        tx.query(sql).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Fails unless every chain is whole and every file has one.
    pub(super) async fn log_is_whole(&self) {
        let report = audit::verify(&self.db, &self.vault).await.unwrap();
        assert_eq!(report.problems, Vec::<String>::new());
        assert!(report.lines > 0);
    }

    pub(super) async fn leave(self) {
        self.db.close().await;
        if let Some((server, name)) = self.postgres {
            on_server(&server, format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

/// Who stands where in which circle: within one run the order of files does not matter.
pub(super) const POSITIONS: &str = "
    SELECT h.name, p.name, r.position FROM relative r JOIN person p ON p.id = r.person_id
    JOIN client c ON c.id = r.client_id JOIN person h ON h.id = c.person_id ORDER BY h.name, r.position";

const SHAPE: &[&str] = &[
    "SELECT name, born, gender, CAST(LENGTH(contact) AS bigint), CAST(NULL AS bigint) FROM person",
    "SELECT p.name, c.label, c.basis, c.died, s.valid_until
     FROM client c JOIN person p ON p.id = c.person_id JOIN care_span s ON s.client_id = c.id",
    "SELECT p.name, h.name, r.relationship, r.since, CAST(NULL AS bigint) FROM relative r
     JOIN person p ON p.id = r.person_id JOIN client c ON c.id = r.client_id JOIN person h ON h.id = c.person_id",
    "SELECT p.name, h.name, t.kind, t.valid_from, t.valid_until FROM treatment t
     JOIN person p ON p.id = t.person_id JOIN client c ON c.id = t.client_id JOIN person h ON h.id = c.person_id",
    "SELECT h.name, a.modality, a.state, a.starts_at, a.ends_at FROM appointment a
     JOIN client c ON c.id = a.client_id JOIN person h ON h.id = c.person_id",
    "SELECT p.name, a.modality, a.state, a.starts_at, a.ends_at FROM appointment a
     JOIN appointment_practitioner q ON q.appointment_id = a.id JOIN person p ON p.id = q.person_id",
    "SELECT h.name, CAST(m.n AS text), m.role, m.sent_at, m.taken_back_at FROM message m
     JOIN thread t ON t.id = m.thread_id JOIN client c ON c.id = t.client_id JOIN person h ON h.id = c.person_id",
    "SELECT name, kind, CAST(NULL AS text), CAST(LENGTH(contact) AS bigint), CAST(NULL AS bigint) FROM organization",
    "SELECT p.name, s.role, CAST(NULL AS text), s.valid_from, s.valid_until
     FROM staff_role s JOIN person p ON p.id = s.person_id",
];

pub(super) fn patient(id: &str, family: &str) -> Value {
    json!({"resourceType": "Patient", "id": id, "name": [{"given": ["Noor"], "family": family}],
        "birthDate": "2012-05-06", "gender": "female", "active": true,
        "telecom": [{"system": "email", "value": format!("{id}@example.org")}]})
}

pub(super) fn practitioner(id: &str, family: &str) -> Value {
    json!({"resourceType": "Practitioner", "id": id, "name": [{"given": ["Bram"], "family": family}]})
}

pub(super) fn mother(id: &str, patient: &str) -> Value {
    json!({"resourceType": "RelatedPerson", "id": id, "patient": {"reference": format!("Patient/{patient}")},
        "name": [{"given": ["Fenna"], "family": "Testman"}],
        "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": "MTH"}]}]})
}

pub(super) fn team(id: &str, patient: &str, members: &[&str]) -> Value {
    let members: Vec<Value> =
        members.iter().map(|member| json!({"member": {"reference": member}})).collect();
    json!({"resourceType": "CareTeam", "id": id, "status": "active", "participant": members,
        "subject": {"reference": format!("Patient/{patient}")}})
}

pub(super) fn appointment(id: &str, with: &[&str]) -> Value {
    let mut participants: Vec<Value> =
        with.iter().map(|who| json!({"actor": {"reference": who}, "status": "accepted"})).collect();
    participants.push(json!({"actor": {"reference": "Location/1", "display": "Geheime Kamer 7"}, "status": "accepted"}));
    json!({"resourceType": "Appointment", "id": id, "status": "booked", "participant": participants,
        "start": "2026-12-01T09:00:00Z", "end": "2026-12-01T10:00:00Z"})
}

/// `from` writes to `to`, `minute` minutes past nine.
pub(super) fn message(id: &str, from: &str, to: &[&str], minute: u32) -> Value {
    let to: Vec<Value> = to.iter().map(|who| json!({"reference": who})).collect();
    json!({"resourceType": "Communication", "id": id, "status": "completed", "recipient": to,
        "sender": {"reference": from}, "sent": format!("2026-11-20T09:{minute:02}:00Z"),
        "payload": [{"contentString": format!("Geheime tekst {id}")}]})
}

/// The same, in answer to another.
pub(super) fn answer(to: &str, mut message: Value) -> Value {
    message["inResponseTo"] = json!([{"reference": format!("Communication/{to}")}]);
    message
}
