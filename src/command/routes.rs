//! `empower routes --json`: the table of contents.

use std::process::ExitCode;

use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Routes {
    /// As JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(command: &Routes) -> anyhow::Result<ExitCode> {
    let rows = crate::routes::json();
    if command.json {
        super::say(&serde_json::to_string_pretty(&rows)?);
        return Ok(ExitCode::SUCCESS);
    }
    for row in rows.as_array().into_iter().flatten() {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
        let access = &row["access"];
        super::say(&format!(
            "{:4} {:60} {:10} {:14} {}",
            text(&row["method"]),
            text(&row["path"]),
            text(&access["kind"]),
            text(&access["category"]),
            text(&access["action"]),
        ));
    }
    Ok(ExitCode::SUCCESS)
}
