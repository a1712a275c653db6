//! The log (V5): who looked at whose data, as what, on what ground, and when.
//!
//! Owns the lines (the fields of NEN 7513), their chains, and their way to the
//! disk. A line is a commitment in a chain and a payload beside it, so that a
//! line can be erased lawfully and the chain still verifies. A chain begins in
//! the open, with the line that says what was made, and its height is kept
//! apart from the data: neither can it vanish nor be cut back unseen. Never
//! holds contents, names or addresses of the network.

mod chain;
pub mod copy;
mod erase;
mod figures;
mod hash;
mod leaves;
mod line;
mod marks;
mod place;
mod refusals;
mod root;
mod rows;
mod signed;
#[cfg(test)]
pub(crate) mod tests;
mod tree;
mod verify;
mod writer;

pub use chain::{Held, append, append_held, hold, hold_all};
pub use erase::erase;
pub use figures::Figures;
pub use leaves::{Planted, planted};
pub use line::{Action, Line, Outcome, Source, Who};
pub use place::place_of;
pub use refusals::{Refusals, refusals};
pub use root::{check_days, check_tree, day_for, heads, newest, public_days, sign_day};
pub use tree::Step;
pub use verify::{Report, verify};
pub use writer::Writer;

/// Why a line could not be written.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The database refused or is away.
    #[error(transparent)]
    Db(#[from] crate::db::DbError),
    /// The key store refused or is away.
    #[error(transparent)]
    Keys(#[from] vault::VaultError),
    /// The head of a chain is not the one we signed, or is gone: somebody altered it.
    #[error("the head of chain {0} was altered or removed")]
    Damaged(uuid::Uuid),
    /// Line of a chain that cannot be erased: it is not there, not any more, or
    /// says itself that a line was erased.
    #[error("line {1} of chain {0} cannot be erased")]
    NotErasable(uuid::Uuid, i64),
    /// The writer has stopped; the portal is shutting down.
    #[error("the log is closed")]
    Closed,
}
