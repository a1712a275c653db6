//! The lines of an invitation in the log.
//!
//! What staff did stands in the account's chain and in those of the files around the person;
//! what whoever is invited did, in the account's alone.

use uuid::Uuid;

use super::store::Activation;
use crate::app::App;
use crate::audit::{Action, Line, Outcome, Who as By};
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in;
use crate::features::people::Who;
use crate::ids::{AccountId, ClientId, EventId, PersonId};

/// An invitation of which both halves went through the hands of who invites, and nobody else heard.
pub(super) const BY_HAND: &str = "activation_by_hand";

/// What a coordinator did to the invitation of `person`.
pub(super) fn of_staff(app: &App, who: Who<'_>, chain: Uuid, person: PersonId) -> Line {
    let coordinator = who.actor.who(Some(who.known), who.role.as_str());
    let mut line = Line::of(chain, app.clock.now(), Action::Rights, coordinator);
    line.object_kind = Some("activation");
    line.object_id = Some(person.0);
    line.ground = "staff";
    line.article = Some("T3.1".to_owned());
    line
}

/// The line with which an account's chain begins.
pub(super) fn begins(app: &App, who: Who<'_>, id: AccountId) -> Line {
    let mut line = of_staff(app, who, id.0, PersonId(id.0));
    line.action = Action::Create;
    line.object_kind = Some("account");
    line
}

/// The line itself, and the same in the chain of every one of these files.
pub(super) fn and_around(own: &Line, files: &[Uuid]) -> Vec<Line> {
    let about = |file: &Uuid| Line {
        chain: *file,
        client: Some(ClientId(*file)),
        event: EventId::fresh(),
        ..own.clone()
    };
    files.iter().map(about).chain([own.clone()]).collect()
}

/// What whoever holds the link did.
pub(super) fn of_holder(
    app: &App,
    act: &Activation,
    origin: &Origin,
    (action, outcome): (Action, Outcome),
) -> Line {
    let by: By = sign_in::who(Some(act.account_id), "activation", origin);
    let mut line = Line::of(act.account_id.0, app.clock.now(), action, by);
    line.object_kind = Some("activation");
    line.object_id = Some(act.id);
    line.outcome = outcome;
    line.article = Some("T3.1".to_owned());
    line
}
