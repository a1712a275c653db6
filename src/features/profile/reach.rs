//! A new e-mail address or mobile number: asked, proven with a code that went there, kept (A12).
//!
//! Owns the order: the old address hears of it twice, before and after, with a way to stop it or to
//! take it back. What does not serve for the account is refused without a word of whose it is; that
//! others use it is looked at once its holder has shown to read what is sent there, so that nobody
//! can try out addresses here. The number of the second factor is another thing, and stays.

use uuid::Uuid;

use super::mine::{self, Mine};
use super::model::{BACK_SECONDS, Held, MOST_AN_HOUR, Step, What, lasts};
use super::stop;
use super::store::contact::{self as store, Change};
use super::tell::{tell_old, to};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::factors::forms::text_code;
use crate::features::accounts::store as accounts;
use crate::features::activation::reach::{unfit, used_around};
use crate::features::notices::{self, Kind, Outgoing};
use crate::features::people::Contact;
use crate::features::people::store as people;
use crate::ids::{PersonId, ordered};

/// What became of asking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A code is on its way to the new address.
    Sent,
    /// It is that already.
    Same,
    /// Enough codes were sent for now.
    TooMany,
    /// It does not serve for this account (rulebook, section 6).
    Unfit,
}

/// Sends a code to a new address or number for these persons of `actor`.
///
/// # Errors
/// When database or key store are away.
pub async fn ask(
    app: &App,
    actor: &Actor,
    (what, value): (What, &str),
    persons: &[PersonId],
) -> Result<Asked> {
    let (account, now) = (actor.account, app.clock.now());
    let key = app.vault.key(accounts::key_id(account)).await?;
    let ids: Vec<Uuid> = persons.iter().map(|person| person.0).collect();
    let mut tx = app.db.read().await?;
    let amiss = unfit(app, &mut tx, &actor.person_ids(), &what.reach(value)).await?;
    let known = people::contacts(&mut tx, &app.vault, &ids).await?;
    tx.rollback().await?;
    if !amiss.is_empty() {
        return Ok(Asked::Unfit);
    }
    let before: Vec<(Uuid, Option<String>)> = known
        .iter()
        .filter(|(_, contact)| what.of(contact) != Some(value))
        .map(|(person, contact)| (person.0, what.of(contact).map(str::to_owned)))
        .collect();
    if before.is_empty() {
        return Ok(Asked::Same);
    }
    let held = Held { value: value.to_owned(), before };
    let (id, code) = (ordered(), text_code());
    let link = stop::link(&app.vault, id);
    let mut tx = app.db.write().await?;
    accounts::lock(&mut tx, account).await?;
    if store::begun_since(&mut tx, account, now.plus_seconds(-3600)).await? >= MOST_AN_HOUR {
        tx.rollback().await?;
        return Ok(Asked::TooMany);
    }
    let stop_hash = stop::hash(&link);
    let said = (code.as_str(), stop_hash.as_slice(), &held);
    store::begin(&mut tx, (&app.vault, &key), (id, account, what), said, now).await?;
    let outgoing = Outgoing {
        account,
        to: to(what, value),
        kind: Kind::ContactCode,
        language: actor.language,
        link: None,
        code: Some(&code),
    };
    notices::put(app, &mut tx, &outgoing, now).await?;
    let path = stop::path(&link);
    tell_old(app, &mut tx, actor, (what, &held), (Kind::ContactAsked, &path)).await?;
    tx.commit().await?;
    Ok(Asked::Sent)
}

/// What waits for its code, and where that went.
///
/// # Errors
/// When database or key store are away.
pub async fn waits(app: &App, tx: &mut Tx, actor: &Actor) -> Result<Vec<(What, Held)>> {
    let now = app.clock.now();
    let asked = store::asked(tx, actor.account).await?;
    let open: Vec<Change> = asked.into_iter().filter(|one| one.open(now)).collect();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let key = app.vault.key(accounts::key_id(actor.account)).await?;
    Ok(open.iter().map(|one| (one.what, one.held(&key))).collect())
}

/// How proving ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proven {
    /// It holds from now on.
    Right,
    /// The code was wrong.
    Wrong,
    /// No code waits: it is too old, was tried too often, or was stopped.
    Over,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
    /// It does not serve for this account.
    Unfit,
}

