//! Whoever arranges somebody's account and roles, and for whom they may.
//!
//! A coordinator does it for the accounts of the own provider, an administrator for the staff the
//! rules name (`rules::hiring`). Owns who that is; what is then done stands elsewhere.

use std::sync::Arc;

use rules::hiring::{At, Opens, grantable, hires};
use rules::staff::Role;

use super::issue::Who;
use super::store::{self, HeldRole};
use crate::access::{Actor, Known};
use crate::audit::{self, Action, Line, Outcome};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::{PersonId, ProviderId};
use crate::web::extract::Page;

/// Somebody who arranges, and the person it is about.
#[derive(Clone, Debug)]
pub struct Office {
    /// Who arranges.
    pub actor: Arc<Actor>,
    /// As whom.
    pub known: Known,
    /// In which role.
    pub role: Role,
    /// At which provider.
    pub at: ProviderId,
    /// About whom.
    pub person: PersonId,
    /// The roles that person has, had or will have there; none where a coordinator asks.
    pub held: Vec<HeldRole>,
}

impl Office {
    /// The one behind a page about `person`.
    ///
    /// # Errors
    /// `NotFound` where the person is not for this office to arrange, with a line that says who
    /// tried; when the database is away.
    pub async fn of(page: &Page, person: &str) -> Result<Self> {
        let person: PersonId = person.parse().map_err(|_| Error::NotFound)?;
        let actor = Arc::clone(page.actor()?);
        let role = actor.role().ok_or(Error::NotFound)?;
        let known = actor.staff(role).cloned().ok_or(Error::NotFound)?;
        if role == Role::Coordinator {
            let at = known.provider;
            return Ok(Self { actor, known, role, at, person, held: Vec::new() });
        }
        if !hires(role) {
            return Err(Error::NotFound);
        }
        let mut tx = page.app().db.read().await?;
        let (at, held) = store::employment(&mut tx, person).await?;
        tx.rollback().await?;
        let at = at.unwrap_or(known.provider);
        let office = Self { actor, known, role, at, person, held };
        if office.reaches(page.app().clock.now()) {
            return Ok(office);
        }
        office.refused(page).await
    }

    /// The one behind a page about the way in of `person`.
    ///
    /// # Errors
    /// Those of [`Office::of`]; and `NotFound` where that way in opens more than this office gives:
    /// then it is the provider's own to arrange, and nobody of the operator has it in hand (T8.1).
    pub async fn of_way_in(page: &Page, person: &str) -> Result<Self> {
        let office = Self::of(page, person).await?;
        let (now, gives) = (page.app().clock.now(), office.gives());
        if office.place() == At::Own || office.open(now).all(|role| gives.contains(&role)) {
            return Ok(office);
        }
        office.refused(page).await
    }

    async fn refused(self, page: &Page) -> Result<Self> {
        let line = Line { outcome: Outcome::Refused, ..self.line(page, Action::Read) };
        page.app().audit.durable(vec![line]).await?;
        Err(Error::NotFound)
    }

    /// The roles that are not over.
    fn open(&self, now: Instant) -> impl Iterator<Item = Role> {
        let at = now.timestamp();
        let open = self.held.iter().filter(move |one| one.held.opens(at) != Opens::Over);
        open.map(|one| one.held.role)
    }

    /// Whether the person works, worked or will work in a role that this office gives there.
    fn reaches(&self, now: Instant) -> bool {
        let gives = self.gives();
        match self.place() {
            At::Own => !self.held.is_empty(),
            At::Provider => self.open(now).any(|role| gives.contains(&role)),
        }
    }

    /// Where the person works, seen from here.
    #[must_use]
    pub fn place(&self) -> At {
        if self.at == self.known.provider { At::Own } else { At::Provider }
    }

    /// The roles that this office gives and ends there.
    #[must_use]
    pub fn gives(&self) -> &'static [Role] {
        grantable(self.role, self.place())
    }

    /// Whether it is about oneself, in any of the own persons: nobody arranges the own rights.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.actor.person_ids().contains(&self.person.0)
    }

    /// Who does it.
    #[must_use]
    pub fn who(&self) -> Who<'_> {
        Who { actor: &self.actor, known: &self.known, role: self.role, at: self.at }
    }

    /// The page of the person, for this office.
    #[must_use]
    pub fn href(&self) -> String {
        if self.role == Role::Coordinator {
            format!("/people/{}", self.person)
        } else {
            format!("/admin/staff/{}", self.person)
        }
    }

    /// A line of what is done here, in the chain of the provider where the person works.
    #[must_use]
    pub fn line(&self, page: &Page, action: audit::Action) -> Line {
        let who = self.actor.who(Some(&self.known), self.role.as_str());
        let mut line = Line::of(self.at.0, page.app().clock.now(), action, who);
        line.object_kind = Some("staff");
        line.object_id = Some(self.person.0);
        line.ground = "staff";
        line.article = Some("T4.5".into());
        line
    }
}
