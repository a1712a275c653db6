//! Appointments (U4): a file's, and one's own as a parent or teacher.
//!
//! Owns when, where and with whom. An appointment with parties is an own
//! thing: seen by its parties and by therapists of the file, by nobody else.

mod model;
pub mod store;

pub use model::{Modality, State};
