//! References in all their forms, Bundles, contained resources, the same one twice.

use serde_json::{Value, json};

use super::super::{Incoming, Skip, keep_latest};
use super::{read_one, read_value, reason};

fn team(subject: &str) -> Value {
    json!({"resourceType": "CareTeam", "id": "t", "subject": {"reference": subject}})
}

fn subject(incoming: &Incoming) -> String {
    match incoming {
        Incoming::CareTeam(team) => team.patient.to_string(),
        other => panic!("{other:?}"),
    }
}

fn client(id: &str) -> Value {
    json!({
        "resourceType": "Patient", "id": id, "birthDate": "2011-03-01",
        "name": [{"family": "Bakker", "given": ["Tess"]}]
    })
}

#[test]
fn a_reference_may_be_relative_absolute_or_versioned() {
    for (written, expected) in [
        ("Patient/x", "Patient/x"),
        ("Patient/x/_history/3", "Patient/x"),
        ("https://fhir.example/r4/Patient/x", "Patient/x"),
        ("https://fhir.example/r4/Patient/x/_history/3", "Patient/x"),
        // Not resolved: kept as it is, and matches nothing.
        ("urn:uuid:0000", "/urn:uuid:0000"),
        ("#nobody", "/#nobody"),
        ("Patient/x y", "/Patient/x y"),
        ("Patient?identifier=12", "/?"),
    ] {
        assert_eq!(subject(&read_one(&team(written))), expected);
    }
}

#[test]
fn in_a_bundle_addresses_lead_to_the_resource_and_other_servers_do_not() {
    let bundle = |subject: &str| {
        json!({
            "resourceType": "Bundle", "type": "transaction",
            "entry": [
                {"fullUrl": "urn:uuid:1", "resource": client("x"), "request": {"method": "POST"}},
                {"request": {"method": "DELETE", "url": "Patient/9"}},
                {"resource": {"resourceType": "Bundle", "entry": [
                    {"fullUrl": "http://here.example/CareTeam/t", "resource": team(subject)}
                ]}}
            ]
        })
    };
    for (written, expected) in [
        ("urn:uuid:1", "Patient/x"),
        ("Patient/y", "Patient/y"),
        ("https://here.example/Patient/y", "Patient/y"),
        // Another server's Patient/y is somebody else.
        ("http://elsewhere.example/Patient/y", "/http://elsewhere.example/Patient/y"),
    ] {
        let all = read_value(&bundle(written));
        assert_eq!(all.len(), 2);
        assert_eq!(subject(&all[1]), expected);
    }
}

#[test]
fn contained_resources_come_with_their_owner_and_stand_apart_from_others() {
    let with_contained = |subject: &str| {
        let mut team = team(subject);
        team["contained"] = json!([
            {"resourceType": "Practitioner", "id": "a", "name": [{"text": "Noor Visser"}]},
            {"resourceType": "Condition", "id": "c"},
            {"resourceType": "PractitionerRole", "id": "r", "practitioner": {"reference": "#a"}}
        ]);
        team["participant"] = json!([{"member": {"reference": "#r"}}]);
        team
    };
    let all = read_value(&with_contained("Patient/x"));
    let names: Vec<_> = all.iter().map(|incoming| incoming.source().to_string()).collect();
    assert_eq!(names, ["Practitioner/CareTeam/t#a", "PractitionerRole/CareTeam/t#r", "CareTeam/t"]);
    let [_, Incoming::PractitionerRole(role), Incoming::CareTeam(team)] = all.as_slice() else {
        panic!("{all:?}");
    };
    assert_eq!(role.practitioner.id, "CareTeam/t#a");
    assert_eq!(team.members[0].who.id, "CareTeam/t#r");
    // Without its owner a contained resource is nothing.
    assert_eq!(read_value(&with_contained("")).len(), 1);
}

#[test]
fn of_the_same_resource_twice_the_last_is_kept() {
    let bundle = json!({"resourceType": "Bundle", "entry": [
        {"resource": client("x")}, {"resource": client("y")}, {"resource": client("x")}
    ]});
    let mut all = read_value(&bundle);
    keep_latest(&mut all);
    assert!(matches!(&all[0], Incoming::Skipped { reason: Skip::Superseded, .. }));
    assert!(matches!((&all[1], &all[2]), (Incoming::Patient(_), Incoming::Patient(_))));
}

#[test]
fn a_bundle_that_brings_nothing_says_so() {
    assert_eq!(reason(&json!({"resourceType": "Bundle", "id": "b"})), Skip::EmptyBundle);
    let history =
        json!({"resourceType": "Bundle", "type": "history", "entry": [{"resource": client("x")}]});
    assert_eq!(reason(&history), Skip::HistoryBundle);
    let wrong = json!({"resourceType": "Bundle", "entry": {}});
    assert_eq!(reason(&wrong), Skip::WrongField("Bundle.entry".into()));
    let odd =
        read_value(&json!({"resourceType": "Bundle", "entry": [7, {"resource": client("x")}]}));
    assert!(
        matches!(&odd[0], Incoming::Skipped { reason: Skip::WrongField(path), .. } if path == "Bundle.entry[0]")
    );
    assert!(matches!(&odd[1], Incoming::Patient(_)));
}
