//! Why a session is no more, so that its own browser can be told once.
//!
//! Owns the reasons, and the ending of sessions that leaves one. A session that
//! has ended stands in no table that lets anybody in: only the hash of its
//! number is kept, with a word, for a day.

use super::sessions;
use crate::clock::Instant;
use crate::db::{self, Tx};
use crate::error::Result;
use crate::ids::{AccountId, SessionId};

/// Why somebody signs in again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Nothing was asked for half an hour.
    Idle,
    /// It had lasted as long as a session may.
    Hours,
    /// The code was not given in time.
    Code,
    /// Its holder ended it from elsewhere.
    Elsewhere,
    /// Another password was chosen.
    Password,
    /// A way back in was used: what was lost is replaced.
    Recovered,
    /// The practice gave a new password.
    Office,
    /// With what one signs in was changed.
    Factor,
    /// A new address or number was taken back.
    Contact,
    /// The account was closed by its holder.
    Closed,
    /// One does not work at the practice any more.
    Left,
}

impl Why {
    /// Why a session is over that nobody ended; `complete`: whether the code was given.
    pub(super) fn by_itself(complete: bool, hours: bool) -> Self {
        match (complete, hours) {
            (false, _) => Self::Code,
            (true, true) => Self::Hours,
            (true, false) => Self::Idle,
        }
    }

    /// As stored; those that follow from the session itself never are.
    fn as_str(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Hours => "hours",
            Self::Code => "code",
            Self::Elsewhere => "elsewhere",
            Self::Password => "password",
            Self::Recovered => "recovered",
            Self::Office => "office",
            Self::Factor => "factor",
            Self::Contact => "contact",
            Self::Closed => "closed",
            Self::Left => "left",
        }
    }

    fn read(word: &str) -> Option<Self> {
        let told = [
            Self::Elsewhere,
            Self::Password,
            Self::Recovered,
            Self::Office,
            Self::Factor,
            Self::Contact,
            Self::Closed,
            Self::Left,
        ];
        told.into_iter().find(|why| why.as_str() == word)
    }
}

/// A session that is no more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ended {
    /// Why.
    pub why: Why,
    /// Whose it was, where it ended by itself: what was being typed is still its holder's.
    pub account: Option<AccountId>,
}

/// Ends one session, and says why to the browser that had it.
///
/// # Errors
/// When the database refuses.
pub async fn end(
    tx: &mut Tx,
    account: AccountId,
    id: SessionId,
    why: Why,
    now: Instant,
) -> Result<bool> {
    tx.query(
        "INSERT INTO ended_session (token_hash, why, ended_at)
         SELECT token_hash, CAST($3 AS TEXT), CAST($4 AS BIGINT) FROM session
         WHERE id = $1 AND account_id = $2 AND stage = 'complete'",
    )
    .bind(id)
    .bind(account)
    .bind(why.as_str())
    .bind(now)
    .run()
    .await?;
    sessions::end(tx, account, id).await
}

/// Ends all sessions of an account but for `keep`, and says why to the browsers that had them.
///
/// # Errors
/// When the database refuses.
pub async fn end_all(
    tx: &mut Tx,
    account: AccountId,
    keep: Option<SessionId>,
    why: Why,
    now: Instant,
) -> Result<u64> {
    tx.query(
        "INSERT INTO ended_session (token_hash, why, ended_at)
         SELECT token_hash, CAST($3 AS TEXT), CAST($4 AS BIGINT) FROM session
         WHERE account_id = $1 AND id <> $2 AND stage = 'complete'",
    )
    .bind(account)
    .bind(keep.unwrap_or(SessionId(uuid::Uuid::nil())))
    .bind(why.as_str())
    .bind(now)
    .run()
    .await?;
    sessions::end_all(tx, account, keep).await
}

/// Why the session of this hash was ended; none where nobody ended it.
///
/// # Errors
/// When the database refuses.
pub(super) async fn told(tx: &mut Tx, hash: &[u8]) -> db::Result<Option<Ended>> {
    let row: Option<(String,)> = tx
        .query("SELECT why FROM ended_session WHERE token_hash = $1")
        .bind(hash)
        .optional()
        .await?;
    Ok(row.and_then(|(word,)| Why::read(&word)).map(|why| Ended { why, account: None }))
}
