//! The log cannot be cut back unseen: no chain vanishes, none gets shorter.

use super::*;
use crate::audit::{AuditError, Writer};

/// The chain of the operator: neither a file nor an account names it.
const OPERATOR: Uuid = Uuid::from_u128(0x0BE2);

fn operator(seconds: i64, action: Action) -> Line {
    let mut line = Line::of(OPERATOR, NOON.plus_seconds(seconds), action, who());
    (line.object_kind, line.object_id) = (Some("provider"), Some(OPERATOR));
    line
}

impl Log {
    async fn tries(&self, lines: &[Line]) -> Result<(), AuditError> {
        let mut tx = self.db.write().await?;
        append(&mut tx, &self.vault, lines).await?;
        Ok(tx.commit().await?)
    }

    /// Sets one chain back to what [`Log::keep`] kept, its signed head and all.
    async fn set_back(&self, chain: Uuid) {
        let chain = self.id(chain);
        for table in TABLES {
            for deed in [
                format!("DELETE FROM {table} WHERE chain = {chain}"),
                format!("INSERT INTO {table} SELECT * FROM kept_{table} WHERE chain = {chain}"),
            ] {
                self.tamper(&deed).await.expect("rows");
            }
        }
    }

    async fn count(&self) -> (i64, i64) {
        let mut tx = self.db.read().await.expect("a reader");
        let sql = "SELECT (SELECT count(*) FROM audit_head), (SELECT count(*) FROM audit_line)";
        tx.query(sql).one().await.expect("numbers")
    }

    /// The same database with a key store that was opened anew.
    async fn reopened(self) -> Self {
        let Self { db, vault, folder } = self;
        drop(vault);
        let master =
            LocalMaster::from_file(&folder.path().join("master.key")).expect("a master key");
        let vault = Vault::open_sqlite(&folder.path().join("keys.db"), Box::new(master)).await;
        Self { db, vault: vault.expect("a key store"), folder }
    }
}

fn is_gone(chain: Uuid, n: i64) -> String {
    format!("chain {chain}: line {n} was written and is gone")
}

#[tokio::test]
async fn a_chain_that_was_removed_whole_is_found_and_never_begun_again() {
    for log in filled().await {
        log.write(&[operator(5, Action::Create), operator(6, Action::Read)]).await;
        for (chain, n, next) in
            [(FILE, 3, look(9)), (ACCOUNT, 2, list(9)), (OPERATOR, 2, operator(9, Action::Read))]
        {
            for table in TABLES {
                let deed = format!("DELETE FROM {table} WHERE chain = {}", log.id(chain));
                log.tamper(&deed).await.expect("rows");
            }
            log.finds(&is_gone(chain, n), "removed").await;
            let before = log.count().await;
            let mut beginning = begins(next.clone());
            if chain == OPERATOR {
                beginning = operator(9, Action::Create);
            }
            for lines in [vec![next.clone()], vec![beginning, next]] {
                let refused = log.tries(&lines).await;
                assert!(matches!(refused, Err(AuditError::Damaged(gone)) if gone == chain));
            }
            assert_eq!(log.count().await, before);
            log.finds(&is_gone(chain, n), "after another try").await;
        }
    }
}

#[tokio::test]
async fn a_chain_only_begins_with_the_line_that_says_so() {
    for log in logs().await {
        let mut refused = begins(look(0));
        refused.outcome = crate::audit::Outcome::Refused;
        let mut of_another = begins(look(0));
        of_another.object_id = Some(OTHER);
        let mut of_a_part = begins(look(0));
        of_a_part.object_kind = Some("appointment");
        for line in [look(0), refused, of_another, of_a_part] {
            let tried = log.tries(&[line, begins(list(1))]).await;
            assert!(matches!(tried, Err(AuditError::Damaged(FILE))), "{tried:?}");
        }
        assert_eq!(log.count().await, (0, 0));
        // What is told of before may stand before it in the same append.
        log.tries(&[look(0), begins(look(1))]).await.expect("a chain");
        assert_eq!(log.verify().await.problems, [""; 0]);
    }
}

