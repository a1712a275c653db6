//! Who reads the log, and when answers change by themselves.

use rules::Basis::{Mentorship, ParentalAuthority};
use rules::{
    Because, Categories, Facts, LogSight, Regime, birthday, decide, log_sight, midnight,
    next_change, regime,
};

use crate::support::{Changes, between, days, file, now, party, question, since};

/// How much of the log the viewer reads now.
fn sight(file: &Facts<&'static str>, viewer: &'static str) -> LogSight {
    log_sight(file, &party(viewer), now())
}

/// V5, T4.2, T4.3
#[test]
fn the_log_is_for_the_client_from_twelve_and_under_twelve_partly_for_a_parent() {
    let young = file(11)
        .with_authority("mother", ParentalAuthority)
        .with_related("aunt")
        .with_therapist("therapist");
    let mut older = file(12).with_authority("mother", ParentalAuthority);
    let adult = file(40).with_authority("mentor", Mentorship).incapacitated(&[]);
    assert_eq!(sight(&young, "client"), LogSight::Nothing);
    assert_eq!(sight(&young, "mother"), LogSight::StaffAndOwn);
    assert_eq!(sight(&young, "aunt"), LogSight::Nothing);
    assert_eq!(sight(&young, "therapist"), LogSight::Nothing);
    assert_eq!(sight(&older, "client"), LogSight::Whole);
    assert_eq!(sight(&older, "mother"), LogSight::Nothing);
    assert_eq!(sight(&adult, "client"), LogSight::Whole);
    assert_eq!(sight(&adult, "mentor"), LogSight::Nothing);
    older.client.died = Some(now());
    assert_eq!(sight(&older, "client"), LogSight::Nothing);
}

/// T4.2, T4.3, T4.4: at 00:00 in Amsterdam, not a nanosecond before.
#[test]
fn the_regime_changes_at_midnight_of_the_birthday() {
    let file = file(11);
    for (years, before, after) in
        [(12, Regime::Represented, Regime::Shared), (16, Regime::Shared, Regime::Autonomous)]
    {
        let flip = midnight(birthday(file.client.born, years));
        let just_before = flip - jiff::SignedDuration::from_nanos(1);
        for category in rules::Category::ALL {
            assert_eq!(regime(&file, category, just_before), before);
            assert_eq!(regime(&file, category, flip), after);
        }
        assert_eq!(next_change(&file, just_before), Some(flip));
    }
}

#[test]
fn the_next_change_is_the_earliest_thing_ahead() {
    let mut file = file(40).with_related("sister").with_therapist("therapist");
    assert_eq!(next_change(&file, now()), None);
    file.withholdings = file.clone().withheld("sister", Categories::ALL).withholdings;
    file.withholdings[0].span = between(-5, 9);
    assert_eq!(next_change(&file, now()), Some(days(9)));
    file.client.care = Some(vec![since(8)]);
    assert_eq!(next_change(&file, now()), Some(days(8)));
    let mut file = file.consent("client", "sister", 7, Categories::ALL);
    assert_eq!(next_change(&file, now()), Some(days(7)));
    file.client.died = Some(days(6));
    assert_eq!(next_change(&file, now()), Some(days(6)));
    assert_eq!(next_change(&file, days(6)), None, "only therapists read on");
}

/// Every explanation is one English sentence.
#[test]
fn because_is_a_sentence() {
    let file = file(13).with_authority("mother", ParentalAuthority);
    for viewer in ["client", "mother", "stranger"] {
        let because = decide(&file, &question(viewer, rules::Action::View), now()).because;
        let text = because.to_string();
        assert!(text.ends_with('.') && text.len() > 10, "{because:?}");
    }
    for because in [Because::Treats, Because::Frozen, Because::NoRepresentative] {
        assert!(because.to_string().ends_with('.'), "{because:?}");
    }
}

/// The ends of the calendar are no reason to panic.
#[test]
fn the_first_and_the_last_instant_are_answered() {
    let mut file = file(40).with_authority("mentor", Mentorship);
    for born in [jiff::civil::Date::MIN, jiff::civil::Date::MAX] {
        file.client.born = born;
        for at in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
            decide(&file, &question("mentor", rules::Action::View), at);
            next_change(&file, at);
        }
    }
}
