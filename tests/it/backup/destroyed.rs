//! What was destroyed stays so (V7), whichever backups are put back.

use empower::backup;
use empower::features::messages::store as threads;
use jiff::SignedDuration;
use vault::{Vault, VaultError};

use super::{Shelves, Talk, line};
use crate::support::{HELLO, TestApp};

/// Whether the key of the thread is gone from the keys that were put back.
async fn is_gone(shelves: &Shelves<'_>, talk: &Talk) -> bool {
    let keys = Vault::open_sqlite(&shelves.dir("keys.db"), Box::new(shelves.master())).await;
    let keys = keys.unwrap();
    let key = keys.key(threads::key_id(talk.thread)).await;
    keys.close().await;
    matches!(key, Err(VaultError::Destroyed(_)))
}

both! {
    /// V7, issue 4: data from before a destruction, with the keys of today.
    async fn older_data_do_not_bring_back_what_was_destroyed_since(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        shelves.data().await.unwrap();
        talk.is_destroyed(app).await;
        shelves.keys().await.unwrap();
        shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
        shelves.restore_data(&shelves.dir("data")).await.unwrap();
        let portal = shelves.portal().await;
        let page = talk.read_in(&portal).await;
        assert!(page.contains("Dit is niet meer te lezen") && !page.contains(HELLO), "{page}");
        portal.db.close().await;
        shelves.leave().await;
    }

    /// V7: keys from before a destruction, with a newer backup of the keys beside them.
    async fn older_keys_do_not_bring_back_what_a_newer_backup_knows_to_be_gone(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let older = shelves.keys().await.unwrap();
        talk.is_destroyed(app).await;
        app.pass(SignedDuration::from_hours(1));
        shelves.keys().await.unwrap();
        let back = shelves.restore_keys(&older.path).await.unwrap();
        assert_eq!(back.destroyed_since, 1);
        assert!(is_gone(&shelves, &talk).await);
        shelves.leave().await;
    }

    /// V7: keys from before a destruction, with data from after it.
    async fn older_keys_do_not_bring_back_what_newer_data_know_to_be_gone(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let older = shelves.keys().await.unwrap();
        talk.is_destroyed(app).await;
        shelves.data().await.unwrap();
        shelves.restore_keys(&older.path).await.unwrap();
        assert!(!is_gone(&shelves, &talk).await, "the keys alone do not know");
        let back = shelves.restore_data(&shelves.dir("data")).await.unwrap();
        assert_eq!(back.buried, 1);
        assert!(is_gone(&shelves, &talk).await);
        shelves.leave().await;
    }

    /// V7: backups of the keys live 7 days at most.
    async fn keys_past_their_term_are_removed_by_the_next_backup(app: &TestApp) {
        let shelves = Shelves::of(app).await;
        let older = shelves.keys().await.unwrap();
        app.pass(SignedDuration::from_hours(5 * 24));
        assert!(shelves.keys().await.unwrap().removed.is_empty(), "five days are allowed");
        app.pass(SignedDuration::from_hours(25));
        let removed = shelves.keys().await.unwrap().removed;
        assert!(removed.contains(&older.path) && removed.len() == 1, "tomorrow is too late: {removed:?}");
        assert!(!older.path.exists());
        shelves.leave().await;
    }

    /// V7: data live 90 days at most.
    async fn data_past_their_term_are_removed_by_the_next_backup(app: &TestApp) {
        let shelves = Shelves::of(app).await;
        let older = shelves.data().await.unwrap();
        app.pass(SignedDuration::from_hours(88 * 24));
        assert!(shelves.data().await.unwrap().removed.is_empty(), "88 days are allowed");
        app.pass(SignedDuration::from_hours(25));
        let removed = shelves.data().await.unwrap().removed;
        assert!(removed.contains(&older.path) && removed.len() == 1, "{removed:?}");
        assert!(!older.path.exists());
        shelves.leave().await;
    }

    /// V7: one that was forgotten on a shelf is not taken without a word.
    async fn keys_past_their_term_are_not_put_back_unless_they_are_all_there_is(app: &TestApp) {
        let shelves = Shelves::of(app).await;
        let made = shelves.keys().await.unwrap();
        app.pass(SignedDuration::from_hours(7 * 24 + 1));
        let error = shelves.restore_keys(&made.path).await.unwrap_err();
        assert!(line(&error).contains("older than 7 days"), "{error:#}");
        let (target, master) = (&shelves.target, shelves.master());
        backup::restore_keys(target, &master, &made.path, shelves.now(), true).await.unwrap();
        shelves.leave().await;
    }
}
