//! Inviting somebody to an account, again, and taking it back: the coordinator's deeds (A1).
//!
//! Owns who may be invited, and what stands in the way. What is then written stands in `make`.

use jiff::civil::Date;
use rules::hiring::Opens;
use rules::staff::Role;
use uuid::Uuid;

use super::make::{self, Paper};
use super::model::{Channel, Identity, Reach, State};
use super::{lines, reach, store};
use crate::access::facts::lists;
use crate::app::App;
use crate::audit::{self, Outcome};
use crate::error::{Error, Result};
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::store as accounts;
use crate::features::people::store::{self as people, Listed};
use crate::features::people::{Who, account_from};
use crate::features::providers::ending::model::State as Stage;
use crate::features::providers::store::ending as endings;
use crate::ids::{AccountId, PersonId};
use crate::web::text::Language;

/// How often it is tried again when something changed in between.
const TRIES: usize = 3;

/// What a coordinator noted about somebody to be invited.
#[derive(Clone, Debug)]
pub(in crate::features) struct Asked {
    /// How it was established who it is.
    pub(super) identity: Identity,
    /// On which day.
    pub(super) on: Date,
    /// By whom, where that was another than who invites now.
    pub(super) by: Option<PersonId>,
    /// Where link and code go.
    pub(super) reach: Reach,
    /// By which way the code goes.
    pub(super) channel: Channel,
    /// In which language.
    pub(super) language: Language,
}

/// How it ended.
pub(super) enum Invited {
    /// Everything goes by mail and text message.
    Sent,
    /// Something goes on paper or by hand: to be shown once.
    Paper(Paper),
    /// These fields are in use by a representative.
    Taken(Vec<&'static str>),
    /// Too young: there can be an account from this day on.
    TooYoung(Date),
    /// The portal ends for the provider: nobody is invited any more (A6).
    Ends,
    /// It cannot be done here; the reason is told to nobody.
    Refused,
}

/// Somebody to be invited, as found before anything is written.
pub(super) struct Found {
    pub(super) listed: Listed,
    pub(super) account: Option<AccountId>,
    pub(super) files: Vec<Uuid>,
}

/// Invites `person`, or once more, with what is noted now.
///
/// # Errors
/// `NotFound` for a person of another provider; `Conflict` when others were faster again and again.
pub(super) async fn invite(
    app: &App,
    who: Who<'_>,
    person: PersonId,
    asked: &Asked,
) -> Result<Invited> {
    for _ in 0..TRIES {
        let found = find(app, who, person).await?;
        let young = account_from(&found.listed, app.clock.now().amsterdam().date());
        let may = may_invite(app, who, &found).await?;
        if ends(app, who).await? {
            refused(app, who, person).await?;
            return Ok(Invited::Ends);
        }
        if !may || young.is_some() {
            refused(app, who, person).await?;
            return Ok(young.filter(|_| may).map_or(Invited::Refused, Invited::TooYoung));
        }
        let mut tx = app.db.read().await?;
        let hindrance =
            reach::hindrance(app, &mut tx, &[person.0], &found.files, &asked.reach).await?;
        drop(tx);
        if hindrance.died || !hindrance.taken.is_empty() {
            refused(app, who, person).await?;
            let died = hindrance.died;
            return Ok(if died { Invited::Refused } else { Invited::Taken(hindrance.taken) });
        }
        if let Some(invited) = make::write(app, who, &found, asked).await? {
            return Ok(invited);
        }
    }
    Err(Error::Conflict)
}

async fn find(app: &App, who: Who<'_>, person: PersonId) -> Result<Found> {
    let mut tx = app.db.read().await?;
    let listed = people::find(&mut tx, who.at, person).await?;
    let account = accounts::of_person(&mut tx, person).await?;
    let files = lists::around(&mut tx, &[person.0]).await?;
    drop(tx);
    if let Some(listed) = listed {
        return Ok(Found { listed, account, files });
    }
    refused(app, who, person).await?;
    Err(Error::NotFound)
}

/// Nobody invites within the own family, or oneself; an account in use needs no invitation.
async fn may_invite(app: &App, who: Who<'_>, found: &Found) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let own = lists::around(&mut tx, &who.actor.person_ids()).await?;
    let secrets = match found.account {
        Some(account) => accounts::by_id(&mut tx, account).await?,
        None => None,
    };
    let waits = secrets.is_none_or(|secrets| secrets.state() == AccountState::Invited);
    let family = found.files.iter().any(|file| own.contains(file));
    // The account of a colleague is that colleague's files: who hires invites to it (T4.5).
    let (_, held) = people::employment(&mut tx, found.listed.id).await?;
    let now = app.clock.now().timestamp();
    let staff = held.iter().any(|one| one.held.opens(now) != Opens::Over);
    let barred = staff && who.role == Role::Coordinator;
    Ok(waits && !family && !barred && !who.actor.person_ids().contains(&found.listed.id.0))
}

/// Whether everybody is told that the portal ends for this provider.
pub(super) async fn ends(app: &App, who: Who<'_>) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let ending = endings::current(&mut tx, who.at).await?;
    tx.rollback().await?;
    Ok(ending.is_some_and(|one| one.state == Stage::Announced))
}

/// Takes an invitation back: neither link nor code works any more. Twice it is done once.
///
/// # Errors
/// `NotFound` for a person of another provider.
pub(super) async fn withdraw(app: &App, who: Who<'_>, person: PersonId) -> Result<()> {
    let found = find(app, who, person).await?;
    let may = may_invite(app, who, &found).await?;
    let Some(account) = found.account.filter(|_| may) else {
        return refused(app, who, person).await;
    };
    let mut tx = app.db.write().await?;
    people::lock(&mut tx, person).await?;
    let ended = store::end_open(&mut tx, account, State::Withdrawn, app.clock.now()).await?;
    if ended == 0 {
        return Ok(tx.rollback().await?);
    }
    let own = lines::of_staff(app, who, account.0, person);
    audit::append(&mut tx, &app.vault, &lines::and_around(&own, &found.files)).await?;
    Ok(tx.commit().await?)
}

/// A try that was refused stands in the chain of who tried.
async fn refused(app: &App, who: Who<'_>, person: PersonId) -> Result<()> {
    let mut line = lines::of_staff(app, who, who.actor.account.0, person);
    line.outcome = Outcome::Refused;
    Ok(app.audit.durable(vec![line]).await?)
}
