//! The password hash: Argon2id on threads of its own, behind a queue.
//!
//! Owns how passwords are hashed and checked. Never holds one longer than
//! that takes, and takes as long for a name that does not exist.

mod hands;
mod places;

use std::sync::Arc;
use std::time::Instant;

use argon2::password_hash::PasswordVerifier as _;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, Version};
use tokio::sync::{Mutex, OwnedMutexGuard, Semaphore};
use zeroize::Zeroizing;

use crate::metrics::{Counter, Gauge, Histogram};
use hands::Hands;
pub use places::Place;
use places::Places;

/// How hard the hash is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cost {
    /// 19 MiB, two passes.
    Real,
    /// As little as the algorithm allows: for tests only.
    Test,
}

/// Hashes and checks passwords; cheap to clone.
#[derive(Clone)]
pub struct Passwords(Arc<Inner>);

struct Inner {
    argon2: Argon2<'static>,
    queue: Semaphore,
    hands: Hands,
    places: Places,
    nobody: String,
    turns: [Arc<Mutex<()>>; 64],
    figures: Figures,
}

/// How the queue is doing.
#[derive(Debug)]
pub struct Figures {
    /// People who try to sign in right now.
    pub waiting: Gauge,
    /// Tries that found no place.
    pub busy: Counter,
    /// How long one hash took.
    pub times: Histogram,
}

impl std::fmt::Debug for Passwords {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passwords")
    }
}

impl Passwords {
    /// With a queue that leaves the processor to other pages.
    ///
    /// # Errors
    /// When the parameters are refused, which they are not.
    pub fn new(cost: Cost) -> anyhow::Result<Self> {
        let (memory, passes) = match cost {
            Cost::Real => (19 * 1024, 2),
            Cost::Test => (8, 1),
        };
        let params = Params::new(memory, passes, 1, None)
            .map_err(|error| anyhow::anyhow!("argon2: {error}"))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody = hash(&argon2, b"nobody has this password")?;
        Ok(Self(Arc::new(Inner {
            argon2,
            queue: Semaphore::new(count()),
            hands: Hands::new(count())?,
            places: Places::default(),
            nobody,
            turns: std::array::from_fn(|_| Arc::default()),
            figures: Figures {
                waiting: Gauge::default(),
                busy: Counter::default(),
                times: Histogram::of_times(),
            },
        })))
    }

    /// How the queue is doing.
    #[must_use]
    pub fn figures(&self) -> &Figures {
        &self.0.figures
    }

    /// A place in the queue for a try from this access point; none when too many
    /// wait already. Held until the try is over.
    #[must_use]
    pub fn place(&self, access_point: &[u8]) -> Option<Place> {
        let place = self.0.places.take(access_point, &self.0.figures.waiting);
        if place.is_none() {
            self.0.figures.busy.add_one();
        }
        place
    }

    /// The hash of a password, in the PHC text format.
    ///
    /// # Errors
    /// When the thread is lost.
    pub async fn hash(&self, password: &str) -> anyhow::Result<String> {
        let password = Zeroizing::new(password.as_bytes().to_vec());
        let inner = Arc::clone(&self.0);
        let _turn = self.0.queue.acquire().await?;
        let hashed = self.0.hands.run(move || {
            let begin = Instant::now();
            let hashed = hash(&inner.argon2, &password);
            inner.figures.times.took(begin.elapsed());
            hashed
        });
        hashed.await?
    }

    /// Waits for one's turn to try for this user name: tries that arrive together
    /// are counted one after another, so none of them passes the brake.
    pub async fn turn(&self, name_hash: &[u8]) -> OwnedMutexGuard<()> {
        let place = usize::from(name_hash.first().copied().unwrap_or(0)) % self.0.turns.len();
        Arc::clone(&self.0.turns[place]).lock_owned().await
    }

    /// Whether `password` fits `hash`. Without a hash it takes as long and is wrong.
    ///
    /// # Errors
    /// When the thread is lost.
    pub async fn fits(&self, password: &str, hash: Option<&str>) -> anyhow::Result<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or(&self.0.nobody).to_owned();
        let password = Zeroizing::new(password.as_bytes().to_vec());
        let inner = Arc::clone(&self.0);
        let _turn = self.0.queue.acquire().await?;
        let fits = self.0.hands.run(move || {
            let begin = Instant::now();
            let fits = inner.argon2.verify_password(&password, hash.as_str()).is_ok();
            inner.figures.times.took(begin.elapsed());
            fits
        });
        Ok(fits.await? && known)
    }
}

/// So many hashes at once: one processor is left to the pages.
fn count() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| (cores.get() - 1).max(1))
}

fn hash(argon2: &Argon2<'_>, password: &[u8]) -> anyhow::Result<String> {
    let salt = crate::ids::random::<16>();
    let hash = argon2
        .hash_password_with_salt(password, &salt)
        .map_err(|error| anyhow::anyhow!("argon2: {error}"))?;
    Ok(hash.to_string())
}
