//! The life of keys: made before the data they are for, found, destroyed.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;

use tokio::sync::Mutex;

use crate::cache::{Cache, CacheFigures};
use crate::make::{find, make};
use crate::marks::Marks;
use crate::ring::Ring;
use crate::store::{Row, Store};
use crate::{Blind, Key, KeyId, MasterKey, Signer, VaultError, open};

/// The keys of one installation. Cheap to clone; several processes may have
/// the same store open.
#[derive(Clone)]
pub struct Vault(Arc<Inside>);

pub(crate) struct Inside {
    store: Store,
    ring: RwLock<Ring>,
    cache: Arc<Cache>,
    blind: Blind,
    signer: Signer,
    marks: Arc<Marks>,
    /// One rotation at a time in this process.
    rotating: Mutex<()>,
}

impl Vault {
    /// Opens the store in a file, and makes it when it is not there; only its
    /// owner may read it (mode 0600).
    ///
    /// Fails with [`VaultError::UnknownMaster`] when the store is wrapped by
    /// another master key than this one, and with [`VaultError::NewerStore`].
    pub async fn open_sqlite(path: &Path, master: Box<dyn MasterKey>) -> Result<Self, VaultError> {
        Self::with(open::sqlite(path).await?, master).await
    }

    /// Opens the store in a PostgreSQL database of its own: never that of the
    /// data, whose backups live longer. Its role must own the tables.
    ///
    /// Fails like [`Vault::open_sqlite`].
    pub async fn open_postgres(url: &str, master: Box<dyn MasterKey>) -> Result<Self, VaultError> {
        Self::with(open::postgres(url).await?, master).await
    }

    async fn with(store: Store, master: Box<dyn MasterKey>) -> Result<Self, VaultError> {
        let ring = Ring::new(master.into());
        let own = [KeyId::BLIND, KeyId::SIGNER];
        let mut keys = find(&store, &ring, &own).await?;
        if keys.len() < own.len() {
            keys = make(&store, &ring, &own).await?;
        }
        let mut own = |id| keys.remove(&id).ok_or(VaultError::NotFound(id));
        let cache = Arc::default();
        Cache::keep_swept(&cache);
        Ok(Self(Arc::new(Inside {
            blind: Blind(own(KeyId::BLIND)?),
            signer: Signer(own(KeyId::SIGNER)?),
            ring: RwLock::new(ring),
            rotating: Mutex::new(()),
            cache,
            marks: Marks::start(store.clone()),
            store,
        })))
    }

    /// Makes the key of a thing; it is on disk before this returns, so call it
    /// before the data are written. A key that lives already is given back.
    ///
    /// Fails with [`VaultError::Destroyed`]: an id is never used again.
    pub async fn create(&self, id: KeyId) -> Result<Key, VaultError> {
        let mut keys = self.create_all(&[id]).await?;
        keys.remove(&id).ok_or(VaultError::NotFound(id))
    }

    /// [`Vault::create`] for many, in their order, with few statements. When
    /// one of them was destroyed the others may have been made.
    pub async fn create_many(&self, ids: &[KeyId]) -> Result<Vec<Key>, VaultError> {
        let keys = self.create_all(ids).await?;
        let key = |id| keys.get(id).cloned().ok_or(VaultError::NotFound(*id));
        ids.iter().map(key).collect()
    }

    async fn create_all(&self, ids: &[KeyId]) -> Result<HashMap<KeyId, Key>, VaultError> {
        ids.iter().try_for_each(|id| refuse_reserved(*id))?;
        let ticket = self.0.cache.ticket();
        let keys = make(self.store(), &self.ring(), ids).await?;
        for key in keys.values() {
            self.0.cache.put(ticket, key.clone(), Instant::now());
        }
        Ok(keys)
    }

    /// The key of a thing.
    ///
    /// Fails with [`VaultError::Destroyed`] or [`VaultError::NotFound`].
    pub async fn key(&self, id: KeyId) -> Result<Key, VaultError> {
        refuse_reserved(id)?;
        if let Some(key) = self.0.cache.get(id, Instant::now()) {
            return Ok(key);
        }
        let ticket = self.0.cache.ticket();
        let rows = self.store().find(&[id]).await?;
        let row = rows.first().ok_or(VaultError::NotFound(id))?;
        let key = Key::new(id, self.ring().unwrap(row).await?);
        self.0.cache.put(ticket, key.clone(), Instant::now());
        Ok(key)
    }

