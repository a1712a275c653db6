//! What a request asked of the database, as `Db` recorded it: made once in a
//! copy of the practice, to be run again without the portal.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use empower::app::App;
use empower::audit::Line;
use empower::db::{Begun, Event, Statement, What};
use empower::{routes, web};
use tokio::net::TcpListener;

use crate::http::Connection;
use crate::page::Page;
use crate::place::Place;
use crate::seed::Person;

/// One step of a request, in its order. Transactions are named by a number.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Begins.
    Begin(u64, Begun),
    /// Says anew of which files it is.
    Said(u64, String),
    /// A statement.
    Run(u64, Statement),
    /// Lines of the log within a change.
    Append(u64, Arc<Vec<Line>>),
    /// A line of the log within a change that held its chain, with the holding.
    Hold(u64, Arc<Vec<Line>>),
    /// Made durable.
    Commit(u64),
    /// Given back.
    Rollback(u64),
    /// Lines of the log for a look, by group commit.
    Durable(Arc<Vec<Line>>),
    /// The hash of a password, which no sign-in can leave out.
    Password,
}

/// All of one request.
pub(crate) type Trace = Arc<Vec<Step>>;

/// A portal on a copy, in this process.
pub(crate) struct Recording {
    app: App,
    address: SocketAddr,
    _place: Place,
}

impl Recording {
    /// Opens the copy.
    pub(crate) async fn on(place: Place) -> anyhow::Result<Self> {
        let app = place.app().await?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let router = routes::router(&app);
        let (room, ending) = (app.room.clone(), app.ending.clone());
        tokio::spawn(async move { web::server::serve(listener, router, room, &ending).await });
        Ok(Self { app, address, _place: place })
    }

    /// What `page` asked, for each of these people, `times` over.
    pub(crate) async fn traces(
        &self,
        page: Page,
        people: &[Person],
        most: usize,
    ) -> anyhow::Result<Vec<Trace>> {
        let mut connection = Connection::open(self.address).await?;
        let mut traces = Vec::new();
        for person in people.iter().cycle().take(most) {
            let request = page.request(person, &self.app.vault, true);
            self.app.db.recorder().start();
            let answer = connection.send(&request).await?;
            ensure!(answer.status == page.status(), "{}: {}", page.name(), answer.status);
            let mut steps = steps(self.app.db.recorder().events())?;
            if page == Page::SignIn {
                steps.insert(0, Step::Password);
            }
            traces.push(Arc::new(steps));
        }
        Ok(traces)
    }
}

/// What happened, as steps. A transaction that held lines of the log and
/// nothing else was the writer's, who gathers those of many requests.
fn steps(events: Vec<Event>) -> anyhow::Result<Vec<Step>> {
    let mut inside = false;
    let mut kept = Vec::new();
    let mut writes: HashMap<u64, bool> = HashMap::new();
    let mut holds = HashSet::new();
    for event in events {
        match event.what {
            What::Note(note) => {
                let lines = note.0.downcast::<Vec<Line>>().ok().context("lines of the log")?;
                let held = holds.remove(&event.tx);
                let step = if held { Step::Hold } else { Step::Append };
                kept.push(step(event.tx, lines));
                inside = true;
            }
            What::Done => inside = false,
            What::Statement(_) if inside => {}
            // The head that was read with the lock is the one that the line is bound to.
            What::Statement(statement) if statement.sql.contains("FROM audit_head") => {
                writes.insert(event.tx, true);
                holds.insert(event.tx);
            }
            What::Statement(statement) => {
                writes.insert(event.tx, true);
                kept.push(Step::Run(event.tx, statement));
            }
            What::Begin(begun) => kept.push(Step::Begin(event.tx, begun)),
            What::Said(said) => kept.push(Step::Said(event.tx, said)),
            What::Commit => kept.push(Step::Commit(event.tx)),
            What::Rollback => kept.push(Step::Rollback(event.tx)),
        }
    }
    let alone = |tx: &u64| !writes.contains_key(tx);
    Ok(kept
        .into_iter()
        .filter_map(|step| match step {
            Step::Append(tx, lines) if alone(&tx) => Some(Step::Durable(lines)),
            Step::Begin(tx, _) | Step::Commit(tx) | Step::Rollback(tx) if alone(&tx) => None,
            step => Some(step),
        })
        .collect())
}
