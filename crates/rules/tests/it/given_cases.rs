//! The cases that came with the specification, each answered as expected.

use rules::case::{self, Answer};
use serde_json::Value;

/// The lines of a file of the specification; none, said plainly, where it is
/// not beside this repository.
fn lines(name: &str) -> Vec<String> {
    let path = format!("{}/../../../shared/{name}", env!("CARGO_MANIFEST_DIR"));
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED: {name} is not here, so its cases were not tested");
        return Vec::new();
    };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(str::to_owned).collect()
}

/// Answers every line and compares the named fields with `expect`.
fn check(name: &str, fields: &[&str], answer_line: fn(&str) -> Answer) {
    let mut wrong = Vec::new();
    for line in lines(name) {
        let case: Value = serde_json::from_str(&line).unwrap();
        let answer: Value = serde_json::from_str(&answer_line(&line).text).unwrap();
        assert_eq!(answer["id"], case["id"]);
        if fields.iter().any(|field| answer[field] != case["expect"][field]) {
            wrong.push(format!("{answer} but expected {}", case["expect"]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_access_case_is_answered_as_expected() {
    check("access-cases.jsonl", &["allow", "article"], case::answer_line);
}

#[test]
fn every_terms_case_is_answered_as_expected() {
    check("terms-cases.jsonl", &["due", "latest", "extended"], case::terms::answer_line);
}
