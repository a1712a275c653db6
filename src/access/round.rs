//! A change over several files of the own provider, made in one go by the coordinator who plans.
//!
//! Owns that every file's chain is held before anything is decided, that each file is judged by
//! itself, and that what was done has its line in the chain of that file, in the same transaction.
//! What may not be changed is left out, with its line; it never stops the rest.

use std::marker::PhantomData;

use rules::{Action, Party};
use uuid::Uuid;

use super::facts::lists;
use super::judge::{Ask, judge};
use super::{Caseload, Desk, File, Known, Scope, facts, scope};
use crate::app::App;
use crate::audit::{self, Line, Outcome};
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::error::{Error, Result};
use crate::ids::{AccountId, ClientId, PersonId};

/// May change things of category `C` in these files, each as the rules say of it.
#[derive(Debug)]
pub struct Round<'a, C> {
    tx: Tx,
    desk: &'a Desk,
    known: &'a Known,
    files: Vec<File>,
    lines: Vec<Line>,
    at: Instant,
    scope: PhantomData<C>,
}

/// Where a therapist of the provider takes part, as far as a planner may know.
#[derive(Debug)]
pub struct Planned<'a> {
    /// The files of it, and no others.
    pub list: Caseload<'a, scope::Appointments>,
    /// How many own things of others are among it: a number and nothing else.
    pub unseen: i64,
}

impl Desk {
    /// The files of the own provider in which `person` has an appointment that begins from `from`
    /// until before `until`; of own things of others the number alone.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn planned_with(
        &self,
        person: PersonId,
        (from, until): (Instant, Instant),
    ) -> Result<Planned<'_>> {
        let (known, at) = (self.known()?, self.app.clock.now());
        let mut tx = self.of_provider(known).await?;
        let asked = (known.provider, person, (from.max(at), until));
        let found = lists::planned_with(&mut tx, asked, &self.actor.person_ids()).await?;
        tx.rollback().await?;
        let unseen = found.iter().filter(|(_, own)| *own).count();
        let mut files: Vec<Uuid> =
            found.into_iter().filter(|(_, own)| !own).map(|(client, _)| client).collect();
        files.sort_unstable();
        files.dedup();
        let tx = self.app.db.read().await?;
        let list = self.hand_out(tx, files, known, at, "staff").await?;
        Ok(Planned { list, unseen: i64::try_from(unseen).unwrap_or(i64::MAX) })
    }

    /// The files of the own provider in which one of these appointments stands.
    ///
    /// # Errors
    /// When the database or the log cannot be reached.
    pub async fn list_of(
        &self,
        appointments: &[Uuid],
    ) -> Result<Caseload<'_, scope::Appointments>> {
        let (known, at) = (self.known()?, self.app.clock.now());
        let files = self.files_of(appointments, None).await?;
        self.hand_out(self.app.db.read().await?, files, known, at, "staff").await
    }

    /// The same, to change them; with those in which `person` is expected in that time.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn files_of(
        &self,
        appointments: &[Uuid],
        expected: Option<(PersonId, (Instant, Instant))>,
    ) -> Result<Vec<Uuid>> {
        let known = self.known()?;
        let mut tx = self.of_provider(known).await?;
        let persons = self.actor.person_ids();
        let mut files =
            lists::of_appointments(&mut tx, known.provider, appointments, &persons).await?;
        if let Some((person, span)) = expected {
            let found =
                lists::planned_with(&mut tx, (known.provider, person, span), &persons).await?;
            files.extend(found.into_iter().map(|(client, _)| client));
        }
        tx.rollback().await?;
        files.sort_unstable();
        files.dedup();
        Ok(files)
    }

    /// A reading transaction over the own provider, of which nothing but times may be shown.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub(crate) async fn times(&self) -> Result<Tx> {
        self.of_provider(self.known()?).await
    }

    /// Begins a change over `files` of the own provider.
    ///
    /// # Errors
    /// When the database cannot be reached; `NotFound` where the provider does not offer it.
    pub async fn round<C: Scope>(&self, files: &[Uuid]) -> Result<Round<'_, C>> {
        let known = self.known()?;
        if !scope::offered(&self.app.providers, known.provider, C::ASKED) {
            return Err(Error::NotFound);
        }
        let mut tx = self.app.db.write_within(Within::Files(files)).await?;
        audit::hold_all(&mut tx, files).await?;
        let at = self.app.clock.now();
        let mut files = facts::load_many(&mut tx, files).await?;
        files.retain(|file| file.provider == known.provider);
        Ok(Round { tx, desk: self, known, files, lines: Vec::new(), at, scope: PhantomData })
    }
}

