//! The pages of copies: the file to download, and where one is checked.

mod check;
mod copy;

pub use check::{CheckPage, check, show_check};
pub use copy::copy;
