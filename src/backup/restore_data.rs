//! Putting back the data.
//!
//! Into an empty place alone, with the keys that belong to them already there.
//! First the keys that were destroyed by then are destroyed again (V7). A file
//! gets its name last; a log that was damaged when it was backed up is put back
//! as it was, and told.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use data_encoding::HEXLOWER;
use uuid::Uuid;
use vault::{Key, KeyId, MasterKey, Vault};

use super::data::{FILES, SIGNED};
use super::heading::{Contents, Part, What};
use super::pieces::{cannot, texts};
use super::shelf::{sync_folder, write_durable};
use super::{Kind, verify};
use crate::audit;
use crate::clock::Instant;
use crate::config::sqlite_path;
use crate::db::{Db, Loader, Table};

/// Where to.
#[derive(Clone, Debug)]
pub struct Target {
    /// `sqlite:PATH` or `postgres://…`.
    pub database: String,
    /// The same, of the key store.
    pub keys: String,
    /// The folder of a demo.
    pub demo: Option<PathBuf>,
}

/// What was put back.
#[derive(Debug)]
pub struct Restored {
    /// The backup.
    pub path: PathBuf,
    /// The instant of its snapshot.
    pub at: Instant,
    /// Rows that were put back.
    pub rows: i64,
    /// Lines in the log.
    pub lines: i64,
    /// Keys that lived here although they were destroyed before the backup.
    pub buried: u64,
    /// Chains that were longer when the keys last heard of them: what came
    /// after the backup is gone.
    pub longer: usize,
    /// What is wrong with the log, as it was when it was backed up.
    pub problems: Vec<String>,
}

impl Target {
    /// The key store, to be filled.
    pub(super) async fn empty_keys(&self) -> anyhow::Result<vault::Loading> {
        Ok(match sqlite_path(&self.keys) {
            Some(path) => vault::Loading::sqlite(path).await?,
            None => vault::Loading::postgres(&self.keys).await?,
        })
    }

    /// The key store, which must hold keys.
    async fn open_keys(&self, own: Box<dyn MasterKey>) -> anyhow::Result<Vault> {
        let (holds, opened) = match sqlite_path(&self.keys) {
            Some(path) if !vault::holds_keys_sqlite(path).await? => (false, None),
            Some(path) => (true, Some(Vault::open_sqlite(path, own).await?)),
            None if !vault::holds_keys_postgres(&self.keys).await? => (false, None),
            None => (true, Some(Vault::open_postgres(&self.keys, own).await?)),
        };
        match opened {
            Some(vault) if holds => Ok(vault),
            _ => bail!("the key store is empty: put back the keys first (empower restore keys)"),
        }
    }
}

/// Puts back the backup at `dir`, or the newest on the shelf `dir`, which
/// `master` opens. `own` opens the key store.
///
/// # Errors
/// One line that says what is wrong. The place is as empty as before then, and
/// the same can be tried again.
pub async fn data(
    target: &Target,
    own: Box<dyn MasterKey>,
    master: &dyn MasterKey,
    dir: &Path,
) -> anyhow::Result<Restored> {
    let (path, heading, key, contents) = verify::open(dir, Kind::Data, master).await?;
    let file = sqlite_path(&target.database);
    let engine = if file.is_some() { "sqlite" } else { "postgres" };
    let made_on = heading.engine.as_deref().unwrap_or_default();
    ensure!(made_on == engine, "{} is of {made_on}, and this is {engine}", path.display());
    if let Some(file) = file
        && fs::metadata(file).is_ok_and(|file| file.len() > 0)
    {
        bail!("{} is there already: put it elsewhere first", file.display());
    }
    let vault = target.open_keys(own).await?;
    let signed = HEXLOWER.decode(contents.signed.as_bytes()).unwrap_or_default();
    ensure!(
        vault.signer().verify(SIGNED, heading.key.id.as_bytes(), &signed),
        "the keys here are not those of {}",
        path.display()
    );
    let buried = bury(&vault, &path, &key, &contents).await?;
    let db = if let Some(file) = file {
        fill_file(file, &path, &key, &contents).await?
    } else {
        let into = Loader::postgres(&target.database, contents.schema).await?;
        fill(into, &path, &key, &contents).await?;
        Db::open_postgres(&target.database).await?
    };
    let report = audit::verify(&db, &vault).await?;
    db.close().await;
    vault.close().await;
    let mut problems = report.problems;
    problems.truncate(problems.len().saturating_sub(report.cut_back));
    if let Some(file) = file {
        if let Some(demo) = &target.demo {
            put_files(demo, &path, &key, &contents)?;
        }
        give_name(file)?;
    }
    Ok(Restored {
        path,
        at: Instant(heading.at),
        rows: contents.parts.iter().map(|part| part.rows).sum(),
        lines: report.lines,
        buried,
        longer: report.cut_back,
        problems,
    })
}

