//! What is read from files, and what never comes through.

mod anything;
mod appointments;
mod bad_input;
mod communications;
mod names;
mod outside;
mod people;
mod references;

use serde_json::{Value, json};

use super::{Incoming, Patient, Skip, read};

/// A client with no more than is needed.
fn client() -> Value {
    json!({
        "resourceType": "Patient", "id": "p", "birthDate": "2011-03-01",
        "name": [{"family": "Bakker", "given": ["Tess"]}]
    })
}

/// Reads one document.
fn read_value(value: &Value) -> Vec<Incoming> {
    read(value.to_string().as_bytes()).unwrap()
}

/// Reads one resource that must give one thing.
fn read_one(value: &Value) -> Incoming {
    let mut all = read_value(value);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn patient(value: &Value) -> Patient {
    match read_one(value) {
        Incoming::Patient(patient) => patient,
        other => panic!("no patient: {other:?}"),
    }
}

fn reason(value: &Value) -> Skip {
    match read_one(value) {
        Incoming::Skipped { reason, .. } => reason,
        other => panic!("not skipped: {other:?}"),
    }
}

/// `value` with other fields laid over it; `null` takes a field away.
fn with(mut value: Value, changes: &Value) -> Value {
    for (key, change) in changes.as_object().unwrap() {
        value[key] = change.clone();
    }
    value
}
