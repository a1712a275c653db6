//! Questions about access: who asks, and who answers (rulebook 7.3; T4.2, T4.3).
//!
//! Owns the step from such a question to the rules. Withholding does not touch
//! it: what one asks is an own thing.

use rules::{Action, Category, LogSight, Party};
use uuid::Uuid;

use super::{Ask, Hat, Verdict, by_rules, stranger};
use crate::access::File;
use crate::access::scope::Asked;
use crate::clock::Instant;

/// Why somebody looked is asked by who reads the log; what is not shown by a
/// relative with standing. Who treats answers; staff who do not, by their role.
pub(super) fn verdict(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    match ask.asked {
        Asked::AskingWhy => why(hat, party, file, ask),
        Asked::AskingTherapist => of_the_therapist(hat, party, file, ask),
        Asked::OwnQuestions => {
            let verdict = why(hat.clone(), party, file, ask);
            if verdict.allow { verdict } else { of_the_therapist(hat, party, file, ask) }
        }
        Asked::Answering => treats(hat, party, file, ask, Category::Network),
        _ => treats(hat, party, file, ask, Category::Messages),
    }
}

/// Looking at the line is looking at the log; the question is the asker's own.
fn why(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    let log = rules::log_sight(&file.facts, party, ask.at.timestamp());
    let allow = log != LogSight::Nothing;
    let looks = ask.asked == Asked::AskingWhy && ask.action == Action::View;
    let ground = match (allow, party, looks) {
        (false, ..) => "none",
        (true, Party::Client, _) => "own_record",
        (true, _, true) => "authority",
        (true, _, false) => "party",
    };
    Verdict { allow, hat: Some(hat), ground, article: "P3".into(), log, ..stranger() }
}

fn of_the_therapist(hat: Hat, party: &Party<Uuid>, file: &File, ask: &Ask<'_>) -> Verdict {
    if *party == Party::Client || hat.role == "therapist" {
        return Verdict { hat: Some(hat), ..stranger() };
    }
    let own = [party.clone()];
    let ask = Ask { parties: Some(&own), ..ask.clone() };
    by_rules(hat, party, file, &ask, (Category::Messages, ask.action))
}

/// Who treats. An emergency access is for reading the file, and answers nothing (T4.5).
pub(super) fn treats(
    hat: Hat,
    party: &Party<Uuid>,
    file: &File,
    ask: &Ask<'_>,
    category: Category,
) -> Verdict {
    let therapist = hat.role == "therapist";
    let verdict = by_rules(hat, party, file, ask, (category, ask.action));
    let treats = rules::decides_for_others(&file.facts, party, ask.at.timestamp());
    let allow = verdict.allow && therapist && treats;
    Verdict { allow, ground: if allow { verdict.ground } else { "none" }, ..verdict }
}

/// Whether somebody in this capacity can ask the therapist for what is not shown (T4.2, T4.3).
#[must_use]
pub fn asks_therapist(hat: &Hat, file: &File, at: Instant) -> bool {
    let Some(party) = &hat.party else { return false };
    let (asked, action) = (Asked::AskingTherapist, Action::Act);
    let ask = Ask { asked, action, item: None, parties: None, at };
    of_the_therapist(hat.clone(), party, file, &ask).allow
}
