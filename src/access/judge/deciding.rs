//! Who decides about the sight of others: who lets see, who withholds, who may
//! object to that, who asks to be let see, who reads what a birthday changes, and
//! who prepares for one.
//!
//! Owns the step from such a question to the rules.

use rules::{Action, Category, Party};
use uuid::Uuid;

use super::{Ask, Hat, Verdict, by_rules, stranger};
use crate::access::File;
use crate::access::scope::Asked;

/// Looking who sees what is for who may look at the file as a therapist, in an
/// emergency too; deciding is for who treats.
pub(super) fn verdict(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let at = ask.at.timestamp();
    match ask.asked {
        Asked::WhoSees if hat.role == "therapist" && ask.action == Action::View => {
            by_rules(hat, party, file, ask, (Category::Network, Action::View))
        }
        Asked::Withholding if hat.role == "therapist" => {
            let verdict = by_rules(hat, party, file, ask, (Category::Network, Action::Act));
            let allow = verdict.allow && rules::decides_for_others(&file.facts, party, at);
            Verdict { allow, ground: if allow { verdict.ground } else { "none" }, ..verdict }
        }
        Asked::Leaving if hat.role == "therapist" => {
            let stands_in = file.stands_in(hat.known.person, ask.at).next().is_some();
            let verdict = by_rules(hat, party, file, ask, (Category::Network, Action::View));
            Verdict { allow: verdict.allow && stands_in, ..verdict }
        }
        Asked::Objection if rules::may_object(&file.facts, party, at) => Verdict {
            allow: true,
            hat: Some(hat),
            ground: "own_record",
            article: "T4.2".into(),
            ..stranger()
        },
        _ => Verdict { hat: Some(hat), ..stranger() },
    }
}

/// What the next birthday changes is told to the client, representatives and who treats.
pub(super) fn turning(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let told = rules::reads_turning(&file.facts, party, ask.at.timestamp());
    let allow = told && ask.action == Action::View;
    let ground = match (allow, party, hat.role) {
        (false, ..) => "none",
        (true, Party::Client, _) => "own_record",
        (true, _, "therapist") => "treatment",
        (true, ..) => "authority",
    };
    Verdict { allow, hat: Some(hat), ground, article: "T4.3".into(), ..stranger() }
}

/// Preparing, and confirming on the day what was prepared, is for the one it is about.
pub(super) fn preparing(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let rule = if ask.asked == Asked::Preparing { rules::prepares } else { rules::confirms };
    let allow = rule(&file.facts, party, ask.at.timestamp());
    let ground = if allow { "own_record" } else { "none" };
    Verdict { allow, hat: Some(hat), ground, article: "T4.3".into(), ..stranger() }
}

/// Letting others see is for who gives or gave; looking as they do for the client alone (T3.2).
pub(super) fn letting_see(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let gives = rules::is_giver(&file.facts, party, ask.at.timestamp());
    let looks = *party == Party::Client && ask.action == Action::View;
    let allow = gives && (ask.asked == Asked::Sharing || looks);
    let ground = match (allow, party, hat.role) {
        (false, ..) => "none",
        (true, Party::Client, _) => "own_record",
        (true, _, "legal_representative") => "authority",
        // What one said oneself can be read and taken back by who has no say any more.
        (true, ..) => "statement",
    };
    Verdict { allow, hat: Some(hat), ground, article: "T3.2".into(), ..stranger() }
}

/// Asking the client to share is for a representative, where the client decides (T4.3, T4.4).
pub(super) fn wishing(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let at = ask.at.timestamp();
    let wishable = rules::wishable(&file.facts, party, at);
    let first = wishable.iter().next();
    let regime = rules::regime(&file.facts, first.unwrap_or(Category::Profile), at);
    let ground = if first.is_some() { "authority" } else { "none" };
    let article = regime.article().to_string();
    Verdict { allow: first.is_some(), hat: Some(hat), ground, article, ..stranger() }
}
