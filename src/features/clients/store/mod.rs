//! All SQL about files, their circle and their ledger.

mod access;
mod circle;
mod file;
mod ledger;
mod lists;
mod network;
mod record_system;
mod team;

pub use access::{
    Grant, NewGrant, ask_proof, grant_for, grants, leave, proof_again, proved, wrong_date,
};
pub use circle::{
    Member, add_relative, add_relatives, give_authorities, give_authority, grant, treat, treat_all,
};
pub use file::{NewFile, care, care_all, create, create_all, died, incapacity, key_id};
pub use ledger::{NewConsent, NewWithholding, state_consent, withhold};
pub use lists::{Around, ListedFile, around, files, more, treated};
pub use network::{Relative, relatives, therapists};
pub use record_system::{
    Holder, Place, Treatment, end_care, end_grants, end_treatment, files_around, holders,
    relatives_of, set_treatment, treatments_of,
};
pub use team::{Relation, end, relation, relations, start};
