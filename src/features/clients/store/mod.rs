//! All SQL about files, their circle and their ledger.

mod circle;
mod file;
mod ledger;
mod lists;
mod record_system;
mod team;

pub use circle::{Member, add_relative, give_authority, grant, treat};
pub use file::{NewFile, care, create, died, incapacity, key_id};
pub use ledger::{NewConsent, NewWithholding, state_consent, withhold};
pub use lists::{Around, ListedFile, around, files, more, treated};
pub use record_system::{
    Holder, Place, Treatment, end_care, end_grants, end_treatment, files_around, holders,
    relatives_of, set_treatment, treatments_of,
};
pub use team::{Relation, end, relation, relations, start};
