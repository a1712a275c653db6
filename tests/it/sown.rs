//! Generated files are stored many at a time, and stand as if each had come by itself.

use empower::db::Within;
use empower::demo;

use crate::support::TestApp;

/// More than go into one statement.
const FILES: u32 = 70;

/// The one number of this question, over all files.
async fn number(app: &TestApp, sql: &'static str) -> i64 {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let (number,): (i64,) = tx.query(sql).one().await.unwrap();
    tx.rollback().await.unwrap();
    number
}

both! {
    /// Invariants 6 and 7: rows, lines and rings are there for each; the log is verified at the end.
    async fn a_crowd_stands_as_if_each_file_had_come_by_itself(app: &TestApp) {
        demo::crowd(app, FILES).await.unwrap();
        assert_eq!(number(app, "SELECT count(*) FROM client").await, i64::from(FILES));
        assert_eq!(number(app, "SELECT count(*) FROM treatment").await, i64::from(FILES));
        assert_eq!(number(app, "SELECT count(*) FROM appointment_practitioner").await, i64::from(FILES) * 9);
        let parents = number(app, "SELECT count(*) FROM relative").await;
        assert!(parents > 15);
        assert_eq!(number(app, "SELECT count(*) FROM authority").await, parents);
        let odd = "SELECT count(*) FROM thread t WHERE t.last_n <> (SELECT count(*) FROM message m
            WHERE m.thread_id = t.id) OR NOT EXISTS (SELECT 1 FROM message m WHERE m.thread_id = t.id
            AND m.n = t.last_n AND m.sent_at = t.last_at) OR t.begun_at > t.last_at";
        assert_eq!(number(app, odd).await, 0, "each thread stands after its last message");
        let silent = "SELECT count(*) FROM thread t WHERE NOT EXISTS (SELECT 1 FROM pulse p
            WHERE p.topic = t.id AND p.messages = t.last_n)";
        assert_eq!(number(app, silent).await, 0, "each message rang at its thread");
        let waiting = "SELECT count(*) FROM thread WHERE waiting_since IS NOT NULL";
        let owed = "SELECT count(*) FROM thread t JOIN message m ON m.thread_id = t.id AND m.n = t.last_n
            WHERE m.role <> 'therapist'";
        assert_eq!(number(app, waiting).await, number(app, owed).await);
        let begun = "SELECT count(*) FROM audit_line WHERE object_kind = 'thread'";
        assert_eq!(number(app, begun).await, number(app, "SELECT count(*) FROM thread").await);
    }
}
