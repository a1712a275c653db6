//! Who waits for what, in this process.
//!
//! Owns the ears of open streams by topic, and the one task that hears the
//! database. Knows no page and no right.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use uuid::Uuid;

use super::Topics;
use crate::db::{Bell, Db, Rung};
use crate::ids::AccountId;

/// So many streams may be open for one account: a page each on a few devices.
const SEATS: usize = 12;

/// How long to wait before hearing a database again that was away.
const PAUSE: Duration = Duration::from_millis(500);

/// The ears of all open streams; cheap to clone.
#[derive(Clone, Debug)]
pub struct Hub(Arc<Inside>);

/// How many are taken.
#[derive(Debug, Default)]
struct Seats {
    all: usize,
    by_account: HashMap<Uuid, usize>,
}

/// By topic; each stream has a number.
type Ears = HashMap<Uuid, Vec<(u64, Arc<Notify>)>>;

#[derive(Debug)]
struct Inside {
    ears: Mutex<Ears>,
    seats: Mutex<Seats>,
    next: AtomicU64,
    hurry: Notify,
    stop: watch::Sender<bool>,
}

/// The ear of one stream: done when one of its topics rang. Dropped, it is gone.
#[derive(Debug)]
pub struct Ear {
    hub: Hub,
    number: u64,
    topics: Vec<Uuid>,
    rang: Arc<Notify>,
}

impl Hub {
    /// Begins to hear `db`, until [`Hub::stop`].
    #[must_use]
    pub fn start(db: Db) -> Self {
        let inside = Inside {
            ears: Mutex::default(),
            seats: Mutex::default(),
            next: AtomicU64::new(0),
            hurry: Notify::new(),
            stop: watch::Sender::new(false),
        };
        let hub = Self(Arc::new(inside));
        tokio::spawn(hear(hub.clone(), db));
        hub
    }

    /// An ear for these topics.
    #[must_use]
    pub fn ear(&self, topics: Vec<Uuid>) -> Ear {
        let number = self.0.next.fetch_add(1, Ordering::Relaxed);
        let rang = Arc::new(Notify::new());
        let mut ears = self.ears();
        for topic in &topics {
            ears.entry(*topic).or_default().push((number, Arc::clone(&rang)));
        }
        drop(ears);
        Ear { hub: self.clone(), number, topics, rang }
    }

    /// A place for one more stream of `account`; none when it has too many, or
    /// when there are `most` of everybody.
    #[must_use]
    pub fn seat(&self, account: AccountId, most: usize) -> Option<Seat> {
        let mut seats = self.seats();
        let taken = seats.by_account.get(&account.0).copied().unwrap_or(0);
        if taken >= SEATS || seats.all >= most {
            return None;
        }
        seats.all += 1;
        seats.by_account.insert(account.0, taken + 1);
        Some(Seat { hub: self.clone(), account: account.0 })
    }

    /// How many streams are open here, of how many accounts.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let seats = self.seats();
        (seats.all, seats.by_account.len())
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.0.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something may have rung in this process: look now.
    pub fn hurry(&self) {
        self.0.hurry.notify_one();
    }

    /// Ends every stream.
    pub fn stop(&self) {
        self.0.stop.send_replace(true);
    }

    /// Done when the streams are to end.
    pub async fn stopped(&self) {
        self.0.stop.subscribe().wait_for(|stop| *stop).await.ok();
    }

    fn ears(&self) -> MutexGuard<'_, Ears> {
        self.0.ears.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, rung: &Rung) {
        let ears = self.ears();
        match rung {
            Rung::Any => ears.values().flatten().for_each(|(_, rang)| rang.notify_one()),
            Rung::Topics(topics) => topics
                .iter()
                .filter_map(|topic| ears.get(topic))
                .flatten()
                .for_each(|(_, rang)| rang.notify_one()),
        }
    }
}

impl Ear {
    /// Whether these are its topics.
    #[must_use]
    pub fn hears(&self, topics: &Topics) -> bool {
        self.topics == topics.all()
    }

    /// Done when one of the topics rang since the last time.
    pub async fn rang(&self) {
        self.rang.notified().await;
    }
}

/// The place of one stream, free again when dropped.
#[derive(Debug)]
pub struct Seat {
    hub: Hub,
    account: Uuid,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.hub.seats();
        seats.all -= 1;
        if let Some(taken) = seats.by_account.get_mut(&self.account) {
            *taken -= 1;
            if *taken == 0 {
                seats.by_account.remove(&self.account);
            }
        }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        let mut ears = self.hub.ears();
        for topic in &self.topics {
            if let Some(waiting) = ears.get_mut(topic) {
                waiting.retain(|(number, _)| *number != self.number);
                if waiting.is_empty() {
                    ears.remove(topic);
                }
            }
        }
    }
}

/// Hears the database and tells the ears. After every interruption everybody
/// looks for themselves.
async fn hear(hub: Hub, db: Db) {
    let mut bell: Option<Bell> = None;
    loop {
        let rung = tokio::select! {
            () = hub.stopped() => return,
            rung = next(&hub, &db, &mut bell) => rung,
        };
        match rung {
            Ok(rung) => hub.tell(&rung),
            Err(error) => {
                tracing::warn!(%error, "open pages do not hear the database");
                bell = None;
                tokio::select! { () = hub.stopped() => return, () = tokio::time::sleep(PAUSE) => {} }
            }
        }
    }
}

async fn next(hub: &Hub, db: &Db, bell: &mut Option<Bell>) -> crate::db::Result<Rung> {
    if let Some(bell) = bell {
        return bell.next(hub.0.hurry.notified()).await;
    }
    *bell = Some(db.bell().await?);
    Ok(Rung::Any)
}
