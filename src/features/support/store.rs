//! All SQL of helping somebody get in: what a caller showed, what was tried, how often one searched;
//! and for the holder what support did.

use uuid::Uuid;
use vault::Vault;

use super::model::{Check, Day, Proof, Way};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{AccountId, ordered};

/// Who checks, and whom.
pub(super) type Pair = (AccountId, AccountId);

/// With what a code is compared; it is worth nothing for another worker, account or way.
pub(super) fn code_hash(vault: &Vault, (worker, account): Pair, way: Way, code: &str) -> Vec<u8> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let of = format!("{worker} {account} {} {digits}", way.as_str());
    vault.blind().blind("support code", &of).to_vec()
}

/// How often `worker` searched since.
pub(super) async fn searched(tx: &mut Tx, worker: AccountId, since: Instant) -> Result<i64> {
    let (count,): (i64,) = tx
        .query("SELECT count(*) FROM support_search WHERE worker_id = $1 AND at >= $2")
        .bind(worker)
        .bind(since)
        .one()
        .await?;
    Ok(count)
}

/// Notes that `worker` searches.
pub(super) async fn search(tx: &mut Tx, worker: AccountId, now: Instant) -> Result<()> {
    tx.query("INSERT INTO support_search (id, worker_id, at) VALUES ($1, $2, $3)")
        .bind(ordered())
        .bind(worker)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Opens these accounts for `worker`, who found them.
pub(super) async fn found(
    tx: &mut Tx,
    worker: AccountId,
    accounts: &[AccountId],
    now: Instant,
) -> Result<()> {
    let sql = "INSERT INTO support_check (worker_id, account_id, found_at) VALUES {rows}
         ON CONFLICT (worker_id, account_id) DO UPDATE SET found_at = excluded.found_at";
    tx.each((sql, 3), accounts, |query, account| query.bind(worker).bind(*account).bind(now)).await
}

#[derive(crate::db::FromRow)]
struct Row {
    found_at: Instant,
    email_code: Option<Vec<u8>>,
    email_until: Option<Instant>,
    email_at: Option<Instant>,
    text_code: Option<Vec<u8>>,
    text_until: Option<Instant>,
    text_at: Option<Instant>,
    born_at: Option<Instant>,
    began_at: Option<Instant>,
    wrong: Option<i64>,
    sent: Option<i64>,
    over_until: Option<Instant>,
}

/// How the check of an account stands for a worker; none for who did not find it.
pub(super) async fn check(
    tx: &mut Tx,
    (worker, account): Pair,
    now: Instant,
) -> Result<Option<Check>> {
    let row: Option<Row> = tx
        .query(
            "SELECT c.found_at, c.email_code, c.email_until, c.email_at, c.text_code, c.text_until, c.text_at, c.born_at,
                d.began_at, d.wrong, d.sent, d.over_until
             FROM support_check c LEFT JOIN support_day d ON d.account_id = c.account_id
             WHERE c.worker_id = $1 AND c.account_id = $2",
        )
        .bind(worker)
        .bind(account)
        .optional()
        .await?;
    Ok(row.map(|row| {
        let (began, wrong, sent) = (row.began_at, row.wrong, row.sent);
        let kept = began.zip(wrong).zip(sent).map(|((began, wrong), sent)| Day {
            began,
            wrong,
            sent,
            over: row.over_until,
        });
        Check {
            found_at: row.found_at,
            proofs: [
                Proof { code: row.email_code, until: row.email_until, at: row.email_at },
                Proof { code: row.text_code, until: row.text_until, at: row.text_at },
                Proof { at: row.born_at, ..Proof::default() },
            ],
            day: Day::of(kept, now),
        }
    }))
}

/// Keeps how one kind of proof stands.
pub(super) async fn keep_proof(
    tx: &mut Tx,
    (worker, account): Pair,
    way: Way,
    proof: &Proof,
) -> Result<()> {
    let sql = match way {
        Way::Email => {
            "UPDATE support_check SET email_at = $3, email_code = $4, email_until = $5
             WHERE worker_id = $1 AND account_id = $2"
        }
        Way::Text => {
            "UPDATE support_check SET text_at = $3, text_code = $4, text_until = $5
             WHERE worker_id = $1 AND account_id = $2"
        }
        Way::Born => {
            "UPDATE support_check SET born_at = $3 WHERE worker_id = $1 AND account_id = $2"
        }
    };
    let query = tx.query(sql).bind(worker).bind(account).bind(proof.at);
    let query = match way {
        Way::Born => query,
        Way::Email | Way::Text => query.bind(proof.code.clone()).bind(proof.until),
    };
    query.run().await?;
    Ok(())
}

/// Keeps what was tried for an account.
pub(super) async fn keep_day(tx: &mut Tx, account: AccountId, day: &Day) -> Result<()> {
    tx.query(
        "INSERT INTO support_day (account_id, began_at, wrong, sent, over_until) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id) DO UPDATE SET began_at = excluded.began_at, wrong = excluded.wrong,
             sent = excluded.sent, over_until = excluded.over_until",
    )
    .bind(account)
    .bind(day.began)
    .bind(day.wrong)
    .bind(day.sent)
    .bind(day.over)
    .run()
    .await?;
    Ok(())
}

/// Throws away what is older than `before`.
pub(super) async fn sweep(tx: &mut Tx, before: Instant) -> Result<()> {
    for sql in [
        "DELETE FROM support_check WHERE found_at < $1",
        "DELETE FROM support_day WHERE began_at < $1",
        "DELETE FROM support_search WHERE at < $1",
    ] {
        tx.query(sql).bind(before).run().await?;
    }
    Ok(())
}

/// Nothing is left of the checks of an account that ends, nor of what its holder checked.
///
/// # Errors
/// When the database refuses.
pub async fn forget_of(tx: &mut Tx, account: AccountId) -> Result<()> {
    for sql in [
        "DELETE FROM support_check WHERE account_id = $1",
        "DELETE FROM support_check WHERE worker_id = $1",
        "DELETE FROM support_day WHERE account_id = $1",
        "DELETE FROM support_search WHERE worker_id = $1",
    ] {
        tx.query(sql).bind(account).run().await?;
    }
    Ok(())
}

/// What support did about an account, for its holder.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Help {
    /// When.
    pub at: Instant,
    /// What, as the log's word.
    pub action: String,
    /// How it ended.
    pub outcome: String,
}

/// What support did about an account, the newest first, at most `limit` lines.
///
/// # Errors
/// When the database refuses.
pub async fn helped(tx: &mut Tx, account: Uuid, limit: i64) -> Result<Vec<Help>> {
    tx.query(
        "SELECT at, action, outcome FROM audit_line WHERE chain = $1 AND object_kind = 'support'
         ORDER BY n DESC LIMIT $2",
    )
    .bind(account)
    .bind(limit)
    .all()
    .await
}
