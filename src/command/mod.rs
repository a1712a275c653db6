//! The commands, a file each.
//!
//! Owns arguments and what is printed: results on standard output, everything
//! else on standard error, one clear line when something is wrong.

mod access;
mod admin;
mod audit;
mod config;
mod import;
mod keys;
mod migrate;
mod routes;
mod rules;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, Parser, Subcommand};

use crate::config::Config;
use crate::open::{self, Stores};

/// A client portal for mental healthcare.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve two fictional practices from a folder of its own.
    Demo(serve::Demo),
    /// Serve the portal.
    Serve(serve::Serve),
    /// Check a configuration.
    #[command(subcommand)]
    Config(config::Config),
    /// Bring the tables up to date.
    Migrate(migrate::Migrate),
    /// Make the first account.
    #[command(subcommand)]
    Admin(admin::Admin),
    /// Import FHIR R4 files of a record system.
    Import(import::Import),
    /// Master keys.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// Ask the rules.
    #[command(subcommand)]
    Rules(rules::Rules),
    /// What the rules know of a file.
    #[command(subcommand)]
    Access(access::Access),
    /// The table of routes.
    Routes(routes::Routes),
    /// The log.
    #[command(subcommand)]
    Audit(audit::Audit),
}

/// Where the stores are: a data folder, or a configuration.
#[derive(Debug, Args)]
struct Place {
    /// The data folder that `empower demo` made.
    #[arg(long, value_name = "DIR", conflicts_with = "config")]
    data: Option<PathBuf>,
    /// A configuration file.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Place {
    async fn open(&self) -> anyhow::Result<Stores> {
        match (&self.data, &self.config) {
            (Some(dir), None) => open::folder(dir).await,
            (None, Some(file)) => open::config(&Config::read(file)?).await,
            _ => bail!("say where: --data DIR or --config FILE"),
        }
    }
}

/// Runs the command.
#[must_use]
pub fn run(arguments: Arguments) -> ExitCode {
    let result = match arguments.command {
        // The rules need no database, and no runtime.
        Command::Rules(command) => rules::run(&command),
        Command::Routes(command) => routes::run(&command),
        command => block_on(command),
    };
    result.unwrap_or_else(|error| {
        complain(&format!("empower: {error:#}"));
        ExitCode::FAILURE
    })
}

fn block_on(command: Command) -> anyhow::Result<ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        match command {
            Command::Demo(command) => serve::demo(command).await,
            Command::Serve(command) => serve::serve(command).await,
            Command::Config(command) => config::run(&command),
            Command::Migrate(command) => migrate::run(&command).await,
            Command::Admin(command) => admin::run(command).await,
            Command::Import(command) => import::run(command).await,
            Command::Keys(command) => keys::run(command).await,
            Command::Access(command) => access::run(command).await,
            Command::Audit(command) => audit::run(command).await,
            Command::Rules(command) => rules::run(&command),
            Command::Routes(command) => routes::run(&command),
        }
    })
}

/// A line on standard output. A closed pipe ends the talk, not the work.
fn say(line: &str) {
    use std::io::Write as _;
    writeln!(std::io::stdout().lock(), "{line}").ok();
}

/// A line on standard error.
fn complain(line: &str) {
    use std::io::Write as _;
    writeln!(std::io::stderr().lock(), "{line}").ok();
}
