//! What the operator sets: one TOML file, read once.
//!
//! Owns the settings and their checks. An unknown setting, a missing secret or
//! a key file that others can read stops the start with one clear line.

mod issuer;
mod mail;
mod operator;
mod providers;
mod secret;
mod settings;
mod text;

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;
use vault::LocalMaster;

use crate::features::providers::Provider;
use crate::telemetry::Format;
pub use issuer::{Issuer, IssuerKind, issuers_of_folder};
pub use mail::{Mail, Security};
pub use operator::{LEAVE, Operator};
pub use providers::providers;
pub use secret::host;
pub use settings::Settings;
pub use text::{Adapter, Text};

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on, `127.0.0.1:8080`.
    pub listen: String,
    /// The public address, `https://portal.example.org`.
    pub address: String,
    /// `sqlite:///path` or `postgres://…`.
    pub database: String,
    /// PostgreSQL: the same database in the role that owns the tables and brings
    /// them up to date, where another one serves.
    #[serde(default)]
    pub database_owner: Option<String>,
    /// The key store, apart from the database: `sqlite:///path` or `postgres://…`.
    pub keys: String,
    /// A file of mode 0600 with the master key.
    #[serde(default)]
    pub master_key_file: Option<PathBuf>,
    /// Or the name of an environment variable that holds it.
    #[serde(default)]
    pub master_key_env: Option<String>,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    #[serde(default)]
    pub trusted_proxies: Vec<IpAddr>,
    /// Minutes without a request after which a session ends.
    #[serde(default = "idle")]
    pub session_idle_minutes: i64,
    /// Hours after which a session ends whatever happens.
    #[serde(default = "hours")]
    pub session_hours: i64,
    /// The file with providers and labels, beside this one unless absolute.
    pub providers: PathBuf,
    /// A folder with the operator's own terms or statement, beside this file unless absolute; what
    /// it has of a kind stands in the place of the shipped text.
    #[serde(default)]
    pub legal: Option<PathBuf>,
    /// Who runs the portal.
    pub operator: Operator,
    /// The server that takes e-mail; none: nobody is told that something waits.
    #[serde(default)]
    pub mail: Option<Mail>,
    /// The gateway that takes text messages; none: there are none.
    #[serde(default)]
    pub text: Option<Text>,
    /// Programs elsewhere by which people can sign in; none: nobody signs in that way.
    #[serde(default, rename = "issuer")]
    pub issuers: Vec<Issuer>,
    /// What goes to the trace: `info`, `empower=debug`…
    #[serde(default = "log")]
    pub log: String,
    /// How its lines are written: `text` or `json`.
    #[serde(default)]
    pub log_format: Format,
    /// Address and port for figures, `127.0.0.1:9464`; none: there are none.
    #[serde(default)]
    pub metrics: Option<SocketAddr>,
    /// Seconds between being told to stop and the closed door.
    #[serde(default = "leave")]
    pub leave_seconds: u64,
}

fn idle() -> i64 {
    30
}

fn hours() -> i64 {
    12
}

fn leave() -> u64 {
    2
}

fn log() -> String {
    "info".to_owned()
}

