//! What a thread and a message are, and what may be written.
//!
//! Owns words and rules of its own; never a table, a page or a right.

mod cursor;
mod letter;

use std::str::FromStr;

use crate::clock::Instant;
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

pub use cursor::{Cursor, PAGE, THREAD_PAGE};
pub use letter::{
    Letter, SUBJECT_MAX, TEXT_MAX, Wrong, begun_from, derived, form_is_of, form_of, letter,
    sent_from,
};

/// On which side of a conversation somebody stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Whoever writes to the therapists: the client, a party, or a
    /// representative who acts for the client.
    Client,
    /// Those who treat.
    Therapist,
    /// Whoever was let in to look.
    Other,
}

/// A conversation as it is stored; its subject is still sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thread {
    /// The id.
    pub id: ThreadId,
    /// The file.
    pub client: ClientId,
    /// Whether it is an own thing of its parties (rulebook, "Own things").
    pub own: bool,
    /// The subject, sealed under the thread's key.
    pub subject: Vec<u8>,
    /// The number of its last message; the first is 1.
    pub last_n: i64,
    /// When that was sent.
    pub last_at: Instant,
    /// Since when the therapists owe an answer; none where they do not.
    pub waiting_since: Option<Instant>,
}

/// With whom a thread is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Whether it is a party, whose own thing the thread is; else a therapist it was begun with.
    pub party: bool,
}

/// A thread in a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heading {
    /// The thread.
    pub thread: Thread,
    /// With whom it is, by name.
    pub members: Vec<Member>,
    /// The last message.
    pub last: Message,
    /// How many messages of others the reader has not read; a hundred means more.
    pub unread: i64,
    /// The full name of the client whose file it is in.
    pub client_name: String,
    /// Two letters of it.
    pub client_initials: String,
}

/// A message as it is stored; its text is still sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// The id.
    pub id: MessageId,
    /// Its number in the thread.
    pub n: i64,
    /// Who wrote it.
    pub author: PersonId,
    /// The author's full name.
    pub author_name: String,
    /// The name the author is called by.
    pub author_call: String,
    /// Two letters.
    pub author_initials: String,
    /// In what role it was written, as the log names it.
    pub role: String,
    /// When.
    pub sent: Instant,
    /// The text, sealed under the thread's key.
    pub text: Vec<u8>,
    /// Whether its sender took it back: the text is gone.
    pub taken_back: bool,
}

impl Message {
    /// Whether it was written by who treats.
    #[must_use]
    pub fn by_therapist(&self) -> bool {
        self.role == "therapist"
    }
}

/// A word that is no side.
#[derive(Debug, thiserror::Error)]
#[error("not a side of a conversation")]
pub struct UnknownSide;

impl Side {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Therapist => "therapist",
            Self::Other => "other",
        }
    }
}

impl FromStr for Side {
    type Err = UnknownSide;

    fn from_str(word: &str) -> Result<Self, UnknownSide> {
        [Self::Client, Self::Therapist, Self::Other]
            .into_iter()
            .find(|side| side.as_str() == word)
            .ok_or(UnknownSide)
    }
}

impl TryFrom<String> for Side {
    type Error = UnknownSide;

    fn try_from(word: String) -> Result<Self, UnknownSide> {
        word.parse()
    }
}
