//! A representative who sees little asks the client to share (T4.1, T4.3, T4.4).
//!
//! Owns who asked for what and when, and what the client answered. The asker
//! is never told: no page for the asker reads the answer. Sharing itself is a
//! consent, and belongs to `clients`.

mod model;
pub mod pages;
pub mod store;
mod words;

pub use model::{AGAIN_DAYS, State, Wish, asks_again_on};
pub use words::{Wanted, WishFor, answered, open_wishes, to_answer};
