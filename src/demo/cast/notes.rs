//! The situation of each persona in one sentence, for the page `/demo`.
//!
//! Owns these sentences, Dutch and English, level B1. They stand here and not in
//! `locales/` because they belong to the cast, not to the portal.

mod adults;
mod team;
mod young;

/// One persona's situation, in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// The key of the person.
    pub key: &'static str,
    /// In Dutch.
    pub one_line_nl: &'static str,
    /// In English.
    pub one_line_en: &'static str,
}

/// All notes, in the order in which to show them: young people first, then
/// adults, then staff. People without a note have no situation of their own.
pub fn notes() -> impl Iterator<Item = &'static Note> {
    [young::YOUNG, adults::ADULTS, team::TEAM].into_iter().flatten()
}

const fn note(key: &'static str, one_line_nl: &'static str, one_line_en: &'static str) -> Note {
    Note { key, one_line_nl, one_line_en }
}
