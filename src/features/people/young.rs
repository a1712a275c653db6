//! From which day somebody can have an account: a month before twelve (rulebook, "Birthdays").

use jiff::civil::Date;

use super::store::Listed;

/// From which day there can be an account, where a date of birth says that today is too
/// early: the day on which one is 11 years and 11 months (rulebook, "Birthdays").
#[must_use]
pub fn account_from(person: &Listed, today: Date) -> Option<Date> {
    let born: Date = person.born.as_deref()?.parse().ok()?;
    Some(rules::prepares_from(born)).filter(|from| today < *from)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Listed, account_from};
    use crate::ids::PersonId;

    fn born(born: Option<&str>) -> Listed {
        Listed {
            id: PersonId::fresh(),
            name: String::new(),
            initials: String::new(),
            sort_key: String::new(),
            born: born.map(str::to_owned),
        }
    }

    /// Rulebook, "Birthdays": the child of 11 years and 11 months may open an account.
    #[test]
    fn a_child_gets_an_account_from_a_month_before_twelve() {
        let child = born(Some("2014-12-24"));
        assert_eq!(account_from(&child, date(2026, 11, 23)), Some(date(2026, 11, 24)));
        assert_eq!(account_from(&child, date(2026, 11, 24)), None);
    }

    #[test]
    fn without_a_date_of_birth_nobody_is_too_young() {
        assert_eq!(account_from(&born(None), date(2026, 11, 23)), None);
    }
}
