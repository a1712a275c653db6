//! Sessions: a random number in a cookie, its hash in a table.
//!
//! Owns their life: 30 minutes without a request, 12 hours at most, ended one
//! by one or all at once. A number from before the code was given is worth
//! nothing after it.

use sha2::{Digest as _, Sha256};
use vault::{Key, Place};

use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::model::State;
use crate::ids::{AccountId, SessionId, random};
use crate::web::text::Language;

/// A session is marked as seen at most this often, in microseconds.
const SEEN_EVERY: i64 = 60 * 1_000_000;

/// How far a session has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// The password was right; the code is asked.
    Password,
    /// Both were right.
    Complete,
}

impl Stage {
    fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Complete => "complete",
        }
    }
}

/// What a cookie leads to.
#[derive(Debug)]
pub enum Found {
    /// A session that holds.
    Holds(Box<Held>),
    /// A complete session of this account that ended by itself.
    Ended(AccountId),
    /// Nothing.
    Unknown,
}

/// A session that holds, with what stands in the account.
#[derive(Debug)]
pub struct Held {
    /// The session.
    pub id: SessionId,
    /// Whose.
    pub account: AccountId,
    /// Whether it is time to note that it is used.
    pub stale: bool,
    /// Whether password and code were both given.
    pub complete: bool,
    /// How one signed in.
    pub method: String,
    /// Of the account.
    pub state: State,
    /// Of the account.
    pub language: Language,
    /// Whether an own password must be chosen first.
    pub password_expired: bool,
    /// The newest version of the terms accepted.
    pub accepted: Option<i64>,
    /// The kind of access point.
    pub access_kind: String,
    /// Its pseudonym.
    pub access_point: Vec<u8>,
}

#[derive(crate::db::FromRow)]
struct Row {
    id: SessionId,
    account_id: AccountId,
    stage: String,
    method: String,
    access_point: Vec<u8>,
    access_kind: String,
    seen_at: Instant,
    ends_at: Instant,
    state: String,
    language: String,
    password_expired: bool,
    accepted: Option<i64>,
}

/// Where a session was begun: what device, from which address.
#[derive(Clone, Debug)]
pub struct Origin {
    /// `phone` or `desktop`.
    pub kind: &'static str,
    /// What the browser says it is, shortened.
    pub device: String,
    /// The pseudonym of the address.
    pub access_point: Vec<u8>,
}

/// The session behind a cookie's value.
///
/// # Errors
/// When the database is away.
pub async fn find(app: &App, tx: &mut Tx, token: &str) -> Result<Found> {
    let now = app.clock.now();
    let row: Option<Row> = tx
        .query(
            "SELECT s.id, s.account_id, s.stage, s.method, s.access_point, s.access_kind, s.seen_at, s.ends_at,
                a.state, a.language, a.password_expired,
                (SELECT max(version) FROM accepted_terms t WHERE t.account_id = a.id) AS accepted
             FROM session s JOIN account a ON a.id = s.account_id WHERE s.token_hash = $1",
        )
        .bind(hash(token))
        .optional()
        .await?;
    let Some(row) = row else {
        return Ok(Found::Unknown);
    };
    let complete = row.stage == Stage::Complete.as_str();
    let idle = row.seen_at.plus_seconds(app.settings.idle_seconds);
    let state: State = row.state.parse().unwrap_or(State::Closed);
    if now >= idle || now >= row.ends_at || !matches!(state, State::Active | State::Blocked) {
        return Ok(if complete { Found::Ended(row.account_id) } else { Found::Unknown });
    }
    Ok(Found::Holds(Box::new(Held {
        id: row.id,
        account: row.account_id,
        stale: now.0 - row.seen_at.0 > SEEN_EVERY,
        complete,
        method: row.method,
        state,
        language: row.language.parse().unwrap_or_default(),
        password_expired: row.password_expired,
        accepted: row.accepted,
        access_kind: row.access_kind,
        access_point: row.access_point,
    })))
}

/// Whether a session still holds. Listening is no use of it: it ends as if nobody did.
///
/// # Errors
/// When the database is away.
pub async fn still(app: &App, id: SessionId) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let row: Option<(Instant, Instant, String)> = tx
        .query(
            "SELECT s.seen_at, s.ends_at, a.state FROM session s JOIN account a ON a.id = s.account_id
             WHERE s.id = $1",
        )
        .bind(id)
        .optional()
        .await?;
    tx.rollback().await?;
    let now = app.clock.now();
    Ok(row.is_some_and(|(seen, ends, state)| {
        let active = state.parse() == Ok(State::Active);
        active && now < seen.plus_seconds(app.settings.idle_seconds) && now < ends
    }))
}

/// Notes that a session was used now.
///
/// # Errors
/// When the database is away.
pub async fn seen(app: &App, id: SessionId) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    tx.query("UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(tx.commit().await?)
}

/// Begins a session in the caller's transaction and returns its id and the
/// value for the cookie.
///
/// # Errors
/// When the database refuses.
pub async fn begin(
    tx: &mut Tx,
    key: &Key,
    account: AccountId,
    stage: Stage,
    method: &str,
    origin: &Origin,
    (now, ends): (Instant, Instant),
) -> Result<(SessionId, String)> {
    let id = SessionId::fresh();
    let token = data_encoding::BASE64URL_NOPAD.encode(&random::<32>());
    tx.query(
        "INSERT INTO session (id, token_hash, account_id, stage, method, device, access_kind, access_point, created_at,
            seen_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)",
    )
    .bind(id)
    .bind(hash(&token))
    .bind(account)
    .bind(stage.as_str())
    .bind(method)
    .bind(key.seal(device_place(id), origin.device.as_bytes()))
    .bind(origin.kind)
    .bind(origin.access_point.as_slice())
    .bind(now)
    .bind(ends)
    .run()
    .await?;
    Ok((id, token))
}

/// Ends one session.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, account: AccountId, id: SessionId) -> Result<bool> {
    let ended = tx
        .query("DELETE FROM session WHERE id = $1 AND account_id = $2")
        .bind(id)
        .bind(account)
        .run()
        .await?;
    Ok(ended > 0)
}

/// Ends all sessions of an account, but for `keep`.
///
/// # Errors
/// When the database refuses.
pub async fn end_all(tx: &mut Tx, account: AccountId, keep: Option<SessionId>) -> Result<u64> {
    let keep = keep.unwrap_or(SessionId(uuid::Uuid::nil()));
    Ok(tx
        .query("DELETE FROM session WHERE account_id = $1 AND id <> $2")
        .bind(account)
        .bind(keep)
        .run()
        .await?)
}

pub(super) fn device_place(id: SessionId) -> Place<'static> {
    Place { table: "session", column: "device", row: id.0 }
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
