//! "This was not me": stopping a change of how one is reached, or taking it back, by the link that
//! the old address got.
//!
//! Owns the values of those links, that taking back asks for a proof beside the link, and what it
//! does: the old address holds again, every session ends, and everybody is told. Who only reads the tables has no link.

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
use crate::features::accounts::factors::Given;
use crate::features::accounts::factors::check::{Asked, Checked, check};
use crate::features::accounts::recovery::{bearer, links, tell};
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

/// What is given beside the link.
#[derive(Clone, Copy)]
pub enum Beside<'a> {
    /// Nothing: that is enough to stop what was only asked.
    Nothing,
    /// The password of the account.
    Password(&'a str),
    /// Any factor of it.
    Factor(Given<'a>),
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stopped {
    /// It is stopped, or taken back.
    Right,
    /// What was given beside the link was wrong, or missing.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
    /// Somebody did before.
    Dead,
}

/// Stops what was asked, or takes back what is done. For that the link is not enough: it went to
/// an address that its holder may have left because somebody else reads it (T4.1).
///
/// # Errors
/// When database, log or key store are away.
pub async fn by_link(
    app: &App,
    found: &Change,
    beside: Beside<'_>,
    origin: &Origin,
) -> Result<Stopped> {
    let link = (found.account, found.id);
    let checked = match (found.step, beside) {
        (Step::Asked, _) => Checked::Right { tx: app.db.write().await?, weaker: false },
        (Step::Over, _) => return Ok(Stopped::Dead),
        (Step::Done, Beside::Nothing) => return Ok(Stopped::Wrong),
        (Step::Done, Beside::Password(typed)) => {
            bearer::with_password(app, link, typed, origin).await?
        }
        (Step::Done, Beside::Factor(given)) => {
            let holder = bearer::bearer(app, link, Some(origin)).await?;
            check(app, &holder, Asked::Link, given, origin).await?
        }
    };
    let mut tx = match checked {
        Checked::Right { tx, .. } => tx,
        Checked::Wrong => return Ok(Stopped::Wrong),
        Checked::Wait(seconds) => return Ok(Stopped::Wait(seconds)),
    };
    let who = sign_in::who(Some(found.account), "link", origin);
    let now = app.clock.now();
    accounts::lock(&mut tx, found.account).await?;
    if !store::go(&mut tx, found.id, (found.step, Step::Over), now).await? {
        tx.rollback().await?;
        return Ok(Stopped::Dead);
    }
    // Told first: what is taken back is an address as well, and whoever reads it is to know.
    tell::all(app, &mut tx, found.account, (Kind::ContactKept, None), now).await?;
    if found.step == Step::Done {
        back(app, &mut tx, found, now).await?;
    }
    note(app, &mut tx, (found.account.0, found.what), who, now).await?;
    tx.commit().await?;
    Ok(Stopped::Right)
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
    ended::end_all(tx, found.account, None, Why::Contact, now).await?;
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
