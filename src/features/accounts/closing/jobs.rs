//! What is done after somebody closed an account: destroying on its day, and
//! telling those who treat.
//!
//! Owns the when. Nothing is destroyed of who came back meanwhile.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::recovery::tell;
use super::super::store::closing as rows;
use crate::access::{Work, facts, facts::lists};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::messages;
use crate::features::notices::Kind;
use crate::ids::AccountId;
use crate::jobs::{Failure, Job};

/// Destroys what the account owned.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Forget {
    /// Whose.
    pub account: AccountId,
    /// For when it was queued, in microseconds: another closing has another job.
    pub due: i64,
}

impl Job for Forget {
    const KIND: &'static str = "forget_account";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        let (account, now) = (self.account, work.at());
        let due = rows::due(work.tx(), account).await?;
        if due != Some(Instant(self.due)) || now < Instant(self.due) {
            return Ok(());
        }
        super::destroy(app, work.tx(), account, now).await?;
        work.beside(account.0, Action::Delete, ("account_secrets", account.0));
        Ok(())
    }
}

/// Tells those who treat the holder, by mail and without a word of what it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Tell {
    /// Whose account was closed.
    pub account: AccountId,
    /// As whom providers knew the holder.
    pub persons: Vec<Uuid>,
}

impl Job for Tell {
    const KIND: &'static str = "tell_account_closed";

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        if app.settings.notices {
            tell_who_treats(app, work, &self.persons).await?;
        }
        Ok(())
    }
}

async fn tell_who_treats(app: &App, work: &mut Work, persons: &[Uuid]) -> Result<()> {
    let around = lists::ever_around(work.tx(), persons).await?;
    work.tx().within(&around).await?;
    let at = work.at();
    let files = facts::load_many(work.tx(), &around).await?;
    // The closing of who merely stands around a file does not touch that file.
    for file in files.iter().filter(|file| persons.contains(&file.person.0)) {
        let treating: Vec<Uuid> =
            messages::treating(file, at).into_iter().map(|person| person.0).collect();
        let link = format!("/clients/{}/who-sees", file.id);
        let told = (Kind::Changed, link.as_str());
        tell::mail_each(app, work.tx(), &treating, told, at).await?;
    }
    Ok(())
}
