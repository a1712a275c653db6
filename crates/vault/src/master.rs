//! The door for a key service: whatever can wrap and unwrap a key of 32 bytes.
//!
//! Owns the trait alone. The master key of a file or variable is
//! [`crate::LocalMaster`]; one behind a network is the application's to write.

use std::pin::Pin;

use zeroize::Zeroizing;

use crate::{KeyId, VaultError};

/// A future in a box, so that a master key can be any type.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A key as its master key wrapped it. It may lie on disk; it tells nothing
/// without the master key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wrapped(pub Vec<u8>);

/// Wraps and unwraps the keys of things. What it wraps it must bind to the
/// key's id: unwrapping under another id must fail.
pub trait MasterKey: Send + Sync {
    /// Names this master key for ever: the same for the same key, different
    /// for any other. It stands beside each key it wrapped, and is no secret.
    fn id(&self) -> String;

    /// Wraps the key of this id.
    ///
    /// Fails with [`VaultError::Master`] when the key service does not answer.
    fn wrap<'a>(
        &'a self,
        id: KeyId,
        key: &'a [u8; 32],
    ) -> BoxFuture<'a, Result<Wrapped, VaultError>>;

    /// Gives back what [`MasterKey::wrap`] took.
    ///
    /// Fails with [`VaultError::Unreadable`] for another id or altered bytes,
    /// and with [`VaultError::Master`] when the key service does not answer.
    fn unwrap<'a>(
        &'a self,
        id: KeyId,
        wrapped: &'a Wrapped,
    ) -> BoxFuture<'a, Result<Zeroizing<[u8; 32]>, VaultError>>;
}
