//! Threads in one's own area, and in the list over all one's files: those one is a party to, over all files, and
//! those of one's own file.

use super::Conversation;
use super::rows::{HeadingRow, headings, headings_of, new_in_t};
use crate::access::Circle;
use crate::clock::Instant;
use crate::db::Result;
use crate::features::messages::{Cursor, Heading, PAGE};
use crate::ids::{ClientId, ThreadId};

const OWN: &str = headings!(
    "WHERE ((t.own AND t.client_id IN $2[] AND t.id IN
         (SELECT thread_id FROM thread_member WHERE person_id IN $1[] AND party))
       OR (NOT t.own AND t.client_id IN $3[] AND NOT (t.id IN $4[])))
     AND (t.last_at, t.id) < ($5, $6) ORDER BY t.last_at DESC, t.id DESC LIMIT $7",
    "t.last_at DESC, t.id DESC"
);

/// Each is counted once: a plain sub-select is counted where it is asked for and once more where it is shown.
const UNREAD: &str = concat!(
    "WITH mine AS MATERIALIZED (SELECT t.id, t.client_id, t.last_at, t.last_n, ",
    new_in_t!(),
    " AS unread FROM thread t
         WHERE (t.own AND t.client_id IN $2[] AND t.id IN
                 (SELECT thread_id FROM thread_member WHERE person_id IN $1[] AND party))
             OR (NOT t.own AND t.client_id IN $3[] AND NOT (t.id IN $4[])))
     SELECT mine.id, mine.client_id, p.name AS author, p.initials, mine.last_at, mine.unread
     FROM mine JOIN message m ON m.thread_id = mine.id AND m.n = mine.last_n JOIN person p ON p.id = m.author_id
     WHERE mine.unread > 0 ORDER BY mine.last_at DESC, mine.id DESC LIMIT $5"
);

/// The same by file, of no thread in particular.
const UNREAD_OF_EACH: &str = concat!(
    "WITH mine AS MATERIALIZED (SELECT t.client_id, ",
    new_in_t!(),
    " AS unread FROM thread t
         WHERE (t.own AND t.client_id IN $2[] AND t.id IN
                 (SELECT thread_id FROM thread_member WHERE person_id IN $1[] AND party))
             OR (NOT t.own AND t.client_id IN $3[] AND NOT (t.id IN $4[])))
     SELECT client_id, CAST(SUM(unread) AS bigint) FROM mine WHERE unread > 0 GROUP BY client_id"
);

type Mine<'a> = Circle<'a, Conversation>;

/// A page of one's own threads, the newest first, and one row more when there
/// is a next page: of one's own with `AskOwn::mine::<Conversation>()`, of every
/// file one may read with `AskOwn::all`.
///
/// # Errors
/// When the database refuses.
pub async fn own_list(circle: &mut Mine<'_>, before: Cursor) -> Result<Vec<Heading>> {
    let (own, open, hidden) = (circle.own(), circle.open(), circle.hidden_items());
    let persons = circle.actor().person_ids();
    let rows: Vec<HeadingRow> = circle
        .tx()
        .query(OWN)
        .bind_ids(&persons)
        .bind_ids(&own)
        .bind_ids(&open)
        .bind_ids(&hidden)
        .bind(before.at)
        .bind(before.id)
        .bind(PAGE + 1)
        .all()
        .await?;
    Ok(headings_of(rows))
}

/// A thread with something new for the reader. No text and no subject is read.
#[derive(Clone, Debug, crate::db::FromRow)]
pub struct Unread {
    /// The thread.
    pub id: ThreadId,
    /// The file.
    pub client_id: ClientId,
    /// Who wrote last.
    pub author: String,
    /// Two letters of that name.
    pub initials: String,
    /// When.
    pub last_at: Instant,
    /// How many messages are new; a hundred means more.
    pub unread: i64,
}

/// How many messages are new to the reader, of each file that has any.
///
/// # Errors
/// When the database refuses.
pub async fn unread_of_each(circle: &mut Mine<'_>) -> Result<Vec<(ClientId, i64)>> {
    let (own, open, hidden) = (circle.own(), circle.open(), circle.hidden_items());
    let persons = circle.actor().person_ids();
    let query = circle.tx().query(UNREAD_OF_EACH).bind_ids(&persons).bind_ids(&own);
    query.bind_ids(&open).bind_ids(&hidden).all().await
}

/// One's own threads with something new, the newest first; at most a page.
///
/// # Errors
/// When the database refuses.
pub async fn unread(circle: &mut Mine<'_>) -> Result<Vec<Unread>> {
    let (own, open, hidden) = (circle.own(), circle.open(), circle.hidden_items());
    if own.is_empty() && open.is_empty() {
        return Ok(Vec::new());
    }
    let persons = circle.actor().person_ids();
    circle
        .tx()
        .query(UNREAD)
        .bind_ids(&persons)
        .bind_ids(&own)
        .bind_ids(&open)
        .bind_ids(&hidden)
        .bind(PAGE)
        .all()
        .await
}
