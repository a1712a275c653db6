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

mod absences;
mod access;
mod access_matrix;
mod activation;
mod appointments;
mod articles;
mod authority;
mod backup;
mod banners;
mod beside_sending;
mod birthday;
mod capacity;
mod care;
mod closing;
mod conduct;
mod config;
mod court;
mod crowd;
mod emergency;
mod ending;
mod explain;
mod explained;
mod factors;
mod facts;
mod family;
mod faults;
mod features;
mod figures;
mod forms;
mod hand_over;
mod headers;
mod health;
mod helpdesk;
mod invitations;
mod jobs;
mod leaving;
mod live;
mod log_copies;
mod messages;
mod notices;
mod own_copy;
mod preparing;
mod profile;
mod questions;
mod recovery;
mod restart;
mod route_coverage;
mod secret_address;
mod sending;
mod sessions;
mod several;
mod sharing;
mod sign_in;
mod sign_in_brake;
mod sown;
mod sso;
mod staff;
mod stopping;
mod swapped;
mod terms;
mod texts;
mod tidy;
mod wall;
mod withholding;
