//! All SQL about files, their circle and their ledger.

mod circle;
mod file;
mod ledger;

pub use circle::{Member, add_relative, give_authority, grant, treat};
pub use file::{NewFile, care, create, died, incapacity, key_id};
pub use ledger::{NewConsent, NewWithholding, state_consent, withhold};
