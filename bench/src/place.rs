//! Where a practice to be measured stands: a folder, and databases where the
//! engine is a server. All of it is gone at the end.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use empower::app::App;
use empower::config::Config;
use empower::features::accounts::passwords::Cost;
use empower::open;
use vault::LocalMaster;

use crate::Engine;

/// A folder with a configuration in it.
#[derive(Debug)]
pub(crate) struct Place {
    /// Which database.
    pub(crate) engine: Engine,
    /// The folder.
    pub(crate) folder: PathBuf,
    /// The addresses of data and keys.
    pub(crate) stores: [String; 2],
    /// The server, where there is one.
    pub(crate) server: Option<String>,
}

impl Place {
    /// A new, empty one. `server` is an address without a database.
    pub(crate) async fn make(engine: Engine, server: Option<&str>) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!(
            "empower-bench-{}-{}",
            std::process::id(),
            engine.name()
        ));
        std::fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
        LocalMaster::generate_file(&folder.join("master.key"))?;
        let stores = match engine {
            Engine::Sqlite => ["empower.db", "keys.db"]
                .map(|name| format!("sqlite://{}", folder.join(name).display())),
            Engine::Postgres => {
                let server = server.context("--postgres: a server to make databases on")?;
                let names = ["bench_data", "bench_keys"];
                for name in names {
                    crate::copies::create(server, name, None).await?;
                }
                names.map(|name| crate::copies::address(server, name))
            }
        };
        let place = Self { engine, folder, stores, server: server.map(str::to_owned) };
        place.configure()?;
        Ok(place)
    }

    /// The configuration.
    pub(crate) fn config(&self) -> PathBuf {
        self.folder.join("empower.toml")
    }

    /// The portal on these stores, in this process.
    pub(crate) async fn app(&self) -> anyhow::Result<App> {
        open::config(&Config::read(&self.config())?).await?.app(Cost::Real).await
    }

    /// Writes the configuration; the port is chosen when it is served.
    pub(crate) fn configure(&self) -> anyhow::Result<()> {
        self.listens_on(1)
    }

    /// The same, with the port on which it is served.
    pub(crate) fn listens_on(&self, port: u16) -> anyhow::Result<()> {
        let [data, keys] = &self.stores;
        let config = format!(
            "listen = \"127.0.0.1:{port}\"\naddress = \"http://127.0.0.1:{port}\"\ndatabase = \"{data}\"\n\
             keys = \"{keys}\"\nmaster_key_file = \"master.key\"\ntrusted_proxies = [\"127.0.0.1\"]\n\
             providers = \"providers.toml\"\nlog = \"warn\"\nsession_idle_minutes = 240\n\
             [operator]\nname = \"Empower\"\nemail = \"portaal@example.org\"\n"
        );
        std::fs::write(self.config(), config)?;
        Ok(std::fs::write(self.folder.join("providers.toml"), PROVIDERS)?)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// Copies a store that nobody has open.
pub(crate) fn copy_file(from: &Path, to: &Path) -> anyhow::Result<()> {
    ensure!(from.exists(), "{} is not there", from.display());
    std::fs::copy(from, to)?;
    Ok(())
}

/// The two practices of the demo, under whose keys the crowd is sown.
const PROVIDERS: &str = r#"
[[provider]]
key = "kompas"
legal_name = "Kompas (bench)"
basis = "youth_care"
features = ["appointments", "messages", "access-log"]
  [[provider.label]]
  key = "kompas"
  name = "Kompas"
  hosts = []
  audience = "youth"
  street = "Voorbeeldstraat 1"
  postcode = "1234 AB"
  city = "Voorbeeldstad"
  emails = ["kompas@example.org"]
  terms_url = ""
  theme = "kompas"
  languages = ["nl", "en"]

[[provider]]
key = "linde"
legal_name = "Linde (bench)"
basis = "treatment_agreement"
features = ["appointments", "messages", "access-log"]
  [[provider.label]]
  key = "linde"
  name = "Linde"
  hosts = []
  audience = "adults"
  street = "Voorbeeldstraat 2"
  postcode = "1234 AB"
  city = "Voorbeeldstad"
  emails = ["linde@example.org"]
  terms_url = ""
  theme = "linde"
  languages = ["nl", "en"]
"#;
