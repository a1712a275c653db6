//! Room on the disk that is kept for a disk that is full.
//!
//! Owns one file beside the database. Whole, it only takes room. Given up, it leaves that room
//! to lines of emergency access (T4.5), and all else is refused as on a full disk until it is
//! whole again. It is asked of the file each time, so that it holds for every process.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate, statvfs};

use crate::ids::random;

/// Its size in bytes: some thousand lines, with what the write-ahead log needs for them.
const SIZE: u64 = 16 << 20;

/// So much of it is given at a time: whatever filled the disk takes the rest as well.
const STEP: u64 = 1 << 20;

/// The reserve of one database.
#[derive(Clone, Debug)]
pub(in crate::db) struct Reserve(PathBuf);

impl Reserve {
    /// Beside the file at `database`; nothing is kept before [`Reserve::fill`].
    pub(in crate::db) fn beside(database: &Path) -> Self {
        let mut path = database.as_os_str().to_owned();
        path.push("-reserve");
        Self(path.into())
    }

    /// Whether it was given up, or could not be filled: what is left is not for everybody.
    pub(in crate::db) fn is_given(&self) -> bool {
        self.size().is_some_and(|size| size < SIZE)
    }

    /// Whether there is one, and all of it.
    pub(in crate::db) fn is_whole(&self) -> bool {
        self.size().is_some_and(|size| size >= SIZE)
    }

    /// Gives some of its room to whoever may write now. Whether there was any left.
    pub(in crate::db) fn give(&self) -> bool {
        let Some(left) = self.size().filter(|left| *left > 0) else { return false };
        let file = OpenOptions::new().write(true).open(&self.0);
        file.and_then(|file| file.set_len(left.saturating_sub(STEP))).is_ok()
    }

    /// Whether what may not wait has room now on a disk that is full: what was given before, or
    /// some more of it.
    pub(in crate::db) fn makes_room(&self) -> bool {
        if self.size().is_none() {
            return false;
        }
        match self.free() {
            Ok(free) if free < STEP => self.give(),
            Ok(_) => self.is_given(),
            Err(_) => false,
        }
    }

    /// How much of the disk is free, in bytes.
    fn free(&self) -> io::Result<u64> {
        let folder = self.0.parent().filter(|folder| !folder.as_os_str().is_empty());
        let disk = statvfs(folder.unwrap_or(Path::new(".")))?;
        Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
    }

    fn size(&self) -> Option<u64> {
        fs::metadata(&self.0).ok().map(|file| file.len())
    }

    /// Takes the room again, once there is twice as much: who writes meanwhile must not
    /// feel it. Whether it is whole now.
    ///
    /// # Errors
    /// When the file cannot be made, or its room cannot be had.
    pub(in crate::db) fn fill(&self) -> io::Result<bool> {
        if self.is_whole() {
            return Ok(true);
        }
        if self.free()? < 2 * SIZE {
            private(&self.0)?;
            return Ok(false);
        }
        // Whole before it has its name: meanwhile nobody is refused.
        let fresh = self.0.with_extension("db-reserve-fresh");
        let taken = private(&fresh).and_then(|file| take(&file));
        taken.and_then(|()| fs::rename(&fresh, &self.0)).inspect_err(|_| {
            fs::remove_file(&fresh).ok();
        })?;
        Ok(true)
    }
}

/// An empty file for its owner alone; one that is there keeps what it holds.
fn private(path: &Path) -> io::Result<File> {
    let mut open = OpenOptions::new();
    open.write(true).create(true).truncate(false).mode(0o600).open(path)
}

/// Takes the room on the disk; where the file system cannot do that at once, by writing.
fn take(file: &File) -> io::Result<()> {
    if fallocate(file, FallocateFlags::empty(), 0, SIZE).is_err() {
        // Some file systems do not store zeros.
        let mut out = BufWriter::new(file);
        for _ in 0..SIZE / 32 {
            out.write_all(&random::<32>())?;
        }
        out.flush()?;
    }
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::{Reserve, SIZE, STEP};

    #[test]
    fn it_is_given_in_steps_and_taken_again() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::beside(&folder.path().join("empower.db"));
        assert!(!reserve.is_given() && !reserve.give(), "nothing is kept yet");
        assert!(reserve.fill().unwrap());
        assert!(!reserve.is_given());
        for _ in 0..SIZE / STEP {
            assert!(reserve.give() && reserve.is_given() && !reserve.is_whole());
        }
        assert!(!reserve.give(), "what was given cannot be given again");
        assert!(reserve.fill().unwrap() && reserve.is_whole() && !reserve.is_given());
    }
}
