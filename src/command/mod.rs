//! The commands, a file each.
//!
//! Owns arguments and what is printed: results on standard output, everything
//! else on standard error, one clear line when something is wrong.

mod access;
mod admin;
mod audit;
mod backup;
mod config;
mod import;
mod keys;
mod migrate;
mod notices;
mod restore;
mod routes;
mod rules;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;
use clap::{Args, Parser, Subcommand};
use vault::LocalMaster;

use crate::backup::Target;
use crate::clock::Clock;
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
    /// Back up the data, or the keys, on a shelf of their own.
    Backup(backup::Backup),
    /// Put a backup back into an empty place.
    Restore(restore::Restore),
    /// Notices by e-mail and text message.
    #[command(subcommand)]
    Notices(notices::Notices),
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
    /// Whether a place was named at all.
    fn is_named(&self) -> bool {
        self.data.is_some() || self.config.is_some()
    }

    async fn open(&self) -> anyhow::Result<Stores> {
        match (&self.data, &self.config) {
            (Some(dir), None) => open::folder(dir).await,
            (None, Some(file)) => open::config(&Config::read(file)?).await,
            _ => bail!(NOWHERE),
        }
    }

    /// The master key in use there.
    fn master(&self) -> anyhow::Result<LocalMaster> {
        match (&self.data, &self.config) {
            (Some(dir), None) => Ok(LocalMaster::from_file(&dir.join("master.key"))?),
            (None, Some(file)) => Config::read(file)?.master_key(),
            _ => bail!(NOWHERE),
        }
    }

    /// Where the stores are, or will be, with the clock of that place.
    fn target(&self) -> anyhow::Result<(Target, Clock)> {
        match (&self.data, &self.config) {
            (Some(dir), None) => Ok((open::folder_target(dir), Clock::of_folder(dir)?)),
            (None, Some(file)) => {
                let Config { database, database_owner, keys, .. } = Config::read(file)?;
                // Whoever fills tables owns them.
                let database = database_owner.unwrap_or(database);
                Ok((Target { database, keys, demo: None }, Clock::default()))
            }
            _ => bail!(NOWHERE),
        }
    }
}

const NOWHERE: &str = "say where: --data DIR or --config FILE";

/// The master key of a backup, where it is another than the one in use.
#[derive(Debug, Args)]
struct MadeUnder {
    /// The master key under which the backup was made, where it was replaced since.
    #[arg(long, value_name = "FILE")]
    master: Option<PathBuf>,
}

impl MadeUnder {
    fn master(&self, place: &Place) -> anyhow::Result<LocalMaster> {
        match &self.master {
            Some(file) => Ok(LocalMaster::from_file(file)?),
            None => place.master(),
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

/// What everything runs in: a thread for each processor, and one for each
/// connection that may be waiting for a disk ([`crate::db::READERS`]).
///
/// # Errors
/// When the machine gives no threads.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    let processors = std::thread::available_parallelism()?.get();
    let threads = processors + crate::db::READERS as usize;
    tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()
}

fn block_on(command: Command) -> anyhow::Result<ExitCode> {
    runtime()?.block_on(async {
        match command {
            Command::Demo(command) => serve::demo(command).await,
            Command::Serve(command) => serve::serve(command).await,
            Command::Config(command) => config::run(&command),
            Command::Migrate(command) => migrate::run(&command).await,
            Command::Admin(command) => admin::run(command).await,
            Command::Import(command) => import::run(command).await,
            Command::Keys(command) => keys::run(command).await,
            Command::Backup(command) => backup::run(command).await,
            Command::Restore(command) => restore::run(command).await,
            Command::Notices(command) => notices::run(command).await,
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
