//! The application: the one place where things are wired together.
//!
//! Owns the parts that every request shares. Reads no clock, table or file
//! itself.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;

use vault::Vault;

use crate::audit;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::ending::Ending;
use crate::features::accounts::issuers::Issuers;
use crate::features::accounts::passwords::Passwords;
use crate::features::banners::Banners;
use crate::features::legal::Texts as LegalTexts;
use crate::features::notices::Outbox;
use crate::features::providers::Providers;
use crate::jobs;
use crate::live;
use crate::metrics::Requests;
use crate::web::health::Readiness;
use crate::web::server::Room;

/// Everything a request may need; cheap to clone.
#[derive(Clone, Debug)]
pub struct App(Arc<Parts>);

/// The parts of an [`App`].
#[derive(Debug)]
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The portal's clock.
    pub clock: Clock,
    /// Keys, signatures, blind indexes.
    pub vault: Vault,
    /// The log's group commit.
    pub audit: audit::Writer,
    /// Where work is put that is done later.
    pub jobs: jobs::Queue,
    /// What wakes the sender of notices, and figures of what left.
    pub outbox: Outbox,
    /// What reaches open pages.
    pub live: live::Hub,
    /// Providers and their labels.
    pub providers: Providers,
    /// Outages and maintenance that are announced.
    pub banners: Banners,
    /// Terms and statement, by version and language.
    pub legal: LegalTexts,
    /// The password hash, behind its own queue.
    pub passwords: Passwords,
    /// Programs elsewhere by which people can sign in.
    pub issuers: Issuers,
    /// Requests, counted by route.
    pub requests: Requests,
    /// Who is connected.
    pub room: Room,
    /// What was last found of the parts that a page needs.
    pub readiness: Readiness,
    /// How far the process is with ending.
    pub ending: Ending,
    /// What the operator set.
    pub settings: Settings,
    /// The data folder of a demo; none in the real thing.
    pub demo: Option<PathBuf>,
}

impl App {
    /// Wires the parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
