//! How often the second step of signing in went wrong after the right password.
//!
//! Owns that count, and until when nobody comes in by a code from a browser that is not known. It
//! says nothing of who tried; the failures that make one wait a quarter of an hour are the brake's.

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::AccountId;

/// So many wrong codes in a row say that somebody else has the password.
const MANY: i64 = 10;
/// So long nobody comes in by a code then from a browser that is not known: a day, in seconds.
const SHUT: i64 = 24 * 3600;

/// Counts a wrong code; whether they are so many now that the holder is to hear of it, which is
/// once until a code is right again.
///
/// # Errors
/// When the database refuses.
pub async fn missed(tx: &mut Tx, account: AccountId, now: Instant) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .query(
            "UPDATE account SET second_missed = second_missed + 1, second_shut_until =
                 CASE WHEN (second_missed + 1) % $2 = 0 THEN $3 ELSE second_shut_until END
             WHERE id = $1 RETURNING second_missed",
        )
        .bind(account)
        .bind(MANY)
        .bind(now.plus_seconds(SHUT))
        .optional()
        .await?;
    Ok(row.is_some_and(|(missed,)| missed == MANY))
}

/// A code was right: the next wrong one is the first. Who is shut out stays so until the day is
/// over, or another password chosen: it may be the holder who came in, elsewhere.
///
/// # Errors
/// When the database refuses.
pub async fn right(tx: &mut Tx, account: AccountId) -> Result<()> {
    let sql = "UPDATE account SET second_missed = 0 WHERE id = $1 AND second_missed > 0";
    tx.query(sql).bind(account).run().await?;
    Ok(())
}
