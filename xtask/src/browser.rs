//! The journeys of `e2e/` in Debian's Chromium, against the program just built.
//!
//! npm is used here and nowhere in the product. No browser is ever downloaded.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::memory::Folder;
use crate::{apt, lint, step};

/// Builds the portal, makes the tools ready and makes the journeys.
///
/// # Errors
/// When something is missing, does not build, or a journey fails.
pub(crate) fn journeys() -> Result<()> {
    // The same packages and targets as `cargo test --workspace` brings the same
    // features, so that no dependency is built twice.
    step::run(&mut lint::cargo(&["build", "--workspace", "--bins", "--tests"])?)?;
    let portal = step::built("empower")?;
    if !portal.is_file() {
        bail!("{} was not built", portal.display());
    }
    let node = apt::ensure("Node.js", &["nodejs"], || apt::on_path("node"))?;
    enough(&step::output(Command::new(&node).arg("--version"))?)?;
    let npm = apt::ensure("npm", &["npm"], || apt::on_path("npm"))?;
    let chromium = chromium()?;

    let thrown_away = Folder::new()?;
    let folder = step::root().join("e2e");
    step::run(
        Command::new(npm)
            .args(["ci", "--ignore-scripts", "--prefer-offline"])
            .args(["--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&folder),
    )?;
    step::run(
        Command::new(node)
            .arg("run.mjs")
            .current_dir(&folder)
            .env("TMPDIR", thrown_away.path())
            .env("EMPOWER_BIN", portal)
            .env("EMPOWER_CHROMIUM", chromium),
    )
}

/// The tools of `e2e/` ask for this version; Debian has had it since 13.
fn enough(version: &str) -> Result<()> {
    let major = version.trim_start_matches('v').split('.').next();
    match major.and_then(|number| number.parse::<u32>().ok()) {
        Some(20..) => Ok(()),
        _ => bail!("Node.js {version} is too old for the journeys: they need 20 or newer"),
    }
}

/// The shell without a window: the same engine, and half of the work. Where it cannot be had, the
/// whole browser; `EMPOWER_CHROMIUM` names another.
fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("EMPOWER_CHROMIUM").filter(|name| !name.is_empty()) {
        return Ok(named.into());
    }
    let shell = "chromium-headless-shell";
    let ready = apt::ensure("Chromium", &[shell], || apt::on_path(shell));
    ready.or_else(|why| apt::on_path("chromium").ok_or(why))
}

#[cfg(test)]
mod tests {
    use super::enough;

    #[test]
    fn an_old_node_is_refused_by_name() {
        assert!(enough("v20.20.2").is_ok() && enough("v24.1.0").is_ok());
        assert!(enough("v18.19.0").is_err() && enough("").is_err());
    }
}
