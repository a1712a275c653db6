//! All SQL about people and staff roles.

mod person;
mod staff;

pub use person::{NewPerson, contact, create, key_id, update};
pub use staff::{end_role, give_role, resume_role};
