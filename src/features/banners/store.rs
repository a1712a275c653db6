//! What is announced, in the database.
//!
//! Owns the table `banner`. What a banner says is sealed under its own key; one of which nobody
//! knows when it is over ends at the last instant there is, so that one index serves all.

use uuid::Uuid;
use vault::{Key, KeyId, Place, Vault};

use super::model::{Banner, Words};
use crate::clock::Instant;
use crate::db::{self, Db, Tx};
use crate::error::Result;
use crate::features::messages::Cursor;
use crate::ids::PersonId;

/// Nobody knows when.
const OPEN: Instant = Instant(i64::MAX);

/// So many that are not over are read at most; fewer can be announced.
const ALL: i64 = 50;

/// The key of a banner.
#[must_use]
pub fn key_id(id: Uuid) -> KeyId {
    KeyId(id)
}

fn place(id: Uuid) -> Place<'static> {
    Place { table: "banner", column: "words", row: id }
}

/// The words, sealed.
#[must_use]
pub fn seal(key: &Key, id: Uuid, words: &Words) -> Vec<u8> {
    key.seal(place(id), &serde_json::to_vec(words).unwrap_or_default())
}

/// A banner as it lies in the database: what it says is sealed.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Row {
    /// Which.
    pub id: Uuid,
    kind: String,
    pages: String,
    begins_at: Instant,
    ends_at: Instant,
    words: Vec<u8>,
    /// When somebody ended it before its time.
    pub ended_at: Option<Instant>,
    /// Who announced it.
    pub name: String,
}

impl Row {
    /// As it was meant; none where its words cannot be opened.
    fn open(&self, key: &Key) -> Option<Banner> {
        let plain = key.open(place(self.id), &self.words).ok()?;
        Some(Banner {
            id: self.id,
            kind: self.kind.parse().ok()?,
            pages: self.pages.parse().ok()?,
            begins: self.begins_at,
            ends: Some(self.ends_at).filter(|ends| *ends != OPEN),
            words: serde_json::from_slice(&plain).ok()?,
        })
    }

    /// Where a list goes on after it.
    #[must_use]
    pub fn place(&self) -> Cursor {
        Cursor { at: self.ends_at, id: self.id }
    }
}

/// The columns of [`Row`].
macro_rules! banners {
    ($where:literal) => {
        concat!(
            "SELECT b.id, b.kind, b.pages, b.begins_at, b.ends_at, b.words, b.ended_at, p.name
             FROM banner b JOIN person p ON p.id = b.made_by WHERE ",
            $where
        )
    };
}

/// Opened, each with its row; without those that cannot be opened.
///
/// # Errors
/// When the key store is away.
pub async fn opened(vault: &Vault, rows: Vec<Row>) -> Result<Vec<(Banner, Row)>> {
    let ids: Vec<KeyId> = rows.iter().map(|row| key_id(row.id)).collect();
    let keys = vault.keys(&ids).await?;
    let open = |row: Row| Some((row.open(keys.get(&key_id(row.id))?)?, row));
    Ok(rows.into_iter().filter_map(open).collect())
}

/// All that is not over, for whoever shows it.
///
/// # Errors
/// When database or key store are away.
pub async fn standing(db: &Db, vault: &Vault, now: Instant) -> Result<Vec<Banner>> {
    let mut tx = db.read().await?;
    let rows = current(&mut tx, now).await?;
    tx.rollback().await?;
    Ok(opened(vault, rows).await?.into_iter().map(|(banner, _)| banner).collect())
}

/// What is not over, in the order in which it begins.
///
/// # Errors
/// When the database refuses.
pub async fn current(tx: &mut Tx, now: Instant) -> db::Result<Vec<Row>> {
    tx.query(banners!("b.ends_at > $1 ORDER BY b.begins_at, b.id LIMIT $2"))
        .bind(now)
        .bind(ALL)
        .all()
        .await
}

/// At most `limit` that are over and ended before `before`, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn over(tx: &mut Tx, now: Instant, before: Cursor, limit: i64) -> db::Result<Vec<Row>> {
    tx.query(banners!(
        "b.ends_at <= $1 AND (b.ends_at, b.id) < ($2, $3) ORDER BY b.ends_at DESC, b.id DESC LIMIT $4"
    ))
    .bind(now)
    .bind(before.at)
    .bind(before.id)
    .bind(limit)
    .all()
    .await
}

/// One.
///
/// # Errors
/// When the database refuses.
pub async fn one(tx: &mut Tx, id: Uuid) -> db::Result<Option<Row>> {
    tx.query(banners!("b.id = $1")).bind(id).optional().await
}

/// Announces it; false where the same form did already.
///
/// # Errors
/// When the database refuses.
pub async fn put(
    tx: &mut Tx,
    banner: &Banner,
    words: Vec<u8>,
    (by, at): (PersonId, Instant),
) -> db::Result<bool> {
    let made = tx
        .query(
            "INSERT INTO banner (id, kind, pages, begins_at, ends_at, words, made_at, made_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        )
        .bind(banner.id)
        .bind(banner.kind.as_str())
        .bind(banner.pages.as_str())
        .bind(banner.begins)
        .bind(banner.ends.unwrap_or(OPEN))
        .bind(words)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(made == 1)
}

/// Says it otherwise, and until when; false where it is over.
///
/// # Errors
/// When the database refuses.
pub async fn correct(
    tx: &mut Tx,
    id: Uuid,
    (ends, words): (Option<Instant>, Vec<u8>),
    (by, at): (PersonId, Instant),
) -> db::Result<bool> {
    let done = tx
        .query(
            "UPDATE banner SET ends_at = $2, words = $3, changed_at = $4, changed_by = $5
             WHERE id = $1 AND ends_at > $4",
        )
        .bind(id)
        .bind(ends.unwrap_or(OPEN))
        .bind(words)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(done == 1)
}

/// Ends it at once; false where it is over.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, id: Uuid, (by, at): (PersonId, Instant)) -> db::Result<bool> {
    let done = tx
        .query(
            "UPDATE banner SET ends_at = $2, ended_at = $2, ended_by = $3
             WHERE id = $1 AND ends_at > $2",
        )
        .bind(id)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(done == 1)
}