/// Tries the code that was sent to the new address: right, it holds for those it was asked for.
///
/// # Errors
/// When database, log or key store are away.
pub async fn prove(app: &App, actor: &Actor, what: What, code: &str) -> Result<Proven> {
    let account = actor.account;
    let key = app.vault.key(accounts::key_id(account)).await?;
    let name_hash = app.vault.blind().blind("contact of", &account.to_string()).to_vec();
    let _turn = app.passwords.turn(&name_hash).await;
    let tries = Tries::new(name_hash, actor.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Proven::Wait(seconds));
    }
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    accounts::lock(&mut tx, account).await?;
    let asked = store::asked(&mut tx, account).await?;
    let Some(change) = asked.into_iter().find(|one| one.what == what && one.open(now)) else {
        tx.rollback().await?;
        return Ok(Proven::Over);
    };
    if !change.is(&mut tx, &app.vault, code).await? {
        let mut line = Line::of(account.0, now, Action::Update, actor.who(None, "user"));
        line.object_kind = Some(what.object_kind());
        line.outcome = Outcome::Refused;
        tries.failed(&mut tx, now).await?;
        audit::append(&mut tx, &app.vault, &[line]).await?;
        tx.commit().await?;
        return Ok(Proven::Wrong);
    }
    let held = change.held(&key);
    let around = mine::of(app, &mut tx, actor).await?;
    if used_around(app, &mut tx, &actor.person_ids(), &what.reach(&held.value)).await? {
        // Its code is used up: nobody learns more by trying again.
        store::go(&mut tx, change.id, (Step::Asked, Step::Over), now).await?;
        tx.commit().await?;
        return Ok(Proven::Unfit);
    }
    let until = now.plus_seconds(BACK_SECONDS);
    store::go(&mut tx, change.id, (Step::Asked, Step::Done), until).await?;
    keep(app, &mut tx, actor, (&around, what, &held), now).await?;
    let path = stop::path(&stop::link(&app.vault, change.id));
    tell_old(app, &mut tx, actor, (what, &held), (Kind::ContactChanged, &path)).await?;
    tx.commit().await?;
    Ok(Proven::Right)
}

/// The new value, for everybody it was asked for who is the account's still.
async fn keep(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    (around, what, held): (&[Mine], What, &Held),
    now: Instant,
) -> Result<()> {
    let asked = |one: &&Mine| held.before.iter().any(|(id, _)| *id == one.known.person.0);
    let changed: Vec<&Mine> = around.iter().filter(asked).collect();
    let ids: Vec<Uuid> = changed.iter().map(|one| one.known.person.0).collect();
    let value = Some(held.value.clone());
    set(app, tx, &ids, |_, contact| Some(what.set(contact, value.clone()))).await?;
    let lines = mine::lines(actor, &changed, (Action::Update, what.object_kind(), None), now);
    Ok(audit::append(tx, &app.vault, &lines).await?)
}

/// Changes how these persons are reached, where `to` says so.
pub(super) async fn set(
    app: &App,
    tx: &mut Tx,
    persons: &[Uuid],
    to: impl Fn(PersonId, Contact) -> Option<Contact>,
) -> Result<()> {
    let ids: Vec<vault::KeyId> =
        persons.iter().map(|person| people::key_id(PersonId(*person))).collect();
    let keys = app.vault.keys(&ids).await?;
    for (person, contact) in people::contacts(tx, &app.vault, persons).await? {
        let Some(key) = keys.get(&people::key_id(person)) else { continue };
        if let Some(contact) = to(person, contact) {
            people::set_contact(tx, &app.vault, key, person, &contact).await?;
        }
    }
    Ok(())
}

/// What was asked long ago leaves nothing.
///
/// # Errors
/// When the database is away.
pub async fn expire(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    store::sweep(&mut tx, app.clock.now().plus_seconds(-BACK_SECONDS - 24 * 3600)).await?;
    Ok(tx.commit().await?)
}

/// Whether a change can be stopped or taken back still.
pub(super) fn holds(change: &Change, now: Instant) -> bool {
    lasts(change.step, change.until, now)
}
