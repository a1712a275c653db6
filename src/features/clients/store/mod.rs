//! All SQL about files, their circle and their ledger.

pub mod authority;
pub mod care;
mod circle;
mod file;
mod ledger;
mod lists;
mod network;
pub mod proposal;
mod record_system;
mod team;

pub use circle::{
    Member, add_relative, add_relatives, give_authorities, give_authority, grant, treat, treat_all,
};
pub use file::{NewFile, care, care_all, create, create_all, died, incapacity, key_id};
pub use ledger::{NewConsent, NewWithholding, state_consent, withhold};
pub use lists::{Around, ListedFile, around, files, more, treated};
pub use network::{NewlyEntered, Relative, newly_entered, relatives, therapists};
pub use record_system::{
    Holder, Place, Treatment, end_care, end_grants, end_treatment, files_around, holders,
    relatives_of, set_treatment, treatments_of,
};
pub use team::{Relation, end, relation, relations, start};
