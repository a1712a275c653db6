//! For whom a message is: who takes part on either side, asked of the rules.
//!
//! Owns the difference between who is written to and who may merely read along.
//! Knows no page and no table.

use rules::{Action, Category, Kind, Party, Question};
use uuid::Uuid;

use super::store::Found;
use crate::access::File;
use crate::clock::Instant;
use crate::ids::PersonId;

/// The therapists who treat at `at`.
pub fn treating(file: &File, at: Instant) -> Vec<PersonId> {
    let treats = |person: &&rules::Person<Uuid>| match &person.kind {
        Kind::Therapist { treats, .. } => treats.iter().any(|span| span.holds(at.timestamp())),
        Kind::Relative { .. } => false,
    };
    file.facts.people.iter().filter(treats).map(|person| PersonId(person.id)).collect()
}

/// Whether somebody on the other side can read what is written in this thread.
pub(super) fn can_be_read(file: &File, found: &Found, role: &str, at: Instant) -> bool {
    if role != "therapist" {
        return !treating(file, at).is_empty();
    }
    !on_the_clients_side(file, found, at).is_empty()
}

/// Who reads along on the side of the client: the parties with standing; or of
/// a thread of the file the client, and representatives who act for them.
pub(super) fn on_the_clients_side(file: &File, found: &Found, at: Instant) -> Vec<PersonId> {
    if found.thread.own {
        let parties = found.members.iter().filter(|member| member.party);
        return parties
            .map(|member| member.person)
            .filter(|person| takes_part(file, *person, at))
            .collect();
    }
    of_the_file(file, at)
}

/// Who writes in the file's own threads beside the therapists.
pub(super) fn of_the_file(file: &File, at: Instant) -> Vec<PersonId> {
    let relatives = file.people.iter().filter(|member| !member.therapist);
    let acts = |person: &PersonId| may(file, Party::Person(person.0), Action::Act, at);
    let acting = relatives.map(|member| member.person).filter(acts);
    let client = may(file, Party::Client, Action::View, at).then_some(file.person);
    client.into_iter().chain(acting).collect()
}

/// Whether somebody may take part in own things of this file.
pub(super) fn takes_part(file: &File, person: PersonId, at: Instant) -> bool {
    let party = if person == file.person { Party::Client } else { Party::Person(person.0) };
    rules::has_standing(&file.facts, &party, Category::Messages, at.timestamp())
}

fn may(file: &File, viewer: Party<Uuid>, action: Action, at: Instant) -> bool {
    let question =
        Question { viewer, category: Category::Messages, action, item: None, parties: None };
    rules::decide(&file.facts, &question, at.timestamp()).allow
}
