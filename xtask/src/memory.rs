//! Where tests put what they throw away: in memory, where there is room.
//!
//! A story on PostgreSQL makes and removes some six hundred files; on a disk
//! half its time goes into finding numbers for them. Nothing that is measured or
//! kept may stand here.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use anyhow::{Context, Result};

use crate::step;

/// The file system in memory that Linux brings.
const MEMORY: &str = "/dev/shm";
/// Not `TMPDIR`: as root PostgreSQL runs as somebody else, who must get there.
const DISK: &str = "/tmp";
/// In bytes. The stories take a tenth of it; the rest is for what else is there.
const ENOUGH: u64 = 2 << 30;
const PREFIX: &str = "empower-stories-";

/// Where to put what need not last: in memory, or else on the disk.
pub(crate) fn place() -> &'static Path {
    Path::new(if room(MEMORY).is_some_and(|free| free >= ENOUGH) { MEMORY } else { DISK })
}

/// Both places, for finding what a killed run left.
pub(crate) fn places() -> [&'static Path; 2] {
    [Path::new(MEMORY), Path::new(DISK)]
}

/// In bytes; nothing where there is no such file system.
fn room(folder: &str) -> Option<u64> {
    let said = step::output(Command::new("df").args(["--output=avail", "-B1", folder])).ok()?;
    said.lines().last()?.trim().parse().ok()
}

/// The process that a folder of this prefix was made for.
pub(crate) fn owner(folder: &Path, prefix: &str) -> Option<u32> {
    let name = folder.file_name()?.to_str()?;
    name.strip_prefix(prefix)?.split('-').next()?.parse().ok()
}

/// Whether that process is still an xtask; its number may have been given again.
/// A dead one that nobody has collected yet has an empty command line.
pub(crate) fn is_running(process: u32) -> bool {
    fs::read_to_string(format!("/proc/{process}/cmdline")).is_ok_and(|line| line.contains("xtask"))
}

/// A folder for `TMPDIR` of a run; gone when dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A fresh one; those of runs that were killed go first.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn new() -> Result<Self> {
        remove_stale();
        let folder = place().join(format!("{PREFIX}{}", process::id()));
        fs::create_dir_all(&folder).context("no folder for what the stories throw away")?;
        // The stories' own servers run as somebody else.
        fs::set_permissions(&folder, Permissions::from_mode(0o1777))?;
        Ok(Self(folder))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn remove_stale() {
    for folder in places().into_iter().filter_map(|place| fs::read_dir(place).ok()).flatten() {
        let Ok(folder) = folder.map(|entry| entry.path()) else { continue };
        if owner(&folder, PREFIX).is_some_and(|process| !is_running(process)) {
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_says_whose_it_is_and_goes_with_its_run() {
        let folder = Folder::new().unwrap();
        let path = folder.path().to_owned();
        assert_eq!(owner(&path, PREFIX), Some(process::id()));
        assert!(path.is_dir());
        drop(folder);
        assert!(!path.exists());
    }

    #[test]
    fn what_is_not_there_has_no_room() {
        assert_eq!(room("/nowhere/at/all"), None);
        assert!(room(DISK).is_some());
    }
}
