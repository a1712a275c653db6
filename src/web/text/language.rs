//! The languages the portal speaks. Never guesses one: an unknown code is an error.

use std::fmt;
use std::str::FromStr;

use i18n_embed::unic_langid::LanguageIdentifier;

/// A language of the portal. Dutch leads; a translation says so on its face (T14.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch, the leading text.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code in HTML, in the database and in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// What its speakers call it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// The other language, for the switch in the footer.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }

    /// The identifier for Fluent.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        // Two letters always parse; "und" would only cost plural forms.
        self.code().parse().unwrap_or_default()
    }

    /// The first language of an `Accept-Language` header that the portal speaks.
    pub fn from_accept(header: &str) -> Option<Self> {
        header
            .split(',')
            .filter_map(|part| part.split(';').next())
            .filter_map(|tag| tag.trim().split('-').next())
            .find_map(|primary| primary.to_ascii_lowercase().parse().ok())
    }
}

/// A code that is no language of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language of the portal")
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}
