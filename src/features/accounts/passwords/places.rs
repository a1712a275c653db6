//! Places in the queue before the password hash.
//!
//! Owns how many may wait, in all and from one access point. Whoever finds no
//! place is told to come back, which costs next to nothing: a flood of tries
//! makes nobody wait for longer than the queue is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::metrics::{Gauge, Raised};

/// So many wait at once: a second or two.
const MOST: usize = 64;
/// So many of them from one access point.
const MOST_OF_ONE: usize = 16;

/// Who waits; clones share it.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(Arc<Mutex<HashMap<Vec<u8>, usize>>>);

/// One place in the queue, free again when dropped.
#[derive(Debug)]
pub struct Place {
    places: Places,
    access_point: Vec<u8>,
    _waiting: Raised,
}

impl Places {
    /// A place for somebody at this access point; `waiting` counts it.
    pub(super) fn take(&self, access_point: &[u8], waiting: &Gauge) -> Option<Place> {
        let mut places = self.places();
        let all: usize = places.values().sum();
        let of_one = places.get(access_point).copied().unwrap_or(0);
        if all >= MOST || of_one >= MOST_OF_ONE {
            return None;
        }
        *places.entry(access_point.to_owned()).or_default() += 1;
        drop(places);
        let access_point = access_point.to_owned();
        Some(Place { places: self.clone(), access_point, _waiting: waiting.raise() })
    }

    fn places(&self) -> MutexGuard<'_, HashMap<Vec<u8>, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut places = self.places.places();
        if let Some(count) = places.get_mut(&self.access_point) {
            *count -= 1;
            if *count == 0 {
                places.remove(&self.access_point);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_access_point_leaves_room_for_others() {
        let (places, waiting) = (Places::default(), Gauge::default());
        let crowd: Vec<Place> = (0..100).filter_map(|_| places.take(b"one", &waiting)).collect();
        assert_eq!(crowd.len(), MOST_OF_ONE);
        assert!(places.take(b"other", &waiting).is_some());
    }

    #[test]
    fn the_queue_has_an_end_and_empties() {
        let (places, waiting) = (Places::default(), Gauge::default());
        let crowd: Vec<Place> =
            (0..100_u8).filter_map(|point| places.take(&[point], &waiting)).collect();
        assert_eq!((crowd.len(), waiting.get()), (MOST, 64));
        drop(crowd);
        assert!(places.places().is_empty());
        assert_eq!(waiting.get(), 0);
    }
}
