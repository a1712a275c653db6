//! Accounts: one natural person's way in (T2, T4.1, A1-A3).
//!
//! Owns user names, passwords, second factors, sessions, and the acceptance of
//! terms. Knows nothing of care; an account is joined to what providers know
//! of its holder, and rights follow from there.

pub mod change;
pub mod closing;
pub mod factors;
pub mod issuers;
pub mod links;
mod missed;
pub mod model;
pub mod pages;
pub mod passkeys;
pub mod passwords;
pub mod prove;
pub mod recovery;
pub mod serving;
pub mod sign_in;
pub mod store;
mod through;
pub mod totp;

pub use store::{brake, devices, ended, kept_forms, known, passport, sessions, usage};
