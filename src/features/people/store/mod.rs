//! All SQL about people and staff roles.

mod person;
mod roster;
mod staff;

pub use person::{
    NewPerson, contact, create, create_all, email_of, forget_contact, key_id, update,
};
pub use roster::{Listed, find, lock, page, roles, therapists};
pub use staff::{end_role, give_role, resume_role};
