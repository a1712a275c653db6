//! `empower audit verify`: is the log as it was written?

use std::process::ExitCode;

use clap::Subcommand;
use data_encoding::HEXLOWER;

use super::Place;
use crate::audit;

#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Walk all chains; exit status 1 and where, if anything was altered.
    Verify {
        #[command(flatten)]
        place: Place,
    },
}

pub(super) async fn run(command: Audit) -> anyhow::Result<ExitCode> {
    let Audit::Verify { place } = command;
    let stores = place.open().await?;
    let report = audit::verify(&stores.db, &stores.vault).await?;
    let mut problems = report.problems;
    problems.extend(audit::check_days(&stores.vault, report.lines).await?);
    super::say(&format!("{} lines", report.lines));
    for (chain, n, hash) in &report.heads {
        super::say(&format!("{chain} {n} {}", HEXLOWER.encode(hash)));
    }
    for problem in &problems {
        super::complain(problem);
    }
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
