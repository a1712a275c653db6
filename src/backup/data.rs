//! A backup of the data, while the portal serves.
//!
//! Everything comes from one snapshot. Beside the rows stands which keys were
//! destroyed, so that no older backup of the keys can bring one back; never a
//! key. Sessions are left out: after a restore everybody signs in again.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use data_encoding::HEXLOWER;
use vault::{KeyId, MasterKey, Vault};

use super::heading::{Contents, Heading, Part, What};
use super::pieces::{Writer, cannot};
use super::shelf::Shelf;
use super::{Kind, Made, verify};
use crate::audit;
use crate::clock::Instant;
use crate::db::{Tx, Within};
use crate::open::Stores;

/// Tables that are not put back: whoever was signed out since stays so.
const LEFT_OUT: [&str; 1] = ["session"];
/// What a demo has beside its stores.
pub(super) const FILES: [&str; 2] = ["clock", "personas.json"];
/// How many destroyed keys are read at a time.
const PAGE: i64 = 500;
/// The purpose under which the keys sign which data are theirs.
pub(super) const SIGNED: &str = "backup";

/// Writes a backup of the data on the shelf `dir`, reads it back, and removes
/// those that are older than `keep_days` or than the term.
///
/// # Errors
/// One line that says what is wrong. What was written stays for the next try;
/// what stood there before stays.
pub async fn data(
    stores: &Stores,
    master: &dyn MasterKey,
    dir: &Path,
    now: Instant,
    keep_days: i64,
) -> anyhow::Result<Made> {
    let shelf = Shelf::open(dir, Kind::Data)?;
    let path = shelf.name(now)?;
    let (folder, key, sealed) = shelf.begin(master).await?;
    let mut pieces = Writer::new(&folder, &key)?;
    let mut tx = stores.db.read_within(Within::Everything).await?;
    let mut contents = Contents { schema: tx.schema().await?, ..Contents::default() };
    contents.parts = tables(&mut tx, &mut pieces).await?;
    let (lines, heads) = audit::heads(&mut tx).await?;
    tx.rollback().await?;
    contents.lines = lines;
    contents.heads = HEXLOWER.encode(&heads);
    contents.parts.push(destroyed(&stores.vault, &mut pieces).await?);
    if let Some(demo) = &stores.demo {
        contents.parts.extend(files(demo, &mut pieces)?);
    }
    contents.signed = HEXLOWER.encode(&stores.vault.signer().sign(SIGNED, sealed.id.as_bytes()));
    let (count, taken_up) = (pieces.sweep()?, pieces.taken_up);
    verify::read_back(&folder, &key, &contents)?;
    let heading = Heading::new(Kind::Data, Some(stores.db.engine()), now.0, sealed);
    heading.write(&folder, &key, &contents)?;
    shelf.finish(&folder, &path)?;
    Ok(Made {
        path,
        rows: contents.parts.iter().map(|part| part.rows).sum(),
        bytes: contents.parts.iter().map(|part| part.bytes).sum(),
        pieces: count,
        taken_up,
        removed: shelf.prune(now, keep_days)?,
    })
}

async fn tables(tx: &mut Tx, pieces: &mut Writer<'_>) -> anyhow::Result<Vec<Part>> {
    let mut parts = Vec::new();
    for table in tx.tables().await? {
        if LEFT_OUT.contains(&table.name.as_str()) {
            continue;
        }
        let rows = tx.count(&table).await?;
        let mut part = pieces.part(What::Table, &table.name, &table.columns);
        tx.rows(&table, |bytes| part.push(bytes))
            .await
            .with_context(|| format!("table {}", table.name))?;
        parts.push(part.end(rows)?);
    }
    ensure!(!parts.is_empty(), "there are no tables here");
    Ok(parts)
}

/// The tombstones: an id of 16 bytes, an instant of 8.
async fn destroyed(vault: &Vault, pieces: &mut Writer<'_>) -> anyhow::Result<Part> {
    let mut part = pieces.part(What::Destroyed, "destroyed", &[]);
    let (mut rows, mut after): (i64, Option<KeyId>) = (0, None);
    loop {
        let page = vault.destroyed(after, PAGE).await?;
        let Some((last, _)) = page.last() else { return part.end(rows) };
        after = Some(*last);
        for (id, at) in page {
            let mut row = id.0.as_bytes().to_vec();
            row.extend(at.to_be_bytes());
            part.push(&row)?;
            rows += 1;
        }
    }
}

fn files(demo: &Path, pieces: &mut Writer<'_>) -> anyhow::Result<Vec<Part>> {
    let mut parts = Vec::new();
    for name in FILES {
        let path = demo.join(name);
        if !path.exists() {
            continue;
        }
        let mut part = pieces.part(What::File, name, &[]);
        part.push(&fs::read(&path).with_context(|| cannot("read", &path))?)?;
        parts.push(part.end(1)?);
    }
    Ok(parts)
}
