//! What the cast is made of: plain values, as a director would list them.
//!
//! Owns the shapes and how one is written down shortly. It knows nothing of
//! tables, ids or keys of encryption: the seeding gives those. Keys name each
//! other as text; `tests.rs` proves that every name leads somewhere.

mod file;
mod talk;

pub use file::{
    Appointment, AppointmentState, Basis, Consent, File, Incapacity, Member, Modality, Treatment,
    Withholding,
};
pub use talk::{Said, Talk};

use jiff::Timestamp;
use jiff::civil::Date;

/// Everybody and everything of the demo at one instant.
#[derive(Debug, Clone, Default)]
pub struct Cast {
    /// The two care organisations.
    pub practices: Vec<Practice>,
    /// Everyone, staff and relatives too; one entry for each provider's view of somebody.
    pub people: Vec<Person>,
    /// The files, one for each client at one provider.
    pub files: Vec<File>,
}

/// A care organisation with its one label.
#[derive(Debug, Clone)]
pub struct Practice {
    /// The label's key, what `--provider` takes.
    pub key: &'static str,
    /// The name on the screen.
    pub name: &'static str,
    /// The name in law.
    pub legal_name: &'static str,
    /// For whom: `youth` or `adults`.
    pub audience: &'static str,
    /// The name of its theme, a file of tokens.
    pub theme: &'static str,
    /// The features switched on (T3.3: not all providers offer the same).
    pub features: &'static [&'static str],
    /// The languages of its pages, the leading one first.
    pub languages: &'static [&'static str],
    /// Street and number.
    pub street: &'static str,
    /// Postcode.
    pub postcode: &'static str,
    /// Town.
    pub city: &'static str,
    /// The address of its plan and contact team.
    pub email: &'static str,
}

/// One provider's view of a human being. Who is known to two has two.
#[derive(Debug, Clone)]
pub struct Person {
    /// The key of the persona.
    pub key: &'static str,
    /// The label it belongs to; empty for staff of the operator.
    pub practice: &'static str,
    /// Given name.
    pub given: &'static str,
    /// What stands before the family name, in small letters: `van den`.
    pub prefix: Option<&'static str>,
    /// Family name, double names with their hyphen.
    pub family: &'static str,
    /// Date of birth; always there for a client.
    pub born: Option<Date>,
    /// As the provider wrote it down (P3).
    pub gender: Gender,
    /// For staff: `therapist`, `coordinator`, `provider_administrator`,
    /// `record_keeper`, `support`, `complaints_officer`, `dpo`, `administrator`.
    pub roles: Vec<&'static str>,
    /// The account, if any.
    pub account: Account,
}

/// Gender as kept in the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// A woman or girl.
    Female,
    /// A man or boy.
    Male,
    /// Neither, or both.
    Other,
}

/// How this person gets in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// How far it is in its life.
    pub state: AccountState,
    /// What became of the terms of use (T2.2, T14.1).
    pub terms: TermsState,
    /// `nl` or `en`.
    pub language: &'static str,
    /// The person whose account this one shares, being the same human: known to
    /// two practices, or at work at one and a parent at the other (T4.1).
    pub same_as: Option<&'static str>,
}

/// The life of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// In use.
    Active,
    /// The invitation waits.
    Invited,
    /// Blocked for conduct (T12.3, T12.4).
    Blocked,
    /// Closed by its holder, or after death (T9.3).
    Closed,
    /// There never was one.
    None,
}

/// What the holder said to the terms of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermsState {
    /// Never asked, or not answered: they are shown at the first sign-in.
    NotYet,
    /// The version in force was accepted.
    Accepted,
    /// Only an older version was accepted.
    OlderVersion,
}

/// From an instant until, but not at, another; open without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first instant in it.
    pub from: Timestamp,
    /// The first instant no longer in it.
    pub until: Option<Timestamp>,
}

impl Span {
    /// Whether `at` lies in it.
    pub fn holds(&self, at: Timestamp) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}
