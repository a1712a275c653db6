//! All SQL about invitations to an account.

mod lists;
mod read;
mod write;

pub use lists::{Place, Waiting, not_mine, standings, waiting};
pub use read::{
    Activation, asked_again, by_half, by_token, held, inviter, newest_of, newest_of_person,
};
pub use write::{
    New, becomes, contact_place, end_open, enter, forget_of, insert, missed, moved, prepare,
    secret_place, set_code, used,
};
