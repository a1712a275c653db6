//! The conversations of generated files, as they are stored.
//!
//! Owns their ids and the read marks. What is said stands in `plan`.

use rules::{Categories, Category};
use vault::KeyId;

use super::plan::{Line, Plan, Writer};
use super::sow::Keys;
use crate::access::Work;
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::messages::Side;
use crate::features::messages::store::{self as messages, NewMark, NewMessage, NewThread, Whole};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

/// The conversations of a file, with an id each.
#[derive(Debug)]
pub(super) struct Threads(Vec<(ThreadId, Plan)>);

/// Between whom they are.
#[derive(Debug)]
pub(super) struct Between {
    /// The file.
    pub(super) client: ClientId,
    /// Who writes.
    pub(super) writer: [PersonId; 1],
    /// As what.
    pub(super) kind: Writer,
    /// Who answers.
    pub(super) therapist: [PersonId; 1],
}

impl Threads {
    /// These conversations, with fresh ids.
    pub(super) fn of(plans: Vec<Plan>) -> Self {
        Self(plans.into_iter().map(|plan| (ThreadId::fresh(), plan)).collect())
    }

    /// The keys they need.
    pub(super) fn keys(&self) -> impl Iterator<Item = KeyId> {
        self.0.iter().map(|(id, _)| messages::key_id(*id))
    }

    /// As they are stored, each with its key.
    pub(super) fn whole<'a>(
        &'a self,
        between: &'a Between,
        keys: &'a Keys,
    ) -> anyhow::Result<Vec<Whole<'a>>> {
        let one = |(id, plan): &'a (ThreadId, Plan)| {
            let thread = between.thread(*id, plan)?;
            let messages = plan.lines.iter().map(|line| between.message(line)).collect();
            Some(keys.of(messages::key_id(*id)).map(|key| Whole { key, thread, messages }))
        };
        self.0.iter().filter_map(one).collect()
    }

    /// Who wrote last has read all; the other side all that is not unread.
    pub(super) fn marks(&self, between: &Between, now: Instant) -> Vec<NewMark> {
        let sides = [(between.therapist[0], Side::Therapist), (between.writer[0], Side::Client)];
        let one = |(thread, plan): &(ThreadId, Plan)| {
            let thread = *thread;
            let last = plan.lines.last().is_some_and(|line| line.therapist);
            sides.map(|(person, side)| {
                let unread = if (side == Side::Therapist) == last { 0 } else { plan.unread };
                let read = plan.lines.len().saturating_sub(unread);
                let line = plan.lines.get(read.checked_sub(1)?)?;
                let at = line.sent.plus_seconds(20 * 60).min(now);
                let n = i64::try_from(read).ok()?;
                Some(NewMark { thread, person, side, n, at })
            })
        };
        self.0.iter().flat_map(one).flatten().collect()
    }

    /// Notes that they were begun.
    pub(super) fn about(&self, work: &mut Work, client: ClientId) {
        let categories = Categories::from_iter([Category::Messages]);
        for (id, _) in self.0.iter().filter(|(_, plan)| !plan.lines.is_empty()) {
            work.about(client, Action::Create, categories, ("thread", id.0));
        }
    }
}

impl Between {
    /// Nothing where nobody said a word.
    fn thread<'a>(&'a self, id: ThreadId, plan: &'a Plan) -> Option<NewThread<'a>> {
        Some(NewThread {
            id,
            client: self.client,
            subject: plan.subject,
            parties: plan.own.then_some(self.writer.as_slice()),
            therapists: &self.therapist,
            begun: plan.lines.first()?.sent,
        })
    }

    fn message<'a>(&self, line: &'a Line) -> NewMessage<'a> {
        let (author, role) = match (line.therapist, self.kind) {
            (true, _) => (self.therapist, "therapist"),
            (false, Writer::Client) => (self.writer, "client"),
            (false, _) => (self.writer, "legal_representative"),
        };
        NewMessage {
            id: MessageId::fresh(),
            author: author[0],
            role,
            sent: line.sent,
            text: &line.text,
        }
    }
}
