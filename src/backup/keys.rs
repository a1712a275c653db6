//! A backup of the keys, apart from that of the data and with a short term (V7).
//!
//! They stay wrapped by the master key, and lie under a key of their own
//! besides. Taken after the data: then none is missing for what lies there.

use std::path::Path;

use vault::{MasterKey, Vault};

use super::heading::{Contents, Heading, Part, What};
use super::pieces::Writer;
use super::shelf::Shelf;
use super::{Kind, Made, verify};
use crate::clock::Instant;

/// Writes a backup of the keys on the shelf `dir`, reads it back, and removes
/// those that are older than `keep_days` or than the term.
///
/// # Errors
/// One line that says what is wrong; what stood there before stays.
pub async fn keys(
    vault: &Vault,
    master: &dyn MasterKey,
    dir: &Path,
    now: Instant,
    keep_days: i64,
) -> anyhow::Result<Made> {
    let shelf = Shelf::open(dir, Kind::Keys)?;
    let path = shelf.name(now)?;
    let (folder, key, sealed) = shelf.begin(master).await?;
    let mut pieces = Writer::new(&folder, &key)?;
    let part = rows(vault, &mut pieces).await?;
    let contents = Contents { parts: vec![part], ..Contents::default() };
    let (count, taken_up) = (pieces.sweep()?, pieces.taken_up);
    verify::read_back(&folder, &key, &contents)?;
    Heading::new(Kind::Keys, None, now.0, sealed).write(&folder, &key, &contents)?;
    shelf.finish(&folder, &path)?;
    let part = &contents.parts[0];
    Ok(Made {
        path,
        rows: part.rows,
        bytes: part.bytes,
        pieces: count,
        taken_up,
        removed: shelf.prune(now, keep_days)?,
    })
}

async fn rows(vault: &Vault, pieces: &mut Writer<'_>) -> anyhow::Result<Part> {
    let mut part = pieces.part(What::Keys, "keys", &[]);
    let (mut rows, mut copy) = (0, vault.copy().await?);
    loop {
        let page = copy.next().await?;
        if page.is_empty() {
            return part.end(rows);
        }
        for record in page {
            let mut bytes = Vec::new();
            record.encode(&mut bytes);
            part.push(&bytes)?;
            rows += 1;
        }
    }
}
