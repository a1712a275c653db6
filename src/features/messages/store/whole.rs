//! Conversations stored whole, many in a few statements: for seeding.
//!
//! Owns how a thread stands after its messages. Rings like any other message,
//! because the tables do.

use vault::Key;

use super::insert::{MessageRow, ThreadRow, messages, threads};
use super::{NewMessage, NewThread};
use crate::db::{Result, Tx};
use crate::features::messages::Side;

/// A conversation with all that was said, in the order of time.
#[derive(Debug)]
pub struct Whole<'a> {
    /// The thread's key.
    pub key: &'a Key,
    /// The thread.
    pub thread: NewThread<'a>,
    /// Its messages.
    pub messages: Vec<NewMessage<'a>>,
}

/// Stores conversations, each thread as it stands after its messages.
///
/// # Errors
/// When the database refuses.
pub async fn whole(tx: &mut Tx, all: &[Whole<'_>]) -> Result<()> {
    let rows: Vec<_> = all.iter().map(Whole::row).collect();
    threads(tx, &rows).await?;
    let said: Vec<_> = all.iter().flat_map(Whole::said).collect();
    messages(tx, &said).await
}

impl Whole<'_> {
    fn row(&self) -> ThreadRow<'_> {
        let answered = self.messages.iter().rposition(|said| said.side() == Side::Therapist);
        let waits = self.messages.get(answered.map_or(0, |place| place + 1));
        ThreadRow {
            key: self.key,
            new: &self.thread,
            last_n: i64::try_from(self.messages.len()).unwrap_or(i64::MAX),
            last_at: self.messages.last().map_or(self.thread.begun, |said| said.sent),
            waiting: waits.map(|said| said.sent),
        }
    }

    fn said(&self) -> impl Iterator<Item = MessageRow<'_>> {
        let row = |(n, new)| MessageRow { key: self.key, thread: self.thread.id, n, new };
        (1..).zip(&self.messages).map(row)
    }
}
