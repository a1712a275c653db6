//! Whatever is altered, removed, added or reordered is found and named.

use super::*;

/// How a column's values can be tampered with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Id,
    Bytes,
    Number,
    Text,
}
use Kind::{Bytes, Id, Number, Text};

const HEAD: [(&str, Kind); 4] = [("chain", Id), ("n", Number), ("hash", Bytes), ("mac", Bytes)];

const LINE: [(&str, Kind); 25] = [
    ("chain", Id),
    ("n", Number),
    ("hash", Bytes),
    ("commitment", Bytes),
    ("salt", Bytes),
    ("event_id", Id),
    ("at", Number),
    ("action", Text),
    ("outcome", Text),
    ("account_id", Id),
    ("person_id", Id),
    ("role", Text),
    ("provider_id", Id),
    ("method", Text),
    ("access_kind", Text),
    ("access_point", Bytes),
    ("client_id", Id),
    ("categories", Number),
    ("object_kind", Text),
    ("object_id", Id),
    ("ground", Text),
    ("ground_ids", Text),
    ("article", Text),
    ("source", Text),
    ("node", Text),
];

const SUBJECT: [(&str, Kind); 8] = [
    ("chain", Id),
    ("n", Number),
    ("position", Number),
    ("commitment", Bytes),
    ("salt", Bytes),
    ("client_id", Id),
    ("at", Number),
    ("event_id", Id),
];

/// Other values for a column, each as this engine writes it.
fn others(log: &Log, column: &str, kind: Kind) -> Vec<String> {
    let lite = log.db.engine() == "sqlite";
    let mut values = vec!["NULL".to_owned()];
    values.extend(match kind {
        Id => vec![log.id(Uuid::from_u128(0xBAD)), log.id(Uuid::nil())],
        Bytes if lite => vec!["randomblob(32)".to_owned(), "x''".to_owned()],
        Bytes => vec![format!("{column} || '\\x00'::bytea"), "''::bytea".to_owned()],
        Number => vec![format!("coalesce({column}, 0) + 1"), "-7".to_owned(), i64::MAX.to_string()],
        Text => vec![format!("coalesce({column}, '') || 'x'"), "''".to_owned()],
    });
    if lite && kind == Id {
        // SQLite takes what is no id at all.
        values.extend(["x'00'".to_owned(), "x''".to_owned()]);
    }
    if lite && kind == Text {
        values.push("CAST(x'ff' AS TEXT)".to_owned());
    }
    values
}

/// Alters every column of one row in every way, and looks for `place`.
async fn every_column(log: &Log, table: &str, columns: &[(&str, Kind)], row: &str, chain: Uuid) {
    for (column, kind) in columns {
        let mut altered = 0;
        for value in others(log, column, *kind) {
            let sql = format!(
                "UPDATE {table} SET {column} = {value} WHERE {row} AND ({column} IS NULL OR {column} <> {value})"
            );
            let sql = if value == "NULL" {
                format!("UPDATE {table} SET {column} = NULL WHERE {row} AND {column} IS NOT NULL")
            } else {
                sql
            };
            // What the table refuses, and what stood there already, is no tampering.
            if log.tamper(&sql).await.unwrap_or(0) == 0 {
                continue;
            }
            let place = if table == "audit_head" && *column == "chain" {
                "chain".to_owned()
            } else {
                chain.to_string()
            };
            log.finds(&place, &sql).await;
            altered += 1;
            log.restore().await;
        }
        assert!(altered > 0, "{table}.{column} was never altered");
    }
    assert_eq!(log.verify().await.problems, [""; 0]);
}

#[tokio::test]
async fn altering_any_column_of_a_line_is_found() {
    for log in filled().await {
        log.keep().await;
        let of = |chain: Uuid, n: i64| format!("chain = {} AND n = {n}", log.id(chain));
        every_column(&log, "audit_line", &LINE, &of(FILE, 2), FILE).await;
        every_column(&log, "audit_line", &LINE, &of(FILE, 3), FILE).await;
        every_column(&log, "audit_line", &LINE, &of(ACCOUNT, 1), ACCOUNT).await;
    }
}

#[tokio::test]
async fn altering_any_column_of_a_head_is_found() {
    for log in filled().await {
        log.keep().await;
        every_column(&log, "audit_head", &HEAD, &format!("chain = {}", log.id(FILE)), FILE).await;
    }
}

