//! Writing the cast down shortly: one line a fact.
//!
//! Owns the small words (`staff`, `parent`, `allows`, `weekly`, …) with which the
//! other files of the cast are written, and what is the usual case of each.

mod file;
mod talk;

pub(super) use file::file;
pub(super) use talk::about;

use jiff::civil::Date;

use super::almanac::Almanac;
use super::model::{
    Account, AccountState, Cast, Consent, File, Gender, Member, Person, Span, Talk, TermsState,
};

/// Somebody with an account in use and the terms accepted, the usual case. The
/// name is `given/prefix/family`, the middle part often empty.
pub(super) fn person(
    key: &'static str,
    practice: &'static str,
    gender: Gender,
    name: &'static str,
) -> Person {
    let mut parts = name.splitn(3, '/');
    let given = parts.next().unwrap_or_default();
    let prefix = parts.next().filter(|prefix| !prefix.is_empty());
    let family = parts.next().unwrap_or_default();
    let account = Account {
        state: AccountState::Active,
        terms: TermsState::Accepted,
        language: "nl",
        same_as: None,
    };
    Person { key, practice, given, prefix, family, born: None, gender, roles: Vec::new(), account }
}

impl Person {
    pub(super) fn born(mut self, born: Date) -> Self {
        self.born = Some(born);
        self
    }

    pub(super) fn works_as(mut self, role: &'static str) -> Self {
        self.roles.push(role);
        self
    }

    pub(super) fn account(mut self, state: AccountState) -> Self {
        if matches!(state, AccountState::Invited | AccountState::None) {
            self.account.terms = TermsState::NotYet;
        }
        self.account.state = state;
        self
    }

    pub(super) fn without_account(self) -> Self {
        self.account(AccountState::None)
    }

    pub(super) fn terms(mut self, terms: TermsState) -> Self {
        self.account.terms = terms;
        self
    }

    pub(super) fn in_english(mut self) -> Self {
        self.account.language = "en";
        self
    }

    pub(super) fn same_as(mut self, key: &'static str) -> Self {
        self.account.same_as = Some(key);
        self
    }
}

/// A relative, a teacher or another contact, without authority or access yet.
pub(super) fn member(person: &'static str, relationship: &'static str) -> Member {
    Member { person, relationship, authority: Vec::new(), granted: Vec::new() }
}

impl Member {
    pub(super) fn authority(mut self, basis: &'static str, span: Span) -> Self {
        self.authority.push((basis, span));
        self
    }

    pub(super) fn granted(mut self, span: Span) -> Self {
        self.granted.push(span);
        self
    }
}

/// The client allows `receiver` to see `categories`, said `days` ago.
pub(super) fn allows(
    cal: &Almanac,
    days: i32,
    receiver: &'static str,
    categories: &[&'static str],
) -> Consent {
    Consent {
        giver: None,
        receiver,
        stated: cal.stated(days),
        categories: categories.to_vec(),
        hidden: Vec::new(),
        until: None,
        withdrawn: false,
    }
}

/// The client takes back what `receiver` might see, said `days` ago.
pub(super) fn withdraws(cal: &Almanac, days: i32, receiver: &'static str) -> Consent {
    Consent { withdrawn: true, ..allows(cal, days, receiver, &[]) }
}

impl Consent {
    /// Said by this representative instead of by the client.
    pub(super) fn by(mut self, giver: &'static str) -> Self {
        self.giver = Some(giver);
        self
    }

    pub(super) fn hiding(mut self, appointment: usize) -> Self {
        self.hidden.push(appointment);
        self
    }

    pub(super) fn until(mut self, cal: &Almanac, days: i32) -> Self {
        self.until = Some(cal.midnight(days));
        self
    }
}

impl Cast {
    pub(super) fn people(&mut self, people: impl IntoIterator<Item = Person>) -> &mut Self {
        self.people.extend(people);
        self
    }

    pub(super) fn file(&mut self, file: File) {
        self.files.push(file);
    }

    /// Conversations of the file `key`.
    pub(super) fn talks(&mut self, key: &str, talks: impl IntoIterator<Item = Talk>) {
        if let Some(file) = self.files.iter_mut().find(|file| file.key == key) {
            file.talks.extend(talks);
        }
    }
}
