//! Opens the stores of a data folder or a configuration, for every command.
//!
//! Owns file names inside a data folder. Makes nothing that was not asked for.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use vault::{LocalMaster, Vault};

use crate::app::{App, Parts};
use crate::audit::Writer;
use crate::backup::Target;
use crate::clock::Clock;
use crate::config::{Config, Issuer, Settings, sqlite_path};
use crate::db::Db;
use crate::ending::Ending;
use crate::features::accounts::issuers::{self, Issuers};
use crate::features::accounts::passwords::{Cost, Passwords};
use crate::features::banners::Banners;
use crate::features::notices::Outbox;
use crate::features::{legal, providers};
use crate::jobs;
use crate::live;
use crate::metrics::Requests;
use crate::routes;
use crate::web::health::Readiness;
use crate::web::server::Room;

/// Database, keys and clock, for commands that serve nothing.
#[derive(Debug)]
pub struct Stores {
    /// The database.
    pub db: Db,
    /// The key store.
    pub vault: Vault,
    /// The portal's clock.
    pub clock: Clock,
    /// Providers as configured.
    pub providers: Vec<providers::Provider>,
    /// What requests need of the configuration.
    pub settings: Settings,
    /// Programs elsewhere by which people can sign in.
    pub issuers: Vec<Issuer>,
    /// The data folder of a demo.
    pub demo: Option<PathBuf>,
}

/// The stores of a data folder that a demo made.
///
/// # Errors
/// When the folder is not there or not whole.
pub async fn folder(dir: &Path) -> anyhow::Result<Stores> {
    ensure!(
        dir.join("empower.db").exists(),
        "{} holds no portal: start `empower demo --data` first",
        dir.display()
    );
    let master = LocalMaster::from_file(&dir.join("master.key"))?;
    Ok(Stores {
        db: Db::open_sqlite(&dir.join("empower.db")).await.context("empower.db")?,
        vault: Vault::open_sqlite(&dir.join("keys.db"), Box::new(master))
            .await
            .context("keys.db")?,
        clock: Clock::of_folder(dir)?,
        providers: crate::demo::providers()?,
        settings: crate::demo::settings(),
        issuers: crate::config::issuers_of_folder(dir)?,
        demo: Some(dir.to_owned()),
    })
}

/// Where the stores of a data folder are, or will be.
#[must_use]
pub fn folder_target(dir: &Path) -> Target {
    let address = |name| format!("sqlite:{}", dir.join(name).display());
    Target { database: address("empower.db"), keys: address("keys.db"), demo: Some(dir.to_owned()) }
}

/// The stores of a configuration file.
///
/// # Errors
/// One line that says what is wrong.
pub async fn config(config: &Config) -> anyhow::Result<Stores> {
    let master = Box::new(config.master_key()?);
    let vault = match sqlite_path(&config.keys) {
        Some(path) => Vault::open_sqlite(path, master).await,
        None => Vault::open_postgres(&config.keys, master).await,
    };
    if let Some(owner) = &config.database_owner {
        Db::prepare(owner, &config.database).await.context("database_owner")?;
    }
    let db = Db::open(&config.database).await.context("database")?;
    if db.passes_the_wall().await.context("database")? {
        tracing::warn!("the role of `database` passes the second wall: take an ordinary one");
    }
    Ok(Stores {
        db,
        vault: vault.context("keys")?,
        clock: Clock::default(),
        providers: config.read_providers()?,
        settings: config.settings(),
        issuers: config.issuers.clone(),
        demo: None,
    })
}

impl Stores {
    /// Wires the application.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn app(self, cost: Cost) -> anyhow::Result<App> {
        let operator = &self.settings.operator.name;
        let now = self.clock.now();
        issuers::check(&self.issuers, &self.providers)?;
        let legal = legal::texts(self.settings.legal.as_deref(), &self.providers)?;
        let providers =
            providers::store::sync(&self.db, &self.vault, operator, self.providers, now).await?;
        let live = live::Hub::start(self.db.clone());
        let (db, vault, clock) = (self.db.clone(), self.vault.clone(), self.clock.clone());
        let banners = Banners::start(db, vault, clock, live.clone()).await;
        Ok(App::new(Parts {
            audit: Writer::start(self.db.clone(), self.vault.clone()),
            jobs: jobs::Queue::default(),
            outbox: Outbox::default(),
            live,
            banners,
            db: self.db,
            clock: self.clock,
            vault: self.vault,
            issuers: Issuers::of(self.issuers, &providers)?,
            providers,
            legal,
            passwords: Passwords::new(cost)?,
            requests: Requests::of(routes::names(self.demo.is_some())),
            room: Room::new(self.settings.trusted_proxies.clone()),
            readiness: Readiness::default(),
            ending: Ending::default(),
            settings: self.settings,
            demo: self.demo,
        }))
    }
}
