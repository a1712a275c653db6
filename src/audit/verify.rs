//! Walks all chains and says whether they are whole.
//!
//! Owns the check, never a repair. Finds what was altered (in any column),
//! removed, put in between, reordered or cut back, and names the place. A value that
//! cannot even be read is one that was altered, never a reason to stop.

mod walk;

use uuid::Uuid;
use vault::{Signer, Vault};

use self::walk::{Subjects, Walk};
use super::rows::{Head, Stored, Subject, readable};
use super::{AuditError, marks};
use crate::db::{Db, DbError, Tx};

/// How many rows are read at a time.
const PAGE: i64 = 500;

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many lines stand in all chains.
    pub lines: i64,
    /// Chain, number of lines, hash of the last.
    pub heads: Vec<(Uuid, i64, Vec<u8>)>,
    /// What is not as it was written, one sentence each.
    pub problems: Vec<String>,
    /// How many of these, the last of them, say that a chain was longer once:
    /// whoever put back older data knows why.
    pub cut_back: usize,
}

/// Walks everything in one snapshot, and holds it against the marks that the
/// key store had before.
///
/// # Errors
/// When the database or the key store cannot be read.
pub async fn verify(db: &Db, vault: &Vault) -> Result<Report, AuditError> {
    let signer = vault.signer();
    let marks = marks::all(vault).await?;
    let mut tx = db.read().await?;
    tx.without_limits().await?;
    let mut report = Report::default();
    let mut after = None;
    loop {
        let Some(heads) = readable(heads(&mut tx, after).await)? else {
            report.problems.push("table audit_head: the name of a chain was altered".to_owned());
            break;
        };
        let Some(last) = heads.last() else { break };
        after = Some(last.chain);
        for head in heads {
            chain(&mut tx, signer, &head, &mut report).await?;
        }
    }
    outside(&mut tx, &mut report).await?;
    let mut gone = marks::gone(&mut tx, &marks).await?;
    report.cut_back = gone.len();
    report.problems.append(&mut gone);
    Ok(report)
}

/// The next heads. The first page has no lower end: no name of a chain may
/// sort before what is read.
async fn heads(tx: &mut Tx, after: Option<Uuid>) -> Result<Vec<Head>, DbError> {
    match after {
        None => tx.query("SELECT chain, n, hash, mac FROM audit_head ORDER BY chain LIMIT $1").bind(PAGE).all().await,
        Some(after) => {
            tx.query("SELECT chain, n, hash, mac FROM audit_head WHERE chain > $1 ORDER BY chain LIMIT $2")
                .bind(after)
                .bind(PAGE)
                .all()
                .await
        }
    }
}

/// Walks one chain, from before its first line: one with a number below 1
/// was never written by us.
async fn chain(
    tx: &mut Tx,
    signer: &Signer,
    head: &Head,
    report: &mut Report,
) -> Result<(), AuditError> {
    let mut walk = Walk::new(head.chain);
    if !head.is_ours(signer) {
        walk.problems.push(format!("chain {}: the head was altered", head.chain));
    }
    let mut after = i64::MIN;
    while let Some(last) = page(tx, &mut walk, after).await? {
        after = last;
    }
    walk.end(head);
    report.lines = report.lines.saturating_add(walk.lines);
    report.problems.append(&mut walk.problems);
    report.heads.push((head.chain, head.n, head.hash.clone()));
    Ok(())
}

/// The next lines; the number of the last one, or nothing after the end.
async fn page(tx: &mut Tx, walk: &mut Walk, after: i64) -> Result<Option<i64>, AuditError> {
    let places: Vec<(i64, Vec<u8>, Vec<u8>)> = tx
        .query("SELECT n, hash, commitment FROM audit_line WHERE chain = $1 AND n > $2 ORDER BY n LIMIT $3")
        .bind(walk.chain)
        .bind(after)
        .bind(PAGE)
        .all()
        .await?;
    let Some(last) = places.last().map(|place| place.0) else {
        return Ok(None);
    };
    let subjects = subjects(tx, walk.chain, after, last).await?;
    match readable(lines(tx, walk.chain, after, last).await)? {
        Some(lines) => {
            for line in &lines {
                walk.step(line, subjects.of(line.n));
            }
        }
        None => one_by_one(tx, walk, places, &subjects).await?,
    }
    Ok(Some(last))
}

