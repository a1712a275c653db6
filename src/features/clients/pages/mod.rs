//! The pages of files: the front page of one, and the lists of staff.

pub mod birthday;
pub mod birthdays;
pub mod capacity;
pub mod care;
pub mod caseload;
pub mod choosing;
pub mod due;
pub mod file;
pub mod files;
mod items;
pub mod network;
pub mod objection;
pub mod open;
pub mod own_address;
pub mod representatives;
pub mod rulings;
pub mod sharing;
pub mod waiting;
pub mod who_sees;
pub mod withhold;

pub use caseload::show as caseload;
pub use file::{FilePage, show};
