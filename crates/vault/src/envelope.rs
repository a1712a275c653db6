//! A key that lies beside what it opens, wrapped by the master key: for what
//! must be readable without this store, such as a backup of it.
//!
//! Must never be used for what is to be destroyed by itself: whoever has the
//! envelope and the master key can open it for ever.

use crate::{Key, KeyId, MasterKey, VaultError, Wrapped};

/// A wrapped key outside the store. It tells nothing without the master key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// What the key is for; bound to it.
    pub id: KeyId,
    /// The master key that wrapped it ([`MasterKey::id`]).
    pub master: String,
    /// The key.
    pub wrapped: Wrapped,
}

impl Envelope {
    /// A fresh key, and its envelope.
    ///
    /// Fails with [`VaultError::Master`] when a key service does not answer.
    pub async fn make(id: KeyId, master: &dyn MasterKey) -> Result<(Key, Self), VaultError> {
        let secret = seal::fresh_secret();
        let wrapped = master.wrap(id, &secret).await?;
        Ok((Key::new(id, secret), Self { id, master: master.id(), wrapped }))
    }

    /// The key.
    ///
    /// Fails with [`VaultError::Unreadable`] when the envelope was altered, or
    /// is another master key's.
    pub async fn open(&self, master: &dyn MasterKey) -> Result<Key, VaultError> {
        if master.id() != self.master {
            return Err(VaultError::Unreadable);
        }
        Ok(Key::new(self.id, master.unwrap(self.id, &self.wrapped).await?))
    }
}
