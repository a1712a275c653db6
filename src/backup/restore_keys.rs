//! Putting back the keys.
//!
//! Into an empty store alone. What a newer backup on the shelf knows to be
//! destroyed is never written, not even for a moment (V7); and one that is
//! past its term is not taken, unless it is all there is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use vault::{KeyId, MasterKey, OVERHEAD, Record, Wrapped};

use super::heading::{Contents, HEADING};
use super::shelf::list;
use super::{Kind, Target, pieces, verify};
use crate::clock::Instant;

/// What was put back.
#[derive(Debug)]
pub struct RestoredKeys {
    /// The backup.
    pub path: PathBuf,
    /// Rows that were put back.
    pub rows: i64,
    /// Keys that lived in the backup and were destroyed since.
    pub destroyed_since: usize,
}

/// Puts back the backup at `dir`, or the newest on the shelf `dir`, which
/// `master` opens. One past its term only `even_if_old`.
///
/// # Errors
/// One line that says what is wrong; the store stays empty then.
pub async fn keys(
    target: &Target,
    master: &dyn MasterKey,
    dir: &Path,
    now: Instant,
    even_if_old: bool,
) -> anyhow::Result<RestoredKeys> {
    let (path, heading, key, contents) = verify::open(dir, Kind::Keys, master).await?;
    let days = Kind::Keys.term_days();
    ensure!(
        even_if_old || Instant(heading.at).plus_seconds(days * 24 * 3600) >= now,
        "{} is older than {days} days: it may hold keys that were destroyed since. Is there no newer one, then say --even-if-old",
        path.display()
    );
    let all: Vec<Record> = records(&path, &key, &contents)?;
    let mut since = destroyed_since(&path, heading.at, master).await?;
    let mut into = target.empty_keys().await?;
    let (mut rows, mut destroyed_since) = (0, 0);
    for record in all {
        let record = match record {
            Record::Key { id, destroyed_at, .. } if since.contains_key(&id) => {
                destroyed_since += usize::from(destroyed_at.is_none());
                tombstone(id, since.remove(&id))
            }
            record => record,
        };
        into.put(&record).await?;
        rows += 1;
    }
    for (id, at) in since {
        into.put(&tombstone(id, Some(at))).await?;
    }
    into.finish().await?;
    Ok(RestoredKeys { path, rows, destroyed_since })
}

fn tombstone(id: KeyId, destroyed_at: Option<i64>) -> Record {
    let wrapped = Wrapped(vec![0; OVERHEAD + 32]);
    Record::Key { id, master: String::new(), wrapped, destroyed_at }
}

fn records(path: &Path, key: &vault::Key, contents: &Contents) -> anyhow::Result<Vec<Record>> {
    let mut records = Vec::new();
    for part in &contents.parts {
        for text in pieces::texts(path, key, part) {
            let text = text?;
            let mut rest = text.as_slice();
            while let Some(record) = Record::decode(&mut rest)? {
                records.push(record);
            }
        }
    }
    Ok(records)
}

/// What newer backups beside this one know to be destroyed. One that cannot be
/// read is an error: what it knows would come back.
async fn destroyed_since(
    path: &Path,
    at: i64,
    master: &dyn MasterKey,
) -> anyhow::Result<BTreeMap<KeyId, i64>> {
    let mut found = BTreeMap::new();
    let Some(shelf) = path.canonicalize()?.parent().map(Path::to_owned) else { return Ok(found) };
    for (newer, path) in list(&shelf, Kind::Keys)? {
        if newer.0.saturating_add(999_999) <= at || !path.join(HEADING).exists() {
            continue;
        }
        let named = || format!("{} is newer and cannot be read", path.display());
        let (_, _, key, contents) =
            verify::open(&path, Kind::Keys, master).await.with_context(named)?;
        for record in records(&path, &key, &contents).with_context(named)? {
            if let Record::Key { id, destroyed_at: Some(at), .. } = record {
                found.insert(id, at);
            }
        }
    }
    Ok(found)
}
