//! The folder of a story: keys and tables are made once and copied.
//!
//! Owns the first state of the files in it. Every story gets files of its own.

use std::path::Path;
use std::sync::LazyLock;

use empower::db::Db;
use tempfile::TempDir;
use tokio::sync::OnceCell;
use vault::{LocalMaster, Vault};

/// What a folder begins with, besides the tables.
const FILES: [&str; 4] = ["master.key", "keys.db", "empower.db", "personas.json"];

/// The folder from which all others are copied; gone with the process.
static FIRST: LazyLock<OnceCell<TempDir>> = LazyLock::new(OnceCell::new);

/// A folder with a key, the tables, and nothing in them.
pub(super) async fn fresh() -> TempDir {
    let first = FIRST.get_or_init(first).await;
    let folder = tempfile::tempdir().unwrap();
    for file in FILES {
        // Permissions come along: keys are for their owner alone.
        std::fs::copy(first.path().join(file), folder.path().join(file)).unwrap();
    }
    folder
}

async fn first() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = |file: &str| folder.path().join(file);
    // A demo has written down whom it holds before it serves.
    std::fs::write(at("personas.json"), "[]").unwrap();
    LocalMaster::generate_file(&at("master.key")).unwrap();
    Db::open_sqlite(&at("empower.db")).await.unwrap().close().await;
    vault(folder.path()).await.close().await;
    folder
}

/// The key store of a folder.
pub(super) async fn vault(folder: &Path) -> Vault {
    let master = LocalMaster::from_file(&folder.join("master.key")).unwrap();
    Vault::open_sqlite(&folder.join("keys.db"), Box::new(master)).await.unwrap()
}
