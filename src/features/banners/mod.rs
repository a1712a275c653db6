//! Outages and maintenance, announced on top of every page.
//!
//! Owns what is announced, when it shows, and what each process remembers of it: a page asks no
//! table for its banner. Says nothing of anybody.

mod deeds;
pub mod model;
pub mod pages;
mod standing;
pub mod store;
mod words;

pub use standing::Banners;
pub use words::bars;
