//! Opening a file by hand.
//!
//! Owns the one permit that has no file yet: a coordinator may begin a file at
//! the own provider and nowhere else. The first line of the new file's chain
//! stands in the same transaction as the file.

use jiff::civil::Date;
use rules::{Action, Category};

use super::facts::born;
use super::{Actor, Desk, Known};
use crate::audit::{self, Line};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::ClientId;

/// May begin this file, which is about nobody yet.
#[derive(Debug)]
pub struct Opening<'a> {
    tx: Tx,
    desk: &'a Desk,
    known: &'a Known,
    client: ClientId,
    at: Instant,
}

impl Desk {
    /// A permit to begin the file `client` at the own provider.
    ///
    /// # Errors
    /// `NotFound` for whoever arranges no profiles.
    pub async fn opening(&self, client: ClientId) -> Result<Opening<'_>> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        if !rules::staff::may(self.role, Category::Profile, Action::Act) {
            return Err(Error::NotFound);
        }
        let mut tx = self.app.db.write_within(Within::Files(&[client.0])).await?;
        // Two who open at once come one after the other: the second finds what the first did.
        born::hold_openings(&mut tx, known.provider).await?;
        Ok(Opening { tx, desk: self, known, client, at: self.app.clock.now() })
    }
}

impl Opening<'_> {
    /// The transaction, for store functions.
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The file that begins.
    #[must_use]
    pub fn client(&self) -> ClientId {
        self.client
    }

    /// The coordinator, and so whose file it is to keep.
    #[must_use]
    pub fn known(&self) -> &Known {
        self.known
    }

    /// The instant of the decision.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }

    /// Whether the own provider has a file on somebody of this name and date of birth; which
    /// ones, [`Desk::namesakes`] shows.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn has_namesakes(&mut self, sort_key: &str, born: Date) -> Result<bool> {
        let (provider, persons) = (self.known.provider, self.desk.actor.person_ids());
        let found = born::namesakes(&mut self.tx, provider, &persons, (sort_key, born)).await?;
        Ok(!found.is_empty())
    }

    /// Ends without a file, because it stands already: the same was sent before.
    ///
    /// # Errors
    /// When the connection is gone.
    pub async fn stands_already(self) -> Result<()> {
        Ok(self.tx.rollback().await?)
    }

    /// Makes the file and the first line of its chain durable.
    ///
    /// # Errors
    /// When that cannot be promised; then nothing of it stands.
    pub async fn commit(mut self) -> Result<()> {
        let actor: &Actor = &self.desk.actor;
        let who = actor.who(Some(self.known), self.desk.role.as_str());
        let mut line = Line::about(self.client, self.at, audit::Action::Create, who);
        line.categories = [Category::Profile].into_iter().collect();
        line.object_kind = Some("file");
        line.object_id = Some(self.client.0);
        line.ground = "staff";
        line.article = Some("T4.5".to_owned());
        audit::append(&mut self.tx, &self.desk.app.vault, &[line]).await?;
        Ok(self.tx.commit().await?)
    }
}