impl Config {
    /// Reads and checks the file at `path`.
    ///
    /// # Errors
    /// One line that says what is wrong and where.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        let mut config: Self = toml::from_str(&text).map_err(|error| one_line(path, &error))?;
        let beside = path.parent().unwrap_or(Path::new("."));
        config.providers = beside.join(&config.providers);
        config.master_key_file = config.master_key_file.map(|file| beside.join(file));
        config.mail.iter_mut().for_each(|mail| mail.beside(beside));
        config.text.iter_mut().for_each(|text| text.beside(beside));
        config.issuers.iter_mut().for_each(|issuer| issuer.beside(beside));
        config.legal = config.legal.map(|folder| beside.join(folder));
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> anyhow::Result<()> {
        ensure!(
            self.listen.parse::<std::net::SocketAddr>().is_ok(),
            "listen: not an address and port"
        );
        ensure!(
            self.address.starts_with("https://") || self.is_local(),
            "address: the portal needs an https address, except on this machine"
        );
        for (name, value) in [("database", &self.database), ("keys", &self.keys)] {
            let known =
                ["sqlite:", "postgres:", "postgresql:"].iter().any(|kind| value.starts_with(kind));
            ensure!(known, "{name}: begins with sqlite: or postgres:");
        }
        if let Some(owner) = &self.database_owner {
            let both =
                [owner, &self.database].iter().all(|address| address.starts_with("postgres"));
            ensure!(both, "database_owner: is for PostgreSQL");
            ensure!(
                *owner != self.database,
                "database_owner: is another role than that of database"
            );
        }
        ensure!(self.database != self.keys, "keys: the key store stands apart from the database");
        ensure!(
            (1..=240).contains(&self.session_idle_minutes),
            "session_idle_minutes: between 1 and 240"
        );
        ensure!((1..=24).contains(&self.session_hours), "session_hours: between 1 and 24");
        ensure!(self.leave_seconds <= 60, "leave_seconds: at most 60");
        self.operator.check()?;
        self.mail.as_ref().map_or(Ok(()), |mail| mail.check(&self.address))?;
        self.text.as_ref().map_or(Ok(()), Text::check)?;
        self.issuers.iter().try_for_each(Issuer::check)?;
        ensure!(
            self.master_key_file.is_some() != self.master_key_env.is_some(),
            "master_key_file or master_key_env: one of the two"
        );
        Ok(())
    }

    fn is_local(&self) -> bool {
        ["http://127.0.0.1", "http://localhost", "http://[::1]"]
            .iter()
            .any(|local| self.address.starts_with(local))
    }

    /// The master key, from its file or its environment variable.
    ///
    /// # Errors
    /// One line that says what is wrong with it.
    pub fn master_key(&self) -> anyhow::Result<LocalMaster> {
        Ok(match (&self.master_key_file, &self.master_key_env) {
            (Some(file), _) => LocalMaster::from_file(file)?,
            (None, Some(name)) => LocalMaster::from_env(name)?,
            (None, None) => bail!("master_key_file or master_key_env: one of the two"),
        })
    }

    /// The providers of the file named in the configuration.
    ///
    /// # Errors
    /// One line that says what is wrong.
    pub fn read_providers(&self) -> anyhow::Result<Vec<Provider>> {
        let text = std::fs::read_to_string(&self.providers)
            .with_context(|| format!("cannot read {}", self.providers.display()))?;
        let mut providers = providers(&text)
            .map_err(|error| error.context(format!("in {}", self.providers.display())))?;
        for label in providers.iter_mut().flat_map(|provider| &mut provider.labels) {
            label.theme_css = self.theme(&label.theme)?;
            let beside = self.providers.parent().unwrap_or(Path::new("."));
            label.legal = label.legal.take().map(|folder| beside.join(folder));
        }
        Ok(providers)
    }

    /// The text of a theme that is a file, beside the providers file unless absolute.
    fn theme(&self, theme: &str) -> anyhow::Result<Option<String>> {
        if Path::new(theme).extension().is_none_or(|end| end != "css") {
            return Ok(None);
        }
        let path = self.providers.parent().unwrap_or(Path::new(".")).join(theme);
        let text = std::fs::read_to_string(&path);
        text.map(Some).with_context(|| format!("theme: cannot read {}", path.display()))
    }
}

/// The file of a `sqlite:PATH`; nothing for another address.
#[must_use]
pub fn sqlite_path(address: &str) -> Option<&Path> {
    let path = address.strip_prefix("sqlite:")?;
    Some(Path::new(path.strip_prefix("//").unwrap_or(path)))
}

fn one_line(path: &Path, error: &toml::de::Error) -> anyhow::Error {
    let message = error.message().lines().next().unwrap_or("not TOML").to_owned();
    anyhow::anyhow!("{}: {message}", path.display())
}
