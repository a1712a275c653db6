//! The application on a fresh database, with a clock that stands still.
//!
//! Owns its making and its end. Opens no socket: requests go straight to the
//! router.

use std::ops::Deref;
use std::path::Path;

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
use vault::{LocalMaster, Vault};

use super::postgres::Scratch;
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
}

/// An application of one test.
pub(crate) struct TestApp {
    app: App,
    router: Router,
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
    providers
}

impl TestApp {
    /// With the two practices of the demo; nothing when there is no such engine here.
    pub(crate) async fn start(engine: Engine, kind: Kind) -> Option<Self> {
        let scratch = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Scratch::fresh().await?),
        };
        let folder = tempfile::tempdir().unwrap();
        let db = match &scratch {
            None => Db::open_sqlite(&folder.path().join("empower.db")).await,
            Some(scratch) => Db::open_postgres(&scratch.url()).await,
        };
        // A demo has written down whom it holds before it serves.
        std::fs::write(folder.path().join("personas.json"), "[]").unwrap();
        let master = LocalMaster::generate_file(&folder.path().join("master.key")).unwrap();
        let begin: Timestamp = BEGIN.parse().unwrap();
        let stores = Stores {
            db: db.unwrap(),
            vault: Vault::open_sqlite(&folder.path().join("keys.db"), Box::new(master))
                .await
                .unwrap(),
            clock: Clock::stopped_at(begin),
            providers: providers(kind),
            settings: Settings { https: kind == Kind::Https, ..demo::settings() },
            demo: (kind == Kind::Demo).then(|| folder.path().to_owned()),
        };
        let app = stores.app(Cost::Test).await.unwrap();
        let router = empower::routes::router(&app);
        Some(Self { app, router, scratch, kind, folder })
    }

    /// The demo with its whole cast, on SQLite, as `empower demo` makes it.
    pub(crate) async fn demo() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = demo::open(folder.path(), None, 0).await.unwrap();
        let router = empower::routes::router(&app);
        Self { app, router, scratch: None, kind: Kind::Demo, folder }
    }

    /// The same portal in another process: its own connections to the same database.
    pub(crate) async fn another(&self) -> App {
        let db = match &self.scratch {
            None => Db::open_sqlite(&self.folder.path().join("empower.db")).await,
            Some(scratch) => Db::open_postgres(&scratch.url()).await,
        };
        let stores = Stores {
            db: db.unwrap(),
            vault: self.app.vault.clone(),
            clock: self.app.clock.clone(),
            providers: providers(self.kind),
            settings: self.app.settings.clone(),
            demo: self.app.demo.clone(),
        };
        stores.app(Cost::Test).await.unwrap()
    }

    /// The routes, for requests that no browser makes.
    pub(crate) fn router(&self) -> Router {
        self.router.clone()
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
