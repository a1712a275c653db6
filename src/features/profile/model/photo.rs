//! Who must say yes before a picture of a client is seen, and whether all did (A12).
//!
//! Owns that rule. A picture that nobody says yes to any more is not kept: that is for who asks.

use rules::{Category, Party, Question, Regime};
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;
use crate::ids::PersonId;

/// What somebody said to a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Said {
    /// To which.
    pub photo: Uuid,
    /// Who.
    pub giver: PersonId,
    /// Whether it was taken back.
    pub withdrawn: bool,
}

/// Whose yes a picture of the client of this file needs beside the client's own: none for who decides
/// alone; else every legal representative, of whom there must be one.
#[must_use]
pub fn deciders(file: &File, at: Instant) -> Option<Vec<PersonId>> {
    let at = at.timestamp();
    if rules::regime(&file.facts, Category::Profile, at) == Regime::Autonomous {
        return None;
    }
    let decides =
        |id: &Uuid| rules::has_authority(&file.facts, id, Category::Profile, at).is_some();
    let people = file.facts.people.iter().map(|one| one.id);
    Some(people.filter(decides).map(PersonId).collect())
}

/// Whether the client of this file may put up a picture: from twelve, and alive.
#[must_use]
pub fn may_put(file: &File, at: Instant) -> bool {
    let question = Question {
        viewer: Party::Client,
        category: Category::Profile,
        action: rules::Action::View,
        item: None,
        parties: None,
    };
    rules::decide(&file.facts, &question, at.timestamp()).allow
}

/// Who of the deciders has not said yes to this picture, in force; what was said last counts.
#[must_use]
pub fn wait_for(deciders: &[PersonId], said: &[Said], photo: Uuid) -> Vec<PersonId> {
    let yes = |who: &PersonId| {
        let own = said.iter().rev().find(|one| one.photo == photo && one.giver == *who);
        own.is_some_and(|one| !one.withdrawn)
    };
    deciders.iter().filter(|who| !yes(who)).copied().collect()
}

/// Whether others see this picture.
#[must_use]
pub fn is_shown(deciders: Option<&[PersonId]>, said: &[Said], photo: Uuid) -> bool {
    deciders.is_none_or(|all| !all.is_empty() && wait_for(all, said, photo).is_empty())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{Said, is_shown, wait_for};
    use crate::ids::PersonId;

    /// A12: under 16 every representative says yes, to this very picture, and the last word counts.
    #[test]
    fn every_representative_says_yes_to_this_picture() {
        let [esra, kees] = [PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2))];
        let [old, new] = [Uuid::from_u128(8), Uuid::from_u128(9)];
        let says = |giver, photo, withdrawn| Said { photo, giver, withdrawn };
        let both = [esra, kees];
        assert!(is_shown(None, &[], new));
        assert!(!is_shown(Some(&[]), &[], new));
        let mut said = vec![says(esra, new, false), says(kees, old, false)];
        assert_eq!(wait_for(&both, &said, new), [kees]);
        said.push(says(kees, new, false));
        assert!(is_shown(Some(&both), &said, new));
        said.push(says(esra, new, true));
        assert!(!is_shown(Some(&both), &said, new));
    }
}
