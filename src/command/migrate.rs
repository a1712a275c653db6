//! `empower migrate`: bring the tables up to date, and nothing else.

use std::process::ExitCode;

use clap::Args;

use super::Place;

#[derive(Debug, Args)]
pub(super) struct Migrate {
    #[command(flatten)]
    place: Place,
}

pub(super) async fn run(command: &Migrate) -> anyhow::Result<ExitCode> {
    // Opening a store brings its tables up to date, under a lock.
    let stores = command.place.open().await?;
    stores.db.close().await;
    stores.vault.close().await;
    super::say("the tables are up to date");
    Ok(ExitCode::SUCCESS)
}
