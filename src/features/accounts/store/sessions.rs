//! Sessions: a random number in a cookie, its hash in a table.
//!
//! Owns their life: 30 minutes without a request, 12 hours at most, ended one
//! by one or all at once. A number from before the code was given is worth
//! nothing after it.

use sha2::{Digest as _, Sha256};
use vault::{Key, Place};

use crate::access::Actor;
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::model::State;
use crate::ids::{AccountId, SessionId, random};

/// How far a session has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// The password was right; the code is asked.
    Password,
    /// Both were right.
    Complete,
}

impl Stage {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Complete => "complete",
        }
    }
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
    /// A keyed hash of the browser and the network around the address, the same from month to month.
    pub whence: Vec<u8>,
}

/// When a session ends that nobody uses from now on; none where it holds no
/// more. Listening is no use of it: it ends as if nobody did.
///
/// # Errors
/// When the database is away.
pub async fn ends(tx: &mut Tx, app: &App, id: SessionId) -> Result<Option<Instant>> {
    let row: Option<(Instant, Instant, String)> = tx
        .query(
            "SELECT s.seen_at, s.ends_at, a.state FROM session s JOIN account a ON a.id = s.account_id
             WHERE s.id = $1",
        )
        .bind(id)
        .optional()
        .await?;
    let active = row.filter(|(_, _, state)| state.parse() == Ok(State::Active));
    let ends = |(seen, ends, _): (Instant, Instant, String)| {
        ends.min(seen.plus_seconds(app.settings.idle_seconds))
    };
    Ok(active.map(ends).filter(|ends| app.clock.now() < *ends))
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

/// Notes that the holder of this session proved once more to be that; false where the session was
/// ended meanwhile. It is renewed: the proof is worth nothing to who copied its number before.
///
/// # Errors
/// When the database refuses.
pub async fn proved(tx: &mut Tx, actor: &Actor, now: Instant) -> Result<bool> {
    let sql = "UPDATE session SET proved_at = $2 WHERE id = $1";
    let there = tx.query(sql).bind(actor.session).bind(now).run().await? == 1;
    if there {
        renew(tx, actor).await?;
    }
    Ok(there)
}

/// Gives the session of whoever asks another number, which goes to the browser with the answer: who
/// copied the one before is signed out (T4.1). For a transaction that is kept: what could still prevent
/// that comes before.
///
/// # Errors
/// When the database refuses.
pub async fn renew(tx: &mut Tx, actor: &Actor) -> Result<()> {
    let token = number();
    tx.query("UPDATE session SET token_hash = $2 WHERE id = $1")
        .bind(actor.session)
        .bind(hash(&token))
        .run()
        .await?;
    actor.renewed.by(token);
    Ok(())
}

/// Holds a session until the transaction ends: what somebody asked who was signed out meanwhile is
/// not done.
///
/// # Errors
/// `Conflict` where it was ended; when the database refuses.
pub async fn hold(tx: &mut Tx, id: SessionId) -> Result<()> {
    let sql = "SELECT id FROM session WHERE id = $1 {for update}";
    let row: Option<(SessionId,)> = tx.query(sql).bind(id).optional().await?;
    row.map(|_| ()).ok_or(Error::Conflict)
}

/// Notes when the holder of a session that just began proved to be that, where it was before: an
/// issuer may know somebody since this morning.
///
/// # Errors
/// When the database refuses.
pub async fn proved_by(tx: &mut Tx, token: &str, at: Instant) -> Result<()> {
    tx.query("UPDATE session SET proved_at = $2 WHERE token_hash = $1")
        .bind(hash(token))
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Notes in which time zone the device of a session is.
///
/// # Errors
/// When the database refuses.
pub async fn set_zone(tx: &mut Tx, id: SessionId, zone: &str) -> Result<()> {
    tx.query("UPDATE session SET zone = $2 WHERE id = $1").bind(id).bind(zone).run().await?;
    Ok(())
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
    let token = number();
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

/// What stands in the cookie.
fn number() -> String {
    data_encoding::BASE64URL_NOPAD.encode(&random::<32>())
}

/// Under which a session is found.
pub(in crate::features::accounts) fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
