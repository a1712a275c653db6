//! Shelves: what lies there, and what does not go together.

use std::fs;
use std::path::Path;

use super::{Shelves, Talk, line};
use crate::support::{HELLO, TestApp};

/// All bytes of all files below a folder.
fn all_of(dir: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        bytes.extend(if path.is_dir() { all_of(&path) } else { fs::read(&path).unwrap() });
    }
    bytes
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|part| part == words.as_bytes())
}

both! {
    /// P7: a backup that is lost tells nobody who is in care here.
    async fn no_name_stands_on_a_shelf(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        shelves.data().await.unwrap();
        shelves.keys().await.unwrap();
        let bytes = [all_of(&shelves.dir("data")), all_of(&shelves.dir("keys"))].concat();
        assert!(holds(&bytes, "\"kind\":\"data\"") && holds(&bytes, "\"kind\":\"keys\""), "it is really all of it");
        for words in [&talk.noor.who.name, HELLO, "Kompas", "Noor"] {
            assert!(!holds(&bytes, words), "{words}");
        }
        shelves.leave().await;
    }

    /// V7: keys and data never lie in one place.
    async fn keys_are_refused_on_a_shelf_with_data(app: &TestApp) {
        let shelves = Shelves::of(app).await;
        shelves.data().await.unwrap();
        fs::rename(shelves.dir("data"), shelves.dir("keys")).unwrap();
        assert!(line(&shelves.keys().await.unwrap_err()).contains("never lie in one place"));
        shelves.leave().await;
    }

    async fn what_holds_something_is_not_written_over(app: &TestApp) {
        let shelves = Shelves::of(app).await;
        shelves.data().await.unwrap();
        shelves.keys().await.unwrap();
        let (keys, data) = (shelves.dir("keys"), shelves.dir("data"));
        assert!(line(&shelves.restore_data(&data).await.unwrap_err()).contains("key store is empty"));
        shelves.restore_keys(&keys).await.unwrap();
        assert!(line(&shelves.restore_keys(&keys).await.unwrap_err()).contains("holds keys already"));
        shelves.restore_data(&data).await.unwrap();
        let told = line(&shelves.restore_data(&data).await.unwrap_err());
        assert!(told.contains("is there already") || told.contains("holds data already"), "{told}");
        shelves.leave().await;
    }

    /// Data go back to the keys that sealed them, and to no others.
    async fn data_are_not_put_back_beside_the_keys_of_another_portal(app: &TestApp) {
        let shelves = Shelves::of(app).await;
        shelves.data().await.unwrap();
        let others = vault::Vault::open_sqlite(&shelves.dir("keys.db"), Box::new(shelves.master())).await;
        others.unwrap().close().await;
        let told = line(&shelves.restore_data(&shelves.dir("data")).await.unwrap_err());
        assert!(told.contains("are not those of") && shelves.is_empty(), "{told}");
        shelves.leave().await;
    }

    /// The same rows are put back, table by table: none is left out but who was signed in.
    async fn every_table_is_in_it(app: &TestApp) {
        let (_, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        shelves.data().await.unwrap();
        shelves.keys().await.unwrap();
        let mut tx = app.db.read().await.unwrap();
        let mut wanted = Vec::new();
        for table in tx.tables().await.unwrap() {
            let rows = tx.count(&table).await.unwrap();
            wanted.push((table, rows));
        }
        tx.rollback().await.unwrap();
        shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
        shelves.restore_data(&shelves.dir("data")).await.unwrap();
        let portal = shelves.portal().await;
        let mut tx = portal.db.read().await.unwrap();
        assert!(wanted.len() > 20, "{wanted:?}");
        for (table, rows) in wanted {
            assert_eq!(tx.count(&table).await.unwrap(), rows, "{}", table.name);
        }
        tx.rollback().await.unwrap();
        portal.db.close().await;
        shelves.leave().await;
    }
}
