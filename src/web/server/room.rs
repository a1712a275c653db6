//! Who is here: all open connections, and who must go when it is full.
//!
//! Owns the limits. A connection that does nothing makes room for one that
//! wants something; a request that is being answered is never cut off for that.

mod guest;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use crate::metrics::Counter;
use guest::now;
pub(super) use guest::{Doing, Guest};

/// So many connections at once, where the system allows as many files: those of
/// ten thousand open pages that listen, and half as many for who asks for a page.
const MOST: usize = 15_000;
/// Open files kept for the stores, and for connections on their way out.
const FILES_KEPT: usize = 200;
/// Over the limit only until those that were asked to leave have left.
const SLACK: usize = 100;

/// All open connections; cheap to clone.
#[derive(Clone, Debug)]
pub struct Room(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    guests: Mutex<Guests>,
    most: usize,
    /// Of one address, unless it is a trusted proxy.
    most_of_one: usize,
    proxies: Vec<IpAddr>,
    empty: Notify,
    begin: Instant,
    figures: Figures,
}

/// What the room counts.
#[derive(Debug, Default)]
pub struct Figures {
    /// Connections that were let in.
    pub accepted: Counter,
    /// Idle or slow ones that had to make room.
    pub evicted: Counter,
    /// Those that were turned away.
    pub refused: Counter,
}

#[derive(Debug, Default)]
struct Guests {
    by_number: HashMap<u64, Arc<Guest>>,
    by_address: HashMap<IpAddr, usize>,
    next: u64,
}

/// The place of one connection, free again when dropped.
#[derive(Debug)]
pub(super) struct Place {
    room: Room,
    number: u64,
    pub(super) guest: Arc<Guest>,
}

impl Room {
    /// As many connections as the system lets us open files; `proxies` may have them all.
    #[must_use]
    pub fn new(proxies: Vec<IpAddr>) -> Self {
        let most = files().map_or(MOST, |files| files.saturating_sub(FILES_KEPT).clamp(50, MOST));
        Self::of(most, proxies)
    }

    /// With room for `most` connections, a quarter of them from one address.
    #[must_use]
    pub fn of(most: usize, proxies: Vec<IpAddr>) -> Self {
        Self(Arc::new(Inside {
            guests: Mutex::default(),
            most,
            most_of_one: (most / 4).max(16),
            proxies,
            empty: Notify::new(),
            begin: Instant::now(),
            figures: Figures::default(),
        }))
    }

    /// So many may listen. A stream is never cut off to make room, so with
    /// streams alone in it nobody could ask for a page.
    #[must_use]
    pub fn most_streams(&self) -> usize {
        self.0.most / 3 * 2
    }

    /// How long ago it was opened.
    #[must_use]
    pub fn age(&self) -> Duration {
        self.0.begin.elapsed()
    }

    /// What was counted.
    #[must_use]
    pub fn figures(&self) -> &Figures {
        &self.0.figures
    }

    /// Open connections, and those of them without a request.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let now = now(self.0.begin);
        let guests = self.guests();
        let idle = guests.by_number.values().filter(|guest| guest.spare(now).is_some()).count();
        (guests.by_number.len(), idle)
    }

    /// A place for a connection from `address`; none when everybody here is at work.
    pub(super) fn admit(&self, address: IpAddr) -> Option<Place> {
        let mut guests = self.guests();
        let (len, inside) = (guests.by_number.len(), &self.0);
        let of_one = guests.by_address.get(&address).copied().unwrap_or(0);
        // How many are there over a limit, the newcomer included.
        let over = (len + 1).saturating_sub(inside.most);
        let over_of_one = if inside.proxies.contains(&address) {
            0
        } else {
            (of_one + 1).saturating_sub(inside.most_of_one)
        };
        let fits = over <= SLACK
            && over_of_one <= SLACK / 4
            && self.make_room(&guests, Some(address), over_of_one)
            && self.make_room(&guests, None, over);
        if !fits {
            self.0.figures.refused.add_one();
            return None;
        }
        self.0.figures.accepted.add_one();
        let guest = Arc::new(Guest::new(address, self.0.begin));
        let number = guests.next;
        guests.next += 1;
        guests.by_number.insert(number, Arc::clone(&guest));
        *guests.by_address.entry(address).or_default() += 1;
        Some(Place { room: self.clone(), number, guest })
    }

    /// Sees to it that `over` are on their way out, of this address or of all:
    /// those that have done nothing for longest. Some more at once, so that a
    /// crowd does not make each newcomer look through everybody. Whether it could.
    fn make_room(&self, guests: &Guests, of: Option<IpAddr>, over: usize) -> bool {
        if over == 0 {
            return true;
        }
        let now = now(self.0.begin);
        let mut leaving = 0;
        let mut spare: Vec<(u64, &Arc<Guest>)> = Vec::new();
        let asked = |guest: &&Arc<Guest>| of.is_none_or(|of| guest.address == of);
        for guest in guests.by_number.values().filter(asked) {
            leaving += usize::from(guest.is_leaving());
            spare.extend(guest.spare(now).map(|since| (since, guest)));
        }
        if leaving >= over {
            return true;
        }
        let most = if of.is_some() { self.0.most_of_one } else { self.0.most };
        let wanted = (over - leaving).max(most / 100).min(spare.len());
        if wanted > 0 {
            spare.select_nth_unstable_by_key(wanted - 1, |(since, _)| *since);
        }
        for (_, guest) in &spare[..wanted] {
            guest.send_off();
            self.0.figures.evicted.add_one();
        }
        leaving + wanted >= over
    }

    /// Whether some are on their way out, so that it is good to let them go first.
    pub(super) fn is_full(&self) -> bool {
        self.guests().by_number.len() >= self.0.most
    }

    /// Done once nobody is here.
    pub(super) async fn empties(&self) {
        loop {
            let empty = self.0.empty.notified();
            if self.guests().by_number.is_empty() {
                return;
            }
            empty.await;
        }
    }

    fn guests(&self) -> MutexGuard<'_, Guests> {
        self.0.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut guests = self.room.guests();
        guests.by_number.remove(&self.number);
        if let Some(count) = guests.by_address.get_mut(&self.guest.address) {
            *count -= 1;
            if *count == 0 {
                guests.by_address.remove(&self.guest.address);
            }
        }
        if guests.by_number.is_empty() {
            self.room.0.empty.notify_one();
        }
    }
}

/// How many files the system lets us open.
fn files() -> Option<usize> {
    let limits = std::fs::read_to_string("/proc/self/limits").ok()?;
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests;
