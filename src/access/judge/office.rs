//! Staff who do not treat, judged by what their role arranges.
//!
//! Owns the step from such a question to the rules; of who treats it knows nothing.

use rules::Action;
use rules::staff::Role;

use super::{Ask, Hat, Verdict, stranger};
use crate::access::facts::File;
use crate::access::scope::Asked;

/// Staff who do not treat: their role says what they arrange for files of
/// their own provider, and never for own things (rulebook, "Own things").
pub(super) fn verdict(hat: Hat, file: &File, ask: &Ask<'_>, asked: Asked) -> Verdict {
    // After death the file is frozen: it can be read, not changed (T9.4).
    let dead = file.facts.client.died.is_some_and(|died| died <= ask.at.timestamp());
    let action = if asked == Asked::Planning { Action::Act } else { ask.action };
    // But for the mistake that froze it.
    let frozen = dead && action == Action::Act && asked != Asked::Death;
    let role: Option<Role> = hat.role.parse().ok();
    // Nobody lets others see in another's name: asked of a category that is none.
    let allow = match (role, asked.category()) {
        (Some(role), Some(category)) => {
            // Whoever comes for nobody is told, whosever thing it is: it is cancelled unseen.
            let unseen = asked == Asked::StandIn && action == Action::Act;
            let theirs = ask.parties.is_none() || unseen;
            !frozen && theirs && rules::staff::may(role, category, action)
        }
        _ => false,
    };
    let ground = if allow { "staff" } else { "none" };
    let article = if frozen { "T9.4" } else { "T4.5" }.into();
    Verdict { allow, hat: Some(hat), ground, article, ..stranger() }
}
