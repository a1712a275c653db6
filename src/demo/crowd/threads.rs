//! The conversations of generated files, stored whole.
//!
//! Owns the ids and keys of a batch, made before anything is sealed, and the
//! read marks. What is said stands in `plan`.

use rules::{Categories, Category};
use vault::{Key, KeyId};

use super::plan::{Plan, Writer};
use crate::access::Work;
use crate::audit::Action;
use crate::features::messages::Side;
use crate::features::messages::store::{self as messages, NewMessage, NewThread};
use crate::ids::{ClientId, MessageId, PersonId, ThreadId};

/// The conversations of a file, with an id each.
#[derive(Debug)]
pub(super) struct Threads(Vec<(ThreadId, Plan)>);

/// Between whom they are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Between {
    /// The file.
    pub(super) client: ClientId,
    /// Who writes.
    pub(super) writer: PersonId,
    /// As what.
    pub(super) kind: Writer,
    /// Who answers.
    pub(super) therapist: PersonId,
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

    /// Stores them; `key` gives each its key.
    pub(super) async fn sow(
        &self,
        work: &mut Work,
        between: Between,
        key: impl Fn(KeyId) -> anyhow::Result<Key>,
    ) -> anyhow::Result<()> {
        for (id, plan) in &self.0 {
            one(work, between, &key(messages::key_id(*id))?, *id, plan).await?;
        }
        Ok(())
    }
}

async fn one(
    work: &mut Work,
    between: Between,
    key: &Key,
    id: ThreadId,
    plan: &Plan,
) -> anyhow::Result<()> {
    let Some(first) = plan.lines.first() else {
        return Ok(());
    };
    let (parties, therapists) = ([between.writer], [between.therapist]);
    let new = NewThread {
        id,
        client: between.client,
        subject: plan.subject,
        parties: plan.own.then_some(&parties),
        therapists: &therapists,
        begun: first.sent,
    };
    let role = if between.kind == Writer::Client { "client" } else { "legal_representative" };
    let said: Vec<NewMessage<'_>> = plan
        .lines
        .iter()
        .map(|line| NewMessage {
            id: MessageId::fresh(),
            author: if line.therapist { between.therapist } else { between.writer },
            role: if line.therapist { "therapist" } else { role },
            sent: line.sent,
            text: &line.text,
        })
        .collect();
    messages::whole(work.tx(), key, &new, &said).await?;
    marks(work, between, id, plan).await?;
    work.about(
        between.client,
        Action::Create,
        Categories::from_iter([Category::Messages]),
        ("thread", id.0),
    );
    Ok(())
}

/// Who wrote last has read all; the other side all that is not unread.
async fn marks(work: &mut Work, between: Between, id: ThreadId, plan: &Plan) -> anyhow::Result<()> {
    let last = plan.lines.last().is_some_and(|line| line.therapist);
    for (person, side) in [(between.therapist, Side::Therapist), (between.writer, Side::Client)] {
        let unread = if (side == Side::Therapist) == last { 0 } else { plan.unread };
        let read = plan.lines.len().saturating_sub(unread);
        let Some(line) = read.checked_sub(1).and_then(|place| plan.lines.get(place)) else {
            continue;
        };
        let at = line.sent.plus_seconds(20 * 60).min(work.at());
        messages::mark(work.tx(), id, person, side, i64::try_from(read)?, at).await?;
    }
    Ok(())
}
