//! A court's decision in the place of somebody's consent, as a coordinator enters it (T3.2).
//!
//! Owns what a form may say. Whose consent is needed, and who may give it, is
//! the rules' to say; who is not competent cannot be replaced either.

mod amiss;

use std::str::FromStr;

use jiff::civil::Date;
use rules::{Categories, Facts, Party};
use uuid::Uuid;

pub use amiss::Amiss;

use super::{UnknownKind, day};
use crate::clock::Instant;
use crate::ids::PersonId;
use crate::web::form::{ends_after, tidy};

/// How long the name of a court, and a number, may be, in characters.
pub const COURT_MAX: usize = 120;

/// What staff saw of the decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// The decision itself.
    Decision,
    /// A copy that the court certified.
    CertifiedCopy,
    /// What the court sent by itself.
    SentByCourt,
}

impl Paper {
    /// All, in the order of a form.
    pub const ALL: [Self; 3] = [Self::Decision, Self::CertifiedCopy, Self::SentByCourt];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::CertifiedCopy => "certified_copy",
            Self::SentByCourt => "sent_by_court",
        }
    }
}

impl FromStr for Paper {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|paper| paper.as_str() == word).ok_or(UnknownKind)
    }
}

/// What the court says in the place of the giver.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// In whose place.
    pub giver: Party<Uuid>,
    /// About whom.
    pub receiver: PersonId,
    /// What may be seen; nothing where a consent is taken away.
    pub categories: Categories,
    /// Whether a consent is taken away.
    pub withdrawn: bool,
    /// The first instant at which it does not hold any more.
    pub until: Option<Instant>,
}

/// A decision as it was entered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ruled {
    /// What it says.
    pub said: Said,
    /// Of which day it is.
    pub on: Date,
    /// Which court.
    pub court: String,
    /// The number of the case.
    pub number: String,
    /// What was seen of it.
    pub proof: Paper,
    /// On which day.
    pub seen_on: Date,
}

/// What was typed.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// `client`, or a person.
    pub giver: &'a str,
    /// A person.
    pub receiver: &'a str,
    /// `lets` or `stops`.
    pub what: &'a str,
    /// The categories that were picked.
    pub picked: Categories,
    /// The last day; empty for none.
    pub until: &'a str,
    /// Which court.
    pub court: &'a str,
    /// The number of the case.
    pub number: &'a str,
    /// The day of the decision.
    pub on: &'a str,
    /// What was seen.
    pub proof: &'a str,
    /// The day on which it was seen.
    pub seen_on: &'a str,
}

impl Said {
    /// What keeps it from being said at `at`, where the provider offers `offered`.
    #[must_use]
    pub fn amiss(&self, facts: &Facts<Uuid>, offered: Categories, at: Instant) -> Option<Amiss> {
        let now = at.timestamp();
        let (giver, receiver) = (&self.giver, &self.receiver.0);
        let stands = rules::newest_in_force(facts, giver, receiver, now);
        if self.withdrawn {
            return stands.is_none().then_some(Amiss::NothingToStop);
        }
        let may = rules::may_give(facts, giver, receiver, now);
        let given = rules::given(facts, giver, receiver, now);
        let same = stands.is_some_and(|one| one.until.map(Instant::from) == self.until);
        if may.is_empty() {
            Some(Amiss::CannotGive)
        } else if self.categories.is_empty() {
            Some(Amiss::NoCategory)
        } else if self.categories.iter().any(|one| !may.contains(one) || !offered.contains(one)) {
            Some(Amiss::Category)
        } else if self.until.is_some_and(|until| until <= at) {
            Some(Amiss::Past)
        } else {
            (same && given == self.categories).then_some(Amiss::Stands)
        }
    }
}

impl Typed<'_> {
    /// What it says, about these facts; `relatives` are those of the file.
    ///
    /// # Errors
    /// All that is wrong, in the order of the form.
    pub fn read(
        &self,
        facts: &Facts<Uuid>,
        relatives: &[PersonId],
        offered: Categories,
        at: Instant,
    ) -> Result<Ruled, Vec<Amiss>> {
        let (said, mut wrong) = self.said(relatives);
        wrong.extend(said.as_ref().and_then(|said| said.amiss(facts, offered, at)));
        let today = at.amsterdam().date();
        let short = |typed: &str| {
            let typed = tidy(typed).replace('\n', " ");
            (1..=COURT_MAX).contains(&typed.chars().count()).then_some(typed)
        };
        let court = noted(short(self.court).ok_or(Amiss::Court), &mut wrong);
        let number = noted(short(self.number).ok_or(Amiss::Number), &mut wrong);
        let on = day(self.on).ok_or(Amiss::On).and_then(|on| match on {
            on if on > today => Err(Amiss::Ahead),
            on if on < facts.client.born => Err(Amiss::BeforeBirth),
            on => Ok(on),
        });
        let on = noted(on, &mut wrong);
        let proof = noted(self.proof.parse().map_err(|_| Amiss::Proof), &mut wrong);
        let seen_on = day(self.seen_on).ok_or(Amiss::SeenOn).and_then(|seen| match on {
            _ if seen > today => Err(Amiss::SeenAhead),
            Some(on) if seen < on => Err(Amiss::SeenFirst),
            _ => Ok(seen),
        });
        let seen_on = noted(seen_on, &mut wrong);
        match (said, on, court, number, proof, seen_on) {
            (Some(said), Some(on), Some(court), Some(number), Some(proof), Some(seen_on))
                if wrong.is_empty() =>
            {
                Ok(Ruled { said, on, court, number, proof, seen_on })
            }
            _ => Err(wrong),
        }
    }

    /// What it says, where that can be read; and what is wrong with the fields themselves.
    fn said(&self, relatives: &[PersonId]) -> (Option<Said>, Vec<Amiss>) {
        let mut wrong = Vec::new();
        let of = |word: &str| word.parse().ok().filter(|one| relatives.contains(one));
        let giver = match self.giver {
            "client" => Ok(Party::Client),
            word => of(word).map(|one: PersonId| Party::Person(one.0)).ok_or(Amiss::Giver),
        };
        let giver = noted(giver, &mut wrong);
        let receiver = of(self.receiver).ok_or(Amiss::Receiver).and_then(|one| {
            let own = giver == Some(Party::Person(one.0));
            if own { Err(Amiss::Oneself) } else { Ok(one) }
        });
        let receiver = noted(receiver, &mut wrong);
        let withdrawn = match self.what {
            "lets" => Ok(false),
            "stops" => Ok(true),
            _ => Err(Amiss::What),
        };
        let withdrawn = noted(withdrawn, &mut wrong);
        let until = match withdrawn {
            Some(true) => Ok(None),
            _ => ends_after(self.until.trim()).map_err(|()| Amiss::Until),
        };
        let until = noted(until, &mut wrong);
        let said = match (giver, receiver, withdrawn, until) {
            (Some(giver), Some(receiver), Some(withdrawn), Some(until)) => {
                let categories = if withdrawn { Categories::EMPTY } else { self.picked };
                Some(Said { giver, receiver, categories, withdrawn, until })
            }
            _ => None,
        };
        (said, wrong)
    }
}

/// The value, or none with what is wrong noted.
fn noted<T>(value: Result<T, Amiss>, wrong: &mut Vec<Amiss>) -> Option<T> {
    value.map_err(|one| wrong.push(one)).ok()
}
