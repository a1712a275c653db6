//! Telling everybody that the portal ends for a provider, or does not after all.
//!
//! Owns the when, and what is noted of it. A notice names no provider and nobody (V14); who has no
//! address that serves stands on the coordinator's list.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::store::{ending as rows, told};
use super::model::State;
use crate::access::{SystemActor, Work};
use crate::app::App;
use crate::audit::Action;
use crate::error::Result;
use crate::features::accounts::serving;
use crate::features::accounts::store::{self as accounts, User};
use crate::features::notices::{self, Kind, Outgoing};
use crate::ids::{AccountId, ProviderId};
use crate::jobs::{Failure, Job};

/// So many accounts are told in one transaction.
const BATCH: i64 = 50;

/// Where one reads it.
const PAGE: &str = "/ending";

/// The next of those who were not told yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TellEnding {
    /// Of which ending.
    pub ending: Uuid,
    /// Whose users.
    pub provider: ProviderId,
}

/// Everybody who was to be told hears that it does not happen, after `after`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TellOff {
    /// Of which ending.
    pub ending: Uuid,
    /// The last who heard.
    pub after: AccountId,
}

impl Job for TellEnding {
    const KIND: &'static str = "tell_ending";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        if !rows::is_announced(work.tx(), self.ending).await? {
            return Ok(());
        }
        let of = (self.provider, self.ending);
        let users = accounts::untold_of(work.tx(), of, BATCH).await?;
        if users.is_empty() {
            return Ok(());
        }
        let ids = send(app, work, &users, Kind::Ending).await?;
        let noted: Vec<(AccountId, Option<Uuid>)> = users
            .iter()
            .map(|user| (user.id, ids.iter().find(|one| one.0 == user.id).map(|one| one.1)))
            .collect();
        told::note(work.tx(), self.ending, &noted, app.settings.notices).await?;
        let now = work.at();
        app.jobs.put_all(work.tx(), &[self], now, now).await?;
        Ok(())
    }
}

impl Job for TellOff {
    const KIND: &'static str = "tell_ending_off";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let accounts = told::accounts(work.tx(), self.ending, self.after, BATCH).await?;
        let Some(last) = accounts.last().copied() else { return Ok(()) };
        let users = accounts::users_among(work.tx(), &accounts).await?;
        send(app, work, &users, Kind::EndingOff).await?;
        let (now, next) = (work.at(), Self { after: last, ..self });
        app.jobs.put_all(work.tx(), &[next], now, now).await?;
        Ok(())
    }
}

/// Puts a notice into the outbox for each who has an address that serves; says which is whose.
async fn send(
    app: &App,
    work: &mut Work,
    users: &[User],
    kind: Kind,
) -> Result<Vec<(AccountId, Uuid)>> {
    let now = work.at();
    let serve = serving::of_many(app, work.tx(), users, now).await?;
    let outgoing = |user: &User| {
        let (account, language) = (user.id, user.language);
        Some(Outgoing {
            account,
            to: serve.get(&account)?.first()?,
            kind,
            language,
            link: Some(PAGE),
            code: None,
        })
    };
    let outgoing: Vec<Outgoing<'_>> = users.iter().filter_map(outgoing).collect();
    let ids = notices::put_all(app, work.tx(), &outgoing, now).await?;
    let sent: Vec<(AccountId, Uuid)> = outgoing.iter().map(|one| one.account).zip(ids).collect();
    for (account, id) in &sent {
        work.beside(account.0, Action::Create, ("notice", *id));
    }
    Ok(sent)
}

/// Looks for who became a user since, and tells them too.
///
/// # Errors
/// When the database refuses.
pub async fn go_on(app: &App) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let providers: Vec<Uuid> = app.providers.all().map(|(id, _)| id.0).collect();
    let endings = rows::current_of(&mut tx, &providers).await?;
    tx.rollback().await?;
    let announced = endings.iter().filter(|one| one.state == State::Announced);
    let jobs: Vec<TellEnding> =
        announced.map(|one| TellEnding { ending: one.id, provider: one.provider }).collect();
    if jobs.is_empty() {
        return Ok(());
    }
    let mut work = SystemActor::Job.begin(&app.db, None, now).await?;
    app.jobs.put_all(work.tx(), &jobs, now, now).await?;
    work.commit(&app.vault).await
}
