//! The places of the main bar: at most five, the same on phone and desk.

use i18n_embed_fl::fl;
use rules::staff::Role;

use crate::access::Actor;
use crate::web::text::Texts;

/// One place in the bar.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Where it leads.
    pub href: String,
    /// Name of its icon.
    pub icon: &'static str,
    /// One word.
    pub text: String,
    /// Whether the page stands in this place.
    pub current: bool,
    /// How many new things wait there; zero shows nothing.
    pub count: u32,
}

impl NavItem {
    /// That number, as it is shown: beyond 99 nobody counts.
    #[must_use]
    pub fn counted(&self) -> String {
        if self.count > 99 { "99+".to_owned() } else { self.count.to_string() }
    }
}

/// Where in the bar a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Home.
    Today,
    /// One's own appointments.
    Appointments,
    /// One's own messages.
    Messages,
    /// A therapist's day.
    Agenda,
    /// What clients and their families wrote to a therapist.
    Inbox,
    /// A therapist's clients.
    Caseload,
    /// A coordinator's files.
    Files,
    /// The people a coordinator arranges accounts for.
    People,
    /// One's account.
    Me,
    /// None of them: a file of another, help, legal texts.
    Elsewhere,
}

/// What somebody is to the portal, as far as the bar goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duties {
    /// Is in care somewhere, or stands around somebody who is.
    pub circle: bool,
    /// Treats.
    pub therapist: bool,
    /// Plans.
    pub coordinator: bool,
}

impl Duties {
    /// Of somebody who is signed in.
    #[must_use]
    pub fn of(actor: &Actor) -> Self {
        Self {
            circle: actor.is_private(),
            therapist: actor.staff(Role::Therapist).is_some(),
            coordinator: actor.staff(Role::Coordinator).is_some(),
        }
    }
}

impl Place {
    /// The places of somebody with these duties: five at most, home first, the account last.
    fn of(duties: Duties) -> Vec<Self> {
        let mut places = vec![Self::Today];
        if duties.therapist {
            places.extend([Self::Agenda, Self::Inbox, Self::Caseload]);
        }
        if duties.coordinator {
            places.extend([Self::Files, Self::People]);
        }
        if duties.circle {
            places.extend([Self::Appointments, Self::Messages]);
        }
        places.truncate(4);
        places.push(Self::Me);
        places
    }

    /// Address, icon and word.
    fn words(self, t: Texts) -> (&'static str, &'static str, String) {
        match self {
            Self::Today | Self::Elsewhere => ("/home", "home", fl!(t, "place-today")),
            Self::Appointments => ("/appointments", "calendar", fl!(t, "place-appointments")),
            Self::Messages => ("/messages", "message", fl!(t, "place-messages")),
            Self::Inbox => ("/inbox", "message", fl!(t, "place-messages")),
            Self::Agenda => ("/agenda", "calendar", fl!(t, "place-agenda")),
            Self::Caseload => ("/caseload", "people", fl!(t, "place-caseload")),
            Self::Files => ("/files", "paper", fl!(t, "place-files")),
            Self::People => ("/people", "people", fl!(t, "place-people")),
            Self::Me => ("/me", "person", fl!(t, "place-me")),
        }
    }
}

impl NavItem {
    /// The places of somebody who is signed in.
    pub fn places(t: Texts, current: Place, duties: Duties) -> Vec<Self> {
        let item = |place: Place| {
            let (href, icon, text) = place.words(t);
            Self { href: href.to_owned(), icon, text, current: place == current, count: 0 }
        };
        Place::of(duties).into_iter().map(item).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Duties, Place};

    #[test]
    fn nobody_has_more_than_five_places() {
        let all = Duties { circle: true, therapist: true, coordinator: true };
        assert_eq!(Place::of(all).len(), 5);
        assert_eq!(Place::of(Duties::default()), [Place::Today, Place::Me]);
    }
}
