//! Organisations around a client: a school, or one that refers.

use super::code::Concept;
use super::node::Node;
use super::telecom::{Prefer, Telecom};
use super::{Skip, address};

/// What an organisation is to the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganizationKind {
    /// A school.
    School,
    /// Anything else: it refers clients.
    Referrer,
}

/// An organisation outside the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// The id in the sending system.
    pub id: String,
    /// The name.
    pub name: String,
    /// School or referrer.
    pub kind: OrganizationKind,
    /// The telephone number in use, as written.
    pub phone: Option<String>,
    /// The e-mail address in use.
    pub email: Option<String>,
    /// The postal address, lines parted by `\n`.
    pub address: Option<String>,
    /// Whether the sending system still uses this entry.
    pub active: bool,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<Organization, Skip> {
    let telecom = Telecom::read(node, Prefer::Work)?;
    let types = node.many("type", Concept::read)?;
    Ok(Organization {
        id,
        name: node.text("name")?.ok_or(Skip::NoName)?,
        kind: if types.iter().any(is_school) {
            OrganizationKind::School
        } else {
            OrganizationKind::Referrer
        },
        phone: telecom.phone.or(telecom.mobile),
        email: telecom.email,
        address: address::read(node)?,
        active: node.flag("active")?.unwrap_or(true),
    })
}

fn is_school(concept: &Concept<'_>) -> bool {
    let told = |words: String| ["school", "onderwijs"].iter().any(|word| words.contains(word));
    concept.has_code("edu") || concept.lower_case_words().any(told)
}
