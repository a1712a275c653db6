//! A person's name and the Dutch ways to show it.

use super::text::fold;

/// Which family name someone uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameOrder {
    /// Only one's own: "van Putten".
    #[default]
    Own,
    /// Only the partner's: "van der Giessen".
    Partner,
    /// The partner's, then one's own: "van der Giessen-van Putten".
    PartnerOwn,
    /// One's own, then the partner's: "van Putten-van der Giessen".
    OwnPartner,
}

/// A name in its parts. All texts are clean: one line, at most 200 characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonName {
    /// First names in full, in their order.
    pub given: Vec<String>,
    /// "J.P.M.", when the file gives initials.
    pub initials: Option<String>,
    /// The name in daily use (roepnaam).
    pub call_name: Option<String>,
    /// "van", "van der": what stands before one's own family name.
    pub prefix: Option<String>,
    /// One's own family name without prefix; empty when only a first name is known.
    pub family: String,
    /// What stands before the partner's family name.
    pub partner_prefix: Option<String>,
    /// The partner's family name without prefix.
    pub partner_family: Option<String>,
    /// Which of the two is used.
    pub order: NameOrder,
}

impl PersonName {
    /// The way people are called: "Jo van Putten-van der Giessen".
    pub fn display(&self) -> String {
        join([&self.first(), &self.surname()], " ")
    }

    /// The way it stands on a letter: "J.P.M. van Putten-van der Giessen".
    pub fn formal(&self) -> String {
        let surname = self.surname();
        let initials = self.initials.clone().unwrap_or_else(|| initials_of(&self.given));
        if initials.is_empty() || surname.is_empty() {
            return self.display();
        }
        join([&initials, &surname], " ")
    }

    /// The family name as it is used, with prefixes.
    pub fn surname(&self) -> String {
        let own = join([self.prefix.as_deref().unwrap_or_default(), &self.family], " ");
        let Some(partner) = &self.partner_family else {
            return own;
        };
        let partner = join([self.partner_prefix.as_deref().unwrap_or_default(), partner], " ");
        match self.order {
            NameOrder::Own => own,
            NameOrder::Partner => partner,
            NameOrder::PartnerOwn => join([&partner, &own], "-"),
            NameOrder::OwnPartner => join([&own, &partner], "-"),
        }
    }

    /// Sorts the Dutch way, by family name without prefix; compare byte by byte
    /// (`COLLATE "C"`). Then the first name, then the prefix.
    pub fn sort_key(&self) -> String {
        let (leading, following, prefix) = self.families();
        let parts = [leading, following, &self.first(), prefix].map(fold);
        join(parts.each_ref().map(String::as_str), " ")
    }

    /// At most two letters for a picture: of the first name and of the family name.
    pub fn initials(&self) -> String {
        let family = self.families().0;
        [&self.first(), family]
            .into_iter()
            .filter_map(|part| part.chars().find(|c| c.is_alphanumeric()))
            .flat_map(char::to_uppercase)
            .take(2)
            .collect()
    }

    /// The name before the family name: in daily use, else the first in full, else initials.
    fn first(&self) -> String {
        let given = self.given.first();
        self.call_name.as_ref().or(given).or(self.initials.as_ref()).cloned().unwrap_or_default()
    }

    /// The family name that leads, the one that follows, and the prefix of the first.
    fn families(&self) -> (&str, &str, &str) {
        let own = (self.family.as_str(), self.prefix.as_deref().unwrap_or_default());
        let Some(partner) = &self.partner_family else {
            return (own.0, "", own.1);
        };
        let partner = (partner.as_str(), self.partner_prefix.as_deref().unwrap_or_default());
        match self.order {
            NameOrder::Own => (own.0, "", own.1),
            NameOrder::Partner => (partner.0, "", partner.1),
            NameOrder::PartnerOwn => (partner.0, own.0, partner.1),
            NameOrder::OwnPartner => (own.0, partner.0, own.1),
        }
    }
}

/// "Johanna Petronella" → "J.P."; the Dutch IJ is one letter.
pub(super) fn initials_of(given: &[String]) -> String {
    let words = given.iter().flat_map(|name| name.split([' ', '-', '.']));
    words.filter(|word| !word.is_empty()).fold(String::new(), |mut initials, word| {
        if word.to_lowercase().starts_with("ij") {
            initials.push_str("IJ.");
        } else if let Some(first) = word.chars().find(|c| c.is_alphabetic()) {
            initials.extend(first.to_uppercase());
            initials.push('.');
        }
        initials
    })
}

pub(super) fn join<const N: usize>(parts: [&str; N], between: &str) -> String {
    let filled: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(between)
}
