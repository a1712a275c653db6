//! What is sealed opens with its key in its place, and nowhere else.

use proptest::prelude::*;
use uuid::Uuid;
use vault::{Key, OVERHEAD, Place, VaultError};

use crate::support::{Home, id, place};

async fn two_keys() -> (Key, Key) {
    // Kept until both keys are made: the folder goes with it.
    let home = Home::sqlite();
    let vault = home.open().await;
    (vault.create(id(1)).await.unwrap(), vault.create(id(2)).await.unwrap())
}

fn refused(opened: &Result<Vec<u8>, VaultError>) -> bool {
    matches!(opened, Err(VaultError::Unreadable))
}

#[tokio::test]
async fn what_was_sealed_can_be_opened() {
    let (key, _) = two_keys().await;
    let sealed = key.seal_text(place(1), "Tot dinsdag, groet van Sanne Voorbeeld");
    assert_eq!(key.open_text(place(1), &sealed).unwrap(), "Tot dinsdag, groet van Sanne Voorbeeld");
    assert!(!sealed.windows(5).any(|bytes| bytes == b"Sanne"));
    assert_eq!(key.open(place(1), &key.seal(place(1), b"")).unwrap(), b"");
}

#[tokio::test]
async fn the_same_text_is_never_sealed_the_same_way_twice() {
    let (key, _) = two_keys().await;
    assert_ne!(key.seal(place(1), b"hallo"), key.seal(place(1), b"hallo"));
}

#[tokio::test]
async fn in_another_table_column_or_row_it_stays_closed() {
    let (key, _) = two_keys().await;
    let sealed = key.seal(place(1), b"hallo");
    let elsewhere = [
        Place { table: "letter", ..place(1) },
        Place { column: "subject", ..place(1) },
        Place { row: Uuid::from_u128(2), ..place(1) },
        // The same letters, cut elsewhere.
        Place { table: "messageb", column: "ody", ..place(1) },
    ];
    assert!(elsewhere.iter().all(|place| refused(&key.open(*place, &sealed))));
}

#[tokio::test]
async fn with_another_key_it_stays_closed() {
    let (key, other) = two_keys().await;
    assert!(refused(&other.open(place(1), &key.seal(place(1), b"hallo"))));
}

#[tokio::test]
async fn one_flipped_bit_or_a_lost_byte_is_noticed() {
    let (key, _) = two_keys().await;
    let sealed = key.seal(place(1), b"hallo");
    for bit in 0..sealed.len() * 8 {
        let mut altered = sealed.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        assert!(refused(&key.open(place(1), &altered)), "bit {bit}");
    }
    for length in 0..sealed.len() {
        assert!(refused(&key.open(place(1), &sealed[..length])), "{length} bytes");
    }
}

#[tokio::test]
async fn any_bytes_come_back_and_any_rubbish_is_refused() {
    let (key, _) = two_keys().await;
    proptest!(|(plain: Vec<u8>, rubbish: Vec<u8>)| {
        let sealed = key.seal(place(1), &plain);
        prop_assert_eq!(sealed.len(), plain.len() + OVERHEAD);
        prop_assert_eq!(key.open(place(1), &sealed).unwrap(), plain);
        prop_assert!(refused(&key.open(place(1), &rubbish)));
    });
}

#[tokio::test]
async fn bytes_that_are_no_text_say_so() {
    let (key, _) = two_keys().await;
    let sealed = key.seal(place(1), &[0xff, 0xfe]);
    assert!(matches!(key.open_text(place(1), &sealed), Err(VaultError::NotText)));
}

#[tokio::test]
async fn a_key_shows_its_id_and_nothing_else() {
    let (key, _) = two_keys().await;
    assert_eq!(format!("{key:?}"), format!("Key({}, …)", id(1)));
}
