//! The real files of `../shared/data`, and very many at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::support::{POSITIONS, embedded, patient, portals};
use crate::features::import::fhir::{self, Incoming};
use crate::features::import::{Counts, Outcome, Status, read_files};

/// All files from outside; none, said plainly, when the folder is not there.
fn files() -> Option<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    if !folder.is_dir() {
        eprintln!("not tested: ../shared/data is absent");
        return None;
    }
    let mut files = Vec::new();
    for source in ["hl7-r4-examples", "nl-core-r4-examples"] {
        files.extend(
            std::fs::read_dir(folder.join(source)).unwrap().map(|entry| entry.unwrap().path()),
        );
    }
    files.sort();
    Some(files)
}

/// Kind, what became of it, how many; without the kinds that are not imported.
fn table(outcomes: &[Outcome]) -> Vec<String> {
    let mut counts = BTreeMap::<String, usize>::new();
    for outcome in outcomes {
        let what = match &outcome.status {
            Status::Skipped(reason) if *reason == fhir::Skip::KindNotImported.to_string() => {
                continue;
            }
            Status::Skipped(reason) => format!("skipped: {reason}"),
            other => format!("{other:?}").to_lowercase(),
        };
        *counts.entry(format!("{} {what}", outcome.source.kind)).or_default() += 1;
    }
    counts.into_iter().map(|(what, n)| format!("{n} {what}")).collect()
}

#[tokio::test]
async fn every_file_from_outside_imports_or_is_skipped_for_a_stated_reason() {
    let Some(files) = files() else { return };
    for portal in portals().await {
        let (all, failed) = read_files(&files);
        assert!(failed.is_empty(), "{failed:?}");
        assert_eq!(table(&portal.take(all).await), EXPECTED, "{}", portal.db.engine());
        portal.log_is_whole().await;
        portal.leave().await;
    }
}

const EXPECTED: &[&str] = &[
    "2 Appointment created",
    "1 Appointment skipped: this appointment is not agreed yet",
    "1 Bundle skipped: this Bundle holds no resource",
    "1 CareTeam created",
    "1 CareTeam skipped: its client is not known",
    "2 Communication skipped: it holds no text",
    "1 Communication skipped: it was not sent by a client, a practitioner or a related person",
    "17 Organization created",
    "22 Patient created",
    "11 Patient skipped: it has no date of birth",
    "4 Patient skipped: it has no id",
    "4 Patient skipped: it has no name",
    "26 Practitioner created",
    "1 Practitioner skipped: the same one comes again later",
    "9 PractitionerRole created",
    "8 RelatedPerson created",
    "1 RelatedPerson skipped: its client is not known",
];

#[tokio::test]
async fn importing_the_same_files_again_changes_nothing_at_all() {
    let Some(files) = files() else { return };
    for portal in portals().await {
        let first = portal.take(read_files(&files).0).await;
        let (shape, lines) =
            (portal.shape().await, portal.count("SELECT count(*) FROM audit_line").await);
        let again = portal.take(read_files(&files).0).await;
        let expected = first.into_iter().map(|it| match it.status {
            Status::Skipped(_) => it,
            _ => Outcome { status: Status::Unchanged, ..it },
        });
        assert_eq!(again, expected.collect::<Vec<_>>());
        assert_eq!(portal.shape().await, shape);
        assert_eq!(portal.count("SELECT count(*) FROM audit_line").await, lines);
        portal.leave().await;
    }
}

#[tokio::test]
async fn files_in_any_order_give_the_same_rows() {
    let Some(files) = files() else { return };
    let mut all = read_files(&files).0;
    // Of the same type and id the last counts, so that stays the same one.
    fhir::keep_latest(&mut all);
    all.retain(|it| !matches!(it, Incoming::Skipped { .. }));
    let mut shapes = Vec::new();
    for turn in 0..3_usize {
        let portal = embedded().await;
        let mut all = all.clone();
        match turn {
            0 => {}
            1 => all.reverse(),
            _ => all
                .sort_by_key(|it| portal.vault.blind().blind("shuffle", &it.source().to_string())),
        }
        portal.take(all).await;
        let positions: Vec<(String, String, i64)> = portal.rows(POSITIONS).await;
        shapes.push((portal.shape().await, positions));
        portal.leave().await;
    }
    assert_eq!(shapes[0], shapes[1]);
    assert_eq!(shapes[0], shapes[2]);
}

#[tokio::test]
async fn files_one_by_one_in_runs_of_their_own_end_where_one_run_ends() {
    let Some(files) = files() else { return };
    let (together, apart) = (embedded().await, embedded().await);
    together.take(read_files(&files).0).await;
    // Twice, for what came before those it refers to.
    for file in files.iter().rev().chain(&files) {
        apart.take(read_files(std::slice::from_ref(file)).0).await;
    }
    assert_eq!(apart.shape().await, together.shape().await);
    apart.log_is_whole().await;
}

#[tokio::test]
async fn no_citizen_service_number_address_or_place_stands_in_the_database_file() {
    // V16, and invariant 7: the rest is sealed.
    let Some(files) = files() else { return };
    let portal = embedded().await;
    portal.take(read_files(&files).0).await;
    portal.db.close().await;
    let mut numbers = vec!["South Wing".to_owned(), "534 Erewhon".to_owned()];
    for file in &files {
        collect(&serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap(), &mut numbers);
    }
    assert!(numbers.len() > 2);
    for entry in std::fs::read_dir(portal.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for number in &numbers {
            let found = bytes.windows(number.len()).any(|window| window == number.as_bytes());
            assert!(!found, "{number} is in the file");
        }
    }
}

fn collect(value: &Value, numbers: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, numbers)),
        Value::Object(fields) => {
            let system = fields.get("system").and_then(Value::as_str).unwrap_or_default();
            let is_number = system.ends_with("bsn") || system.ends_with("113883.2.4.6.3");
            if let (true, Some(Value::String(number))) = (is_number, fields.get("value")) {
                numbers.push(number.clone());
            }
            fields.values().for_each(|field| collect(field, numbers));
        }
        _ => {}
    }
}

#[tokio::test]
async fn a_huge_file_of_five_thousand_clients_is_imported_in_batches() {
    for portal in portals().await {
        let lines: Vec<String> = (0..5_000)
            .map(|n| patient(&format!("p{n}"), &format!("Proef{n}")).to_string())
            .collect();
        let file = portal.folder.path().join("patients.ndjson");
        std::fs::write(&file, lines.join("\n")).unwrap();
        let begin = std::time::Instant::now();
        let outcomes = portal.take(read_files(&[file]).0).await;
        eprintln!("5000 clients on {}: {:?}", portal.db.engine(), begin.elapsed());
        assert_eq!(Counts::of(&outcomes), Counts { created: 5_000, ..Counts::default() });
        portal.leave().await;
    }
}

#[test]
fn a_file_that_cannot_be_read_does_not_stop_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let (good, bad, absent) =
        (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
    std::fs::write(&good, patient("1", "Proef").to_string()).unwrap();
    std::fs::write(&bad, "{\"resourceType\": \"Pat").unwrap();
    let (all, failed) = read_files(&[bad.clone(), absent.clone(), good]);
    assert_eq!(all.len(), 1);
    assert_eq!(failed.into_iter().map(|(path, _)| path).collect::<Vec<_>>(), [bad, absent]);
}
