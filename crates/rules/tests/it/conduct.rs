//! What may follow after a judgement on conduct (T5.3, T12.3, T12.4, T12.6).

use jiff::{Timestamp, ToSpan as _};
use proptest::prelude::*;
use proptest::sample::select;
use rules::conduct::{Judgement, Kind, OBJECTION_DAYS, Step};
use rules::conduct::{last_day, may_follow, may_stand, objection_ends, removal};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// T12.3: one warning in writing first; T12.4: none for the six kinds.
#[test]
fn a_block_comes_after_a_warning_and_at_once_for_the_six_kinds() {
    let violation = Judgement::Violation;
    assert!(!may_follow(Step::Block, Kind::Other, violation, false));
    assert!(may_follow(Step::Warning, Kind::Other, violation, false));
    assert!(may_follow(Step::Block, Kind::Other, violation, true));
    let six: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.is_forbidden()).collect();
    assert_eq!(six.len(), 6);
    assert!(six.into_iter().all(|kind| may_follow(Step::Block, kind, violation, false)));
}

/// T12.3: day 30 counts, on Amsterdam's calendar.
#[test]
fn one_can_object_until_the_thirtieth_day_is_over() {
    let blocked = at("2026-10-14T22:30:00Z");
    assert_eq!(last_day(blocked), Some(jiff::civil::date(2026, 11, 14)));
    assert_eq!(objection_ends(blocked), Some(at("2026-11-14T23:00:00Z")));
    assert_eq!(removal(blocked, None), objection_ends(blocked));
    let late = at("2026-11-14T12:00:00Z");
    assert_eq!(removal(blocked, Some(late)), Some(at("2026-11-28T23:00:00Z")));
}

/// T12.3: who shows that there was none is not held to it.
#[test]
fn no_block_stands_on_what_is_judged_to_be_none() {
    assert!(may_stand(None) && may_stand(Some(Judgement::Violation)));
    assert!(!may_stand(Some(Judgement::Nothing)) && !may_stand(Some(Judgement::Care)));
}

proptest! {
    /// T12.3, T12.4: what is no violation has no consequence, and a block is never open where a warning is not.
    #[test]
    fn steps_only_follow_a_violation(
        kind in select(Kind::ALL.to_vec()),
        judgement in select(Judgement::ALL.to_vec()),
        warned in any::<bool>(),
    ) {
        let may = |step| may_follow(step, kind, judgement, warned);
        prop_assert!(may(Step::Nothing));
        prop_assert_eq!(may(Step::Warning), judgement == Judgement::Violation);
        prop_assert!(!may(Step::Block) || may(Step::Warning));
        prop_assert!(!may(Step::Block) || warned || kind.is_forbidden());
        prop_assert!(may(Step::Block) || !may_follow(Step::Block, kind, judgement, false));
    }

    /// T12.6: nothing goes while one can still object, and it always goes one day.
    #[test]
    fn nothing_is_removed_while_one_can_object(seconds in 0i64..4_000_000_000, after in 0i64..10_000_000) {
        let blocked = Timestamp::from_second(seconds).unwrap();
        let ends = objection_ends(blocked).unwrap();
        let left = ends.as_second() - seconds;
        prop_assert!(left > OBJECTION_DAYS * 86_400 - 3_601 && left <= (OBJECTION_DAYS + 1) * 86_400 + 3_600);
        let answered = blocked.checked_add(after.seconds()).unwrap();
        prop_assert!(removal(blocked, Some(answered)).unwrap() >= ends);
        prop_assert!(removal(blocked, Some(answered)).unwrap() > answered);
    }
}