/// Somewhere on this page stands a value that is none: find out where.
async fn one_by_one(
    tx: &mut Tx,
    walk: &mut Walk,
    places: Vec<(i64, Vec<u8>, Vec<u8>)>,
    subjects: &Subjects,
) -> Result<(), AuditError> {
    for (n, hash, commitment) in places {
        match readable(lines(tx, walk.chain, n.saturating_sub(1), n).await)? {
            Some(lines) => lines.iter().for_each(|line| walk.step(line, subjects.of(line.n))),
            None => walk.unreadable(n, hash, &commitment),
        }
    }
    Ok(())
}

async fn lines(tx: &mut Tx, chain: Uuid, after: i64, last: i64) -> Result<Vec<Stored>, DbError> {
    tx.query("SELECT * FROM audit_line WHERE chain = $1 AND n > $2 AND n <= $3 ORDER BY n")
        .bind(chain)
        .bind(after)
        .bind(last)
        .all()
        .await
}

async fn subjects(tx: &mut Tx, chain: Uuid, after: i64, last: i64) -> Result<Subjects, AuditError> {
    let rows = tx
        .query(
            "SELECT n, position, commitment, salt, client_id, at, event_id FROM audit_subject
             WHERE chain = $1 AND n > $2 AND n <= $3 ORDER BY n, position",
        )
        .bind(chain)
        .bind(after)
        .bind(last)
        .all::<Subject>()
        .await;
    if let Some(rows) = readable(rows)? {
        return Ok(Subjects::new(rows));
    }
    let places: Vec<(i64, i64)> = tx
        .query("SELECT n, position FROM audit_subject WHERE chain = $1 AND n > $2 AND n <= $3 ORDER BY n, position")
        .bind(chain)
        .bind(after)
        .bind(last)
        .all()
        .await?;
    let mut found = Subjects::default();
    for (n, position) in places {
        let row = tx
            .query(
                "SELECT n, position, commitment, salt, client_id, at, event_id FROM audit_subject
                 WHERE chain = $1 AND n = $2 AND position = $3",
            )
            .bind(chain)
            .bind(n)
            .bind(position)
            .one::<Subject>()
            .await;
        match readable(row)? {
            Some(row) => found.add(row),
            None => found.unreadable(n),
        }
    }
    Ok(found)
}

/// Lines without a chain, and files or accounts whose chain is gone.
async fn outside(tx: &mut Tx, report: &mut Report) -> Result<(), AuditError> {
    let checks = [
        (
            "lines stand outside every chain",
            "SELECT DISTINCT l.chain FROM audit_line l WHERE NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.chain = l.chain)",
        ),
        (
            "names files in a line that is gone",
            "SELECT DISTINCT s.chain FROM audit_subject s WHERE NOT EXISTS (SELECT 1 FROM audit_line l WHERE l.chain = s.chain AND l.n = s.n)",
        ),
        (
            "a file without its chain",
            "SELECT c.id FROM client c WHERE NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.chain = c.id)",
        ),
        (
            "an account without its chain",
            "SELECT a.id FROM account a WHERE NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.chain = a.id)",
        ),
    ];
    for (what, sql) in checks {
        match readable(tx.query(sql).all::<(Uuid,)>().await)? {
            Some(chains) => report
                .problems
                .extend(chains.iter().map(|(chain,)| format!("chain {chain}: {what}"))),
            None => report.problems.push(format!("a chain whose name was altered: {what}")),
        }
    }
    Ok(())
}
