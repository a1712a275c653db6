//! The folder in which backups of one kind stand.
//!
//! Owns the names, the lock, the term, and the way to the disk. A folder that
//! is being written is called `partial`; it gets its name when it is whole and
//! was read back. What is past its term is removed once a newer one stands, so
//! that a shelf never becomes empty by itself.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use vault::{Key, MasterKey};

use super::Kind;
use super::heading::{HEADING, SealedKey};
use super::pieces::cannot;
use crate::clock::Instant;

/// How the instant stands in a name; it sorts by time.
const NAME: &str = "%Y-%m-%dT%H-%M-%SZ";
/// The key of a backup that is being written.
const KEY: &str = "key.json";
const DAY: i64 = 24 * 3600;

/// An open shelf; nobody else writes on it meanwhile.
pub(super) struct Shelf {
    dir: PathBuf,
    kind: Kind,
    _lock: File,
}

impl Shelf {
    /// Opens the shelf for writing, and makes it where it is missing.
    pub(super) fn open(dir: &Path, kind: Kind) -> anyhow::Result<Self> {
        make_folder(dir)?;
        let other = kind.other();
        let mixed = !list(dir, other)?.is_empty() || dir.join(partial(other)).exists();
        ensure!(
            !mixed,
            "{} holds backups of the {}: keys and data never lie in one place",
            dir.display(),
            other.as_str()
        );
        let path = dir.join(".lock");
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true).mode(0o600);
        let lock = options.open(&path).with_context(|| cannot("write", &path))?;
        if lock.try_lock().is_err() {
            bail!("another backup is being written in {}", dir.display());
        }
        Ok(Self { dir: dir.to_owned(), kind, _lock: lock })
    }

    /// The folder that is being written, with its key: that of a try that
    /// stopped, if it can be opened, or a new one.
    pub(super) async fn begin(
        &self,
        master: &dyn MasterKey,
    ) -> anyhow::Result<(PathBuf, Key, SealedKey)> {
        let folder = self.dir.join(partial(self.kind));
        if let Ok(bytes) = fs::read(folder.join(KEY))
            && let Ok(sealed) = serde_json::from_slice::<SealedKey>(&bytes)
            && let Ok(key) = sealed.open(master).await
        {
            return Ok((folder, key, sealed));
        }
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| cannot("remove", &folder))?;
        }
        make_folder(&folder)?;
        let (key, sealed) = SealedKey::make(master).await?;
        write_durable(&folder.join(KEY), &serde_json::to_vec(&sealed)?)?;
        Ok((folder, key, sealed))
    }

    /// Whether the name of this instant is still free.
    pub(super) fn name(&self, at: Instant) -> anyhow::Result<PathBuf> {
        let stamp = at.timestamp().to_zoned(TimeZone::UTC).strftime(NAME).to_string();
        let path = self.dir.join(format!("{}-{stamp}", self.kind.as_str()));
        ensure!(!path.exists(), "{} is there already", path.display());
        Ok(path)
    }

    /// Gives the folder its name: from now on it is whole.
    pub(super) fn finish(&self, folder: &Path, path: &Path) -> anyhow::Result<()> {
        fs::remove_file(folder.join(KEY)).with_context(|| cannot("write", folder))?;
        sync_folder(&folder.join("pieces"))?;
        sync_folder(folder)?;
        fs::rename(folder, path).with_context(|| cannot("write", path))?;
        sync_folder(&self.dir)
    }

    /// Removes what would be past its term before tomorrow (V7), and what is
    /// not whole any more.
    pub(super) fn prune(&self, now: Instant, keep_days: i64) -> anyhow::Result<Vec<PathBuf>> {
        let days = keep_days.min(self.kind.term_days());
        let oldest = now.plus_seconds(-(days - 1).max(0) * DAY);
        let mut removed = Vec::new();
        for (at, path) in list(&self.dir, self.kind)? {
            let heading = path.join(HEADING);
            if at >= oldest && heading.exists() {
                continue;
            }
            // First it stops being whole: a removal that stops halfway leaves no backup.
            fs::remove_file(&heading).ok();
            fs::remove_dir_all(&path).with_context(|| cannot("remove", &path))?;
            removed.push(path);
        }
        sync_folder(&self.dir)?;
        Ok(removed)
    }
}

/// The backups of a kind on a shelf, oldest first, by name alone.
pub(super) fn list(dir: &Path, kind: Kind) -> anyhow::Result<Vec<(Instant, PathBuf)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| cannot("read", dir))? {
        let path = entry?.path();
        if let Some(at) = instant(&path, kind) {
            found.push((at, path));
        }
    }
    found.sort();
    Ok(found)
}

/// The backup that is meant: this one, or the newest on the shelf.
pub(super) fn find(dir: &Path, kind: Kind) -> anyhow::Result<PathBuf> {
    if dir.join(HEADING).exists() {
        return Ok(dir.to_owned());
    }
    let whole = |(_, path): &(Instant, PathBuf)| path.join(HEADING).exists();
    let newest = list(dir, kind)?.into_iter().rev().find(whole);
    let (_, path) = newest.with_context(|| {
        format!("{} holds no whole backup of the {}", dir.display(), kind.as_str())
    })?;
    Ok(path)
}

fn instant(path: &Path, kind: Kind) -> Option<Instant> {
    let name = path.file_name()?.to_str()?.strip_prefix(kind.as_str())?.strip_prefix('-')?;
    let at = DateTime::strptime(NAME, name).ok()?.to_zoned(TimeZone::UTC).ok()?;
    Some(at.timestamp().into())
}

/// The name of what is being written.
pub(super) fn partial(kind: Kind) -> String {
    format!("{}.partial", kind.as_str())
}

/// A folder for its owner's eyes only; one that is there keeps its mode.
pub(super) fn make_folder(path: &Path) -> anyhow::Result<()> {
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.with_context(|| cannot("make", path))
}

/// Writes a file of mode 0600 that is either there as a whole or not at all.
pub(super) fn write_durable(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let beside = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true).mode(0o600);
    options
        .open(&beside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&beside, path))
        .with_context(|| cannot("write", path))
}

pub(super) fn sync_folder(path: &Path) -> anyhow::Result<()> {
    File::open(path).and_then(|dir| dir.sync_all()).with_context(|| cannot("write", path))
}
