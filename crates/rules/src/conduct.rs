//! Conduct: what follows when somebody goes against the terms (`T5.3`, `T12.3`, `T12.4`, `T12.6`).
//!
//! Owns which step is open after which judgement, and every day that is counted
//! from a warning or a block. It must never judge conduct itself: that is for people.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::{day, midnight};

/// What somebody did: one of the six kinds of `T5.3`, or something else against the terms.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Kind {
    /// Indecent proposals, insults, threats (`T5.3` a).
    Insult,
    /// Aggressive conduct, or conduct that crosses a line (`T5.3` b).
    Aggression,
    /// Putting up what is unwanted or shocking (`T5.3` c).
    Content,
    /// False information (`T5.3` d).
    Falsehood,
    /// Using the account for what it is not there for (`T5.3` e).
    Misuse,
    /// Showing or giving what stands here to outsiders (`T5.3` f).
    Disclosure,
    /// Another breach of the terms (`T12.3`).
    Other,
}

words!(Kind, "kind of conduct", {
    Insult => "insult",
    Aggression => "aggression",
    Content => "content",
    Falsehood => "falsehood",
    Misuse => "misuse",
    Disclosure => "disclosure",
    Other => "other",
});

impl Kind {
    /// Whether it is one of the six kinds, after which no warning need come first (`T12.4`).
    pub fn is_forbidden(self) -> bool {
        self != Self::Other
    }
}

/// What the provider said of it, with the therapist.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Judgement {
    /// It goes against the terms.
    Violation,
    /// It does not.
    Nothing,
    /// It belongs to what somebody is treated for, and is answered there.
    Care,
}

words!(Judgement, "judgement", {
    Violation => "violation",
    Nothing => "nothing",
    Care => "care",
});

/// What can follow. Doing nothing always can.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Step {
    /// Nothing follows.
    Nothing,
    /// A warning in writing.
    Warning,
    /// The account is blocked.
    Block,
}

words!(Step, "step", {
    Nothing => "nothing",
    Warning => "warning",
    Block => "block",
});

/// Whether `step` may follow: a block after a warning that was given before this was done
/// (`T12.3`), or at once for the six kinds (`T12.4`); nothing but nothing where it is no violation.
pub fn may_follow(step: Step, kind: Kind, judgement: Judgement, warned_before: bool) -> bool {
    match step {
        Step::Nothing => true,
        Step::Warning => judgement == Judgement::Violation,
        Step::Block => judgement == Judgement::Violation && (kind.is_forbidden() || warned_before),
    }
}

/// Whether a warning or a block may stand after an objection, by what the provider says of it now (`T12.3`).
pub fn may_stand(again: Option<Judgement>) -> bool {
    again.is_none_or(|again| again == Judgement::Violation)
}

/// So many days one can object to a warning or a block, the day on which it was decided being day
/// zero. Until the answer it counts: an objection alone takes nothing back.
pub const OBJECTION_DAYS: i64 = 30;

/// So many days the answer to an objection can be read before anything is removed.
pub const READING_DAYS: i64 = 14;

/// The last day of so many, counted in Amsterdam; none beyond the year 9999.
fn last(at: Timestamp, days: i64) -> Option<Date> {
    day(at).checked_add(days.days()).ok()
}

/// The last day on which one can object to what was decided then.
pub fn last_day(decided: Timestamp) -> Option<Date> {
    last(decided, OBJECTION_DAYS)
}

/// The instant at which that day is over.
pub fn objection_ends(decided: Timestamp) -> Option<Timestamp> {
    Some(midnight(last_day(decided)?.checked_add(1.day()).ok()?))
}

/// When general account data go after a block that stands (`T12.6`): never before the time to
/// object is over, nor before the answer to an objection could be read.
pub fn removal(blocked: Timestamp, answered: Option<Timestamp>) -> Option<Timestamp> {
    let over = objection_ends(blocked)?;
    let Some(answered) = answered else { return Some(over) };
    let read = midnight(last(answered, READING_DAYS)?.checked_add(1.day()).ok()?);
    Some(over.max(read))
}
