//! Who gives staff a role, where, and when a role opens anything (rulebook 1, "Other staff"; A1).
//!
//! Owns the list of what may be given, and what stands between having a role and working in it: a
//! first day, a training that was recorded, a last day. It opens no file: that is [`crate::staff`].

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar;
use crate::staff::Role;

/// Where somebody works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// At the provider of whoever gives the role.
    Own,
    /// At a provider, for the administrator of the operator.
    Provider,
}

/// The roles that `by` may give and end there: a provider administrator the staff of the own
/// provider, the operator's administrator the staff of the operator and the administrators of
/// providers. Everybody else none.
#[must_use]
pub fn grantable(by: Role, at: At) -> &'static [Role] {
    match (by, at) {
        (Role::ProviderAdministrator, At::Own) => &[
            Role::Therapist,
            Role::Coordinator,
            Role::ProviderAdministrator,
            Role::RecordKeeper,
            Role::ComplaintsOfficer,
            Role::Dpo,
        ],
        (Role::Administrator, At::Own) => {
            &[Role::Support, Role::ComplaintsOfficer, Role::Dpo, Role::Administrator]
        }
        (Role::Administrator, At::Provider) => &[Role::ProviderAdministrator],
        _ => &[],
    }
}

/// Whether `by` hires and lets go anybody at all.
#[must_use]
pub fn hires(by: Role) -> bool {
    !grantable(by, At::Own).is_empty()
}

/// Whether somebody must be left in this role: without one nobody could give any.
#[must_use]
pub fn one_stays(role: Role) -> bool {
    hires(role)
}

/// A role that somebody has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// Which.
    pub role: Role,
    /// The first instant of it.
    pub from: Option<Timestamp>,
    /// The first instant no longer in it.
    pub until: Option<Timestamp>,
    /// The day of the training that was recorded.
    pub trained: Option<Date>,
}

/// Whether a role opens anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opens {
    /// Yes.
    Now,
    /// From this day on: the first day, or that of the training.
    From(Date),
    /// Not before a training is recorded.
    Untrained,
    /// Not any more.
    Over,
}

impl Held {
    /// Whether it opens anything at `at`: without a training, or before it, nothing.
    #[must_use]
    pub fn opens(&self, at: Timestamp) -> Opens {
        if self.until.is_some_and(|until| until <= at) {
            return Opens::Over;
        }
        let today = calendar::day(at);
        let first = self.from.filter(|from| *from > at).map(calendar::day);
        match (self.trained, first) {
            (None, _) => Opens::Untrained,
            (Some(trained), first) if trained > today || first.is_some() => {
                Opens::From(first.map_or(trained, |first| first.max(trained)))
            }
            (Some(_), _) => Opens::Now,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(day: Date) -> Timestamp {
        calendar::midnight(day)
    }

    fn held(trained: Option<Date>) -> Held {
        let from = Some(at(date(2026, 11, 1)));
        Held { role: Role::Therapist, from, until: Some(at(date(2026, 12, 1))), trained }
    }

    #[test]
    fn a_role_opens_from_its_first_day_and_its_training_until_its_last() {
        let trained = held(Some(date(2026, 11, 10)));
        assert_eq!(trained.opens(at(date(2026, 10, 1))), Opens::From(date(2026, 11, 10)));
        assert_eq!(trained.opens(at(date(2026, 11, 9))), Opens::From(date(2026, 11, 10)));
        assert_eq!(trained.opens(at(date(2026, 11, 10))), Opens::Now);
        assert_eq!(trained.opens(at(date(2026, 12, 1))), Opens::Over);
        let before = held(Some(date(2026, 1, 15)));
        assert_eq!(before.opens(at(date(2026, 10, 1))), Opens::From(date(2026, 11, 1)));
    }

    #[test]
    fn without_a_training_a_role_opens_nothing() {
        assert_eq!(held(None).opens(at(date(2026, 11, 10))), Opens::Untrained);
        assert_eq!(held(None).opens(at(date(2026, 12, 10))), Opens::Over);
    }

    #[test]
    fn only_administrators_give_roles_and_the_operator_none_that_opens_a_file() {
        for by in Role::ALL {
            let gives = matches!(by, Role::ProviderAdministrator | Role::Administrator);
            assert_eq!(hires(by), gives, "{by}");
            let elsewhere = grantable(by, At::Provider);
            assert_eq!(!elsewhere.is_empty(), by == Role::Administrator, "{by}");
        }
        let opens = |role: &Role| matches!(role, Role::Therapist | Role::Coordinator);
        let by_the_operator = [At::Own, At::Provider].map(|at| grantable(Role::Administrator, at));
        assert!(!by_the_operator.concat().iter().any(opens));
        assert!(
            !grantable(Role::ProviderAdministrator, At::Own).iter().any(|role| role.is_operator())
        );
    }
}
