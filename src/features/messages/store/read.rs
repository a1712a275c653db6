//! The threads of one file, and the messages of one thread, for who may see them.
//!
//! Owns what a list holds: the file's threads that are not hidden from this
//! reader, and for therapists the own ones of others (rulebook, "Own things").

use super::rows::{HeadingRow, MemberRow, MessageRow, ThreadRow, headings, headings_of};
use crate::access::{Change, View, scope};
use crate::db::{Result, Tx};
use crate::features::messages::{
    Cursor, Heading, Member, Message, PAGE, Side, THREAD_PAGE, Thread,
};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

const LIST: &str = headings!(
    "WHERE t.client_id = $2 AND (NOT t.own OR $3) AND NOT (t.id IN $4[]) AND (t.last_at, t.id) < ($5, $6)
     ORDER BY t.last_at DESC, t.id DESC LIMIT $7",
    "t.last_at DESC, t.id DESC"
);

type Looks<'a> = View<'a, scope::Messages>;

/// A page of the file's threads, the newest first, and one row more when there
/// is a next page.
///
/// # Errors
/// When the database refuses.
pub async fn list(view: &mut Looks<'_>, before: Cursor) -> Result<Vec<Heading>> {
    let (client, treats, hidden) = (view.client(), view.treats(), view.hidden_items());
    let readers = view.readers();
    let rows: Vec<HeadingRow> = view
        .tx()
        .query(LIST)
        .bind_ids(&readers)
        .bind(client)
        .bind(treats)
        .bind_ids(&hidden)
        .bind(before.at)
        .bind(before.id)
        .bind(PAGE + 1)
        .all()
        .await?;
    Ok(headings_of(rows))
}

/// How far a thread was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Marks {
    /// By the one who asks.
    pub me: i64,
    /// By anybody on the side of the client or the parties.
    pub client: i64,
    /// By anybody who treats.
    pub therapist: i64,
}

/// A thread with who is in it, and how far it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// The thread.
    pub thread: Thread,
    /// With whom it is, the parties first.
    pub members: Vec<Member>,
    /// How far it was read.
    pub marks: Marks,
}

/// The thread that `view` was asked for by `view_item`; nothing when it is not
/// in this file.
///
/// # Errors
/// When the database refuses.
pub async fn one(view: &mut Looks<'_>, id: ThreadId) -> Result<Option<Found>> {
    let (client, readers) = (view.client(), view.actor().person_ids());
    Ok(of_file(view.tx(), (client, id), None, &readers).await?.map(|(found, _)| found))
}

/// The thread as it stands, to write in it; and whether `message` stands in it
/// already, because the same form was sent before.
///
/// # Errors
/// When the database refuses.
pub async fn to_change(
    change: &mut Change<'_, scope::Messages>,
    id: ThreadId,
    message: Option<MessageId>,
) -> Result<Option<(Found, bool)>> {
    let (client, readers) = (change.client(), change.actor().person_ids());
    of_file(change.tx(), (client, id), message, &readers).await
}

#[derive(crate::db::FromRow)]
struct PersonRow {
    #[row(flatten)]
    thread: ThreadRow,
    #[row(flatten)]
    member: MemberRow,
    reader_id: Option<PersonId>,
    side: Option<String>,
    read_n: Option<i64>,
    sent: bool,
}

async fn of_file(
    tx: &mut Tx,
    (client, id): (ClientId, ThreadId),
    message: Option<MessageId>,
    readers: &[uuid::Uuid],
) -> Result<Option<(Found, bool)>> {
    let rows: Vec<PersonRow> = tx
        .query(
            "SELECT t.id, t.client_id, t.own, t.subject, t.last_n, t.last_at, t.waiting_since,
                 tm.person_id AS member_id, mp.name AS member_name, mp.initials AS member_initials, tm.party,
                 k.person_id AS reader_id, k.side, k.read_n,
                 EXISTS (SELECT 1 FROM message s WHERE s.id = $3 AND s.thread_id = t.id) AS sent
             FROM thread t LEFT JOIN (
                 SELECT person_id FROM thread_member WHERE thread_id = $1
                 UNION SELECT person_id FROM thread_mark WHERE thread_id = $1
             ) x ON 1 = 1
             LEFT JOIN thread_member tm ON tm.thread_id = t.id AND tm.person_id = x.person_id
             LEFT JOIN thread_mark k ON k.thread_id = t.id AND k.person_id = x.person_id
             LEFT JOIN person mp ON mp.id = tm.person_id
             WHERE t.id = $1 AND t.client_id = $2 ORDER BY tm.party DESC, mp.sort_key, mp.id",
        )
        .bind(id)
        .bind(client)
        .bind(message)
        .all()
        .await?;
    let mut found: Option<(Found, bool)> = None;
    for row in rows {
        let (members, marks) = (Vec::new(), Marks::default());
        let (at, _) = found
            .get_or_insert_with(|| (Found { thread: row.thread.into(), members, marks }, row.sent));
        at.members.extend(row.member.member());
        if let (Some(reader), Some(side), Some(n)) = (row.reader_id, row.side, row.read_n) {
            at.marks.add(readers.contains(&reader.0), side.parse().unwrap_or(Side::Other), n);
        }
    }
    Ok(found)
}

impl Marks {
    fn add(&mut self, me: bool, side: Side, n: i64) {
        if me {
            self.me = self.me.max(n);
        }
        match side {
            Side::Client => self.client = self.client.max(n),
            Side::Therapist => self.therapist = self.therapist.max(n),
            Side::Other => {}
        }
    }
}

/// Up to [`THREAD_PAGE`] messages of the thread before number `before`, in the
/// order in which they were sent. The first number is 1, so a page that begins
/// after it has older ones.
///
/// # Errors
/// When the database refuses.
pub async fn messages(view: &mut Looks<'_>, id: ThreadId, before: i64) -> Result<Vec<Message>> {
    let client = view.client();
    let rows: Vec<MessageRow> = view
        .tx()
        .query(
            "SELECT m.id AS message_id, m.n, m.author_id, p.name AS author_name, p.call_name AS author_call,
                 p.initials AS author_initials, m.role, m.sent_at, m.text, m.taken_back_at
             FROM message m JOIN thread t ON t.id = m.thread_id JOIN person p ON p.id = m.author_id
             WHERE m.thread_id = $1 AND t.client_id = $2 AND m.n < $3 ORDER BY m.n DESC LIMIT $4",
        )
        .bind(id)
        .bind(client)
        .bind(before)
        .bind(THREAD_PAGE)
        .all()
        .await?;
    Ok(rows.into_iter().rev().map(Message::from).collect())
}
