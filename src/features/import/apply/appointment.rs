//! Appointment → an appointment of the file of each client who takes part; or,
//! without a client, an own thing of the related persons who do (U4).

mod kept;
mod settle;

use anyhow::Result;

use self::kept::{Kept, kept};
use self::settle::batch;
use super::circles::Circles;
use super::{Items, NO_CLIENT};
use crate::features::import::fhir;
use crate::features::import::known::{Compared, Hash};
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Run};

struct Item<'a> {
    index: usize,
    id: &'a str,
    status: Status,
    source: Hash,
    content: Hash,
    /// None: it was a mistake.
    kept: Option<Kept>,
}

pub(super) async fn apply(
    run: &mut Run<'_>,
    items: &Items<'_, fhir::Appointment>,
    mistakes: &[(usize, &str)],
) -> Result<()> {
    for chunk in items.chunks(BATCH) {
        let whos = chunk.iter().flat_map(|(_, it)| &it.participants).map(|it| &it.who);
        let circles = Circles::load(run, whos).await?;
        let work =
            chunk.iter().filter_map(|(index, it)| compare(run, *index, it, &circles)).collect();
        batch(run, work).await?;
    }
    for chunk in mistakes.chunks(BATCH) {
        let work = chunk.iter().filter_map(|(index, id)| taken_back(run, *index, id)).collect();
        batch(run, work).await?;
    }
    Ok(())
}

fn compare<'a>(
    run: &mut Run<'_>,
    index: usize,
    it: &'a fhir::Appointment,
    circles: &Circles,
) -> Option<Item<'a>> {
    let kept = kept(run, it, circles);
    if kept.files.is_empty() {
        run.skip(index, NO_CLIENT);
        return None;
    }
    let source = run.known.source("Appointment", &it.id);
    let content = run.known.content(&kept);
    let status = match run.known.compare(&source, &content) {
        Compared::Same => {
            run.say(index, Status::Unchanged);
            return None;
        }
        Compared::New => Status::Created,
        Compared::Changed(_) => Status::Updated,
    };
    Some(Item { index, id: &it.id, status, source, content, kept: Some(kept) })
}

/// Only what was taken before can be taken back, once.
fn taken_back<'a>(run: &Run<'_>, index: usize, id: &'a str) -> Option<Item<'a>> {
    let source = run.known.source("Appointment", id);
    let content = run.known.content(&"a mistake");
    match run.known.compare(&source, &content) {
        Compared::Changed(_) => {
            Some(Item { index, id, status: Status::Updated, source, content, kept: None })
        }
        Compared::New | Compared::Same => None,
    }
}
