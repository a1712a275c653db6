//! Both engines have the same tables, under the same numbers and names.

use std::collections::BTreeMap;

use super::{Source, files};

type Tables = BTreeMap<String, Vec<(String, String)>>;

fn names(engine: &str) -> Vec<String> {
    let prefix = format!("migrations/{engine}/");
    files(&format!("migrations/{engine}"), &["sql"])
        .iter()
        .map(|file| file.path.replace(&prefix, ""))
        .collect()
}

/// What a column can hold, said alike for both engines.
fn kind(word: &str, engine: &str) -> &'static str {
    match (word.trim_end_matches(','), engine) {
        ("UUID" | "BYTEA" | "BLOB", _) => "bytes",
        ("BIGINT" | "INTEGER" | "BOOLEAN", _) => "number",
        ("TEXT", _) => "text",
        (other, engine) => panic!("{other} is no type that both engines have: {engine}"),
    }
}

/// The tables that the migrations make, column by column.
fn tables(engine: &str) -> Tables {
    let mut tables = Tables::new();
    for Source { text, .. } in files(&format!("migrations/{engine}"), &["sql"]) {
        let mut current: Option<String> = None;
        for line in text.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix("CREATE TABLE ") {
                current = Some(name.trim_end_matches(" (").to_owned());
            } else if line.starts_with(')') {
                current = None;
            } else if let Some(added) = line.strip_prefix("ALTER TABLE ") {
                let mut words = added.split_whitespace();
                let table = words.next().unwrap_or_default().to_owned();
                if let (Some("ADD"), Some("COLUMN"), Some(name), Some(word)) =
                    (words.next(), words.next(), words.next(), words.next())
                {
                    let word = word.trim_end_matches(';');
                    tables
                        .entry(table)
                        .or_default()
                        .push((name.to_owned(), kind(word, engine).to_owned()));
                }
            } else if let Some(table) = current.as_ref().filter(|_| is_column(line)) {
                let mut words = line.split_whitespace();
                let (name, word) =
                    (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                let null = if line.contains("NOT NULL") { " not null" } else { "" };
                let unique = if line.contains("UNIQUE") { " unique" } else { "" };
                let said = format!("{}{null}{unique}", kind(word, engine));
                tables.entry(table.clone()).or_default().push((name.to_owned(), said));
            }
        }
    }
    tables
}

fn is_column(line: &str) -> bool {
    let constraint = ["PRIMARY KEY", "UNIQUE (", "CHECK", "FOREIGN KEY", "CONSTRAINT", "--"];
    !line.is_empty() && !constraint.iter().any(|word| line.starts_with(word))
}

fn indexes(engine: &str) -> Vec<String> {
    let mut indexes: Vec<String> = files(&format!("migrations/{engine}"), &["sql"])
        .iter()
        .flat_map(|file| file.text.lines())
        .filter(|line| line.starts_with("CREATE INDEX") || line.starts_with("CREATE UNIQUE INDEX"))
        .map(|line| line.replace(" COLLATE \"C\"", ""))
        .collect();
    indexes.sort_unstable();
    indexes
}

/// Invariant 12: every migration exists for both engines.
#[test]
fn every_migration_exists_for_both_engines() {
    let names = [names("sqlite"), names("postgres")];
    assert!(!names[0].is_empty());
    assert_eq!(names[0], names[1]);
    for (place, name) in names[0].iter().enumerate() {
        assert!(name.starts_with(&format!("{:04}_", place + 1)), "{name} is not in its place");
    }
}

/// Invariant 12: whoever reads one engine's tables knows the other's.
#[test]
fn both_engines_have_the_same_tables_and_columns() {
    let (sqlite, postgres) = (tables("sqlite"), tables("postgres"));
    assert!(sqlite.len() > 20, "{:?}", sqlite.keys());
    assert_eq!(sqlite.keys().collect::<Vec<_>>(), postgres.keys().collect::<Vec<_>>());
    for (table, columns) in &sqlite {
        assert_eq!(columns, &postgres[table], "columns of {table}");
    }
    assert_eq!(indexes("sqlite"), indexes("postgres"));
}

/// SQLite checks types only where it is told to.
#[test]
fn every_table_of_sqlite_is_strict() {
    for file in files("migrations/sqlite", &["sql"]) {
        let made = file.text.matches("CREATE TABLE").count();
        assert_eq!(made, file.text.matches(") STRICT").count(), "{}", file.path);
    }
}

/// ADR 7: a migration that changes rows behind the second wall sees none, unless it opens the wall first.
#[test]
fn a_migration_that_changes_walled_rows_opens_the_wall_first() {
    let mut found = Vec::new();
    for file in files("migrations/postgres", &["sql"]) {
        let later = file.path.as_str() > "migrations/postgres/0005_wall.sql";
        let words = ["UPDATE ", "DELETE FROM ", "INSERT INTO "];
        for table in crate::wall::walled() {
            let changes = words.iter().any(|word| file.text.contains(&format!("{word}{table} ")));
            let opens = format!("ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY");
            if later && changes && !file.text.contains(&opens) {
                found.push(format!("{}: {table}", file.path));
            }
        }
    }
    super::none("a migration that would change nothing", &found);
}
