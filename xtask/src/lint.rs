//! Lints while building (ADR 12).
//!
//! Owns how cargo is told to build the crates of this workspace with clippy's
//! driver, which is the compiler and looks while it compiles. It must never let
//! a warning pass.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::step;

/// As `cargo clippy` tells its driver.
const ARGUMENTS: (&str, &str) = ("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__");

/// [`step::cargo`], with the lints.
///
/// # Errors
/// When clippy is not installed, and how to install it.
pub(crate) fn cargo(arguments: &[&str]) -> Result<Command> {
    let mut command = step::cargo(arguments)?;
    command.env("RUSTC_WORKSPACE_WRAPPER", driver()?).env(ARGUMENTS.0, ARGUMENTS.1);
    Ok(command)
}

/// The driver of the compiler that cargo uses.
fn driver() -> Result<PathBuf> {
    let compiler = step::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let driver = Path::new(&compiler).join("bin").join("clippy-driver");
    if !driver.is_file() {
        bail!("clippy is missing: rustup component add clippy");
    }
    Ok(driver)
}

#[cfg(test)]
mod tests {
    use super::{ARGUMENTS, Command, driver};

    /// Whether this much code passes.
    fn passes(code: &str) -> bool {
        let name = format!("empower-lint-{}-{}", std::process::id(), code.len());
        let file = std::env::temp_dir().join(name).with_extension("rs");
        std::fs::write(&file, code).unwrap();
        let mut look = Command::new(driver().unwrap());
        look.arg("rustc").args(["--edition=2024", "--crate-type=lib", "--crate-name=tried"]);
        let made = file.with_extension("rmeta");
        look.arg("--emit=metadata").arg("-o").arg(&made).arg(&file).env(ARGUMENTS.0, ARGUMENTS.1);
        let passes = crate::step::succeeds(&mut look);
        std::fs::remove_file(file).unwrap();
        assert_eq!(std::fs::remove_file(made).is_ok(), passes);
        passes
    }

    #[test]
    fn a_lint_that_must_fail_fails() {
        assert!(passes("pub fn none(of: &[u8]) -> bool { of.is_empty() }"));
        assert!(!passes("pub fn none(of: &[u8]) -> bool { of.len() == 0 }"));
    }
}
