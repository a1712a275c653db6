//! Who treats a client.

use super::code::Concept;
use super::node::{Node, Wrong};
use super::{Period, Reference, Skip};

/// The state of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CareTeamStatus {
    /// Proposed, not working yet.
    Proposed,
    /// At work; also when the file does not say.
    Active,
    /// Paused.
    Suspended,
    /// No longer at work.
    Inactive,
}

/// Somebody in a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who: a practitioner, a role, a relative, an organisation, the client.
    pub who: Reference,
    /// As what, in words.
    pub role: Option<String>,
    /// From when until when; open when not stated.
    pub period: Period,
}

/// The people around one client. Its name and reasons are not kept: they are care content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareTeam {
    /// The id in the sending system.
    pub id: String,
    /// The client: the subject, else the one client among the members.
    pub patient: Reference,
    /// The state.
    pub status: CareTeamStatus,
    /// From when until when; open when not stated.
    pub period: Period,
    /// All but those of whom nothing but a text is known.
    pub members: Vec<Member>,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<CareTeam, Skip> {
    let members: Vec<_> = node.many("participant", member)?.into_iter().flatten().collect();
    let subject = node.one("subject", Reference::read)?.flatten();
    let status = match node.code("status")? {
        None | Some("active") => CareTeamStatus::Active,
        Some("proposed") => CareTeamStatus::Proposed,
        Some("suspended") => CareTeamStatus::Suspended,
        Some("inactive") => CareTeamStatus::Inactive,
        Some("entered-in-error") => return Err(Skip::EnteredInError),
        Some(_) => return Err(Skip::UnknownStatus),
    };
    Ok(CareTeam {
        id,
        patient: subject.or_else(|| only_patient(&members)).ok_or(Skip::NoPatient)?,
        status,
        period: node.one("period", Period::read)?.unwrap_or_default(),
        members,
    })
}

fn member(node: Node<'_>) -> Result<Option<Member>, Wrong> {
    let roles = node.many("role", Concept::read)?;
    let role = roles.iter().find_map(Concept::words).map(str::to_owned);
    let period = node.one("period", Period::read)?.unwrap_or_default();
    let who = node.one("member", Reference::read)?.flatten();
    Ok(who.map(|who| Member { who, role, period }))
}

/// Dutch files name the client only as a member; of two nobody can tell whose team it is.
fn only_patient(members: &[Member]) -> Option<Reference> {
    let mut patients = members.iter().map(|member| &member.who).filter(|who| who.kind == "Patient");
    let first = patients.next()?;
    patients.all(|other| other == first).then(|| first.clone())
}
