//! The places of the main bar: at most five, the same on phone and desk.

use i18n_embed_fl::fl;

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

/// Where in the bar a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Home.
    Today,
    /// One's own appointments.
    Appointments,
    /// One's account.
    Me,
    /// None of them: a file of another, help, legal texts.
    Elsewhere,
}

impl NavItem {
    /// The places everybody who is signed in has.
    pub fn places(t: Texts, current: Place) -> Vec<Self> {
        [
            (Place::Today, "/home", "home", fl!(t, "place-today")),
            (
                Place::Appointments,
                "/appointments",
                "calendar",
                fl!(t, "place-appointments"),
            ),
            (Place::Me, "/me", "person", fl!(t, "place-me")),
        ]
        .into_iter()
        .map(|(place, href, icon, text)| Self {
            href: href.to_owned(),
            icon,
            text,
            current: place == current,
            count: 0,
        })
        .collect()
    }
}
