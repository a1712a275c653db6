//! A key store out of its place and back: what a backup of the keys is made of.
//!
//! Must never see an open key, nor bring back one that was destroyed: whoever
//! puts a copy back gives with it what was destroyed since.

use std::path::Path;

use crate::store::{Copying, Loading as Rows, Store};
use crate::{KeyId, Record, Vault, VaultError, open};

/// A store being read, all of it as it was at one instant.
pub struct Copy(Copying);

impl Copy {
    /// The next rows, some hundred at a time; none at the end.
    pub async fn next(&mut self) -> Result<Vec<Record>, VaultError> {
        self.0.next().await
    }
}

/// An empty store being filled. Dropped before [`Loading::finish`] it stays
/// empty.
pub struct Loading {
    store: Store,
    rows: Rows,
}

impl Loading {
    /// Begins in a file, which is made when it is not there.
    ///
    /// Fails with [`VaultError::NotEmpty`] when it holds keys.
    pub async fn sqlite(path: &Path) -> Result<Self, VaultError> {
        Self::of(open::sqlite(path).await?).await
    }

    /// Begins in a PostgreSQL database of its own. Fails like [`Loading::sqlite`].
    pub async fn postgres(url: &str) -> Result<Self, VaultError> {
        Self::of(open::postgres(url).await?).await
    }

    async fn of(store: Store) -> Result<Self, VaultError> {
        if store.holds_keys().await? {
            return Err(VaultError::NotEmpty);
        }
        Ok(Self { rows: store.begin_loading().await?, store })
    }

    /// Adds a row.
    pub async fn put(&mut self, record: &Record) -> Result<(), VaultError> {
        self.rows.put(record).await
    }

    /// Makes all of it durable, and closes the store.
    pub async fn finish(self) -> Result<(), VaultError> {
        self.rows.commit().await?;
        self.store.close().await;
        Ok(())
    }
}

/// Whether the store in a file holds keys; one that is not there holds none,
/// and is not made.
pub async fn holds_keys_sqlite(path: &Path) -> Result<bool, VaultError> {
    if std::fs::metadata(path).map_or(0, |file| file.len()) == 0 {
        return Ok(false);
    }
    holds_keys(open::sqlite(path).await?).await
}

/// Whether the store in a PostgreSQL database holds keys.
pub async fn holds_keys_postgres(url: &str) -> Result<bool, VaultError> {
    holds_keys(open::postgres(url).await?).await
}

async fn holds_keys(store: Store) -> Result<bool, VaultError> {
    let holds = store.holds_keys().await;
    store.close().await;
    holds
}

impl Vault {
    /// Begins to read the whole store, with the marks noted until now.
    pub async fn copy(&self) -> Result<Copy, VaultError> {
        self.flush_marks().await?;
        Ok(Copy(self.store().begin_copying().await?))
    }

    /// Keys that were destroyed and when (Unix microseconds), by id, after a
    /// given one; `limit` at most.
    pub async fn destroyed(
        &self,
        after: Option<KeyId>,
        limit: i64,
    ) -> Result<Vec<(KeyId, i64)>, VaultError> {
        self.store().destroyed(after, limit).await
    }

    /// Destroys again what was destroyed since an older copy of this store was
    /// made (V7). An id unknown here gets its tombstone, so that it is never
    /// used again. How many of them lived here.
    ///
    /// Fails like [`Vault::destroy`].
    pub async fn bury(&self, destroyed: &[(KeyId, i64)]) -> Result<u64, VaultError> {
        let ids: Vec<KeyId> = destroyed.iter().map(|(id, _)| *id).collect();
        let rows = self.store().find(&ids).await?;
        let mut lived = 0;
        for (id, at) in destroyed {
            match rows.iter().find(|row| row.id == *id) {
                None => self.store().put_tombstone(*id, *at).await?,
                Some(row) if row.destroyed => {}
                Some(row) => {
                    self.store().destroy(row, *at).await?;
                    self.forget(*id);
                    lived += 1;
                }
            }
        }
        if lived > 0 {
            self.store().clear_traces().await?;
        }
        Ok(lived)
    }
}
