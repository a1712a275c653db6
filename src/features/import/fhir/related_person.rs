//! Somebody of a client's network (P3): name, how to reach them, what they are
//! to the client. It brings no authority and opens nothing.

use super::code::Concept;
use super::node::Node;
use super::patient::gender;
use super::telecom::{Prefer, Telecom};
use super::{Gender, Period, PersonName, Reference, Relationship, Skip, name_read, relationship};

/// Somebody of a client's network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedPerson {
    /// The id in the sending system.
    pub id: String,
    /// The client.
    pub patient: Reference,
    /// The name.
    pub name: PersonName,
    /// All that was said, each once, the most telling first; at least one.
    pub relationships: Vec<Relationship>,
    /// Gender, if stated.
    pub gender: Option<Gender>,
    /// The e-mail address in use.
    pub email: Option<String>,
    /// The mobile number in use, as written.
    pub mobile: Option<String>,
    /// Another telephone number in use, as written.
    pub phone: Option<String>,
    /// From when until when they belong to the network.
    pub period: Period,
    /// Whether the sending system still uses this entry.
    pub active: bool,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<RelatedPerson, Skip> {
    let patient = node.one("patient", Reference::read)?.flatten().ok_or(Skip::NoPatient)?;
    let name = name_read::read(node)?.ok_or(Skip::NoName)?;
    let concepts = node.many("relationship", Concept::read)?;
    let mut relationships: Vec<_> = concepts.iter().flat_map(relationship::read).collect();
    relationships.sort_unstable();
    relationships.dedup();
    if relationships.is_empty() {
        relationships.push(Relationship::Other);
    }
    let telecom = Telecom::read(node, Prefer::Home)?;
    Ok(RelatedPerson {
        id,
        patient,
        name,
        relationships,
        gender: gender(node)?,
        email: telecom.email,
        mobile: telecom.mobile,
        phone: telecom.phone,
        period: node.one("period", Period::read)?.unwrap_or_default(),
        active: node.flag("active")?.unwrap_or(true),
    })
}