#[tokio::test]
async fn altering_which_files_a_line_names_is_found() {
    for log in filled().await {
        log.keep().await;
        let row = format!("chain = {} AND n = 1 AND position = 1", log.id(ACCOUNT));
        every_column(&log, "audit_subject", &SUBJECT, &row, ACCOUNT).await;
        let deeds = [
            format!("DELETE FROM audit_subject WHERE {row}"),
            format!(
                "UPDATE audit_subject SET salt = NULL, client_id = NULL, at = NULL, event_id = NULL WHERE {row}"
            ),
        ];
        for deed in deeds {
            assert_eq!(log.tamper(&deed).await.expect("a row"), 1);
            log.finds(&format!("{ACCOUNT}, line 1"), &deed).await;
            log.restore().await;
        }
    }
}

/// A column that no test names would be one that nothing binds.
#[tokio::test]
async fn no_column_is_forgotten() {
    let log = Log::on_sqlite().await;
    for (table, columns) in
        [("audit_head", &HEAD[..]), ("audit_line", &LINE), ("audit_subject", &SUBJECT)]
    {
        let mut tx = log.db.read().await.expect("a reader");
        let sql = "SELECT name FROM pragma_table_info($1) ORDER BY cid";
        let names: Vec<(String,)> = tx.query(sql).bind(table).all().await.expect("columns");
        let names: Vec<&str> = names.iter().map(|(name,)| name.as_str()).collect();
        assert_eq!(names, columns.iter().map(|(name, _)| *name).collect::<Vec<_>>(), "{table}");
    }
}

#[tokio::test]
async fn removing_the_first_a_middle_or_the_last_line_is_found() {
    for log in filled().await {
        log.keep().await;
        for n in 1..=3 {
            let deed = format!("DELETE FROM audit_line WHERE chain = {} AND n = {n}", log.id(FILE));
            assert_eq!(log.tamper(&deed).await.expect("a line"), 1);
            log.finds(&FILE.to_string(), &deed).await;
            log.restore().await;
        }
    }
}

#[tokio::test]
async fn removing_a_whole_chain_of_a_file_is_found() {
    for log in filled().await {
        for table in ["audit_line", "audit_head"] {
            log.tamper(&format!("DELETE FROM {table} WHERE chain = {}", log.id(FILE)))
                .await
                .expect("rows");
            log.finds(&FILE.to_string(), table).await;
        }
    }
}

#[tokio::test]
async fn swapping_two_lines_is_found() {
    for log in filled().await {
        let chain = log.id(FILE);
        for (from, to) in [(1, 99), (2, 1), (99, 2)] {
            let deed =
                format!("UPDATE audit_line SET n = {to} WHERE chain = {chain} AND n = {from}");
            log.tamper(&deed).await.expect("a line");
        }
        log.finds(&format!("{FILE}, line 1: it does not follow"), "swapped").await;
    }
}

#[tokio::test]
async fn swapping_what_two_lines_say_is_found() {
    for log in filled().await {
        let deed = format!(
            "UPDATE audit_line SET at = (SELECT sum(o.at) - audit_line.at FROM audit_line o
                WHERE o.chain = audit_line.chain AND o.n IN (1, 2))
             WHERE chain = {} AND n IN (1, 2)",
            log.id(FILE)
        );
        assert_eq!(log.tamper(&deed).await.expect("two lines"), 2);
        log.finds(&format!("{FILE}, line 1: it was altered"), &deed).await;
    }
}

#[tokio::test]
async fn a_forged_line_is_found_wherever_it_is_put() {
    for log in filled().await {
        log.keep().await;
        let columns: Vec<&str> = LINE.iter().map(|(name, _)| *name).collect();
        let rest = columns[2..].join(", ");
        for n in [4, 0, -5, i64::MAX] {
            let deed = format!(
                "INSERT INTO audit_line (chain, n, {rest}) SELECT chain, {n}, {rest} FROM audit_line
                 WHERE chain = {} AND n = 2",
                log.id(FILE)
            );
            assert_eq!(log.tamper(&deed).await.expect("a line"), 1);
            log.finds(&format!("{FILE}, line {n}"), &deed).await;
            log.restore().await;
        }
        let deed = format!(
            "INSERT INTO audit_line (chain, n, {rest}) SELECT {}, n, {rest} FROM audit_line WHERE n = 1",
            log.id(Uuid::nil())
        );
        let one = format!("{deed} AND chain = {}", log.id(FILE));
        log.tamper(&one).await.expect("a line");
        log.finds(&Uuid::nil().to_string(), &one).await;
        let head = format!(
            "INSERT INTO audit_head SELECT {}, 1, hash, mac FROM audit_head LIMIT 1",
            log.id(Uuid::nil())
        );
        log.tamper(&head).await.expect("a head");
        log.finds(&Uuid::nil().to_string(), &head).await;
    }
}
