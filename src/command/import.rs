//! `empower import`: files of a record system.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Place;
use crate::features::import::{self, Counts};
use crate::features::providers;

#[derive(Debug, Args)]
pub(super) struct Import {
    /// FHIR R4 JSON: single resources, Bundles or NDJSON.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The label of the provider whose files they are.
    #[arg(long, value_name = "LABEL")]
    provider: String,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn run(command: Import) -> anyhow::Result<ExitCode> {
    let stores = command.place.open().await?;
    let (db, vault) = (stores.db.clone(), stores.vault.clone());
    let now = stores.clock.now();
    let name = stores.settings.operator.name.clone();
    let providers = providers::store::sync(&db, &vault, &name, stores.providers, now).await?;
    let (resources, unreadable) = import::read_files(&command.files);
    let imported = import::import(&db, &vault, &providers, &command.provider, resources, now).await;
    // Also what stands of an import that stopped.
    vault.flush_marks().await?;
    let outcomes = imported?;
    for outcome in &outcomes {
        super::say(&outcome.to_string());
    }
    for (path, error) in &unreadable {
        super::complain(&format!("{}: {error}", path.display()));
    }
    super::complain(&Counts::of(&outcomes).to_string());
    db.close().await;
    vault.close().await;
    Ok(if unreadable.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
