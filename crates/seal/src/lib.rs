//! What the vault computes: bytes sealed and opened, fingerprinted, and keys
//! derived from keys.
//!
//! Owns the form of sealed bytes and the arithmetic alone. Apart from the vault
//! because a build for tests makes this fast, and the rest soon. Must never:
//! keep a key, know what one is for, or touch a disk.

mod hashed;
mod sealed;

pub use hashed::{derive, fingerprint, fits};
pub use sealed::{OVERHEAD, fresh_secret, open, seal};
