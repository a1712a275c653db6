//! Is a backup as it was written?
//!
//! Opens every piece of it. Says where the first thing is that does not fit,
//! and never what stands there.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use vault::{Key, MasterKey};

use super::Kind;
use super::heading::{Contents, HEADING, Heading};
use super::shelf::{list, partial};
use super::{pieces, shelf};
use crate::clock::Instant;

/// A backup that was looked at.
#[derive(Debug)]
pub struct Checked {
    /// Where it stands.
    pub path: PathBuf,
    /// What it is of.
    pub kind: Kind,
    /// The instant of its snapshot.
    pub at: Instant,
    /// Rows in it, or what is wrong with it.
    pub rows: anyhow::Result<i64>,
}

/// Opens the backup at `dir`, or all of those on the shelf `dir`, with `master`.
///
/// # Errors
/// When there is none.
pub async fn verify(dir: &Path, master: &dyn MasterKey) -> anyhow::Result<Vec<Checked>> {
    let mut found = Vec::new();
    for kind in [Kind::Data, Kind::Keys] {
        let on_shelf = list(dir, kind)?;
        found.extend(on_shelf.into_iter().map(|(at, path)| (kind, at, path)));
    }
    if dir.join(HEADING).exists() {
        let (heading, ..) = Heading::read(dir, master).await.with_context(|| named(dir))?;
        found = vec![(heading.kind, Instant(heading.at), dir.to_owned())];
    }
    ensure!(!found.is_empty(), "{} holds no whole backup", dir.display());
    let mut checked = Vec::new();
    for (kind, at, path) in found {
        let rows = one(&path, kind, master).await;
        checked.push(Checked { path, kind, at, rows });
    }
    Ok(checked)
}

/// Whether something on the shelf `dir` was begun and not ended.
#[must_use]
pub fn is_unfinished(dir: &Path) -> bool {
    [Kind::Data, Kind::Keys].iter().any(|kind| dir.join(partial(*kind)).exists())
}

async fn one(path: &Path, kind: Kind, master: &dyn MasterKey) -> anyhow::Result<i64> {
    let (heading, key, contents) = Heading::read(path, master).await?;
    ensure!(heading.kind == kind, "it is named after another kind than it is of");
    for part in &contents.parts {
        pieces::check(path, &key, part)?;
    }
    Ok(contents.parts.iter().map(|part| part.rows).sum())
}

/// The backup that is meant by `dir`, opened.
pub(super) async fn open(
    dir: &Path,
    kind: Kind,
    master: &dyn MasterKey,
) -> anyhow::Result<(PathBuf, Heading, Key, Contents)> {
    let path = shelf::find(dir, kind)?;
    let (heading, key, contents) =
        Heading::read(&path, master).await.with_context(|| named(&path))?;
    ensure!(
        heading.kind == kind,
        "{} is a backup of the {}",
        path.display(),
        heading.kind.as_str()
    );
    Ok((path, heading, key, contents))
}

/// What was just written, from the disk. What does not fit is removed, so that
/// the next try writes it anew.
pub(super) fn read_back(folder: &Path, key: &Key, contents: &Contents) -> anyhow::Result<()> {
    for part in &contents.parts {
        pieces::check(folder, key, part)
            .inspect_err(|_| pieces::remove_unreadable(folder, key, part))
            .context("what was written cannot be read back: run it again")?;
    }
    Ok(())
}

fn named(path: &Path) -> String {
    path.display().to_string()
}