impl<C: Scope> Round<'_, C> {
    /// The transaction, for store functions.
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The application.
    #[must_use]
    pub(crate) fn app(&self) -> &App {
        &self.desk.app
    }

    /// The facts of one of the files.
    #[must_use]
    pub fn file(&self, client: ClientId) -> Option<&File> {
        self.files.iter().find(|file| file.id == client)
    }

    /// All files.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The member of staff who does it.
    #[must_use]
    pub fn known(&self) -> &Known {
        self.known
    }

    /// The instant of the decision.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }

    /// Whether `object` of the file may be changed so; either way a line says that it was asked.
    /// `own`: whether it is an own thing of others.
    pub fn touch(
        &mut self,
        client: ClientId,
        action: audit::Action,
        object: (&'static str, Uuid),
        own: bool,
    ) -> bool {
        let nobody: &[Party<Uuid>] = &[];
        let item = Some(object.1);
        self.asked::<C>(client, action, object, (item, own.then_some(nobody)))
    }

    /// The same for who stands where in the file: a change of rights.
    pub fn touch_rights<S: Scope>(
        &mut self,
        client: ClientId,
        object: (&'static str, Uuid),
    ) -> bool {
        self.asked::<S>(client, audit::Action::Rights, object, (None, None))
    }

    /// Notes what was done that is about no file, in the provider's own chain.
    pub fn beside(&mut self, action: audit::Action, object: (&'static str, Uuid)) {
        let who = self.desk.actor.who(Some(self.known), self.desk.role.as_str());
        let mut line = Line::of(self.known.provider.0, self.at, action, who);
        line.object_kind = Some(object.0);
        line.object_id = Some(object.1);
        line.ground = "staff";
        line.article = Some("T4.5".into());
        self.lines.push(line);
    }

    /// Notes a notice that goes to an account, in the chain of that account.
    pub fn told(&mut self, account: AccountId, notice: Uuid) {
        let who = self.desk.actor.who(Some(self.known), self.desk.role.as_str());
        let mut line = Line::of(account.0, self.at, audit::Action::Create, who);
        line.object_kind = Some("notice");
        line.object_id = Some(notice);
        line.ground = "staff";
        self.lines.push(line);
    }

    /// Makes the changes and their lines durable together.
    ///
    /// # Errors
    /// When the database cannot promise that; then nothing of it stands.
    pub async fn commit(mut self) -> Result<()> {
        audit::append(&mut self.tx, &self.desk.app.vault, &self.lines).await?;
        Ok(self.tx.commit().await?)
    }

    fn asked<S: Scope>(
        &mut self,
        client: ClientId,
        action: audit::Action,
        object: (&'static str, Uuid),
        (item, parties): (Option<Uuid>, Option<&[Party<Uuid>]>),
    ) -> bool {
        let Some(file) = self.files.iter().find(|file| file.id == client) else { return false };
        let ask = Ask { asked: S::ASKED, action: Action::Act, item, parties, at: self.at };
        let verdict = judge(&self.desk.actor, file, &ask);
        let role = verdict.hat.as_ref().map_or("stranger", |hat| hat.role);
        let mut line =
            Line::about(client, self.at, action, self.desk.actor.who(Some(self.known), role));
        line.categories = S::ASKED.category().into_iter().collect();
        line.object_kind = Some(object.0);
        line.object_id = Some(object.1);
        line.ground = verdict.ground;
        line.article = Some(verdict.article);
        if !verdict.allow {
            line.outcome = Outcome::Refused;
        }
        self.lines.push(line);
        verdict.allow
    }
}
