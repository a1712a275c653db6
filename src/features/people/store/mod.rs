//! All SQL about people and staff roles.

mod hired;
mod own;
mod person;
mod reach;
mod review;
mod roster;
mod staff;

pub use hired::{Administrator, Show, administrators, has_staff, last_reviews, staff};
pub use own::{Details, details, set_called};
pub use person::{
    NewPerson, born_last, contact, correct, create, create_all, forget_contact, key_id, rename,
    update, update_but,
};
pub use reach::{contacts, set_contact, with_email};
pub use review::{Employed, Held, employed, held, reviewed, works_here};
pub use roster::{Listed, find, in_role, lock, page, roles, sole_roles, therapists};
pub use staff::{
    HeldRole, all_roles, another_stands, employment, end_role, end_roles, give_role, grant,
    resume_role, resume_roles, train,
};
