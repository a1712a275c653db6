//! Emergency access (T4.5): a therapist without a relation opens a file for a
//! day, and says why.
//!
//! Owns the reasons and the judgements, sealed, and which file was opened by
//! whom. The right itself is a treatment relation of `clients`. It never shows
//! a reason to anybody but the one who judges it, and never names it in a
//! notice.

pub mod model;
pub mod pages;
pub mod store;
