//! The application on a fresh database, with a clock that stands still.
//!
//! Owns its making and its end. Opens no socket: requests go straight to the
//! router.

mod again;
mod folder;

use std::ops::Deref;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use empower::app::App;
use empower::audit;
use empower::clock::Clock;
use empower::config::Settings;
use empower::db::Db;
use empower::demo;
use empower::features::accounts::passwords::Cost;
use empower::features::providers::Provider;
use empower::jobs;
use empower::open::Stores;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::postgres::Scratch;
use super::resting::Resting;
use super::{Browser, World};

/// When every story begins: ten in the morning in Amsterdam, in summer time.
pub(crate) const BEGIN: &str = "2026-10-14T08:00:00Z";

/// On which database a story is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

/// Which portal a story is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// The real thing, on this machine.
    Real,
    /// The demo, with its pages.
    Demo,
    /// The real thing, behind an https address.
    Https,
    /// The real thing, with every feature of Het Kompas switched off.
    Bare,
    /// The real thing, where Het Kompas has terms of its own.
    OwnTerms,
}

/// An application of one test.
pub(crate) struct TestApp {
    app: App,
    router: Router,
    /// The same portal in other processes, and whose turn it is to answer.
    others: Mutex<Vec<(App, Router)>>,
    turn: AtomicUsize,
    scratch: Option<Scratch>,
    kind: Kind,
    folder: TempDir,
}

impl Deref for TestApp {
    type Target = App;

    fn deref(&self) -> &App {
        &self.app
    }
}

/// The two practices of the demo, of which a bare portal leaves one without features.
fn providers(kind: Kind) -> Vec<Provider> {
    let mut providers = demo::providers().unwrap();
    if kind == Kind::Bare {
        providers[0].features.clear();
    }
    if kind == Kind::OwnTerms {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/texts/own");
        providers[0].labels[0].legal = Some(folder);
    }
    providers
}

impl TestApp {
    /// With the two practices of the demo; nothing when there is no such engine here.
    pub(crate) async fn start(engine: Engine, kind: Kind) -> Option<Self> {
        let begin: Timestamp = BEGIN.parse().unwrap();
        Self::start_at(engine, kind, Clock::stopped_at(begin)).await
    }

    /// The same by another clock.
    pub(crate) async fn start_at(engine: Engine, kind: Kind, clock: Clock) -> Option<Self> {
        let scratch = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Scratch::fresh().await?),
        };
        Some(Self::of(folder::fresh().await, scratch, kind, clock).await)
    }

    /// On a PostgreSQL of its own.
    pub(crate) async fn start_on(server: &str, kind: Kind, clock: Clock) -> Self {
        Self::of(folder::fresh().await, Some(Scratch::on(server).await), kind, clock).await
    }

    /// In this folder, on this database.
    pub(super) async fn of(
        folder: TempDir,
        scratch: Option<Scratch>,
        kind: Kind,
        clock: Clock,
    ) -> Self {
        let db = match &scratch {
            None => Db::open_sqlite(&folder.path().join("empower.db")).await,
            Some(scratch) => Db::open_postgres(&scratch.url()).await,
        };
        let stores = Stores {
            db: db.unwrap(),
            vault: folder::vault(folder.path()).await,
            clock,
            providers: providers(kind),
            settings: Settings { https: kind == Kind::Https, ..demo::settings() },
            issuers: Vec::new(),
            demo: (kind == Kind::Demo).then(|| folder.path().to_owned()),
        };
        let app = stores.app(Cost::Test).await.unwrap();
        Self::wired(app, scratch, kind, folder)
    }

    fn wired(app: App, scratch: Option<Scratch>, kind: Kind, folder: TempDir) -> Self {
        let router = empower::routes::router(&app);
        let (others, turn) = (Mutex::default(), AtomicUsize::new(0));
        Self { app, router, others, turn, scratch, kind, folder }
    }

    /// So many other processes serve too from now on: requests go to each in its
    /// turn, as by a balancer that knows nobody.
    pub(crate) async fn joined_by(&self, others: usize) {
        for _ in 0..others {
            let another = self.another().await;
            let router = empower::routes::router(&another);
            self.others.lock().unwrap().push((another, router));
        }
    }

    /// The parts of the process that answers the next request; 0 is the first.
    pub(crate) fn turns_to(&self, process: usize) -> App {
        self.turn.store(process, Ordering::SeqCst);
        match process.checked_sub(1) {
            None => self.app.clone(),
            Some(place) => self.others.lock().unwrap()[place].0.clone(),
        }
    }

    /// The routes, of the process whose turn it is.
    pub(crate) fn router(&self) -> Router {
        let others = self.others.lock().unwrap();
        match self.turn.fetch_add(1, Ordering::SeqCst) % (others.len() + 1) {
            0 => self.router.clone(),
            place => others[place - 1].1.clone(),
        }
    }

    /// The address of the PostgreSQL database, if it is one.
    pub(crate) fn postgres(&self) -> Option<String> {
        self.scratch.as_ref().map(Scratch::url)
    }

    /// Where the database is, for whoever opens it beside the portal.
    pub(crate) fn database(&self) -> String {
        self.postgres()
            .unwrap_or_else(|| format!("sqlite:{}", self.folder().join("empower.db").display()))
    }

    /// Where the files of the portal are.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A browser that was never here before.
    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser::new(self)
    }

    /// The practice for children and young people, and whom it knows.
    pub(crate) fn kompas(&self) -> World {
        World::of(&self.app, demo::cast::KOMPAS)
    }

    /// The practice for adults, and whom it knows.
    pub(crate) fn linde(&self) -> World {
        World::of(&self.app, demo::cast::LINDE)
    }

    /// The operator, and whom it employs.
    pub(crate) fn operator(&self) -> World {
        World::of_operator(&self.app)
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, duration: SignedDuration) {
        let later = self.app.clock.now().timestamp().checked_add(duration).unwrap();
        self.app.clock.set(later);
    }

    /// At the end of every story all that was queued is done, and the log is whole (V5).
    pub(crate) async fn finish(self) {
        jobs::drain(&self.app).await.unwrap();
        let left = self.jobs_left().await;
        assert!(left.is_empty(), "jobs were not done: {left:#?}");
        let report = audit::verify(&self.app.db, &self.app.vault).await.unwrap();
        assert!(report.problems.is_empty(), "the log is not whole: {:#?}", report.problems);
        for (another, _) in self.others.into_inner().unwrap() {
            another.db.close().await;
        }
        self.app.db.close().await;
        if let Some(scratch) = self.scratch {
            scratch.drop().await;
        }
    }

    /// Jobs that are still there, with why they failed.
    async fn jobs_left(&self) -> Vec<(String, Option<String>)> {
        let mut tx = self.app.db.read().await.unwrap();
        let left = tx.query("SELECT kind, why FROM job ORDER BY id").all().await.unwrap();
        tx.rollback().await.unwrap();
        left
    }
}
