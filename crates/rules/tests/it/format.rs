//! The JSON lines of `access-cases.md`: how strict, and never a panic.

use proptest::prelude::*;
use rules::case::{answer_line, facts_line, terms};
use serde_json::{Value, json};

/// A line that is right: a boy of 17 lets his father see the record.
fn case() -> Value {
    json!({
        "id": "a", "at": "2026-11-10T12:00:00+01:00",
        "client": {"born": "2009-06-10", "died": null, "care": null,
            "incapacity": [{"from": "2020-01-01", "until": "2021-01-01", "categories": null}]},
        "people": [
            {"id": "p1", "kind": "relative", "granted": null,
             "authority": [{"basis": "parental_authority", "from": "2009-06-10", "until": null}]},
            {"id": "t1", "kind": "therapist", "treats": [{"from": "2026-01-01", "until": null}],
             "emergency": []}],
        "consents": [{"giver": "client", "receiver": "p1", "stated": "2026-09-01",
            "categories": ["record"], "hidden_items": ["x"], "until": null, "withdrawn": false}],
        "withholdings": [{"against": "p1", "categories": ["record"], "items": ["y"],
            "from": null, "until": "2026-10-01"}],
        "ask": {"viewer": "p1", "category": "record", "action": "view", "item": null,
            "parties": null},
        "expect": "whatever"
    })
}

fn answer(line: &str) -> Value {
    let answer = answer_line(line);
    assert!(!answer.text.contains('\n'));
    let value: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(value.get("error").is_some(), answer.broken, "{value}");
    value
}

/// The case with the value at this pointer replaced; `None` takes it away.
fn changed(pointer: &str, value: Option<Value>) -> String {
    let mut case = case();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = case.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Some(value) => parent.insert(name.into(), value),
        None => parent.remove(name),
    };
    case.to_string()
}

#[test]
fn a_right_line_is_answered_with_its_id_in_this_order() {
    let answer = answer_line(&case().to_string());
    assert!(!answer.broken);
    let start = r#"{"id":"a","allow":true,"article":"T4.4","because":""#;
    assert!(answer.text.starts_with(start), "{}", answer.text);
}

#[test]
fn what_may_be_missing_or_null_is_read_as_not_said() {
    for pointer in [
        "/client/died",
        "/client/care",
        "/client/incapacity",
        "/client/incapacity/0/categories",
        "/people/0/granted",
        "/people/0/authority/0/from",
        "/people/0/authority/0/until",
        "/people/1/emergency",
        "/consents/0/until",
        "/consents/0/hidden_items",
        "/consents/0/withdrawn",
        "/withholdings",
        "/withholdings/0/items",
        "/withholdings/0/against",
        "/ask/action",
        "/ask/item",
        "/ask/parties",
        "/expect",
    ] {
        assert_eq!(answer(&changed(pointer, None))["allow"], true, "{pointer}");
    }
    for pointer in [
        "/client/died",
        "/client/care",
        "/client/incapacity/0/categories",
        "/people/0/granted",
        "/people/0/authority/0/from",
        "/consents/0/until",
        "/ask/item",
        "/ask/parties",
    ] {
        assert_eq!(answer(&changed(pointer, Some(Value::Null)))["allow"], true, "{pointer}");
    }
    assert_eq!(answer(&changed("/consents/0/giver", None))["allow"], false);
    assert_eq!(answer(&changed("/consents", None))["allow"], false);
}

/// T3.1, T3.3: an empty list is not a missing one.
#[test]
fn empty_parties_are_parties() {
    assert_eq!(answer(&changed("/ask/parties", Some(json!([]))))["article"], "T3.3");
    let represented = changed("/client/incapacity", Some(json!([{"categories": []}])));
    assert_eq!(answer(&represented)["article"], "T4.2");
}

#[test]
fn what_must_be_there_is_missed() {
    for pointer in [
        "/id",
        "/at",
        "/client",
        "/client/born",
        "/people/0/id",
        "/people/0/kind",
        "/people/0/authority/0/basis",
        "/consents/0/stated",
        "/ask",
        "/ask/viewer",
        "/ask/category",
    ] {
        assert!(answer(&changed(pointer, None))["error"].is_string(), "{pointer}");
        assert!(answer(&changed(pointer, Some(Value::Null)))["error"].is_string(), "{pointer}");
    }
}

