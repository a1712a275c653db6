//! A wish, and when one can ask again.

use jiff::civil::Date;
use rules::Categories;
use uuid::Uuid;

use crate::clock::Instant;
use crate::ids::PersonId;

/// So many days after asking one can ask again.
pub const AGAIN_DAYS: i64 = 30;

/// What became of a wish. For the client alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It was asked.
    Open,
    /// Not now, said the client.
    NotNow,
    /// The client shared something, or took back what was shared.
    Answered,
    /// The asker asked once more.
    Replaced,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NotNow => "not_now",
            Self::Answered => "answered",
            Self::Replaced => "replaced",
        }
    }
}

/// A wish as it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wish {
    /// Its id.
    pub id: Uuid,
    /// Who asked.
    pub asker: PersonId,
    /// For what.
    pub categories: Categories,
    /// When.
    pub asked: Instant,
    /// Whether the client said "not now".
    pub not_now: bool,
}

/// The first day in Amsterdam on which one who asked then can ask again.
#[must_use]
pub fn asks_again_on(asked: Instant) -> Date {
    let day = asked.amsterdam().date();
    day.saturating_add(jiff::Span::new().days(AGAIN_DAYS))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn one_asks_again_thirty_days_later() {
        let late: Timestamp = "2026-11-03T22:59:00Z".parse().unwrap();
        assert_eq!(asks_again_on(late.into()), date(2026, 12, 3));
        let next: Timestamp = "2026-11-03T23:00:00Z".parse().unwrap();
        assert_eq!(asks_again_on(next.into()), date(2026, 12, 4), "it is the 4th in Amsterdam");
    }
}
