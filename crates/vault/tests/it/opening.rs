//! Opening stores: at once, in vain, and the roots they keep.

use std::fs;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, raw_sql};
use vault::VaultError;

use crate::support::{Home, homes, master};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_processes_opening_a_new_store_at_once_agree() {
    for home in homes().await {
        let home = std::sync::Arc::new(home);
        let opening: Vec<_> = (0..6)
            .map(|_| std::sync::Arc::clone(&home))
            .map(|home| tokio::spawn(async move { home.open().await.blind().blind("a", "b") }))
            .collect();
        let mut prints = Vec::new();
        for print in opening {
            prints.push(print.await.unwrap());
        }
        prints.dedup();
        assert_eq!(prints.len(), 1);
        std::sync::Arc::into_inner(home).unwrap().leave().await;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_of_the_store_are_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::sqlite();
    fs::write(home.file(), b"").unwrap();
    fs::set_permissions(home.file(), fs::Permissions::from_mode(0o644)).unwrap();
    let _vault = home.open().await;
    let files: Vec<_> = fs::read_dir(home.file().parent().unwrap()).unwrap().collect();
    assert!(files.len() >= 2, "the store and its log");
    for file in files {
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn another_master_key_is_refused_by_name() {
    for home in homes().await {
        home.open().await.close().await;
        let refused = home.try_open(master(2)).await.unwrap_err();
        assert!(refused.to_string().contains(&vault::MasterKey::id(&master(1))));
        home.leave().await;
    }
}

#[tokio::test]
async fn a_store_of_a_newer_version_is_left_alone() {
    let home = Home::sqlite();
    home.open().await.close().await;
    let mut raw = SqliteConnectOptions::new().filename(home.file()).connect().await.unwrap();
    raw_sql("INSERT INTO vault_version VALUES (9)").execute(&mut raw).await.unwrap();
    assert!(matches!(home.try_open(master(1)).await, Err(VaultError::NewerStore(9))));
}

#[tokio::test]
async fn a_file_that_is_no_store_is_an_error() {
    let home = Home::sqlite();
    fs::write(home.file(), b"geen sleutels, maar een brief aan Sanne Voorbeeld").unwrap();
    assert!(matches!(home.try_open(master(1)).await, Err(VaultError::Store(_))));
}

#[tokio::test]
async fn a_signed_root_stands_for_ever() {
    for home in homes().await {
        let vault = home.open().await;
        vault.put_root("2026-11-02", b"two").await.unwrap();
        vault.put_root("2026-11-01", b"one").await.unwrap();
        vault.put_root("2026-11-01", b"one").await.unwrap();
        let other = vault.put_root("2026-11-01", b"other").await;
        assert!(matches!(other, Err(VaultError::RootDiffers(day)) if day == "2026-11-01"));
        let expected = [("2026-11-01", "one"), ("2026-11-02", "two")]
            .map(|(day, root)| (day.to_owned(), root.as_bytes().to_vec()));
        assert_eq!(home.open().await.roots().await.unwrap(), expected);
        assert_eq!(vault.root("2026-11-02").await.unwrap().unwrap(), b"two");
        assert_eq!(vault.root("2026-11-03").await.unwrap(), None);
        assert_eq!(vault.newest_roots(1).await.unwrap(), expected[1..]);
        home.leave().await;
    }
}

#[tokio::test]
async fn a_signed_root_cannot_be_altered_or_removed_by_a_statement_either() {
    let home = Home::sqlite();
    home.open().await.put_root("2026-11-01", b"one").await.unwrap();
    let mut raw = SqliteConnectOptions::new().filename(home.file()).connect().await.unwrap();
    assert!(raw_sql("UPDATE signed_root SET root = x'00'").execute(&mut raw).await.is_err());
    assert!(raw_sql("DELETE FROM signed_root").execute(&mut raw).await.is_err());
}
