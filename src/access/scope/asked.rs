//! The questions that can be asked of a file.
//!
//! Owns what each is called, which category it is in the log, and which switch of the
//! provider it hangs on. Who gets which answer is the judge's.

use crate::features::providers::{Feature, Providers};
use crate::ids::ProviderId;

/// What is asked of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A category of data, as consent and withholding speak of it.
    Category(rules::Category),
    /// The log of the file.
    AccessLog,
    /// Planning appointments: for the coordinator and the therapists. To others
    /// an appointment is something to look at, and to ask another time for.
    Planning,
    /// What becomes of appointments with a therapist who is not there: for the coordinator, own
    /// things of others among them, which are cancelled unseen (T4.5).
    StandIn,
    /// Who cares for the client: for the coordinator to arrange.
    Team,
    /// Handing over or sharing the treatment: for who treats (T4.5).
    HandOver,
    /// Ending the own cover, supervision or group: for who stands in so (T4.5).
    Leaving,
    /// Who has authority: for the coordinator to enter and to confirm (T1.1p).
    Representatives,
    /// Care, and who the file is about: for the coordinator.
    Care,
    /// That the client died, or that this was a mistake: for the coordinator (T9.4).
    Death,
    /// Letting others see: for the client and the representatives whose consent is asked (T3.2).
    Sharing,
    /// Looking as somebody of the circle would: for the client who lets others see.
    Looking,
    /// What the next birthday changes: for the client, representatives and who treats.
    Turning,
    /// Preparing what others see from the twelfth birthday: for the child in the month before
    /// (rulebook, "Birthdays"). It shows nothing of care.
    Preparing,
    /// Confirming on that day what was prepared: for the same, who decides by then (T4.3).
    Confirming,
    /// Opening a file in an emergency: for therapists of its provider (T4.5).
    Emergency,
    /// Asking for somebody new: for who decides about the network, and the coordinator (T1.1h, T3.1).
    Inviting,
    /// Naming the client's date of birth: for an invited person before the first look.
    Proving,
    /// Asking the client to share: for a representative, where the client decides (T4.3, T4.4).
    Wishing,
    /// Beginning a conversation: in the file's name by who may act there, or
    /// as an own thing by somebody with standing (rulebook, "Own things").
    Writing,
    /// Who sees what of the file, and what is withheld from whom: for who treats (T4.5).
    WhoSees,
    /// Deciding on others' sight: withholding, and capacity (T4.2, T4.3). For who
    /// treats; an emergency access is for reading.
    Withholding,
    /// Objecting to a decision on capacity: for the client (T4.2).
    Objection,
    /// Asking why somebody looked: for who reads the log (rulebook 7.3).
    AskingWhy,
    /// Asking the therapist what is not shown: for relatives with standing (T4.2, T4.3).
    AskingTherapist,
    /// What one asked oneself: for who may ask.
    OwnQuestions,
    /// Answering why somebody looked: for who treats, and the coordinator.
    Answering,
    /// Answering what a relative asked the therapist: for who treats.
    AnsweringOwn,
    /// Reporting somebody's conduct, and judging what was reported: for who treats (T5.3, T12).
    Conduct,
}

impl Asked {
    /// As the table of routes names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Category(category) => category.as_str(),
            Self::AccessLog => "access_log",
            Self::Planning | Self::StandIn => "appointments",
            Self::Team
            | Self::HandOver
            | Self::Leaving
            | Self::Representatives
            | Self::Inviting => "network",
            Self::Care | Self::Death => "profile",
            Self::Sharing => "sharing",
            Self::Looking => "looking",
            Self::Turning => "birthday",
            Self::Preparing => "preparing",
            Self::Confirming => "confirming",
            Self::Emergency => "emergency",
            Self::Proving => "proving",
            Self::Wishing => "wish",
            Self::Writing => "messages",
            Self::WhoSees => "who_sees",
            Self::Withholding => "withholding",
            Self::Objection => "objection",
            Self::Conduct => "conduct",
            Self::AskingWhy
            | Self::AskingTherapist
            | Self::OwnQuestions
            | Self::Answering
            | Self::AnsweringOwn => "questions",
        }
    }

    /// The category that stands in the log.
    #[must_use]
    pub fn category(self) -> Option<rules::Category> {
        match self {
            Self::Category(category) => Some(category),
            Self::AccessLog
            | Self::Sharing
            | Self::Looking
            | Self::Turning
            | Self::Preparing
            | Self::Confirming
            | Self::WhoSees
            | Self::Withholding
            | Self::Objection
            | Self::Emergency
            | Self::Proving
            | Self::Wishing
            | Self::AskingWhy
            | Self::OwnQuestions
            | Self::Conduct => None,
            Self::Planning | Self::StandIn => Some(rules::Category::Appointments),
            Self::Team
            | Self::HandOver
            | Self::Leaving
            | Self::Representatives
            | Self::Inviting
            | Self::Answering => Some(rules::Category::Network),
            Self::Care | Self::Death => Some(rules::Category::Profile),
            // What one asks the therapist stands in the log as a conversation of one's own does.
            Self::Writing | Self::AskingTherapist | Self::AnsweringOwn => {
                Some(rules::Category::Messages)
            }
        }
    }

    /// The categories whose data one sees by it: single items are withheld by
    /// choosing them.
    pub(in crate::access) fn shows(self) -> rules::Categories {
        match self {
            Self::Withholding => {
                [rules::Category::Appointments, rules::Category::Messages].into_iter().collect()
            }
            other => other.category().into_iter().collect(),
        }
    }
}

/// Whether the provider offers this to its users (A5); what no switch is for always is there.
pub(in crate::access) fn offered(
    providers: &Providers,
    provider: ProviderId,
    asked: Asked,
) -> bool {
    let feature = match asked {
        Asked::Category(category) => Feature::of(category),
        Asked::Planning | Asked::StandIn => Some(Feature::Appointments),
        Asked::Writing => Some(Feature::Messages),
        Asked::AccessLog | Asked::AskingWhy => Some(Feature::AccessLog),
        Asked::AskingTherapist
        | Asked::OwnQuestions
        | Asked::Conduct
        | Asked::Answering
        | Asked::AnsweringOwn
        | Asked::Team
        | Asked::Sharing
        | Asked::Looking
        | Asked::Turning
        | Asked::Preparing
        | Asked::Confirming
        | Asked::WhoSees
        | Asked::Withholding
        | Asked::Objection
        | Asked::HandOver
        | Asked::Leaving
        | Asked::Emergency
        | Asked::Representatives
        | Asked::Care
        | Asked::Death
        | Asked::Inviting
        | Asked::Proving
        | Asked::Wishing => None,
    };
    feature.is_none_or(|feature| providers.offers(provider, feature))
}
