//! What a planner sends: who is away, what was ticked, and what is to be done with it.

use std::str::FromStr as _;

use jiff::civil::Date;
use uuid::Uuid;

use crate::clock::Instant;
use crate::features::absences::model::{Deed, LATER, Seen, Wrong, span};
use crate::features::absences::wish::Wish;
use crate::features::appointments::Form;
use crate::ids::{PersonId, ProviderId, made_from, ordered};
use crate::web::form::tidy;

/// The fields, as they came in.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields {
    pub(super) form: String,
    pub(super) person: String,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) deed: String,
    pub(super) days: String,
    pub(super) date: String,
    pub(super) time: String,
    pub(super) to: String,
    pub(super) unseen: bool,
    pub(super) items: Vec<String>,
    pub(super) then: String,
}

impl Fields {
    /// From the pairs of a form; a name may come more than once.
    pub(super) fn of(pairs: Vec<(String, String)>) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs {
            let value = tidy(&value);
            match name.as_str() {
                "form" => fields.form = value,
                "person" => fields.person = value,
                "from" => fields.from = value,
                "until" => fields.until = value,
                "deed" => fields.deed = value,
                "days" => fields.days = value,
                "date" => fields.date = value,
                "time" => fields.time = value,
                "to" => fields.to = value,
                "unseen" => fields.unseen = value == "yes",
                "item" => fields.items.push(value),
                "then" => fields.then = value,
                _ => {}
            }
        }
        fields
    }

    /// As they are sent on by a page that asks once more.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let one = [
            ("form", &self.form),
            ("person", &self.person),
            ("from", &self.from),
            ("until", &self.until),
            ("deed", &self.deed),
            ("days", &self.days),
            ("date", &self.date),
            ("time", &self.time),
            ("to", &self.to),
        ];
        let mut pairs: Vec<_> = one.into_iter().map(|(name, text)| (name, text.clone())).collect();
        if self.unseen {
            pairs.push(("unseen", "yes".to_owned()));
        }
        pairs.extend(self.items.iter().map(|item| ("item", item.clone())));
        pairs
    }

    /// Who is away, and on which days.
    pub(super) fn who(
        &self,
        colleagues: &[(PersonId, String)],
        today: Date,
    ) -> Result<(PersonId, (Date, Date)), Wrong> {
        let person = self.person.parse::<PersonId>().ok();
        let known = |person: &PersonId| colleagues.iter().any(|(id, _)| id == person);
        let person = person.filter(known).ok_or(Wrong::Person)?;
        Ok((person, span(&self.from, &self.until, today)?))
    }

    /// What is wanted. `noting`: that somebody is away is noted, and nothing done.
    pub(super) fn read(
        &self,
        (person, days): (PersonId, (Date, Date)),
        colleagues: &[(PersonId, String)],
        (provider, now): (ProviderId, Instant),
    ) -> Result<Wish, Vec<Wrong>> {
        let noting = self.then == "note";
        let form: Uuid = self.form.parse().unwrap_or_else(|_| ordered());
        let picked: Vec<Seen> = if noting {
            Vec::new()
        } else {
            self.items.iter().filter_map(|item| item.parse().ok()).collect()
        };
        let mut wish = Wish {
            id: made_from(provider.0, form),
            person,
            span: instants(days),
            deed: Deed::Cancel,
            days: 0,
            moment: None,
            to: None,
            picked,
            unseen: self.unseen && !noting,
        };
        if noting {
            return Ok(wish);
        }
        let mut wrong = Vec::new();
        if wish.picked.is_empty() && !wish.unseen {
            wrong.push(Wrong::Nothing);
        }
        match Deed::from_str(&self.deed) {
            Ok(deed) => {
                wish.deed = deed;
                self.how(&mut wish, colleagues, now, &mut wrong);
            }
            Err(()) => wrong.push(Wrong::Deed),
        }
        wish.id = Self::own_id(wish.id, &wish);
        if wrong.is_empty() { Ok(wish) } else { Err(wrong) }
    }

    /// The same form sent twice is one absence; gone back to and sent with something else, another.
    fn own_id(form: Uuid, wish: &Wish) -> Uuid {
        let number = |n: i64| Uuid::from_u64_pair(1, n.unsigned_abs());
        let deed = Deed::ALL.iter().position(|deed| *deed == wish.deed).unwrap_or_default();
        let how = [
            number(i64::try_from(deed).unwrap_or_default()),
            number(wish.days),
            number(wish.moment.map_or(0, |at| at.0)),
            number(i64::from(wish.unseen)),
            wish.to.map_or(Uuid::nil(), |to| to.0),
        ];
        let picked = wish.picked.iter().map(|seen| seen.id.0);
        how.into_iter().chain(picked).fold(form, made_from)
    }

    /// What belongs to the deed alone.
    fn how(
        &self,
        wish: &mut Wish,
        colleagues: &[(PersonId, String)],
        now: Instant,
        wrong: &mut Vec<Wrong>,
    ) {
        match wish.deed {
            Deed::Cancel | Deed::CancelCalls => {}
            Deed::Later => match self.days.parse().ok().filter(|days| LATER.contains(days)) {
                Some(days) => wish.days = days,
                None => wrong.push(Wrong::Days),
            },
            Deed::Moment => {
                if wish.picked.len() > 1 {
                    wrong.push(Wrong::One);
                }
                wish.moment = self.moment(now);
                if wish.moment.is_none() {
                    wrong.push(Wrong::Moment);
                }
            }
            Deed::Give => {
                let to = self.to.parse::<PersonId>().ok();
                let other =
                    |to: &PersonId| *to != wish.person && colleagues.iter().any(|(id, _)| id == to);
                wish.to = to.filter(other);
                if wish.to.is_none() {
                    wrong.push(Wrong::To);
                }
            }
        }
    }

    /// The other moment, by the same reading as on the page that plans one.
    fn moment(&self, now: Instant) -> Option<Instant> {
        let (date, time) = (self.date.as_str(), self.time.as_str());
        let form = Form { date, time, minutes: "45", modality: "phone", place: "", with: "" };
        form.read(now, Some(now), &[], true).ok().map(|plan| plan.starts)
    }
}

/// From the first midnight until that after the last day.
pub(super) fn instants((from, until): (Date, Date)) -> (Instant, Instant) {
    let after = until.tomorrow().unwrap_or(until);
    (rules::midnight(from).into(), rules::midnight(after).into())
}
