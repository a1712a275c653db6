//! The pages about people: who treats, who is known here, a first password.

pub mod hand_over;
pub mod list;
pub mod recovery;
pub mod rights;
pub mod sheet;
pub mod team;
