//! Terms, statement and cookies: to read, to compare, to keep, and to answer.

pub mod accepted;
pub mod changes;
pub mod cookies;
pub mod data;
pub mod declined;
pub mod download;
pub mod read;
pub mod rules;
pub mod security;
pub mod terms;
mod which;
