//! Chains: every line is bound to the one before it.
//!
//! Owns how lines are committed to, hashed and stored. Each head carries an
//! HMAC under a key outside the database, so that whoever can write the tables
//! still cannot make a chain that verifies.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use vault::Signer;

use super::{AuditError, Line};
use crate::db::Tx;
use crate::ids::random;

/// The purpose under which heads are signed.
pub(super) const HEAD: &str = "audit-head";

/// A stored line; every payload column is null once it was erased.
#[derive(Clone, Debug, sqlx::FromRow)]
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

/// One of several files that a line names.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Subject {
    pub(super) n: i64,
    pub(super) position: i64,
    pub(super) commitment: Vec<u8>,
    pub(super) salt: Option<Vec<u8>>,
    pub(super) client_id: Option<Uuid>,
    pub(super) at: Option<i64>,
    pub(super) event_id: Option<Uuid>,
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Head {
    pub(super) chain: Uuid,
    pub(super) n: i64,
    pub(super) hash: Vec<u8>,
    pub(super) mac: Vec<u8>,
}

impl Head {
    fn start(chain: Uuid) -> Self {
        Self {
            chain,
            n: 0,
            hash: vec![0; 32],
            mac: Vec::new(),
        }
    }

    fn signed_bytes(&self) -> Vec<u8> {
        [
            self.chain.as_bytes().as_slice(),
            &self.n.to_be_bytes(),
            &self.hash,
        ]
        .concat()
    }

    pub(super) fn is_ours(&self, signer: &Signer) -> bool {
        signer.verify(HEAD, &self.signed_bytes(), &self.mac)
    }
}

/// Binds `lines` into their chains, in the caller's transaction.
///
/// # Errors
/// When the database refuses, or a head is not the one we signed: a chain
/// that somebody altered is never carried on, which would hide it.
pub async fn append(tx: &mut Tx, signer: &Signer, lines: &[Line]) -> Result<(), AuditError> {
    let mut heads = lock(tx, lines).await?;
    for head in heads.values() {
        if head.n > 0 && !head.is_ours(signer) {
            return Err(AuditError::Damaged(head.chain));
        }
    }
    for line in lines {
        let head = heads
            .entry(line.chain)
            .or_insert_with(|| Head::start(line.chain));
        head.n += 1;
        let subjects: Vec<Subject> = line
            .subjects
            .iter()
            .enumerate()
            .map(|(i, id)| subject(line, head.n, i, id.0))
            .collect();
        let stored = stored(line, head, &subjects);
        head.hash.clone_from(&stored.hash);
        insert(tx, &stored).await?;
        for subject in &subjects {
            insert_subject(tx, line.chain, subject).await?;
        }
    }
    for head in heads.values_mut() {
        head.mac = signer.sign(HEAD, &head.signed_bytes()).to_vec();
        tx.query("UPDATE audit_head SET n = $2, hash = $3, mac = $4 WHERE chain = $1")
            .bind(head.chain)
            .bind(head.n)
            .bind(head.hash.as_slice())
            .bind(head.mac.as_slice())
            .run()
            .await?;
    }
    Ok(())
}

/// The heads of all chains in `lines`, locked in id order, made where missing.
async fn lock(tx: &mut Tx, lines: &[Line]) -> Result<BTreeMap<Uuid, Head>, AuditError> {
    let mut chains: Vec<Uuid> = lines.iter().map(|line| line.chain).collect();
    chains.sort_unstable();
    chains.dedup();
    let mut heads = read_heads(tx, &chains).await?;
    let missing: Vec<Uuid> = chains
        .iter()
        .filter(|chain| !heads.contains_key(chain))
        .copied()
        .collect();
    if !missing.is_empty() {
        for chain in &missing {
            tx.query("INSERT INTO audit_head (chain, n, hash, mac) VALUES ($1, 0, $2, $3) ON CONFLICT (chain) DO NOTHING")
                .bind(*chain)
                .bind(vec![0_u8; 32])
                .bind(Vec::<u8>::new())
                .run()
                .await?;
        }
        heads = read_heads(tx, &chains).await?;
    }
    Ok(heads)
}

async fn read_heads(tx: &mut Tx, chains: &[Uuid]) -> Result<BTreeMap<Uuid, Head>, AuditError> {
    let heads: Vec<Head> = tx
        .query("SELECT chain, n, hash, mac FROM audit_head WHERE chain IN $1[] ORDER BY chain {for update}")
        .bind_ids(chains)
        .all()
        .await?;
    Ok(heads.into_iter().map(|head| (head.chain, head)).collect())
}

