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
    /// A way to another file one may open.
    pub other: Option<OtherFile>,
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
    /// Staff of the provider.
    Staff,
    /// The client, who looks as somebody else would.
    Looking,
}

/// Another file of the same reader.
#[derive(Clone, Debug)]
pub struct OtherFile {
    /// Where it is.
    pub href: String,
    /// Whose it is.
    pub name: String,
}

impl Layout {
    /// "Je kijkt als ouder van": the words before the name in the bar.
    pub fn acting_words(&self, acting: &Acting) -> String {
        match acting.how {
            ActingAs::Parent => fl!(self.t, "acting-parent"),
            ActingAs::Representative => fl!(self.t, "acting-representative"),
            ActingAs::Related => fl!(self.t, "acting-related"),
            ActingAs::Staff => fl!(self.t, "acting-staff"),
            ActingAs::Looking => fl!(self.t, "acting-looking"),
        }
    }

    /// The words of the link beside it.
    pub fn acting_way(&self, acting: &Acting, other: &OtherFile) -> String {
        match acting.how {
            ActingAs::Looking => fl!(self.t, "acting-stop"),
            _ => fl!(self.t, "acting-other", name = other.name.as_str()),
        }
    }
}
