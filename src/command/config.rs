//! `empower config check`: would the portal start with this?

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use crate::config::Config as File;
use crate::features::accounts::issuers;
use crate::features::legal;
use crate::features::notices::Channels;

#[derive(Debug, Subcommand)]
pub(super) enum Config {
    /// Read the file and say the first thing that is wrong.
    Check {
        /// The configuration.
        file: PathBuf,
    },
}

pub(super) fn run(command: &Config) -> anyhow::Result<ExitCode> {
    let Config::Check { file } = command;
    let config = File::read(file)?;
    config.master_key()?;
    Channels::of(&config)?;
    let providers = config.read_providers()?;
    issuers::check(&config.issuers, &providers)?;
    legal::texts(config.legal.as_deref(), &providers)?;
    let labels: usize = providers.iter().map(|provider| provider.labels.len()).sum();
    if config.database.starts_with("postgres") && config.database_owner.is_none() {
        super::complain("The role of `database` owns the tables as well: see `database_owner`.");
    }
    super::say(&format!("{} is in order: {labels} labels", file.display()));
    Ok(ExitCode::SUCCESS)
}
