//! Files: a provider's own file on a person in its care, and the circle around it.
//!
//! Owns the file itself, care, the circle (relatives, authority, grants,
//! treatment relations) and the ledger of consents and withholdings. Decides
//! nothing: what these facts mean is the rules' to say.

mod acting;
mod because;
mod categories;
mod court;
pub mod jobs;
mod kinship;
pub mod model;
pub mod pages;
mod readers;
mod regime;
mod stopping;
pub mod store;
mod telling;

pub use crate::access::facts::of_school as is_of_school;
pub use acting::frame;
pub use because::Explains;
pub use categories::{Whose, categories_or_nothing, categories_words, category_choice, offered_by};
pub use court::lately as ruled_lately;
pub use kinship::{
    RELATIONS, kin_named, kin_of_client, kin_of_other, kin_of_reader, with_organisation,
};
pub use model::{TreatmentKind, UnknownKind, made_from};
pub use readers::{Hidden, Readers, Thing, ThingKind, Unreached, reach_of, readers, unreached};
pub use regime::{Reader, regime_words};
pub use stopping::{Stop, stop};
pub use telling::told_words;
