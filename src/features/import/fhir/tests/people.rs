//! Clients, their network, staff, organisations and teams: what is kept, what is not.

use jiff::civil::date;
use serde_json::{Value, json};

use super::super::{
    Death, Gender, Incoming, Language, OrganizationKind, Reference, Relationship as R, Skip,
};
use super::{client, outside, patient, read_one, reason, with};

#[test]
fn of_the_dutch_example_the_profile_is_kept_and_no_more() {
    let Some(value) = outside::resource("nl-core-r4-examples/nl-core-Patient-01.json") else {
        return;
    };
    let kept = patient(&value);
    assert_eq!(kept.born, date(1934, 4, 28));
    assert_eq!((kept.died, kept.gender), (None, Some(Gender::Female)));
    assert_eq!(kept.email.as_deref(), Some("giesput@myweb.nl"));
    assert_eq!(kept.mobile.as_deref(), Some("+31611234567"));
    assert_eq!(kept.phone, None);
    assert_eq!(kept.address.as_deref(), Some("1e Jacob van Campenstr 15\n1012 NX  Hoogmade"));
    assert_eq!(kept.language, Some(Language::Dutch));
    let shown = format!("{kept:?}");
    for left_out in ["Nederlandse", "Divorced", "zoon", "111222333", "Kaag"] {
        assert!(!shown.contains(left_out), "{left_out}");
    }
}

#[test]
fn a_date_of_birth_must_be_complete() {
    for (born, expected) in [
        (json!(null), Skip::NoBirthDate),
        (json!("2011"), Skip::PartialBirthDate),
        (json!("2011-03"), Skip::PartialBirthDate),
        (json!("2011-02-30"), Skip::WrongField("Patient.birthDate".into())),
        (json!("1211-02-20"), Skip::WrongField("Patient.birthDate".into())),
        (json!("01-03-2011"), Skip::WrongField("Patient.birthDate".into())),
        (json!("2011-03-01T10:00:00Z"), Skip::WrongField("Patient.birthDate".into())),
        (json!(20_110_301), Skip::WrongField("Patient.birthDate".into())),
    ] {
        assert_eq!(reason(&with(client(), &json!({"birthDate": born}))), expected);
    }
}

#[test]
fn a_death_is_known_to_the_instant_to_the_day_or_only_as_such() {
    let died = |field: &str, value: Value| patient(&with(client(), &json!({field: value}))).died;
    let at = |text: &str| Some(Death::At(text.parse().unwrap()));
    assert_eq!(died("deceasedDateTime", json!("2025-06-01")), at("2025-06-01T00:00:00+02:00"));
    assert_eq!(
        died("deceasedDateTime", json!("2025-06-01T12:30:00+02:00")),
        at("2025-06-01T10:30:00Z")
    );
    assert_eq!(died("deceasedDateTime", json!("2025")), Some(Death::Unknown));
    assert_eq!(died("deceasedBoolean", json!(true)), Some(Death::Unknown));
    assert_eq!(died("deceasedBoolean", json!(false)), None);
}

#[test]
fn the_address_and_numbers_in_use_are_chosen() {
    let kept = patient(&with(
        client(),
        &json!({
            "telecom": [
                {"system": "email", "value": "tess@school.example", "use": "work"},
                {"system": "email", "value": "oud@thuis.example", "use": "old"},
                {"system": "email", "value": "geen adres", "use": "home"},
                {"system": "email", "value": "mailto:tess@thuis.example", "use": "home"},
                {"system": "phone", "value": "06-12345678"},
                {"system": "phone", "value": "030-1234567", "rank": 2},
                {"system": "phone", "value": "030-7654321", "rank": 1},
                {"system": "fax", "value": "030-0000000"}
            ],
            "address": [
                {"use": "home", "line": ["Oude Weg 1"], "city": "Utrecht", "period": {"end": "2020-01-01"}},
                {"use": "work", "line": ["Werk 2"], "city": "Utrecht"},
                {"use": "home", "line": ["Rue Longue 3", null, "bus 2"], "postalCode": "1000", "city": "Brussel", "country": "België"}
            ]
        }),
    ));
    assert_eq!(kept.email.as_deref(), Some("tess@thuis.example"));
    assert_eq!(kept.mobile.as_deref(), Some("06-12345678"));
    assert_eq!(kept.phone.as_deref(), Some("030-7654321"));
    assert_eq!(kept.address.as_deref(), Some("Rue Longue 3\nbus 2\n1000  Brussel\nBelgië"));
}

