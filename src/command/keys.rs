//! `empower keys`: the master key in a file, and its replacement.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use vault::LocalMaster;

use super::Place;

#[derive(Debug, Subcommand)]
pub(super) enum Keys {
    /// Make a master key in a new file (mode 0600).
    Make {
        /// The file; never overwritten.
        file: PathBuf,
    },
    /// Wrap every key with another master key. Broken off, it goes on when run again.
    Rotate {
        #[command(flatten)]
        place: Place,
        /// The file with the new master key.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
}

pub(super) async fn run(command: Keys) -> anyhow::Result<ExitCode> {
    match command {
        Keys::Make { file } => {
            LocalMaster::generate_file(&file)?;
            super::say(&format!("{} holds a new master key", file.display()));
        }
        Keys::Rotate { place, to } => {
            let stores = place.open().await?;
            let wrapped = stores.vault.rotate(Box::new(LocalMaster::from_file(&to)?)).await?;
            super::say(&format!(
                "{wrapped} keys are wrapped anew; put {} in place and restart",
                to.display()
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
