//! Whatever comes in, nothing panics and what is printed stays one word.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::super::read;
use super::{client, read_one};

/// Texts that the reader looks for.
const WORDS: &[&str] = &[
    "Patient",
    "Bundle",
    "CareTeam",
    "Appointment",
    "Communication",
    "Communication/a",
    "completed",
    "RelatedPerson",
    "Organization",
    "#",
    "#a",
    "Patient/a",
    "urn:uuid:1",
    "official",
    "usual",
    "booked",
    "2011-03-01",
    "2011",
    "email",
    "2026-03-30T09:00:00+02:00",
    "van 't Hof",
    "a",
    "9999-12-31",
    "van",
    "van ",
    ", ",
    "É.",
];

/// Names of fields that the reader looks for.
const KEYS: &[&str] = &[
    "resourceType",
    "id",
    "entry",
    "resource",
    "fullUrl",
    "contained",
    "name",
    "family",
    "given",
    "_family",
    "_given",
    "extension",
    "url",
    "valueString",
    "valueCode",
    "text",
    "use",
    "period",
    "start",
    "end",
    "birthDate",
    "telecom",
    "system",
    "value",
    "address",
    "line",
    "city",
    "participant",
    "member",
    "actor",
    "reference",
    "type",
    "status",
    "subject",
    "patient",
    "relationship",
    "coding",
    "code",
    "display",
    "minutesDuration",
    "deceasedDateTime",
    "payload",
    "contentString",
    "sent",
    "received",
    "sender",
    "recipient",
    "topic",
    "inResponseTo",
    "partOf",
];

/// JSON of any shape, with the names and words that the reader looks for.
fn anything() -> impl Strategy<Value = Value> {
    let words = prop_oneof![
        "\\PC{0,12}",
        "[0-9TZ:+-]{0,25}",
        prop::sample::select(WORDS).prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        words.prop_map(Value::from),
    ];
    let key = prop::sample::select(KEYS);
    leaf.prop_recursive(6, 96, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..8).prop_map(|fields| {
                let fields = fields.into_iter().map(|(key, value)| (key.to_owned(), value));
                Value::Object(fields.collect::<Map<_, _>>())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn any_json_is_read_without_a_panic(kind in 0..9usize, value in anything()) {
        let kinds = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole",
            "Organization", "CareTeam", "Appointment", "Communication", "Bundle"];
        let mut value = value;
        if let Some(fields) = value.as_object_mut() {
            fields.insert("resourceType".into(), kinds[kind].into());
            fields.insert("id".into(), "a".into());
        }
        let all = read(value.to_string().as_bytes()).unwrap();
        prop_assert!(!all.is_empty());
        for incoming in all {
            prop_assert!(!incoming.source().to_string().contains(char::is_whitespace));
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(bytes.as_slice());
    }

    #[test]
    fn any_name_can_be_shown(text in "\\PC{0,40}") {
        let value = super::with(client(), &json!({"name": [{"text": text.clone()}, {"family": text, "use": "usual"}]}));
        if let super::Incoming::Patient(patient) = read_one(&value) {
            prop_assert!(!patient.name.display().is_empty());
            prop_assert!(!patient.name.formal().is_empty());
            prop_assert!(patient.name.sort_key().len() < 2000);
            prop_assert!(patient.name.initials().chars().count() <= 4);
        }
    }
}
