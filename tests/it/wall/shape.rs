//! No table is forgotten: each that holds something of a file is walled, or
//! stands here with the reason why not.

use std::collections::BTreeSet;

use sqlx::PgConnection;

use super::{WALLED, behind};

/// Tables that name a file, a thread or an appointment and have no wall.
const OPEN: [(&str, &str); 6] = [
    (
        "relative",
        "it says which files somebody stands around: it is asked before the list is known",
    ),
    ("treatment", "it says which files a therapist treats: it is asked before the list is known"),
    (
        "emergency",
        "it says which files were opened in an emergency, as `treatment` does: the desk that judges asks before it knows",
    ),
    (
        "conduct_report",
        "it says that something was reported and not what: the desks that judge ask before they know of which files",
    ),
    (
        "audit_line",
        "one commit takes lines of many files, of refused tries too, and verifying reads all",
    ),
    ("audit_subject", "as the line it belongs to"),
];

/// Columns that say that a row is something of a file.
const OF_A_FILE: &str =
    "SELECT DISTINCT c.relname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT a.attisdropped
    AND a.attname IN ('client_id', 'thread_id', 'appointment_id', 'message_id')";

const FORCED: &str = "SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
    AND c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)";

async fn names(hand: &mut PgConnection, sql: &'static str) -> BTreeSet<String> {
    let rows: Vec<(String,)> = sqlx::query_as(sql).fetch_all(hand).await.unwrap();
    rows.into_iter().map(|(name,)| name).collect()
}

fn set<'a>(names: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    names.map(str::to_owned).collect()
}

/// Issue 4: a table that comes later cannot be forgotten.
#[tokio::test]
async fn every_table_of_a_file_is_walled_or_has_a_reason() {
    behind(async |_, hand| {
        let walled = set(WALLED.iter().map(|(table, _)| *table));
        let open = set(OPEN.iter().map(|(table, _)| *table));
        assert_eq!(names(hand, OF_A_FILE).await, walled.union(&open).cloned().collect());
    })
    .await;
}

/// Issue 4: the wall stands for the owner of the tables too, and every table of the tests has it.
#[tokio::test]
async fn the_wall_is_forced_where_it_stands() {
    behind(async |_, hand| {
        assert_eq!(names(hand, FORCED).await, set(WALLED.iter().map(|(table, _)| *table)));
    })
    .await;
}

/// One policy a table: a second one would open what the first one shuts.
#[tokio::test]
async fn each_walled_table_has_one_policy() {
    behind(async |_, hand| {
        let (policies, tables): (i64, i64) = sqlx::query_as(
            "SELECT count(*), count(DISTINCT tablename) FROM pg_policies WHERE schemaname = 'public'",
        )
        .fetch_one(&mut *hand)
        .await
        .unwrap();
        let walled = i64::try_from(WALLED.len()).unwrap();
        assert_eq!((policies, tables), (walled, walled));
    })
    .await;
}

/// A wall that the role may walk around is none: the tests have an ordinary one.
#[tokio::test]
async fn the_tests_serve_in_an_ordinary_role() {
    behind(async |_, hand| {
        let (special,): (bool,) = sqlx::query_as(
            "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user",
        )
        .fetch_one(&mut *hand)
        .await
        .unwrap();
        assert!(!special);
    })
    .await;
}

/// The settings are read once a statement, not once a row.
#[tokio::test]
async fn a_list_is_read_once_a_statement() {
    behind(async |_, hand| {
        for (table, _) in WALLED {
            let sql = format!("EXPLAIN SELECT * FROM {table}");
            let rows: Vec<(String,)> =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *hand).await.unwrap();
            let plan: Vec<&str> = rows.iter().map(|(line,)| line.as_str()).collect();
            assert!(plan.iter().any(|line| line.contains("InitPlan")), "{table}: {plan:#?}");
            let filters = plan.iter().filter(|line| line.contains("Filter:"));
            let again: Vec<&&str> =
                filters.filter(|line| line.contains("current_setting")).collect();
            assert!(again.is_empty(), "{table}: {again:#?}");
        }
    })
    .await;
}
