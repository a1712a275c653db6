//! Which messages are one conversation: those that answer each other, in one
//! file, between the same people.
//!
//! An answer to others is a conversation of its own: nobody ever comes to read
//! what was said before. Conversations that stand already are never joined.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::Result;
use uuid::Uuid;

use super::around::stood;
use super::{Item, KIND, Step};
use crate::features::import::fhir::Communication;
use crate::features::import::known::Hash;
use crate::features::import::run::{BATCH, Run};
use crate::features::messages::SUBJECT_MAX;
use crate::features::messages::store::Placed;
use crate::ids::{PersonId, ThreadId};

/// What a conversation is called that came without a name.
const SUBJECT: &str = "Bericht";

/// A conversation into which this run brings messages.
pub(super) struct Thread {
    pub(super) id: ThreadId,
    /// Where it is noted: with the first message, which may be one that is not known yet.
    pub(super) note: Hash,
    pub(super) noted: bool,
    /// None: it stands already.
    pub(super) begin: Option<Begin>,
}

/// How a conversation begins.
pub(super) struct Begin {
    pub(super) subject: String,
    pub(super) therapists: Vec<PersonId>,
}

/// Where a message stands in a row of answers.
#[derive(Clone, Copy)]
pub(super) struct Chain<'a> {
    /// The first that is answered, as far as this run tells.
    pub(super) root: &'a str,
    /// How many answers after it.
    pub(super) depth: usize,
}

pub(super) struct Chains<'a>(HashMap<&'a str, Chain<'a>>);

impl<'a> Chains<'a> {
    pub(super) fn of(&self, id: &'a str) -> Chain<'a> {
        self.0.get(id).copied().unwrap_or(Chain { root: id, depth: 0 })
    }
}

/// Follows each message to the first it answers. Where they answer each other
/// in a ring, the one with the first id of them is the first.
pub(super) fn chains<'a>(items: &[(usize, &'a Communication)]) -> Chains<'a> {
    let answers: BTreeMap<&str, &str> = items
        .iter()
        .filter_map(|(_, it)| Some((it.id.as_str(), it.replies_to.as_ref()?.id.as_str())))
        .collect();
    let mut chains = HashMap::<&str, Chain<'_>>::new();
    for start in answers.keys() {
        let (mut path, mut seen, mut at) = (Vec::new(), HashSet::new(), *start);
        let end = loop {
            if let Some(chain) = chains.get(at) {
                break *chain;
            }
            if !seen.insert(at) {
                let first = path.iter().min().copied().unwrap_or(at);
                break Chain { root: first, depth: 0 };
            }
            match answers.get(at) {
                Some(before) => {
                    path.push(at);
                    at = before;
                }
                None => break Chain { root: at, depth: 0 },
            }
        };
        for (n, id) in path.into_iter().rev().enumerate() {
            chains.insert(id, Chain { root: end.root, depth: end.depth + n + 1 });
        }
    }
    Chains(chains)
}

/// The conversations of these messages, which are in the order of time; each
/// message gets the place of its own.
pub(super) async fn find(run: &Run<'_>, items: &mut [Item<'_>]) -> Result<Vec<Thread>> {
    let mut roots = HashMap::new();
    for chunk in items.chunks(BATCH) {
        roots.extend(stood(run, chunk.iter().map(|item| item.chain.root)).await?);
    }
    let mut groups = BTreeMap::<_, Vec<usize>>::new();
    for (place, item) in items.iter().enumerate() {
        if !matches!(item.step, Step::Correct(_)) {
            let group = (item.chain.root, item.kept.client, item.kept.parties.clone());
            groups.entry(group).or_default().push(place);
        }
    }
    let mut threads = Vec::with_capacity(groups.len());
    for ((root, ..), places) in groups {
        let group: Vec<&Item<'_>> = places.iter().map(|place| &items[*place]).collect();
        threads.push(thread(run, root, &group, &roots));
        for place in places {
            items[place].thread = threads.len() - 1;
        }
    }
    Ok(threads)
}

/// The conversation of one group: where the first message of it is, or one that
/// it replaces; else a new one.
fn thread(run: &Run<'_>, root: &str, group: &[&Item<'_>], roots: &HashMap<Uuid, Placed>) -> Thread {
    let first = group[0];
    let note_at = |id: &str| {
        let between = format!("thread {} {:?}", first.kept.client, first.kept.parties);
        run.known.part(KIND, id, &between)
    };
    let note = note_at(root);
    let noted = std::iter::once(root).chain(group.iter().map(|item| item.id));
    let noted = noted.filter_map(|id| run.known.get(&note_at(id))).map(|row| row.entity);
    let answered = run.known.get(&run.known.source(KIND, root));
    let answered = answered.and_then(|row| roots.get(&row.entity));
    let replaced = group.iter().filter_map(|item| match &item.step {
        Step::Append(placed) => placed.as_ref(),
        Step::Correct(placed) | Step::Replace(placed) => Some(placed),
    });
    let stands = answered.into_iter().chain(replaced);
    let stands = stands.filter(|placed| first.kept.is_in(placed)).map(|placed| placed.thread.0);
    let known = noted.chain(stands).next().map(ThreadId);
    Thread {
        id: known.unwrap_or_else(ThreadId::fresh),
        note,
        noted: run.known.get(&note).is_some(),
        begin: known.is_none().then(|| Begin {
            subject: subject(group.iter().find_map(|item| item.topic)),
            therapists: first.therapists.clone(),
        }),
    }
}

fn subject(topic: Option<&str>) -> String {
    let topic = topic.unwrap_or(SUBJECT);
    if topic.chars().count() <= SUBJECT_MAX {
        return topic.to_owned();
    }
    let begin: String = topic.chars().take(SUBJECT_MAX - 1).collect();
    format!("{}…", begin.trim_end())
}