#[test]
fn a_service_number_is_kept_out_of_ids_references_and_texts() {
    // V16: in whatever place it turns up.
    let bsn = json!([{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "012345672"}]);
    let value = with(client(), &json!({"identifier": bsn, "id": "12345672"}));
    let skipped = read_one(&value);
    assert_eq!(skipped.source().to_string(), "Patient/-");
    assert_eq!(reason(&value), Skip::ServiceNumberAsId);
    let kept = patient(&with(
        client(),
        &json!({
            "identifier": bsn,
            "telecom": [{"system": "phone", "value": "012345672"}],
            "address": [{"text": "BSN 012345672"}],
            "managingOrganization": {"reference": "Organization/012345672"},
            "generalPractitioner": [
                {"reference": "Practitioner?identifier=http://fhir.nl/fhir/NamingSystem/bsn|999"},
                {"reference": "urn:oid:2.16.840.1.113883.2.4.6.3.999999990"}
            ]
        }),
    ));
    let shown = format!("{kept:?}");
    assert!(!shown.contains("12345672") && !shown.contains("999"), "{shown}");
}

#[test]
fn relations_are_told_from_dutch_and_hl7_codes_and_from_words() {
    let of = |relationship: Value| {
        let value = json!({
            "resourceType": "RelatedPerson", "id": "r", "patient": {"reference": "Patient/p"},
            "name": [{"text": "Els Bakker"}], "relationship": relationship
        });
        match read_one(&value) {
            Incoming::RelatedPerson(person) => person.relationships,
            other => panic!("{other:?}"),
        }
    };
    let dutch = |code| json!({"coding": [{"system": "urn:oid:2.16.840.1.113883.2.4.3.11.22.472", "code": code}]});
    let hl7 = |code| json!({"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": code}]});
    assert_eq!(of(json!([dutch("01"), hl7("MTH")])), [R::Mother, R::Other]);
    assert_eq!(of(json!([dutch("11"), dutch("11"), dutch("15")])), [R::Guardian, R::Mentor]);
    assert_eq!(of(json!([hl7("STPFTH")])), [R::StepParent]);
    assert_eq!(of(json!([{"text": "Stiefmoeder"}])), [R::StepParent]);
    assert_eq!(of(json!([{"text": "Leerkracht groep 8"}])), [R::Teacher]);
    // "Legal representative" does not say which: it gives nothing.
    assert_eq!(of(json!([dutch("24")])), [R::Other]);
    assert_eq!(of(json!(null)), [R::Other]);
}

#[test]
fn a_team_without_subject_belongs_to_the_one_client_in_it() {
    let team = |members: Value| {
        read_one(&json!({"resourceType": "CareTeam", "id": "t", "participant": members}))
    };
    let member = |who: &str| json!({"member": {"reference": who}});
    let Incoming::CareTeam(kept) = team(json!([member("Patient/p"), member("Practitioner/x")]))
    else {
        panic!("no team");
    };
    assert_eq!(kept.patient, Reference { kind: "Patient".into(), id: "p".into() });
    let two = team(json!([member("Patient/p"), member("Patient/q")]));
    assert!(matches!(two, Incoming::Skipped { reason: Skip::NoPatient, .. }));
}

#[test]
fn an_organisation_is_a_school_or_refers() {
    let kind = |kind: Value| match read_one(
        &json!({"resourceType": "Organization", "id": "o", "name": "De Regenboog", "type": [kind]}),
    ) {
        Incoming::Organization(organization) => organization.kind,
        other => panic!("{other:?}"),
    };
    assert_eq!(kind(json!({"coding": [{"code": "edu"}]})), OrganizationKind::School);
    assert_eq!(kind(json!({"text": "Basisschool"})), OrganizationKind::School);
    assert_eq!(kind(json!({"coding": [{"code": "prov"}]})), OrganizationKind::Referrer);
}
