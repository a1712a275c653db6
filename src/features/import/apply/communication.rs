//! Communication → a message in a conversation of the file it belongs to; where
//! related persons take part, an own thing of theirs (U1).
//!
//! Only a text is corrected where it stands. What stood in the wrong file or
//! conversation, or under a wrong name or time, is taken back and comes anew.

mod around;
mod kept;
mod settle;
mod take_back;
mod threads;

use anyhow::Result;

use self::around::Around;
use self::kept::{Kept, kept};
use self::threads::{Chain, Chains};
use super::Items;
use crate::features::import::fhir;
use crate::features::import::known::{Compared, Hash};
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Run};
use crate::features::messages::store::Placed;
use crate::ids::PersonId;

const KIND: &str = "Communication";
/// What is noted of one that its sender marked as a mistake.
const MISTAKE: &str = "a mistake";
const GONE: &str = "its conversation was destroyed here";
const TAKEN_BACK: &str = "it was taken back here";

struct Item<'a> {
    index: usize,
    id: &'a str,
    topic: Option<&'a str>,
    chain: Chain<'a>,
    source: Hash,
    content: Hash,
    kept: Kept<'a>,
    /// With whom a conversation is begun, if this one begins it.
    therapists: Vec<PersonId>,
    step: Step,
    status: Status,
    /// The conversation it comes into, by its place among those of the run; a
    /// correction comes into none.
    thread: usize,
}

/// What is to be done with a message.
enum Step {
    /// It comes into its conversation, in place of what its sender took back, if any.
    Append(Option<Placed>),
    /// It stands where it belongs and says something else.
    Correct(Placed),
    /// It stands where it does not belong.
    Replace(Placed),
}

pub(super) async fn apply(
    run: &mut Run<'_>,
    items: &Items<'_, fhir::Communication>,
    mistakes: &[(usize, &str)],
) -> Result<()> {
    let chains = threads::chains(items);
    let mut work = Vec::new();
    for chunk in items.chunks(BATCH) {
        let around = Around::load(run, chunk).await?;
        work.extend(
            chunk.iter().filter_map(|(index, it)| compare(run, *index, it, &around, &chains)),
        );
    }
    // As they were sent, an answer after its question.
    work.sort_by(|a, b| order(a).cmp(&order(b)));
    let mut threads = threads::find(run, &mut work).await?;
    for chunk in work.chunks(BATCH) {
        settle::batch(run, chunk, &mut threads).await?;
    }
    for chunk in mistakes.chunks(BATCH) {
        take_back::batch(run, chunk).await?;
    }
    Ok(())
}

fn order<'a>(item: &Item<'a>) -> (jiff::Timestamp, usize, &'a str) {
    (item.kept.sent, item.chain.depth, item.id)
}

fn compare<'a>(
    run: &mut Run<'_>,
    index: usize,
    it: &'a fhir::Communication,
    around: &Around,
    chains: &Chains<'a>,
) -> Option<Item<'a>> {
    let (kept, therapists) = match kept(run, it, around) {
        Ok(kept) => kept,
        Err(reason) => {
            run.skip(index, reason);
            return None;
        }
    };
    let source = run.known.source(KIND, &it.id);
    let content = run.known.content(&kept);
    let (step, status) = match run.known.compare(&source, &content) {
        Compared::Same => {
            run.say(index, Status::Unchanged);
            return None;
        }
        Compared::New => (Step::Append(None), Status::Created),
        Compared::Changed(message) => {
            let mistake = run.known.content(&MISTAKE);
            let mistaken = run.known.get(&source).is_some_and(|row| row.content == mistake);
            let step = around.stood.get(&message).ok_or(GONE);
            match step.and_then(|placed| again(&kept, placed, mistaken)) {
                Ok(step) => (step, Status::Updated),
                Err(reason) => {
                    run.skip(index, reason);
                    return None;
                }
            }
        }
    };
    Some(Item {
        index,
        id: &it.id,
        topic: it.topic.as_deref(),
        chain: chains.of(&it.id),
        source,
        content,
        kept,
        therapists,
        step,
        status,
        thread: 0,
    })
}

/// Of one that came before. What somebody here took back stays so.
fn again(kept: &Kept<'_>, placed: &Placed, mistaken: bool) -> Result<Step, &'static str> {
    let placed = placed.clone();
    if placed.taken_back {
        return if mistaken { Ok(Step::Append(Some(placed))) } else { Err(TAKEN_BACK) };
    }
    let stays = kept.is_in(&placed) && kept.author == placed.author;
    let stays = stays && placed.sent == kept.sent.into();
    Ok(if stays { Step::Correct(placed) } else { Step::Replace(placed) })
}
