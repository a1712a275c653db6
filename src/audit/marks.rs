//! Marks: how high each chain had grown, kept in the key store.
//!
//! Owns what is noted after a commit, and what the database must hold for it.
//! The database alone can then neither lose a chain nor have one set back to
//! an older, truly signed head. A mark lost in a crash is only behind.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use uuid::Uuid;
use vault::{Mark, Vault, VaultError};

use super::AuditError;
use super::rows::Head;
use crate::db::{DbError, Query, Tx};

/// How many marks are read at a time.
const PAGE: i64 = 500;

/// The chains that were not cut back, of which a higher mark may be noted. A
/// chain that was keeps the mark that says so, however far it grows again: it
/// is carried on, because older data may have been put back in an emergency.
pub(super) async fn not_cut_back(
    tx: &mut Tx,
    vault: &Vault,
    heads: &BTreeMap<Uuid, Head>,
) -> Result<BTreeSet<Uuid>, AuditError> {
    let chains: Vec<Uuid> = heads.keys().copied().collect();
    let marks = match vault.marks_of(&chains).await {
        Ok(marks) => marks,
        Err(error) => {
            // Without new marks the old ones are behind, no more.
            tracing::error!(%error, "the marks of the log could not be read");
            return Ok(BTreeSet::new());
        }
    };
    let behind: Vec<Mark> = heads
        .values()
        .filter_map(|head| marks.get(&head.chain).filter(|mark| mark.n < head.n).cloned())
        .collect();
    let lines = lines_of(tx, &behind).await?;
    let mut whole = BTreeSet::new();
    for head in heads.values() {
        let stands = match marks.get(&head.chain) {
            None => true,
            Some(mark) if mark.n == head.n => mark.value == head.hash,
            Some(mark) => mark.n < head.n && lines.get(&head.chain) == Some(&mark.value),
        };
        if stands {
            whole.insert(head.chain);
        } else if head.n == 0 {
            // It was there, and is to begin once more.
            return Err(AuditError::Damaged(head.chain));
        } else {
            tracing::error!(chain = %head.chain, "a chain of the log was cut back");
        }
    }
    Ok(whole)
}

/// Notes these heads once the transaction is committed.
pub(super) fn note(tx: &mut Tx, vault: &Vault, heads: Vec<Head>) {
    let vault = vault.clone();
    let mark = |head: Head| Mark { subject: head.chain, n: head.n, value: head.hash };
    let marks: Vec<Mark> = heads.into_iter().map(mark).collect();
    tx.after_commit(Box::new(move || vault.note_marks(marks)));
}

/// All marks. They are read before the snapshot that is held against them:
/// whatever is noted meanwhile was written before it was noted.
pub(super) async fn all(vault: &Vault) -> Result<Vec<Mark>, VaultError> {
    vault.flush_marks().await?;
    let mut all: Vec<Mark> = Vec::new();
    loop {
        let page = vault.marks(all.last().map(|mark| mark.subject), PAGE).await?;
        if page.is_empty() {
            return Ok(all);
        }
        all.extend(page);
    }
}

/// What was written once and does not stand there any more.
pub(super) async fn gone(tx: &mut Tx, marks: &[Mark]) -> Result<Vec<String>, AuditError> {
    let mut problems = Vec::new();
    for mark in marks {
        if stands(tx, mark).await? != Some(true) {
            problems
                .push(format!("chain {}: line {} was written and is gone", mark.subject, mark.n));
        }
    }
    Ok(problems)
}

/// What stands at the lines of these marks; a chain whose line is gone or
/// cannot be read is left out.
async fn lines_of(tx: &mut Tx, marks: &[Mark]) -> Result<HashMap<Uuid, Vec<u8>>, AuditError> {
    let sql = "SELECT chain, hash FROM audit_line WHERE (chain, n) IN (VALUES {rows})";
    let found = super::rows::readable(tx.all_of((sql, 2), marks, bind_mark).await)?;
    if let Some(found) = found {
        return Ok(found.into_iter().collect());
    }
    // One that cannot be read hides none of the others.
    let mut one_by_one = HashMap::new();
    for mark in marks {
        if stands(tx, mark).await? == Some(true) {
            one_by_one.insert(mark.subject, mark.value.clone());
        }
    }
    Ok(one_by_one)
}

fn bind_mark<'q>(query: Query<'q>, mark: &Mark) -> Query<'q> {
    query.bind(mark.subject).bind(mark.n)
}

/// Whether the line of a mark stands in its chain, with a head no lower;
/// nothing when it cannot be read.
async fn stands(tx: &mut Tx, mark: &Mark) -> Result<Option<bool>, AuditError> {
    let found: Result<Option<(i64, Vec<u8>)>, DbError> = tx
        .query(
            "SELECT h.n, l.hash FROM audit_head h JOIN audit_line l ON l.chain = h.chain
             WHERE h.chain = $1 AND l.n = $2",
        )
        .bind(mark.subject)
        .bind(mark.n)
        .optional()
        .await;
    let found = super::rows::readable(found)?;
    Ok(found.map(|row| row.is_some_and(|(n, hash)| n >= mark.n && hash == mark.value)))
}
