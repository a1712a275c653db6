//! All SQL about people and staff roles.

mod person;
mod review;
mod roster;
mod staff;

pub use person::{
    NewPerson, contact, correct, create, create_all, email_of, forget_contact, key_id, update,
    update_but,
};
pub use review::{Employed, Held, employed, held, reviewed, works_here};
pub use roster::{Listed, find, in_role, lock, page, roles, therapists};
pub use staff::{end_role, give_role, resume_role};
