//! Terms by calendar (rulebook 6), and how strict their lines are read.

use rules::case::terms::answer_line;

/// The answer to a line with these fields, as `due latest extended`.
fn term(fields: &str) -> String {
    let answer = answer_line(&format!("{{\"id\": \"x\", {fields}}}"));
    let value: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    if answer.broken {
        return "broken".into();
    }
    let text = |name: &str| value[name].as_str().unwrap().to_owned();
    format!("{} {} {}", text("due"), text("latest"), value["extended"])
}

/// T13.1, P9, GDPR 12: the last day of a month, the day in Amsterdam.
#[test]
fn a_month_later_is_the_same_day_or_the_last_of_the_month() {
    for (received, due) in [
        ("2027-01-31", "2027-02-28"),
        ("2028-01-31", "2028-02-29"),
        ("2027-01-30T23:30:00Z", "2027-02-28"),
        ("2026-12-01T00:00:00+01:00", "2027-01-01"),
    ] {
        let answer = term(&format!(r#""kind": "rights_request", "received": "{received}""#));
        assert_eq!(answer, format!("{due} {due} false"));
    }
}

/// T13.2: the notice names a final date after the due day, in time, with a reason.
#[test]
fn a_complaint_about_the_portal_is_extended_to_the_day_named() {
    let with = |rest: &str| {
        term(&format!(r#""kind": "complaint_portal", "received": "2026-11-01T10:00:00Z"{rest}"#))
    };
    let not = "2026-12-01 2026-12-01 false";
    let full =
        r#", "extended_at": "2026-12-01T22:59:59Z", "reason": "ill", "final_date": "2026-12-02""#;
    assert_eq!(with(""), not);
    assert_eq!(with(full), "2026-12-01 2026-12-02 true");
    assert_eq!(with(&full.replace("22:59:59", "23:00:00")), not, "after the due day");
    assert_eq!(with(&full.replace("2026-12-01T22", "2026-11-01T09")), not, "before receipt");
    assert_eq!(with(&full.replace("ill", " \\t\\u00a0")), not, "a blank reason");
    assert_eq!(with(&full.replace("12-02", "12-01")), not, "not after the due day");
    assert_eq!(with(&full.replace("\"2026-12-02\"", "null")), not);
    assert_eq!(with(&full.replace("12-02", "12-32")), "broken");
    assert_eq!(with(&full.replace("12-02", "12-02T00:00:00Z")), "broken");
}

/// GDPR 33: elapsed hours, over the change of the clock too.
#[test]
fn a_breach_is_due_after_72_hours_to_the_second() {
    let answer = term(
        r#""kind": "breach_authority", "received": "2026-10-24T12:00:00.9+02:00", "extended_at": "2026-10-25", "reason": "ill""#,
    );
    assert_eq!(answer, "2026-10-27T10:00:00Z 2026-10-27T10:00:00Z false");
}

#[test]
fn a_line_that_cannot_be_read_is_broken() {
    for fields in [
        r#""kind": "rights_request""#,
        r#""received": "2026-11-01""#,
        r#""kind": "holiday", "received": "2026-11-01""#,
        r#""kind": null, "received": "2026-11-01""#,
        r#""kind": "support", "received": "2026-11-01T10:00:00""#,
        r#""kind": "support", "received": 20261101"#,
        r#""kind": "support", "received": "9999-12-30""#,
        r#""kind": "support", "received": "2026-11-01", "reason": 5"#,
        r#""kind": "support", "received": "2026-11-01", "extended_at": "soon""#,
    ] {
        assert_eq!(term(fields), "broken", "{fields}");
    }
}
