//! The command, killed in the middle and run again.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use super::{Shelves, Talk};
use crate::support::TestApp;

/// Pieces after which the process is killed: it is well under way.
const SOME: usize = 10;

/// `empower …` for the place of this portal.
fn empower(app: &TestApp, words: &[&str], shelf: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_empower"));
    command.args(words).arg(shelf).stdout(Stdio::piped()).stderr(Stdio::piped());
    match app.postgres() {
        None => command.arg("--data").arg(app.folder()),
        Some(_) => command.arg("--config").arg(config(app)),
    };
    command
}

fn config(app: &TestApp) -> std::path::PathBuf {
    let path = app.folder().join("empower.toml");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    let (keys, master) = (app.folder().join("keys.db"), app.folder().join("master.key"));
    let text = format!(
        "listen = '127.0.0.1:1'\naddress = 'http://localhost'\ndatabase = '{}'\nkeys = 'sqlite:{}'\n\
         master_key_file = '{}'\nproviders = '{}'\n[operator]\nname = 'Empower'\nemail = 'a@example.org'\n",
        app.database(),
        keys.display(),
        master.display(),
        root.join("annex-1.toml").display()
    );
    fs::write(&path, text).unwrap();
    path
}

/// Waits until the process has written some pieces; it must not have ended by then.
async fn well_under_way(child: &mut Child, shelf: &Path) {
    let pieces = shelf.join("data.partial/pieces");
    let written = || fs::read_dir(&pieces).map_or(0, Iterator::count);
    while written() < SOME {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Starts a backup that cannot come to its end, kills it with signal 9, and
/// takes away what held it.
async fn killed_in_the_middle(app: &TestApp, shelf: &Path) {
    let last = app.folder().join("personas.json");
    let mut tx = app.db.write().await.unwrap();
    if app.postgres().is_some() {
        tx.query("LOCK TABLE withholding IN ACCESS EXCLUSIVE MODE").run().await.unwrap();
    } else {
        // Reading it waits for somebody who writes into it, and nobody does.
        fs::remove_file(&last).unwrap();
        assert!(Command::new("mkfifo").arg(&last).status().unwrap().success());
    }
    let mut child = empower(app, &["backup"], shelf).spawn().unwrap();
    well_under_way(&mut child, shelf).await;
    child.kill().unwrap();
    child.wait().unwrap();
    tx.rollback().await.unwrap();
    fs::remove_file(&last).ok();
    fs::write(&last, "[]").unwrap();
}

fn ran(mut command: Command) -> Output {
    command.output().unwrap()
}

fn says(output: &Output, words: &str) -> bool {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).contains(words)
}

both! {
    /// Issue 4: killed in the middle it leaves nothing that looks whole; run again it goes on.
    async fn a_backup_that_was_killed_goes_on_when_it_is_run_again(app: &TestApp) {
        let (_, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let shelf = shelves.dir("data");
        killed_in_the_middle(app, &shelf).await;
        let refused = ran(empower(app, &["backup", "verify"], &shelf));
        assert!(!refused.status.success() && says(&refused, "holds no whole backup"), "{refused:?}");
        let made = ran(empower(app, &["backup"], &shelf));
        assert!(made.status.success() && says(&made, "pieces stood there"), "{made:?}");
        let whole = ran(empower(app, &["backup", "verify"], &shelf));
        assert!(whole.status.success() && says(&whole, "whole"), "{whole:?}");
        shelves.leave().await;
    }

    /// Issue 4: a restore that stopped is no portal, and is run again.
    async fn a_restore_that_stopped_is_run_again(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let made = shelves.data().await.unwrap();
        shelves.keys().await.unwrap();
        shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
        let pieces = made.path.join("pieces");
        fs::rename(&pieces, made.path.join("away")).unwrap();
        shelves.restore_data(&shelves.dir("data")).await.unwrap_err();
        assert!(shelves.is_empty());
        // As if it had been killed: what it had made still lies there.
        fs::write(shelves.dir("empower.db.restoring"), "half").unwrap();
        fs::rename(made.path.join("away"), &pieces).unwrap();
        shelves.restore_data(&shelves.dir("data")).await.unwrap();
        let portal = shelves.portal().await;
        assert!(talk.read_in(&portal).await.contains(crate::support::HELLO));
        portal.db.close().await;
        shelves.leave().await;
    }
}
