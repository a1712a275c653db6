//! Who may do what with a file, decided now.
//!
//! The one way to data of a file: facts are loaded, the rules decide, the look
//! is written to the log, and only then there is a permit, which carries the
//! transaction in which all of that happened. Owns no rule (those stand in
//! `crates/rules`) and no data.

mod actor;
mod around;
mod ask;
mod ask_any;
mod ask_own;
mod beside;
mod caseload;
mod circle;
mod emergency;
pub mod facts;
mod handing;
mod invited;
mod judge;
mod opening;
mod oversight;
mod permit;
mod preparing;
mod questions;
mod renewed;
mod requirement;
mod round;
pub mod scope;
mod sight;
mod system;
mod through;
mod topics;
mod turning;
mod watch;

pub use actor::{Actor, Known, Wardrobe, Worn};
pub use around::Around;
pub use ask::Ask;
pub use ask_any::AskAny;
pub use ask_own::AskOwn;
pub use caseload::{Caseload, Caseloads, Desk, Page};
pub use circle::{Both, Circle};
pub use facts::{File, Member, Proof};
pub use handing::Handing;
pub use invited::Invited;
pub use judge::asking::asks_therapist;
pub use judge::{Hat, Verdict};
pub use opening::Opening;
pub use oversight::{
    AskedNumbers, AskedTerm, Case, Opened, Oversight, PAGE as EMERGENCIES, Review, Ruling,
};
pub use permit::{Change, Noted, View};
pub use preparing::Preparing;
pub use renewed::Renewed;
pub use requirement::Requirement;
pub use round::{Planned, Round};
pub use scope::{Item, Scope};
pub use sight::Sight;
pub use system::{SystemActor, Work};
pub use turning::{Marks, Turning};
pub use watch::{Heard, Watch};
