//! Rows into threads and messages, and the opening of what is sealed.
//!
//! Owns the columns and places. Decides nothing: which rows are read is the
//! permit's.

use vault::{Key, KeyId, Place};

use crate::clock::Instant;
use crate::features::messages::{Heading, Member, Message, Thread};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

/// How many messages of others the persons `$1` have not read in `thread t`. A
/// hundred are counted and no more: the page then says `99+`.
macro_rules! new_in_t {
    () => {
        "(SELECT count(*) FROM (SELECT 1 FROM message u WHERE u.thread_id = t.id AND u.n > (
             SELECT coalesce(max(k.read_n), 0) FROM thread_mark k WHERE k.thread_id = t.id AND k.person_id IN $1[])
             AND NOT (u.author_id IN $1[]) LIMIT 100) counted)"
    };
}
pub(super) use new_in_t;

/// A page of threads with all that a list shows of them, in one statement: the
/// last message, who is in it, whose file it is, and how many of others'
/// messages the persons `$1` have not read. `$where` picks and cuts the page
/// from `thread t`; `$order` says in which order it comes.
macro_rules! headings {
    ($where:literal, $order:literal) => {
        concat!(
            "SELECT t.id, t.client_id, t.own, t.subject, t.last_n, t.last_at, t.waiting_since,
                 m.id AS message_id, m.n, m.author_id, p.name AS author_name, p.call_name AS author_call,
                 p.initials AS author_initials, m.role, m.sent_at, m.text, m.taken_back_at,
                 cp.name AS client_name, cp.initials AS client_initials,
                 tm.person_id AS member_id, mp.name AS member_name, mp.initials AS member_initials, tm.party,
                 ",
            $crate::features::messages::store::rows::new_in_t!(),
            " AS unread FROM (SELECT t.* FROM thread t ",
            $where,
            ") t JOIN message m ON m.thread_id = t.id AND m.n = t.last_n JOIN person p ON p.id = m.author_id
             JOIN client c ON c.id = t.client_id JOIN person cp ON cp.id = c.person_id
             LEFT JOIN thread_member tm ON tm.thread_id = t.id LEFT JOIN person mp ON mp.id = tm.person_id ORDER BY ",
            $order,
            ", tm.party DESC, mp.sort_key, mp.id"
        )
    };
}
pub(super) use headings;

/// The key that belongs to a thread.
#[must_use]
pub fn key_id(thread: ThreadId) -> KeyId {
    KeyId(thread.0)
}

pub(super) fn subject_place(thread: ThreadId) -> Place<'static> {
    Place { table: "thread", column: "subject", row: thread.0 }
}

pub(super) fn text_place(message: MessageId) -> Place<'static> {
    Place { table: "message", column: "text", row: message.0 }
}

/// The subject; none where it cannot be read any more (V7).
#[must_use]
pub fn subject_of(key: &Key, thread: &Thread) -> Option<String> {
    key.open_text(subject_place(thread.id), &thread.subject).ok()
}

/// The text; none where it cannot be read any more (V7) or was taken back.
#[must_use]
pub fn text_of(key: &Key, message: &Message) -> Option<String> {
    if message.taken_back {
        return None;
    }
    key.open_text(text_place(message.id), &message.text).ok()
}

#[derive(crate::db::FromRow)]
pub(super) struct ThreadRow {
    id: ThreadId,
    client_id: ClientId,
    own: bool,
    subject: Vec<u8>,
    last_n: i64,
    last_at: Instant,
    waiting_since: Option<Instant>,
}

impl From<ThreadRow> for Thread {
    fn from(row: ThreadRow) -> Self {
        Self {
            id: row.id,
            client: row.client_id,
            own: row.own,
            subject: row.subject,
            last_n: row.last_n,
            last_at: row.last_at,
            waiting_since: row.waiting_since,
        }
    }
}

#[derive(crate::db::FromRow)]
pub(super) struct MessageRow {
    message_id: MessageId,
    n: i64,
    author_id: PersonId,
    author_name: String,
    author_call: String,
    author_initials: String,
    role: String,
    sent_at: Instant,
    text: Vec<u8>,
    taken_back_at: Option<Instant>,
}

impl From<MessageRow> for Message {
    fn from(row: MessageRow) -> Self {
        Self {
            id: row.message_id,
            n: row.n,
            author: row.author_id,
            author_name: row.author_name,
            author_call: row.author_call,
            author_initials: row.author_initials,
            role: row.role,
            sent: row.sent_at,
            text: row.text,
            taken_back: row.taken_back_at.is_some(),
        }
    }
}

#[derive(crate::db::FromRow)]
pub(super) struct MemberRow {
    member_id: Option<PersonId>,
    member_name: Option<String>,
    member_initials: Option<String>,
    party: Option<bool>,
}

impl MemberRow {
    pub(super) fn member(self) -> Option<Member> {
        Some(Member {
            person: self.member_id?,
            name: self.member_name?,
            initials: self.member_initials?,
            party: self.party?,
        })
    }
}

/// A thread in a list; as many rows as it has members.
#[derive(crate::db::FromRow)]
pub(super) struct HeadingRow {
    #[row(flatten)]
    thread: ThreadRow,
    #[row(flatten)]
    message: MessageRow,
    #[row(flatten)]
    member: MemberRow,
    client_name: String,
    client_initials: String,
    unread: i64,
}

/// The threads of these rows, in their order.
pub(super) fn headings_of(rows: Vec<HeadingRow>) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    for row in rows {
        let member = row.member.member();
        if let Some(last) = found.last_mut().filter(|last| last.thread.id == row.thread.id) {
            last.members.extend(member);
            continue;
        }
        found.push(Heading {
            thread: row.thread.into(),
            members: member.into_iter().collect(),
            last: row.message.into(),
            unread: row.unread,
            client_name: row.client_name,
            client_initials: row.client_initials,
        });
    }
    found
}
