//! `empower import`: files of a record system.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Place;

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
    anyhow::bail!(
        "{:?} {} {}",
        command.files,
        command.provider,
        stores.db.engine()
    )
}
