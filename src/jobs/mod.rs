//! Stub.
use crate::app::App;
use crate::clock::Instant;
use crate::db::{Result, Tx};
use uuid::Uuid;
/// Stub.
pub trait Job: Sized + serde::Serialize {
    /// Stub.
    const KIND: &'static str;
    /// Stub.
    fn run(
        self,
        app: &App,
        work: &mut crate::access::Work,
    ) -> impl Future<Output = std::result::Result<(), Failure>> + Send;
}
/// Stub.
#[derive(Debug)]
pub enum Failure {
    /// Stub.
    Again(anyhow::Error),
}
impl From<crate::error::Error> for Failure {
    fn from(e: crate::error::Error) -> Self {
        Self::Again(e.into())
    }
}
/// Stub.
pub async fn queue(
    _app: &App,
    _tx: &mut Tx,
    _job: &impl Job,
    _about: Option<Uuid>,
    _due: Instant,
) -> Result<bool> {
    Ok(true)
}
