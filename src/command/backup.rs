//! `empower backup`: data and keys, each on a shelf of its own.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Subcommand};

use super::{MadeUnder, Place};
use crate::backup::{self, Kind, Made};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Backup {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    data: Make,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Back up the keys: after the data, to another place, kept 7 days at most.
    Keys(Make),
    /// Open every piece of a backup, or of all on a shelf.
    Verify {
        /// The shelf, or one backup on it.
        dir: PathBuf,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        made_under: MadeUnder,
    },
}

#[derive(Debug, Args)]
struct Make {
    /// The shelf: a folder for backups of this kind alone.
    dir: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
    /// Remove those that are older; never more than the term (data 90, keys 7).
    #[arg(long, value_name = "DAYS", default_value_t = i64::from(u16::MAX), hide_default_value = true,
        value_parser = clap::value_parser!(i64).range(1..))]
    keep: i64,
}

pub(super) async fn run(command: Backup) -> anyhow::Result<ExitCode> {
    match (command.what, command.data) {
        (Some(What::Keys(make)), _) => write(&make, Kind::Keys).await,
        (Some(What::Verify { dir, place, made_under }), _) => {
            verify(&dir, &place, &made_under).await
        }
        (None, make) => write(&make, Kind::Data).await,
    }
}

async fn write(make: &Make, kind: Kind) -> anyhow::Result<ExitCode> {
    let dir = make.dir.as_deref().context("say where to: empower backup DIR")?;
    let master = make.place.master()?;
    let stores = make.place.open().await?;
    let now = stores.clock.now();
    let made = match kind {
        Kind::Data => backup::data(&stores, &master, dir, now, make.keep).await,
        Kind::Keys => backup::keys(&stores.vault, &master, dir, now, make.keep).await,
    };
    stores.db.close().await;
    stores.vault.close().await;
    tell(&made?);
    Ok(ExitCode::SUCCESS)
}

fn tell(made: &Made) {
    super::say(&made.path.display().to_string());
    let Made { rows, bytes, pieces, taken_up, .. } = made;
    super::complain(&format!("{rows} rows, {bytes} bytes, {pieces} pieces, read back"));
    if *taken_up > 0 {
        super::complain(&format!("{taken_up} pieces stood there from a try that stopped"));
    }
    for path in &made.removed {
        super::complain(&format!("{} was past its term and is removed", path.display()));
    }
}

async fn verify(dir: &Path, place: &Place, made_under: &MadeUnder) -> anyhow::Result<ExitCode> {
    let checked = backup::verify(dir, &made_under.master(place)?).await?;
    let mut whole = true;
    for backup in &checked {
        let (path, kind) = (backup.path.display(), backup.kind.as_str());
        match &backup.rows {
            Ok(rows) => super::say(&format!("{path}: {kind} of {}, {rows} rows, whole", backup.at)),
            Err(error) => {
                whole = false;
                super::complain(&format!("{path}: {error:#}"));
            }
        }
    }
    if backup::is_unfinished(dir) {
        super::complain("one more was begun and not ended: the next backup goes on with it");
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
