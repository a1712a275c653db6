//! A place in an alphabetical list of people: what was looked for, and after whom it goes on.
//!
//! Owns the folding of what was typed, and the value that stands in the link to
//! the next page. A name never stands in such a link: the value is sealed.

use uuid::Uuid;

use crate::features::accounts::links::Links;
use crate::features::import::fhir::PersonName;

/// How many people or files stand on one page.
pub const PAGE: i64 = 25;
/// Sorts after every sort key: those are lower-case ASCII.
pub const LAST: char = '\u{7f}';
/// So much of what was typed is read, in characters.
const TYPED_MAX: usize = 60;
/// What stands before Dutch family names and does not count when sorting.
pub const BEFORE: [&str; 11] =
    ["van", "von", "de", "den", "der", "het", "t", "ter", "ten", "te", "op"];

/// A place in the list.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// What was typed to look for; empty for all.
    pub typed: String,
    /// Sort key and id of the last one of the page before.
    pub after: Option<(String, Uuid)>,
}

impl Place {
    /// The start of the list of those whose family name begins with `typed`.
    #[must_use]
    pub fn start(typed: &str) -> Self {
        let typed = crate::web::form::tidy(typed).replace('\n', " ");
        Self { typed: typed.chars().take(TYPED_MAX).collect(), after: None }
    }

    /// The beginning of a sort key that is looked for.
    #[must_use]
    pub fn prefix(&self) -> String {
        fold(&self.typed)
    }

    /// The place after the person or file with this sort key and id.
    #[must_use]
    pub fn after(&self, sort_key: &str, id: Uuid) -> Self {
        Self { typed: self.typed.clone(), after: Some((sort_key.to_owned(), id)) }
    }

    /// The value for the link, sealed for the account whose page it is.
    #[must_use]
    pub fn seal(&self, links: &Links) -> String {
        links.seal(&self.line())
    }

    /// The place in a link; none when the link is not one of this account's.
    #[must_use]
    pub fn open(links: &Links, value: &str) -> Option<Self> {
        Self::from_line(&links.open(value)?)
    }

    fn line(&self) -> String {
        let (key, id) = self.after.clone().unwrap_or_default();
        format!("{}\n{key}\n{id}", self.typed)
    }

    fn from_line(line: &str) -> Option<Self> {
        let mut parts = line.split('\n');
        let (typed, key, id) = (parts.next()?, parts.next()?, parts.next()?);
        let id: Uuid = id.parse().ok()?;
        Some(Self { typed: typed.to_owned(), after: (!id.is_nil()).then(|| (key.to_owned(), id)) })
    }
}

/// What was typed as sort keys are written: lower case, without accents, and
/// without what stands before a family name ("van den Heuvelink" is "heuvelink").
#[must_use]
pub fn fold(typed: &str) -> String {
    let whole = plain(typed);
    let mut rest = whole.as_str();
    while let Some((first, after)) = rest.split_once(' ')
        && BEFORE.contains(&first)
    {
        rest = after;
    }
    rest.to_owned()
}

/// Lower case, without accents and punctuation, words parted by one space.
#[must_use]
pub fn plain(typed: &str) -> String {
    PersonName { family: typed.to_owned(), ..PersonName::default() }.sort_key()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Place, fold};

    #[test]
    fn what_is_typed_finds_names_with_accents_capitals_and_prefixes() {
        assert_eq!(fold("Gültepe"), "gultepe");
        assert_eq!(fold("  VAN den  Heuvelink "), "heuvelink");
        assert_eq!(fold("van"), "van");
        assert_eq!(fold("El Bah"), "el bah");
        assert_eq!(fold(""), "");
    }

    #[test]
    fn a_place_comes_back_as_it_went() {
        let start = Place::start("van Dam\u{0}\n");
        assert_eq!(start.typed, "van Dam");
        assert_eq!(Place::from_line(&start.line()), Some(start.clone()));
        let later = start.after("dam anna", Uuid::from_u128(7));
        assert_eq!(Place::from_line(&later.line()), Some(later));
    }

    #[test]
    fn what_is_no_place_is_none() {
        assert_eq!(Place::from_line(""), None);
        assert_eq!(Place::from_line("a\nb"), None);
        assert_eq!(Place::from_line("a\nb\nc"), None);
    }

    #[test]
    fn a_very_long_search_is_cut() {
        assert_eq!(Place::start(&"a".repeat(5000)).typed.len(), 60);
    }
}
