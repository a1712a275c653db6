//! The second wall (ADR 7): PostgreSQL itself gives nothing to a transaction
//! that did not say of which files it is.
//!
//! Owns the stories that go behind the portal's back: a plain connection in
//! the role that serves, with SQL of its own. Told on PostgreSQL alone, for
//! SQLite has no such wall.

mod held;
mod roles;
mod shape;

use empower::ids::ClientId;
use rules::Category;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Row as _};

use crate::support::{Client, Engine, Someone, TestApp, World, story};

/// Every walled table, with the condition that picks the rows of file `$1`.
const WALLED: [(&str, &str); 29] = [
    ("removal", "client_id = $1"),
    ("care_span", "client_id = $1"),
    ("incapacity", "client_id = $1"),
    ("authority", "client_id = $1"),
    ("authority_proposal", "client_id = $1"),
    ("access_grant", "client_id = $1"),
    ("consent", "client_id = $1"),
    ("withholding", "client_id = $1"),
    ("held_item", "client_id = $1"),
    ("judgement", "client_id = $1"),
    ("judgement_opening", "client_id = $1"),
    ("objection", "client_id = $1"),
    ("appointment", "client_id = $1"),
    ("thread", "client_id = $1"),
    ("emergency_note", "client_id = $1"),
    ("ruling", "client_id = $1"),
    ("secret_address", "client_id = $1"),
    ("invitation", "client_id = $1"),
    ("invitation_answer", "client_id = $1"),
    ("wish", "client_id = $1"),
    ("prepared_choice", "client_id = $1"),
    ("access_question", "client_id = $1"),
    ("conduct_note", "client_id = $1"),
    ("absence_item", "client_id = $1"),
    ("appointment_practitioner", OF_APPOINTMENT),
    ("appointment_party", OF_APPOINTMENT),
    ("thread_member", OF_THREAD),
    ("thread_mark", OF_THREAD),
    ("message", OF_THREAD),
];

const OF_APPOINTMENT: &str = "appointment_id IN (SELECT id FROM appointment WHERE client_id = $1)";
const OF_THREAD: &str = "thread_id IN (SELECT id FROM thread WHERE client_id = $1)";

/// The names of the walled tables.
pub(crate) fn walled() -> impl Iterator<Item = &'static str> {
    WALLED.iter().map(|(table, _)| *table)
}

/// Two files of one practice and one of another, each with a row in every walled table.
struct Files {
    noor: Client,
    sam: Client,
    other: Client,
}

impl Files {
    async fn of(app: &TestApp, hand: &mut PgConnection) -> Self {
        let files = Self {
            noor: filled(&app.kompas(), hand, "Noor").await,
            sam: filled(&app.kompas(), hand, "Sam").await,
            other: filled(&app.linde(), hand, "Ank").await,
        };
        for client in [&files.noor, &files.sam, &files.other] {
            say(hand, "BEGIN; SET LOCAL empower.everything TO 'on'").await;
            for table in WALLED {
                assert!(seen(hand, table, client.id).await > 0, "{} has a row", table.0);
            }
            say(hand, "ROLLBACK").await;
        }
        files
    }
}

/// Somebody was not there, and an appointment was called off.
async fn away(hand: &mut PgConnection, therapist: &Someone, client: &Client) {
    let away = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO absence SELECT '{1}', provider_id, '{0}', 1, 2, '{0}', 1 FROM client WHERE id = '{1}';
         INSERT INTO absence_item SELECT '{1}', id, client_id, 'cancel', 'done', 1 FROM appointment WHERE client_id = '{1}';
         COMMIT",
        therapist.person, client.id
    );
    say(hand, away).await;
}

