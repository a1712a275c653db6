//! All SQL about accounts: secrets, sessions, failures, kept forms, addresses.

mod account;
pub mod brake;
pub mod devices;
mod holders;
pub mod kept_forms;
pub mod passport;
pub mod sessions;
mod terms;
pub mod usage;

pub use account::{
    NewAccount, NewSecrets, Secrets, by_id, by_user_name, create, key_id, of_person, set_language,
    set_password, use_step, user_name_hash,
};
pub use holders::{Holder, Reach, held_elsewhere, holder, of_persons, reach, states};
pub use terms::{accept_terms, accepted};
