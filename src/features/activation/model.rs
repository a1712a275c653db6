//! The words of an invitation, what makes an address that can be written to, and
//! how long a link holds.
//!
//! Owns the closed lists. Does no I/O.

mod name;

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::clock::Instant;

pub use name::{NameAmiss, user_name};

/// So long a link works, in seconds: 14 days.
pub const LIFE: i64 = 14 * 24 * 3600;
/// So many wrong codes a link bears.
pub const TRIES: i64 = 5;
/// So often somebody can ask for a new link by themselves within a day.
pub const AGAIN_A_DAY: i64 = 3;
/// So often a new code can be asked for with one link.
pub const CODES: i64 = 3;
/// So many days after somebody was identified a new link can be asked for without staff.
pub const AGAIN_DAYS: i64 = 90;
/// So long the steps after the code may take, in seconds.
pub const STEPS: i64 = 3600;

/// A word that is not on the list.
#[derive(PartialEq, Eq, Debug, thiserror::Error)]
#[error("not on the list")]
pub struct Unknown;

/// A closed list of words, as stored and as sent in a form.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name { $($(#[$each])* $variant,)+ }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// As stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl FromStr for $name {
            type Err = Unknown;

            fn from_str(word: &str) -> Result<Self, Unknown> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word).ok_or(Unknown)
            }
        }
    };
}

list! {
    /// How staff established who somebody is (A1).
    Identity {
        /// By an identity document that was shown.
        Document = "document",
        /// Known in care for some time.
        Known = "known",
        /// By a document shown in a video call.
        Video = "video",
        /// By the record system of the provider, which keeps how.
        RecordSystem = "record_system",
    }
}

list! {
    /// By which way the code goes: another one than the link (T3.1).
    Channel {
        /// By text message.
        Text = "text",
        /// Handed over in person.
        HandedOver = "handed_over",
        /// By letter.
        Letter = "letter",
    }
}

list! {
    /// What became of an invitation.
    State {
        /// It can be used, unless its time is over or it was tried too often.
        Open = "open",
        /// It was used.
        Used = "used",
        /// A newer one took its place.
        Replaced = "replaced",
        /// Staff took it back.
        Withdrawn = "withdrawn",
        /// Whoever got it said that it is for somebody else.
        NotMe = "not_me",
    }
}

/// How an invitation stands at an instant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It can be used.
    Holds,
    /// Its time is over.
    Expired,
    /// Too many wrong codes were tried.
    Spent,
    /// Something became of it.
    Over(State),
}

/// How an invitation stands at `now`.
#[must_use]
pub fn standing(state: State, expires: Instant, tries: i64, now: Instant) -> Standing {
    match state {
        State::Open if tries >= TRIES => Standing::Spent,
        State::Open if now >= expires => Standing::Expired,
        State::Open => Standing::Holds,
        over => Standing::Over(over),
    }
}

/// Where link and code go.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Reach {
    /// E-mail address, for the link; none: the link goes on paper.
    pub email: Option<String>,
    /// Mobile number, for the code.
    pub mobile: Option<String>,
}

/// What can be wrong with where link and code are to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amiss {
    /// That is no e-mail address.
    Email,
    /// That is no mobile number.
    Mobile,
    /// A text message needs a number.
    NoMobile,
    /// Link and code would go by the same way.
    SameWay,
}

/// Reads where link and code are to go.
///
/// # Errors
/// All that is wrong with it.
pub fn reach(email_typed: &str, mobile_typed: &str, channel: Channel) -> Result<Reach, Vec<Amiss>> {
    let mut amiss = Vec::new();
    let mut read = |typed: &str, reads: fn(&str) -> Option<String>, wrong| {
        let found = reads(typed);
        if found.is_none() && !typed.trim().is_empty() {
            amiss.push(wrong);
        }
        found
    };
    let email = read(email_typed, email, Amiss::Email);
    let mobile = read(mobile_typed, mobile, Amiss::Mobile);
    if channel == Channel::Text && mobile_typed.trim().is_empty() {
        amiss.push(Amiss::NoMobile);
    }
    if channel == Channel::Letter && email_typed.trim().is_empty() {
        amiss.push(Amiss::SameWay);
    }
    if amiss.is_empty() { Ok(Reach { email, mobile }) } else { Err(amiss) }
}

/// An e-mail address as it can stand in the head of a message; none where it is not one. What
/// could begin another head, name another receiver or end the address is refused.
#[must_use]
pub fn email(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (local, domain) = typed.split_once('@')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let local_fits = !local.is_empty()
        && local.len() <= 64
        && local.chars().all(plain)
        && !local.starts_with(['.', '-'])
        && !local.ends_with('.')
        && !local.contains("..");
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let domain_fits = domain.contains('.') && domain.split('.').all(label);
    (local_fits && domain_fits && typed.len() <= 254)
        .then(|| format!("{local}@{}", domain.to_ascii_lowercase()))
}

/// A mobile number as `+31612345678`; none where it is not one. Of Dutch numbers only those of
/// mobile telephones get text messages.
#[must_use]
pub fn mobile(typed: &str) -> Option<String> {
    let bare: String = typed.trim().chars().filter(|c| !" -.()/".contains(*c)).collect();
    let number = match (bare.strip_prefix("00"), bare.strip_prefix("06")) {
        (Some(abroad), _) => format!("+{abroad}"),
        (None, Some(rest)) => format!("+316{rest}"),
        (None, None) => bare,
    };
    let digits = number.strip_prefix('+')?;
    let number = match digits.strip_prefix("310") {
        Some(rest) => format!("+31{rest}"),
        None => number.clone(),
    };
    let digits = number.strip_prefix('+')?;
    let plausible = digits.chars().all(|c| c.is_ascii_digit())
        && (8..=15).contains(&digits.len())
        && !digits.starts_with('0');
    let dutch = !digits.starts_with("31") || (digits.starts_with("316") && digits.len() == 11);
    (plausible && dutch).then_some(number)
}

/// Whether somebody is reached at the same place.
#[must_use]
pub fn same_email(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

/// The same of numbers, however they are written.
#[must_use]
pub fn same_mobile(one: &str, other: &str) -> bool {
    let bare = |typed: &str| {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        mobile(typed).unwrap_or(digits)
    };
    bare(one) == bare(other)
}

#[cfg(test)]
mod tests;
