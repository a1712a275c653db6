//! Waiting for the database, as one type.
//!
//! Owns the line between what the drivers wait with and what the portal waits
//! with. Behind it lie some twenty futures, one in another: without it each of
//! two thousand functions above carries them along, in memory and, at length,
//! in what the compiler proves of it. It must never do anything else.

use std::pin::Pin;

/// What is waited for.
pub(super) type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The same, of which no more is known than what comes of it.
pub(super) fn later<'a, T>(waited: impl Future<Output = T> + Send + 'a) -> Later<'a, T> {
    Box::pin(waited)
}
