//! Terms of use, statement and cookies, by version and language (T2, T14).
//!
//! Owns which version holds when. Dutch leads; a translation says so.

mod model;
pub mod pages;

pub use model::{Text, Texts};
