//! The texts of the operator, and those that labels have of their own.
//!
//! Owns which version holds when, for whom. Reads no file: that is `folder`.

mod text;

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::clock::Instant;
pub use text::{Kind, Read, Version};

/// All versions of one text, the oldest first; never none.
pub(super) type Versions = Vec<Version>;

/// All texts; cheap to clone. A label is named by its key, and one without texts of its own has
/// the operator's; an empty key names nobody's label.
#[derive(Clone, Debug)]
pub struct Texts(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    terms: Versions,
    statements: Versions,
    own: HashMap<(String, Kind), Versions>,
}

impl Texts {
    /// Of the operator, and of labels with their own.
    pub(super) fn of(
        terms: Versions,
        statements: Versions,
        own: HashMap<(String, Kind), Versions>,
    ) -> Self {
        Self(Arc::new(Kept { terms, statements, own }))
    }

    /// All versions of a text, the oldest first.
    #[must_use]
    pub fn versions(&self, kind: Kind, label: &str) -> &[Version] {
        let main = match kind {
            Kind::Terms => &self.0.terms,
            Kind::Privacy => &self.0.statements,
        };
        if label.is_empty() {
            return main;
        }
        self.0.own.get(&(label.to_owned(), kind)).unwrap_or(main)
    }

    /// Whose text a label shows: its own key, or empty for the operator's.
    #[must_use]
    pub fn whose<'l>(&self, kind: Kind, label: &'l str) -> &'l str {
        if self.0.own.contains_key(&(label.to_owned(), kind)) { label } else { "" }
    }

    /// Whose terms hold under a label.
    #[must_use]
    pub fn whose_terms<'l>(&self, label: &'l str) -> &'l str {
        // Most portals have one text for everybody, and this is asked at every page.
        if self.0.own.is_empty() { "" } else { self.whose(Kind::Terms, label) }
    }

    /// Whether a label has terms of its own.
    #[must_use]
    pub fn has_own_terms(&self, label: &str) -> bool {
        !self.whose_terms(label).is_empty()
    }

    /// The version that holds at `now`; the first one before any does.
    #[must_use]
    pub fn holding(&self, kind: Kind, label: &str, now: Instant) -> Option<&Version> {
        let (versions, today) = (self.versions(kind, label), today(now));
        versions.iter().rev().find(|version| version.from <= today).or(versions.first())
    }

    /// The versions that can be read at `now`, the oldest first: those that held, hold, or are
    /// announced.
    #[must_use]
    pub fn readable(&self, kind: Kind, label: &str, now: Instant) -> Vec<&Version> {
        let (holds, today) = (self.holding(kind, label, now), today(now));
        let holds = holds.map_or(0, |version| version.number);
        let readable = |v: &&Version| v.number <= holds || v.announced <= today;
        self.versions(kind, label).iter().filter(readable).collect()
    }

    /// The version that is announced and does not hold yet.
    #[must_use]
    pub fn coming(&self, kind: Kind, label: &str, now: Instant) -> Option<&Version> {
        let today = today(now);
        let coming = |v: &&Version| v.announced <= today && today < v.from;
        self.versions(kind, label).iter().find(coming)
    }

    /// The version of the operator's terms that holds at `now`.
    #[must_use]
    pub fn terms_now(&self, now: Instant) -> i64 {
        self.terms_now_of("", now)
    }

    /// The same of the terms under a label.
    #[must_use]
    pub fn terms_now_of(&self, label: &str, now: Instant) -> i64 {
        self.holding(Kind::Terms, label, now).map_or(0, |version| version.number)
    }

    /// All versions of the operator's terms that held before `version`, the newest first.
    #[must_use]
    pub fn older(&self, version: i64) -> Vec<i64> {
        let numbers = self.0.terms.iter().rev().map(|known| known.number);
        numbers.filter(|number| *number < version).collect()
    }

    /// Every text there is: its kind, and the label whose own it is, empty for the operator's.
    #[must_use]
    pub fn all(&self) -> Vec<(Kind, String)> {
        let own = self.0.own.keys().map(|(label, kind)| (*kind, label.clone()));
        Kind::ALL.into_iter().map(|kind| (kind, String::new())).chain(own).collect()
    }
}

fn today(now: Instant) -> Date {
    now.amsterdam().date()
}
