//! Broken files: a clean error with a place, or one skipped resource; never a panic, never contents.

use std::io::{self, BufReader, Read};

use serde_json::json;

use super::super::{ReadError, Skip, read};
use super::{client, outside, read_one, reason};

fn error(text: &str) -> String {
    read(text.as_bytes()).expect_err("an error").to_string()
}

#[test]
fn an_error_names_the_place_and_never_the_contents() {
    assert_eq!(error(""), "the file is empty");
    assert_eq!(error("\u{feff} \n\n"), "the file is empty");
    assert_eq!(error("{\n \"id\": geheim}"), "this is not JSON at line 2, column 8");
    assert_eq!(error("\n{\"id\": \"geheim"), "the file is cut off at line 2, column 14");
    assert_eq!(error("PK\u{3}\u{4}"), "this is not JSON at line 1, column 1");
    assert!(matches!(read(&b"{\"id\": \"\xff\"}"[..]), Err(ReadError::NotJson { line: 1, .. })));
    assert!(matches!(read(&b"\xff\xfe{\0}\0"[..]), Err(ReadError::NotJson { line: 1, column: 1 })));
    // Something after the end of a document over several lines.
    assert_eq!(error("{\n}\n{\n}"), "this is not JSON at line 3, column 1");
}

#[test]
fn of_ndjson_the_broken_line_is_named() {
    let good = client().to_string();
    let cut = &good[..good.len() / 2];
    let place = |text: String| match read(text.as_bytes()) {
        Err(ReadError::CutOff { line, .. } | ReadError::NotJson { line, .. }) => line,
        other => panic!("{other:?}"),
    };
    assert_eq!(place(format!("{good}\n\n{cut}\n{good}\n")), 3);
    assert_eq!(place(format!("{cut}\n{good}\n{good}\n")), 1);
    assert_eq!(place(format!("{good}\n{good} {good}\n")), 2);
    assert_eq!(place(format!("{good}\n{good}\n{cut}")), 3);
}

#[test]
fn deep_nesting_is_a_clean_error() {
    for opening in ["[", "{\"a\":", "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":"] {
        let deep = opening.repeat(100_000);
        assert!(matches!(read(deep.as_bytes()), Err(ReadError::TooDeep { .. })));
        let second = format!("{}\n{deep}", client());
        assert!(matches!(read(second.as_bytes()), Err(ReadError::TooDeep { line: 2, .. })));
    }
}

#[test]
fn a_disk_that_fails_is_an_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("broken"))
        }
    }
    assert!(matches!(read(BufReader::new(Broken)), Err(ReadError::Io(_))));
}

#[test]
fn a_bundle_cut_off_anywhere_is_an_error() {
    let Some(bundle) = outside::bytes("hl7-r4-examples/Bundle-bundle-transaction.json") else {
        return;
    };
    let end = bundle.trim_ascii_end().len();
    for length in (0..end).step_by(97) {
        assert!(read(&bundle[..length]).is_err(), "cut off at {length}");
    }
}

#[test]
fn a_field_of_a_wrong_type_is_named_by_its_path_and_the_rest_goes_on() {
    for (path, pointer) in [
        ("Patient.name", json!({"name": "geheim"})),
        ("Patient.name[0]", json!({"name": ["geheim"]})),
        ("Patient.name[0].given[1]", json!({"name": [{"given": ["Tess", 7]}]})),
        ("Patient.name[0]._family", json!({"name": [{"_family": []}]})),
        ("Patient.name[0].period.end", json!({"name": [{"period": {"end": {}}}]})),
        ("Patient.telecom[0].value", json!({"telecom": [{"value": 612_345_678}]})),
        ("Patient.deceasedBoolean", json!({"deceasedBoolean": "geheim"})),
        (
            "Patient.managingOrganization.reference",
            json!({"managingOrganization": {"reference": []}}),
        ),
    ] {
        let value = super::with(client(), &pointer);
        assert_eq!(reason(&value), Skip::WrongField(path.into()));
        let bundle = json!({"resourceType": "Bundle", "entry": [{"resource": value}, {"resource": client()}]});
        let all = super::read_value(&bundle);
        assert!(matches!(
            all.as_slice(),
            [super::Incoming::Skipped { .. }, super::Incoming::Patient(_)]
        ));
    }
}

#[test]
fn what_cannot_be_told_apart_is_skipped() {
    for (value, expected, printed) in [
        (json!([client()]), Skip::NotAResource, "Resource/-"),
        (json!("geheim"), Skip::NotAResource, "Resource/-"),
        (json!({"id": "x"}), Skip::NoKind, "Resource/x"),
        (json!({"resourceType": "geheim\n", "id": "x"}), Skip::NoKind, "Resource/x"),
        (json!({"resourceType": "Patient"}), Skip::NoId, "Patient/-"),
        (json!({"resourceType": "Patient", "id": "a b\nc"}), Skip::BadId, "Patient/-"),
        (json!({"resourceType": "Patient", "id": 7}), Skip::BadId, "Patient/-"),
        (json!({"resourceType": "Patient", "id": "x".repeat(65)}), Skip::BadId, "Patient/-"),
        (json!({"resourceType": "Observation"}), Skip::KindNotImported, "Observation/-"),
    ] {
        assert_eq!(reason(&value), expected);
        assert_eq!(read_one(&value).source().to_string(), printed);
    }
}
