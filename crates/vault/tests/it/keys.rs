//! Making and finding keys, alone and with others.

use vault::{KeyId, VaultError};

use crate::support::{homes, id, place, scattered};

#[tokio::test]
async fn a_key_made_is_found_by_every_handle() {
    for home in homes().await {
        let (here, there) = (home.open().await, home.open().await);
        let sealed = here.create(id(1)).await.unwrap().seal(place(1), b"hallo");
        assert_eq!(there.key(id(1)).await.unwrap().open(place(1), &sealed).unwrap(), b"hallo");
        assert!(matches!(there.key(id(2)).await, Err(VaultError::NotFound(_))));
        home.leave().await;
    }
}

#[tokio::test]
async fn making_a_living_key_again_gives_the_same_key() {
    for home in homes().await {
        let vault = home.open().await;
        let sealed = vault.create(id(1)).await.unwrap().seal(place(1), b"hallo");
        let again = vault.create_many(&[id(2), id(1), id(2)]).await.unwrap();
        assert_eq!(again.iter().map(vault::Key::id).collect::<Vec<_>>(), [id(2), id(1), id(2)]);
        assert_eq!(again[1].open(place(1), &sealed).unwrap(), b"hallo");
        home.leave().await;
    }
}

#[tokio::test]
async fn two_processes_making_one_key_at_once_get_the_same() {
    for home in homes().await {
        let (here, there) = (home.open().await, home.open().await);
        for ids in scattered(300).chunks(3) {
            let backwards: Vec<KeyId> = ids.iter().copied().rev().collect();
            let (ours, theirs) = tokio::join!(here.create_many(ids), there.create_many(&backwards));
            for (ours, theirs) in ours.unwrap().iter().zip(theirs.unwrap().iter().rev()) {
                let sealed = ours.seal(place(1), b"hallo");
                assert_eq!(theirs.open(place(1), &sealed).unwrap(), b"hallo");
            }
        }
        home.leave().await;
    }
}

#[tokio::test]
async fn a_thousand_keys_come_in_one_call() {
    for home in homes().await {
        let ids = scattered(1_000);
        let made = home.open().await.create_many(&ids).await.unwrap();
        let fresh = home.open().await;
        let mut asked = ids.clone();
        asked.push(id(0));
        let found = fresh.keys(&asked).await.unwrap();
        assert_eq!(found.len(), 1_000);
        for key in made {
            let sealed = key.seal(place(1), b"hallo");
            assert_eq!(found[&key.id()].open(place(1), &sealed).unwrap(), b"hallo");
        }
        assert!(fresh.keys(&[]).await.unwrap().is_empty());
        home.leave().await;
    }
}

#[tokio::test]
async fn fingerprints_and_signatures_outlive_a_reopening() {
    for home in homes().await {
        let vault = home.open().await;
        let mail = vault.blind().blind("e-mail", "sanne@voorbeeld.example");
        let signature = vault.signer().sign("head", b"1234");
        vault.close().await;

        let vault = home.open().await;
        assert_eq!(vault.blind().blind("e-mail", "sanne@voorbeeld.example"), mail);
        assert_ne!(vault.blind().blind("name", "sanne@voorbeeld.example"), mail);
        assert_ne!(vault.blind().blind("e-mails", "anne@voorbeeld.example"), mail);
        assert_ne!(vault.signer().sign("e-mail", b"sanne@voorbeeld.example"), mail);

        assert!(vault.signer().verify("head", b"1234", &signature));
        assert!(!vault.signer().verify("root", b"1234", &signature));
        assert!(!vault.signer().verify("head", b"1235", &signature));
        assert!(!vault.signer().verify("head", b"1234", &signature[..31]));
        home.leave().await;
    }
}

#[tokio::test]
async fn the_vaults_own_keys_are_not_for_others() {
    let home = crate::support::Home::sqlite();
    let vault = home.open().await;
    for name in [b"vault.key.blind\0", b"vault.key.signer"] {
        let own = KeyId(uuid::Uuid::from_bytes(*name));
        assert!(matches!(vault.key(own).await, Err(VaultError::Reserved(_))));
        assert!(matches!(vault.create(own).await, Err(VaultError::Reserved(_))));
        assert!(matches!(vault.destroy(own, 1).await, Err(VaultError::Reserved(_))));
        assert!(vault.keys(&[own]).await.unwrap().is_empty());
    }
}
