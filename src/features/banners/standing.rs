//! What is announced, as this process knows it.
//!
//! Owns no truth: that stands in the database. It is read when the process starts, when the table
//! rings (`live`), and every few seconds in case that was not heard. While the database is away
//! what was read last stays.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use uuid::Uuid;
use vault::Vault;

use super::model::{Banner, State};
use super::store;
use crate::clock::{Clock, Instant};
use crate::db::Db;
use crate::error::Result;
use crate::live::Hub;

/// The topic at which the table rings (`migrations`).
const TOPIC: Uuid = Uuid::from_u128(1);

/// How long to wait after it could not be read.
const PAUSE: Duration = Duration::from_secs(2);

/// What is announced; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Banners(Arc<Inside>);

#[derive(Debug, Default)]
struct Inside {
    known: RwLock<Arc<[Banner]>>,
    /// One reads at a time: what was read first never replaces what was read later.
    reading: tokio::sync::Mutex<()>,
}

impl Banners {
    /// Reads what is announced, and goes on hearing of it until the hub stops.
    pub async fn start(db: Db, vault: Vault, clock: Clock, live: Hub) -> Self {
        let banners = Self::default();
        let ear = live.ear(vec![TOPIC]);
        if let Err(error) = banners.refresh(&db, &vault, clock.now()).await {
            tracing::warn!(%error, "what is announced could not be read");
        }
        let known = banners.clone();
        tokio::spawn(async move {
            loop {
                tokio::select! { () = live.stopped() => return, () = ear.rang() => {} }
                while let Err(error) = known.refresh(&db, &vault, clock.now()).await {
                    tracing::warn!(%error, "what is announced could not be read");
                    tokio::select! { () = live.stopped() => return, () = tokio::time::sleep(PAUSE) => {} }
                }
            }
        });
        banners
    }

    /// Reads it again.
    ///
    /// # Errors
    /// When database or key store are away: what was known stays.
    pub async fn refresh(&self, db: &Db, vault: &Vault, now: Instant) -> Result<()> {
        let _one = self.0.reading.lock().await;
        let found = store::standing(db, vault, now).await?;
        *self.0.known.write().unwrap_or_else(PoisonError::into_inner) = found.into();
        Ok(())
    }

    /// What shows at `now` on the page of `path`: what does not work before what will not.
    #[must_use]
    pub fn shown(&self, now: Instant, path: &str) -> Vec<Banner> {
        let known = Arc::clone(&self.0.known.read().unwrap_or_else(PoisonError::into_inner));
        let shows = |one: &&Banner| one.state(now) == State::Shown && one.pages.has(path);
        let mut shown: Vec<Banner> = known.iter().filter(shows).cloned().collect();
        shown.sort_by_key(|one| (one.kind == super::model::Kind::Maintenance, one.begins));
        shown
    }
}
