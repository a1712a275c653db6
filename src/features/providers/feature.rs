//! What a provider can switch on and off (A5).
//!
//! Owns the list. What each shows, and to whom, is not decided here: a feature that is off is
//! asked for by its own routes and menus, and answered as something that is not there.

use std::str::FromStr;

use serde::Deserialize;

/// What a provider can switch on or off.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feature {
    /// Appointments of a file.
    Appointments,
    /// Writing to each other.
    Messages,
    /// "Who looked at my data".
    AccessLog,
    /// Codes by text message, as the weakest second factor of clients and those around them.
    TextCodes,
}

impl Feature {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] =
        [Self::Appointments, Self::Messages, Self::AccessLog, Self::TextCodes];

    /// As it stands in the providers file, in addresses and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Appointments => "appointments",
            Self::Messages => "messages",
            Self::AccessLog => "access-log",
            Self::TextCodes => "text-codes",
        }
    }

    /// The feature that shows this category; none where no switch is for it (A5).
    #[must_use]
    pub fn of(category: rules::Category) -> Option<Self> {
        match category {
            rules::Category::Appointments => Some(Self::Appointments),
            rules::Category::Messages => Some(Self::Messages),
            _ => None,
        }
    }
}

impl FromStr for Feature {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::Feature;

    #[test]
    fn a_feature_is_read_as_it_is_written() {
        for feature in Feature::ALL {
            assert_eq!(feature.as_str().parse(), Ok(feature));
        }
        assert_eq!("Messages".parse::<Feature>(), Err(()));
    }
}
