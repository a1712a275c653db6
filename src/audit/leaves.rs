//! Where every chain stood on the newest signed day, in the database.
//!
//! Owns three tables: a row a chain, replaced when the chain has grown; the top
//! of each branch of the tree; the day they are of. The tree has a fixed number
//! of branches, and a chain's keyed hash says on which one it stands: so a day
//! costs what grew, a way up costs one branch, and a place says nothing of when
//! a file began. Signs nothing: the root lies with the keys.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;
use vault::Signer;

use super::copy::Hash;
use super::rows::Head;
use super::tree::{Step, climb, leaf, path, top};
use crate::db::{Query, Result, Tx};

/// How many branches the tree has: with a million chains a thousand leaves on each.
const BRANCHES: u16 = 1024;
/// The purpose under which names of chains are blinded.
const BLIND: &str = "audit-leaf";

/// A chain as it stood.
#[derive(Clone, Debug, crate::db::FromRow)]
struct Leaf {
    chain: Uuid,
    n: i64,
    hash: Vec<u8>,
}

/// The tree of a day before it is signed: what differs from the one that stands.
pub(super) struct Grown {
    /// The day of the one that stands; empty where there is none.
    before: String,
    /// How many lines all chains have.
    pub(super) lines: i64,
    leaves: Vec<Leaf>,
    branches: BTreeSet<i64>,
    tops: BTreeMap<i64, Hash>,
}

impl Grown {
    /// The hash above all.
    pub(super) fn root(&self) -> Hash {
        above(&self.tops)
    }
}

/// One chain's place in the tree of a day.
#[derive(Clone, Debug)]
pub struct Planted {
    /// The day.
    pub(super) day: String,
    /// The hash above all.
    pub(super) root: Hash,
    pub(super) n: i64,
    pub(super) hash: Hash,
    pub(super) blind: Hash,
    pub(super) path: Vec<Step>,
}

/// The tree as it is now. A head that we did not sign is not taken up: its leaf stays as it was.
///
/// # Errors
/// When the heads cannot be read.
pub(super) async fn grow(tx: &mut Tx, signer: &Signer) -> Result<Grown> {
    tx.without_limits().await?;
    let (lines,): (i64,) =
        tx.query("SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM audit_head").one().await?;
    let grown: Vec<Head> = tx
        .query(
            "SELECT h.chain, h.n, h.hash, h.mac FROM audit_head h LEFT JOIN audit_leaf l ON l.chain = h.chain
             WHERE l.chain IS NULL OR l.n <> h.n OR l.hash <> h.hash",
        )
        .all()
        .await?;
    let mut on: BTreeMap<i64, Vec<Leaf>> = BTreeMap::new();
    for head in grown.into_iter().filter(|head| head.is_ours(signer)) {
        let leaf = Leaf { chain: head.chain, n: head.n, hash: head.hash };
        on.entry(branch_of(&blind(signer, head.chain))).or_default().push(leaf);
    }
    let mut tops = tops(tx).await?;
    // A statement a branch, once a day: together they would be all leaves at once in memory.
    for (branch, new) in &on {
        let mut leaves: BTreeMap<Uuid, Leaf> =
            on_branch(tx, *branch).await?.into_iter().map(|leaf| (leaf.chain, leaf)).collect();
        leaves.extend(new.iter().map(|leaf| (leaf.chain, leaf.clone())));
        tops.insert(*branch, top(&hashes(&in_order(signer, leaves.into_values()))));
    }
    Ok(Grown {
        before: day(tx).await?.unwrap_or_default(),
        lines,
        branches: on.keys().copied().collect(),
        leaves: on.into_values().flatten().collect(),
        tops,
    })
}

/// Puts it down as the tree of `day`; not so when another process was first. Until the
/// transaction ends no other can.
///
/// # Errors
/// When the database refuses.
pub(super) async fn plant(tx: &mut Tx, signer: &Signer, day: &str, grown: &Grown) -> Result<bool> {
    let ours: Option<(String,)> = tx
        .query(
            "INSERT INTO audit_tree (one, day) VALUES (1, $1)
             ON CONFLICT (one) DO UPDATE SET day = excluded.day WHERE audit_tree.day = $2 RETURNING day",
        )
        .bind(day)
        .bind(grown.before.as_str())
        .optional()
        .await?;
    if ours.is_none() {
        return Ok(false);
    }
    let leaves: Vec<(i64, &Leaf)> =
        grown.leaves.iter().map(|leaf| (branch_of(&blind(signer, leaf.chain)), leaf)).collect();
    let sql = "INSERT INTO audit_leaf (chain, branch, n, hash) VALUES {rows}
         ON CONFLICT (chain) DO UPDATE SET n = excluded.n, hash = excluded.hash";
    tx.each((sql, 4), &leaves, bind_leaf).await?;
    let changed =
        |(branch, top): (&i64, &Hash)| grown.branches.contains(branch).then_some((*branch, *top));
    let tops: Vec<(i64, Hash)> = grown.tops.iter().filter_map(changed).collect();
    let sql = "INSERT INTO audit_branch (branch, hash) VALUES {rows}
         ON CONFLICT (branch) DO UPDATE SET hash = excluded.hash";
    tx.each((sql, 2), &tops, bind_top).await?;
    Ok(true)
}

