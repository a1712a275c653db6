//! Who may do what in the source: SQL, HTTP, files' data, the clock.

use super::{files, none};

/// Where SQL may stand (invariant 1).
const SQL: [&str; 5] = ["src/access/", "src/audit/", "src/db/", "src/jobs/", "src/live/"];

/// Where HTTP may be spoken (invariant 1).
const HTTP: [&str; 3] = ["src/web/", "src/routes.rs", "src/error.rs"];

/// Which modules may open a transaction without a permit, and why.
const OPENERS: [(&str, &str); 25] = [
    ("src/access/", "it is where permits are made"),
    ("src/audit/", "the log is written and verified"),
    ("src/backup/", "all of it, sealed, and nothing that anybody reads"),
    ("src/db/", "it is where transactions are made"),
    ("src/jobs/", "the queue"),
    ("src/live/", "that something rang, and nothing of what it was"),
    (
        "src/features/messages/store/drafts.rs",
        "what an account's holder was writing is the account's own",
    ),
    ("src/features/accounts/", "an account's own data are no file's data"),
    ("src/features/activation/", "the beginning of an account: its own data"),
    (
        "src/features/conduct/",
        "what is decided of an account is the account's; what was said is read with a permit, or is about no file",
    ),
    ("src/features/own_copy/", "an account's own data, beside what comes through permits"),
    ("src/features/legal/", "accepting terms is the account's own"),
    ("src/features/providers/", "the list of providers, and what each switched on and off"),
    ("src/features/banners/", "what is announced to everybody is about nobody"),
    ("src/features/people/issue.rs", "an account is made or changed: its own data"),
    ("src/features/people/replace.rs", "an account is changed: its own data"),
    (
        "src/features/people/pages/list.rs",
        "whom a provider knows, for its coordinator: to become a Caseload",
    ),
    ("src/features/profile/", "what one says of oneself, and one's own picture"),
    ("src/features/people/office.rs", "who works where is no file's data"),
    ("src/features/staff/", "who works for a provider, and as what, is no file's data"),
    ("src/features/support/", "how an account stands technically is no file's data"),
    ("src/features/notices/", "what leaves for an account is no file's data"),
    ("src/features/import/", "an import is a system actor"),
    ("src/demo/", "the demo is seeded by a system actor"),
    ("src/command/", "whoever runs the server"),
];

pub(super) fn is_store(path: &str) -> bool {
    path.ends_with("/store.rs") || path.contains("/store/")
}

fn is_page(path: &str) -> bool {
    path.ends_with("/pages.rs") || path.contains("/pages/")
}

fn has_sql(line: &str) -> bool {
    let update = line.split_once("UPDATE ").is_some_and(|(_, rest)| rest.contains(" SET "));
    update || ["SELECT ", "INSERT INTO ", "DELETE FROM "].iter().any(|word| line.contains(word))
}

/// Invariant 1: SQL stands in stores, and in the few places that have no feature.
#[test]
fn sql_stands_in_stores_alone() {
    let mut found = Vec::new();
    for file in files("src", &["rs"])
        .iter()
        .filter(|file| !file.is_in(&SQL) && !is_store(&file.path) && !file.is_test())
    {
        found.extend(
            file.code()
                .filter(|(_, line)| has_sql(line))
                .map(|(n, line)| format!("{}:{n}: {}", file.path, line.trim())),
        );
    }
    none("SQL outside a store", &found);
}

/// Invariant 1: a feature's model and store know nothing of HTTP.
#[test]
fn http_is_spoken_by_pages_alone() {
    let mut found = Vec::new();
    for file in
        files("src", &["rs"]).iter().filter(|file| !file.is_in(&HTTP) && !is_page(&file.path))
    {
        found.extend(
            file.code()
                .filter(|(_, line)| line.contains("axum"))
                .map(|(n, line)| format!("{}:{n}: {}", file.path, line.trim())),
        );
    }
    none("axum outside pages and web", &found);
}

/// Invariant 4: whoever opens a transaction without a permit is on the list.
#[test]
fn only_the_listed_open_a_transaction_without_a_permit() {
    let listed: Vec<&str> = OPENERS.iter().map(|(place, _)| *place).collect();
    let words = ["db.read()", "db.write()", "db.read_within(", "db.write_within("];
    let opens = |line: &str| words.iter().any(|word| line.contains(word));
    let mut found = Vec::new();
    for file in files("src", &["rs"]).iter().filter(|file| !file.is_in(&listed) && !file.is_test())
    {
        found.extend(
            file.code().filter(|(_, line)| opens(line)).map(|(n, _)| format!("{}:{n}", file.path)),
        );
    }
    none("a transaction without a permit", &found);
}

/// The second wall has one gate, for what copies the whole database; nobody in the portal goes through it.
#[test]
fn no_request_and_no_job_is_about_everything() {
    let listed = ["src/backup/data.rs", "src/db/within.rs"];
    let mut found = Vec::new();
    for file in files("src", &["rs"]).iter().filter(|file| !file.is_in(&listed) && !file.is_test())
    {
        let code = file.code().filter(|(_, line)| line.contains("Within::Everything"));
        found.extend(code.map(|(n, _)| format!("{}:{n}", file.path)));
    }
    none("work about everything", &found);
}

/// Invariant 2: a model, and the crates of rules, do no input or output.
#[test]
fn models_and_rules_do_nothing_but_think() {
    let words =
        ["sqlx", "rusqlite", "std::fs", "tokio", "crate::db", "crate::app", "std::net", "std::env"];
    let mut sources = files("src/features", &["rs"]);
    sources.retain(|file| file.path.ends_with("/model.rs") || file.path.contains("/model/"));
    sources.extend(files("crates/rules/src", &["rs"]));
    let mut found = Vec::new();
    for file in &sources {
        // A row's shape may be read from a table; reading it is the store's.
        let code =
            file.code().filter(|(_, line)| !line.contains("derive(") && !line.contains("row("));
        for (n, line) in code {
            found.extend(
                words
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("{}:{n}: {word}", file.path)),
            );
        }
    }
    none("input or output in a model", &found);
}

/// Invariant 3: one clock, one source of ids and chance; the exceptions stand where clippy let them.
#[test]
fn the_wall_clock_is_read_in_one_place() {
    let words = [
        "Timestamp::now()",
        "Zoned::now()",
        "SystemTime::now()",
        "Uuid::now_v7()",
        "Uuid::new_v4()",
        "rand::rng()",
    ];
    let homes = ["src/clock.rs", "src/ids.rs"];
    let mut found = Vec::new();
    for file in files("src", &["rs"]).iter().filter(|file| !file.is_in(&homes)) {
        for (n, line) in file.code() {
            found.extend(
                words
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("{}:{n}: {word}", file.path)),
            );
        }
    }
    none("time or chance that no test can set", &found);
}
