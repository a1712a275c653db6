//! `empower restore`: keys first, then the data.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::{MadeUnder, Place};
use crate::backup;

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Restore {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    data: From,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Put back the keys, into an empty key store.
    Keys {
        #[command(flatten)]
        from: From,
        /// Also a backup that is past its term: it may bring back what was destroyed.
        #[arg(long)]
        even_if_old: bool,
    },
}

#[derive(Debug, Args)]
struct From {
    /// The shelf, of which the newest is taken, or one backup on it.
    dir: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    made_under: MadeUnder,
}

impl From {
    fn dir(&self) -> anyhow::Result<&Path> {
        self.dir.as_deref().context("say from where: empower restore DIR")
    }
}

pub(super) async fn run(command: Restore) -> anyhow::Result<ExitCode> {
    match (command.what, command.data) {
        (Some(What::Keys { from, even_if_old }), _) => keys(&from, even_if_old).await,
        (None, from) => data(&from).await,
    }
}

async fn keys(from: &From, even_if_old: bool) -> anyhow::Result<ExitCode> {
    let master = from.made_under.master(&from.place)?;
    let (target, clock) = from.place.target()?;
    let done =
        backup::restore_keys(&target, &master, from.dir()?, clock.now(), even_if_old).await?;
    super::say(&format!("{}: {} rows of the key store are back", done.path.display(), done.rows));
    if done.destroyed_since > 0 {
        super::complain(&format!(
            "{} keys were destroyed since, and stay so: newer backups beside it say which",
            done.destroyed_since
        ));
    }
    super::complain("Next: empower restore, for the data.");
    Ok(ExitCode::SUCCESS)
}

async fn data(from: &From) -> anyhow::Result<ExitCode> {
    let master = from.made_under.master(&from.place)?;
    let own = Box::new(from.place.master()?);
    let (target, _) = from.place.target()?;
    let done = backup::restore_data(&target, own, &master, from.dir()?).await?;
    super::say(&format!(
        "{}: the data of {} are back, {} rows, {} lines in the log",
        done.path.display(),
        done.at,
        done.rows,
        done.lines
    ));
    if done.buried > 0 {
        super::complain(&format!(
            "{} keys were destroyed again: they were by then, and these keys are older",
            done.buried
        ));
    }
    if done.longer > 0 {
        super::complain(&format!(
            "{} chains of the log were longer: what came after the backup is gone; note it with date and reason",
            done.longer
        ));
    }
    for problem in &done.problems {
        super::complain(problem);
    }
    Ok(if done.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
