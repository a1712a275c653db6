//! Messages (U1): conversations about a file, between the client or a relative
//! and the therapists.
//!
//! Owns threads, their messages, how far somebody has read, and what somebody
//! was still writing. A thread with parties is an own thing: seen by its
//! parties and by therapists of the file, by nobody else.

use crate::app::App;
use crate::error::Result;
use crate::ids::AccountId;

mod audience;
pub mod jobs;
mod model;
pub mod pages;
pub mod store;

pub use audience::treating;

pub use model::{
    Cursor, Heading, Letter, Member, Message, PAGE, SUBJECT_MAX, Side, TEXT_MAX, THREAD_PAGE,
    Thread, Wrong, begun_from, derived, form_is_of, form_of, letter, sent_from,
};

/// Keeps what was sent on the page at `path` after the session of `account` had
/// ended: a draft, when it comes from a page on which one writes.
///
/// # Errors
/// When database or key store are away.
pub async fn keep_sent(app: &App, account: AccountId, path: &str, body: &[u8]) -> Result<()> {
    match (pages::unsent::writing_page(path), pages::unsent::sent_form(body)) {
        (Some(path), Some(draft)) => store::keep_draft(app, account, &path, &draft).await,
        _ => Ok(()),
    }
}
