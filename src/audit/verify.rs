//! Walks all chains and says whether they are whole.
//!
//! Owns the check, never a repair. Finds what was altered (in any column),
//! removed, put in between or reordered, and names the place.

use uuid::Uuid;
use vault::Signer;

use super::AuditError;
use super::chain::{Head, Stored, Subject, commitment, link, subject_commitment};
use crate::db::{Db, Tx};

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
}

/// Walks everything in one snapshot.
///
/// # Errors
/// When the database cannot be read.
pub async fn verify(db: &Db, signer: &Signer) -> Result<Report, AuditError> {
    let mut tx = db.read().await?;
    let mut report = Report::default();
    let mut after = Uuid::nil();
    loop {
        let heads: Vec<Head> = tx
            .query("SELECT chain, n, hash, mac FROM audit_head WHERE chain > $1 ORDER BY chain LIMIT $2")
            .bind(after)
            .bind(PAGE)
            .all()
            .await?;
        let Some(last) = heads.last() else { break };
        after = last.chain;
        for head in heads {
            walk(&mut tx, signer, &head, &mut report).await?;
        }
    }
    outside(&mut tx, &mut report).await?;
    Ok(report)
}

async fn walk(
    tx: &mut Tx,
    signer: &Signer,
    head: &Head,
    report: &mut Report,
) -> Result<(), AuditError> {
    let chain = head.chain;
    if !head.is_ours(signer) {
        report
            .problems
            .push(format!("chain {chain}: the head was altered"));
    }
    let mut walk = Walk {
        hash: vec![0; 32],
        n: 0,
        erased: Vec::new(),
        erasures: Vec::new(),
    };
    loop {
        let lines: Vec<Stored> = tx
            .query("SELECT * FROM audit_line WHERE chain = $1 AND n > $2 ORDER BY n LIMIT $3")
            .bind(chain)
            .bind(walk.n)
            .bind(PAGE)
            .all()
            .await?;
        let Some(last) = lines.last().map(|line| line.n) else {
            break;
        };
        let subjects: Vec<Subject> = tx
            .query(
                "SELECT n, position, commitment, salt, client_id, at, event_id FROM audit_subject
                 WHERE chain = $1 AND n > $2 AND n <= $3 ORDER BY n, position",
            )
            .bind(chain)
            .bind(walk.n)
            .bind(last)
            .all()
            .await?;
        for line in &lines {
            let own: Vec<Subject> = subjects
                .iter()
                .filter(|subject| subject.n == line.n)
                .cloned()
                .collect();
            walk.step(line, &own, report);
        }
    }
    walk.end(head, report);
    report.lines += walk.n;
    report.heads.push((chain, head.n, head.hash.clone()));
    Ok(())
}

struct Walk {
    hash: Vec<u8>,
    n: i64,
    erased: Vec<i64>,
    erasures: Vec<i64>,
}

impl Walk {
    fn step(&mut self, line: &Stored, subjects: &[Subject], report: &mut Report) {
        let mut wrong = |what: &str| {
            report
                .problems
                .push(format!("chain {}, line {}: {what}", line.chain, line.n))
        };
        if line.n != self.n + 1 {
            wrong("the line before it is missing");
        }
        if line.hash != link(&self.hash, line) {
            wrong("it does not follow from the line before it");
        }
        if line.salt.is_none() {
            if is_bare(line) {
                self.erased.push(line.n);
            } else {
                wrong("it was altered");
            }
        } else if line.commitment != commitment(line, subjects)
            || !subjects.iter().all(|s| subject_is_right(s, line))
        {
            wrong("it was altered");
        }
        if line.action.as_deref() == Some("log") && line.ground.as_deref() == Some("erasure") {
            self.erasures
                .extend(line.ground_ids.as_deref().and_then(erased_line));
        }
        self.hash.clone_from(&line.hash);
        self.n = line.n;
    }

    fn end(&self, head: &Head, report: &mut Report) {
        if self.n != head.n || self.hash != head.hash {
            report.problems.push(format!(
                "chain {}: ends at line {} where {} were signed",
                head.chain, self.n, head.n
            ));
        }
        for n in self.erased.iter().filter(|n| !self.erasures.contains(n)) {
            report.problems.push(format!(
                "chain {}, line {n}: removed without an erasure line",
                head.chain
            ));
        }
    }
}

/// The number of the line that an erasure line names.
fn erased_line(ground_ids: &str) -> Option<i64> {
    let id: Uuid = ground_ids.parse().ok()?;
    i64::try_from(id.as_u128()).ok()
}

fn subject_is_right(subject: &Subject, line: &Stored) -> bool {
    match (&subject.salt, subject.client_id) {
        (Some(salt), Some(client)) => {
            subject.commitment == subject_commitment(salt, subject.position, client)
                && subject.at == line.at
                && subject.event_id == line.event_id
        }
        (None, None) => true,
        _ => false,
    }
}

/// An erased line has no payload left at all.
fn is_bare(line: &Stored) -> bool {
    let ids = [
        line.event_id,
        line.account_id,
        line.person_id,
        line.provider_id,
        line.client_id,
        line.object_id,
    ];
    let texts = [
        &line.action,
        &line.outcome,
        &line.role,
        &line.method,
        &line.access_kind,
        &line.object_kind,
        &line.ground,
        &line.ground_ids,
        &line.article,
        &line.source,
        &line.node,
    ];
    ids.iter().all(Option::is_none)
        && texts.iter().all(|text| text.is_none())
        && line.at.is_none()
        && line.categories.is_none()
        && line.access_point.is_none()
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
        let chains: Vec<(Uuid,)> = tx.query(sql).all().await?;
        report.problems.extend(
            chains
                .iter()
                .map(|(chain,)| format!("chain {chain}: {what}")),
        );
    }
    Ok(())
}
