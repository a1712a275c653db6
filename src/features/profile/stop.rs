//! "This was not me": stopping a change of how one is reached, or taking it back, by the link that
//! the old address got.
//!
//! Owns the values of those links, and what taking back does: the old address holds again, every
//! session ends, and everybody is told. Who only reads the tables has no link.

use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;
use vault::Vault;

use super::model::{Step, What};
use super::reach;
use super::store::contact::{self as store, Change};
use crate::app::App;
use crate::audit::{self, Action, Line, Who};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::recovery::{links, tell};
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in;
use crate::features::accounts::store as accounts;
use crate::features::notices::Kind;

/// The value of the link of a change: it follows from its row and a key that lies apart.
#[must_use]
pub fn link(vault: &Vault, change: Uuid) -> String {
    BASE64URL_NOPAD.encode(&vault.blind().blind("contact stop", &change.to_string()))
}

/// Its page.
#[must_use]
pub fn path(value: &str) -> String {
    format!("/contact/stop/{value}")
}

/// Under which it is found.
#[must_use]
pub fn hash(value: &str) -> Vec<u8> {
    links::hash(value)
}

/// What a link is about, where it can be stopped or taken back still.
///
/// # Errors
/// When the database is away.
pub async fn of_link(app: &App, value: &str) -> Result<Option<Change>> {
    let mut tx = app.db.read().await?;
    let found = store::by_stop(&mut tx, &hash(value)).await?;
    Ok(found.filter(|found| reach::holds(found, app.clock.now())))
}

/// Stops it, or takes it back; false where somebody did before.
///
/// # Errors
/// When database, log or key store are away.
pub async fn by_link(app: &App, found: &Change, origin: &Origin) -> Result<bool> {
    let who = sign_in::who(Some(found.account), "link", origin);
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    accounts::lock(&mut tx, found.account).await?;
    if !store::go(&mut tx, found.id, (found.step, Step::Over), now).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    // Told first: what is taken back is an address as well, and whoever reads it is to know.
    tell::all(app, &mut tx, found.account, (Kind::ContactKept, None), now).await?;
    if found.step == Step::Done {
        back(app, &mut tx, found, now).await?;
    }
    note(app, &mut tx, (found.account.0, found.what), who, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// The old address holds again where the new one does still, or one that came after it: else two
/// changes in a row could not be taken back by who knows the first address. Whoever is signed in is not any more.
async fn back(app: &App, tx: &mut Tx, found: &Change, now: Instant) -> Result<()> {
    let key = app.vault.key(accounts::key_id(found.account)).await?;
    let held = found.held(&key);
    let mut since = vec![held.value.clone()];
    for later in store::later(tx, found).await? {
        since.push(later.held(&key).value);
        store::go(tx, later.id, (Step::Done, Step::Over), now).await?;
    }
    let Some(holding) = accounts::holding(tx, found.account).await? else { return Ok(()) };
    let persons: Vec<Uuid> = held
        .before
        .iter()
        .map(|(person, _)| *person)
        .filter(|person| holding.persons.contains(person))
        .collect();
    let before = |person: Uuid| {
        held.before.iter().find(|(one, _)| *one == person).and_then(|(_, old)| old.clone())
    };
    reach::set(app, tx, &persons, |person, contact| {
        let stands = found.what.of(&contact).is_some_and(|now| since.iter().any(|one| one == now));
        stands.then(|| found.what.set(contact, before(person.0)))
    })
    .await?;
    ended::end_all(tx, found.account, None, Why::Elsewhere, now).await?;
    Ok(())
}

async fn note(
    app: &App,
    tx: &mut Tx,
    (chain, what): (Uuid, What),
    who: Who,
    now: Instant,
) -> Result<()> {
    let mut line = Line::of(chain, now, Action::Delete, who);
    line.object_kind = Some(what.object_kind());
    line.article = Some("P3".to_owned());
    Ok(audit::append(tx, &app.vault, &[line]).await?)
}
