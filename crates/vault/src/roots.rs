//! The signed roots of days, which stand for ever, and the key that signs them
//! for others.
//!
//! Knows nothing of what a root is over.

use crate::{Notary, Vault, VaultError};

impl Vault {
    /// Signs so that others can check it, by a public key that stays the same.
    pub fn notary(&self) -> Notary {
        Notary::of(&self.signer().0)
    }

    /// Keeps the signed root of a day for ever. The same bytes again are no
    /// error; others fail with [`VaultError::RootDiffers`].
    pub async fn put_root(&self, day: &str, root: &[u8]) -> Result<(), VaultError> {
        if self.store().put_root(day, root).await? == root {
            return Ok(());
        }
        Err(VaultError::RootDiffers(day.to_owned()))
    }

    /// The signed root of a day, if that day was signed.
    pub async fn root(&self, day: &str) -> Result<Option<Vec<u8>>, VaultError> {
        self.store().root(day).await
    }

    /// The signed roots of the newest days, the newest first; `limit` at most.
    pub async fn newest_roots(&self, limit: i64) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        self.store().newest_roots(limit).await
    }

    /// All signed roots, by day.
    pub async fn roots(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        let mut roots = self.store().roots().await?;
        roots.sort_unstable();
        Ok(roots)
    }
}
