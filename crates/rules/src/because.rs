//! The fact that decided, and one English sentence for it.
//!
//! Owns the words of explanations. They are for the one the decision is about
//! and for staff; they must never name a person, and must never be shown to
//! somebody refused (rulebook 1, last point).

use std::fmt;

use crate::{Basis, Regime};

/// Somebody whose consent was asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Giver {
    /// The client.
    Client,
    /// A representative, as place in `facts.people`.
    Representative(usize),
}

impl fmt::Display for Giver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Client => "the client",
            Self::Representative(_) => "a legal representative",
        })
    }
}

/// The deciding fact.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Because {
    /// The file knows no such person (`T4.1`).
    UnknownViewer,
    /// A therapist without relation or emergency access (`T4.5`).
    NoTreatmentRelation,
    /// A treatment relation holds (`T4.5`).
    Treats,
    /// An emergency access holds (`T4.5`).
    EmergencyAccess,
    /// The file of someone who died can be read, not changed (`T9.4`).
    Frozen,
    /// The client died; access is on request (`T9.4`).
    ClientDied,
    /// The client is under 12 (`T4.2`, `T3.3`).
    ClientUnderTwelve,
    /// The client sees the own file.
    OwnRecord(Regime),
    /// Others act for the client in this category (`T4.2`).
    OthersActForClient,
    /// It is an own thing of the viewer, who has standing (`T3.3`).
    OwnThing,
    /// It is an own thing of others (`T3.3`).
    NotAParty,
    /// It is an own thing of the viewer, who has no standing (`T3.3`).
    NoStanding,
    /// A related person, and no care at this instant (`T3.1`).
    NoCare,
    /// A related person to whom the provider grants nothing now (`T3.1`).
    NotGranted,
    /// A therapist withholds it from this person (`T4.2`, `T4.3`).
    Withheld(Regime),
    /// The representative stands for the client (`T4.2`).
    Represents(Basis),
    /// The client let the representative see it (`T4.3`, `T4.4`).
    ClientLetsSee(Regime),
    /// A representative acts only where the client is represented (`T4.3`, `T4.4`).
    RepresentativeLooksOnly(Regime),
    /// A needed consent is not in force.
    NoConsent(Giver),
    /// A needed consent does not name the category.
    NotCovered(Giver),
    /// A needed consent hides the item.
    Hidden(Giver),
    /// Representatives are needed, and there is none (`T3.1`).
    NoRepresentative,
    /// Everybody needed let the related person see it (`T3.1`).
    AllLetSee,
    /// A related person looks only (`T3.2`).
    RelatedLooksOnly,
}

impl fmt::Display for Because {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Represents(basis) => write!(
                f,
                "The viewer represents the client in this, by {}.",
                basis_in_words(*basis)
            ),
            Self::OwnRecord(regime) => write!(
                f,
                "It is the client's own file, and the client is 12 or older{}.",
                match regime {
                    Regime::Represented => ", though represented in this",
                    Regime::Shared | Regime::Autonomous => "",
                }
            ),
            Self::Withheld(regime) => write!(
                f,
                "A therapist withholds this from the viewer, which binds while {}.",
                regime_in_words(*regime)
            ),
            Self::ClientLetsSee(regime) => write!(
                f,
                "The client, who is {}, lets this representative see it.",
                age_in_words(*regime)
            ),
            Self::RepresentativeLooksOnly(regime) => write!(
                f,
                "A representative does not act for a client who is {}.",
                age_in_words(*regime)
            ),
            Self::NoConsent(giver) => {
                write!(f, "The consent of {giver} is needed and not in force.")
            }
            Self::NotCovered(giver) => {
                write!(f, "The consent of {giver} is in force and does not cover this category.")
            }
            Self::Hidden(giver) => {
                write!(f, "The consent of {giver} is in force and hides this item.")
            }
            other => f.write_str(other.plain()),
        }
    }
}

impl Because {
    /// The sentences that need no further fact.
    fn plain(&self) -> &'static str {
        match self {
            Self::UnknownViewer => "The file knows no such person.",
            Self::NoTreatmentRelation => {
                "The therapist has no treatment relation and no emergency access now."
            }
            Self::Treats => "The therapist treats the client.",
            Self::EmergencyAccess => "The therapist has emergency access.",
            Self::Frozen => "The client died: the file can be read and not changed.",
            Self::ClientDied => "The client died: access is on request to the provider.",
            Self::ClientUnderTwelve => "The client is under 12.",
            Self::OthersActForClient => "The client is represented in this: others act.",
            Self::OwnThing => "The viewer is a party to it and has standing.",
            Self::NotAParty => "It is an own thing of others.",
            Self::NoStanding => "The viewer is a party to it and has no standing now.",
            Self::NoCare => "A related person sees only while care lasts.",
            Self::NotGranted => "The provider grants this related person no access now.",
            Self::NoRepresentative => {
                "A legal representative must let a related person see this, and there is none."
            }
            Self::AllLetSee => "Everybody whose consent is needed lets the viewer see it.",
            Self::RelatedLooksOnly => "A related person may look and not act.",
            // Said above, with their fact.
            _ => "",
        }
    }
}

fn regime_in_words(regime: Regime) -> &'static str {
    match regime {
        Regime::Represented => "the client is represented in this",
        Regime::Shared => "the client is 12 to 15",
        Regime::Autonomous => "the client decides alone",
    }
}

fn age_in_words(regime: Regime) -> &'static str {
    match regime {
        Regime::Represented => "represented in this",
        Regime::Shared => "12 to 15",
        Regime::Autonomous => "16 or older",
    }
}

fn basis_in_words(basis: Basis) -> &'static str {
    match basis {
        Basis::ParentalAuthority => "parental authority",
        Basis::Guardianship => "guardianship",
        Basis::Curatorship => "curatorship",
        Basis::Mentorship => "mentorship",
        Basis::WrittenMandate => "written mandate",
        Basis::Partner => "being the partner",
        Basis::Family => "being family",
    }
}
