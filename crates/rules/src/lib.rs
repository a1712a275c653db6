//! The law of the portal as pure functions: who may see what, by when an
//! answer is due, how long data live.
//!
//! This crate owns every rule of the rulebook that can be decided from facts
//! alone. It must never read a clock, a file or a database, and it must never
//! keep an answer: whoever asks gives the facts and the instant, every time.
//!
//! The way in is [`decide`]. The order of its steps is the order of
//! `access-cases.md`; the README maps each article to the file that holds it.

#[macro_use]
mod words;

mod because;
mod calendar;
mod category;
mod consent;
mod decide;
mod decision;
mod facts;
mod invite;
mod log_sight;
mod next_change;
mod preparing;
mod regime;
mod related;
mod representative;
mod sharing;
mod standing;
mod turning;
mod wish;
mod withholding;

pub mod case;
pub mod conduct;
pub mod ending;
pub mod hiring;
pub mod retention;
pub mod staff;
pub mod terms;

pub use because::{Because, Giver};
pub use calendar::{age, amsterdam, birthday, day, end_of_school_year, midnight};
pub use category::{Action, Categories, Category};
pub use consent::in_force;
pub use decide::decide;
pub use decision::{Article, Decision, Ground};
pub use facts::{
    Authority, Basis, Client, Consent, Facts, Incapacity, Kind, Party, Person, Question, Span,
    Withholding,
};
pub use invite::{WayIn, may_invite, way_in, way_in_of};
pub use log_sight::{LogSight, log_sight};
pub use next_change::next_change;
pub use preparing::{
    confirms, may_prepare, may_prepare_for, prepared_until, prepares, prepares_from,
};
pub use regime::{Regime, can_count, has_authority, misses_representative, regime};
pub use related::still_needed;
pub use sharing::{given, is_giver, may_give, newest_in_force};
pub use standing::has_standing;
pub use turning::{DAYS_AHEAD, TURNING_AGES, Turning, next_turning, reads_turning, turning_of};
pub use wish::{may_wish, still_wished, wishable};
pub use withholding::{Refused, decides_for_others, may_object, refused, withholdable};
pub use words::UnknownWord;
