//! What consent and withholding speak of (rulebook 1, "Data categories").
//!
//! Owns the eleven categories, sets of them, and the two actions. It must
//! never change the order of [`Category::ALL`]: stored bits depend on it.

/// A kind of data in a file (`T3.2`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Category {
    /// Name, address, contact data.
    Profile,
    /// Appointments (`T3.3c`).
    Appointments,
    /// The client's own threads (`T3.3a`).
    Messages,
    /// The shared parts of the record (`T3.3d`).
    Record,
    /// Treatment and care plan (`T3.3d`).
    CarePlan,
    /// Forms and questionnaires (`T3.3e`).
    Questionnaires,
    /// Scores over time (`T3.3e`).
    Outcomes,
    /// Uploaded documents (`T3.3f`).
    Documents,
    /// E-health modules (`T3.3g`).
    Modules,
    /// Tasks with due dates (`T3.3i`).
    Tasks,
    /// Who is in the network, and who sees what (`T3.3j`).
    Network,
}

words!(Category, "category", {
    Profile => "profile",
    Appointments => "appointments",
    Messages => "messages",
    Record => "record",
    CarePlan => "care_plan",
    Questionnaires => "questionnaires",
    Outcomes => "outcomes",
    Documents => "documents",
    Modules => "modules",
    Tasks => "tasks",
    Network => "network",
});

impl Category {
    /// The word in a page's address: `care-plan`.
    pub fn path(self) -> &'static str {
        match self {
            Self::CarePlan => "care-plan",
            other => other.as_str(),
        }
    }

    fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

/// What one wants to do: look, or act (write, answer, upload, ask to move, sign).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Action {
    /// To look.
    View,
    /// To write, answer, upload, ask to move, sign.
    Act,
}

words!(Action, "action", { View => "view", Act => "act" });

/// A set of categories. Bit n is the nth of [`Category::ALL`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Categories(u16);

impl Categories {
    /// No category.
    pub const EMPTY: Self = Self(0);
    /// All eleven.
    pub const ALL: Self = Self((1 << Category::ALL.len()) - 1);

    /// The set that was stored as these bits; nothing when a bit stands for no
    /// category.
    pub fn from_bits(bits: i64) -> Option<Self> {
        let set = Self(u16::try_from(bits).ok()?);
        (set.0 & !Self::ALL.0 == 0).then_some(set)
    }

    /// The bits to store.
    pub fn bits(self) -> i64 {
        i64::from(self.0)
    }

    /// Is this category in the set?
    pub fn contains(self, category: Category) -> bool {
        self.0 & category.bit() != 0
    }

    /// Is the set empty?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The categories of the set, in the order of [`Category::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Category> {
        Category::ALL.into_iter().filter(move |category| self.contains(*category))
    }
}

impl FromIterator<Category> for Categories {
    fn from_iter<I: IntoIterator<Item = Category>>(categories: I) -> Self {
        Self(categories.into_iter().fold(0, |bits, category| bits | category.bit()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_and_a_bit_come_back_as_the_category_they_stand_for() {
        for (n, category) in Category::ALL.into_iter().enumerate() {
            assert_eq!(category.as_str().parse(), Ok(category));
            let alone = Categories::from_iter([category]);
            assert_eq!(alone.bits(), 1 << n);
            assert_eq!(Categories::from_bits(alone.bits()), Some(alone));
            assert_eq!(alone.iter().collect::<Vec<_>>(), [category]);
        }
        assert_eq!(Category::CarePlan.path(), "care-plan");
        assert!("care-plan".parse::<Category>().is_err());
    }

    #[test]
    fn bits_that_stand_for_nothing_are_no_set() {
        assert_eq!(Categories::from_bits(1 << 11), None);
        assert_eq!(Categories::from_bits(-1), None);
        assert_eq!(Categories::from_bits(i64::MAX), None);
        assert_eq!(Categories::from_bits(2047), Some(Categories::ALL));
    }
}
