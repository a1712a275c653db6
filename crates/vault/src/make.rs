//! Drawing fresh keys and unwrapping stored ones: between the store, which sees
//! only wrapped keys, and the vault, which hands out open ones.

use std::collections::HashMap;

use crate::ring::Ring;
use crate::store::Store;
use crate::{Key, KeyId, VaultError, Wrapped};

/// The living keys of these ids.
pub(crate) async fn find(
    store: &Store,
    ring: &Ring,
    ids: &[KeyId],
) -> Result<HashMap<KeyId, Key>, VaultError> {
    let mut keys = HashMap::with_capacity(ids.len());
    for row in store.find(ids).await?.iter().filter(|row| !row.destroyed) {
        keys.insert(row.id, Key::new(row.id, ring.unwrap(row).await?));
    }
    Ok(keys)
}

/// Makes the keys that are missing. Where another process was first, its key
/// is taken: whoever reads back gets the one that stands.
pub(crate) async fn make(
    store: &Store,
    ring: &Ring,
    ids: &[KeyId],
) -> Result<HashMap<KeyId, Key>, VaultError> {
    // In one order everywhere, so that two processes never wait for each other.
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let mut keys = HashMap::with_capacity(ids.len());
    let mut wrapped: Vec<(KeyId, Wrapped)> = Vec::with_capacity(ids.len());
    for id in &ids {
        let secret = seal::fresh_secret();
        wrapped.push((*id, ring.wrap(*id, &secret).await?));
        keys.insert(*id, Key::new(*id, secret));
    }
    let added = store.add(&ring.current().id(), ring.home(), &wrapped).await?;
    if added == ids.len() as u64 {
        return Ok(keys);
    }
    keys.clear();
    for row in store.find(&ids).await? {
        keys.insert(row.id, Key::new(row.id, ring.unwrap(&row).await?));
    }
    if keys.len() == ids.len() { Ok(keys) } else { Err(VaultError::MasterReplaced) }
}
