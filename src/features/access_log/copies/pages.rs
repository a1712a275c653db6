//! The pages of copies: the file to download, where one is checked, and by which key.

mod check;
mod copy;
mod key;

pub use check::{CheckPage, check, show_check};
pub use copy::copy;
pub use key::{KeyPage, SignedDay, key};
