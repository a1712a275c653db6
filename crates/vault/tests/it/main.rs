//! The vault as its callers see it, on SQLite always and on PostgreSQL where
//! the environment names a server.
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod copying;
mod destroying;
mod keys;
mod marks;
mod master;
mod opening;
mod rotating;
mod sealing;
mod support;