/// A file with a row in every walled table.
async fn filled(world: &World, hand: &mut PgConnection, call: &str) -> Client {
    let client = world.client(call, 14).await;
    let therapist = world.therapist().await;
    client.treated_by(&therapist).await;
    let mother = client.parent("Esra", "mother").await;
    client.grants(&mother).await;
    client.incapable(&[Category::Tasks]).await;
    let appointment = client.own_appointment(4, &therapist, &[&mother]).await;
    client.consents_hiding(&mother, &[Category::Messages], &[appointment.0]).await;
    let thread = client.thread(&therapist, Some(&mother)).await;
    client.withholds(&mother, &[Category::Tasks], &[thread.0]).await;
    let mark = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO thread_mark (thread_id, person_id, side, read_n, read_at) VALUES ('{thread}', '{mother}', 'client', 1, 1);
         INSERT INTO authority_proposal (id, client_id, provider_id, person_id, basis, valid_from, proof, proof_on,
             entered_by, entered_at, state)
             SELECT gen_random_uuid(), '{client}', provider_id, '{mother}', 'guardianship', 1, 'other', '2026-01-01',
             '{mother}', 1, 'waiting' FROM client WHERE id = '{client}';
         INSERT INTO removal VALUES (gen_random_uuid(), '{client}', '{mother}', 'aunt', '', '{mother}', 1);
         COMMIT",
        mother = mother.person,
        client = client.id,
    );
    say(hand, mark).await;
    let judged = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO judgement (id, client_id, categories, reason, proposed_by, proposed_at, review_at)
             SELECT id, client_id, categories, '', '{0}', 1, 1 FROM incapacity WHERE client_id = '{1}';
         INSERT INTO judgement_opening (judgement_id, person_id, client_id, categories)
             SELECT id, '{0}', client_id, 1 FROM judgement WHERE client_id = '{1}';
         INSERT INTO objection (incapacity_id, client_id, stated_at, text)
             SELECT id, client_id, 1, '' FROM incapacity WHERE client_id = '{1}';
         COMMIT",
        therapist.person, client.id
    );
    say(hand, judged).await;
    let emergency = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO emergency SELECT id, '{}', client_id, person_id, 1, false FROM treatment WHERE client_id = '{}' LIMIT 1;
         INSERT INTO emergency_note SELECT id, id, client_id, person_id, 1, NULL, '' FROM emergency WHERE client_id = '{}';
         COMMIT",
        world.provider(),
        client.id,
        client.id
    );
    say(hand, emergency).await;
    let asked = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO invitation (id, provider_id, client_id, person_id, asker_id, asked_at, state, changed_at, reason)
         SELECT id, provider_id, id, '{0}', '{0}', 1, 'withdrawn', 1, '' FROM client WHERE id = '{1}';
         INSERT INTO invitation_answer (invitation_id, giver_id, client_id, declined_at) VALUES ('{1}', '{0}', '{1}', 1);
         INSERT INTO prepared_choice (client_id, receiver_id, categories, changed_at) VALUES ('{1}', '{0}', 1, 1);
         INSERT INTO access_question (id, provider_id, client_id, asker_id, kind, state, received_at, due_at, text)
         SELECT id, provider_id, id, '{0}', 'therapist', 'open', 1, 2, '' FROM client WHERE id = '{1}';
         COMMIT",
        mother.person, client.id
    );
    say(hand, asked).await;
    reported(hand, &client, &mother).await;
    away(hand, &therapist, &client).await;
    let wish = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO wish (id, client_id, asker_id, categories, asked_at, state, changed_at)
         VALUES ('{1}', '{1}', '{0}', 2, 1, 'open', 1); COMMIT",
        mother.person, client.id
    );
    say(hand, wish).await;
    let ruled = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO ruling (id, client_id, provider_id, receiver_id, categories, withdrawn, ruled_on, court, number, proof,
             seen_on, entered_by, entered_at, state)
             SELECT gen_random_uuid(), id, provider_id, '{0}', 0, true, '2026-01-01', '', '', 'decision', '2026-01-01', '{0}', 1,
             'declined' FROM client WHERE id = '{1}';
         INSERT INTO secret_address (id, client_id, person_id, with_client, reason, valid_from, entered_by)
             VALUES ('{1}', '{1}', '{0}', true, 'other', 1, '{0}');
         COMMIT",
        mother.person, client.id
    );
    say(hand, ruled).await;
    client
}

/// Something that was reported of her conduct.
async fn reported(hand: &mut PgConnection, client: &Client, mother: &Someone) {
    let reported = format!(
        "BEGIN; SET LOCAL empower.everything TO 'on';
         INSERT INTO conduct_report (id, provider_id, client_id, object_kind, object_id, subject_id, reporter_id,
             reporter_account, kind, state, acted_at, reported_at, waits_since)
         SELECT id, provider_id, id, 'conduct', id, '{0}', '{0}', '{2}', 'other', 'open', 1, 1, 1 FROM client WHERE id = '{1}';
         INSERT INTO conduct_note (id, report_id, client_id, person_id, kind, at, text)
         VALUES ('{1}', '{1}', '{1}', '{0}', 'words', 1, ''); COMMIT",
        mother.person,
        client.id,
        mother.holder().account
    );
    say(hand, reported).await;
}

/// A story on PostgreSQL, with a connection that nobody of the portal knows of.
async fn behind(tell: impl AsyncFnOnce(&TestApp, &mut PgConnection)) {
    story(Engine::Postgres, async |app: &TestApp| {
        let url = app.postgres().expect("it is told on PostgreSQL");
        let mut hand = PgConnection::connect(&url).await.unwrap();
        tell(app, &mut hand).await;
        hand.close().await.unwrap();
    })
    .await;
}

async fn say(hand: &mut PgConnection, sql: impl Into<String>) {
    hand.execute(AssertSqlSafe(sql.into())).await.unwrap();
}

/// In how many rows of file `client` a hand can reach into `table` now.
async fn seen(hand: &mut PgConnection, (table, of): (&str, &str), client: ClientId) -> i64 {
    let sql = format!("SELECT count(*) FROM {table} WHERE {of}");
    let row = sqlx::query(AssertSqlSafe(sql)).bind(client).fetch_one(hand).await.unwrap();
    row.get(0)
}

/// All rows of all walled tables that can be seen now.
async fn seen_of_all(hand: &mut PgConnection) -> Vec<(&'static str, i64)> {
    let mut all = Vec::new();
    for (table, _) in WALLED {
        let sql = format!("SELECT count(*) FROM {table}");
        let row = hand.fetch_one(AssertSqlSafe(sql)).await.unwrap();
        all.push((table, row.get(0)));
    }
    all.retain(|(_, count)| *count > 0);
    all
}
