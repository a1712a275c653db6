//! The pieces of a backup: some hundred kilobytes each, sealed, in files named
//! after what is in them.
//!
//! The name is a keyed hash of the text, so a try that goes on where another
//! stopped knows which pieces it has already. Where a piece ends follows from
//! the rows themselves: a new row moves few ends.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use uuid::Uuid;
use vault::{Key, Place, Signer};

use super::heading::{Part, What};
use super::shelf::{make_folder, write_durable};

/// No piece is cut before it has so many bytes, save the last of a part.
const LEAST: usize = 256 * 1024;
/// None grows longer, save by one row.
const MOST: usize = 2 * 1024 * 1024;
/// One row in so many ends a piece that is long enough.
const CHANCE: u64 = 512;

const FOLDER: &str = "pieces";

/// Where sealed bytes of a backup stand.
pub(super) fn place(column: &'static str, row: Uuid) -> Place<'static> {
    Place { table: "backup", column, row }
}

fn file(folder: &Path, piece: Uuid) -> PathBuf {
    folder.join(FOLDER).join(piece.simple().to_string())
}

/// Writes the pieces of a backup.
pub(super) struct Writer<'a> {
    folder: &'a Path,
    key: &'a Key,
    names: Signer,
    used: BTreeSet<Uuid>,
    /// Pieces that were there already.
    pub(super) taken_up: usize,
}

/// Writes one part; its end is [`PartWriter::end`].
pub(super) struct PartWriter<'w, 'a> {
    writer: &'w mut Writer<'a>,
    part: Part,
    text: Vec<u8>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(folder: &'a Path, key: &'a Key) -> anyhow::Result<Self> {
        make_folder(&folder.join(FOLDER))?;
        Ok(Self { folder, key, names: Signer::of(key), used: BTreeSet::new(), taken_up: 0 })
    }

    pub(super) fn part(
        &mut self,
        what: What,
        name: &str,
        columns: &[String],
    ) -> PartWriter<'_, 'a> {
        let (name, columns) = (name.to_owned(), columns.to_vec());
        let part = Part { what, name, columns, rows: 0, bytes: 0, pieces: Vec::new() };
        PartWriter { writer: self, part, text: Vec::with_capacity(MOST) }
    }

    /// Removes what an earlier try left and nothing here refers to.
    pub(super) fn sweep(&self) -> anyhow::Result<usize> {
        let folder = self.folder.join(FOLDER);
        for entry in fs::read_dir(&folder).with_context(|| cannot("read", &folder))? {
            let entry = entry?;
            let name = entry.file_name().to_str().and_then(|name| name.parse().ok());
            if name.is_none_or(|name| !self.used.contains(&name)) {
                fs::remove_file(entry.path()).with_context(|| cannot("remove", &entry.path()))?;
            }
        }
        Ok(self.used.len())
    }

    fn keep(&mut self, text: &[u8]) -> anyhow::Result<Uuid> {
        let mut id = [0; 16];
        id.copy_from_slice(&self.names.sign("piece", text)[..16]);
        let id = Uuid::from_bytes(id);
        let path = file(self.folder, id);
        if !self.used.insert(id) {
            return Ok(id);
        }
        let whole = (text.len() + vault::OVERHEAD) as u64;
        if fs::metadata(&path).is_ok_and(|file| file.len() == whole) {
            self.taken_up += 1;
        } else {
            write_durable(&path, &self.key.seal(place("piece", id), text))?;
        }
        Ok(id)
    }
}

impl PartWriter<'_, '_> {
    /// Adds bytes that do not end within a row.
    pub(super) fn push(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.part.bytes += bytes.len() as u64;
        self.text.extend(bytes);
        let long = self.text.len();
        if long >= MOST || (long >= LEAST && mixed(bytes).is_multiple_of(CHANCE)) {
            self.cut()?;
        }
        Ok(())
    }

    /// The part, with so many rows.
    pub(super) fn end(mut self, rows: i64) -> anyhow::Result<Part> {
        if !self.text.is_empty() {
            self.cut()?;
        }
        self.part.rows = rows;
        Ok(self.part)
    }

    fn cut(&mut self) -> anyhow::Result<()> {
        let piece = self.writer.keep(&self.text)?;
        self.part.pieces.push(piece);
        self.text.clear();
        Ok(())
    }
}

/// A number that says nothing of the bytes, and is the same for the same ones (FNV-1a).
fn mixed(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step) >> 16
}

/// The texts of a part, in order; an error in the place of one that is not as
/// it was written.
pub(super) fn texts<'a>(
    folder: &'a Path,
    key: &'a Key,
    part: &'a Part,
) -> impl Iterator<Item = anyhow::Result<Vec<u8>>> + 'a {
    part.pieces.iter().map(move |piece| text(folder, key, *piece))
}

fn text(folder: &Path, key: &Key, piece: Uuid) -> anyhow::Result<Vec<u8>> {
    let path = file(folder, piece);
    let sealed = match fs::read(&path) {
        Ok(sealed) => sealed,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            bail!("{} is missing", path.display())
        }
        Err(error) => return Err(error).with_context(|| cannot("read", &path)),
    };
    key.open(place("piece", piece), &sealed)
        .ok()
        .with_context(|| format!("{} was altered or cut, or is another piece", path.display()))
}

/// Opens every piece of a part.
pub(super) fn check(folder: &Path, key: &Key, part: &Part) -> anyhow::Result<()> {
    let mut bytes = 0;
    for text in texts(folder, key, part) {
        bytes += text?.len() as u64;
    }
    ensure!(bytes == part.bytes, "{}: {bytes} bytes where {} were written", part.name, part.bytes);
    Ok(())
}

/// Removes those pieces of a part that do not open.
pub(super) fn remove_unreadable(folder: &Path, key: &Key, part: &Part) {
    for piece in &part.pieces {
        if text(folder, key, *piece).is_err() {
            fs::remove_file(file(folder, *piece)).ok();
        }
    }
}

pub(super) fn cannot(what: &str, path: &Path) -> String {
    format!("cannot {what} {}", path.display())
}
