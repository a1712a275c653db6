//! From whom the client hides just this, or can (T3.2: "a specified part of the data"), and whom
//! they stop letting see anything.
//!
//! Owns what is offered. What hiding does is for the rules to say, and stating
//! it for `pages::sharing::hide`.

use rules::{Decision, Ground, Party};

use super::{Asked, Stop, stop};
use crate::access::facts::Member;
use crate::ids::PersonId;

/// Somebody from whom a thing is hidden, or can be.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// Who.
    pub person: PersonId,
    /// The full name.
    pub name: String,
}

impl Hidden {
    fn of(member: &Member) -> Self {
        Self { person: member.person, name: member.name.clone() }
    }
}

impl Asked<'_> {
    /// Whether it is this client's to hide from somebody who sees it by consent.
    pub(super) fn can_hide(&self, decision: &Decision, member: &Member) -> Option<Hidden> {
        let by_consent = matches!(decision.ground, Ground::Consent { .. });
        (by_consent && self.is_hidable() && self.lets_see(member)).then(|| Hidden::of(member))
    }

    /// Whether somebody sees it because the client said so, and where that is taken back.
    pub(super) fn can_stop(&self, decision: &Decision, member: &Member) -> Option<Stop> {
        let by_consent = matches!(decision.ground, Ground::Consent { .. } | Ground::Party);
        let own = by_consent && self.is_client() && !member.therapist;
        own.then(|| stop(self.file, &Party::Client, member, self.at)).flatten()
    }

    /// From whom it is hidden, though what it belongs to is let see.
    pub(super) fn hidden(&self) -> Vec<Hidden> {
        let Some(item) = self.thing.item.filter(|_| self.is_hidable()) else { return Vec::new() };
        let hides = |member: &&Member| {
            let (facts, at) = (&self.file.facts, self.at.timestamp());
            rules::newest_in_force(facts, &Party::Client, &member.person.0, at)
                .is_some_and(|consent| consent.hidden_items.contains(&item))
                && self.lets_see(member)
        };
        self.file.people.iter().filter(hides).map(Hidden::of).collect()
    }

    /// One of the file's own things, told to the client.
    fn is_hidable(&self) -> bool {
        self.is_client() && self.thing.item.is_some() && self.thing.parties.is_none()
    }

    fn lets_see(&self, member: &Member) -> bool {
        let (facts, at) = (&self.file.facts, self.at.timestamp());
        let (client, category) = (Party::Client, self.thing.kind.category());
        rules::given(facts, &client, &member.person.0, at).contains(category)
            && rules::may_give(facts, &client, &member.person.0, at).contains(category)
    }
}
