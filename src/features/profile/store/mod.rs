//! All SQL about changes of how one is reached, and about pictures.

pub mod contact;
pub mod photo;
