//! All SQL about messages.
//!
//! Reading takes a permit that was decided on the rules; writing takes one for
//! a change, or the transaction of system work (import, seeding). Order,
//! counts and paging never open a text.

mod drafts;
mod export;
mod inbox;
mod insert;
mod marks;
mod notices;
mod own;
mod read;
mod record_system;
mod rows;
mod whole;
mod withhold;
mod write;

pub use drafts::{
    DRAFTS_KEPT_DAYS, Draft, Kept, discard, draft_of, drafts, forget_drafts, keep_draft,
    sent as draft_sent, sweep_drafts,
};
pub use export::{Talk, all_of};
pub use inbox::{answered, how_many_wait, waiting};
pub use marks::{NewMark, mark, mark_all, note_read};
pub use notices::{Waiting, files_of, last_read, waiting_for};
pub use own::{Unread, own_list, unread, unread_of_each};
pub use read::{Found, Marks, list, messages, one, to_change};
pub use record_system::{Placed, dealt_with, placed, rewrite, take_back};
pub use rows::{key_id, subject_of, text_of};
pub use whole::{Whole, whole};
pub use withhold::{to_hide, to_withhold};
pub use write::{NewMessage, NewThread, append, begun, create, exists, join};

use crate::access::facts::facts_and_parties;
use crate::access::{Item, scope};

/// A thread as an item: it can be hidden, withheld, or have parties.
#[derive(Debug)]
pub enum Conversation {}

impl Item for Conversation {
    type Scope = scope::Messages;
    const KIND: &'static str = "thread";
    const FACTS: &'static str = facts_and_parties!(
        "SELECT t.client_id, t.id, m.person_id, t.own FROM thread t
         LEFT JOIN thread_member m ON m.thread_id = t.id AND m.party WHERE t.id = $2 AND t.client_id = $1"
    );
    const PARTY_FILES: &'static str = "
        SELECT DISTINCT t.client_id FROM thread_member m JOIN thread t ON t.id = m.thread_id
        WHERE m.person_id IN $1[] AND m.party";
}

/// A thread as something to begin.
#[derive(Debug)]
pub enum Begun {}

impl Item for Begun {
    type Scope = scope::Writing;
    const KIND: &'static str = Conversation::KIND;
    const FACTS: &'static str = Conversation::FACTS;
    const PARTY_FILES: &'static str = Conversation::PARTY_FILES;
}
