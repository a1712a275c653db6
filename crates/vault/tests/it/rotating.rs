//! Another master key, also when the move is cut off in the middle.

use std::sync::atomic::{AtomicUsize, Ordering};

use vault::{BoxFuture, KeyId, LocalMaster, MasterKey, Vault, VaultError, Wrapped, Zeroizing};

use crate::support::{homes, id, master, place, scattered};

/// A key service that stops answering after so many wrappings.
struct Failing {
    inner: LocalMaster,
    left: AtomicUsize,
}

impl MasterKey for Failing {
    fn id(&self) -> String {
        self.inner.id()
    }

    fn wrap<'a>(
        &'a self,
        id: KeyId,
        key: &'a [u8; 32],
    ) -> BoxFuture<'a, Result<Wrapped, VaultError>> {
        let left = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
        if left.is_err() {
            return Box::pin(async { Err(VaultError::Master("the service is away".to_owned())) });
        }
        self.inner.wrap(id, key)
    }

    fn unwrap<'a>(
        &'a self,
        id: KeyId,
        wrapped: &'a Wrapped,
    ) -> BoxFuture<'a, Result<Zeroizing<[u8; 32]>, VaultError>> {
        self.inner.unwrap(id, wrapped)
    }
}

fn failing(number: u8, after: usize) -> Failing {
    Failing { inner: master(number), left: AtomicUsize::new(after) }
}

/// One text under each key.
async fn sealed(vault: &Vault, ids: &[KeyId]) -> Vec<Vec<u8>> {
    let keys = vault.create_many(ids).await.unwrap();
    keys.iter().map(|key| key.seal(place(1), key.id().0.as_bytes())).collect()
}

async fn all_open(vault: &Vault, ids: &[KeyId], sealed: &[Vec<u8>]) -> bool {
    let keys = vault.keys(ids).await.unwrap();
    ids.iter().zip(sealed).all(|(id, sealed)| {
        keys.get(id).is_some_and(|key| key.open(place(1), sealed).unwrap() == id.0.as_bytes())
    })
}

#[tokio::test]
async fn after_a_rotation_only_the_new_master_key_opens_the_store() {
    for home in homes().await {
        let vault = home.open().await;
        let ids = scattered(450);
        let texts = sealed(&vault, &ids).await;
        let mail = vault.blind().blind("e-mail", "sanne@voorbeeld.example");
        let public = vault.notary().public();
        vault.destroy(ids[0], 1).await.unwrap();

        assert_eq!(vault.rotate(Box::new(master(2))).await.unwrap(), 449 + 2);
        assert_eq!(vault.rotate(Box::new(master(2))).await.unwrap(), 0);
        vault.create(id(7)).await.unwrap();

        let old = home.try_open(master(1)).await;
        assert!(matches!(old, Err(VaultError::UnknownMaster(name)) if name == master(2).id()));
        let new = home.try_open(master(2)).await.unwrap();
        assert!(all_open(&new, &ids[1..], &texts[1..]).await);
        assert!(new.key(id(7)).await.is_ok());
        assert!(matches!(new.key(ids[0]).await, Err(VaultError::Destroyed(_))));
        assert_eq!(new.blind().blind("e-mail", "sanne@voorbeeld.example"), mail);
        assert_eq!(new.notary().public(), public);
        home.leave().await;
    }
}

#[tokio::test]
async fn a_rotation_cut_off_by_a_crash_goes_on_after_the_restart() {
    for home in homes().await {
        let ids = scattered(1_000);
        let vault = home.open().await;
        let texts = sealed(&vault, &ids).await;
        let stopped = vault.rotate(Box::new(failing(2, 650))).await;
        assert!(matches!(stopped, Err(VaultError::Master(_))));
        // The process that was rotating has both, and still reads all.
        vault.close().await;

        // The crash: the new process starts with the old key, as it was told.
        let early = home.try_open(master(2)).await;
        assert!(matches!(early, Err(VaultError::UnknownMaster(name)) if name == master(1).id()));
        let vault = home.open().await;
        vault.destroy(ids[999], 1).await.unwrap();
        let left = vault.rotate(Box::new(master(2))).await.unwrap();
        assert!((400..=402).contains(&left), "the moved batches are not moved again: {left}");

        let vault = home.try_open(master(2)).await.unwrap();
        assert!(all_open(&vault, &ids[..999], &texts[..999]).await);
        assert!(matches!(vault.key(ids[999]).await, Err(VaultError::Destroyed(_))));
        home.leave().await;
    }
}

#[tokio::test]
async fn a_stopped_rotation_leaves_both_master_keys_in_use_and_can_go_back() {
    for home in homes().await {
        let ids = scattered(500);
        let texts = sealed(&home.open().await, &ids).await;
        // A handle that has no key in memory yet.
        let vault = home.open().await;
        assert!(vault.rotate(Box::new(failing(2, 300))).await.is_err());
        assert!(all_open(&vault, &ids, &texts).await);
        assert_eq!(vault.rotate(Box::new(master(1))).await.unwrap(), 200);
        assert!(all_open(&home.open().await, &ids, &texts).await);
        home.leave().await;
    }
}

/// A master key during whose work another process destroys what it wraps.
struct Overtaken(LocalMaster, Vault);

impl MasterKey for Overtaken {
    fn id(&self) -> String {
        self.0.id()
    }

    fn wrap<'a>(
        &'a self,
        id: KeyId,
        key: &'a [u8; 32],
    ) -> BoxFuture<'a, Result<Wrapped, VaultError>> {
        Box::pin(async move {
            if id == self::id(1) {
                self.1.destroy(id, 1).await?;
            }
            self.0.wrap(id, key).await
        })
    }

    fn unwrap<'a>(
        &'a self,
        id: KeyId,
        wrapped: &'a Wrapped,
    ) -> BoxFuture<'a, Result<Zeroizing<[u8; 32]>, VaultError>> {
        self.0.unwrap(id, wrapped)
    }
}

#[tokio::test]
async fn a_key_destroyed_in_the_middle_of_its_move_stays_destroyed() {
    for home in homes().await {
        let (vault, other) = (home.open().await, home.open().await);
        vault.create_many(&[id(1), id(2)]).await.unwrap();
        let moved = vault.rotate(Box::new(Overtaken(master(2), other))).await.unwrap();
        assert_eq!(moved, 1 + 2, "the other one, and the vault's own two");
        let vault = home.try_open(master(2)).await.unwrap();
        assert!(matches!(vault.key(id(1)).await, Err(VaultError::Destroyed(_))));
        assert!(vault.key(id(2)).await.is_ok());
        home.leave().await;
    }
}

#[tokio::test]
async fn a_process_with_the_old_master_key_makes_no_keys_that_would_be_lost() {
    for home in homes().await {
        let (here, there) = (home.open().await, home.open().await);
        here.create(id(1)).await.unwrap();
        here.rotate(Box::new(master(2))).await.unwrap();
        assert!(matches!(there.create(id(2)).await, Err(VaultError::MasterReplaced)));
        assert!(matches!(there.key(id(1)).await, Err(VaultError::UnknownMaster(_))));
        home.leave().await;
    }
}