fn subject(line: &Line, n: i64, position: usize, client: Uuid) -> Subject {
    let salt = random::<16>().to_vec();
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    Subject {
        n,
        position,
        commitment: subject_commitment(&salt, position, client),
        salt: Some(salt),
        client_id: Some(client),
        at: Some(line.at.0),
        event_id: Some(line.event.0),
    }
}

pub(super) fn subject_commitment(salt: &[u8], position: i64, client: Uuid) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"empower audit subject 1");
    hash.update(salt);
    hash.update(position.to_be_bytes());
    hash.update(client.as_bytes());
    hash.finalize().to_vec()
}

fn stored(line: &Line, head: &Head, subjects: &[Subject]) -> Stored {
    let who = &line.who;
    let mut stored = Stored {
        chain: line.chain,
        n: head.n,
        hash: Vec::new(),
        commitment: Vec::new(),
        salt: Some(random::<16>().to_vec()),
        event_id: Some(line.event.0),
        at: Some(line.at.0),
        action: Some(line.action.as_str().into()),
        outcome: Some(line.outcome.as_str().into()),
        account_id: who.account.map(|id| id.0),
        person_id: who.person.map(|id| id.0),
        role: Some(who.role.clone()),
        provider_id: who.provider.map(|id| id.0),
        method: who.method.clone(),
        access_kind: Some(who.access_kind.clone()),
        access_point: who.access_point.clone(),
        client_id: line.client.map(|id| id.0),
        categories: Some(line.categories.bits()),
        object_kind: line.object_kind.map(Into::into),
        object_id: line.object_id,
        ground: Some(line.ground.into()),
        ground_ids: Some(
            line.ground_ids
                .iter()
                .map(Uuid::to_string)
                .collect::<Vec<_>>()
                .join(","),
        ),
        article: line.article.clone(),
        source: Some(line.source.as_str().into()),
        node: Some(env!("CARGO_PKG_VERSION").into()),
    };
    stored.commitment = commitment(&stored, subjects);
    stored.hash = link(&head.hash, &stored);
    stored
}

/// What the chain holds of a line: a salted hash over all of its payload.
pub(super) fn commitment(line: &Stored, subjects: &[Subject]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"empower audit line 1");
    field(&mut hash, line.salt.as_deref());
    for id in [
        line.event_id,
        line.account_id,
        line.person_id,
        line.provider_id,
        line.client_id,
        line.object_id,
    ] {
        field(&mut hash, id.as_ref().map(|id| id.as_bytes().as_slice()));
    }
    for number in [line.at, line.categories] {
        field(
            &mut hash,
            number
                .map(i64::to_be_bytes)
                .as_ref()
                .map(<[u8; 8]>::as_slice),
        );
    }
    for text in [
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
    ] {
        field(&mut hash, text.as_ref().map(String::as_bytes));
    }
    field(&mut hash, line.access_point.as_deref());
    for subject in subjects {
        hash.update(&subject.commitment);
    }
    hash.finalize().to_vec()
}

/// A field with its length before it, so that no two lines read alike.
fn field(hash: &mut Sha256, bytes: Option<&[u8]>) {
    match bytes {
        None => hash.update([0]),
        Some(bytes) => {
            hash.update([1]);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
    }
}

/// The hash of a line: over the one before it, its place and its commitment.
pub(super) fn link(before: &[u8], line: &Stored) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"empower audit link 1");
    hash.update(before);
    hash.update(line.chain.as_bytes());
    hash.update(line.n.to_be_bytes());
    hash.update(&line.commitment);
    hash.finalize().to_vec()
}

async fn insert(tx: &mut Tx, line: &Stored) -> Result<(), AuditError> {
    tx.query(
        "INSERT INTO audit_line (chain, n, hash, commitment, salt, event_id, at, action, outcome, account_id,
            person_id, role, provider_id, method, access_kind, access_point, client_id, categories, object_kind,
            object_id, ground, ground_ids, article, source, node)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
            $22, $23, $24, $25)",
    )
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
    .run()
    .await?;
    Ok(())
}

async fn insert_subject(tx: &mut Tx, chain: Uuid, subject: &Subject) -> Result<(), AuditError> {
    tx.query(
        "INSERT INTO audit_subject (chain, n, position, commitment, salt, client_id, at, event_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(chain)
    .bind(subject.n)
    .bind(subject.position)
    .bind(subject.commitment.as_slice())
    .bind(subject.salt.as_deref())
    .bind(subject.client_id)
    .bind(subject.at)
    .bind(subject.event_id)
    .run()
    .await?;
    Ok(())
}
