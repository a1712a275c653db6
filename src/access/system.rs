//! Work that no signed-in person does: imports, seeding, commands, jobs.
//!
//! Owns a closed list of such actors. Each piece of work opens its own
//! transaction and leaves its lines in it; there is no other way round the
//! permits.

use rules::Categories;
use uuid::Uuid;
use vault::Vault;

use crate::audit::{self, Action, Line, Source, Who};
use crate::clock::Instant;
use crate::db::{Db, Tx, Within};
use crate::error::Result;
use crate::ids::{ClientId, ProviderId};

/// Who works without being a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SystemActor {
    /// Files of a record system.
    Import,
    /// The making of a demo.
    Seeding,
    /// A command of whoever runs the server.
    Command,
    /// Something that was queued, and is done now.
    Job,
}

/// An open piece of work.
#[derive(Debug)]
pub struct Work {
    tx: Tx,
    actor: SystemActor,
    provider: Option<ProviderId>,
    at: Instant,
    lines: Vec<Line>,
}

impl SystemActor {
    /// Begins a piece of work for `provider` (none: for the operator). It is
    /// about the files of that provider; for the operator about those it names
    /// itself ([`Tx::within`]).
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(self, db: &Db, provider: Option<ProviderId>, at: Instant) -> Result<Work> {
        let within = provider.map_or(Within::Nothing, |provider| Within::Provider(provider.0));
        let tx = db.write_apart(within).await?;
        Ok(Work { tx, actor: self, provider, at, lines: Vec::new() })
    }

    fn role(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Seeding => "seeding",
            Self::Command => "command",
            Self::Job => "job",
        }
    }

    fn source(self) -> Source {
        match self {
            Self::Import => Source::Import,
            Self::Seeding => Source::Seeding,
            Self::Command => Source::Command,
            Self::Job => Source::Job,
        }
    }
}

impl Work {
    /// The transaction, for store functions.
    pub fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// The instant of the work.
    #[must_use]
    pub fn at(&self) -> Instant {
        self.at
    }

    /// Notes that something of a file was done.
    pub fn about(
        &mut self,
        client: ClientId,
        action: Action,
        categories: Categories,
        object: (&'static str, Uuid),
    ) {
        let mut line = Line::about(client, self.at, action, self.who());
        line.categories = categories;
        line.object_kind = Some(object.0);
        line.object_id = Some(object.1);
        self.keep(line);
    }

    /// Notes that something was done that is about no file.
    pub fn beside(&mut self, chain: Uuid, action: Action, object: (&'static str, Uuid)) {
        let mut line = Line::of(chain, self.at, action, self.who());
        line.object_kind = Some(object.0);
        line.object_id = Some(object.1);
        self.keep(line);
    }

    /// Keeps a line of the invented past of a demo, as it is.
    pub(crate) fn history(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Makes the work and its lines durable.
    ///
    /// # Errors
    /// When that cannot be promised; then nothing of it stands.
    pub async fn commit(mut self, vault: &Vault) -> Result<()> {
        audit::append(&mut self.tx, vault, &self.lines).await?;
        Ok(self.tx.commit().await?)
    }

    fn keep(&mut self, mut line: Line) {
        line.ground = "system";
        line.source = self.actor.source();
        self.lines.push(line);
    }

    fn who(&self) -> Who {
        Who {
            role: self.actor.role().to_owned(),
            provider: self.provider,
            access_kind: "command".to_owned(),
            ..Who::default()
        }
    }
}
