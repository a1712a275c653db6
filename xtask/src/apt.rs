//! Programs that the tests need and that Debian has.
//!
//! As root they are installed; anyone else gets one line that says what to
//! install. It never touches anything that is already there.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::step;

/// Makes sure that `find` finds something, if need be by installing `packages`.
///
/// # Errors
/// One line that says what is missing and how to install it.
pub(crate) fn ensure<T>(what: &str, packages: &[&str], find: impl Fn() -> Option<T>) -> Result<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let advice = format!(
        "{what} is missing; as root: apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    );
    if !is_root() || on_path("apt-get").is_none() {
        bail!(advice);
    }
    step::say(&format!("   installing {}", packages.join(" ")));
    // Stale lists often still serve; if they do not, the next command says so.
    let _ = step::run(apt_get().args(["-qq", "update"]));
    step::run(apt_get().args(["-qq", "install", "-y", "--no-install-recommends"]).args(packages))?;
    match find() {
        Some(found) => Ok(found),
        None => bail!(advice),
    }
}

/// Where a program stands on the search path.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether we run as root; where `/proc` is missing, as an ordinary user.
pub(crate) fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    Path::new("/proc/self").metadata().is_ok_and(|own| own.uid() == 0)
}

/// Waits ten minutes for another installation to end, and asks nothing.
fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.args(["-o", "DPkg::Lock::Timeout=600"]).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_not_installed_again() {
        let found = ensure("The shell", &["no-such-package"], || on_path("sh"));
        assert!(found.unwrap().ends_with("sh"));
    }
}
