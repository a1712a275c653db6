//! One connection: what it is doing, and since when.

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// A form that takes longer than this to arrive may have to make room.
const SLOW: Duration = Duration::from_secs(5);

/// What a connection is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in super::super) enum Doing {
    /// No request, or not yet all of its headers.
    Waiting = 0,
    /// A request whose body is still arriving.
    Sending = 1,
    /// A request that is being answered.
    Asking = 2,
    /// Asked to leave.
    Leaving = 3,
}

/// One connection.
#[derive(Debug)]
pub(in super::super) struct Guest {
    pub(super) address: IpAddr,
    begin: Instant,
    /// Milliseconds since `begin`, and what it has been doing since then.
    state: AtomicU64,
    leave: Notify,
}

impl Guest {
    /// Just come in; `begin` is when the room was opened.
    pub(super) fn new(address: IpAddr, begin: Instant) -> Self {
        let guest = Self { address, begin, state: AtomicU64::new(0), leave: Notify::new() };
        guest.does(Doing::Waiting);
        guest
    }

    /// Asks it to make room.
    pub(super) fn send_off(&self) {
        self.does(Doing::Leaving);
        self.leave.notify_one();
    }

    pub(in super::super) fn does(&self, doing: Doing) {
        self.state.store(now(self.begin) << 2 | doing as u64, Relaxed);
    }

    /// Done when it should make room.
    pub(in super::super) async fn must_leave(&self) {
        self.leave.notified().await;
    }

    /// Since when it could make room, in milliseconds; none when it is at work.
    pub(super) fn spare(&self, now: u64) -> Option<u64> {
        let state = self.state.load(Relaxed);
        let since = state >> 2;
        let slow = since + u64::try_from(SLOW.as_millis()).unwrap_or_default() < now;
        match state & 3 {
            0 => Some(since),
            1 if slow => Some(since),
            _ => None,
        }
    }

    /// Whether it was asked, and has no request in the meantime.
    pub(in super::super) fn is_leaving(&self) -> bool {
        self.state.load(Relaxed) & 3 == Doing::Leaving as u64
    }
}

/// Milliseconds.
pub(super) fn now(begin: Instant) -> u64 {
    u64::try_from(begin.elapsed().as_millis()).unwrap_or_default()
}
