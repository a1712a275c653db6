//! The tables of the log, row by row.
//!
//! Owns their columns and the signature of a head. Binds nothing.

use uuid::Uuid;
use vault::Signer;

use super::AuditError;
use crate::db::{DbError, Query, Tx};

/// The purpose under which heads are signed.
pub(super) const HEAD: &str = "audit-head";

/// A stored line; every payload column is null once it was erased.
#[derive(Clone, Debug, crate::db::FromRow)]
pub(super) struct Stored {
    pub(super) chain: Uuid,
    pub(super) n: i64,
    pub(super) hash: Vec<u8>,
    pub(super) commitment: Vec<u8>,
    pub(super) salt: Option<Vec<u8>>,
    pub(super) event_id: Option<Uuid>,
    pub(super) at: Option<i64>,
    pub(super) action: Option<String>,
    pub(super) outcome: Option<String>,
    pub(super) account_id: Option<Uuid>,
    pub(super) person_id: Option<Uuid>,
    pub(super) role: Option<String>,
    pub(super) provider_id: Option<Uuid>,
    pub(super) method: Option<String>,
    pub(super) access_kind: Option<String>,
    pub(super) access_point: Option<Vec<u8>>,
    pub(super) client_id: Option<Uuid>,
    pub(super) categories: Option<i64>,
    pub(super) object_kind: Option<String>,
    pub(super) object_id: Option<Uuid>,
    pub(super) ground: Option<String>,
    pub(super) ground_ids: Option<String>,
    pub(super) article: Option<String>,
    pub(super) source: Option<String>,
    pub(super) node: Option<String>,
}

impl Stored {
    /// The ids of the payload, in the order in which they are hashed.
    pub(super) fn ids(&self) -> [Option<Uuid>; 6] {
        [
            self.event_id,
            self.account_id,
            self.person_id,
            self.provider_id,
            self.client_id,
            self.object_id,
        ]
    }

    /// The numbers of the payload, likewise.
    pub(super) fn numbers(&self) -> [Option<i64>; 2] {
        [self.at, self.categories]
    }

    /// The words of the payload, likewise.
    pub(super) fn texts(&self) -> [Option<&str>; 11] {
        [
            &self.action,
            &self.outcome,
            &self.role,
            &self.method,
            &self.access_kind,
            &self.object_kind,
            &self.ground,
            &self.ground_ids,
            &self.article,
            &self.source,
            &self.node,
        ]
        .map(|text| text.as_deref())
    }
}

/// One of several files that a line names.
#[derive(Clone, Debug, crate::db::FromRow)]
pub(super) struct Subject {
    pub(super) n: i64,
    pub(super) position: i64,
    pub(super) commitment: Vec<u8>,
    pub(super) salt: Option<Vec<u8>>,
    pub(super) client_id: Option<Uuid>,
    pub(super) at: Option<i64>,
    pub(super) event_id: Option<Uuid>,
}

/// The last line of a chain, signed.
#[derive(Clone, Debug, crate::db::FromRow)]
pub(super) struct Head {
    pub(super) chain: Uuid,
    pub(super) n: i64,
    pub(super) hash: Vec<u8>,
    pub(super) mac: Vec<u8>,
}

impl Head {
    pub(super) fn signed_bytes(&self) -> Vec<u8> {
        [self.chain.as_bytes().as_slice(), &self.n.to_be_bytes(), &self.hash].concat()
    }

    /// Whether we signed it. No head without a line was ever signed.
    pub(super) fn is_ours(&self, signer: &Signer) -> bool {
        self.n > 0 && signer.verify(HEAD, &self.signed_bytes(), &self.mac)
    }
}

/// Puts lines into their chains.
pub(super) async fn insert(tx: &mut Tx, lines: &[Stored]) -> Result<(), AuditError> {
    let sql = "INSERT INTO audit_line (chain, n, hash, commitment, salt, event_id, at, action, outcome, account_id,
            person_id, role, provider_id, method, access_kind, access_point, client_id, categories, object_kind,
            object_id, ground, ground_ids, article, source, node)
         VALUES {rows}";
    Ok(tx.each((sql, 25), lines, bind_line).await?)
}

fn bind_line<'q>(query: Query<'q>, line: &Stored) -> Query<'q> {
    query
        .bind(line.chain)
        .bind(line.n)
        .bind(line.hash.as_slice())
        .bind(line.commitment.as_slice())
        .bind(line.salt.as_deref())
        .bind(line.event_id)
        .bind(line.at)
        .bind(line.action.as_deref())
        .bind(line.outcome.as_deref())
        .bind(line.account_id)
        .bind(line.person_id)
        .bind(line.role.as_deref())
        .bind(line.provider_id)
        .bind(line.method.as_deref())
        .bind(line.access_kind.as_deref())
        .bind(line.access_point.as_deref())
        .bind(line.client_id)
        .bind(line.categories)
        .bind(line.object_kind.as_deref())
        .bind(line.object_id)
        .bind(line.ground.as_deref())
        .bind(line.ground_ids.as_deref())
        .bind(line.article.as_deref())
        .bind(line.source.as_deref())
        .bind(line.node.as_deref())
}

/// Puts the files that lines name beside them, each with the chain of its line.
pub(super) async fn insert_subjects(
    tx: &mut Tx,
    subjects: &[(Uuid, Subject)],
) -> Result<(), AuditError> {
    let sql =
        "INSERT INTO audit_subject (chain, n, position, commitment, salt, client_id, at, event_id)
         VALUES {rows}";
    Ok(tx.each((sql, 8), subjects, bind_subject).await?)
}

fn bind_subject<'q>(query: Query<'q>, (chain, subject): &(Uuid, Subject)) -> Query<'q> {
    query
        .bind(*chain)
        .bind(subject.n)
        .bind(subject.position)
        .bind(subject.commitment.as_slice())
        .bind(subject.salt.as_deref())
        .bind(subject.client_id)
        .bind(subject.at)
        .bind(subject.event_id)
}

/// Sets heads that are locked to where they have grown.
pub(super) async fn set_heads(tx: &mut Tx, heads: &[Head]) -> Result<(), AuditError> {
    let sql = "INSERT INTO audit_head (chain, n, hash, mac) VALUES {rows}
         ON CONFLICT (chain) DO UPDATE SET n = excluded.n, hash = excluded.hash, mac = excluded.mac";
    Ok(tx.each((sql, 4), heads, bind_head).await?)
}

fn bind_head<'q>(query: Query<'q>, head: &Head) -> Query<'q> {
    query.bind(head.chain).bind(head.n).bind(head.hash.as_slice()).bind(head.mac.as_slice())
}

/// Nothing when a row holds a value that its column cannot have had: an id of
/// another length, text that is none.
pub(super) fn readable<T>(rows: Result<T, DbError>) -> Result<Option<T>, AuditError> {
    match rows {
        Ok(rows) => Ok(Some(rows)),
        Err(DbError::Unreadable(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
