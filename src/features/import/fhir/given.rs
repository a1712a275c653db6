//! First names: in full, as initials, or the name in daily use.

use super::name::initials_of;
use super::node::{Node, Wrong};

const QUALIFIER: &str = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier";

pub(super) struct Given {
    pub(super) name: String,
    pub(super) kind: GivenKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum GivenKind {
    Full,
    Initial,
    CallName,
}

impl Given {
    /// What stands as an initial is kept as it is written ("Th."), with its dot.
    pub(super) fn initial(&self) -> String {
        match self.kind {
            GivenKind::Initial if self.name.ends_with('.') => self.name.replace(' ', ""),
            GivenKind::Initial => format!("{}.", self.name.replace(' ', "")),
            _ => initials_of(std::slice::from_ref(&self.name)),
        }
    }
}

pub(super) fn read(node: Node<'_>) -> Result<Vec<Given>, Wrong> {
    let qualifiers = node.places("_given", |item| {
        item.extension(QUALIFIER, |extension| extension.code("valueCode"))
    })?;
    let names = node.texts("given")?.into_iter().enumerate();
    Ok(names
        .filter_map(|(place, name)| {
            let name = name?;
            let kind = match qualifiers.get(place).copied().flatten().flatten() {
                Some("IN") => GivenKind::Initial,
                Some("CL") => GivenKind::CallName,
                _ if are_initials(&name) => GivenKind::Initial,
                _ => GivenKind::Full,
            };
            Some(Given { name, kind })
        })
        .collect())
}

/// "J." or "J.P.M." or "Th.".
pub(super) fn are_initials(name: &str) -> bool {
    name.ends_with('.')
        && name.split_terminator('.').all(|part| (1..=3).contains(&part.trim().chars().count()))
}
