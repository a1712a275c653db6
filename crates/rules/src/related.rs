//! What a related person may see: family, agency, school, teacher (`T3.1`, `T3.2`).
//!
//! Owns steps 5 and 9 of `access-cases.md`: care and grant, whose consent is
//! needed, and the answer from all of them. It must never let one giver's
//! consent stand in for another's.

use jiff::Timestamp;

use crate::consent::{self, Answer};
use crate::facts::any_holds;
use crate::regime::{regime, representatives};
use crate::{
    Action, Article, Because, Category, Client, Decision, Facts, Giver, Ground, Party, Question,
    Span,
};

/// 5: what keeps a related person out whatever was consented to (`T3.1`, `T1.1h`).
pub(crate) fn outside(client: &Client, granted: Option<&[Span]>, at: Timestamp) -> Option<Because> {
    let ends = |spans: Option<&[Span]>| spans.is_some_and(|spans| !any_holds(spans, at));
    if ends(client.care.as_deref()) {
        Some(Because::NoCare)
    } else if ends(granted) {
        Some(Because::NotGranted)
    } else {
        None
    }
}

/// Everybody whose consent a related person needs (`T3.1` i, ii, iii), in the
/// order asked; nothing when a representative is needed and there is none.
pub(crate) fn needed_givers<K: Clone + Eq>(
    facts: &Facts<K>,
    category: Category,
    at: Timestamp,
) -> Option<Vec<(Giver, Party<K>)>> {
    let regime = regime(facts, category, at);
    let mut givers = Vec::new();
    if regime.has_client() {
        givers.push((Giver::Client, Party::Client));
    }
    if regime.has_representatives() {
        let places = representatives(facts, category, at);
        if places.is_empty() {
            return None;
        }
        givers.extend(places.into_iter().map(|place| {
            let id = facts.people[place].id.clone();
            (Giver::Representative(place), Party::Person(id))
        }));
    }
    Some(givers)
}

/// Everybody whose consent this related person still needs for the category, in
/// the order asked (`T3.1`): the order of [`decide`], which names the first alone.
pub fn still_needed<K: Clone + Eq>(
    facts: &Facts<K>,
    receiver: &K,
    category: Category,
    at: Timestamp,
) -> Vec<Giver> {
    let question = Question {
        viewer: Party::Person(receiver.clone()),
        category,
        action: Action::View,
        item: None,
        parties: None,
    };
    let givers = needed_givers(facts, category, at).unwrap_or_default();
    let lacks = |giver: &Party<K>| {
        !matches!(consent::answer(facts, giver, receiver, &question, at), Answer::Allows(_))
    };
    givers.into_iter().filter(|(_, giver)| lacks(giver)).map(|(who, _)| who).collect()
}

/// 9: the first needed giver who does not allow decides; if all allow, the
/// related person may look and not act.
pub(crate) fn decide<K: Clone + Eq>(
    facts: &Facts<K>,
    question: &Question<K>,
    viewer: &K,
    at: Timestamp,
) -> Decision {
    let Some(givers) = needed_givers(facts, question.category, at) else {
        return Decision::deny(Article::T31, Because::NoRepresentative);
    };
    let mut indexes = Vec::with_capacity(givers.len());
    for (who, giver) in givers {
        match consent::answer(facts, &giver, viewer, question, at) {
            Answer::NotInForce => return Decision::deny(Article::T31, Because::NoConsent(who)),
            Answer::DoesNotCover => return Decision::deny(Article::T32, Because::NotCovered(who)),
            Answer::HidesItem => return Decision::deny(Article::T32, Because::Hidden(who)),
            Answer::Allows(line) => indexes.push(line),
        }
    }
    match question.action {
        Action::View => {
            Decision::allow(Article::T31, Ground::Consent { indexes }, Because::AllLetSee)
        }
        Action::Act => Decision::deny(Article::T32, Because::RelatedLooksOnly),
    }
}
