//! Providers and their labels: several in one installation, kept apart.
//!
//! Owns who delivers care, under which names and faces, and what each has
//! switched on (T3.3, Annex 1). Knows no client.

pub mod ending;
mod feature;
mod model;
pub mod pages;
pub mod store;
mod switches;

pub use feature::Feature;
pub use model::{Audience, Email, Label, Provider, Providers};
