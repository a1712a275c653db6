//! Who decides about a file, in one or two sentences for whoever reads.
//!
//! Owns the words; which regime holds is the rules' to say.

use i18n_embed_fl::fl;
use rules::{Category, Party, Regime};
use uuid::Uuid;

use super::acting::authority;
use crate::access::{File, Hat};
use crate::clock::Instant;
use crate::web::text::Texts;

/// As what somebody reads about a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reader {
    /// The one it is about.
    Client,
    /// A legal representative.
    Representative,
    /// A related person.
    Related,
    /// Staff.
    Staff,
}

impl Reader {
    /// From the capacity in which somebody looks.
    #[must_use]
    pub fn of(hat: &Hat) -> Self {
        match (&hat.party, hat.role) {
            (Some(Party::Client), _) => Self::Client,
            (None, _) | (_, "therapist") => Self::Staff,
            (_, "legal_representative") => Self::Representative,
            _ => Self::Related,
        }
    }

    /// Whether this is somebody who looks at the file of another without being staff.
    #[must_use]
    pub fn is_relative(self) -> bool {
        matches!(self, Self::Representative | Self::Related)
    }
}

/// Who decides about `category` (T4.2-T4.4): "Mila is 8. Jullie beslissen voor
/// Mila, allebei." No pronoun, so no gender.
#[must_use]
pub fn regime_words(
    t: Texts,
    file: &File,
    reader: Reader,
    category: Category,
    at: Instant,
) -> String {
    let now = at.timestamp();
    let name = file.call_name.as_str();
    if file.facts.client.died.is_some_and(|died| died <= now) {
        return fl!(t, "regime-died", name = name);
    }
    let age = i64::from(rules::age(file.facts.client.born, now));
    let of_age =
        if age < 18 { fl!(t, "regime-age", name = name, age = age) } else { String::new() };
    let rest = match (reader, rules::regime(&file.facts, category, now)) {
        (Reader::Related, _) => return fl!(t, "regime-related", name = name),
        (Reader::Client, Regime::Represented) => return fl!(t, "regime-client-represented"),
        (Reader::Client, _) => return fl!(t, "regime-client"),
        (Reader::Representative, Regime::Represented) => match representatives(file, at) {
            0 | 1 => fl!(t, "regime-one-decides", name = name),
            2 => fl!(t, "regime-both-decide", name = name),
            _ => fl!(t, "regime-all-decide", name = name),
        },
        (Reader::Staff, Regime::Represented) => fl!(t, "regime-represented", name = name),
        (Reader::Representative, Regime::Shared | Regime::Autonomous) => {
            fl!(t, "regime-client-lets-see", name = name)
        }
        (Reader::Staff, Regime::Shared | Regime::Autonomous) => {
            fl!(t, "regime-client-decides", name = name)
        }
    };
    format!("{of_age} {rest}").trim().to_owned()
}

fn representatives(file: &File, at: Instant) -> usize {
    let people: Vec<Uuid> = file.facts.people.iter().map(|person| person.id).collect();
    people.into_iter().filter(|person| authority(file, *person, at).is_some()).count()
}
