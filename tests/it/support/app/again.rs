//! The same portal once more: at rest, in another process, put back elsewhere,
//! and the demo with its whole cast.

use std::path::Path;

use empower::app::App;
use empower::config::Issuer;
use empower::db::Db;
use empower::demo;
use empower::features::accounts::passwords::Cost;
use empower::open::Stores;
use vault::{LocalMaster, Vault};

use super::{Kind, Resting, TestApp, providers};

impl TestApp {
    /// Lets go of database and keys, for a process that is to open them alone.
    pub(crate) async fn rest(self) -> Resting {
        self.app.live.stop();
        self.app.db.close().await;
        self.app.vault.close().await;
        Resting { folder: self.folder, scratch: self.scratch, kind: self.kind }
    }

    /// The demo with its whole cast, on SQLite, as `empower demo` makes it.
    pub(crate) async fn demo() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = demo::open(folder.path(), "http://localhost:8080", None, 0).await.unwrap();
        Self::wired(app, None, Kind::Demo, folder)
    }

    /// The same portal in another process: its own connections to the same database.
    pub(crate) async fn another(&self) -> App {
        self.process(Vec::new()).await
    }

    async fn process(&self, issuers: Vec<Issuer>) -> App {
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
            issuers,
            demo: self.app.demo.clone(),
        };
        stores.app(Cost::Test).await.unwrap()
    }

    /// The same portal with these issuers, which its clock and its database are shared with.
    pub(crate) async fn with(&self, issuers: Vec<Issuer>) -> Self {
        let app = self.process(issuers).await;
        Self::wired(app, None, self.kind, tempfile::tempdir().unwrap())
    }

    /// The portal as it was put back elsewhere, under the same master key and clock.
    pub(crate) async fn put_back(&self, database: &str, keys: &Path) -> Self {
        let master = LocalMaster::from_file(&self.folder().join("master.key")).unwrap();
        let stores = Stores {
            db: Db::open(database).await.unwrap(),
            vault: Vault::open_sqlite(keys, Box::new(master)).await.unwrap(),
            clock: self.app.clock.clone(),
            providers: providers(self.kind),
            settings: self.app.settings.clone(),
            issuers: Vec::new(),
            demo: None,
        };
        let app = stores.app(Cost::Test).await.unwrap();
        Self::wired(app, None, self.kind, tempfile::tempdir().unwrap())
    }
}
