//! The real files of `../shared/data`: all read, each resource kept or skipped for a reason.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::super::{Incoming, Skip, read};

/// The folder of files from outside; `None`, said plainly, when it is not there.
fn folder() -> Option<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data");
    let folder =
        std::env::var_os("EMPOWER_SHARED_DATA").map_or(PathBuf::from(beside), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("not tested: ../shared/data is absent");
    None
}

pub(super) fn bytes(path: &str) -> Option<Vec<u8>> {
    Some(fs::read(folder()?.join(path)).unwrap())
}

pub(super) fn resource(path: &str) -> Option<Value> {
    bytes(path).map(|bytes| serde_json::from_slice(&bytes).unwrap())
}

/// Every file, by its path within the folder, in order.
fn files() -> Option<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for source in ["hl7-r4-examples", "nl-core-r4-examples"] {
        for entry in fs::read_dir(folder()?.join(source)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            found.push((format!("{source}/{name}"), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    Some(found)
}

#[test]
fn every_resource_of_every_file_is_kept_or_skipped_for_a_reason() {
    let Some(files) = files() else { return };
    let mut counts = BTreeMap::<(String, String), usize>::new();
    for (name, bytes) in &files {
        let all = read(bytes.as_slice()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!all.is_empty(), "{name} gives nothing");
        for incoming in all {
            let outcome = match &incoming {
                Incoming::Skipped { reason: Skip::KindNotImported, .. } => continue,
                Incoming::Skipped { reason, .. } => reason.to_string(),
                _ => "kept".to_owned(),
            };
            *counts.entry((incoming.source().kind, outcome)).or_default() += 1;
        }
    }
    let table: Vec<_> =
        counts.iter().map(|((kind, outcome), n)| (kind.as_str(), outcome.as_str(), *n)).collect();
    assert_eq!(table, EXPECTED);
}

/// Kind, outcome, how many, over both folders.
const EXPECTED: &[(&str, &str, usize)] = &[
    ("Appointment", "kept", 2),
    ("Appointment", "this appointment is not agreed yet", 1),
    ("Bundle", "this Bundle holds no resource", 1),
    ("CareTeam", "kept", 2),
    ("Communication", "it holds no text", 2),
    ("Communication", "it was not sent by a client, a practitioner or a related person", 1),
    ("Organization", "kept", 17),
    ("Patient", "it has no date of birth", 11),
    ("Patient", "it has no id", 4),
    ("Patient", "it has no name", 4),
    ("Patient", "kept", 22),
    ("Practitioner", "kept", 27),
    ("PractitionerRole", "kept", 9),
    ("RelatedPerson", "kept", 9),
];

#[test]
fn citizen_service_numbers_never_come_through() {
    // V16: not among the data that may be kept.
    let Some(files) = files() else { return };
    let mut numbers = HashSet::new();
    for (_, bytes) in &files {
        collect(&serde_json::from_slice(bytes).unwrap(), &mut numbers);
    }
    assert!(!numbers.is_empty());
    for (name, bytes) in &files {
        let shown = format!("{:?}", read(bytes.as_slice()).unwrap());
        for number in &numbers {
            assert!(!shown.contains(number.as_str()), "{name}");
        }
    }
}

fn collect(value: &Value, numbers: &mut HashSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, numbers)),
        Value::Object(fields) => {
            let system = fields.get("system").and_then(Value::as_str).unwrap_or_default();
            let is_number = system.ends_with("bsn") || system.ends_with("113883.2.4.6.3");
            if let (true, Some(Value::String(number))) = (is_number, fields.get("value")) {
                numbers.insert(number.clone());
            }
            fields.values().for_each(|field| collect(field, numbers));
        }
        _ => {}
    }
}

#[test]
fn all_files_as_ndjson_give_the_same_as_one_by_one() {
    let Some(files) = files() else { return };
    let mut apart = Vec::new();
    let mut lines = Vec::from("\u{feff}\n");
    for (_, bytes) in &files {
        apart.extend(read(bytes.as_slice()).unwrap());
        let value: Value = serde_json::from_slice(bytes).unwrap();
        lines.extend(format!("{value}\r\n\n").into_bytes());
    }
    assert_eq!(read(lines.as_slice()).unwrap(), apart);
}
