//! The daily signed root over all heads, kept apart from the data.
//!
//! Owns one value a day in the key store: who restores an older database, or
//! removes a chain with its file, no longer fits it.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::Vault;

use super::copy::{Day, Hash};
use crate::clock::Instant;
use crate::db::{Db, Tx};

/// The purpose under which roots are signed.
const ROOT: &str = "audit-root";

/// Signs the day of `now` (Amsterdam), once: a second call that day changes nothing.
///
/// # Errors
/// When the heads cannot be read or the root not be kept.
pub async fn sign_day(db: &Db, vault: &Vault, now: Instant) -> anyhow::Result<()> {
    let day = now.amsterdam().date().to_string();
    if vault.roots().await?.iter().any(|(signed, _)| *signed == day) {
        return Ok(());
    }
    let mut tx = db.read().await?;
    let (lines, hash) = heads(&mut tx).await?;
    let body = [lines.to_be_bytes().as_slice(), &hash].concat();
    let mac = vault.signer().sign(ROOT, &[day.as_bytes(), &body].concat());
    vault.put_root(&day, &[body.as_slice(), &mac].concat()).await?;
    Ok(())
}

/// How many lines stand in all chains, and the hash over their heads.
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
    for (day, root) in vault.roots().await? {
        let Some((body, mac)) = root.split_at_checked(40) else {
            problems.push(format!("day {day}: the signed root was altered"));
            continue;
        };
        let mut then = [0; 8];
        then.copy_from_slice(&body[..8]);
        if !vault.signer().verify(ROOT, &[day.as_bytes(), body].concat(), mac) {
            problems.push(format!("day {day}: the signed root was altered"));
        } else if i64::from_be_bytes(then) > lines {
            problems.push(format!(
                "day {day}: {} lines were signed, fewer stand here",
                i64::from_be_bytes(then)
            ));
        }
    }
    Ok(problems)
}

/// The newest signed day, without how many lines it counted: that tells of other files.
///
/// # Errors
/// When the key store cannot be read.
pub async fn newest_day(vault: &Vault) -> Result<Option<Day>, vault::VaultError> {
    let newest = vault.newest_root().await?;
    Ok(newest.and_then(|(date, root)| {
        let (root, signature) = (root.get(8..40)?, root.get(40..)?);
        Some(Day { date, root: Hash::of(root), signature: Hash::of(signature) })
    }))
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
