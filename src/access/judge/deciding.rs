//! Who decides about the sight of others, and who may object to that.
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
