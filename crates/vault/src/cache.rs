//! Keys just unwrapped, for a few seconds, so that one page asks once.
//!
//! Must never keep a key longer than five seconds, nor give out one that was
//! destroyed in this process. Dropping an entry wipes it, unless somebody is
//! still working with that very key.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::{Key, KeyId};

/// Given out for so long after it was put in.
const FRESH: Duration = Duration::from_secs(4);
/// Swept so often; together with [`FRESH`] five seconds at most in memory.
const SWEEP: Duration = Duration::from_secs(1);
/// No more keys than this. When it is full it is emptied, which costs a few
/// statements and needs no thought.
const MOST: usize = 4096;

#[derive(Default)]
pub(crate) struct Cache(Mutex<Inside>);

#[derive(Default)]
struct Inside {
    keys: HashMap<KeyId, (Instant, Key)>,
    /// How often something was taken out on purpose.
    removals: u64,
    hits: u64,
    misses: u64,
}

/// How the keys in memory are doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheFigures {
    /// Keys in memory.
    pub keys: usize,
    /// How often a key was found there, since the start.
    pub hits: u64,
    /// How often it was not.
    pub misses: u64,
}

/// Drawn before the store is read. A key read before a removal and put in
/// after it might be a destroyed one: it is not taken.
#[derive(Clone, Copy)]
pub(crate) struct Ticket(u64);

impl Cache {
    pub(crate) fn ticket(&self) -> Ticket {
        Ticket(self.inside().removals)
    }

    pub(crate) fn get(&self, id: KeyId, now: Instant) -> Option<Key> {
        let mut inside = self.inside();
        let found = inside.keys.get(&id);
        let fresh = found.filter(|(since, _)| now.duration_since(*since) < FRESH);
        let key = fresh.map(|(_, key)| key.clone());
        *(if key.is_some() { &mut inside.hits } else { &mut inside.misses }) += 1;
        key
    }

    pub(crate) fn figures(&self) -> CacheFigures {
        let inside = self.inside();
        CacheFigures { keys: inside.keys.len(), hits: inside.hits, misses: inside.misses }
    }

    pub(crate) fn put(&self, ticket: Ticket, key: Key, now: Instant) {
        let mut inside = self.inside();
        if inside.removals != ticket.0 {
            return;
        }
        if inside.keys.len() >= MOST {
            inside.keys.clear();
        }
        inside.keys.insert(key.id(), (now, key));
    }

    pub(crate) fn remove(&self, id: KeyId) {
        let mut inside = self.inside();
        inside.removals += 1;
        inside.keys.remove(&id);
    }

    pub(crate) fn clear(&self) {
        let mut inside = self.inside();
        inside.removals += 1;
        inside.keys.clear();
    }

    fn sweep(&self, now: Instant) {
        self.inside().keys.retain(|_, (since, _)| now.duration_since(*since) < FRESH);
    }

    /// Sweeps every second, until the cache is gone.
    pub(crate) fn keep_swept(cache: &Arc<Self>) {
        let cache = Arc::downgrade(cache);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(SWEEP).await;
                let Some(cache) = cache.upgrade() else { return };
                cache.sweep(Instant::now());
            }
        });
    }

    /// A panic elsewhere leaves the map whole: each change is one call.
    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seal::fresh_secret;
    use uuid::Uuid;

    fn key(n: usize) -> Key {
        Key::new(KeyId(Uuid::from_u128(n as u128)), fresh_secret())
    }

    #[test]
    fn a_key_is_given_out_for_less_than_five_seconds() {
        let (cache, start) = (Cache::default(), Instant::now());
        cache.put(cache.ticket(), key(1), start);
        assert!(cache.get(key(1).id(), start + Duration::from_millis(3_999)).is_some());
        assert!(cache.get(key(1).id(), start + FRESH).is_none());
        cache.sweep(start + FRESH);
        assert!(cache.inside().keys.is_empty());
        assert!(FRESH + SWEEP <= Duration::from_secs(5));
    }

    #[test]
    fn a_key_read_before_a_removal_is_not_put_in_after_it() {
        let (cache, now) = (Cache::default(), Instant::now());
        let ticket = cache.ticket();
        cache.remove(key(1).id());
        cache.put(ticket, key(1), now);
        assert!(cache.get(key(1).id(), now).is_none());
    }

    #[test]
    fn a_full_cache_never_grows() {
        let (cache, now) = (Cache::default(), Instant::now());
        for n in 0..2 * MOST {
            cache.put(cache.ticket(), key(n), now);
            assert!(cache.inside().keys.len() <= MOST);
        }
    }
}