fn bind_leaf<'q>(query: Query<'q>, (branch, leaf): &(i64, &Leaf)) -> Query<'q> {
    query.bind(leaf.chain).bind(*branch).bind(leaf.n).bind(leaf.hash.as_slice())
}

fn bind_top<'q>(query: Query<'q>, (branch, top): &(i64, Hash)) -> Query<'q> {
    query.bind(*branch).bind(top.bytes())
}

/// Where `chain` stands in the tree of the newest day; none where it is younger.
///
/// # Errors
/// When the database refuses.
pub async fn planted(tx: &mut Tx, signer: &Signer, chain: Uuid) -> Result<Option<Planted>> {
    let Some(day) = day(tx).await? else { return Ok(None) };
    let blind = blind(signer, chain);
    let branch = branch_of(&blind);
    let leaves = in_order(signer, on_branch(tx, branch).await?);
    let Some(place) = leaves.iter().position(|(.., leaf)| leaf.chain == chain) else {
        return Ok(None);
    };
    let row = hashes(&leaves);
    let mut way = path(&row, place);
    let tops = tops(tx).await?;
    let beside: Vec<Hash> = tops.values().copied().collect();
    if let Some(branch) = tops.keys().position(|one| *one == branch) {
        way.extend(path(&beside, branch));
    }
    let (_, Leaf { n, hash, .. }) = &leaves[place];
    let root = climb(row[place], &way);
    Ok(Some(Planted { day, root, n: *n, hash: Hash::of(hash), blind, path: way }))
}

/// The day of the tree that stands, and the hash above all its leaves, each hashed anew.
///
/// # Errors
/// When the database refuses.
pub(super) async fn anew(tx: &mut Tx, signer: &Signer) -> Result<Option<(String, Hash)>> {
    tx.without_limits().await?;
    let Some(day) = day(tx).await? else { return Ok(None) };
    let mut tops = BTreeMap::new();
    for branch in 0..i64::from(BRANCHES) {
        let leaves = in_order(signer, on_branch(tx, branch).await?);
        if !leaves.is_empty() {
            tops.insert(branch, top(&hashes(&leaves)));
        }
    }
    Ok(Some((day, above(&tops))))
}

async fn day(tx: &mut Tx) -> Result<Option<String>> {
    let day: Option<(String,)> =
        tx.query("SELECT day FROM audit_tree WHERE one = 1").optional().await?;
    Ok(day.map(|(day,)| day))
}

async fn on_branch(tx: &mut Tx, branch: i64) -> Result<Vec<Leaf>> {
    tx.query("SELECT chain, n, hash FROM audit_leaf WHERE branch = $1").bind(branch).all().await
}

async fn tops(tx: &mut Tx) -> Result<BTreeMap<i64, Hash>> {
    let tops: Vec<(i64, Vec<u8>)> =
        tx.query("SELECT branch, hash FROM audit_branch WHERE branch >= 0").all().await?;
    Ok(tops.into_iter().map(|(branch, hash)| (branch, Hash::of(&hash))).collect())
}

fn blind(signer: &Signer, chain: Uuid) -> Hash {
    Hash(signer.sign(BLIND, chain.as_bytes()))
}

fn branch_of(blind: &Hash) -> i64 {
    i64::from(u16::from_be_bytes([blind.0[0], blind.0[1]]) % BRANCHES)
}

/// In the order of their blinded names, each with the hash it has in the tree.
fn in_order(signer: &Signer, leaves: impl IntoIterator<Item = Leaf>) -> Vec<(Hash, Leaf)> {
    let blinded = |leaf: Leaf| (blind(signer, leaf.chain), leaf);
    let mut leaves: Vec<(Hash, Leaf)> = leaves.into_iter().map(blinded).collect();
    leaves.sort_unstable_by_key(|(blind, _)| blind.0);
    let hashed =
        |(blind, one): (Hash, Leaf)| (leaf(&blind, one.chain, one.n, &Hash::of(&one.hash)), one);
    leaves.into_iter().map(hashed).collect()
}

fn hashes(leaves: &[(Hash, Leaf)]) -> Vec<Hash> {
    leaves.iter().map(|(hash, _)| *hash).collect()
}

fn above(tops: &BTreeMap<i64, Hash>) -> Hash {
    top(&tops.values().copied().collect::<Vec<_>>())
}
