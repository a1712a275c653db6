//! Invitation to an account, and its activation (A1, T3.1): who established who
//! somebody is and how, a link that works once, a code by another way, and three
//! steps to a way in.
//!
//! Owns the links, the codes and where they went. What an account is belongs to
//! `accounts`, who may see what to `access`: an activated account opens nothing
//! that its holder's place around a file does not.

mod begin;
mod finish;
mod invite;
mod join;
mod lines;
mod lock;
mod make;
pub mod model;
pub mod pages;
pub mod reach;
pub(super) mod renew;
mod secret;
pub mod store;
mod stuck;
mod tell;
mod words;

pub use stuck::not_mine;
pub use words::of_account;
