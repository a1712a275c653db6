//! All SQL about what was done to somebody's work here, and about who leaves.

mod change;
mod leave;

pub use change::{Change, NewChange, changes, note};
pub use leave::{Leave, Leaver, begin, done, leave_of, leavers, stays};
