//! Looking through the eyes of another (rulebook 7.1): the client sees what
//! somebody of the circle sees of the own file.
//!
//! Owns the one permit that is narrower than whoever holds it: it opens what both
//! may see, changes nothing, and its line says that the client looked.

use std::marker::PhantomData;

use rules::{Action, Party};
use uuid::Uuid;

use super::judge::{self, Hat, Verdict, judge};
use super::scope::{self, Scope};
use super::{AskAny, Change, File, Known, View, facts};
use crate::audit;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::PersonId;

impl AskAny {
    /// What `person` would see of `C`, for the client of the file; nothing where
    /// that is nothing, or where the provider does not offer it.
    ///
    /// # Errors
    /// `NotFound` when the one who asks is not the client, or may not see it either,
    /// or when nobody of the circle but therapists is this person.
    pub(super) async fn through<C: Scope>(&self, person: PersonId) -> Result<Option<View<'_, C>>> {
        let mut tx = self.read().await?;
        let Some(file) = facts::load(&mut tx, self.client).await? else {
            return self.not_there().await;
        };
        let at = self.app.clock.now();
        let ask =
            judge::Ask { asked: C::ASKED, action: Action::View, item: None, parties: None, at };
        let own = judge(&self.actor, &file, &ask);
        let is_client = own.hat.as_ref().is_some_and(|hat| hat.party == Some(Party::Client));
        let Some(hat) = eyes(&file, person, at).filter(|_| is_client && own.allow) else {
            return self.refuse(&file, &own, C::ASKED, audit::Action::Read, at, None).await;
        };
        let verdict = judge::as_hat(hat, &file, &ask);
        if !verdict.allow || !scope::offered(&self.app.providers, file.provider, C::ASKED) {
            return Ok(None);
        }
        let line = self.line(&file, &own, C::ASKED, audit::Action::Read, at, None);
        self.app.audit.durable(vec![line]).await?;
        let (actor, scope) = (&*self.actor, PhantomData);
        let file = file.known_to(verdict.party(), at);
        Ok(Some(View { tx, file, verdict, actor, at, through: true, scope }))
    }
}

/// The capacity in which somebody of the circle would ask.
fn eyes(file: &File, person: PersonId, at: Instant) -> Option<Hat> {
    let member = file.member_of(person).filter(|member| !member.therapist)?;
    let known = Known {
        person,
        provider: file.provider,
        name: member.name.clone(),
        call_name: member.name.clone(),
        initials: String::new(),
        roles: Vec::new(),
    };
    let role = judge::relative_role(file, person.0, at);
    Some(Hat { known, party: Some(Party::Person(person.0)), role })
}

impl Verdict {
    /// As whom of the circle it was judged; none for staff who do not treat.
    pub(super) fn party(&self) -> Option<&Party<Uuid>> {
        self.hat.as_ref()?.party.as_ref()
    }
}

impl<C> View<'_, C> {
    /// What the rules answer to whoever looks: the actor, or the one through whose eyes.
    pub(super) fn judged(&self, ask: &judge::Ask<'_>) -> Verdict {
        match (&self.verdict.hat, self.through) {
            (Some(hat), true) => {
                let verdict = judge::as_hat(hat.clone(), &self.file, ask);
                Verdict { allow: verdict.allow && ask.action == Action::View, ..verdict }
            }
            _ => judge(self.actor, &self.file, ask),
        }
    }

    /// Whether it may be told where things of the file take place: own things are seen by
    /// their parties alone, who come there (A12).
    #[must_use]
    pub fn sees_place(&self, own: bool) -> bool {
        own || !self.file.keeps_places_from(self.verdict.party(), self.at)
    }

    /// As whom things are read: who is "you" in them.
    #[must_use]
    pub fn readers(&self) -> Vec<Uuid> {
        match (&self.verdict.hat, self.through) {
            (Some(hat), true) => vec![hat.known.person.0],
            _ => self.actor.person_ids(),
        }
    }
}

impl<C> Change<'_, C> {
    /// What the rules answer to the actor.
    pub(super) fn judged(&self, ask: &judge::Ask<'_>) -> Verdict {
        judge(self.actor, &self.file, ask)
    }
}