#[tokio::test]
async fn a_head_without_lines_is_not_taken_for_a_beginning() {
    for log in filled().await {
        let chain = log.id(FILE);
        for deed in [
            format!("DELETE FROM audit_line WHERE chain = {chain}"),
            format!("UPDATE audit_head SET n = 0 WHERE chain = {chain}"),
        ] {
            log.tamper(&deed).await.expect("rows");
        }
        let tried = log.tries(&[begins(look(9))]).await;
        assert!(matches!(tried, Err(AuditError::Damaged(FILE))), "{tried:?}");
    }
}

#[tokio::test]
async fn a_chain_set_back_to_an_older_signed_head_is_found_and_named() {
    for log in filled().await {
        log.keep().await;
        log.write(&[look(10), look(11), list(12)]).await;
        assert_eq!(log.verify().await.problems, [""; 0]);
        log.set_back(FILE).await;
        assert_eq!(log.verify().await.problems, [is_gone(FILE, 5)]);
    }
}

/// Growing past its mark does not hide that a chain was cut back.
#[tokio::test]
async fn a_chain_that_was_set_back_and_grew_again_is_still_found() {
    for log in filled().await {
        log.keep().await;
        log.write(&[look(10), look(11)]).await;
        log.set_back(FILE).await;
        for seconds in 20..30 {
            log.write(&[look(seconds), list(seconds)]).await;
        }
        assert_eq!(log.verify().await.problems, [is_gone(FILE, 5)]);
        let log = log.reopened().await;
        log.write(&[look(40)]).await;
        assert_eq!(log.verify().await.problems, [is_gone(FILE, 5)]);
    }
}

#[tokio::test]
async fn what_was_rolled_back_leaves_no_mark() {
    for log in filled().await {
        let before = log.verify().await.heads.len();
        let mut tx = log.db.write().await.expect("the writer");
        let lines = [look(9), operator(9, Action::Create)];
        append(&mut tx, &log.vault, &lines).await.expect("lines");
        tx.rollback().await.expect("a rollback");
        let mut tx = log.db.write().await.expect("the writer");
        append(&mut tx, &log.vault, &lines).await.expect("lines");
        drop(tx);
        let report = log.verify().await;
        assert_eq!((report.heads.len(), report.problems), (before, Vec::new()));
    }
}

/// A mark that was lost is only behind.
#[tokio::test]
async fn a_crash_before_the_marks_are_written_raises_no_alarm() {
    for log in filled().await {
        log.write(&[look(10), operator(10, Action::Create)]).await;
        let log = log.reopened().await;
        assert_eq!(log.verify().await.problems, [""; 0]);
        log.write(&[look(11), operator(11, Action::Read)]).await;
        assert_eq!(log.verify().await.problems, [""; 0]);
        let marks = log.vault.marks(None, 9).await.expect("marks");
        let highest: Vec<_> = marks.iter().map(|mark| (mark.subject, mark.n)).collect();
        let expected = [(OPERATOR, 2), (ACCOUNT, 2), (FILE, 4 + 1)];
        for mark in expected {
            assert!(highest.contains(&mark), "{mark:?} in {highest:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_that_arrive_while_it_is_verified_raise_no_alarm() {
    for log in filled().await {
        let writer = Writer::start(log.db.clone(), log.vault.clone());
        let writing = tokio::spawn(async move {
            for seconds in 10..150 {
                writer.durable(vec![look(seconds), list(seconds)]).await.expect("lines");
            }
        });
        let mut walks = 0;
        while !writing.is_finished() {
            assert_eq!(log.verify().await.problems, [""; 0]);
            walks += 1;
        }
        writing.await.expect("all lines");
        assert!(walks > 0);
        assert_eq!(log.verify().await.problems, [""; 0]);
        assert_eq!(log.count().await, (2, 5 + 280));
    }
}
