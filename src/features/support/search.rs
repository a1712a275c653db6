//! Finding an account by its exact user name or e-mail address.
//!
//! Owns how often one may, and that what was found opens for who found it. The own account and those
//! of the own family are not there.

use uuid::Uuid;

use super::model::{LISTED, SEARCHES_A_DAY};
use super::{lines, store};
use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::features::accounts::store::technical::{self, Sought};
use crate::features::people::store as people;
use crate::ids::{AccountId, ClientId, PersonId};

/// Who helps.
#[derive(Clone, Copy)]
pub(super) struct Who<'a> {
    pub(super) actor: &'a Actor,
    pub(super) known: &'a Known,
}

/// What searching found.
pub(super) enum Searched {
    /// One account.
    One(AccountId),
    /// Several, each with its user name, where it has one.
    Several(Vec<(AccountId, Option<String>)>),
    /// None that support can help.
    Nobody,
    /// Enough was searched today.
    Enough,
}

/// Looks for `typed`, with a line in the log of each account that is found.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn search(app: &App, who: Who<'_>, typed: &str) -> Result<Searched> {
    let (worker, now) = (who.actor.account, app.clock.now());
    let mut tx = app.db.write().await?;
    // Two at once come one after the other, so that both are counted.
    accounts::lock(&mut tx, worker).await?;
    let today: Instant = rules::midnight(now.amsterdam().date()).into();
    if store::searched(&mut tx, worker, today).await? >= SEARCHES_A_DAY {
        audit::append(&mut tx, &app.vault, &[lines::refused(who, None, now)]).await?;
        tx.commit().await?;
        return Ok(Searched::Enough);
    }
    store::search(&mut tx, worker, now).await?;
    let found = matches(app, &mut tx, typed, who.actor).await?;
    let Some(first) = found.first().map(|one| one.id) else {
        audit::append(&mut tx, &app.vault, &[lines::refused(who, None, now)]).await?;
        tx.commit().await?;
        return Ok(Searched::Nobody);
    };
    let mut ids: Vec<AccountId> = found.iter().map(|one| one.id).collect();
    ids.dedup();
    ids.truncate(LISTED);
    store::found(&mut tx, worker, &ids, now).await?;
    let noted = noted(&mut tx, who, &ids, &found, now).await?;
    audit::append(&mut tx, &app.vault, &noted).await?;
    tx.commit().await?;
    if ids.len() == 1 {
        return Ok(Searched::One(first));
    }
    let keys: Vec<_> = ids.iter().map(|id| accounts::key_id(*id)).collect();
    let keys = app.vault.keys(&keys).await?;
    let name = |id: AccountId| {
        let one = found.iter().find(|one| one.id == id)?;
        one.user_name(keys.get(&accounts::key_id(id))?)
    };
    Ok(Searched::Several(ids.into_iter().map(|id| (id, name(id))).collect()))
}

/// The accounts with this user name or address, but for the own and those of the own family.
async fn matches(app: &App, tx: &mut Tx, typed: &str, actor: &Actor) -> Result<Vec<Sought>> {
    let most = i64::try_from(4 * LISTED).unwrap_or(i64::MAX);
    let people = if typed.contains('@') {
        people::with_email(tx, &app.vault, typed, most).await?
    } else {
        Vec::new()
    };
    let name = accounts::user_name_hash(&app.vault, typed);
    let mut found = technical::sought(tx, &name, &people, most).await?;
    let files = lists::around(tx, &actor.person_ids()).await?;
    let family = if files.is_empty() { Vec::new() } else { lists::people_of(tx, &files).await? };
    let kin: Vec<AccountId> = found
        .iter()
        .filter(|one| one.person_id.is_some_and(|person| family.contains(&person)))
        .map(|one| one.id)
        .chain([actor.account])
        .collect();
    found.retain(|one| !kin.contains(&one.id));
    Ok(found)
}

/// The line of each account, and of the files in which its holder is in care.
async fn noted(
    tx: &mut Tx,
    who: Who<'_>,
    ids: &[AccountId],
    found: &[Sought],
    now: Instant,
) -> Result<Vec<Line>> {
    let persons: Vec<Uuid> = found.iter().filter_map(|one| one.person_id.map(|id| id.0)).collect();
    let files: Vec<(ClientId, PersonId)> = lists::own(tx, &persons).await?;
    let of = |account: &AccountId| {
        let holds = |person: &PersonId| {
            found.iter().any(|one| one.id == *account && one.person_id == Some(*person))
        };
        let own: Vec<ClientId> =
            files.iter().filter(|(_, person)| holds(person)).map(|(file, _)| *file).collect();
        lines::of(who, (*account, &own), (Action::Search, Outcome::Done), now)
    };
    Ok(ids.iter().flat_map(of).collect())
}
