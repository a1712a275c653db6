//! Marks go forward only, and outlive what they speak of.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, raw_sql};
use uuid::Uuid;
use vault::Mark;

use crate::support::{Home, homes};

fn mark(subject: u128, n: i64, value: &[u8]) -> Mark {
    Mark { subject: Uuid::from_u128(subject), n, value: value.to_vec() }
}

#[tokio::test]
async fn a_mark_only_goes_forward() {
    for home in homes().await {
        let (here, there) = (home.open().await, home.open().await);
        here.note_marks(vec![mark(1, 5, b"five"), mark(1, 4, b"four"), mark(2, 1, b"one")]);
        here.flush_marks().await.unwrap();
        there.note_marks(vec![mark(1, 5, b"other"), mark(2, 0, b"none")]);
        there.flush_marks().await.unwrap();
        let stands = [mark(1, 5, b"five"), mark(2, 1, b"one")];
        assert_eq!(here.marks(None, 9).await.unwrap(), stands);
        there.note_marks(vec![mark(1, 6, b"six")]);
        there.flush_marks().await.unwrap();
        assert_eq!(here.marks(None, 1).await.unwrap(), [mark(1, 6, b"six")]);
        home.leave().await;
    }
}

#[tokio::test]
async fn closing_writes_what_was_noted() {
    for home in homes().await {
        let vault = home.open().await;
        vault.note_marks(vec![mark(1, 1, b"one")]);
        vault.close().await;
        assert_eq!(home.open().await.marks(None, 9).await.unwrap(), [mark(1, 1, b"one")]);
        home.leave().await;
    }
}

#[tokio::test]
async fn the_task_writes_by_itself_and_a_mark_to_come_is_known_at_once() {
    for home in homes().await {
        let vault = home.open().await;
        for n in 1..=50 {
            vault.note_marks(vec![mark(7, n, b"x")]);
            let known = vault.marks_of(&[Uuid::from_u128(7), Uuid::nil()]).await.unwrap();
            assert_eq!((known.len(), known[&Uuid::from_u128(7)].n), (1, n));
        }
        let other = home.open().await;
        for _ in 0..100 {
            if other.marks(None, 1).await.unwrap() == [mark(7, 50, b"x")] {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert_eq!(other.marks(None, 1).await.unwrap(), [mark(7, 50, b"x")]);
        home.leave().await;
    }
}

#[tokio::test]
async fn marks_come_page_by_page_in_the_order_of_subjects() {
    for home in homes().await {
        let vault = home.open().await;
        let all: Vec<Mark> = (0..1_201).map(|n| mark(n * 3, 1, b"x")).collect();
        vault.note_marks(all.iter().rev().cloned().collect());
        vault.flush_marks().await.unwrap();
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = vault.marks(after, 500).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.subject);
            found.extend(page);
        }
        assert_eq!(found, all);
        home.leave().await;
    }
}

#[tokio::test]
async fn a_statement_cannot_set_a_mark_back_or_remove_it() {
    let home = Home::sqlite();
    let vault = home.open().await;
    vault.note_marks(vec![mark(1, 5, b"five")]);
    vault.flush_marks().await.unwrap();
    let mut raw = SqliteConnectOptions::new().filename(home.file()).connect().await.unwrap();
    for sql in ["UPDATE mark SET n = 4", "UPDATE mark SET value = x'00'", "DELETE FROM mark"] {
        assert!(raw_sql(sql).execute(&mut raw).await.is_err(), "{sql}");
    }
}
