//! The portal as a whole, asked the way a browser asks it.
//!
//! One binary. Every story is told twice, on SQLite and on PostgreSQL, each
//! time on a fresh database, and ends with the log being whole. Tests read as
//! sentences and cite the article they hold the portal to.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

#[macro_use]
mod support;

mod access;
mod access_matrix;
mod appointments;
mod authority;
mod backup;
mod birthday;
mod capacity;
mod care;
mod config;
mod court;
mod crowd;
mod emergency;
mod explain;
mod explained;
mod facts;
mod family;
mod faults;
mod figures;
mod forms;
mod hand_over;
mod headers;
mod health;
mod invitations;
mod jobs;
mod leaving;
mod live;
mod log_copies;
mod messages;
mod notices;
mod preparing;
mod questions;
mod restart;
mod route_coverage;
mod secret_address;
mod sessions;
mod several;
mod sharing;
mod sign_in;
mod sign_in_brake;
mod sown;
mod swapped;
mod terms;
mod tidy;
mod wall;
mod withholding;
