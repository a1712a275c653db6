//! One transaction of preparations, with the lines that belong to it.
//!
//! Owns the bargain that whatever a test prepares stands in the log as well:
//! a file or an account without its chain would not verify.

use empower::app::App;
use empower::audit::{self, Action, Line, Source, Who};
use empower::db::{Tx, Within};
use empower::ids::{AccountId, ClientId};
use uuid::Uuid;

/// An open transaction of a test.
pub(crate) struct Seed<'a> {
    app: &'a App,
    /// For store functions.
    pub(crate) tx: Tx,
    lines: Vec<Line>,
}

impl<'a> Seed<'a> {
    /// Begins.
    pub(crate) async fn begin(app: &'a App) -> Self {
        Self { app, tx: app.db.write_within(Within::Everything).await.unwrap(), lines: Vec::new() }
    }

    /// Notes that something of a file was prepared.
    pub(crate) fn about(&mut self, client: ClientId) {
        let line = Line::about(client, self.app.clock.now(), Action::Create, who());
        self.keep(line, ("file", client.0));
    }

    /// Notes that an account was prepared.
    pub(crate) fn of(&mut self, account: AccountId) {
        let line = Line::of(account.0, self.app.clock.now(), Action::Create, who());
        self.keep(line, ("account", account.0));
    }

    fn keep(&mut self, mut line: Line, object: (&'static str, Uuid)) {
        line.object_kind = Some(object.0);
        line.object_id = Some(object.1);
        line.source = Source::Seeding;
        line.ground = "system";
        self.lines.push(line);
    }

    /// Makes it durable.
    pub(crate) async fn commit(mut self) {
        audit::append(&mut self.tx, &self.app.vault, &self.lines).await.unwrap();
        self.tx.commit().await.unwrap();
    }
}

fn who() -> Who {
    Who { role: "seeding".to_owned(), access_kind: "command".to_owned(), ..Who::default() }
}
