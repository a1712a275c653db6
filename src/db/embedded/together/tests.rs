//! That changes share a commit, and nothing else.

use std::time::Duration;

use rusqlite::types::Value;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::super::{Link, Mode, Opening, Pool};
use super::MOST;
use crate::db::Result;

/// A writer, and somebody who sees what is on disk.
struct Place {
    writer: Pool,
    readers: Pool,
    _folder: TempDir,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.db");
        let writer = Pool::open(Opening::new(&path, Mode::Write), 1).unwrap();
        let made = writer.write().await.unwrap();
        made.batch("CREATE TABLE word (word TEXT PRIMARY KEY) STRICT").unwrap();
        made.commit().await.unwrap();
        let readers = Pool::open(Opening::new(&path, Mode::Read), 1).unwrap();
        Self { writer, readers, _folder: folder }
    }

    /// A change that has its turn now.
    async fn writes(&self, word: &str) -> Link {
        write(&self.writer, word).await
    }

    /// A change that waits for its turn.
    async fn follows(&self, word: &'static str) -> JoinHandle<Result<()>> {
        let writer = self.writer.clone();
        let follower = tokio::spawn(async move { write(&writer, word).await.commit().await });
        sleep(Duration::from_millis(5)).await;
        follower
    }

    /// The first is to be committed and has a follower, who has the turn now.
    async fn shares(&self, first: Link) -> (JoinHandle<Result<()>>, Link) {
        let writer = self.writer.clone();
        let second = tokio::spawn(async move { writer.write().await });
        sleep(Duration::from_millis(5)).await;
        let first = tokio::spawn(first.commit());
        (first, second.await.unwrap().unwrap())
    }

    async fn words(&self) -> Vec<String> {
        let link = self.readers.read().await.unwrap();
        let words: Vec<(String,)> =
            link.rows("SELECT word FROM word ORDER BY word", &[], usize::MAX).unwrap();
        words.into_iter().map(|(word,)| word).collect()
    }
}

async fn write(writer: &Pool, word: &str) -> Link {
    let link = writer.write().await.unwrap();
    link.run("INSERT INTO word VALUES ($1)", &[Value::Text(word.to_owned())]).unwrap();
    link
}

/// Invariant 6.
#[tokio::test]
async fn nobody_hears_that_a_change_stands_before_it_is_on_disk() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let (first, second) = place.shares(first).await;
    second.run("INSERT INTO word VALUES ('second')", &[]).unwrap();
    sleep(Duration::from_millis(50)).await;
    assert!(!first.is_finished() && place.words().await.is_empty());
    second.commit().await.unwrap();
    first.await.unwrap().unwrap();
    assert_eq!(place.words().await, ["first", "second"]);
}

#[tokio::test]
async fn a_change_that_is_given_up_takes_no_other_along() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let writer = place.writer.clone();
    let given_up = tokio::spawn(async move { drop(write(&writer, "given up").await) });
    sleep(Duration::from_millis(5)).await;
    let third = place.follows("third").await;
    first.commit().await.unwrap();
    given_up.await.unwrap();
    third.await.unwrap().unwrap();
    assert_eq!(place.words().await, ["first", "third"]);
}

#[tokio::test]
async fn one_whose_follower_goes_away_is_committed_all_the_same() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let follower = place.follows("never").await;
    let commit = tokio::spawn(first.commit());
    follower.abort();
    timeout(Duration::from_secs(5), commit).await.unwrap().unwrap().unwrap();
    assert_eq!(place.words().await[0], "first");
}

/// As SQLite does by itself on a full disk.
#[tokio::test]
async fn when_the_shared_transaction_is_undone_all_who_stood_in_it_hear_so() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let writer = place.writer.clone();
    let undone = tokio::spawn(async move {
        let second = write(&writer, "second").await;
        second.batch("ROLLBACK").unwrap();
        second.commit().await
    });
    sleep(Duration::from_millis(5)).await;
    assert!(first.commit().await.is_err());
    assert!(undone.await.unwrap().is_err());
    assert!(place.words().await.is_empty());
    place.writes("later").await.commit().await.unwrap();
    assert_eq!(place.words().await, ["later"]);
}

#[tokio::test]
async fn one_that_takes_long_commits_what_came_before_and_shares_nothing() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let writer = place.writer.clone();
    let long = tokio::spawn(async move { writer.write_apart().await });
    sleep(Duration::from_millis(5)).await;
    first.commit().await.unwrap();
    let long = long.await.unwrap().unwrap();
    assert_eq!(place.words().await, ["first"]);
    let follower = place.follows("third").await;
    long.run("INSERT INTO word VALUES ('long')", &[]).unwrap();
    long.commit().await.unwrap();
    follower.await.unwrap().unwrap();
    assert_eq!(place.words().await, ["first", "long", "third"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_is_all_there() {
    let place = Place::new().await;
    let crowd: Vec<_> = (0..MOST * 10)
        .map(|n| {
            let writer = place.writer.clone();
            tokio::spawn(async move {
                let link = write(&writer, &format!("{n:03}")).await;
                if n % 7 == 0 { Ok(()) } else { link.commit().await }
            })
        })
        .collect();
    for one in crowd {
        one.await.unwrap().unwrap();
    }
    let there = (0..MOST * 10).filter(|n| n % 7 != 0).map(|n| format!("{n:03}"));
    assert_eq!(place.words().await, there.collect::<Vec<_>>());
}

#[tokio::test]
async fn closing_commits_what_waits() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let follower = place.follows("never").await;
    let commit = tokio::spawn(first.commit());
    follower.abort();
    place.writer.close().await;
    commit.await.unwrap().unwrap();
    assert_eq!(place.words().await, ["first"]);
}

/// Invariant 6: who reads what another changed before, and answers by it, says what is on disk.
#[tokio::test]
async fn who_finds_that_it_stands_already_waits_until_it_does() {
    let place = Place::new().await;
    let first = place.writes("first").await;
    let (first, second) = place.shares(first).await;
    second.run("INSERT INTO word VALUES ('undone')", &[]).unwrap();
    second.rollback().unwrap();
    assert_eq!(place.words().await, ["first"]);
    first.await.unwrap().unwrap();
}
