//! The daily signed root over all heads, kept apart from the data.
//!
//! Owns one value a day in the key store: who restores an older database, or
//! removes a chain with its file, no longer fits it. Its signature can be
//! checked by anybody (`signed`); the tree below it stands with the data.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::{Vault, VaultError};

use super::copy::{Day, Place};
use super::leaves::{self, Planted};
use super::signed::{self, Signed};
use crate::clock::Instant;
use crate::db::{Db, Tx};

/// Signs the day of `now` (Amsterdam), once: a second call that day changes nothing.
///
/// # Errors
/// When the heads cannot be read or the root not be kept.
pub async fn sign_day(db: &Db, vault: &Vault, now: Instant) -> anyhow::Result<()> {
    let day = now.amsterdam().date().to_string();
    if vault.root(&day).await?.is_some() {
        return Ok(());
    }
    // Read and reckoned before the writer is taken: with many files that takes seconds.
    let mut tx = db.read().await?;
    let grown = leaves::grow(&mut tx, vault.signer()).await?;
    tx.rollback().await?;
    let root = signed::sign(vault, &day, grown.lines, grown.root());
    let mut tx = db.write().await?;
    if !leaves::plant(&mut tx, vault.signer(), &day, &grown).await? {
        tx.rollback().await?;
        return Ok(());
    }
    // Signed before the commit: a tree without its day proves nothing, while a day without its
    // tree leaves the one before standing.
    vault.put_root(&day, &root).await?;
    tx.commit().await?;
    Ok(())
}

/// How many lines stand in all chains, and one hash over their heads: what a backup is held against.
///
/// # Errors
/// When the heads cannot be read.
pub async fn heads(tx: &mut Tx) -> crate::db::Result<(i64, [u8; 32])> {
    let heads: Vec<(Uuid, i64, Vec<u8>)> =
        tx.query("SELECT chain, n, hash FROM audit_head ORDER BY chain").all().await?;
    let mut hash = Sha256::new();
    for (chain, n, head) in &heads {
        hash.update(chain.as_bytes());
        hash.update(n.to_be_bytes());
        hash.update(head);
    }
    Ok((heads.iter().map(|head| head.1).sum(), hash.finalize().into()))
}

/// What is wrong with the signed days, given that `lines` stand in the log now.
///
/// # Errors
/// When the key store cannot be read.
pub async fn check_days(vault: &Vault, lines: i64) -> anyhow::Result<Vec<String>> {
    let mut problems = Vec::new();
    for (day, bytes) in vault.roots().await? {
        match Signed::read(vault.signer(), &day, &bytes) {
            None => problems.push(format!("day {day}: the signed root was altered")),
            Some(signed) if signed.lines > lines => problems
                .push(format!("day {day}: {} lines were signed, fewer stand here", signed.lines)),
            Some(_) => {}
        }
    }
    Ok(problems)
}

/// What is wrong with the tree that stands with the data: it must lead to the root of its day.
/// One of a day that the key store does not know was put back with older keys, and proves nothing.
///
/// # Errors
/// When a store cannot be read.
pub async fn check_tree(db: &Db, vault: &Vault) -> anyhow::Result<Option<String>> {
    let mut tx = db.read().await?;
    let Some((day, root)) = leaves::anew(&mut tx, vault.signer()).await? else { return Ok(None) };
    tx.rollback().await?;
    let Some(bytes) = vault.root(&day).await? else { return Ok(None) };
    let signed = Signed::read(vault.signer(), &day, &bytes);
    let stands = signed.is_none_or(|signed| signed.root == root);
    Ok((!stands).then(|| format!("day {day}: the heads that were signed were altered")))
}

/// The newest days that anybody can check, the newest first; `limit` at most. Without how many
/// lines they counted: that tells of other files.
///
/// # Errors
/// When the key store cannot be read.
pub async fn public_days(vault: &Vault, limit: i64) -> Result<Vec<Day>, VaultError> {
    let days = vault.newest_roots(limit).await?;
    let day = |(day, bytes): (String, Vec<u8>)| Signed::read(vault.signer(), &day, &bytes)?.public;
    Ok(days.into_iter().filter_map(day).collect())
}

/// The day for a copy: that of the tree with the place in it, where it leads to the signed root;
/// else the newest, which then says nothing of the file.
///
/// # Errors
/// When the key store cannot be read.
pub async fn day_for(vault: &Vault, planted: Option<Planted>) -> Result<Option<Day>, VaultError> {
    if let Some(planted) = planted
        && let Some(bytes) = vault.root(&planted.day).await?
        && let Some(Signed { public: Some(day), .. }) =
            Signed::read(vault.signer(), &planted.day, &bytes)
        && day.root == planted.root
    {
        let Planted { n, hash, blind, path, .. } = planted;
        return Ok(Some(Day { place: Some(Place { n, hash, blind, path }), ..day }));
    }
    Ok(public_days(vault, 1).await?.into_iter().next())
}

/// The instant of the newest line, if there is any.
///
/// # Errors
/// When the database refuses.
pub async fn newest(db: &Db) -> crate::db::Result<Option<Instant>> {
    let mut tx = db.read().await?;
    let (newest,): (Option<Instant>,) = tx.query("SELECT max(at) FROM audit_line").one().await?;
    Ok(newest)
}
