//! Accounts: one natural person's way in (T2, T4.1, A1-A3).
//!
//! Owns user names, passwords, second factors, sessions, and the acceptance of
//! terms. Knows nothing of care; an account is joined to what providers know
//! of its holder, and rights follow from there.

pub mod change;
pub mod links;
pub mod model;
pub mod pages;
pub mod passwords;
pub mod prove;
pub mod sign_in;
pub mod store;
pub mod totp;

pub use store::{brake, devices, kept_forms, passport, sessions, usage};
