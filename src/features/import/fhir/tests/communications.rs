//! Messages: who wrote what when, whole or not at all; nothing of what it is filed under.

use serde_json::{Value, json};

use super::super::{Communication, Incoming, Skip};
use super::{outside, read_one, read_value, reason, with};

fn sent() -> Value {
    json!({
        "resourceType": "Communication", "id": "c", "status": "completed",
        "subject": {"reference": "Patient/p", "display": "geheim"},
        "topic": {"text": "Hoe was\nje week?"},
        "sent": "2026-03-30T09:00:00+02:00", "received": "2026-03-31T09:00:00+02:00",
        "sender": {"reference": "Practitioner/x", "display": "geheim"},
        "recipient": [{"reference": "Patient/p"}, {"display": "geheim"}],
        "payload": [{"contentString": "Dag Tess,"}],
        "category": [{"text": "geheim"}], "reasonCode": [{"text": "geheim"}],
        "note": [{"text": "geheim"}], "statusReason": {"text": "geheim"}
    })
}

fn message(changes: &Value) -> Communication {
    match read_one(&with(sent(), changes)) {
        Incoming::Communication(message) => message,
        other => panic!("{other:?}"),
    }
}

fn text(parts: &[&str]) -> String {
    let parts: Vec<Value> = parts.iter().map(|part| json!({"contentString": part})).collect();
    message(&json!({"payload": parts})).text
}

#[test]
fn who_wrote_what_to_whom_is_kept_and_nothing_around_it() {
    let kept = message(&json!({}));
    assert_eq!(kept.sender.to_string(), "Practitioner/x");
    let recipients: Vec<String> = kept.recipients.iter().map(ToString::to_string).collect();
    assert_eq!(recipients, ["Patient/p"]);
    assert_eq!(kept.subject.as_ref().map(ToString::to_string).as_deref(), Some("Patient/p"));
    assert_eq!(kept.sent, "2026-03-30T07:00:00Z".parse().unwrap());
    assert_eq!(kept.topic.as_deref(), Some("Hoe was je week?"));
    assert_eq!((kept.text.as_str(), &kept.replies_to), ("Dag Tess,", &None));
    assert!(!format!("{kept:?}").contains("geheim"));
    let coded = json!({"topic": {"coding": [{"code": "x", "display": "Vraag"}]}});
    assert_eq!(message(&coded).topic.as_deref(), Some("Vraag"));
    assert_eq!(message(&json!({"topic": null})).topic, None);
}

#[test]
fn a_text_keeps_its_lines_and_loses_what_cannot_be_seen() {
    assert_eq!(
        text(&["Dag,\r\n\r\n  ik \u{0}kom\u{7}\r\tlater.\n\n"]),
        "Dag,\n\n  ik kom\n\tlater."
    );
    assert_eq!(text(&["Een", " \n", "Twee\u{2028}drie"]), "Een\n\nTwee\ndrie");
    // A family, a flag of marks, Hebrew; without the marks that turn a text round.
    assert_eq!(text(&["👩‍👩‍👧 <b>עברית</b> \u{202e}mok\u{202c}\u{feff}"]), "👩‍👩‍👧 <b>עברית</b> mok");
    assert_eq!(text(&[&"a".repeat(20_000)]).len(), 20_000);
}

#[test]
fn a_text_that_says_nothing_or_too_much_is_not_taken() {
    let with_text = |parts: Value| reason(&with(sent(), &json!({"payload": parts})));
    for empty in [
        json!(null),
        json!([]),
        json!([{"contentString": " \n\u{200b}\u{200d}\u{ad}"}]),
        json!([{"contentAttachment": {"title": "geheim.pdf"}}, {"contentReference": {"reference": "Media/1"}}]),
    ] {
        assert_eq!(with_text(empty), Skip::NoText);
    }
    assert_eq!(with_text(json!([{"contentString": "é".repeat(20_001)}])), Skip::TextTooLong);
    let parts =
        json!([{"contentString": "a".repeat(10_000)}, {"contentString": "b".repeat(10_000)}]);
    assert_eq!(with_text(parts), Skip::TextTooLong);
    let wrong = Skip::WrongField("Communication.payload[1].contentString".into());
    assert_eq!(with_text(json!([{"contentString": "a"}, {"contentString": 7}])), wrong);
}

#[test]
fn what_is_written_beside_an_attachment_is_kept() {
    let parts =
        json!([{"contentAttachment": {"title": "geheim.pdf"}}, {"contentString": "Zie bijlage"}]);
    assert_eq!(message(&json!({"payload": parts})).text, "Zie bijlage");
}

