//! The thing of which it is asked who can see it, and the words for its kind.
//!
//! Owns what differs between kinds. Knows nobody's rights.

use i18n_embed_fl::fl;
use rules::Category;
use uuid::Uuid;

use crate::ids::PersonId;
use crate::web::text::Texts;

/// The thing, as far as this goes: one that is there, or one to be made.
#[derive(Clone, Copy, Debug)]
pub struct Thing<'a> {
    /// Of what kind.
    pub kind: ThingKind,
    /// Which one, if it is there: it may be hidden or withheld by itself.
    pub item: Option<Uuid>,
    /// Its parties, where it is an own thing.
    pub parties: Option<&'a [PersonId]>,
    /// The therapists it is with.
    pub with: &'a [PersonId],
}

/// The kinds of things of which it is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ThingKind {
    /// An appointment (U4).
    Appointment,
    /// A conversation (U1).
    Conversation,
}

impl ThingKind {
    pub(super) fn category(self) -> Category {
        match self {
            Self::Appointment => Category::Appointments,
            Self::Conversation => Category::Messages,
        }
    }

    /// "Jij en Saskia kunnen dit lezen."
    pub(super) fn sentence(self, t: Texts, n: usize, names: &str) -> String {
        match self {
            Self::Appointment => fl!(t, "appointment-who", n = n, names = names),
            Self::Conversation => fl!(t, "thread-who", n = n, names = names),
        }
    }

    /// Why a therapist it is with sees it.
    pub(super) fn why_with(self, t: Texts) -> String {
        match self {
            Self::Appointment => fl!(t, "why-appointment-with"),
            Self::Conversation => fl!(t, "why-therapist-with"),
        }
    }

    /// Everybody who may see such things of the client, in general words.
    pub(super) fn file_readers(self, t: Texts, name: &str) -> String {
        match self {
            Self::Appointment => fl!(t, "who-file-sees-appointments", name = name),
            Self::Conversation => fl!(t, "who-file-readers", name = name),
        }
    }
}
