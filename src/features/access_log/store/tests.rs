//! Who reads which lines, and how the engines find them.

use rules::staff::Role;

use super::*;
use crate::audit::tests::{FILE, Log, NOON, list, logs, look};
use crate::audit::{Action, Line, Outcome};
use crate::ids::PersonId;

const MOTHER: Uuid = Uuid::from_u128(0x30);
const FATHER: Uuid = Uuid::from_u128(0xFA);

fn by(person: Uuid, role: &str, seconds: i64) -> Line {
    let mut line = look(seconds);
    (line.who.person, line.who.role) = (Some(PersonId(person)), role.to_owned());
    line
}

/// A day of the file: its therapist, both parents, a stranger, a decision.
async fn day() -> Vec<Log> {
    let logs = logs().await;
    let mut refused = by(Uuid::from_u128(0x57), "stranger", 5);
    refused.outcome = Outcome::Refused;
    let mut fathers_try = by(FATHER, "related_person", 6);
    fathers_try.outcome = Outcome::Refused;
    let mut decision = by(Uuid::from_u128(1), "therapist", 7);
    (decision.action, decision.object_kind) = (Action::Rights, Some("withholding"));
    for log in &logs {
        log.people().await;
        log.begin().await;
        log.write(&[
            look(0),
            look(1),
            list(2),
            by(MOTHER, "legal_representative", 3),
            by(FATHER, "legal_representative", 4),
            refused.clone(),
            fathers_try.clone(),
            decision.clone(),
        ])
        .await;
    }
    logs
}

fn sight(whole: bool, own: Uuid) -> Sight {
    Sight { client: FILE, provider: Uuid::from_u128(2), whole, own: vec![own] }
}

fn wanted(who: Of) -> Wanted {
    Wanted { from: Instant(i64::MIN), until: Instant(i64::MAX), who }
}

async fn roles(log: &Log, sight: &Sight, who: Of) -> Vec<(String, String, i64)> {
    let mut tx = log.db.read().await.expect("a reader");
    let asked = sight.ask(&mut tx, COUNTS, &wanted(who)).bind(sight.provider);
    let counts: Vec<Count> = asked.all().await.expect("counts");
    let mut roles: Vec<_> =
        counts.into_iter().map(|count| (count.role, count.action, count.lines)).collect();
    roles.sort();
    roles
}

fn row(role: &str, action: &str, lines: i64) -> (String, String, i64) {
    (role.to_owned(), action.to_owned(), lines)
}

/// Rulebook 1: the log is for the client, all of it.
#[tokio::test]
async fn the_client_reads_every_line_also_those_over_many_files() {
    for log in day().await {
        let mut found = roles(&log, &sight(true, Uuid::from_u128(3)), Of::All).await;
        assert_eq!(found.iter().map(|row| row.2).sum::<i64>(), 8);
        found.retain(|row| row.0 == "stranger");
        assert_eq!(found, [row("stranger", "read", 1)]);
    }
}

/// Rulebook 1: a representative of a child under 12 reads the lines of staff
/// and the own ones, not the other parent's; no try, no decision on rights.
#[tokio::test]
async fn a_representative_reads_staff_and_own_lines_and_never_the_other_parents() {
    for log in day().await {
        let found = roles(&log, &sight(false, MOTHER), Of::All).await;
        let lists = row("therapist", "read", 1);
        assert_eq!(
            found,
            [row("legal_representative", "read", 1), lists, row("therapist", "read", 2)]
        );
        assert_eq!(roles(&log, &sight(false, MOTHER), Of::Persons(vec![FATHER])).await, []);
    }
}

#[tokio::test]
async fn lines_can_be_picked_by_person_and_by_practice() {
    for log in day().await {
        let whole = sight(true, Uuid::from_u128(3));
        let mother = roles(&log, &whole, Of::Persons(vec![MOTHER])).await;
        assert_eq!(mother, [row("legal_representative", "read", 1)]);
        let practice = roles(&log, &whole, Of::Practice).await;
        assert!(
            practice.iter().all(|row| row.0 == "therapist") && practice.len() == 3,
            "{practice:?}"
        );
    }
}

/// P2: a stranger's person does not even leave the database.
#[tokio::test]
async fn somebody_without_access_has_no_id() {
    for log in day().await {
        let sight = sight(true, Uuid::from_u128(3));
        let mut tx = log.db.read().await.expect("a reader");
        let asked = sight.ask(&mut tx, COUNTS, &wanted(Of::All)).bind(sight.provider);
        let counts: Vec<Count> = asked.all().await.expect("counts");
        let stranger = counts.iter().find(|count| count.role == "stranger").expect("the try");
        assert_eq!((stranger.person_id, &stranger.name), (None, &None));
    }
}

#[tokio::test]
async fn instants_come_in_the_order_of_paging() {
    for log in day().await {
        for (sql, first) in [(NEWEST_FIRST, 7), (OLDEST_FIRST, 0)] {
            let mut tx = log.db.read().await.expect("a reader");
            let sight = sight(true, Uuid::from_u128(3));
            let found: Vec<(Instant,)> = sight
                .ask(&mut tx, sql, &wanted(Of::All))
                .bind(3_i64)
                .all()
                .await
                .expect("instants");
            assert_eq!((found.len(), found[0].0), (3, NOON.plus_seconds(first)));
        }
    }
}

/// Both parts come from their index on `(client_id, at, event_id)`.
#[tokio::test]
async fn every_statement_is_served_by_its_indexes() {
    for log in day().await {
        let mut tx = log.db.write().await.expect("the writer");
        let lite = log.db.engine() == "sqlite";
        if !lite {
            // Few rows are read faster without an index; that is not what is asked here.
            tx.query("SET LOCAL enable_seqscan = off").run().await.expect("a setting");
        }
        for (sql, last) in
            [(NEWEST_FIRST, None), (OLDEST_FIRST, None), (COUNTS, Some(Uuid::from_u128(2)))]
        {
            let explain = if lite { "EXPLAIN QUERY PLAN " } else { "EXPLAIN " };
            let sql: &'static str = Box::leak(format!("{explain}{sql}").into_boxed_str());
            let asked = sight(true, MOTHER).ask(&mut tx, sql, &wanted(Of::All));
            let asked = match last {
                Some(provider) => asked.bind(provider),
                None => asked.bind(201_i64),
            };
            let plan: Vec<String> = if lite {
                asked
                    .all::<(i64, i64, i64, String)>()
                    .await
                    .expect("a plan")
                    .into_iter()
                    .map(|row| row.3)
                    .collect()
            } else {
                asked
                    .all::<(String,)>()
                    .await
                    .expect("a plan")
                    .into_iter()
                    .map(|row| row.0)
                    .collect()
            };
            let plan = plan.join("\n");
            for index in ["audit_line_by_client", "audit_subject_by_client"] {
                assert!(plan.contains(index), "{index}:\n{plan}");
            }
            assert!(!plan.contains("SCAN audit") && !plan.contains("Seq Scan"), "{plan}");
        }
    }
}

/// A role that is forgotten here would be hidden, one too many would tell on a parent.
#[test]
fn every_staff_role_is_the_practice_and_nobody_of_the_circle_is() {
    for role in Role::ALL {
        assert!(practice!().contains(&format!("'{role}'")), "{role}");
    }
    for role in ["client", "legal_representative", "related_person", "stranger", "unknown"] {
        assert!(!practice!().contains(&format!("'{role}'")), "{role}");
    }
}
