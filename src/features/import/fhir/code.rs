//! Coded values: codes of several systems, and a text beside them.

use super::node::{Node, Wrong};

/// A `CodeableConcept`.
#[derive(Clone, Debug)]
pub(super) struct Concept<'a> {
    pub(super) codings: Vec<Coding<'a>>,
    text: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) struct Coding<'a> {
    pub(super) system: &'a str,
    pub(super) code: &'a str,
    display: Option<String>,
}

impl<'a> Concept<'a> {
    /// A code that came without the concept around it.
    pub(super) fn of(coding: Coding<'a>) -> Self {
        Self { codings: vec![coding], text: None }
    }

    pub(super) fn read(node: Node<'a>) -> Result<Self, Wrong> {
        Ok(Self { codings: node.many("coding", Coding::read)?, text: node.text("text")? })
    }

    /// The words to show: its own text, else what its first code is called.
    pub(super) fn words(&self) -> Option<&str> {
        let display = || self.codings.iter().find_map(|coding| coding.display.as_deref());
        self.text.as_deref().or_else(display)
    }

    /// All words in lower case, to look for a known one; never kept.
    pub(super) fn lower_case_words(&self) -> impl Iterator<Item = String> {
        let displays = self.codings.iter().filter_map(|coding| coding.display.as_deref());
        self.text.as_deref().into_iter().chain(displays).map(str::to_lowercase)
    }

    pub(super) fn has_code(&self, code: &str) -> bool {
        self.codings.iter().any(|coding| coding.code == code)
    }
}

impl<'a> Coding<'a> {
    pub(super) fn read(node: Node<'a>) -> Result<Self, Wrong> {
        Ok(Self {
            system: node.code("system")?.unwrap_or_default(),
            code: node.code("code")?.unwrap_or_default(),
            display: node.text("display")?,
        })
    }
}
