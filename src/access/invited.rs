//! Asking for somebody new, and the proof an invited person gives (T1.1h, T3.1).
//!
//! Owns what stands between an invitation and sight: who may ask, who names the
//! date of birth first, and the coordinator's list of what was asked.

use rules::Party;
use rules::staff::Role;
use uuid::Uuid;

use super::facts::lists;
use super::judge::{Ask, Hat, hats};
use super::permit::has_standing;
use super::scope::Asked;
use super::{Actor, Caseload, Desk, File, Proof, Scope};
use crate::clock::Instant;
use crate::error::{Error, Result};

/// Whether somebody with this capacity may ask for somebody new, or has a date
/// of birth to name; and on what ground.
pub(super) fn may(
    hat: &Hat,
    party: &Party<Uuid>,
    file: &File,
    ask: &Ask<'_>,
) -> (bool, &'static str) {
    let at = ask.at;
    match (ask.asked, party) {
        (Asked::Inviting, Party::Client) => {
            (rules::may_invite(&file.facts, party, at.timestamp()), "own_record")
        }
        (Asked::Inviting, _) => {
            (rules::may_invite(&file.facts, party, at.timestamp()), "authority")
        }
        (Asked::Proving, Party::Person(person)) if hat.role != "therapist" => {
            let member = file.people.iter().find(|member| member.person.0 == *person);
            let given = member.is_some_and(|member| member.proof == Proof::Given);
            let stands = given && has_standing(file, party, at);
            (stands || file.only_proof_lacks(*person, at), "standing")
        }
        _ => (false, "none"),
    }
}

/// Whether nothing but the client's date of birth keeps the actor out of this file.
pub(super) fn must_prove(actor: &Actor, file: &File, at: Instant) -> bool {
    hats(actor, file, at).iter().any(|hat| match &hat.party {
        Some(Party::Person(person)) => file.only_proof_lacks(*person, at),
        _ => false,
    })
}

/// Which invitations.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Invited {
    /// In which state, as stored.
    pub state: &'static str,
    /// When the last one of the page before was asked, and its id.
    pub after: Option<(Instant, Uuid)>,
}

impl Desk {
    /// A page of at most `limit` invitations of the coordinator's own provider, by
    /// id, whether more come after them, and a permit for the files of these alone.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn invitations<C: Scope>(
        &self,
        wanted: Invited,
        limit: usize,
    ) -> Result<(Vec<Uuid>, bool, Caseload<'_, C>)> {
        let known = self.actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
        let (at, own) = (self.app.clock.now(), self.actor.person_ids());
        let provider = known.provider;
        let mut tx = self.of_provider(known).await?;
        let (state, after) = (wanted.state, wanted.after);
        let one_more = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
        let mut found = lists::invitations(&mut tx, provider, &own, state, after, one_more).await?;
        let more = found.len() > limit;
        found.truncate(limit);
        let (ids, mut files): (Vec<Uuid>, Vec<Uuid>) = found.into_iter().unzip();
        files.sort_unstable();
        files.dedup();
        // What is shown of them is read in another transaction, about those files alone.
        tx.rollback().await?;
        let tx = self.app.db.read().await?;
        Ok((ids, more, self.hand_out(tx, files, known, at, "staff").await?))
    }

    /// How many invitations are open at the own provider: a number and nothing of any
    /// file. Nobody counts beyond `most`.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn how_many_invited(&self, most: i64) -> Result<i64> {
        let known = self.actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
        let mut tx = self.of_provider(known).await?;
        let own = self.actor.person_ids();
        Ok(lists::how_many_invited(&mut tx, known.provider, &own, most).await?)
    }
}
