//! All SQL about accounts: secrets, factors, sessions, failures, kept forms, addresses.

mod account;
mod activate;
mod authenticator;
pub mod blocking;
pub mod brake;
pub mod closing;
pub mod codes;
pub mod devices;
pub mod ended;
mod everybody;
mod holders;
pub mod kept_forms;
pub mod known;
mod labels;
pub mod passkeys;
pub mod passport;
pub mod recovery;
pub mod recovery_codes;
pub mod second;
pub mod sessions;
mod standing;
pub mod subjects;
pub mod technical;
mod terms;
pub mod usage;
mod wardrobe;

pub use account::{
    NewAccount, NewSecrets, Secrets, by_id, by_user_name, create, key_id, lock, of_person,
    set_language, set_password, still_has, user_name_hash,
};
pub use activate::{activate, choose, language_of, take_over};
pub use authenticator::{forget_factors, set_totp, use_step};
pub use everybody::{User, untold_of, users, users_among};
pub use holders::{
    Holder, Reach, Reached, held_elsewhere, held_elsewhere_or_by_staff, holder, holding,
    holds_others, of_persons, persons_of, reach, reached, states,
};
pub use standing::{Standing, standings};
pub use terms::{
    Accepted, accept_terms, accept_terms_of, accepted, saw_statement, seen_statements,
};
pub use wardrobe::wear;
