//! All SQL about files, their circle and their ledger.

mod access;
pub mod authority;
mod capacity;
pub mod care;
mod circle;
mod cover;
mod due;
mod file;
mod hand_over;
mod handing;
mod ledger;
mod lists;
mod network;
mod prepared;
pub mod proposal;
pub mod put_right;
mod record_system;
pub mod ruling;
pub mod secret;
mod team;
mod told;
mod withholding;

pub use access::{
    Grant, NewGrant, ask_proof, grant_for, grants, leave, proof_again, proved, wrong_date,
};
pub use capacity::{
    Incapable, Judgement, Looks, NewJudgement, confirm, drop_proposal, end_incapacity, incapable,
    judgement, judgements, object, openings, propose,
};
pub use circle::{
    Member, add_relative, add_relatives, give_authorities, give_authority, grant, treat, treat_all,
};
pub use cover::cover_all;
pub use due::{After, Due, Turns, due, due_and_turns};
pub use file::{NewFile, care, care_all, create, create_all, died, incapacity, key_id};
pub use hand_over::{end_own, leave_off, of_treated, share};
pub use handing::{Leaving, hand_all, still_treated};
pub use ledger::{ByCourt, NewConsent, state_by_court, state_consent};
pub use lists::{Around, ListedFile, around, file_of, files, files_and_around, more, treated};
pub use network::{Relative, relatives, therapists};
pub use prepared::{
    OwnChoice, Prepared, forget_prepared, forget_prepared_for, prepare, prepared, prepared_in,
    prepared_now,
};
pub use record_system::{
    Holder, Place, Treatment, end_care, end_grants, end_treatment, files_around, holders,
    relatives_of, set_treatment, treatments_of,
};
pub use team::{Relation, emergencies, end, end_emergency, relation, relations, start};
pub use told::{Told, told, told_in};
pub use withholding::{
    Decided, NewWithholding, Withheld, is_withheld, lift, withheld, withhold, withhold_because,
};
