//! May this viewer do this with this? The order of the answer, step by step.
//!
//! Owns the order of `access-cases.md` (the numbers below are its numbers) and
//! the answers to the client and to therapists. It must never be asked twice
//! for one answer, and its answer must never outlive the request.

use jiff::Timestamp;

use crate::facts::{Kind, any_holds};
use crate::regime::{OWN_SIGHT, has_authority, regime};
use crate::{
    Action, Article, Because, Decision, Facts, Ground, Party, Question, Regime, related,
    representative, standing,
};

/// Decides, from facts alone, whether the viewer may do this at the instant.
pub fn decide<K: Clone + Eq>(facts: &Facts<K>, question: &Question<K>, at: Timestamp) -> Decision {
    let id = match &question.viewer {
        Party::Client => return for_client(facts, question, at),
        Party::Person(id) => id,
    };
    match facts.person(id).map(|person| &person.kind) {
        // 1: the file knows no such person (T4.1).
        None => Decision::deny(Article::T41, Because::UnknownViewer),
        Some(Kind::Therapist { treats, emergency }) => {
            let ground = if any_holds(treats, at) {
                Some(Ground::Treatment)
            } else {
                any_holds(emergency, at).then_some(Ground::Emergency)
            };
            for_therapist(ground, question.action, facts.client.dead(at))
        }
        Some(Kind::Relative { granted, .. }) => {
            for_relative(facts, question, id, granted.as_deref(), at)
        }
    }
}

/// 2: a therapist (`T4.5`); after death the file is frozen (`T9.4`).
fn for_therapist(ground: Option<Ground>, action: Action, dead: bool) -> Decision {
    let Some(ground) = ground else {
        return Decision::deny(Article::T45, Because::NoTreatmentRelation);
    };
    if dead && action == Action::Act {
        return Decision::deny(Article::T94, Because::Frozen);
    }
    let because =
        if ground == Ground::Treatment { Because::Treats } else { Because::EmergencyAccess };
    Decision::allow(Article::T45, ground, because)
}

/// 3 and 4: the client (`T9.4`, `T3.3`, `T4.2`, `T4.3`, `T4.4`).
fn for_client<K: Clone + Eq>(facts: &Facts<K>, question: &Question<K>, at: Timestamp) -> Decision {
    if facts.client.dead(at) {
        return Decision::deny(Article::T94, Because::ClientDied);
    }
    let grown = facts.client.at_least(OWN_SIGHT, at);
    if let Some(parties) = &question.parties {
        return if !parties.contains(&Party::Client) {
            Decision::deny(Article::T33, Because::NotAParty)
        } else if grown {
            Decision::allow(Article::T33, Ground::Party, Because::OwnThing)
        } else {
            Decision::deny(Article::T33, Because::ClientUnderTwelve)
        };
    }
    let regime = regime(facts, question.category, at);
    let article = regime.article();
    if !grown {
        Decision::deny(article, Because::ClientUnderTwelve)
    } else if question.action == Action::Act && regime == Regime::Represented {
        Decision::deny(article, Because::OthersActForClient)
    } else {
        Decision::allow(article, Ground::OwnRecord, Because::OwnRecord(regime))
    }
}

/// 3 and 5 to 9: a representative or a related person.
fn for_relative<K: Clone + Eq>(
    facts: &Facts<K>,
    question: &Question<K>,
    viewer: &K,
    granted: Option<&[crate::Span]>,
    at: Timestamp,
) -> Decision {
    if facts.client.dead(at) {
        return Decision::deny(Article::T94, Because::ClientDied);
    }
    let basis = has_authority(facts, viewer, question.category, at);
    // 5: care and grant bind related persons only, for own things too (T3.1).
    if basis.is_none()
        && let Some(because) = related::outside(&facts.client, granted, at)
    {
        return Decision::deny(Article::T31, because);
    }
    // 6: an own thing (T3.3). A withholding does not touch it.
    if let Some(parties) = &question.parties {
        return if !parties.contains(&question.viewer) {
            Decision::deny(Article::T33, Because::NotAParty)
        } else if standing::has_standing(facts, &question.viewer, question.category, at) {
            Decision::allow(Article::T33, Ground::Party, Because::OwnThing)
        } else {
            Decision::deny(Article::T33, Because::NoStanding)
        };
    }
    // 7: what a therapist withholds (T4.2, T4.3).
    let regime = regime(facts, question.category, at);
    if regime.has_representatives() && withheld(facts, question, viewer, at) {
        return Decision::deny(regime.article(), Because::Withheld(regime));
    }
    match basis {
        Some(basis) => representative::decide(facts, question, viewer, (basis, regime), at),
        None => related::decide(facts, question, viewer, at),
    }
}

/// Is the category or the item withheld from this person now (`T4.2`, `T4.3`)?
fn withheld<K: Clone + Eq>(
    facts: &Facts<K>,
    question: &Question<K>,
    viewer: &K,
    at: Timestamp,
) -> bool {
    facts.withholdings.iter().any(|withholding| {
        let names_item =
            question.item.as_ref().is_some_and(|item| withholding.items.contains(item));
        withholding.against == *viewer
            && withholding.span.holds(at)
            && (names_item || withholding.categories.contains(question.category))
    })
}