    /// The keys of many things, with one statement. Those that are missing or
    /// destroyed are not among them.
    pub async fn keys(&self, ids: &[KeyId]) -> Result<HashMap<KeyId, Key>, VaultError> {
        let (now, ticket) = (Instant::now(), self.0.cache.ticket());
        let mut keys = HashMap::with_capacity(ids.len());
        let mut asked = Vec::new();
        for id in ids.iter().filter(|id| !id.is_reserved()) {
            match self.0.cache.get(*id, now) {
                Some(key) => drop(keys.insert(*id, key)),
                None => asked.push(*id),
            }
        }
        for (id, key) in find(self.store(), &self.ring(), &asked).await? {
            self.0.cache.put(ticket, key.clone(), Instant::now());
            keys.insert(id, key);
        }
        Ok(keys)
    }

    /// Destroys a key at an instant in Unix microseconds (V7): the wrapped
    /// bytes are overwritten, in the store and in its log, and a tombstone
    /// stays. Destroying again is no error and changes nothing. Another
    /// process may have the key in memory for five seconds more.
    ///
    /// Fails with [`VaultError::NotFound`], and with [`VaultError::NotCleared`]
    /// when the key is destroyed but its traces are not cleared: call again.
    pub async fn destroy(&self, id: KeyId, at_micros: i64) -> Result<(), VaultError> {
        self.destroy_many(&[id], at_micros).await
    }

    /// [`Vault::destroy`] for many; the costly clearing happens once. Stops at
    /// the first id that is not there: call again without it.
    pub async fn destroy_many(&self, ids: &[KeyId], at_micros: i64) -> Result<(), VaultError> {
        ids.iter().try_for_each(|id| refuse_reserved(*id))?;
        let rows: HashMap<_, _> =
            self.store().find(ids).await?.into_iter().map(|row| (row.id, row)).collect();
        for id in ids {
            let row: &Row = rows.get(id).ok_or(VaultError::NotFound(*id))?;
            self.store().destroy(row, at_micros).await?;
            self.0.cache.remove(*id);
        }
        self.store().clear_traces().await
    }

    /// Whether the store answers: it looks for a key that is always there.
    ///
    /// Fails when it is away, or is no longer the store that was opened.
    pub async fn answers(&self) -> Result<(), VaultError> {
        let found = self.store().find(&[KeyId::BLIND]).await?;
        found.first().map(|_| ()).ok_or(VaultError::NotFound(KeyId::BLIND))
    }

    /// How many keys are in memory, and how often that helped.
    pub fn cache(&self) -> CacheFigures {
        self.0.cache.figures()
    }

    /// Fingerprints for finding encrypted values; the same at every opening.
    pub fn blind(&self) -> &Blind {
        &self.0.blind
    }

    /// Signs under a key outside the database of the data.
    pub fn signer(&self) -> &Signer {
        &self.0.signer
    }

    /// Forgets all keys, writes the marks that were noted, and closes the
    /// store, for every clone. Marks that cannot be written are lost, as in a
    /// crash: [`Vault::flush_marks`] says so.
    pub async fn close(&self) {
        self.0.cache.clear();
        self.0.marks.flush().await.ok();
        self.0.store.close().await;
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    /// Drops a key from memory.
    pub(crate) fn forget(&self, id: KeyId) {
        self.0.cache.remove(id);
    }

    pub(crate) fn marks_pending(&self) -> &Marks {
        &self.0.marks
    }

    pub(crate) fn rotating(&self) -> &Mutex<()> {
        &self.0.rotating
    }

    pub(crate) fn ring(&self) -> Ring {
        self.0.ring.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn change_ring(&self, change: impl FnOnce(&mut Ring)) {
        change(&mut self.0.ring.write().unwrap_or_else(PoisonError::into_inner));
    }
}

fn refuse_reserved(id: KeyId) -> Result<(), VaultError> {
    if id.is_reserved() { Err(VaultError::Reserved(id)) } else { Ok(()) }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}
