//! What is done after a report and after a block: asking who judges and decides, and removing
//! general account data once nothing stands in the way (T12.6).
//!
//! Owns the when. A notice tells that something waits, and nothing of what.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::State;
use super::store::{self, Report};
use crate::access::{Work, facts};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::closing;
use crate::features::accounts::recovery::tell;
use crate::features::messages;
use crate::features::notices::Kind as Notice;
use crate::features::people::store as people;
use crate::ids::{AccountId, PersonId};
use crate::jobs::{Failure, Job};

/// Notes in the file that something was reported, or objected to, and tells who judges it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// What.
    pub report: Uuid,
    /// Whether it is to be judged once more.
    pub again: bool,
}

impl Job for Asked {
    const KIND: &'static str = "conduct_asked";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let Some(report) = store::one(work.tx(), self.report).await? else { return Ok(()) };
        let action = if self.again { Action::Update } else { Action::Create };
        if let Some(client) = report.client {
            work.about(client, action, rules::Categories::EMPTY, ("conduct_report", report.id));
        }
        if app.settings.notices {
            let judges: Vec<Uuid> = judges(work, &report)
                .await?
                .into_iter()
                .filter(|person| *person != report.subject)
                .map(|person| person.0)
                .collect();
            let at = work.at();
            tell::mail_each(app, work.tx(), &judges, (Notice::Waiting, "/home"), at).await?;
        }
        Ok(())
    }
}

/// Who judges: those who treat, in a file; else the coordinators.
async fn judges(work: &mut Work, report: &Report) -> Result<Vec<PersonId>> {
    let at = work.at();
    let Some(client) = report.client else {
        let role = rules::staff::Role::Coordinator;
        let office = people::in_role(work.tx(), report.provider, role, at).await?;
        return Ok(office.into_iter().map(|(person, _)| person).collect());
    };
    work.tx().within(&[client.0]).await?;
    let file = facts::load(work.tx(), client).await?;
    Ok(file.map(|file| messages::treating(&file, at)).unwrap_or_default())
}

/// Tells who decides for the operator that a case waits for them, or an objection was judged.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Brought {
    /// Which.
    pub case: Uuid,
}

impl Job for Brought {
    const KIND: &'static str = "conduct_brought";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let at = work.at();
        let Some(case) = store::case(work.tx(), self.case).await? else { return Ok(()) };
        if !app.settings.notices || case.is(State::Done) {
            return Ok(());
        }
        let (operator, role) = (app.providers.operator(), rules::staff::Role::Administrator);
        let all = people::in_role(work.tx(), operator, role, at).await?;
        let all: Vec<Uuid> = all.into_iter().map(|(person, _)| person.0).collect();
        let waiting = (Notice::Waiting, "/home");
        Ok(tell::mail_each(app, work.tx(), &all, waiting, at).await?)
    }
}

/// Removes general account data after a block that stands.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Remove {
    /// Which.
    pub case: Uuid,
    /// Of which account.
    pub account: AccountId,
    /// For when it was queued, in microseconds: after an objection there is another.
    pub due: i64,
}

impl Job for Remove {
    const KIND: &'static str = "conduct_remove";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let (account, at, due) = (self.account, work.at(), Instant(self.due));
        if at < due || !store::removed_due(work.tx(), self.case, due).await? {
            return Ok(());
        }
        store::removed(work.tx(), account, at).await?;
        closing::destroy(app, work.tx(), account, at).await?;
        work.beside(account.0, Action::Delete, ("account_secrets", account.0));
        Ok(())
    }
}
