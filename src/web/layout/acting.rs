//! The bar on a page about somebody's file: as what one looks, and for how long.
//!
//! Owns its words. What one may see is for permits to say.

use i18n_embed_fl::fl;

use super::Layout;

/// For whom one acts on this page.
#[derive(Clone, Debug)]
pub struct Acting {
    /// As what.
    pub how: ActingAs,
    /// Name of the one whose file this is.
    pub name: String,
    /// Where one goes on to another file, or back to the own eyes.
    pub other: Option<String>,
}

/// A file that is open for a while.
#[derive(Clone, Debug)]
pub struct OpenFor {
    /// Until when, in words.
    pub until: String,
    /// Where it is ended.
    pub end: String,
    /// The relation that is ended then.
    pub relation: String,
}

/// As what one looks at another person's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActingAs {
    /// Parental authority.
    Parent,
    /// Any other legal representative.
    Representative,
    /// A related person, teachers among them.
    Related,
    /// The client, who has more files than this one.
    Own,
    /// Staff of the provider.
    Staff,
    /// The client, who looks as somebody else would.
    Looking,
}

impl Layout {
    /// "Je kijkt als ouder van": the words before the name in the bar.
    pub fn acting_words(&self, acting: &Acting) -> String {
        match acting.how {
            ActingAs::Parent => fl!(self.t, "acting-parent"),
            ActingAs::Representative => fl!(self.t, "acting-representative"),
            ActingAs::Related => fl!(self.t, "acting-related"),
            ActingAs::Own => fl!(self.t, "acting-own"),
            ActingAs::Staff => fl!(self.t, "acting-staff"),
            ActingAs::Looking => fl!(self.t, "acting-looking"),
        }
    }

    /// The words of the link beside it.
    pub fn acting_way(&self, acting: &Acting) -> String {
        match acting.how {
            ActingAs::Looking => fl!(self.t, "acting-stop"),
            _ => fl!(self.t, "acting-switch"),
        }
    }
}
