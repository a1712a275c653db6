//! What the conversations of one generated file look like, before they are stored.
//!
//! Owns sizes and times: mostly a handful of messages, now and then a year of
//! them; people write in the evening, therapists at work and days later. It
//! touches no database.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::dice::Dice;
use super::letters::{Pair, answered, asked};
use super::words::{OF_CLIENTS, OF_PARENTS};
use crate::clock::Instant;

/// Care of the crowd began 200 days ago; nobody wrote before this day.
const FIRST_DAY: i64 = 190;

/// A conversation to be.
#[derive(Debug)]
pub(super) struct Plan {
    /// In one line.
    pub(super) subject: &'static str,
    /// Whether it is the parent's own thing.
    pub(super) own: bool,
    /// What is said, in the order of time.
    pub(super) lines: Vec<Line>,
    /// How many of the last messages the other side has not read.
    pub(super) unread: usize,
}

/// A message to be.
#[derive(Debug)]
pub(super) struct Line {
    /// Whether the therapist writes.
    pub(super) therapist: bool,
    /// When.
    pub(super) sent: Instant,
    /// What.
    pub(super) text: String,
}

/// Who writes beside the therapist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Writer {
    /// The client.
    Client,
    /// A parent for a child under twelve.
    ParentActing,
    /// A parent of somebody who just became twelve: own things only.
    ParentOwn,
}

/// The conversations of file `number`: one in eight files waits for an answer.
pub(super) fn plan(
    (number, salt): (u32, u64),
    writer: Writer,
    pair: Pair<'_>,
    today: Date,
) -> Vec<Plan> {
    let mut dice = Dice::of(u64::from(number) * 2 + salt);
    let count = 1 + dice.below(4);
    let topics: &[_] = if writer == Writer::Client { &OF_CLIENTS } else { &OF_PARENTS };
    let from = dice.below(topics.len() as u64);
    let topics = topics.iter().cycle().skip(usize::try_from(from).unwrap_or(0));
    let mut plans = Vec::new();
    for (place, topic) in (0..count).zip(topics) {
        let waits = place == 0 && number % 8 == 3;
        let size = size(&mut dice);
        let times = times(&mut dice, today, size, waits);
        let unread = if waits { number % 16 == 3 } else { dice.once_in(8) };
        let last = times.last().map(|time| time.0);
        let run = times.iter().rev().take_while(|time| Some(time.0) == last).count();
        let own = match writer {
            Writer::Client => false,
            Writer::ParentActing => dice.once_in(2),
            Writer::ParentOwn => true,
        };
        let lines = times.into_iter().enumerate().map(|(n, (therapist, sent))| {
            let text = if therapist {
                answered(&mut dice, topic, pair)
            } else {
                asked(&mut dice, topic, pair, n == 0)
            };
            Line { therapist, sent, text }
        });
        let lines = lines.collect();
        plans.push(Plan {
            subject: topic.subject,
            own,
            lines,
            unread: if unread { run } else { 0 },
        });
    }
    plans
}

/// A long tail: 2 to 8 messages, some 9 to 20, few 40 to 80.
fn size(dice: &mut Dice) -> usize {
    let size = match dice.below(100) {
        0..82 => 2 + dice.below(7),
        82..96 => 9 + dice.below(12),
        _ => 40 + dice.below(41),
    };
    usize::try_from(size).unwrap_or(2)
}

/// Who of both writes when, told backwards from the last message. The first is
/// never the therapist's; without `waits` the last is.
fn times(dice: &mut Dice, today: Date, size: usize, waits: bool) -> Vec<(bool, Instant)> {
    let mut told: Vec<(bool, Instant)> = Vec::new();
    let mut therapist = !waits;
    let mut days = if waits {
        dice.between(1, 6)
    } else if size >= 40 {
        dice.between(1, 14)
    } else {
        1 + dice.between(0, 120).min(dice.between(0, 120))
    };
    let mut twice = false;
    let mut minute = hour(dice, therapist);
    while told.len() < size || told.last().is_some_and(|line| line.0) {
        while therapist && weekend(today, days) {
            days += 1;
        }
        if days > FIRST_DAY {
            break;
        }
        told.push((therapist, at(today, days, minute)));
        // What came before: a moment earlier the same one, or on another day the other.
        twice = !twice && dice.once_in(6);
        if twice {
            minute -= dice.between(2, 25);
        } else {
            days +=
                if therapist || size >= 40 { 1 + dice.between(0, 1) } else { dice.between(1, 6) };
            therapist = !therapist;
            minute = hour(dice, therapist);
        }
    }
    while told.last().is_some_and(|line| line.0) {
        told.pop();
    }
    told.reverse();
    told
}

/// A minute of the day: at work, or after dinner.
fn hour(dice: &mut Dice, therapist: bool) -> i64 {
    if therapist { dice.between(8 * 60 + 30, 17 * 60) } else { dice.between(18 * 60, 22 * 60 + 50) }
}

fn weekend(today: Date, days: i64) -> bool {
    matches!(today.saturating_sub(days.days()).weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn at(today: Date, days: i64, minute: i64) -> Instant {
    Instant::from(rules::midnight(today.saturating_sub(days.days()))).plus_seconds(minute * 60)
}

#[cfg(test)]
mod tests {
    use super::{Pair, Plan, Writer, at, plan};
    use crate::features::messages::TEXT_MAX;

    const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 25);

    fn plans(number: u32) -> Vec<Plan> {
        let pair = Pair { writer: "Noor", therapist: "Bram" };
        plan((number, 1), Writer::Client, pair, TODAY)
    }

    #[test]
    fn a_crowd_writes_some_twenty_messages_a_file_and_one_in_eight_waits() {
        let (mut messages, mut waiting, mut long) = (0, 0, 0);
        for number in 0..800 {
            for plan in plans(number) {
                messages += plan.lines.len();
                long += u32::from(plan.lines.len() >= 40);
                waiting += u32::from(plan.lines.last().is_some_and(|line| !line.therapist));
            }
        }
        assert!((14_000..20_000).contains(&messages), "{messages}");
        assert_eq!(waiting, 100);
        assert!((20..150).contains(&long), "{long}");
    }

    #[test]
    fn what_they_write_is_in_order_behind_us_and_can_be_written() {
        for plan in (0..400).flat_map(plans) {
            assert!(!plan.lines.is_empty() && plan.unread <= plan.lines.len());
            assert!(plan.lines.windows(2).all(|two| two[0].sent < two[1].sent), "{plan:?}");
            assert!(!plan.lines[0].therapist);
            for line in &plan.lines {
                assert!(line.sent < at(TODAY, 0, 0) && line.sent >= at(TODAY, 190, 0));
                assert!((1..TEXT_MAX).contains(&line.text.len()));
            }
        }
    }

    #[test]
    fn the_same_number_writes_the_same_and_others_write_other_things() {
        let text = |number| format!("{:?}", plans(number));
        assert_eq!(text(5), text(5));
        assert_ne!(text(5), text(6));
    }
}
