//! Hand-made cases of who withholds, from whom, and what a client had refused (T4.2, T4.3).

use Category::{Appointments, CarePlan, Record};
use rules::Basis::{Mentorship, ParentalAuthority};
use rules::{
    Categories, Category, Incapacity, Kind, Span, decides_for_others, may_object, refused,
    withholdable,
};

use crate::support::{Changes, days, file, now, only, party, since};

fn decision(categories: &[Category]) -> Incapacity {
    Incapacity { categories: categories.iter().copied().collect(), span: since(0) }
}

/// T4.2, T4.3, T4.5
#[test]
fn who_treats_withholds_and_nobody_else() {
    let mut file = file(14)
        .with_authority("mother", ParentalAuthority)
        .with_therapist("therapist")
        .with_therapist("former");
    file.people[2].kind = Kind::Therapist {
        treats: vec![Span { until: Some(days(-1)), ..since(-90) }],
        emergency: vec![since(-1)],
    };
    assert!(decides_for_others(&file, &party("therapist"), now()));
    for nobody in ["client", "mother", "former", "stranger"] {
        assert!(!decides_for_others(&file, &party(nobody), now()), "{nobody}");
    }
    file.client.died = Some(days(-1));
    assert!(!decides_for_others(&file, &party("therapist"), now()), "T9.4");
}

/// T4.2, T4.3, T4.4
#[test]
fn from_a_relative_it_is_withheld_where_the_client_does_not_decide_alone() {
    let circle =
        |age| file(age).with_authority("mother", ParentalAuthority).with_therapist("therapist");
    assert_eq!(withholdable(&circle(14), &"mother", now()), Categories::ALL);
    assert_eq!(withholdable(&circle(8), &"mother", now()), Categories::ALL);
    assert!(withholdable(&circle(16), &"mother", now()).is_empty());
    let partly = circle(16).incapacitated(&[Record]);
    assert_eq!(withholdable(&partly, &"mother", now()), only(Record));
    for nobody in ["therapist", "stranger"] {
        assert!(withholdable(&circle(14), &nobody, now()).is_empty(), "{nobody}");
    }
}

/// T4.2
#[test]
fn what_the_client_had_not_let_see_was_refused() {
    let file = file(14)
        .with_authority("mother", ParentalAuthority)
        .with_authority("father", ParentalAuthority)
        .with_related("aunt")
        .consent("client", "mother", -5, only(Record));
    let found = refused(&file, &decision(&[Record, CarePlan]), now());
    let both: Categories = [Record, CarePlan].into_iter().collect();
    assert_eq!(found.len(), 2, "an aunt represents nobody: {found:?}");
    assert_eq!((found[0].person, found[0].categories), ("mother", only(CarePlan)));
    assert_eq!((found[1].person, found[1].categories), ("father", both));
}

/// T3.2, T4.2
#[test]
fn what_was_hidden_one_by_one_was_refused_too() {
    let mut file = file(14).with_authority("mother", ParentalAuthority).consent(
        "client",
        "mother",
        -5,
        Categories::ALL,
    );
    file.consents[0].hidden_items.push("letter");
    let found = refused(&file, &decision(&[]), now());
    assert_eq!(found.len(), 1);
    assert!(found[0].categories.is_empty() && found[0].items == ["letter"]);
}

/// T1.1p, T4.2
#[test]
fn of_an_adult_it_is_refused_to_who_represents_by_the_decision() {
    let file = file(40).with_authority("mentor", Mentorship).with_related("partner");
    let found = refused(&file, &decision(&[Appointments]), now());
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].person, found[0].categories), ("mentor", only(Appointments)));
}

/// T4.2
#[test]
fn a_second_decision_keeps_what_was_refused_before_the_first() {
    let child = file(8).with_authority("mother", ParentalAuthority);
    assert!(refused(&child, &decision(&[]), now()).is_empty(), "under 12 nothing was refused");
    let twice = file(14).with_authority("mother", ParentalAuthority).incapacitated(&[Record]);
    let found = refused(&twice, &decision(&[]), now());
    assert!(found[0].categories.contains(Record) && found[0].categories.contains(CarePlan));
}

/// T4.2
#[test]
fn the_client_objects_from_twelve_and_nobody_else() {
    let young = file(14).with_authority("mother", ParentalAuthority).incapacitated(&[]);
    assert!(may_object(&young, &party("client"), now()));
    assert!(!may_object(&young, &party("mother"), now()));
    assert!(!may_object(&file(11), &party("client"), now()));
}
