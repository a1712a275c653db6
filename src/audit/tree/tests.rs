//! Every head is under the root, and nothing else is.

use proptest::prelude::*;
use uuid::Uuid;

use super::{Hash, Step, climb, leaf, node, path, top};

/// Leaves of as many chains.
fn leaves(count: usize) -> Vec<Hash> {
    let one =
        |place: u8| leaf(&Hash([place; 32]), Uuid::from_u128(place.into()), 7, &Hash([1; 32]));
    (0..u8::try_from(count).unwrap()).map(one).collect()
}

fn altered(hash: Hash, bit: usize) -> Hash {
    let mut hash = hash;
    hash.0[bit / 8 % 32] ^= 1 << (bit % 8);
    hash
}

#[test]
fn every_leaf_of_every_size_has_its_way_to_the_top() {
    for count in 0..=40 {
        let row = leaves(count);
        for (place, leaf) in row.iter().enumerate() {
            let way = path(&row, place);
            assert_eq!(climb(*leaf, &way), top(&row), "leaf {place} of {count}");
            assert!(way.len() <= 6, "as high as the tree: {}", way.len());
        }
        assert_eq!(path(&row, count), []);
    }
}

#[test]
fn a_small_tree_is_what_the_description_says() {
    let row = leaves(3);
    assert_eq!(top(&row), node(&node(&row[0], &row[1]), &row[2]));
    assert_eq!(top(&row[..1]), row[0]);
    assert_ne!(top(&[]), Hash::default());
    assert_eq!(path(&row, 2), [Step::Left(node(&row[0], &row[1]))]);
}

/// A node cannot be handed out as a leaf: what is hashed begins otherwise.
#[test]
fn a_node_is_no_leaf() {
    let (left, right) = (Hash([1; 32]), Hash([2; 32]));
    assert_ne!(node(&left, &right), node(&right, &left));
    let inside = Uuid::from_slice(&right.bytes()[..16]).unwrap();
    assert_ne!(leaf(&left, inside, 0, &right), node(&left, &right));
}

proptest! {
    #[test]
    fn whatever_is_altered_leads_elsewhere(count in 1_usize..=40, at in any::<prop::sample::Index>(), bit in 0_usize..256, what in 0_usize..4) {
        let row = leaves(count);
        let place = at.index(count);
        let (mut from, mut way, root) = (row[place], path(&row, place), top(&row));
        match what {
            0 => from = altered(from, bit),
            1 if !way.is_empty() => {
                let step = at.index(way.len());
                way[step] = match way[step] {
                    Step::Left(hash) => Step::Left(altered(hash, bit)),
                    Step::Right(hash) => Step::Right(altered(hash, bit)),
                };
            }
            2 if !way.is_empty() => drop(way.remove(at.index(way.len()))),
            _ => way.push(Step::Right(Hash([9; 32]))),
        }
        prop_assert_ne!(climb(from, &way), root);
    }

    #[test]
    fn another_head_is_another_leaf(n in any::<i64>(), other in any::<i64>(), chain in any::<u128>(), bit in 0_usize..256) {
        let (blind, hash, chain) = (Hash([3; 32]), Hash([4; 32]), Uuid::from_u128(chain));
        let ours = leaf(&blind, chain, n, &hash);
        prop_assert_eq!(ours == leaf(&blind, chain, other, &hash), n == other);
        prop_assert_ne!(ours, leaf(&altered(blind, bit), chain, n, &hash));
        prop_assert_ne!(ours, leaf(&blind, chain, n, &altered(hash, bit)));
    }
}
