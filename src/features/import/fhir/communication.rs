//! Messages (U1): who wrote what to whom, when, and in answer to what.
//!
//! Never keeps attachments, notes, reasons or what it is filed under; a text is
//! kept whole or not at all.

use jiff::Timestamp;

use super::code::Concept;
use super::node::Node;
use super::time::Moment;
use super::{Reference, Skip};
use crate::features::messages::TEXT_MAX;

/// Who can have written a message.
const SENDERS: [&str; 4] = ["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"];

/// A message that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Communication {
    /// The id in the sending system.
    pub id: String,
    /// Who wrote it: a client, a practitioner, a role, a relative.
    pub sender: Reference,
    /// To whom, as far as it says.
    pub recipients: Vec<Reference>,
    /// The client it is about, when it says so.
    pub subject: Option<Reference>,
    /// When it was sent; a day alone is its beginning.
    pub sent: Timestamp,
    /// What the conversation is called.
    pub topic: Option<String>,
    /// The message it answers.
    pub replies_to: Option<Reference>,
    /// The text, lines parted by `\n`.
    pub text: String,
}

pub(super) fn read(id: String, node: Node<'_>) -> Result<Communication, Skip> {
    match node.code("status")? {
        Some("completed" | "in-progress") => {}
        Some("entered-in-error") => return Err(Skip::EnteredInError),
        Some("preparation" | "on-hold" | "stopped" | "not-done") => return Err(Skip::NotSent),
        _ => return Err(Skip::UnknownStatus),
    }
    let text = text(node)?;
    let sent = sent(node)?;
    let sender = node.one("sender", Reference::read)?.flatten();
    let sender = sender.filter(|who| SENDERS.contains(&who.kind.as_str())).ok_or(Skip::NoSender)?;
    let subject = node.one("subject", Reference::read)?.flatten();
    let topic = node.one("topic", Concept::read)?;
    Ok(Communication {
        sender,
        recipients: node.many("recipient", Reference::read)?.into_iter().flatten().collect(),
        subject: subject.filter(|who| who.kind == "Patient"),
        sent,
        topic: topic.as_ref().and_then(Concept::words).map(str::to_owned),
        replies_to: replies_to(&id, node)?,
        text,
        id,
    })
}

/// The written parts, a blank line between them. One that is not kept would
/// make the rest say something else: then nothing is.
fn text(node: Node<'_>) -> Result<String, Skip> {
    let parts: Vec<String> =
        node.many("payload", |part| part.lines("contentString"))?.into_iter().flatten().collect();
    let text = parts.join("\n\n");
    if text.is_empty() {
        Err(Skip::NoText)
    } else if text.chars().count() > TEXT_MAX {
        Err(Skip::TextTooLong)
    } else if node.scope.document.lines_tell_service_number(&text) {
        Err(Skip::ServiceNumberInText)
    } else {
        Ok(text)
    }
}

fn sent(node: Node<'_>) -> Result<Timestamp, Skip> {
    let sent = node.parsed("sent", Moment::parse)?.and_then(Moment::happened);
    let received = node.parsed("received", Moment::parse)?.and_then(Moment::happened);
    sent.or(received).ok_or(Skip::NotDated)
}

fn replies_to(id: &str, node: Node<'_>) -> Result<Option<Reference>, Skip> {
    let mut before = node.many("inResponseTo", Reference::read)?;
    before.extend(node.many("partOf", Reference::read)?);
    let is_another = |it: &Reference| it.kind == "Communication" && it.is_resolved() && it.id != id;
    Ok(before.into_iter().flatten().find(is_another))
}
