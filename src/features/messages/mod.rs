//! Messages (U1): conversations about a file, between the client or a relative
//! and the therapists.
//!
//! Owns threads, their messages, how far somebody has read, and what somebody
//! was still writing. A thread with parties is an own thing: seen by its
//! parties and by therapists of the file, by nobody else.

pub mod jobs;
mod model;
pub mod pages;
pub mod store;

pub use model::{
    Cursor, Heading, Letter, Member, Message, PAGE, SUBJECT_MAX, Side, TEXT_MAX, THREAD_PAGE, Thread,
    Wrong, begun_from, letter, sent_from,
};
