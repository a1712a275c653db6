//! Words for authority: on what it rests, what was seen, since when.

use i18n_embed_fl::fl;
use rules::Basis;

use crate::access::Member;
use crate::clock::Instant;
use crate::features::clients::model::{Proof, Stretch, Wrong};
use crate::features::clients::store::proposal::Proposal;
use crate::features::clients::with_organisation;
use crate::web::text::Texts;

/// On what authority rests, from the word that is stored.
pub(in crate::features::clients) fn basis_words(t: Texts, basis: &str) -> String {
    match basis.parse() {
        Ok(Basis::ParentalAuthority) => fl!(t, "basis-parental-authority"),
        Ok(Basis::Guardianship) => fl!(t, "basis-guardianship"),
        Ok(Basis::Curatorship) => fl!(t, "basis-curatorship"),
        Ok(Basis::Mentorship) => fl!(t, "basis-mentorship"),
        Ok(Basis::WrittenMandate) => fl!(t, "basis-written-mandate"),
        Ok(Basis::Partner) => fl!(t, "basis-partner"),
        Ok(Basis::Family) => fl!(t, "basis-family"),
        Err(_) => String::new(),
    }
}

/// What staff saw.
pub(super) fn proof_words(t: Texts, proof: &str) -> String {
    match proof.parse() {
        Ok(Proof::BirthCertificate) => fl!(t, "proof-birth-certificate"),
        Ok(Proof::AuthorityRegister) => fl!(t, "proof-authority-register"),
        Ok(Proof::CourtDecision) => fl!(t, "proof-court-decision"),
        Ok(Proof::WrittenMandate) => fl!(t, "proof-written-mandate"),
        Ok(Proof::Other) | Err(_) => fl!(t, "proof-other"),
    }
}

/// "Gezien: geboorteakte van 3 mei 2026."
pub(super) fn seen_words(t: Texts, proof: Option<&str>, on: Option<&str>) -> String {
    match (proof, on.and_then(|on| on.parse().ok())) {
        (Some(proof), Some(day)) => {
            fl!(t, "represents-seen", proof = proof_words(t, proof), day = t.day(day))
        }
        _ => fl!(t, "represents-not-seen"),
    }
}

/// "ouderlijk gezag, sinds 3 mei 2026".
pub(in crate::features::clients) fn stretch_words(
    t: Texts,
    basis: &str,
    stretch: Stretch,
    at: Instant,
) -> String {
    let basis = basis_words(t, basis);
    let day = |at: Instant| t.day(at.amsterdam().date());
    // The last day on which it holds: it ends at the midnight after.
    let last = |at: Instant| day(at.plus_seconds(-1));
    match stretch {
        (Some(from), None) if from > at => {
            fl!(t, "represents-from", basis = basis, day = day(from))
        }
        (Some(from), None) => fl!(t, "represents-since", basis = basis, day = day(from)),
        (Some(from), Some(until)) => {
            fl!(t, "represents-between", basis = basis, from = day(from), until = last(until))
        }
        (None, Some(until)) => fl!(t, "represents-until", basis = basis, day = last(until)),
        (None, None) => basis,
    }
}

/// What was entered: "ouderlijk gezag, sinds 3 mei 2026", or that a suspension ends.
pub(in crate::features::clients) fn proposal_words(
    t: Texts,
    one: &Proposal,
    at: Instant,
) -> String {
    if one.resumes.is_some() {
        return fl!(t, "represents-resumes", basis = basis_words(t, &one.basis));
    }
    stretch_words(t, &one.basis, one.stretch(), at)
}

/// What somebody is to the client, as a coordinator picks and reads it.
pub(in crate::features::clients) fn relation_words(t: Texts, relationship: &str) -> String {
    match relationship {
        "mother" => fl!(t, "relation-mother"),
        "father" => fl!(t, "relation-father"),
        "parent" => fl!(t, "relation-parent"),
        "stepmother" | "stepfather" | "step_parent" | "stepparent" => {
            fl!(t, "relation-step-parent")
        }
        "foster_parent" => fl!(t, "relation-foster-parent"),
        "guardian" => fl!(t, "relation-guardian"),
        "mentor" => fl!(t, "relation-mentor"),
        "curator" => fl!(t, "relation-curator"),
        "partner" => fl!(t, "relation-partner"),
        "brother" | "sister" | "sibling" => fl!(t, "relation-sibling"),
        "grandmother" | "grandfather" | "grandparent" => fl!(t, "relation-grandparent"),
        "son" | "daughter" | "child" => fl!(t, "relation-child"),
        "teacher" | "school" => fl!(t, "relation-teacher"),
        "friend" => fl!(t, "relation-friend"),
        _ => fl!(t, "relation-other"),
    }
}

/// "iemand van school, De Regenboog".
pub(super) fn member_words(t: Texts, member: &Member) -> String {
    with_organisation(t, relation_words(t, &member.relationship), &member.organisation)
}

/// What is wrong with what was entered.
pub(super) fn wrong_words(t: Texts, wrong: Wrong) -> String {
    match wrong {
        Wrong::Person => fl!(t, "enter-error-person"),
        Wrong::Basis => fl!(t, "enter-error-basis"),
        Wrong::Age => fl!(t, "enter-error-age"),
        Wrong::From | Wrong::Until | Wrong::ProofOn => fl!(t, "enter-error-day"),
        Wrong::BeforeBirth => fl!(t, "enter-error-before-birth"),
        Wrong::EndsFirst => fl!(t, "enter-error-ends-first"),
        Wrong::Proof => fl!(t, "enter-error-proof"),
        Wrong::ProofAhead => fl!(t, "enter-error-proof-ahead"),
        Wrong::ProofBefore => fl!(t, "represents-error-proof-before"),
        Wrong::Stands => fl!(t, "enter-error-stands"),
        Wrong::Waits => fl!(t, "enter-error-waits"),
    }
}
