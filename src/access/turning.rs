//! Lists over a provider's files by date of birth: whose birthday comes, and
//! who has the same name and date of birth as somebody new.
//!
//! For the coordinator. Which files are found is decided here; what is shown
//! of them is named in the log like every list.

use jiff::ToSpan as _;
use jiff::civil::Date;
use uuid::Uuid;

use super::facts::born::{self, Born};
use super::{Caseload, Desk, Known, Scope};
use crate::error::{Error, Result};

/// After whom a list goes on, of each age that has more.
pub type Marks = Vec<(i16, (String, Uuid))>;

/// Whose birthdays are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Turning<'a> {
    /// The ages one becomes, three at most.
    pub ages: &'a [i16],
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The date of birth and person of the last one of the page before, of the only age asked for.
    pub after: Option<(Date, Uuid)>,
}

impl Desk {
    /// Whether this is who asks, in any of the own persons.
    #[must_use]
    pub fn is_own(&self, person: crate::ids::PersonId) -> bool {
        self.actor.person_ids().contains(&person.0)
    }

    /// As whom the provider knows the member of staff who asks.
    ///
    /// # Errors
    /// `NotFound` for whoever does not hold the role.
    pub fn known(&self) -> Result<&Known> {
        self.actor.staff(self.role).ok_or(Error::NotFound)
    }

    /// The files of the own provider whose client becomes one of these ages, at most `limit` of each.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn turning<C: Scope>(
        &self,
        asked: &Turning<'_>,
        limit: i64,
    ) -> Result<(Caseload<'_, C>, Marks)> {
        let (known, at) = (self.known()?, self.app.clock.now());
        let mut tx = self.app.db.read().await?;
        let persons = self.actor.person_ids();
        let ranges: Vec<(Date, Date)> = asked.ages.iter().map(|age| asked.born(*age)).collect();
        let found =
            born::born_between(&mut tx, known.provider, &persons, &ranges, asked.after, limit)
                .await?;
        let of = |n: usize| found.iter().filter(move |one| usize::try_from(one.n) == Ok(n));
        let full = |n: usize| i64::try_from(of(n).count()).is_ok_and(|count| count >= limit);
        let marks = asked.ages.iter().enumerate().filter(|(n, _)| full(*n));
        let marks = marks.filter_map(|(n, age)| {
            of(n).next_back().map(|one| (*age, (one.day.clone(), one.person)))
        });
        let marks: Marks = marks.collect();
        let turns = |one: &&Born| {
            let age = usize::try_from(one.n).ok().and_then(|n| asked.ages.get(n));
            let born: Option<Date> = one.day.parse().ok();
            born.zip(age).is_some_and(|(born, age)| {
                (asked.from..=asked.until).contains(&rules::birthday(born, *age))
            })
        };
        let ids: Vec<Uuid> = found.iter().filter(turns).map(|one| one.client).collect();
        Ok((self.hand_out(tx, ids, known, at, "staff").await?, marks))
    }

    /// The files of the own provider about somebody of this sort key, born on this day.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn namesakes<C: Scope>(&self, sort_key: &str, born: Date) -> Result<Caseload<'_, C>> {
        let (known, at) = (self.known()?, self.app.clock.now());
        let mut tx = self.app.db.read().await?;
        let persons = self.actor.person_ids();
        let ids = born::namesakes(&mut tx, known.provider, &persons, (sort_key, born)).await?;
        self.hand_out(tx, ids, known, at, "staff").await
    }
}

impl Turning<'_> {
    /// Between which days one was born to become `age` in time. Whoever was born on 29 February
    /// may have the birthday on 1 March: a day more is read.
    fn born(&self, age: i16) -> (Date, Date) {
        let back = |day: Date| day.saturating_sub(i64::from(age).years());
        (back(self.from).saturating_sub(1.day()), back(self.until))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// Rulebook, "Age": born on 29 February, one becomes 18 on 1 March in a common year.
    #[test]
    fn a_leapling_is_not_missed() {
        let turning =
            Turning { ages: &[18], from: date(2026, 3, 1), until: date(2026, 3, 1), after: None };
        let (first, last) = turning.born(18);
        assert!((first..=last).contains(&date(2008, 2, 29)));
        let turning =
            Turning { ages: &[16], from: date(2028, 2, 29), until: date(2028, 2, 29), after: None };
        let (first, last) = turning.born(16);
        assert!((first..=last).contains(&date(2012, 2, 29)));
    }
}
