//! By when an answer is due (rulebook 6; `T13.1`, `T13.2`, P9, P12, GDPR 12 and 33).
//!
//! Owns every term of the portal, each counted once. It must never stretch a
//! term for a weekend: the earliest reading is kept. Days are calendar days in
//! Amsterdam; the day of receipt is day zero.

use std::fmt;

use jiff::civil::Date;
use jiff::{Span, Timestamp, ToSpan};

use crate::day;

/// What was received, and so which term runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Kind {
    /// A message to application support (`T13.1`): 30 days.
    Support,
    /// "Ask why" on a line of the log (ours): 30 days.
    AccessQuestion,
    /// A complaint about the portal (`T13.2`): 30 days, or a final date named in time.
    ComplaintPortal,
    /// A complaint about care (Wkkgz): 6 weeks, at most 10.
    ComplaintCare,
    /// A request under the privacy statement (P9): 1 month, at most 3.
    RightsRequest,
    /// A request for destruction (`T9.4`, P9): 1 month, at most 3.
    Destruction,
    /// A complaint about privacy (P12): 1 month, at most 3.
    ComplaintPrivacy,
    /// A breach, to the authority (P7, GDPR 33): 72 hours.
    BreachAuthority,
}

words!(Kind, "kind", {
    Support => "support",
    AccessQuestion => "access_question",
    ComplaintPortal => "complaint_portal",
    ComplaintCare => "complaint_care",
    RightsRequest => "rights_request",
    Destruction => "destruction",
    ComplaintPrivacy => "complaint_privacy",
    BreachAuthority => "breach_authority",
});

/// A notice that the answer takes longer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extension {
    /// When the notice was given.
    pub made: Timestamp,
    /// Why; blank does not count.
    pub reason: String,
    /// The final date it names; read for [`Kind::ComplaintPortal`] only.
    pub final_date: Option<Date>,
}

/// By when: the end of a day in Amsterdam, or an instant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Due {
    /// The end of this day.
    Day(Date),
    /// This instant, in whole seconds.
    Instant(Timestamp),
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Instant(instant) => instant.fmt(f),
        }
    }
}

/// The term that runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    /// When the answer is due.
    pub due: Due,
    /// When it is due at the latest; the same as `due` when not extended.
    pub latest: Due,
    /// Was it extended, in time and with a reason?
    pub extended: bool,
}

/// The term of something received at this instant. Nothing when it would end
/// beyond the year 9999.
pub fn due(kind: Kind, received: Timestamp, extension: Option<&Extension>) -> Option<Term> {
    if kind == Kind::BreachAuthority {
        return breach(received);
    }
    let zero = day(received);
    let last = zero.checked_add(regular(kind)).ok()?;
    let counts = extension.filter(|extension| {
        received <= extension.made
            && day(extension.made) <= last
            && !extension.reason.trim().is_empty()
    });
    let latest = match counts {
        Some(extension) => longest(kind, zero, last, extension)?,
        None => last,
    };
    Some(Term {
        due: Due::Day(last),
        latest: Due::Day(latest),
        // Whatever extends a term moves its last day.
        extended: latest != last,
    })
}

/// 72 elapsed hours, to the second before (GDPR 33); never extended.
fn breach(received: Timestamp) -> Option<Term> {
    let exact = received.checked_add(72.hours()).ok()?;
    let seconds = exact.as_nanosecond().div_euclid(1_000_000_000);
    let due = Due::Instant(Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?);
    Some(Term { due, latest: due, extended: false })
}

/// The term without an extension. A month later is the same day of the month,
/// or that month's last.
fn regular(kind: Kind) -> Span {
    match kind {
        Kind::Support | Kind::AccessQuestion | Kind::ComplaintPortal => 30.days(),
        Kind::ComplaintCare => 6.weeks(),
        Kind::RightsRequest | Kind::Destruction | Kind::ComplaintPrivacy => 1.month(),
        Kind::BreachAuthority => 3.days(),
    }
}

/// The last day after an extension that counts, from receipt; `last` where
/// this kind is not extended by it.
fn longest(kind: Kind, zero: Date, last: Date, extension: &Extension) -> Option<Date> {
    match kind {
        Kind::ComplaintPortal => {
            Some(extension.final_date.filter(|date| *date > last).unwrap_or(last))
        }
        Kind::ComplaintCare => zero.checked_add(10.weeks()).ok(),
        Kind::RightsRequest | Kind::Destruction | Kind::ComplaintPrivacy => {
            zero.checked_add(3.months()).ok()
        }
        Kind::Support | Kind::AccessQuestion | Kind::BreachAuthority => Some(last),
    }
}
