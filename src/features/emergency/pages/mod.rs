//! The pages of emergency access: finding the file, and opening it.

pub mod find;
pub mod open;
