//! The time: one clock for the portal, shifted in a demo.
//!
//! Owns every reading of the wall clock. Law and people live on
//! Europe/Amsterdam's calendar (`rules::amsterdam`); stored instants are
//! microseconds in UTC.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// An instant as it is stored: microseconds since 1970 in UTC.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
pub struct Instant(pub i64);

crate::db::stored!(Instant(i64));

impl Instant {
    /// This many seconds later (earlier when negative).
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// As jiff's type; instants outside its range are clamped to its ends.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        let ends = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_microsecond(self.0).unwrap_or(ends)
    }

    /// The local date and time in Amsterdam.
    #[must_use]
    pub fn amsterdam(self) -> jiff::Zoned {
        self.timestamp().to_zoned(rules::amsterdam().clone())
    }
}

impl From<Timestamp> for Instant {
    fn from(at: Timestamp) -> Self {
        Self(at.as_microsecond())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

/// The portal's clock. Cheap to clone; clones share the shift.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    shift: Arc<AtomicI64>,
    stopped: bool,
}

impl Clock {
    /// The machine's time, `micros` later (or earlier, when negative).
    #[must_use]
    pub fn shifted(micros: i64) -> Self {
        Self { shift: Arc::new(AtomicI64::new(micros)), stopped: false }
    }

    /// A clock that stands still at `at` until it is set: for tests.
    #[must_use]
    pub fn stopped_at(at: Timestamp) -> Self {
        Self { shift: Arc::new(AtomicI64::new(at.as_microsecond())), stopped: true }
    }

    /// Sets a stopped clock to `at`.
    pub fn set(&self, at: Timestamp) {
        if self.stopped {
            self.shift.store(at.as_microsecond(), Ordering::SeqCst);
        }
    }

    /// The portal's now.
    #[must_use]
    pub fn now(&self) -> Instant {
        let shift = self.shift.load(Ordering::SeqCst);
        if self.stopped {
            Instant(shift)
        } else {
            Instant(machine().as_microsecond().saturating_add(shift))
        }
    }

    /// Done at this instant of the portal's clock; never, where there is none.
    pub async fn until(&self, at: Option<Instant>) {
        let Some(at) = at else { return std::future::pending().await };
        loop {
            let left = at.0.saturating_sub(self.now().0);
            let Some(left) = u64::try_from(left).ok().filter(|left| *left > 0) else { return };
            // A stopped clock is set by hand; a long wait is cut up.
            let most = if self.stopped { 20_000 } else { 3_600_000_000 };
            tokio::time::sleep(std::time::Duration::from_micros(left.min(most))).await;
        }
    }

    /// Seconds since 1970 as authenticator apps count them: the machine's
    /// time, never the shifted one. A stopped clock is its own machine.
    #[must_use]
    pub fn authenticator_seconds(&self) -> u64 {
        let now = if self.stopped { self.now().timestamp() } else { machine() };
        u64::try_from(now.as_second()).unwrap_or(0)
    }

    /// The shift of the data folder `dir`: none where `dir/clock` is absent.
    ///
    /// # Errors
    /// When the file is there and cannot be read or is not a number.
    pub fn of_folder(dir: &Path) -> anyhow::Result<Self> {
        use anyhow::Context as _;
        match std::fs::read_to_string(dir.join("clock")) {
            Ok(text) => {
                let micros = text
                    .trim()
                    .parse()
                    .context("the clock file holds no number of microseconds")?;
                Ok(Self::shifted(micros))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).context("the clock file cannot be read"),
        }
    }

    /// Writes into `dir/clock` that the portal's now is `at`, and returns that clock.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_folder(dir: &Path, at: Timestamp) -> anyhow::Result<Self> {
        let micros = at.as_microsecond().saturating_sub(machine().as_microsecond());
        std::fs::write(dir.join("clock"), micros.to_string())?;
        Ok(Self::shifted(micros))
    }
}

/// How long `since` ago was, never negative.
#[must_use]
pub fn elapsed(since: Instant, now: Instant) -> SignedDuration {
    SignedDuration::from_micros(now.0.saturating_sub(since.0).max(0))
}

#[expect(clippy::disallowed_methods, reason = "the one place where the wall clock is read")]
fn machine() -> Timestamp {
    Timestamp::now()
}
