//! Chains: every line is bound to the one before it.
//!
//! Owns how lines are numbered and bound, and how a chain begins. Each head
//! carries an HMAC under a key outside the database, so that whoever can write
//! the tables still cannot make a chain that verifies.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use uuid::Uuid;
use vault::{Signer, Vault};

use super::hash::{commitment, link, subject_commitment};
use super::rows::{Head, Stored, Subject, insert, insert_subjects, set_heads};
use super::{AuditError, Line, marks};
use crate::db::{Note, Query, Tx};
use crate::ids::random;

/// Binds `lines` into their chains, in the caller's transaction.
///
/// # Errors
/// When the database refuses; `Damaged` when a head is not the one we signed,
/// or is missing and no line says that its chain begins: what somebody altered
/// or removed is never carried on, which would hide it.
pub async fn append(tx: &mut Tx, vault: &Vault, lines: &[Line]) -> Result<(), AuditError> {
    if lines.is_empty() {
        return Ok(());
    }
    bound(tx, vault, Held(None), lines).await
}

/// The same for a line of the chain that `held` keeps others waiting for.
///
/// # Errors
/// As [`append`].
pub async fn append_held(
    tx: &mut Tx,
    vault: &Vault,
    held: Held,
    line: &Line,
) -> Result<(), AuditError> {
    bound(tx, vault, held, std::slice::from_ref(line)).await
}

async fn bound(tx: &mut Tx, vault: &Vault, held: Held, lines: &[Line]) -> Result<(), AuditError> {
    tx.stands_for(|| Note(Arc::new(lines.to_vec())));
    let done = bind(tx, vault, held, lines).await;
    tx.done();
    done
}

async fn bind(tx: &mut Tx, vault: &Vault, held: Held, lines: &[Line]) -> Result<(), AuditError> {
    let signer = vault.signer();
    let mut heads = match held.head_of(lines) {
        Some(head) if head.is_ours(signer) => BTreeMap::from([(head.chain, head)]),
        Some(head) => return Err(AuditError::Damaged(head.chain)),
        None => lock(tx, signer, lines).await?,
    };
    let whole = marks::not_cut_back(tx, vault, &heads).await?;
    let (mut bound, mut named) = (Vec::new(), Vec::new());
    for line in lines {
        let head = heads.get_mut(&line.chain).ok_or(AuditError::Damaged(line.chain))?;
        head.n += 1;
        let subjects: Vec<Subject> = line
            .subjects
            .iter()
            .enumerate()
            .map(|(i, id)| subject(line, head.n, i, id.0))
            .collect();
        let stored = stored(line, head, &subjects);
        head.hash.clone_from(&stored.hash);
        bound.push(stored);
        named.extend(subjects.into_iter().map(|subject| (line.chain, subject)));
    }
    insert(tx, &bound).await?;
    insert_subjects(tx, &named).await?;
    let mut heads: Vec<Head> = heads.into_values().collect();
    for head in &mut heads {
        head.mac = signer.sign(super::rows::HEAD, &head.signed_bytes()).to_vec();
    }
    set_heads(tx, &heads).await?;
    let risen = heads.into_iter().filter(|head| whole.contains(&head.chain)).collect();
    marks::note(tx, vault, risen);
    Ok(())
}

/// A chain that nobody else lengthens until the transaction ends, as it stands;
/// none where it has not begun.
#[derive(Debug)]
pub struct Held(Option<Head>);

impl Held {
    /// The head for these lines, where they are all of this chain.
    fn head_of(self, lines: &[Line]) -> Option<Head> {
        self.0.filter(|head| lines.iter().all(|line| line.chain == head.chain))
    }
}

/// Waits until no other change of `chain` is under way, and keeps others waiting
/// until the transaction ends.
///
/// # Errors
/// When the database refuses.
pub async fn hold(tx: &mut Tx, chain: Uuid) -> Result<Held, AuditError> {
    let head = tx
        .query("SELECT chain, n, hash, mac FROM audit_head WHERE chain = $1 {for update}")
        .bind(chain)
        .optional()
        .await?;
    Ok(Held(head))
}

/// The same for several chains, in the order of their ids: two that do so never wait for each other.
///
/// # Errors
/// When the database refuses.
pub async fn hold_all(tx: &mut Tx, chains: &[Uuid]) -> Result<(), AuditError> {
    read_heads(tx, chains).await.map(drop)
}

/// The heads of all chains in `lines`, locked in id order: ours, or made here
/// because the chain begins.
async fn lock(
    tx: &mut Tx,
    signer: &Signer,
    lines: &[Line],
) -> Result<BTreeMap<Uuid, Head>, AuditError> {
    let chains: BTreeSet<Uuid> = lines.iter().map(|line| line.chain).collect();
    let chains: Vec<Uuid> = chains.into_iter().collect();
    let begin: BTreeSet<Uuid> =
        lines.iter().filter(|line| line.begins_its_chain()).map(|line| line.chain).collect();
    let mut heads = read_heads(tx, &chains).await?;
    let fresh: Vec<Uuid> =
        chains.iter().filter(|chain| !heads.contains_key(chain)).copied().collect();
    if let Some(chain) = fresh.iter().find(|chain| !begin.contains(chain)) {
        return Err(AuditError::Damaged(*chain));
    }
    let made = make(tx, &fresh).await?;
    if !fresh.is_empty() {
        heads = read_heads(tx, &chains).await?;
    }
    match heads.values().find(|head| !made.contains(&head.chain) && !head.is_ours(signer)) {
        Some(head) => Err(AuditError::Damaged(head.chain)),
        None => Ok(heads),
    }
}

/// Makes the heads of chains that begin; gives those that nobody else just made.
async fn make(tx: &mut Tx, chains: &[Uuid]) -> Result<BTreeSet<Uuid>, AuditError> {
    let sql = "INSERT INTO audit_head (chain, n, hash, mac) VALUES {rows}
         ON CONFLICT (chain) DO NOTHING RETURNING chain";
    let made: Vec<(Uuid,)> = tx.all_of((sql, 4), chains, bind_empty).await?;
    Ok(made.into_iter().map(|(chain,)| chain).collect())
}

fn bind_empty<'q>(query: Query<'q>, chain: &Uuid) -> Query<'q> {
    query.bind(*chain).bind(0_i64).bind(vec![0_u8; 32]).bind(Vec::<u8>::new())
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
        ground_ids: Some(line.ground_ids.iter().map(Uuid::to_string).collect::<Vec<_>>().join(",")),
        article: line.article.clone(),
        source: Some(line.source.as_str().into()),
        node: Some(env!("CARGO_PKG_VERSION").into()),
    };
    stored.commitment = commitment(&stored, subjects);
    stored.hash = link(&head.hash, &stored);
    stored
}
