//! Removing what a child prepared and never confirmed (rulebook, "Birthdays").
//!
//! Owns the when: sixty days after the twelfth birthday, by the date of birth that is
//! known then. It confirms nothing and tells nobody.

use rules::Categories;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store;
use crate::access::facts;
use crate::access::{File, Work};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::ClientId;
use crate::jobs::{Failure, Job};

/// What was prepared in a file goes, once it can be confirmed no more.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ForgetPrepared {
    /// The file.
    pub client: ClientId,
    /// For when it was queued, in microseconds.
    due: i64,
}

/// Queues it, in the transaction in which something was prepared.
///
/// # Errors
/// When the database refuses.
pub async fn forget_later(app: &App, tx: &mut Tx, file: &File, now: Instant) -> Result<()> {
    let due = until(file);
    let job = ForgetPrepared { client: file.id, due: due.0 };
    app.jobs.put_all(tx, &[job], due, now).await?;
    Ok(())
}

fn until(file: &File) -> Instant {
    rules::prepared_until(file.facts.client.born).into()
}

impl Job for ForgetPrepared {
    const KIND: &'static str = "forget_prepared";

    fn about(&self) -> Option<Uuid> {
        Some(self.client.0)
    }

    async fn run(self, app: &App, work: &mut Work) -> std::result::Result<(), Failure> {
        work.tx().within(&[self.client.0]).await?;
        let Some(file) = facts::load(work.tx(), self.client).await? else { return Ok(()) };
        let (now, until) = (work.at(), until(&file));
        if until > now {
            // The date of birth was corrected meanwhile: it comes again on the right day.
            if until.0 > self.due {
                forget_later(app, work.tx(), &file, now).await?;
            }
            return Ok(());
        }
        if store::forget_prepared(work.tx(), self.client).await? > 0 {
            let object = ("prepared_choice", self.client.0);
            work.about(self.client, Action::Delete, Categories::EMPTY, object);
        }
        Ok(())
    }
}
