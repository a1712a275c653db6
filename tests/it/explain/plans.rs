//! Plans of either engine, and what in them reads a whole table.

use std::collections::BTreeSet;

use empower::db::{Db, Event, What};
use sqlx::{AssertSqlSafe, Executor as _, PgConnection, Row as _};

/// Tables that stay so small that reading them whole is right.
const SMALL: [&str; 2] = ["provider", "usage_month"];

/// The steps of a plan that read a table, or an index, from end to end.
pub(super) async fn scans(db: &Db, sql: &str) -> Vec<String> {
    let explain: &'static str = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
    let mut tx = db.read().await.unwrap();
    let nulls = (0..values(sql)).fold(tx.query(explain), |query, _| query.bind(None::<i64>));
    let steps: Vec<(i64, i64, i64, String)> = nulls.all().await.unwrap();
    // A subquery that is read step by step is no table.
    let made: Vec<&str> = steps
        .iter()
        .filter_map(|(.., step)| {
            step.strip_prefix("CO-ROUTINE ").or_else(|| step.strip_prefix("MATERIALIZE "))
        })
        .collect();
    let fine = |of: &str| {
        let name = of.split(' ').next().unwrap_or_default();
        SMALL.contains(&name)
            || made.contains(&name)
            // The rows of an INSERT are no table either: `2-ROW VALUES CLAUSE`.
            || of.ends_with("-ROW VALUES CLAUSE")
            || ["json_each", "CONSTANT", "("].iter().any(|known| of.starts_with(known))
    };
    let scans = steps.iter().filter_map(|(.., step)| step.strip_prefix("SCAN "));
    scans.filter(|of| !fine(of)).map(str::to_owned).collect()
}

/// How many values a statement takes.
fn values(sql: &str) -> usize {
    (1..=99).rev().find(|n| sql.contains(&format!("${n}"))).unwrap_or(0)
}

/// The tables that PostgreSQL could only read whole, whatever the values of a statement.
pub(super) async fn plans(
    server: &mut PgConnection,
    sql: &str,
) -> Result<Vec<String>, sqlx::Error> {
    // Of bare rows it does not know the types, which the portal sends along.
    let sql = &sql.replace("IN (VALUES ($1, $2))", "IN (($1, $2))");
    let most = values(sql);
    let nulls =
        if most == 0 { String::new() } else { format!("({})", vec!["NULL"; most].join(", ")) };
    server.execute(AssertSqlSafe(format!("PREPARE walked AS {sql}"))).await?;
    let rows = server.fetch_all(AssertSqlSafe(format!("EXPLAIN EXECUTE walked{nulls}"))).await?;
    server.execute("DEALLOCATE walked").await?;
    Ok(rows.iter().filter_map(|row| read_whole(&row.get::<String, _>(0))).collect())
}

/// The table that a step of a plan reads from end to end.
fn read_whole(step: &str) -> Option<String> {
    let (_, of) = step.split_once("Seq Scan on ")?;
    let table = of.split(' ').next().unwrap_or_default();
    (!SMALL.contains(&table)).then(|| table.to_owned())
}

/// The transactions that a request held at the same time, the log's own writer aside.
pub(super) fn held_together(events: &[Event]) -> usize {
    let logs: BTreeSet<u64> = events
        .iter()
        .filter(|event| matches!(event.what, What::Note(_)))
        .map(|event| event.tx)
        .collect();
    let (mut open, mut most) = (BTreeSet::new(), 0);
    for event in events {
        match event.what {
            What::Begin(_) if !logs.contains(&event.tx) => _ = open.insert(event.tx),
            What::Commit | What::Rollback => _ = open.remove(&event.tx),
            _ => {}
        }
        most = most.max(open.len());
    }
    most
}
