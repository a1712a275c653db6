//! What a legal representative may see and do (`T4.2`, `T4.3`, `T4.4`).
//!
//! Owns step 8 of `access-cases.md`. It must never be asked about somebody
//! without authority, nor before withholdings were looked at.

use jiff::Timestamp;

use crate::consent::{self, Answer};
use crate::{Action, Basis, Because, Decision, Facts, Giver, Ground, Party, Question, Regime};

/// 8: represented, all of it, view and act; otherwise what the client lets see.
pub(crate) fn decide<K: Clone + Eq>(
    facts: &Facts<K>,
    question: &Question<K>,
    viewer: &K,
    (basis, regime): (Basis, Regime),
    at: Timestamp,
) -> Decision {
    let article = regime.article();
    if regime == Regime::Represented {
        return Decision::allow(article, Ground::Authority(basis), Because::Represents(basis));
    }
    let because = match consent::answer(facts, &Party::Client, viewer, question, at) {
        Answer::NotInForce => Because::NoConsent(Giver::Client),
        Answer::DoesNotCover => Because::NotCovered(Giver::Client),
        Answer::HidesItem => Because::Hidden(Giver::Client),
        Answer::Allows(_) if question.action == Action::Act => {
            Because::RepresentativeLooksOnly(regime)
        }
        Answer::Allows(line) => {
            let indexes = vec![line];
            let ground = Ground::Consent { indexes };
            return Decision::allow(article, ground, Because::ClientLetsSee(regime));
        }
    };
    Decision::deny(article, because)
}
