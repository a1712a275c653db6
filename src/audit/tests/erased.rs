//! A line can be erased lawfully, and only so (V5, V7).

use super::*;
use crate::audit::{AuditError, erase};

async fn erase_line(log: &Log, chain: Uuid, n: i64) -> Result<(), AuditError> {
    let mut tx = log.db.write().await.expect("the writer");
    erase(&mut tx, &log.vault, chain, n, NOON.plus_seconds(60), who()).await?;
    Ok(tx.commit().await?)
}

#[tokio::test]
async fn a_lawful_erasure_leaves_a_chain_that_verifies() {
    for log in filled().await {
        for (chain, n) in [(FILE, 2), (FILE, 1), (ACCOUNT, 1)] {
            erase_line(&log, chain, n).await.expect("an erasure");
        }
        assert_eq!(log.verify().await.problems, [""; 0]);
        assert_eq!(log.verify().await.lines, 8);
    }
}

#[tokio::test]
async fn the_client_sees_that_a_line_was_erased() {
    for log in filled().await {
        erase_line(&log, FILE, 2).await.expect("an erasure");
        let mut tx = log.db.read().await.expect("a reader");
        let sql = "SELECT action, ground FROM audit_line WHERE client_id = $1 AND n = 4";
        let line: (String, String) = tx.query(sql).bind(FILE).one().await.expect("a line");
        assert_eq!(line, ("log".to_owned(), "erasure".to_owned()));
    }
}

#[tokio::test]
async fn nothing_of_an_erased_line_is_left_in_the_file() {
    let log = Log::on_sqlite().await;
    let mut line = look(0);
    let marks = [
        Uuid::from_u128(u128::from_be_bytes(random())),
        Uuid::from_u128(u128::from_be_bytes(random())),
    ];
    line.object_id = Some(marks[0]);
    line.ground_ids = vec![marks[1]];
    let mut listed = list(1);
    listed.subjects = vec![ClientId(marks[0])];
    log.begin().await;
    log.write(&[line, look(1), listed]).await;
    erase_line(&log, FILE, 2).await.expect("an erasure");
    erase_line(&log, ACCOUNT, 2).await.expect("an erasure");
    log.db.close().await;
    for entry in std::fs::read_dir(log.folder.path()).expect("the folder") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a file");
        for mark in marks {
            let texts = [mark.as_bytes().to_vec(), mark.to_string().into_bytes()];
            let found = texts
                .iter()
                .any(|text| bytes.windows(text.len()).any(|window| window == text.as_slice()));
            assert!(!found, "{} still holds what was erased", path.display());
        }
    }
}

#[tokio::test]
async fn taking_the_payload_away_without_an_erasure_line_is_found() {
    for log in filled().await {
        erase_line(&log, FILE, 1).await.expect("an erasure");
        let columns = "salt event_id at action outcome account_id person_id role provider_id method access_kind \
            access_point client_id categories object_kind object_id ground ground_ids article source node";
        let nulls: Vec<String> =
            columns.split_whitespace().map(|column| format!("{column} = NULL")).collect();
        for n in [2, 4] {
            let deed = format!(
                "UPDATE audit_line SET {} WHERE chain = {} AND n = {n}",
                nulls.join(", "),
                log.id(FILE)
            );
            assert_eq!(log.tamper(&deed).await.expect("a line"), 1);
            log.finds(&format!("{FILE}, line {n}: removed without an erasure line"), &deed).await;
        }
        // The line that said so is gone, so what it spoke of stands alone.
        log.finds(&format!("{FILE}, line 1: removed without an erasure line"), "no erasure line")
            .await;
    }
}

#[tokio::test]
async fn writing_into_an_erased_line_is_found() {
    for log in filled().await {
        erase_line(&log, FILE, 2).await.expect("an erasure");
        erase_line(&log, ACCOUNT, 1).await.expect("an erasure");
        let deed =
            format!("UPDATE audit_line SET role = 'x' WHERE chain = {} AND n = 2", log.id(FILE));
        log.tamper(&deed).await.expect("a line");
        log.finds(&format!("{FILE}, line 2: it was altered"), &deed).await;
        let deed = format!(
            "INSERT INTO audit_subject (chain, n, position, commitment, client_id) SELECT chain, 1, 0, commitment, {}
             FROM audit_subject WHERE position = 0",
            log.id(OTHER)
        );
        log.tamper(&deed).await.expect("a subject");
        log.finds(&format!("{ACCOUNT}, line 1: it was altered"), &deed).await;
    }
}

#[tokio::test]
async fn an_erasure_line_a_missing_line_and_an_erased_line_cannot_be_erased() {
    for log in filled().await {
        erase_line(&log, FILE, 2).await.expect("an erasure");
        for n in [2, 4, 77, -1] {
            assert!(
                matches!(erase_line(&log, FILE, n).await, Err(AuditError::NotErasable(FILE, _))),
                "{n}"
            );
        }
        assert_eq!(log.verify().await.problems, [""; 0]);
    }
}
