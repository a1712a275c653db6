//! What is done later when somebody leaves: closing the door on the day, asking the coordinators,
//! and taking away the account that nobody uses any more (A9).
//!
//! Owns the when. Who came back meanwhile, or was given another day, is left alone.

use rules::hiring::Opens;
use rules::staff::Role;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::DAYS_TO_READ;
use super::store;
use crate::access::Work;
use crate::access::facts::lists;
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::model::State;
use crate::features::accounts::recovery::tell;
use crate::features::accounts::{closing, store as accounts};
use crate::features::notices::Kind;
use crate::features::people::store as people;
use crate::ids::{AccountId, PersonId, ProviderId};
use crate::jobs::{Failure, Job};

/// A day, in seconds.
const DAY: i64 = 24 * 3600;
/// After so many days it is late: then the administrators are told as well.
const LATE: u16 = 30;
/// Every so many days the coordinators are asked again.
const ASKED_EVERY: u16 = 7;

/// Closes the door behind somebody, once nothing is left to hand over.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Leaves {
    /// Who.
    pub person: PersonId,
    /// The instant of leaving, in microseconds: another day has another job.
    pub due: i64,
    /// How often it was looked at already.
    pub tries: u16,
    /// Whether it is looked at beside the daily look, and not again after that.
    #[serde(default)]
    pub once: bool,
}

impl Leaves {
    /// For whoever leaves at `leaves_at`.
    #[must_use]
    pub fn of(person: PersonId, leaves_at: Instant) -> Self {
        Self { person, due: leaves_at.0, tries: 0, once: false }
    }
}

/// Looks again whether the door can be closed behind somebody of whom something was handed over.
///
/// # Errors
/// When the database refuses.
pub async fn look_again(app: &App, tx: &mut Tx, person: PersonId, now: Instant) -> Result<()> {
    let leave = store::leave_of(tx, person).await?;
    let Some(leave) = leave.filter(|leave| leave.done_at.is_none()) else { return Ok(()) };
    let job = Leaves { once: true, ..Leaves::of(person, leave.leaves_at) };
    app.jobs.put_all(tx, &[job], leave.leaves_at.max(now), now).await?;
    Ok(())
}

impl Job for Leaves {
    const KIND: &'static str = "staff_leaves";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let (person, now) = (self.person, work.at());
        let leave = store::leave_of(work.tx(), person).await?;
        let here = leave.filter(|one| one.done_at.is_none() && one.leaves_at == Instant(self.due));
        let Some(leave) = here.filter(|one| one.leaves_at <= now) else { return Ok(()) };
        if lists::how_many_treated(work.tx(), person, now).await? > 0 {
            // Nobody in care is left behind: it is looked at again, and asked again.
            if !self.once {
                self.tomorrow(app, work, leave.provider_id).await?;
            }
            return Ok(());
        }
        people::end_roles(work.tx(), person, None, now).await?;
        store::done(work.tx(), person, now).await?;
        if let Some(account) = accounts::of_person(work.tx(), person).await? {
            ended::end_all(work.tx(), account, None, Why::Left, now).await?;
            let until = now.plus_seconds(DAYS_TO_READ * DAY);
            let job = ForgetLeaver { person, account, due: until.0 };
            app.jobs.put_all(work.tx(), &[job], until, now).await?;
        }
        work.beside(leave.provider_id.0, Action::Rights, ("staff", person.0));
        Ok(())
    }
}

impl Leaves {
    async fn tomorrow(self, app: &App, work: &mut Work, provider: ProviderId) -> Result<()> {
        let now = work.at();
        let next = Self { tries: self.tries.saturating_add(1), ..self };
        app.jobs.put_all(work.tx(), &[next], now.plus_seconds(DAY), now).await?;
        if self.tries.is_multiple_of(ASKED_EVERY) {
            app.jobs.put_all(work.tx(), &[AskToHandOver { provider }], now, now).await?;
        }
        if self.tries >= LATE && (self.tries - LATE).is_multiple_of(ASKED_EVERY) {
            app.jobs.put_all(work.tx(), &[HandOverIsLate { provider }], now, now).await?;
        }
        Ok(())
    }
}

/// Tells the coordinators of a provider that something is to be handed over; not what, nor whose.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct AskToHandOver {
    /// Whose coordinators.
    pub provider: ProviderId,
}

impl Job for AskToHandOver {
    const KIND: &'static str = "ask_to_hand_over";

    fn about(&self) -> Option<Uuid> {
        Some(self.provider.0)
    }

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        if app.settings.notices {
            let page = "/people/leaving";
            ask(app, work, self.provider, (Role::Coordinator, page)).await?;
        }
        Ok(())
    }
}

/// Tells the administrators of a provider that what a leaver treats was not handed over for a month.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct HandOverIsLate {
    /// Whose administrators.
    pub provider: ProviderId,
}

impl Job for HandOverIsLate {
    const KIND: &'static str = "hand_over_is_late";

    fn about(&self) -> Option<Uuid> {
        Some(self.provider.0)
    }

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        if app.settings.notices {
            ask(app, work, self.provider, (Role::ProviderAdministrator, "/admin/staff")).await?;
        }
        Ok(())
    }
}

async fn ask(
    app: &App,
    work: &mut Work,
    provider: ProviderId,
    (role, page): (Role, &str),
) -> Result<()> {
    let now = work.at();
    let asked = people::in_role(work.tx(), provider, role, now).await?;
    let ids: Vec<Uuid> = asked.iter().map(|(person, _)| person.0).collect();
    tell::mail_each(app, work.tx(), &ids, (Kind::Waiting, page), now).await
}

/// Takes away the general account data of somebody who left (A9), unless the account is of use to
/// its holder otherwise.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetLeaver {
    /// Who left.
    pub person: PersonId,
    /// With which account.
    pub account: AccountId,
    /// From when, in microseconds.
    pub due: i64,
}

impl Job for ForgetLeaver {
    const KIND: &'static str = "forget_leaver";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let now = work.at();
        if now < Instant(self.due) || !is_gone(work.tx(), self, now).await? {
            return Ok(());
        }
        // Who is blocked can object still, and what stands of a block removes the rest (T12.3).
        let secrets = accounts::by_id(work.tx(), self.account).await?;
        if secrets.is_some_and(|secrets| secrets.state() == State::Blocked) {
            app.jobs.put_all(work.tx(), &[self], now.plus_seconds(DAY), now).await?;
            return Ok(());
        }
        closing::destroy(app, work.tx(), self.account, now).await?;
        work.beside(self.account.0, Action::Delete, ("account_secrets", self.account.0));
        Ok(())
    }
}

/// Whether the account is still that of somebody who left, and of nobody else.
async fn is_gone(tx: &mut Tx, job: ForgetLeaver, now: Instant) -> Result<bool> {
    let left = store::leave_of(tx, job.person).await?.is_some_and(|one| one.done_at.is_some());
    let same = accounts::of_person(tx, job.person).await? == Some(job.account);
    let (_, held) = people::employment(tx, job.person).await?;
    let over = held.iter().all(|one| one.held.opens(now.timestamp()) == Opens::Over);
    let others = accounts::holds_others(tx, job.account, job.person).await?;
    let private = !lists::around(tx, &[job.person.0]).await?.is_empty();
    Ok(left && same && over && !others && !private)
}
