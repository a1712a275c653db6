//! A store copied out of its place and put back: what a backup of the keys is.

use vault::{Copy, Envelope, Key, Loading, Mark, Record, Vault, VaultError, holds_keys_sqlite};

use crate::support::{Home, homes, id, master, place};

async fn all(mut copy: Copy) -> Vec<Record> {
    let mut records = Vec::new();
    loop {
        let page = copy.next().await.unwrap();
        if page.is_empty() {
            return records;
        }
        records.extend(page);
    }
}

async fn loading(home: &Home) -> Result<Loading, VaultError> {
    match home {
        Home::Sqlite(_) => Loading::sqlite(&home.file()).await,
        Home::Postgres { server, database } => {
            Loading::postgres(&format!("{server}/{database}")).await
        }
    }
}

/// Puts records into a fresh store on the same engine as `home`.
async fn put_back(records: &[Record], like: usize) -> Home {
    let home = homes().await.remove(like);
    let mut into = loading(&home).await.unwrap();
    for record in records {
        into.put(record).await.unwrap();
    }
    into.finish().await.unwrap();
    home
}

/// A store with a living key, a destroyed one, a root and a mark.
async fn used(vault: &Vault) -> Key {
    let key = vault.create(id(1)).await.unwrap();
    vault.create(id(2)).await.unwrap();
    vault.destroy(id(2), 77).await.unwrap();
    vault.put_root("2026-11-25", b"root").await.unwrap();
    vault.note_marks(vec![Mark { subject: id(9).0, n: 4, value: b"hash".to_vec() }]);
    key
}

#[tokio::test]
async fn a_copy_put_back_opens_what_the_store_sealed() {
    for (like, home) in homes().await.into_iter().enumerate() {
        let vault = home.open().await;
        let sealed = used(&vault).await.seal(place(1), b"text");
        let signed = vault.signer().sign("a", b"b");
        let back = put_back(&all(vault.copy().await.unwrap()).await, like).await;
        let again = back.open().await;
        let key = again.key(id(1)).await.unwrap();
        assert_eq!(key.open(place(1), &sealed).unwrap(), b"text");
        assert!(again.signer().verify("a", b"b", &signed));
        assert_eq!(again.roots().await.unwrap(), [("2026-11-25".to_owned(), b"root".to_vec())]);
        assert_eq!(again.marks(None, 9).await.unwrap(), vault.marks(None, 9).await.unwrap());
        for (vault, home) in [(vault, home), (again, back)] {
            vault.close().await;
            home.leave().await;
        }
    }
}

/// V7
#[tokio::test]
async fn what_was_destroyed_is_destroyed_in_the_copy() {
    for (like, home) in homes().await.into_iter().enumerate() {
        let vault = home.open().await;
        used(&vault).await;
        let back = put_back(&all(vault.copy().await.unwrap()).await, like).await;
        let again = back.open().await;
        assert!(matches!(again.create(id(2)).await, Err(VaultError::Destroyed(_))));
        assert_eq!(again.destroyed(None, 9).await.unwrap(), [(id(2), 77)]);
        assert_eq!(again.destroyed(Some(id(2)), 9).await.unwrap(), []);
        for (vault, home) in [(vault, home), (again, back)] {
            vault.close().await;
            home.leave().await;
        }
    }
}

#[tokio::test]
async fn a_copy_is_put_into_an_empty_store_alone() {
    for home in homes().await {
        let vault = home.open().await;
        assert!(matches!(loading(&home).await, Err(VaultError::NotEmpty)));
        vault.close().await;
        home.leave().await;
    }
}

#[tokio::test]
async fn a_store_that_was_not_filled_to_the_end_stays_empty() {
    for (like, home) in homes().await.into_iter().enumerate() {
        let vault = home.open().await;
        used(&vault).await;
        let records = all(vault.copy().await.unwrap()).await;
        let back = homes().await.remove(like);
        let mut broken_off = loading(&back).await.unwrap();
        broken_off.put(&records[0]).await.unwrap();
        drop(broken_off);
        let mut into = loading(&back).await.unwrap();
        into.put(&records[0]).await.unwrap();
        into.finish().await.unwrap();
        vault.close().await;
        home.leave().await;
        back.leave().await;
    }
}

/// V7: a copy from before a destruction does not bring back what was destroyed since.
#[tokio::test]
async fn what_was_destroyed_since_is_buried_again() {
    for home in homes().await {
        let vault = home.open().await;
        vault.create(id(1)).await.unwrap();
        assert_eq!(vault.bury(&[(id(1), 5), (id(3), 6)]).await.unwrap(), 1);
        for gone in [id(1), id(3)] {
            assert!(matches!(vault.key(gone).await, Err(VaultError::Destroyed(_))), "{gone}");
        }
        assert_eq!(vault.bury(&[(id(1), 9), (id(3), 9)]).await.unwrap(), 0);
        assert_eq!(vault.destroyed(None, 9).await.unwrap(), [(id(1), 5), (id(3), 6)]);
        vault.close().await;
        home.leave().await;
    }
}

#[tokio::test]
async fn a_store_that_is_not_there_holds_no_keys_and_is_not_made() {
    let home = Home::sqlite();
    assert!(!holds_keys_sqlite(&home.file()).await.unwrap());
    assert!(!home.file().exists());
    home.open().await.close().await;
    assert!(holds_keys_sqlite(&home.file()).await.unwrap());
}

#[tokio::test]
async fn an_envelope_is_opened_by_its_own_master_key_alone() {
    let (key, envelope) = Envelope::make(id(1), &master(1)).await.unwrap();
    let sealed = key.seal(place(1), b"text");
    let opened = envelope.open(&master(1)).await.unwrap();
    assert_eq!(opened.open(place(1), &sealed).unwrap(), b"text");
    assert!(matches!(envelope.open(&master(2)).await, Err(VaultError::Unreadable)));
    let moved = Envelope { id: id(2), ..envelope };
    assert!(matches!(moved.open(&master(1)).await, Err(VaultError::Unreadable)));
}
