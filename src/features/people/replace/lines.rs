//! What stands in the log of a new way in by way of the practice.

use uuid::Uuid;

use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::people::Who;
use crate::ids::{AccountId, ClientId, EventId, PersonId};

/// A try that came to nothing stands in the chain of who tried; never true.
pub(super) async fn refused(app: &App, who: Who<'_>, person: PersonId) -> Result<bool> {
    let mut line = line(app, who, who.actor.account, person, Action::Rights);
    line.outcome = Outcome::Refused;
    app.audit.durable(vec![line]).await?;
    Ok(false)
}

/// A line in the account's chain and in that of every file around which the person stands.
pub(super) async fn noted(
    app: &App,
    who: Who<'_>,
    mut tx: Tx,
    account: AccountId,
    (person, files): (PersonId, &[Uuid]),
) -> Result<()> {
    append(app, &mut tx, &line(app, who, account, person, Action::Rights), files).await?;
    Ok(tx.commit().await?)
}

/// A line, and the same in the log of every file around which the person stands.
pub(in crate::features::people) async fn append(
    app: &App,
    tx: &mut Tx,
    own: &Line,
    files: &[Uuid],
) -> Result<()> {
    let about = |file: &Uuid| Line {
        chain: *file,
        client: Some(ClientId(*file)),
        event: EventId::fresh(),
        ..own.clone()
    };
    let lines: Vec<Line> = files.iter().map(about).chain([own.clone()]).collect();
    Ok(audit::append(tx, &app.vault, &lines).await?)
}

/// A line of this, by who does it.
pub(in crate::features::people) fn line(
    app: &App,
    who: Who<'_>,
    chain: AccountId,
    person: PersonId,
    action: Action,
) -> Line {
    let coordinator = who.actor.who(Some(who.known), who.role.as_str());
    let mut line = Line::of(chain.0, app.clock.now(), action, coordinator);
    line.object_kind = Some("recovery");
    line.object_id = Some(person.0);
    line.ground = "staff";
    line.article = Some("T3.1".to_owned());
    line
}
