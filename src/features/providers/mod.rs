//! Providers and their labels: several in one installation, kept apart.
//!
//! Owns who delivers care, under which names and faces, and what each has
//! switched on (T3.3, Annex 1). Knows no client.

mod model;
pub mod pages;
pub mod store;

pub use model::{Audience, Email, Feature, Label, Provider, Providers};
