//! Messages into their conversations, a batch at a time.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context as _, Result};
use rules::{Categories, Category};
use uuid::Uuid;
use vault::{Key, KeyId};

use super::threads::Thread;
use super::{GONE, Item, Step, TAKEN_BACK};
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::clients::store as clients;
use crate::features::import::apply::FILE_GONE;
use crate::features::import::run::{Batch, Run};
use crate::features::messages::store::{self as messages, NewMessage, NewThread, Placed};
use crate::ids::{ClientId, MessageId, ThreadId};

type Keys = HashMap<KeyId, Key>;

/// What is older than thirty days, in seconds, was read and answered where it came from.
const OLD: i64 = 30 * 24 * 3600;

/// Lines of the log: of each conversation, what was done there, once a batch.
#[derive(Default)]
pub(super) struct Lines(Vec<(ClientId, Action, ThreadId)>);

impl Lines {
    pub(super) fn note(&mut self, client: ClientId, action: Action, thread: ThreadId) {
        if !self.0.contains(&(client, action, thread)) {
            self.0.push((client, action, thread));
        }
    }

    pub(super) fn write(self, batch: &mut Batch) {
        let category = Categories::from_iter([Category::Messages]);
        for (client, action, thread) in self.0 {
            batch.work.about(client, action, category, ("thread", thread.0));
        }
    }
}

pub(super) async fn batch(
    run: &mut Run<'_>,
    items: &[Item<'_>],
    threads: &mut [Thread],
) -> Result<()> {
    let files: Vec<KeyId> = items.iter().map(|item| clients::key_id(item.kept.client)).collect();
    let files = run.vault.keys(&files).await?;
    let (items, gone): (Vec<&Item<'_>>, Vec<&Item<'_>>) =
        items.iter().partition(|item| files.contains_key(&clients::key_id(item.kept.client)));
    for item in gone {
        run.skip(item.index, FILE_GONE);
    }
    if items.is_empty() {
        return Ok(());
    }
    let keys = keys(run, &items, threads).await?;
    let mut batch = run.begin().await?;
    let mut lines = Lines::default();
    let mut old = BTreeMap::new();
    for item in items {
        match settle(run, &mut batch, (&mut lines, &mut old), (item, threads), &keys)
            .await
            .context("a message")?
        {
            None => run.say(item.index, item.status.clone()),
            Some(reason) => run.skip(item.index, reason),
        }
    }
    for (thread, (n, at)) in old {
        messages::dealt_with(batch.work.tx(), thread, n, at).await?;
    }
    lines.write(&mut batch);
    run.finish(batch).await
}

/// The last message of a conversation that was dealt with long ago, and when it was sent.
type Old = BTreeMap<ThreadId, (i64, Instant)>;

/// The keys of all conversations of a batch; those of new ones are made here.
async fn keys(run: &Run<'_>, items: &[&Item<'_>], threads: &[Thread]) -> Result<Keys> {
    let (mut new, mut all) = (BTreeSet::<Uuid>::new(), BTreeSet::<Uuid>::new());
    for item in items {
        if let Step::Correct(placed) | Step::Replace(placed) = &item.step {
            all.insert(placed.thread.0);
        }
        if !matches!(item.step, Step::Correct(_)) {
            let thread = &threads[item.thread];
            all.insert(thread.id.0);
            if thread.begin.is_some() {
                new.insert(thread.id.0);
            }
        }
    }
    let ids =
        |set: BTreeSet<Uuid>| set.into_iter().map(|id| messages::key_id(ThreadId(id))).collect();
    let (new, all): (Vec<KeyId>, Vec<KeyId>) = (ids(new), ids(all));
    run.vault.create_many(&new).await?;
    Ok(run.vault.keys(&all).await?)
}

/// One message; gives why it was skipped, if it was.
async fn settle(
    run: &Run<'_>,
    batch: &mut Batch,
    (lines, old): (&mut Lines, &mut Old),
    (item, threads): (&Item<'_>, &mut [Thread]),
    keys: &Keys,
) -> Result<Option<&'static str>> {
    let key = |thread| keys.get(&messages::key_id(thread));
    let message = match &item.step {
        Step::Correct(placed) => {
            let Some(key) = key(placed.thread) else {
                return Ok(Some(GONE));
            };
            if !messages::rewrite(batch.work.tx(), key, placed, item.kept.text).await? {
                return Ok(Some(TAKEN_BACK));
            }
            lines.note(placed.client, Action::Update, placed.thread);
            placed.message
        }
        Step::Append(_) => {
            let thread = &mut threads[item.thread];
            let Some(key) = key(thread.id) else {
                return Ok(Some(GONE));
            };
            append(run, batch, (lines, old), (item, thread), key).await?
        }
        Step::Replace(placed) => {
            let thread = &mut threads[item.thread];
            let (Some(before), Some(new)) = (key(placed.thread), key(thread.id)) else {
                return Ok(Some(GONE));
            };
            withdraw(run, batch, lines, before, placed).await?;
            append(run, batch, (lines, old), (item, thread), new).await?
        }
    };
    batch.note(item.source, message.0, item.content);
    Ok(None)
}

/// Takes a message back where it stands; says whether it still stood.
pub(super) async fn withdraw(
    run: &Run<'_>,
    batch: &mut Batch,
    lines: &mut Lines,
    key: &Key,
    placed: &Placed,
) -> Result<bool> {
    let stood = messages::take_back(batch.work.tx(), key, placed, run.now).await?;
    if stood {
        lines.note(placed.client, Action::Delete, placed.thread);
    }
    Ok(stood)
}

/// Adds the message to its conversation, which begins with it if it does not stand yet.
async fn append(
    run: &Run<'_>,
    batch: &mut Batch,
    (lines, old): (&mut Lines, &mut Old),
    (item, thread): (&Item<'_>, &mut Thread),
    key: &Key,
) -> Result<MessageId> {
    let kept = &item.kept;
    if let Some(begin) = thread.begin.take() {
        let new = NewThread {
            id: thread.id,
            client: kept.client,
            subject: &begin.subject,
            parties: kept.parties.as_deref(),
            therapists: &begin.therapists,
            begun: kept.sent.into(),
        };
        messages::create(batch.work.tx(), key, &new).await?;
    }
    if !thread.noted {
        batch.note(thread.note, thread.id.0, run.known.content(&"a conversation"));
        thread.noted = true;
    }
    let new = NewMessage {
        id: MessageId::fresh(),
        author: kept.author,
        role: kept.role,
        sent: kept.sent.into(),
        text: kept.text,
    };
    let is_old = new.sent < run.now.plus_seconds(-OLD);
    // What comes after is not dealt with: first what is.
    if !is_old && let Some((n, at)) = old.remove(&thread.id) {
        messages::dealt_with(batch.work.tx(), thread.id, n, at).await?;
    }
    let n = messages::append(batch.work.tx(), key, (kept.client, thread.id), &new).await?;
    if is_old {
        old.insert(thread.id, (n, new.sent));
    }
    lines.note(kept.client, Action::Create, thread.id);
    Ok(new.id)
}
