//! Moving all keys to another master key, batch by batch.
//!
//! Each row names the master key that wrapped it, so a rotation can stop
//! anywhere and go on later. The vault's own two keys move last: until then
//! the store opens with the old master key, from then on with the new one.

use uuid::Uuid;

use crate::ring::Ring;
use crate::store::Row;
use crate::{KeyId, MasterKey, Vault, VaultError, Wrapped};

/// Keys of one batch: one statement, some milliseconds.
const BATCH: u16 = 200;

impl Vault {
    /// Wraps all keys by another master key, which is the one from then on;
    /// how many moved. Keys can be made, found and destroyed meanwhile.
    ///
    /// After a failure or a crash: open the store with the old master key and
    /// call this again with the new one; it goes on where it stopped. Keep the
    /// old one until this has returned without error. Other processes must be
    /// restarted with the new one: they refuse to make keys
    /// ([`VaultError::MasterReplaced`]) and cannot read those that moved
    /// ([`VaultError::UnknownMaster`]).
    pub async fn rotate(&self, new: Box<dyn MasterKey>) -> Result<u64, VaultError> {
        let _one_at_a_time = self.rotating().lock().await;
        let id = new.id();
        if self.ring().current().id() != id {
            self.change_ring(|ring| ring.begin(new.into()));
        }
        let ring = self.ring();
        let mut moved = self.move_all(&ring, &id).await?;
        let own = self.store().find(&[KeyId::BLIND, KeyId::SIGNER]).await?;
        let own: Vec<Row> = own.into_iter().filter(|row| row.master != id).collect();
        moved += self.move_some(&ring, &id, &own).await?;
        // What another process made by the old master key until just now.
        moved += self.move_all(&ring, &id).await?;
        self.change_ring(Ring::finish);
        self.store().rewrite().await?;
        Ok(moved)
    }

    async fn move_all(&self, ring: &Ring, master: &str) -> Result<u64, VaultError> {
        let (mut moved, mut after) = (0, KeyId(Uuid::nil()));
        loop {
            let rows = self.store().not_wrapped_by(master, after, BATCH.into()).await?;
            let Some(last) = rows.last() else {
                return Ok(moved);
            };
            after = last.id;
            moved += self.move_some(ring, master, &rows).await?;
        }
    }

    async fn move_some(&self, ring: &Ring, master: &str, rows: &[Row]) -> Result<u64, VaultError> {
        if rows.is_empty() {
            return Ok(0);
        }
        let mut wrapped: Vec<(KeyId, Wrapped)> = Vec::with_capacity(rows.len());
        for row in rows {
            let secret = ring.unwrap(row).await?;
            wrapped.push((row.id, ring.wrap(row.id, &secret).await?));
        }
        self.store().rewrap(master, &wrapped).await
    }
}
