//! What must be true of the cast on any day it is made.

mod checks;
mod talks;

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;

use super::*;
use checks::{check_agendas, check_ages, check_appointments, check_consents, check_references};
use talks::check_talks;

/// Keys that the issue, the journeys and the testers count on.
const REQUIRED: [&str; 40] = [
    "child-8",
    "mother-of-8",
    "father-of-8",
    "child-11",
    "girl-13",
    "teacher-of-13",
    "girl-14",
    "mother-of-14",
    "father-of-14",
    "boy-16-open",
    "parent-of-16-open",
    "boy-16-closed",
    "parent-of-16-closed",
    "adult",
    "adult-incapacitated",
    "mentor",
    "sister",
    "parent-of-three",
    "two-practices",
    "invited",
    "blocked",
    "new-terms",
    "therapist-youth",
    "therapist-adults",
    "coordinator",
    "coordinator-adults",
    "provider-administrator",
    "record-keeper",
    "helpdesk",
    "complaints-officer",
    "dpo-operator",
    "administrator",
    "deceased",
    "leap-day",
    "girl-12-today",
    "boy-16-today",
    "girl-17",
    "closed",
    "therapist-as-parent",
    "school-contact",
];

fn local(at: Timestamp) -> jiff::Zoned {
    at.to_zoned(rules::amsterdam().clone())
}

/// Counted apart from the almanac: a birthday on 29 February falls on 1 March in other years.
fn age(born: Date, today: Date) -> i16 {
    let had_it = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i16::from(!had_it)
}

fn people(cast: &Cast) -> HashMap<&'static str, &Person> {
    cast.people.iter().map(|person| (person.key, person)).collect()
}

/// Any instant from 2024 up to and including 2032.
fn any_now() -> impl Strategy<Value = Timestamp> {
    (1_704_063_600_i64..1_988_146_800).prop_map(|second| Timestamp::from_second(second).unwrap())
}

#[test]
fn the_cast_is_large_and_has_everyone_asked_for() {
    let cast = cast("2026-11-23T09:30:00Z".parse().unwrap());
    let people = people(&cast);
    assert_eq!(people.len(), cast.people.len(), "a key stands twice");
    assert!(cast.files.len() >= 30, "{} files", cast.files.len());
    assert!(cast.people.iter().filter(|person| !person.roles.is_empty()).count() >= 14);
    for key in REQUIRED {
        assert!(people.contains_key(key), "{key} is missing");
        assert!(notes().any(|note| note.key == key) || key == "deceased", "{key} has no note");
    }
}

#[test]
fn every_note_is_about_somebody_once_and_in_two_languages() {
    let cast = cast("2026-11-23T09:30:00Z".parse().unwrap());
    let (people, mut seen) = (people(&cast), HashSet::new());
    for note in notes() {
        assert!(people.contains_key(note.key) && seen.insert(note.key), "{}", note.key);
        assert!(note.one_line_nl.ends_with('.') && note.one_line_en.ends_with('.'));
    }
}

#[test]
fn an_account_shared_by_two_views_is_of_one_human_at_two_providers() {
    let cast = cast("2026-11-23T09:30:00Z".parse().unwrap());
    let people = people(&cast);
    let shared: Vec<_> =
        cast.people.iter().filter(|person| person.account.same_as.is_some()).collect();
    assert_eq!(shared.len(), 2);
    for person in shared {
        let other = people[person.account.same_as.unwrap()];
        assert_ne!(person.practice, other.practice);
        assert_eq!(
            (person.given, person.prefix, person.family),
            (other.given, other.prefix, other.family)
        );
        assert_eq!(other.account.same_as, None, "a chain of accounts");
        assert!(person.born.is_none() || person.born == other.born);
    }
}

proptest! {
    #[test]
    fn on_any_day_the_cast_is_what_it_says(now in any_now()) {
        let cast = cast(now);
        let today = local(now).date();
        check_ages(&cast, today)?;
        check_references(&cast)?;
        check_consents(&cast, now)?;
        check_appointments(&cast, now)?;
        check_talks(&cast, now)?;
        check_agendas(&cast, today)?;
    }
}

#[test]
fn also_on_leap_days_at_midnight_and_when_the_clock_changes() {
    for at in [
        "2024-02-29T12:00:00Z",
        "2028-02-28T23:00:00Z",
        "2028-02-19T10:00:00Z",
        "2028-02-09T10:00:00Z",
        "2026-03-29T00:59:59Z",
        "2026-10-25T01:00:00Z",
        "2026-11-21T23:05:00Z",
        "2026-11-22T23:05:00Z",
    ] {
        let now: Timestamp = at.parse().unwrap();
        let (cast, today) = (cast(now), local(now).date());
        check_ages(&cast, today).unwrap();
        check_references(&cast).unwrap();
        check_consents(&cast, now).unwrap();
        check_appointments(&cast, now).unwrap();
        check_talks(&cast, now).unwrap();
    }
}
