//! The master keys this process knows: mostly one, during a rotation more.

use std::sync::Arc;

use zeroize::Zeroizing;

use crate::store::Row;
use crate::{KeyId, MasterKey, VaultError, Wrapped};

/// The known master keys. Cheap to clone, so that no lock is held while one of
/// them works.
#[derive(Clone)]
pub(crate) struct Ring {
    /// Wraps what is made from now on.
    current: Arc<dyn MasterKey>,
    /// The master key of the store as a whole: it wraps the vault's own keys.
    /// A rotation moves those last, so until its very end the store opens with
    /// this one.
    home: String,
    /// Those that can still be met in the store.
    older: Vec<Arc<dyn MasterKey>>,
}

impl Ring {
    pub(crate) fn new(master: Arc<dyn MasterKey>) -> Self {
        Self { home: master.id(), current: master, older: Vec::new() }
    }

    /// A rotation begins, or goes on after a failure.
    pub(crate) fn begin(&mut self, new: Arc<dyn MasterKey>) {
        let old = std::mem::replace(&mut self.current, new);
        self.older.push(old);
    }

    /// The rotation is done: only the new one is left.
    pub(crate) fn finish(&mut self) {
        self.home = self.current.id();
        self.older.clear();
    }

    /// The master key for all that is made now.
    pub(crate) fn current(&self) -> &dyn MasterKey {
        &*self.current
    }

    /// The id of the master key that the store as a whole had, as far as known.
    pub(crate) fn home(&self) -> &str {
        &self.home
    }

    /// Wraps a key by the current master key.
    pub(crate) async fn wrap(&self, id: KeyId, key: &[u8; 32]) -> Result<Wrapped, VaultError> {
        self.current.wrap(id, key).await
    }

    /// Unwraps a row by the master key that wrapped it. Fails with
    /// [`VaultError::Destroyed`] and [`VaultError::UnknownMaster`].
    pub(crate) async fn unwrap(&self, row: &Row) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        if row.destroyed {
            return Err(VaultError::Destroyed(row.id));
        }
        let mut known = std::iter::once(&self.current).chain(&self.older);
        let master = known
            .find(|master| master.id() == row.master)
            .ok_or_else(|| VaultError::UnknownMaster(row.master.clone()))?;
        master.unwrap(row.id, &row.wrapped).await
    }
}
