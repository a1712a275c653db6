//! A signed day as it lies in the key store.
//!
//! Owns its two forms: the first one, which the portal alone could check, and
//! the one that anybody can, with the public key beside it. Days stand for
//! ever, so the first is read for ever. Pure.

use vault::{Signer, Vault};

use super::copy::{Day, Hash, Signature};

/// The purpose under which days are signed for ourselves.
const ROOT: &str = "audit-root";
/// The first byte of the second form. The first began with how many lines there are, whose
/// highest byte is 0.
const FORM: u8 = 2;
/// Bytes of the first form without its signature: lines and root.
const FIRST: usize = 8 + 32;
/// Bytes of the second without ours: form, lines, root, public key, signature.
const SECOND: usize = 1 + FIRST + 32 + 64;

/// A day that is as it was signed.
#[derive(Debug)]
pub(super) struct Signed {
    /// How many lines all chains had.
    pub(super) lines: i64,
    /// The hash above all heads.
    pub(super) root: Hash,
    /// What anybody can check; none in the first form.
    pub(super) public: Option<Day>,
}

/// The bytes to keep.
pub(super) fn sign(vault: &Vault, date: &str, lines: i64, root: Hash) -> Vec<u8> {
    let notary = vault.notary();
    let signature = notary.sign(&message(date, &root));
    let mut bytes = vec![FORM];
    bytes.extend(lines.to_be_bytes());
    bytes.extend(root.bytes());
    bytes.extend(notary.public());
    bytes.extend(signature);
    let mac = vault.signer().sign(ROOT, &[date.as_bytes(), &bytes].concat());
    bytes.extend(mac);
    bytes
}

/// What is signed for others: a day and its root.
pub(super) fn message(date: &str, root: &Hash) -> Vec<u8> {
    [b"empower log root 1", date.as_bytes(), root.bytes()].concat()
}

impl Signed {
    /// Out of the bytes that were kept; nothing when they were altered.
    pub(super) fn read(signer: &Signer, date: &str, bytes: &[u8]) -> Option<Self> {
        let (body, mac) = bytes.split_at_checked(bytes.len().checked_sub(32)?)?;
        if !signer.verify(ROOT, &[date.as_bytes(), body].concat(), mac) {
            return None;
        }
        let rest = match body.len() {
            FIRST => body,
            SECOND => body.strip_prefix(&[FORM])?,
            _ => return None,
        };
        let (lines, rest) = rest.split_first_chunk()?;
        let (root, rest) = rest.split_first_chunk()?;
        let root = Hash(*root);
        let public = match rest.split_first_chunk() {
            None => None,
            Some((key, signature)) => Some(Day {
                date: date.to_owned(),
                root,
                signature: Signature(signature.to_vec()),
                key: Some(Hash(*key)),
                place: None,
            })
            .filter(Day::is_signed),
        };
        let whole = body.len() == FIRST || public.is_some();
        whole.then_some(Self { lines: i64::from_be_bytes(*lines), root, public })
    }
}
