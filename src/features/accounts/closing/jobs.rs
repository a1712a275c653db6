//! What is done after somebody closed an account: destroying on its day, and
//! telling those who treat.
//!
//! Owns the when. Nothing is destroyed of who came back meanwhile.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::store::{self as accounts, closing as rows};
use crate::access::{Work, facts, facts::lists};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::notices::{self, Kind, Outgoing, To};
use crate::features::{messages, people};
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
            tell(app, work, &self.persons).await?;
        }
        Ok(())
    }
}

async fn tell(app: &App, work: &mut Work, persons: &[Uuid]) -> Result<()> {
    let around = lists::ever_around(work.tx(), persons).await?;
    work.tx().within(&around).await?;
    let at = work.at();
    let files = facts::load_many(work.tx(), &around).await?;
    // The closing of who merely stands around a file does not touch that file.
    for file in files.iter().filter(|file| persons.contains(&file.person.0)) {
        let treating: Vec<Uuid> =
            messages::treating(file, at).into_iter().map(|person| person.0).collect();
        let link = format!("/clients/{}/who-sees", file.id);
        for told in accounts::of_persons(work.tx(), &treating).await? {
            let Some(holder) = accounts::holder(work.tx(), told).await? else { continue };
            let email = people::store::email_of(work.tx(), &app.vault, &holder.persons).await?;
            let Some(email) = email else { continue };
            let outgoing = Outgoing {
                account: told,
                to: To::Email(&email),
                kind: Kind::Changed,
                language: holder.language.parse().unwrap_or_default(),
                link: Some(&link),
                code: None,
            };
            notices::put(app, work.tx(), &outgoing, at).await?;
        }
    }
    Ok(())
}
