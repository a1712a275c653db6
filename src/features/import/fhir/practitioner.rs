//! People who work for a provider, and as what.

use super::code::Concept;
use super::node::{Node, Wrong};
use super::telecom::{Prefer, Telecom};
use super::{PersonName, Reference, Skip, name_read};

/// Somebody who works in care. Qualifications are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practitioner {
    /// The id in the sending system.
    pub id: String,
    /// The name.
    pub name: PersonName,
    /// The e-mail address in use, at work before at home.
    pub email: Option<String>,
    /// Whether the sending system still uses this entry.
    pub active: bool,
}

/// What a practitioner does at an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PractitionerRole {
    /// The id in the sending system.
    pub id: String,
    /// Who.
    pub practitioner: Reference,
    /// Where.
    pub organization: Option<Reference>,
    /// The function in words, from the code, else the specialty.
    pub title: Option<String>,
    /// The e-mail address in use.
    pub email: Option<String>,
    /// Whether the sending system still uses this entry.
    pub active: bool,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<Practitioner, Skip> {
    Ok(Practitioner {
        id,
        name: name_read::read(node)?.ok_or(Skip::NoName)?,
        email: Telecom::read(node, Prefer::Work)?.email,
        active: node.flag("active")?.unwrap_or(true),
    })
}

pub(super) fn read_role(id: String, node: Node<'_>) -> Result<PractitionerRole, Skip> {
    let practitioner = node.one("practitioner", Reference::read)?.flatten();
    Ok(PractitionerRole {
        id,
        practitioner: practitioner.ok_or(Skip::NoPractitioner)?,
        organization: node.one("organization", Reference::read)?.flatten(),
        title: title(node)?,
        email: Telecom::read(node, Prefer::Work)?.email,
        active: node.flag("active")?.unwrap_or(true),
    })
}

fn title(node: Node<'_>) -> Result<Option<String>, Wrong> {
    let mut concepts = node.many("code", Concept::read)?;
    concepts.extend(node.many("specialty", Concept::read)?);
    Ok(concepts.iter().find_map(Concept::words).map(str::to_owned))
}
