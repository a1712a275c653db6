//! All SQL about emergency access.

mod judge;
mod open;

pub use judge::{Note, judge, newest, notes};
pub use open::{Recent, Seeded, key_id, open, recent, seed, since};
