//! Lines reach the disk, in order, and never on top of damage.

use super::*;
use crate::audit::{AuditError, Writer, check_days, sign_day};

#[tokio::test]
async fn what_is_written_verifies() {
    for log in filled().await {
        let report = log.verify().await;
        assert_eq!(report.lines, 5);
        let heads: Vec<(Uuid, i64)> = report.heads.iter().map(|head| (head.0, head.1)).collect();
        assert_eq!(heads, [(ACCOUNT, 2), (FILE, 3)]);
    }
}

#[tokio::test]
async fn a_chain_whose_head_was_altered_is_not_carried_on() {
    for log in filled().await {
        let deed = format!("UPDATE audit_head SET n = 2 WHERE chain = {}", log.id(FILE));
        log.tamper(&deed).await.expect("a head");
        let mut tx = log.db.write().await.expect("the writer");
        let refused = append(&mut tx, &log.vault, &[look(9)]).await;
        assert!(matches!(refused, Err(AuditError::Damaged(FILE))), "{refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_at_once_all_land_and_no_chain_has_a_gap() {
    for log in logs().await {
        log.begin().await;
        let writer = Writer::start(log.db.clone(), log.vault.clone());
        let mut tasks = tokio::task::JoinSet::new();
        for i in 0..200 {
            let writer = writer.clone();
            let line = if i % 3 == 0 { list(i) } else { look(i) };
            tasks.spawn(async move { writer.durable(vec![line]).await });
        }
        while let Some(done) = tasks.join_next().await {
            done.expect("a task").expect("a durable line");
        }
        let report = log.verify().await;
        assert_eq!((report.lines, report.problems), (202, Vec::new()));
        let mut tx = log.db.read().await.expect("a reader");
        let sql = "SELECT chain, MIN(n), MAX(n), COUNT(*) FROM audit_line GROUP BY chain";
        for (chain, first, last, count) in
            tx.query(sql).all::<(Uuid, i64, i64, i64)>().await.expect("chains")
        {
            assert_eq!((first, last), (1, count), "{chain}");
        }
    }
}

#[tokio::test]
async fn one_altered_chain_does_not_stop_the_others() {
    for log in filled().await {
        log.tamper(&format!("UPDATE audit_head SET n = 2 WHERE chain = {}", log.id(FILE)))
            .await
            .expect("a head");
        let writer = Writer::start(log.db.clone(), log.vault.clone());
        let (damaged, whole) =
            tokio::join!(writer.durable(vec![look(9)]), writer.durable(vec![list(9)]));
        assert!(matches!(damaged, Err(AuditError::Damaged(FILE))));
        whole.expect("the account's chain is whole");
    }
}

#[tokio::test]
async fn an_older_state_of_the_database_is_found_by_the_signed_days() {
    for log in filled().await {
        sign_day(&log.db, &log.vault, NOON).await.expect("a signed day");
        let now = log.verify().await.lines;
        assert_eq!(check_days(&log.vault, now).await.expect("days"), [""; 0]);
        let problems = check_days(&log.vault, now - 1).await.expect("days");
        assert!(problems[0].contains("5 lines were signed, fewer stand here"), "{problems:?}");
    }
}

#[tokio::test]
async fn a_signed_day_that_was_altered_is_found() {
    let log = filled().await.remove(0);
    sign_day(&log.db, &log.vault, NOON).await.expect("a signed day");
    let (day, mut root) = log.vault.roots().await.expect("days").remove(0);
    root[0] ^= 1;
    log.vault.put_root("2026-01-01", &root).await.expect("a forged day");
    let problems = check_days(&log.vault, 5).await.expect("days");
    assert_eq!(problems, ["day 2026-01-01: the signed root was altered"], "{day}");
}
