//! A copy of all that one may see now, to keep (V8, T9.3, T12.2): readable, and for machines.
//!
//! Owns what stands in it and its two forms. It is made on the spot from permits, and kept nowhere.

mod gather;
pub mod model;
mod own;
pub mod pages;
mod turn;
