//! The data folder: made once, reused after that.
//!
//! Owns its files: `empower.db`, `keys.db`, `master.key`, `clock`,
//! `personas.json`. A making that was broken off is begun again.

use std::path::Path;

use anyhow::{Context as _, ensure};
use jiff::Timestamp;
use vault::LocalMaster;

use super::personas::Persona;
use super::{crowd, personas, seed};
use crate::app::App;
use crate::audit;
use crate::clock::{Clock, Instant};
use crate::features::accounts::passwords::Cost;
use crate::open;

/// Stands in the folder while it is being made.
const MAKING: &str = "making";

/// Opens the folder for a portal that is reached at `address`, making what is missing, with the clock at `at` if given
/// and `clients` generated files more.
///
/// # Errors
/// When the folder cannot be written, or `at` lies before the newest line of the log.
pub async fn open(
    dir: &Path,
    address: &str,
    at: Option<Timestamp>,
    clients: u32,
) -> anyhow::Result<App> {
    std::fs::create_dir_all(dir).with_context(|| format!("cannot make {}", dir.display()))?;
    let made = dir.join("personas.json").exists() && !dir.join(MAKING).exists();
    if made {
        return again(dir, address, at, clients).await;
    }
    clear(dir)?;
    std::fs::write(dir.join(MAKING), "")?;
    LocalMaster::generate_file(&dir.join("master.key"))?;
    if let Some(at) = at {
        Clock::set_folder(dir, at)?;
    }
    // An empty file is a valid, empty database.
    std::fs::write(dir.join("empower.db"), "")?;
    private(&dir.join("empower.db"))?;
    let app = reached_at(dir, address).await?.app(Cost::Real).await?;
    let personas = seed::sow(&app).await?;
    crowd::add(&app, clients).await?;
    personas::write(dir, &personas)?;
    std::fs::remove_file(dir.join(MAKING))?;
    Ok(app)
}

async fn again(
    dir: &Path,
    address: &str,
    at: Option<Timestamp>,
    clients: u32,
) -> anyhow::Result<App> {
    if let Some(at) = at {
        let stores = open::folder(dir).await?;
        let newest = audit::newest(&stores.db).await?;
        stores.db.close().await;
        stores.vault.close().await;
        if let Some(newest) = newest {
            ensure!(
                Instant::from(at) >= newest,
                "--at lies before the newest line of the log ({newest})"
            );
        }
        Clock::set_folder(dir, at)?;
    }
    let app = reached_at(dir, address).await?.app(Cost::Real).await?;
    crowd::add(&app, clients).await?;
    Ok(app)
}

async fn reached_at(dir: &Path, address: &str) -> anyhow::Result<open::Stores> {
    let mut stores = open::folder(dir).await?;
    address.clone_into(&mut stores.settings.address);
    Ok(stores)
}

/// Removes what a broken-off making left, and nothing else.
fn clear(dir: &Path) -> anyhow::Result<()> {
    let ours =
        ["empower.db", "empower.db-wal", "empower.db-shm", "keys.db", "keys.db-wal", "keys.db-shm"];
    for name in
        ours.into_iter().chain(["empower.db-reserve", "master.key", "clock", "personas.json"])
    {
        match std::fs::remove_file(dir.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// For its owner's eyes only.
pub(super) fn private(path: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?)
}

/// What the command prints of the personas: a line each.
///
/// # Errors
/// When the personas cannot be read.
pub fn introductions(dir: &Path) -> anyhow::Result<Vec<String>> {
    let line = |p: &Persona| {
        let (name, password) =
            (p.user_name.as_deref().unwrap_or("-"), p.password.as_deref().unwrap_or("-"));
        format!("{:24} {:28} {:24} {name:24} {password}", p.key, p.name, p.title)
    };
    Ok(personas::read(dir)?.iter().map(line).collect())
}
