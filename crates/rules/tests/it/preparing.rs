//! The month before the twelfth birthday (rulebook 1, "Birthdays").

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use proptest::prelude::*;
use rules::Basis::ParentalAuthority;
use rules::{
    Action, Categories, Category, Facts, Incapacity, Party, Question, Span, birthday, confirms,
    decide, may_prepare, may_prepare_for, midnight, prepared_until, prepares, prepares_from,
};

use crate::arbitrary::{NOBODY, facts, instant};
use crate::support::{Changes, file, only, party};

/// The first instant of the day on which the client of `file` prepares, and of the birthday.
fn month(file: &Facts<&'static str>) -> (Timestamp, Timestamp) {
    let born = file.client.born;
    (midnight(prepares_from(born)), midnight(birthday(born, 12)))
}

fn just_before(at: Timestamp) -> Timestamp {
    at - SignedDuration::from_nanos(1)
}

#[test]
fn it_begins_a_month_before_and_where_there_is_no_such_day_on_the_last_one() {
    for (born, from) in [
        (date(2014, 12, 14), date(2026, 11, 14)),
        (date(2014, 3, 31), date(2026, 2, 28)),
        (date(2012, 3, 31), date(2024, 2, 29)),
        (date(2014, 1, 31), date(2025, 12, 31)),
        // 29 February: there is one twelve years later, but for a century that is no leap year.
        (date(2016, 2, 29), date(2028, 1, 29)),
        (date(2088, 2, 29), date(2100, 2, 1)),
    ] {
        assert_eq!(prepares_from(born), from, "{born}");
    }
}

/// T4.2, T4.3: from 00:00 in Amsterdam until the birthday, and then it is to be confirmed.
#[test]
fn a_child_prepares_for_a_month_and_confirms_for_sixty_days() {
    let file = file(11).with_authority("mother", ParentalAuthority);
    let (from, birthday) = month(&file);
    let until = prepared_until(file.client.born);
    assert_eq!(until, midnight(rules::birthday(file.client.born, 12).saturating_add(60.days())));
    let client = party("client");
    for (at, preparing, confirming) in [
        (just_before(from), false, false),
        (from, true, false),
        (just_before(birthday), true, false),
        (birthday, false, true),
        (just_before(until), false, true),
        (until, false, false),
    ] {
        assert_eq!(prepares(&file, &client, at), preparing, "{at}");
        assert_eq!(confirms(&file, &client, at), confirming, "{at}");
        assert!(!prepares(&file, &party("mother"), at) && !confirms(&file, &party("mother"), at));
    }
}

/// T1.1p: about parents and guardians alone, as long as they are that on the day as well.
#[test]
fn choices_are_prepared_about_representatives_alone() {
    let mut file = file(11)
        .with_authority("mother", ParentalAuthority)
        .with_authority("father", ParentalAuthority)
        .with_related("aunt")
        .with_therapist("therapist");
    let (from, birthday) = month(&file);
    if let rules::Kind::Relative { authority, .. } = &mut file.people[1].kind {
        authority[0].span = Span { from: None, until: Some(birthday) };
    }
    assert_eq!(may_prepare_for(&file, &"mother", from), Categories::ALL);
    for other in ["father", "aunt", "therapist", "nobody"] {
        assert_eq!(may_prepare_for(&file, &other, from), Categories::EMPTY, "{other}");
    }
}

/// T4.2: about what others will decide on that day too, there is nothing to prepare.
#[test]
fn who_is_represented_at_twelve_prepares_nothing() {
    let mut file = file(11).with_authority("mother", ParentalAuthority);
    let (from, birthday) = month(&file);
    let span = Span { from: Some(birthday - SignedDuration::from_hours(1)), until: None };
    file.client.incapacity.push(Incapacity { categories: only(Category::Record), span });
    assert!(prepares(&file, &party("client"), from));
    let may = may_prepare_for(&file, &"mother", from);
    assert!(!may.contains(Category::Record) && may.contains(Category::Appointments));
    file.client.incapacity.push(Incapacity { categories: Categories::EMPTY, span });
    assert!(!prepares(&file, &party("client"), from));
    assert!(!confirms(&file, &party("client"), birthday));
}

/// T9.4
#[test]
fn after_death_nothing_is_prepared() {
    let mut file = file(11).with_authority("mother", ParentalAuthority);
    let (from, birthday) = month(&file);
    file.client.died = Some(from);
    assert!(!prepares(&file, &party("client"), from));
    assert!(!confirms(&file, &party("client"), birthday));
    assert!(may_prepare_for(&file, &"mother", from).is_empty());
}

proptest! {
    /// For every day of birth: less than twelve, a month long and no longer, and never both.
    #[test]
    fn it_lasts_a_month_whenever_one_was_born(days in 0_i64..73_000, hour in 0_i64..24) {
        let born = Date::constant(1900, 1, 1).saturating_add(days.days());
        let (from, day) = (prepares_from(born), birthday(born, 12));
        prop_assert!((28..=31).contains(&day.since(from).unwrap().get_days()));
        for (away, may) in [(-1_i64, false), (0, true), (27, true)] {
            let at = midnight(from.saturating_add(away.days())) + SignedDuration::from_hours(hour.min(22));
            prop_assert_eq!(may_prepare(born, at), may, "{} {}", born, at);
        }
        prop_assert!(may_prepare(born, just_before(midnight(day))));
        prop_assert!(!may_prepare(born, midnight(day)));
        prop_assert_eq!(rules::age(born, midnight(from)), 11);
    }

    /// T4.2: who prepares sees nothing, whatever the file holds; and nobody else ever prepares.
    #[test]
    fn who_prepares_sees_nothing_yet(facts in facts(), at in instant()) {
        for viewer in (0..=NOBODY).map(Party::Person) {
            prop_assert!(!prepares(&facts, &viewer, at) && !confirms(&facts, &viewer, at));
        }
        if prepares(&facts, &Party::Client, at) {
            prop_assert!(!confirms(&facts, &Party::Client, at));
            for category in Category::ALL {
                for action in Action::ALL {
                    let viewer = Party::Client;
                    let question = Question { viewer, category, action, item: None, parties: None };
                    prop_assert!(!decide(&facts, &question, at).allow);
                }
            }
        }
    }
}
