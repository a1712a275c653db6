//! Terms of use, statement and cookies, by version and language (T2, T14).
//!
//! Owns which version holds when, what differs between two, what each article says in
//! plain words, and the one table of what data are
//! kept for what and how long (V1). Dutch leads; a translation says so. Never holds who accepted
//! what: that stands with the accounts.

pub mod articles;
pub mod categories;
mod compare;
mod folder;
pub mod jobs;
mod model;
pub mod news;
pub mod pages;
mod store;

pub use compare::{Change, Piece, Turned, compare};
pub use folder::texts;
pub use model::{Kind, Read, Texts, Version};
