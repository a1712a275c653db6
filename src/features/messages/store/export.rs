//! All conversations around one account with all that was said, for a copy to keep.
//!
//! Owns the walk, page by page in one transaction. Nothing is opened here: subject and texts stay
//! sealed.

use std::collections::HashMap;

use uuid::Uuid;

use super::Conversation;
use super::own::own_list;
use super::rows::MessageRow;
use crate::access::Circle;
use crate::db::Result;
use crate::features::messages::{Cursor, Heading, Message, PAGE};
use crate::ids::ThreadId;

/// So many messages in one statement.
const AT_ONCE: i64 = 1_000;

/// A conversation with what was said in it, in the order of time.
#[derive(Clone, Debug)]
pub struct Talk {
    /// The conversation.
    pub heading: Heading,
    /// Its messages, sealed.
    pub messages: Vec<Message>,
}

#[derive(crate::db::FromRow)]
struct SaidRow {
    thread_id: ThreadId,
    #[row(flatten)]
    message: MessageRow,
}

/// The conversations used last, until `most` messages are read, and whether those are all. A
/// conversation stands in it with all its messages.
///
/// # Errors
/// When the database refuses.
pub async fn all_of(
    circle: &mut Circle<'_, Conversation>,
    most: usize,
) -> Result<(Vec<Talk>, bool)> {
    let (mut talks, mut cursor, mut count) = (Vec::new(), Cursor::END, 0);
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    loop {
        let mut headings = own_list(circle, cursor).await?;
        let more = headings.len() > page;
        headings.truncate(page);
        let ids: Vec<Uuid> = headings.iter().map(|heading| heading.thread.id.0).collect();
        let mut said = said_in(circle, &ids).await?;
        if let Some(last) = headings.last() {
            cursor = Cursor { at: last.thread.last_at, id: last.thread.id.0 };
        }
        for heading in headings {
            let messages = said.remove(&heading.thread.id).unwrap_or_default();
            count += messages.len();
            talks.push(Talk { heading, messages });
        }
        if !more || count >= most {
            return Ok((talks, !more));
        }
    }
}

/// All that was said in these, which the circle opened.
async fn said_in(
    circle: &mut Circle<'_, Conversation>,
    threads: &[Uuid],
) -> Result<HashMap<ThreadId, Vec<Message>>> {
    let mut said: HashMap<ThreadId, Vec<Message>> = HashMap::new();
    let mut after = (ThreadId(Uuid::nil()), 0_i64);
    loop {
        let rows: Vec<SaidRow> = circle
            .tx()
            .query(
                "SELECT m.thread_id, m.id AS message_id, m.n, m.author_id, p.name AS author_name,
                     p.call_name AS author_call, p.initials AS author_initials, m.role, m.sent_at, m.text, m.taken_back_at
                 FROM message m JOIN person p ON p.id = m.author_id
                 WHERE m.thread_id IN $1[] AND (m.thread_id, m.n) > ($2, $3) ORDER BY m.thread_id, m.n LIMIT $4",
            )
            .bind_ids(threads)
            .bind(after.0)
            .bind(after.1)
            .bind(AT_ONCE)
            .all()
            .await?;
        let whole = i64::try_from(rows.len()).unwrap_or(i64::MAX) < AT_ONCE;
        for row in rows {
            let message = Message::from(row.message);
            after = (row.thread_id, message.n);
            said.entry(row.thread_id).or_default().push(message);
        }
        if whole {
            return Ok(said);
        }
    }
}
