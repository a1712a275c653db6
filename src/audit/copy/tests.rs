//! A copy that was altered is found, whatever was altered (V5).

use proptest::prelude::*;
use uuid::Uuid;

use super::{
    Copy, CopyLine, Day, End, FORM, Flaw, Hash, Head, KIND, Place, Signature, check, read,
};
use crate::audit::hash::link_of;
use crate::audit::signed::message;
use crate::audit::tree::{Step, climb, leaf};

const FILE: Uuid = Uuid::from_u128(0xF11E);

/// A whole copy of a chain from line `first` on, with `lists` lines of other chains.
fn copy(first: i64, lines: usize, lists: usize) -> Copy {
    let mut before = Hash(if first == 1 { [0; 32] } else { [9; 32] });
    let begins = before;
    let line = |place: usize| {
        let n = first + i64::try_from(place).unwrap();
        let commitment = Hash([u8::try_from(place % 250).unwrap(); 32]);
        before = Hash::of(&link_of(before.bytes(), FILE, n, commitment.bytes()));
        let shown = !place.is_multiple_of(3);
        CopyLine {
            n: Some(n),
            commitment: Some(commitment),
            hash: before,
            event: shown.then(|| Uuid::from_u128(place as u128)),
            who: shown.then(|| format!("Iris {place}")),
            did: shown.then(|| "keek naar je afspraken".to_owned()),
            ..CopyLine::default()
        }
    };
    let own: Vec<CopyLine> = (0..lines).map(line).collect();
    let other = |place: usize| CopyLine {
        event: Some(Uuid::from_u128(place as u128)),
        who: Some(format!("Bas {place}")),
        ..CopyLine::default()
    };
    let head = own.last().map(|last| Head { n: last.n.unwrap(), hash: last.hash });
    let key = vault_key();
    Copy {
        kind: KIND.to_owned(),
        form: FORM,
        file: FILE,
        made: "2026-11-26T10:20:30Z".to_owned(),
        whole: true,
        before: Some(begins),
        lines: own,
        lists: (0..lists).map(other).collect(),
        head,
        day: None,
        end: End::default(),
    }
    .sealed(&key)
}

/// The same, with line `n` below the root of a signed day.
fn below_a_day(copy: Copy, n: i64) -> Copy {
    let (key, notary) = KEYS.get_or_init(keys);
    let line = copy.lines.iter().find(|line| line.n == Some(n)).unwrap();
    let (hash, blind) = (line.hash, Hash([8; 32]));
    let path = vec![Step::Right(Hash([5; 32])), Step::Left(Hash([6; 32]))];
    let root = climb(leaf(&blind, FILE, n, &hash), &path);
    let date = "2026-11-25".to_owned();
    let signature = Signature(notary.sign(&message(&date, &root)).to_vec());
    let place = Some(Place { n, hash, blind, path });
    let day = Day { date, root, signature, key: Some(Hash(notary.public())), place };
    Copy { day: Some(day), ..copy }.sealed(key)
}

fn vault_key() -> vault::Signer {
    keys().0
}

/// What signs, as the portal has it.
fn keys() -> (vault::Signer, vault::Notary) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    let master = vault::LocalMaster::generate_file(&path).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let keys = folder.path().join("keys.db");
    let opened = vault::Vault::open_sqlite(&keys, Box::new(master));
    let vault = runtime.block_on(opened).unwrap();
    (vault.signer().clone(), vault.notary())
}

fn written(copy: &Copy) -> Vec<u8> {
    serde_json::to_vec_pretty(copy).unwrap()
}

fn found(bytes: &[u8]) -> Result<(), Flaw> {
    check(&read(bytes)?)
}

#[test]
fn a_copy_as_it_was_made_is_right() {
    for (first, lines, lists) in [(1, 5, 2), (40, 3, 0), (1, 0, 0), (1, 1, 4)] {
        let mut made = copy(first, lines, lists);
        made.whole = lines > 0;
        made = made.sealed(&vault_key());
        assert_eq!(found(&written(&made)), Ok(()), "{first} {lines} {lists}");
    }
}

/// What the portal gave out before days could be checked by others.
#[test]
fn a_copy_of_the_first_form_is_still_right() {
    let day = Day {
        date: "2026-11-25".to_owned(),
        root: Hash([3; 32]),
        signature: Signature(vec![4; 32]),
        key: None,
        place: None,
    };
    let key = &KEYS.get_or_init(keys).0;
    let old = Copy { form: 1, day: Some(day), ..copy(1, 3, 1) }.sealed(key);
    assert!(found(&written(&old)) == Ok(()) && old.is_ours(key));
    let as_new = Copy { form: FORM, ..old }.sealed(key);
    assert_eq!(found(&written(&as_new)), Err(Flaw::Day), "nothing there that others can check");
}