#[test]
fn wrong_types_and_unknown_values_are_errors_that_keep_the_id() {
    for (pointer, value) in [
        ("/at", json!(20_261_110)),
        ("/at", json!("2026-11-10T12:00:00")),
        ("/at", json!("2026-02-30")),
        ("/client", json!([])),
        ("/client/born", json!("2009-06-10T00:00:00Z")),
        ("/client/born", json!("2009-02-29")),
        ("/client/care", json!({})),
        ("/client/care", json!([null])),
        ("/client/incapacity", Value::Null),
        ("/client/incapacity/0/categories", json!(["all"])),
        ("/people", Value::Null),
        ("/people", json!({})),
        ("/people", json!(["p1"])),
        ("/people/0/id", json!(1)),
        ("/people/0/id", json!("client")),
        ("/people/0/id", json!("t1")),
        ("/people/0/kind", json!("parent")),
        ("/people/0/authority/0/basis", json!("love")),
        ("/people/0/authority/0/until", json!("")),
        ("/people/0/treats", json!([{"from": 1}])),
        ("/people/1/authority", json!([{"basis": "x"}])),
        ("/consents/0/giver", json!(7)),
        ("/consents/0/categories", json!("record")),
        ("/consents/0/categories", Value::Null),
        ("/consents/0/categories", json!(["care-plan"])),
        ("/consents/0/hidden_items", json!([1])),
        ("/consents/0/withdrawn", json!("false")),
        ("/consents/0/withdrawn", Value::Null),
        ("/withholdings/0/until", json!(false)),
        ("/ask/viewer", json!(["p1"])),
        ("/ask/category", json!("Record")),
        ("/ask/action", json!("delete")),
        ("/ask/action", Value::Null),
        ("/ask/item", json!(3)),
        ("/ask/parties", json!("p1")),
        ("/ask/parties", json!([null])),
    ] {
        let answer = answer(&changed(pointer, Some(value.clone())));
        assert!(answer["error"].is_string(), "{pointer} {value}");
        assert_eq!(answer["id"], "a");
    }
    assert_eq!(answer(&changed("/id", Some(json!(5))))["id"], Value::Null);
}

#[test]
fn what_is_no_object_deep_or_huge_is_an_error_without_id() {
    let deep = "[".repeat(200_000);
    let deep_field = format!("{{\"id\":\"a\",\"x\":{deep}");
    let huge = format!("\"{}\"", "a".repeat(rules::case::LONGEST_LINE));
    let lines = ["{", "[]", "null", "1e999", "\"a\"", "{}", "\u{feff}{}", "{\"id\":\"\\ud800\"}"];
    for line in lines.iter().copied().chain([&*deep, &deep_field, &huge]) {
        assert_eq!(answer(line)["id"], Value::Null);
        assert!(terms::answer_line(line).broken);
    }
}

#[test]
fn facts_are_written_as_they_are_read() {
    let line = r#"{"ask":{"viewer":"x","category":"tasks"},"#.to_owned();
    let at = "2026-11-10T11:00:00Z".parse().unwrap();
    let facts = crate::arbitrary::text_ids(&crate::support::file(13));
    let written = facts_line(&facts, "a", at);
    assert!(!written.contains("\"ask\""));
    let asked = line + &written[1..];
    assert_eq!(answer(&asked)["article"], "T4.1");
}

proptest! {
    /// Bytes swapped, cut out or put in: an answer or an error line, never a panic.
    #[test]
    fn a_mutated_line_never_panics(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..3, any::<char>()), 1..8),
        is_term in any::<bool>(),
    ) {
        let line = if is_term {
            r#"{"id":"t","kind":"complaint_portal","received":"2026-11-01T10:00:00.5Z","extended_at":"2026-11-02","reason":"ill","final_date":"2026-12-24"}"#.to_owned()
        } else {
            case().to_string()
        };
        let mut line: Vec<char> = line.chars().collect();
        for (place, edit, letter) in edits {
            let place = place.index(line.len());
            match edit {
                0 => line[place] = letter,
                1 => { line.remove(place); }
                _ => line.insert(place, letter),
            }
        }
        let line: String = line.into_iter().collect();
        answer(&line);
        terms::answer_line(&line);
    }

    /// Any value in any place: an answer or an error line, never a panic.
    #[test]
    fn a_swapped_value_never_panics(
        field in prop::sample::select(vec!["/at", "/client/born", "/client/died", "/client/care",
            "/people/0/authority/0/until", "/consents/0/stated", "/ask/item"]),
        text in prop_oneof![".*", "-?[0-9]{4}-[0-9]{2}-[0-9]{2}",
            "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,12})?(Z|[+-][0-2][0-9]:[0-6][0-9])"],
    ) {
        answer(&changed(field, Some(json!(text))));
        terms::answer_line(&json!({"id": "t", "kind": "destruction", "received": text}).to_string());
    }
}
