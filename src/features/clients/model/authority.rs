//! Authority as a coordinator enters it: on what, from when, by what proof (T1.1p).
//!
//! Owns what a form may say. Whether authority counts is the rules' to say.

use std::str::FromStr;

use jiff::civil::Date;
use rules::Basis;

use super::UnknownKind;
use crate::clock::Instant;
use crate::ids::PersonId;

/// What staff saw.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proof {
    /// A birth certificate.
    BirthCertificate,
    /// An extract of the register of authority.
    AuthorityRegister,
    /// A decision of a court.
    CourtDecision,
    /// A mandate in writing.
    WrittenMandate,
    /// Something else.
    Other,
}

impl Proof {
    /// All, in the order of a form.
    pub const ALL: [Self; 5] = [
        Self::BirthCertificate,
        Self::AuthorityRegister,
        Self::CourtDecision,
        Self::WrittenMandate,
        Self::Other,
    ];

    /// What can show that a court's suspension is over, in the order of a form.
    pub const OF_RESUMING: [Self; 3] = [Self::CourtDecision, Self::AuthorityRegister, Self::Other];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BirthCertificate => "birth_certificate",
            Self::AuthorityRegister => "authority_register",
            Self::CourtDecision => "court_decision",
            Self::WrittenMandate => "written_mandate",
            Self::Other => "other",
        }
    }
}

impl FromStr for Proof {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|proof| proof.as_str() == word).ok_or(UnknownKind)
    }
}

/// What a relative that a coordinator adds can be to the client, as stored.
pub const RELATIONSHIPS: [&str; 15] = [
    "mother",
    "father",
    "parent",
    "step_parent",
    "foster_parent",
    "guardian",
    "mentor",
    "curator",
    "partner",
    "sibling",
    "grandparent",
    "child",
    "teacher",
    "friend",
    "other",
];

/// What was typed.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Whose authority.
    pub person: &'a str,
    /// On what it rests.
    pub basis: &'a str,
    /// Its first day.
    pub from: &'a str,
    /// Its last day; empty for none.
    pub until: &'a str,
    /// What was seen.
    pub proof: &'a str,
    /// Of which day that is.
    pub proof_on: &'a str,
}

/// Authority as it was entered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entered {
    /// Whose.
    pub person: PersonId,
    /// On what it rests.
    pub basis: Basis,
    /// From when.
    pub from: Instant,
    /// Until when.
    pub until: Option<Instant>,
    /// What was seen.
    pub proof: Proof,
    /// Of which day that is.
    pub proof_on: Date,
}

/// What is wrong with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Nobody of the file was chosen.
    Person,
    /// No basis was chosen.
    Basis,
    /// The basis does not fit the age on the first day.
    Age,
    /// The first day is none.
    From,
    /// The first day lies before birth.
    BeforeBirth,
    /// The last day is none.
    Until,
    /// It ends before it begins.
    EndsFirst,
    /// No proof was chosen.
    Proof,
    /// The day of the proof is none.
    ProofOn,
    /// The day of the proof is still to come.
    ProofAhead,
    /// The day of the proof lies before the suspension that it ends.
    ProofBefore,
    /// The same person has it on the same basis, in a time that overlaps.
    Stands,
    /// The same was entered before, and waits.
    Waits,
}

impl Wrong {
    /// At which field it is said.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Basis | Self::Age => "basis",
            Self::From | Self::BeforeBirth | Self::Stands | Self::Waits => "from",
            Self::Until | Self::EndsFirst => "until",
            Self::Proof => "proof",
            Self::ProofOn | Self::ProofAhead | Self::ProofBefore => "proof_on",
        }
    }
}

impl Entry<'_> {
    /// What it says, of a client born on `born` with these relatives.
    ///
    /// # Errors
    /// All that is wrong, in the order of the form.
    pub fn read(
        &self,
        born: Date,
        today: Date,
        relatives: &[PersonId],
    ) -> Result<Entered, Vec<Wrong>> {
        let person: Option<PersonId> = self.person.parse().ok();
        let person = person.filter(|person| relatives.contains(person)).ok_or(Wrong::Person);
        let from = held(day(self.from).ok_or(Wrong::From), |day| day >= born, Wrong::BeforeBirth);
        let basis: Result<Basis, Wrong> = self.basis.parse().map_err(|_| Wrong::Basis);
        let first = from.ok();
        let fits = |basis| first.is_none_or(|day| rules::can_count(basis, born, day));
        let basis = held(basis, fits, Wrong::Age);
        let until = match self.until.trim() {
            "" => Ok(None),
            typed => day(typed).map(Some).ok_or(Wrong::Until),
        };
        let ends = |last: Option<Date>| last.zip(first).is_none_or(|(last, first)| first <= last);
        let until = held(until, ends, Wrong::EndsFirst);
        let proof: Result<Proof, Wrong> = self.proof.parse().map_err(|_| Wrong::Proof);
        let seen = day(self.proof_on).ok_or(Wrong::ProofOn);
        let proof_on = held(seen, |day| day <= today, Wrong::ProofAhead);
        let wrong =
            [person.err(), basis.err(), from.err(), until.err(), proof.err(), proof_on.err()];
        let all = || {
            Ok(Entered {
                person: person?,
                basis: basis?,
                from: rules::midnight(from?).into(),
                until: until?.map(|last| rules::midnight(after(last)).into()),
                proof: proof?,
                proof_on: proof_on?,
            })
        };
        all().map_err(|_: Wrong| wrong.into_iter().flatten().collect())
    }
}

/// The value where it holds, else what is wrong with it.
pub(super) fn held<T: Copy>(
    value: Result<T, Wrong>,
    holds: impl FnOnce(T) -> bool,
    wrong: Wrong,
) -> Result<T, Wrong> {
    value.and_then(|value| if holds(value) { Ok(value) } else { Err(wrong) })
}

/// A day as a browser sends it; none where it is no day, or one far away.
#[must_use]
pub fn day(typed: &str) -> Option<Date> {
    typed.trim().parse().ok().filter(|day: &Date| (1850..2200).contains(&day.year()))
}

/// A date of birth as a browser sends it; none where nobody in care was born on it.
#[must_use]
pub fn birth_day(typed: &str, today: Date) -> Option<Date> {
    day(typed).filter(|born| *born <= today && born.year() > today.year() - 130)
}

fn after(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// A stretch of time; a missing end is open.
pub type Stretch = (Option<Instant>, Option<Instant>);

/// Whether two stretches share an instant.
#[must_use]
pub fn overlap(a: Stretch, b: Stretch) -> bool {
    let before = |stretch: Stretch| match stretch {
        (Some(from), Some(until)) => from < until,
        _ => true,
    };
    before(a) && before(b) && before((a.0, b.1)) && before((b.0, a.1))
}
