//! The form of sealed bytes: a version byte, a random nonce of 24 bytes, the
//! `XChaCha20` cipher text, a `Poly1305` tag of 16 bytes.
//!
//! A random nonce this long needs no counter: even after 2^80 sealings under
//! one key two alike are not to be expected.

use chacha20poly1305::aead::{AeadInOut, Generate, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// The first byte of everything sealed, so that another form can follow.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// By how many bytes sealing makes something longer.
pub const OVERHEAD: usize = 1 + NONCE + TAG;

/// Seals bytes, bound to `binding`. Panics when the operating system has no randomness.
#[expect(
    clippy::expect_used,
    reason = "only a text of 256 GiB fails, and memory fails long before"
)]
#[must_use]
pub fn seal(secret: &[u8; 32], binding: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce = XNonce::generate();
    // The whole length at once: growing later would leave plain text in freed memory.
    let mut sealed = Vec::with_capacity(plain.len() + OVERHEAD);
    sealed.push(VERSION);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plain);
    let tag = XChaCha20Poly1305::new(secret.into())
        .encrypt_inout_detached(&nonce, binding, (&mut sealed[1 + NONCE..]).into())
        .expect("the text is shorter than 256 GiB");
    sealed.extend_from_slice(&tag);
    sealed
}

/// Opens what [`seal`] made with the same secret and binding; nothing when it is
/// another's, or a single bit was altered.
#[must_use]
pub fn open(secret: &[u8; 32], binding: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let Some((&VERSION, rest)) = sealed.split_first() else {
        return None;
    };
    let (nonce, rest) = rest.split_first_chunk::<NONCE>()?;
    let (text, tag) = rest.split_last_chunk::<TAG>()?;
    let mut plain = text.to_vec();
    XChaCha20Poly1305::new(secret.into())
        .decrypt_inout_detached(
            &XNonce::from(*nonce),
            binding,
            plain.as_mut_slice().into(),
            &Tag::from(*tag),
        )
        .ok()?;
    Some(plain)
}

/// A fresh secret of 32 bytes, from the operating system.
#[must_use]
pub fn fresh_secret() -> Zeroizing<[u8; 32]> {
    Zeroizing::new(Generate::generate())
}
