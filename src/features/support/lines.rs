//! The lines of helping somebody get in: in the chain of the account, and in the log of the files
//! in which its holder is in care, who reads them there.

use super::search::Who;
use crate::audit::{Action, Line, Outcome};
use crate::clock::Instant;
use crate::ids::{AccountId, ClientId, EventId};

/// What a worker did about an account, and how that ended.
pub(super) fn of(
    who: Who<'_>,
    (account, own): (AccountId, &[ClientId]),
    (action, outcome): (Action, Outcome),
    now: Instant,
) -> Vec<Line> {
    let mut line = Line::of(account.0, now, action, who.actor.who(Some(who.known), "support"));
    line.object_kind = Some("support");
    line.object_id = Some(account.0);
    line.outcome = outcome;
    line.ground = "staff";
    line.article = Some("T3.1".to_owned());
    let about = |file: &ClientId| Line {
        chain: file.0,
        client: Some(*file),
        event: EventId::fresh(),
        ..line.clone()
    };
    own.iter().map(about).chain([line.clone()]).collect()
}

/// What came to nothing, in the worker's own chain.
pub(super) fn refused(who: Who<'_>, sought: Option<AccountId>, now: Instant) -> Line {
    let action = if sought.is_some() { Action::Read } else { Action::Search };
    let by = who.actor.who(Some(who.known), "support");
    let mut line = Line::of(who.actor.account.0, now, action, by);
    line.object_kind = Some("support_search");
    line.object_id = sought.map(|account| account.0);
    line.outcome = Outcome::Refused;
    line.ground = "staff";
    line
}