#[test]
fn a_day_that_does_not_hold_the_file_is_found() {
    let right = below_a_day(copy(1, 20, 2), 12);
    assert_eq!(found(&written(&right)), Ok(()));
    let alter = |change: fn(&mut Day)| {
        let mut altered = right.clone();
        change(altered.day.as_mut().unwrap());
        found(&written(&altered.sealed(&vault_key())))
    };
    let wrong: [fn(&mut Day); 7] = [
        |day| day.root.0[0] ^= 1,
        |day| day.signature.0[0] ^= 1,
        |day| day.date = "2026-11-26".to_owned(),
        |day| day.key = None,
        |day| day.place.as_mut().unwrap().n = 11,
        |day| day.place.as_mut().unwrap().hash.0[0] ^= 1,
        |day| day.place.as_mut().unwrap().path.truncate(1),
    ];
    assert_eq!(wrong.map(alter), [Err(Flaw::Day); 7]);
    assert_eq!(alter(|day| day.place = None), Ok(()), "a signed day alone says less");
    let mut other = right.clone();
    other.day = below_a_day(copy(1, 20, 0), 13).day;
    other.day.as_mut().unwrap().place.as_mut().unwrap().n = 12;
    assert_eq!(found(&written(&other.sealed(&vault_key()))), Err(Flaw::Day));
}

#[test]
fn an_altered_line_is_named() {
    let mut altered = copy(1, 20, 0);
    altered.lines[11].who = Some("Niemand".to_owned());
    assert_eq!(found(&written(&altered)), Err(Flaw::Line(12)));
    let mut altered = copy(1, 20, 0);
    altered.lines[11].hash.0[0] ^= 1;
    assert_eq!(found(&written(&altered)), Err(Flaw::Line(12)));
}

/// Who knows how a copy is made can bind it anew; then the hashes of the chain tell, and in the end the seal.
#[test]
fn bound_anew_it_is_found_by_the_chain_or_the_seal() {
    let key = vault_key();
    let mut altered = copy(1, 20, 0).sealed(&key);
    altered.lines[11].commitment = Some(Hash([1; 32]));
    let seal = altered.end.seal;
    let mut anew = altered.sealed(&vault_key());
    anew.end.seal = seal;
    assert_eq!(found(&written(&anew)), Err(Flaw::Line(12)));
    let mut said = copy(1, 20, 0);
    said.lines[10].who = Some("Niemand".to_owned());
    let said = said.sealed(&vault_key());
    assert_eq!(found(&written(&said)), Ok(()));
    assert!(!said.is_ours(&key) && copy(1, 2, 0).sealed(&key).is_ours(&key));
}

#[test]
fn what_was_cut_off_or_taken_out_is_said() {
    let mut cut = copy(1, 20, 0);
    cut.lines.truncate(15);
    assert_eq!(found(&written(&cut)), Err(Flaw::Missing(15)));
    let mut out = copy(1, 20, 3);
    out.lines.remove(4);
    assert_eq!(found(&written(&out)), Err(Flaw::Missing(4)));
    let mut lists = copy(1, 2, 3);
    lists.lists.truncate(1);
    assert_eq!(found(&written(&lists)), Err(Flaw::Missing(3)));
}

#[test]
fn what_is_no_copy_gets_an_answer_of_its_own() {
    let whole = written(&copy(1, 3, 0));
    assert_eq!(found(&whole[..whole.len() / 2]), Err(Flaw::Unreadable));
    assert_eq!(found(b" \n"), Err(Flaw::Empty));
    assert_eq!(found(b"{\"kind\": \"something\"}"), Err(Flaw::NotOurs));
    assert_eq!(found(b"[1, 2"), Err(Flaw::NotOurs));
    assert_eq!(found(&vec![b' '; super::LIMIT + 1]), Err(Flaw::TooLarge));
    let deep = [b"{\"kind\":".as_slice(), &vec![b'['; 100_000]].concat();
    assert!(found(&deep).is_err());
    let other = String::from_utf8(whole).unwrap().replace(KIND, "another-kind");
    assert_eq!(found(other.as_bytes()), Err(Flaw::NotOurs));
}

proptest! {
    /// Whatever bytes come: an answer.
    #[test]
    fn any_bytes_get_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(found(&bytes).is_err());
    }

    /// One sign of a copy altered: found, or the seal no longer fits.
    #[test]
    fn one_altered_sign_is_found(lines in 1_usize..12, lists in 0_usize..4, place in any::<prop::sample::Index>(), sign in 32_u8..127) {
        let (key, _) = KEYS.get_or_init(keys);
        let made = below_a_day(copy(1, lines, lists), 1);
        let mut bytes = written(&made);
        let at = place.index(bytes.len());
        prop_assume!(bytes[at] != sign);
        bytes[at] = sign;
        let same = read(&bytes).is_ok_and(|read| read == made);
        let passes = read(&bytes).is_ok_and(|copy| check(&copy).is_ok() && copy.is_ours(key));
        prop_assert!(same || !passes);
    }
}

static KEYS: std::sync::OnceLock<(vault::Signer, vault::Notary)> = std::sync::OnceLock::new();
