//! Opening a file in an emergency (T4.5): who may, and finding the one file.
//!
//! Owns the order of things: the try is in the log before anything is looked
//! up. What is not there, what is of another provider and what is of one's own
//! family are one answer. Never gives a list to browse.

use jiff::civil::Date;
use rules::{Action, Party};
use uuid::Uuid;

use super::facts::lists;
use super::judge::{self, Hat, Verdict};
use super::{Actor, Ask, Change, Desk, File, Known, scope};
use crate::audit::{self, Line, Outcome};
use crate::clock::Instant;
use crate::db::Within;
use crate::error::{Error, Result};
use crate::features::people::alphabet::plain;
use crate::ids::ClientId;

/// The time in which tries are counted, in seconds.
const WINDOW: i64 = 3600;
/// So many tries of an account pass in that time.
const TRIES: i64 = 10;

impl Ask<scope::Emergency> {
    /// A permit to open the file in an emergency, by the relation `treatment` that begins with it
    /// (T4.5); `urgently` on a full disk too, from what is kept for that.
    ///
    /// # Errors
    /// `NotFound` when it is not allowed or the file is not there.
    pub async fn break_glass(
        &self,
        treatment: Uuid,
        urgently: bool,
    ) -> Result<Change<'_, scope::Emergency>> {
        let (db, within) = (&self.inner.app.db, Within::Files(&[self.inner.client.0]));
        let tx = if urgently {
            db.change_urgently(within).await?
        } else {
            db.write_within(within).await?
        };
        self.act_in(tx, audit::Action::Emergency, ("treatment", treatment)).await
    }
}

impl Desk {
    /// The one file of the own provider on somebody of this whole name, born
    /// on this day; none where there is no such file, or more than one.
    ///
    /// # Errors
    /// `TooMany` after too many tries; when the database or the log cannot be reached.
    pub async fn look_up(&self, name: &str, born: Date) -> Result<Option<ClientId>> {
        let known = self.actor.staff(self.role).ok_or(Error::NotFound)?;
        let at = self.app.clock.now();
        let mut line = self.line(known, audit::Action::Search, at);
        line.object_kind = Some("emergency");
        let mut tx = self.app.db.read().await?;
        let since = at.plus_seconds(-WINDOW);
        let tries = lists::emergency_tries(&mut tx, self.actor.account, since, TRIES).await?;
        tx.rollback().await?;
        // A try that is refused does not count: who waits as long as was said gets in.
        if let Some(oldest) = tries.get(usize::try_from(TRIES - 1).unwrap_or_default()) {
            let free = oldest.plus_seconds(WINDOW);
            line.outcome = Outcome::Refused;
            self.app.audit.durable(vec![line]).await?;
            return Err(Error::TooMany { seconds: (free.0 - at.0 + 999_999) / 1_000_000 });
        }
        self.app.audit.durable(vec![line]).await?;
        let mut tx = self.app.db.read().await?;
        let around = self.actor.person_ids();
        let found = lists::born_on(&mut tx, known.provider, &around, born).await?;
        let wanted = plain(name);
        let mut same = found.into_iter().filter(|(_, name)| plain(name) == wanted);
        Ok(same.next().filter(|_| same.next().is_none()).map(|(id, _)| id))
    }

    pub(super) fn line(&self, known: &Known, action: audit::Action, at: Instant) -> Line {
        let who = self.actor.who(Some(known), self.role.as_str());
        let mut line = Line::of(self.actor.account.0, at, action, who);
        line.ground = "staff";
        line.article = Some("T4.5".into());
        line
    }
}

/// A therapist of the provider may open the file in an emergency, without a
/// relation to it (T4.5); of one's own family nobody does.
pub(super) fn judge(actor: &Actor, file: &File, ask: &judge::Ask<'_>) -> Verdict {
    let own = || actor.known.iter().filter(|known| known.provider == file.provider);
    let family = own().any(|known| judge::personal(known, file, ask.at).is_some());
    let opens = |known: &&Known| known.roles.iter().any(|r| rules::staff::opens_in_emergency(*r));
    let Some(known) = own().find(opens).filter(|_| !family) else {
        let hat = judge::hats(actor, file, ask.at).into_iter().next();
        return Verdict { hat, article: "T4.5".into(), ..judge::stranger() };
    };
    let party = Some(Party::Person(known.person.0));
    Verdict {
        allow: true,
        hat: Some(Hat { known: known.clone(), party, role: "therapist" }),
        ground: if ask.action == Action::Act { "emergency" } else { "staff" },
        article: "T4.5".into(),
        ..judge::stranger()
    }
}
