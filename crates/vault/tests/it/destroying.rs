//! V7: what was destroyed is gone, in every copy and in every trace.

use std::fs;
use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, query_scalar};
use vault::{KeyId, VaultError};

use crate::support::{Home, homes, id, master, place, scattered};

const AT: i64 = 1_790_000_000_000_000;

#[tokio::test]
async fn a_destroyed_key_opens_nothing_in_an_older_copy_of_the_data() {
    for home in homes().await {
        let vault = home.open().await;
        let copy_of_the_data = vault.create(id(1)).await.unwrap().seal(place(1), b"hallo");
        let neighbour = vault.create(id(2)).await.unwrap().seal(place(2), b"daar");
        vault.destroy(id(1), AT).await.unwrap();

        for vault in [vault, home.open().await] {
            assert!(matches!(vault.key(id(1)).await, Err(VaultError::Destroyed(_))));
            assert!(
                vault.create(id(1)).await.is_err_and(|e| matches!(e, VaultError::Destroyed(_)))
            );
            let keys = vault.keys(&[id(1), id(2)]).await.unwrap();
            assert!(!keys.contains_key(&id(1)));
            assert_eq!(keys[&id(2)].open(place(2), &neighbour).unwrap(), b"daar");
            assert!(keys[&id(2)].open(place(1), &copy_of_the_data).is_err());
        }
        home.leave().await;
    }
}

#[tokio::test]
async fn destroying_twice_changes_nothing_and_what_never_was_cannot_be_destroyed() {
    for home in homes().await {
        let vault = home.open().await;
        vault.create(id(1)).await.unwrap();
        vault.destroy(id(1), AT).await.unwrap();
        vault.destroy(id(1), AT + 1).await.unwrap();
        assert!(matches!(vault.destroy(id(2), AT).await, Err(VaultError::NotFound(_))));
        if let Home::Sqlite(_) = home {
            let sql = "SELECT destroyed_at FROM wrapped_key WHERE id = $1";
            let mut raw = raw(&home.file()).await;
            let at: i64 = query_scalar(sql).bind(id(1).0).fetch_one(&mut raw).await.unwrap();
            assert_eq!(at, AT, "the first instant stays");
        }
        home.leave().await;
    }
}

#[tokio::test]
async fn the_bytes_of_a_destroyed_key_are_in_no_file_of_the_store() {
    let home = Home::sqlite();
    let (vault, other) = (home.open().await, home.open().await);
    let ids = scattered(3_000);
    for ids in ids.chunks(70) {
        vault.create_many(ids).await.unwrap();
        other.create(KeyId(uuid::Uuid::from_u128(ids[0].0.as_u128() ^ 1))).await.unwrap();
    }
    let first = wrapped(&home.file(), &ids).await;
    assert!(traces(&home.file(), &first) > 0, "the search finds what is there");

    let (gone, stay) = ids.split_at(1_000);
    vault.destroy(gone[0], AT).await.unwrap();
    vault.destroy_many(gone, AT).await.unwrap();
    assert_eq!(traces(&home.file(), &first[..1_000]), 0);
    assert_eq!(traces(&home.file(), &first[1_000..]), 2_000, "each other key stands once");

    // A rotation rewrites all, and the same holds after it.
    vault.rotate(Box::new(master(2))).await.unwrap();
    assert_eq!(traces(&home.file(), &first), 0);
    let second = wrapped(&home.file(), stay).await;
    vault.destroy_many(stay, AT).await.unwrap();
    assert_eq!(traces(&home.file(), &second), 0);
}

#[tokio::test]
async fn a_reader_in_the_way_is_reported_and_the_next_try_clears() {
    let home = Home::sqlite();
    let vault = home.open().await;
    vault.create(id(1)).await.unwrap();
    let bytes = wrapped(&home.file(), &[id(1)]).await;
    let mut reader = raw(&home.file()).await;
    let mut reading = reader.begin().await.unwrap();
    let _: i64 =
        query_scalar("SELECT count(*) FROM wrapped_key").fetch_one(&mut *reading).await.unwrap();

    assert!(matches!(vault.destroy(id(1), AT).await, Err(VaultError::NotCleared)));
    assert!(matches!(vault.key(id(1)).await, Err(VaultError::Destroyed(_))));
    reading.rollback().await.unwrap();
    vault.destroy(id(1), AT).await.unwrap();
    assert_eq!(traces(&home.file(), &bytes), 0);
}

async fn raw(file: &Path) -> sqlx::SqliteConnection {
    SqliteConnectOptions::new().filename(file).connect().await.unwrap()
}

/// The wrapped bytes as they stand in the table, in the order of the ids.
async fn wrapped(file: &Path, ids: &[KeyId]) -> Vec<Vec<u8>> {
    let mut raw = raw(file).await;
    let mut all = Vec::new();
    for id in ids {
        let sql = "SELECT wrapped FROM wrapped_key WHERE id = $1";
        all.push(query_scalar(sql).bind(id.0).fetch_one(&mut raw).await.unwrap());
    }
    all
}

/// How many times any of these keys, or a part of one that would do to find
/// the rest, stands in any file of the store's folder.
fn traces(file: &Path, keys: &[Vec<u8>]) -> usize {
    // The key proper: after version and nonce, before the tag.
    let wanted: std::collections::HashSet<&[u8]> = keys.iter().map(|key| &key[25..41]).collect();
    let files = fs::read_dir(file.parent().unwrap()).unwrap();
    files
        .map(|file| fs::read(file.unwrap().path()).unwrap())
        .map(|bytes| bytes.windows(16).filter(|part| wanted.contains(part)).count())
        .sum()
}
