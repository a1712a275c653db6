//! A backup that is not as it was written is refused, with a line that says where.

use std::fs;
use std::path::{Path, PathBuf};

use empower::backup;
use jiff::SignedDuration;

use super::{Shelves, Talk, line};
use crate::support::TestApp;

fn pieces(made: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(made.join("pieces")).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    assert!(found.len() > 2);
    found
}

fn flips(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

/// Both who verifies and who restores hear of it, and nothing is put back.
async fn is_refused(app: &TestApp, change: impl FnOnce(&Path), says: &str) {
    let (_, shelves) = (Talk::of(app).await, Shelves::of(app).await);
    let made = shelves.data().await.unwrap();
    shelves.keys().await.unwrap();
    shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
    change(&made.path);
    let checked = backup::verify(&shelves.dir("data"), &shelves.master()).await.unwrap();
    let told = line(checked[0].rows.as_ref().unwrap_err());
    assert!(told.contains(says), "{told}");
    let told = line(&shelves.restore_data(&shelves.dir("data")).await.unwrap_err());
    assert!(told.contains(says), "{told}");
    assert!(shelves.is_empty());
    shelves.leave().await;
}

both! {
    async fn a_flipped_bit_is_found(app: &TestApp) {
        is_refused(app, |made| flips(&pieces(made)[1]), "was altered").await;
    }

    async fn a_piece_that_was_cut_is_found(app: &TestApp) {
        let cut = |made: &Path| {
            let piece = &pieces(made)[1];
            let bytes = fs::read(piece).unwrap();
            fs::write(piece, &bytes[..bytes.len() - 20]).unwrap();
        };
        is_refused(app, cut, "cut").await;
    }

    async fn pieces_that_changed_places_are_found(app: &TestApp) {
        let swap = |made: &Path| {
            let pieces = pieces(made);
            let (one, other) = (fs::read(&pieces[0]).unwrap(), fs::read(&pieces[1]).unwrap());
            fs::write(&pieces[0], other).unwrap();
            fs::write(&pieces[1], one).unwrap();
        };
        is_refused(app, swap, "another piece").await;
    }

    async fn a_piece_that_is_gone_is_found(app: &TestApp) {
        is_refused(app, |made| fs::remove_file(&pieces(made)[1]).unwrap(), "is missing").await;
    }

    async fn an_altered_list_of_contents_is_found(app: &TestApp) {
        is_refused(app, |made| flips(&made.join("contents")), "list of contents was altered").await;
    }

    /// It says of when it is, and that is bound to the rest.
    async fn an_altered_heading_is_found(app: &TestApp) {
        let older = |made: &Path| {
            let path = made.join("backup.json");
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&path, text.replace("\"program\":\"", "\"program\":\"1")).unwrap();
        };
        is_refused(app, older, "heading or the list of contents was altered").await;
    }

    /// After a second backup: the contents of the one do not pass for those of the other.
    async fn contents_of_another_backup_are_found(app: &TestApp) {
        let (_, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let one = shelves.data().await.unwrap();
        app.pass(SignedDuration::from_secs(5));
        let other = shelves.data().await.unwrap();
        fs::copy(one.path.join("contents"), other.path.join("contents")).unwrap();
        let checked = backup::verify(&shelves.dir("data"), &shelves.master()).await.unwrap();
        assert!(checked[0].rows.is_ok());
        assert!(line(checked[1].rows.as_ref().unwrap_err()).contains("another backup's"));
        shelves.leave().await;
    }
}
