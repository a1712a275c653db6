//! All SQL about emergency access.

mod open;

pub use open::{Recent, Seeded, key_id, open, recent, seed, since};