#[test]
fn only_what_was_sent_by_somebody_at_some_time_is_taken() {
    for (changes, expected) in [
        (json!({"status": "preparation"}), Skip::NotSent),
        (json!({"status": "on-hold"}), Skip::NotSent),
        (json!({"status": "stopped"}), Skip::NotSent),
        (json!({"status": "not-done"}), Skip::NotSent),
        (json!({"status": "entered-in-error", "payload": null}), Skip::EnteredInError),
        (json!({"status": "unknown"}), Skip::UnknownStatus),
        (json!({"status": null}), Skip::UnknownStatus),
        (json!({"sender": null}), Skip::NoSender),
        (json!({"sender": {"display": "geheim"}}), Skip::NoSender),
        (json!({"sender": {"reference": "Device/d"}}), Skip::NoSender),
        (json!({"sender": {"reference": "Organization/o"}}), Skip::NoSender),
        (json!({"sent": null, "received": null}), Skip::NotDated),
        (json!({"sent": "2026-03", "received": null}), Skip::NotDated),
        (json!({"sent": "gisteren"}), Skip::WrongField("Communication.sent".into())),
        (json!({"sent": "2026-02-30"}), Skip::WrongField("Communication.sent".into())),
        (json!({"sent": "2026-03-30T09:00:00"}), Skip::WrongField("Communication.sent".into())),
        (json!({"recipient": ["geheim"]}), Skip::WrongField("Communication.recipient[0]".into())),
    ] {
        assert_eq!(reason(&with(sent(), &changes)), expected, "{changes}");
    }
    assert_eq!(message(&json!({"status": "in-progress"})).text, "Dag Tess,");
}

#[test]
fn the_time_is_when_it_was_sent_else_when_it_came() {
    let at = |changes: Value| message(&changes).sent.to_string();
    assert_eq!(at(json!({"sent": null})), "2026-03-31T07:00:00Z");
    assert_eq!(at(json!({"sent": "2026"})), "2026-03-31T07:00:00Z");
    // A Dutch day.
    assert_eq!(at(json!({"sent": "2026-03-30"})), "2026-03-29T22:00:00Z");
}

#[test]
fn it_answers_the_first_message_it_names_and_never_itself() {
    let answered = |changes: Value| message(&changes).replies_to.map(|it| it.to_string());
    let to = |id: &str| json!([{"display": "geheim"}, {"reference": id}, {"reference": "Communication/z"}]);
    let part = json!([{"reference": "Encounter/e"}, {"reference": "Communication/b"}]);
    let first = json!({"inResponseTo": to("Communication/a"), "partOf": part});
    assert_eq!(answered(first).as_deref(), Some("Communication/a"));
    assert_eq!(answered(json!({ "partOf": part })).as_deref(), Some("Communication/b"));
    // What leads nowhere joins nothing to anything.
    for nowhere in ["Communication/c", "#", "#nobody", "urn:uuid:1", "Communication?identifier=1"] {
        let only = json!({"inResponseTo": [{"type": "Communication", "reference": nowhere}]});
        assert_eq!(answered(only), None, "{nowhere}");
    }
}

#[test]
fn a_text_with_a_citizen_service_number_is_not_taken_at_all() {
    // V16: as people write it, too; without the sentence the rest would say something else.
    let child = json!({
        "resourceType": "Patient", "id": "p", "birthDate": "2011-03-01",
        "name": [{"family": "Bakker", "given": ["Tess"]}],
        "identifier": [{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "012345672"}]
    });
    let read = |text: &str| {
        let parts = json!([{"contentString": "Dag"}, {"contentString": text}]);
        let message = with(sent(), &json!({"payload": parts, "topic": {"text": text}}));
        let bundle = json!({"resourceType": "Bundle", "entry": [{"resource": child}, {"resource": message}]});
        read_value(&bundle).remove(1)
    };
    for text in
        ["BSN 012345672.", "bsn 12345672", "0123.45.672", "0123 45 672", "tel 06 0123-456-72"]
    {
        let Incoming::Skipped { reason, .. } = read(text) else { panic!("{text}") };
        assert_eq!(reason, Skip::ServiceNumberInText, "{text}");
    }
    for text in ["0612345678", "12345", "01234567", "om 9.30, kamer 12"] {
        assert!(matches!(read(text), Incoming::Communication(_)), "{text}");
    }
}

#[test]
fn the_examples_of_hl7_are_skipped_for_what_they_are() {
    for (name, expected) in [
        ("example", Skip::NoSender),
        ("fm-attachment", Skip::NoText),
        ("fm-solicited", Skip::NoText),
    ] {
        let path = format!("hl7-r4-examples/Communication-{name}.json");
        let Some(value) = outside::resource(&path) else { return };
        assert_eq!(reason(&value), expected);
    }
}
