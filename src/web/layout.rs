//! What every page has around its own text: label, help, for whom one acts, places, foot.
//!
//! A page struct holds one `Layout` as `l` and its template extends `base.html`.
//! Never decides what a person may see: handlers fill it from permits.

mod acting;
mod bar;
mod ends;
mod icon;
mod live;
mod places;
#[cfg(test)]
mod tests;

pub use acting::{Acting, ActingAs, OpenFor};
pub use bar::Bar;
pub use ends::{Ends, whose};
pub use icon::Drawing;
pub use live::Live;
pub use places::{Duties, NavItem, Place};

use super::assets;
use super::text::{Language, Texts};

/// The frame of a page.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Texts in the language of the reader.
    pub t: Texts,
    /// Whose face the portal wears.
    pub label: LabelFace,
    /// Who is signed in, if anybody.
    pub user: Option<UserFace>,
    /// The places of the bar, at most five; none for who is not signed in.
    pub nav: Vec<NavItem>,
    /// As what one works, for who can be several things.
    pub role: Option<String>,
    /// What is announced on top of the page.
    pub bars: Vec<Bar>,
    /// For whom one acts; always from the address, never from the session.
    pub acting: Option<Acting>,
    /// By what emergency access one is here, if by nothing else (T4.5).
    pub emergency: Option<OpenFor>,
    /// Where one asks the therapist for what is not shown; none where one cannot (T4.2, T4.3).
    pub ask_href: Option<String>,
    /// What the last deed led to, said once.
    pub flash: Option<Flash>,
    /// Whether this is the demo, which says so on every page.
    pub demo: bool,
    /// The path of this page, to which a change of language returns.
    pub back: String,
    /// Where the page hears that something rang, if it does.
    pub live: Option<Live>,
    /// How long the session lasts still, for who is signed in.
    pub ends: Option<Ends>,
    /// Where leaving quickly leads, for who is signed in: an address outside the portal.
    pub leave: Option<String>,
    /// The time zone of the device, as far as is known; for who is signed in.
    pub zone: Option<String>,
    /// Whether one can prove with a passkey where a page asks it.
    pub passkey: bool,
}

/// The face of a label: a provider's public name with its own theme.
#[derive(Clone, Debug)]
pub struct LabelFace {
    /// Key in addresses and in `data-label`, such as `kompas`.
    pub key: String,
    /// Name on the screen.
    pub name: String,
    /// Address of the theme's style sheet, from [`assets::theme`].
    pub theme_href: String,
    /// The crisis service's own text and telephone number, where the label has one.
    pub crisis: Option<Crisis>,
    /// Whether the label is for the young: other help lines are named.
    pub young: bool,
}

/// A crisis service of a label.
#[derive(Clone, Debug)]
pub struct Crisis {
    /// When and for whom it is there, in the label's own words.
    pub text: String,
    /// Telephone number as people write it.
    pub tel: String,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct UserFace {
    /// Full name.
    pub name: String,
    /// One or two letters, from [`initials`].
    pub initials: String,
}

/// A place one can go on to, as a card that is a link.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Where it leads.
    pub href: String,
    /// Name of its icon.
    pub icon: &'static str,
    /// A word or two.
    pub title: String,
    /// One line.
    pub text: String,
}

/// What the last deed led to.
#[derive(Clone, Debug)]
pub struct Flash {
    /// Good news or something to mind.
    pub kind: FlashKind,
    /// One sentence.
    pub text: String,
    /// Where one can go on to: its address and its words.
    pub more: Option<(String, String)>,
}

/// The tone of a [`Flash`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlashKind {
    /// It worked.
    Good,
    /// It needs attention.
    Warn,
}

impl Layout {
    /// A page for who is not signed in: no places, nobody acted for.
    pub fn public(t: Texts, label: LabelFace, back: impl Into<String>) -> Self {
        Self {
            t,
            label,
            user: None,
            nav: Vec::new(),
            role: None,
            bars: Vec::new(),
            acting: None,
            emergency: None,
            ask_href: None,
            flash: None,
            demo: false,
            back: back.into(),
            live: None,
            ends: None,
            leave: None,
            zone: None,
            passkey: false,
        }
    }

    /// The label's crisis service.
    pub const fn crisis(&self) -> Option<&Crisis> {
        self.label.crisis.as_ref()
    }

    /// The language the switch in the foot offers.
    pub const fn other_language(&self) -> Language {
        self.t.language().other()
    }

    /// Says how many new things wait at a place of the bar.
    pub fn count(&mut self, href: &str, count: i64) {
        if let Some(place) = self.nav.iter_mut().find(|place| place.href == href) {
            place.count = u32::try_from(count).unwrap_or(0);
        }
    }

    /// Address of the one style sheet.
    pub fn css(&self) -> &'static str {
        assets::css()
    }

    /// Address of the one script.
    pub fn script(&self) -> &'static str {
        assets::script()
    }

    /// Address of a script that only some pages need.
    pub fn script_of(&self, name: &str) -> &'static str {
        assets::script_of(name)
    }

    /// Address of the neutral picture in a browser's tab.
    pub fn tab_icon(&self) -> &'static str {
        assets::tab_icon()
    }

    /// An icon of 24 by 24, drawn inline in the colour of the text.
    pub fn icon(&self, name: &str) -> Drawing {
        icon::icon(name)
    }

    /// A small friendly drawing for a page with nothing on it.
    pub fn art(&self, name: &str) -> Drawing {
        icon::art(name)
    }

    /// The label's mark: drawn for the labels that have one, else a first letter.
    pub fn mark(&self) -> Drawing {
        icon::mark(&self.label.key, &self.label.name)
    }
}

/// A telephone number as a `tel:` address wants it: digits and a leading plus only.
pub fn dial(number: &str) -> String {
    number
        .char_indices()
        .filter(|(at, c)| c.is_ascii_digit() || (*at == 0 && *c == '+'))
        .map(|(_, c)| c)
        .collect()
}

/// First letters of the first and the last word of a name, prefixes left out: "Iris van den Berg"
/// is "IB".
pub fn initials(name: &str) -> String {
    let mut words =
        name.split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_uppercase));
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    let letters: String = first.into_iter().chain(last).collect();
    if letters.is_empty() {
        name.chars().take(1).flat_map(char::to_uppercase).collect()
    } else {
        letters
    }
}
