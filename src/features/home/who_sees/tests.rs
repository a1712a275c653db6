//! Who sees one's file, said by sentence.

use jiff::Timestamp;
use jiff::civil::date;
use rules::{Authority, Basis, Categories, Client, Consent, Facts, Person, Span};

use super::*;
use crate::access::facts::{Member, Proof};
use crate::ids::{ClientId, PersonId, ProviderId};
use crate::web::text::Language;

const MOTHER: Uuid = Uuid::from_u128(1);
const FATHER: Uuid = Uuid::from_u128(2);
const THERAPIST: Uuid = Uuid::from_u128(3);

fn at() -> Instant {
    "2026-11-25T10:00:00Z".parse::<Timestamp>().unwrap().into()
}

fn member(person: Uuid, name: &str, relationship: &str) -> Member {
    Member {
        person: PersonId(person),
        name: name.to_owned(),
        relationship: relationship.to_owned(),
        therapist: person == THERAPIST,
        organisation: String::new(),
        veiled: false,
        proof: Proof::NotAsked,
        held: Vec::new(),
    }
}

fn parent(id: Uuid) -> Person<Uuid> {
    let authority = vec![Authority { basis: Basis::ParentalAuthority, span: Span::default() }];
    Person { id, kind: Kind::Relative { authority, granted: Some(Vec::new()) } }
}

/// A girl of 14 who lets her mother see her appointments, and her father nothing.
fn girl_of_14() -> File {
    let consent = Consent {
        giver: Party::Client,
        receiver: MOTHER,
        stated: "2026-10-01T10:00:00Z".parse().unwrap(),
        categories: Categories::from_iter([Category::Appointments]),
        hidden_items: Vec::new(),
        until: None,
        withdrawn: false,
    };
    let therapist = Kind::Therapist { treats: vec![Span::default()], emergency: Vec::new() };
    File {
        id: ClientId::fresh(),
        provider: ProviderId::fresh(),
        person: PersonId::fresh(),
        label: "example".to_owned(),
        name: "Fenna Duinhoek".to_owned(),
        call_name: "Fenna".to_owned(),
        initials: "FD".to_owned(),
        facts: Facts {
            client: Client {
                born: date(2012, 3, 4),
                died: None,
                care: None,
                incapacity: Vec::new(),
            },
            people: vec![parent(MOTHER), parent(FATHER), Person { id: THERAPIST, kind: therapist }],
            consents: vec![consent],
            withholdings: Vec::new(),
        },
        consents: vec![Uuid::from_u128(9)],
        ruled: vec![None],
        secrets: Vec::new(),
        withholdings: Vec::new(),
        people: vec![
            member(MOTHER, "Anneke Duinhoek", "mother"),
            member(FATHER, "Wout Duinhoek", "father"),
            member(THERAPIST, "Iris van den Berg", "treating"),
        ],
        relations: Vec::new(),
    }
}

/// T4.3: from 12 a representative sees what the client consented to.
#[test]
fn a_girl_of_14_reads_that_her_mother_sees_only_appointments_and_her_father_nothing() {
    let t = Texts::new(Language::Nl);
    let sentences = of_file(t, &girl_of_14(), &[Category::Appointments], "Kompas", at());
    assert_eq!(sentences[0].text, "Anneke Duinhoek (je moeder) ziet alleen je afspraken.");
    assert_eq!(sentences[1].text, "Wout Duinhoek (je vader) ziet niets.");
    assert_eq!(sentences[2].text, "Iris van den Berg (behandelaar) ziet je dossier.");
}

/// T3.2: a specified part of the data can be hidden.
#[test]
fn an_item_that_is_hidden_is_told() {
    let mut file = girl_of_14();
    file.facts.consents[0].hidden_items.push(Uuid::from_u128(77));
    let sentences =
        of_file(Texts::new(Language::Nl), &file, &[Category::Appointments], "Kompas", at());
    assert_eq!(
        sentences[0].text,
        "Anneke Duinhoek (je moeder) ziet alleen je afspraken, op een paar na."
    );
}

/// A5: what is switched off does not exist, so nobody sees it.
#[test]
fn where_nothing_is_switched_on_no_relative_sees_anything() {
    let sentences = of_file(Texts::new(Language::Nl), &girl_of_14(), &[], "Kompas", at());
    assert_eq!(sentences[0].text, "Anneke Duinhoek (je moeder) ziet niets.");
    assert_eq!(sentences.len(), 3);
}