async fn bury(vault: &Vault, path: &Path, key: &Key, contents: &Contents) -> anyhow::Result<u64> {
    let mut buried = 0;
    for part in contents.parts.iter().filter(|part| part.what == What::Destroyed) {
        for text in texts(path, key, part) {
            let text = text?;
            let (rows, _) = text.as_chunks::<24>();
            for page in rows.chunks(500) {
                let tombstones: Vec<(KeyId, i64)> = page.iter().map(tombstone).collect();
                buried += vault.bury(&tombstones).await?;
            }
        }
    }
    Ok(buried)
}

fn tombstone(row: &[u8; 24]) -> (KeyId, i64) {
    let (mut id, mut at) = ([0; 16], [0; 8]);
    id.copy_from_slice(&row[..16]);
    at.copy_from_slice(&row[16..]);
    (KeyId(Uuid::from_bytes(id)), i64::from_be_bytes(at))
}

/// Fills all tables, and lets nothing stand that is not what was written.
async fn fill(mut into: Loader, path: &Path, key: &Key, contents: &Contents) -> anyhow::Result<()> {
    for part in contents.parts.iter().filter(|part| part.what == What::Table) {
        let table = Table { name: part.name.clone(), columns: part.columns.clone() };
        let named = || format!("table {}", part.name);
        into.fill(&table, texts(path, key, part)).await.with_context(named)?;
        let rows = into.tx.count(&table).await?;
        ensure!(rows == part.rows, "table {}: {rows} rows, not {}", part.name, part.rows);
    }
    let (lines, heads) = audit::heads(&mut into.tx).await?;
    ensure!(
        lines == contents.lines && HEXLOWER.encode(&heads) == contents.heads,
        "the chains of the log end elsewhere than when they were backed up"
    );
    into.finish().await
}

/// Beside the name that it will have.
fn unnamed(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".restoring");
    name.into()
}

fn clear(file: &Path) -> anyhow::Result<()> {
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = unnamed(file).into_os_string();
        name.push(end);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).with_context(|| cannot("remove", Path::new(&name)));
            }
            _ => {}
        }
    }
    Ok(())
}

async fn fill_file(file: &Path, path: &Path, key: &Key, contents: &Contents) -> anyhow::Result<Db> {
    clear(file)?;
    let beside = unnamed(file);
    let into = Loader::sqlite(&beside, contents.schema).await?;
    if let Err(error) = fill(into, path, key, contents).await {
        clear(file).ok();
        return Err(error);
    }
    File::open(&beside).and_then(|file| file.sync_all()).with_context(|| cannot("write", file))?;
    Ok(Db::open_sqlite(&beside).await?)
}

/// Now it is whole.
fn give_name(file: &Path) -> anyhow::Result<()> {
    fs::rename(unnamed(file), file).with_context(|| cannot("write", file))?;
    sync_folder(file.parent().unwrap_or(Path::new(".")))
}

/// The files of a demo; one that is there stays.
fn put_files(demo: &Path, path: &Path, key: &Key, contents: &Contents) -> anyhow::Result<()> {
    let known = |part: &&Part| part.what == What::File && FILES.contains(&part.name.as_str());
    for part in contents.parts.iter().filter(known) {
        let file = demo.join(&part.name);
        if !file.exists() {
            let text: Vec<Vec<u8>> = texts(path, key, part).collect::<Result<_, _>>()?;
            write_durable(&file, &text.concat())?;
        }
    }
    Ok(())
}
