//! What becomes of an appointment, told by days and times.

use jiff::civil::date;
use proptest::prelude::*;

use super::{Deed, Fate, Seen, Undo, Want, Wrong, fate, later, span, undo};
use crate::clock::Instant;
use crate::features::appointments::store::Busy;
use crate::features::appointments::{Booking, Modality, Someone, State};
use crate::ids::{AppointmentId, ClientId, PersonId};

const HOUR: i64 = 3600;

fn at(text: &str) -> Instant {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn booking(with: PersonId, starts: Instant) -> Booking {
    Booking {
        id: AppointmentId::fresh(),
        client: ClientId::fresh(),
        starts,
        ends: starts.plus_seconds(HOUR),
        modality: Modality::InPerson,
        state: State::Booked,
        own: false,
        place: None,
        place_kept: false,
        because: None,
        was: None,
        with: vec![Someone { person: with, name: String::new() }],
        parties: Vec::new(),
    }
}

fn want(away: PersonId, deed: Deed, now: Instant) -> Want<'static> {
    let span = (now, now.plus_seconds(12 * HOUR));
    Want { deed, days: 7, moment: None, to: None, away, span, busy: &[], picked: &[], now }
}

/// The same time of the day, across the change of the clock; an hour that is skipped is not there.
#[test]
fn a_week_later_is_the_same_time_of_the_day() {
    let before = at("2026-10-20T13:00:00Z");
    assert_eq!(later(before, 7), Some(at("2026-10-27T14:00:00Z")));
    assert_eq!(later(at("2026-03-22T01:30:00Z"), 7), None, "2:30 is skipped on 29 March");
}

#[test]
fn what_changed_or_has_begun_stays_as_it_is() {
    let (away, now) = (PersonId::fresh(), at("2026-10-20T08:00:00Z"));
    let mut one = booking(away, now.plus_seconds(HOUR));
    let want = want(away, Deed::Cancel, now);
    let seen = Some(Seen { id: one.id, starts: one.starts });
    assert_eq!(fate(&one, seen, &want, false).0, Fate::Done);
    let other = Some(Seen { id: one.id, starts: now });
    assert_eq!(fate(&one, other, &want, false).0, Fate::Changed);
    let begun = booking(away, now.plus_seconds(-60));
    assert_eq!(fate(&begun, None, &want, false).0, Fate::Begun);
    one.state = State::Cancelled;
    assert_eq!(fate(&one, seen, &want, false).0, Fate::Changed);
    assert_eq!(fate(&booking(PersonId::fresh(), one.starts), None, &want, false).0, Fate::Changed);
}

#[test]
fn nobody_is_in_two_places_and_nobody_treats_the_own_family() {
    let (away, to, now) = (PersonId::fresh(), PersonId::fresh(), at("2026-10-20T08:00:00Z"));
    let one = booking(away, now.plus_seconds(HOUR));
    let half = one.starts.plus_seconds(HOUR / 2);
    let busy = |person, starts: Instant| {
        [Busy { id: AppointmentId::fresh(), person, starts, ends: starts.plus_seconds(HOUR) }]
    };
    let give = Want { to: Some(to), ..want(away, Deed::Give, now) };
    assert_eq!(fate(&one, None, &give, false).0, Fate::Done);
    assert_eq!(fate(&one, None, &give, true).0, Fate::Family);
    assert_eq!(
        fate(&one, None, &Want { busy: &busy(to, half), ..give.clone() }, false).0,
        Fate::Busy
    );
    let next = busy(to, one.ends);
    assert_eq!(
        fate(&one, None, &Want { busy: &next, ..give }, false).0,
        Fate::Done,
        "one after the other"
    );
    let week = later(one.starts, 7).unwrap();
    let full = busy(away, week);
    let moves = Want { busy: &full, ..want(away, Deed::Later, now) };
    assert_eq!(fate(&one, None, &moves, false).0, Fate::Busy);
    let picked = [full[0].id.0];
    assert_eq!(fate(&one, None, &Want { picked: &picked, ..moves }, false), (Fate::Done, week));
}

#[test]
fn days_are_read_from_today_on() {
    let today = date(2026, 11, 25);
    assert_eq!(span("2026-11-25", "", today), Ok((today, today)));
    assert_eq!(span("2026-11-24", "", today), Err(Wrong::From));
    assert_eq!(span("2026-11-26", "2026-11-25", today), Err(Wrong::Until));
    assert_eq!(span("2026-11-25", "2026-12-26", today), Err(Wrong::Long));
    assert_eq!(span("morgen", "", today), Err(Wrong::From));
}

#[test]
fn what_was_called_off_can_be_put_back_for_two_hours_and_before_it_begins() {
    let made = at("2026-10-20T08:00:00Z");
    let soon = made.plus_seconds(HOUR);
    assert_eq!(undo(soon, made, made.plus_seconds(60)), Undo::Can);
    assert_eq!(undo(soon, made, soon), Undo::Late);
    assert_eq!(
        undo(made.plus_seconds(9 * HOUR), made, made.plus_seconds(2 * HOUR + 1)),
        Undo::Late
    );
}

proptest! {
    /// Whatever is wanted: what is moved comes after now, outside the absence, and never onto
    /// something else of the same person.
    #[test]
    fn nothing_is_moved_to_where_nobody_is(days in 0_i64..40, hour in 0_i64..400, other in 0_i64..1000) {
        let (away, now) = (PersonId::fresh(), at("2026-10-20T08:00:00Z"));
        let one = booking(away, now.plus_seconds(hour * 600));
        let starts = now.plus_seconds(other * HOUR);
        let busy = [Busy { id: AppointmentId::fresh(), person: away, starts, ends: starts.plus_seconds(HOUR) }];
        let want = Want { days, busy: &busy, ..want(away, Deed::Later, now) };
        let (fate, starts) = fate(&one, None, &want, false);
        if fate == Fate::Done {
            prop_assert!(starts > now && !(starts >= want.span.0 && starts < want.span.1));
            prop_assert!(busy[0].ends <= starts || busy[0].starts >= starts.plus_seconds(HOUR));
        } else {
            prop_assert_eq!(starts, one.starts);
        }
    }
}
