//! Empower: a client portal for mental healthcare.
//!
//! A tour. A request comes in at [`web`], which finds out who asks
//! ([`access::Actor`]); [`routes`] is the table of contents. A page about a
//! file asks [`access`] for a permit: the facts are loaded, the `rules` crate
//! decides, the look is written by [`audit`], and only then there is a permit
//! that opens the file's tables. What can wait is put in the queue of [`jobs`],
//! in the same transaction. [`backup`] takes everything out and puts it back.
//! [`features`] holds a folder for each thing a
//! user can do; [`app`] wires the parts together.

pub mod access;
pub mod app;
pub mod audit;
pub mod backup;
pub mod clock;
pub mod command;
pub mod config;
pub mod db;
pub mod demo;
pub mod ending;
pub mod error;
pub mod features;
pub mod ids;
pub mod jobs;
pub mod live;
pub mod metrics;
pub mod open;
pub mod outside;
pub mod routes;
pub mod telemetry;
pub mod web;
