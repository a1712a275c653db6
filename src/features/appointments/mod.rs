//! Appointments (U4): a file's, and one's own as a parent or teacher.
//!
//! Owns when, where and with whom. An appointment with parties is an own
//! thing: seen by its parties and by therapists of the file, by nobody else.

mod model;
pub mod pages;
pub mod store;

pub use model::{
    Because, Booking, Cursor, Form, MINUTES, Modality, PAGE, PLACE_MAX, Plan, Shelf, Someone,
    State, Turn, Wrong, elsewhere, known_zone, made_from,
};
