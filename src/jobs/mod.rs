//! Work that is done later, queued in the transaction that causes it.
//!
//! Owns the queue: putting in, taking out, trying again. What a job does, and
//! the ids it needs for that, live with its feature; `kinds` alone knows which
//! there are. A payload holds ids and never contents: what it is about is read
//! when it runs, by the facts of then.
//!
//! A job and its removal are one transaction, so what it does to the database
//! is done exactly once, however many processes run and wherever one is killed.
//! What it does elsewhere (a mail) may be done again after a crash, and must be
//! harmless then.

mod figures;
mod hold;
mod kinds;
mod queue;
mod runner;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

pub use figures::Figures;
pub use hold::Held;
pub use kinds::Kind;
pub use queue::Queue;
pub use runner::{Runner, Running, drain};

use crate::access::Work;
use crate::app::App;

/// Something to be done later; its fields are ids, and go into the queue as JSON.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Its name in the queue. One that was ever queued is not given to another kind.
    const KIND: &'static str;

    /// What it is about, if one that waits is enough for all that happens to that
    /// in the meantime.
    fn about(&self) -> Option<Uuid> {
        None
    }

    /// Does it, in the transaction of `work`, which stands only when this
    /// succeeds; lines of the log go through `work` too.
    ///
    /// It must ask for no other writing transaction (SQLite has one writer, and
    /// this job holds it), and must put an end to whatever it waits for, well
    /// within the ten seconds that the portal takes to stop.
    fn run(self, app: &App, work: &mut Work) -> impl Future<Output = Result<(), Failure>> + Send;
}

/// Why a job was not done. Nothing it did to the database stands.
#[derive(Debug)]
pub enum Failure {
    /// It may go better later. The cause is for the trace alone, and names nobody.
    Again(anyhow::Error),
    /// It will never go; the word says why in the queue, without contents.
    ForGood(&'static str),
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Again(error.into())
    }
}
