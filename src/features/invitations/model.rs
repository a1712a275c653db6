//! What is asked when somebody new is asked for, and what can be wrong with it.

use uuid::Uuid;
use vault::Blind;

use crate::features::clients::RELATIONS;
use crate::features::import::fhir::PersonName;
use crate::features::messages::derived;
use crate::features::people::alphabet::{BEFORE, fold};
use crate::features::people::{Contact, Name};
use crate::ids::{AccountId, ClientId};
use crate::web::form::tidy;

/// The longest name, in characters.
const NAME_MAX: usize = 100;
/// The longest reason, in characters.
pub const REASON_MAX: usize = 500;

/// What became of an invitation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Everybody is asked, or the provider is.
    Open,
    /// The provider opened the access.
    Granted,
    /// Who asked, or the provider, took it back.
    Withdrawn,
    /// The provider ended the access.
    Ended,
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Granted => "granted",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
        }
    }
}

/// What was typed.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'t> {
    /// The name one is called by.
    pub first: &'t str,
    /// The family name, or what a school or agency is called.
    pub family: &'t str,
    /// What the person is to the client.
    pub relation: &'t str,
    /// E-mail address, or nothing.
    pub email: &'t str,
    /// Telephone number, or nothing.
    pub phone: &'t str,
    /// Why.
    pub reason: &'t str,
}

/// Somebody who is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The name.
    pub name: Name,
    /// What the person is to the client.
    pub relation: &'static str,
    /// How to reach the person.
    pub contact: Contact,
    /// Why.
    pub reason: String,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// There is no name.
    NoName,
    /// Nothing, or nothing known, was chosen.
    Relation,
    /// It is no e-mail address.
    Email,
    /// It is no telephone number.
    Phone,
    /// There is no reason.
    NoReason,
    /// The reason is too long.
    LongReason,
}

impl Wrong {
    /// The field it is about.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::NoName => "first",
            Self::Relation => "relation",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::NoReason | Self::LongReason => "reason",
        }
    }
}

impl Asked {
    /// What is asked; or all that is wrong with it.
    ///
    /// # Errors
    /// What has to be typed again.
    pub fn read(typed: Typed<'_>) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let (first, family) = (one_line(typed.first), one_line(typed.family));
        if first.is_empty() && family.is_empty() {
            wrong.push(Wrong::NoName);
        }
        let relation = RELATIONS.into_iter().find(|known| *known == typed.relation);
        if relation.is_none() {
            wrong.push(Wrong::Relation);
        }
        let (email, phone) = (one_line(typed.email), one_line(typed.phone));
        if !email.is_empty() && !is_email(&email) {
            wrong.push(Wrong::Email);
        }
        if !phone.is_empty() && !is_phone(&phone) {
            wrong.push(Wrong::Phone);
        }
        let reason = tidy(typed.reason);
        match reason.chars().count() {
            0 => wrong.push(Wrong::NoReason),
            1..=REASON_MAX => {}
            _ => wrong.push(Wrong::LongReason),
        }
        let (Some(relation), true) = (relation, wrong.is_empty()) else { return Err(wrong) };
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let contact = Contact { email: some(email), phone: some(phone), ..Contact::default() };
        Ok(Self { name: name(&first, &family), relation, contact, reason })
    }

    /// Whether somebody else goes by the same name, however it is written.
    #[must_use]
    pub fn is_called(&self, other: &str) -> bool {
        fold(&self.name.full) == fold(other)
    }
}

/// The id of what is asked with this form: sent twice it is one.
#[must_use]
pub fn asked_from(blind: &Blind, client: ClientId, account: AccountId, form: &str) -> [Uuid; 2] {
    let ids = [client.0, account.0];
    ["invitation", "invited"].map(|what| derived(blind, what, &ids, form, ""))
}

fn one_line(text: &str) -> String {
    let text = tidy(text).replace('\n', " ");
    text.chars().take(NAME_MAX).collect::<String>().trim().to_owned()
}

/// A name of which what stands before the family name is known as that.
fn name(first: &str, family: &str) -> Name {
    let words: Vec<&str> = family.split_whitespace().collect();
    let is_before = |word: &&str| BEFORE.contains(&word.to_lowercase().trim_matches('\''));
    let before = words.iter().take(words.len().saturating_sub(1)).take_while(|w| is_before(w));
    let before = before.count();
    let join = |words: &[&str]| Some(words.join(" ")).filter(|text| !text.is_empty());
    Name::from(&PersonName {
        given: Some(first.to_owned()).filter(|first| !first.is_empty()).into_iter().collect(),
        prefix: join(&words[..before]),
        family: join(&words[before..]).unwrap_or_default(),
        ..PersonName::default()
    })
}

fn is_email(text: &str) -> bool {
    let plain = text.chars().all(|sign| !sign.is_whitespace());
    let parts = text.split_once('@');
    plain
        && parts.is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@')
        })
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let known = |sign: char| sign.is_ascii_digit() || "+-() ".contains(sign);
    (8..=15).contains(&digits) && text.chars().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPED: Typed<'_> = Typed {
        first: "Ans",
        family: "van den Heuvelink",
        relation: "aunt",
        email: "",
        phone: "",
        reason: "Ze haalt mij op na de afspraak.",
    };

    #[test]
    fn a_name_is_sorted_by_the_family_name() {
        let asked = Asked::read(TYPED).unwrap();
        assert_eq!(asked.name.full, "Ans van den Heuvelink");
        assert!(asked.name.sort_key.starts_with("heuvelink"), "{}", asked.name.sort_key);
        assert!(asked.is_called("ans VAN DEN heuvelink"));
        assert!(!asked.is_called("Ans Heuvel"));
    }

    #[test]
    fn one_name_is_enough() {
        let school = Typed { first: "", family: "De Regenboog", relation: "school", ..TYPED };
        assert_eq!(Asked::read(school).unwrap().name.full, "De Regenboog");
        assert_eq!(Asked::read(Typed { family: "", ..TYPED }).unwrap().name.full, "Ans");
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let long = "a".repeat(REASON_MAX + 1);
        let typed = Typed {
            first: " ",
            family: "",
            relation: "mother",
            email: "ans@",
            phone: "bel maar",
            reason: &long,
        };
        let wrong = [Wrong::NoName, Wrong::Relation, Wrong::Email, Wrong::Phone, Wrong::LongReason];
        assert_eq!(Asked::read(typed), Err(wrong.to_vec()));
    }

    #[test]
    fn ordinary_addresses_and_numbers_are_fine() {
        let typed = Typed { email: "ans@example.org", phone: "+31 (0)6 1234 5678", ..TYPED };
        let asked = Asked::read(typed).unwrap();
        assert_eq!(asked.contact.email.as_deref(), Some("ans@example.org"));
        assert!(asked.contact.phone.is_some());
    }
}
