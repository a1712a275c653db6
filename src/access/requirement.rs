//! What a route can demand of whoever asks.
//!
//! Owns the list. The gate holds it before a handler runs; which file may be seen the permit says.

use rules::Action;

use super::scope::Asked;

/// What a route demands of whoever asks; the table of routes names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Requirement {
    /// Nothing.
    Public,
    /// A session that is complete but for what this page is there to complete.
    Entry,
    /// A session, accepted terms, an own password; a second factor may still be set up here.
    Factor,
    /// The same; of staff whose provider demands its own account, a session that was begun without.
    Proof,
    /// A session, accepted terms, an own password, and for staff a factor that staff need.
    SignedIn,
    /// A staff role.
    Staff(rules::staff::Role),
    /// A staff role in which one hires and lets go (`rules::hiring`).
    Hires,
    /// A staff role of the operator in which one announces outages and maintenance.
    Announces,
    /// A right on the file in the path.
    Client(Asked, Action),
    /// Standing in the file in the path.
    Standing,
}
