//! `CareTeam` → treatment relations of its practitioners (T4.5).
//!
//! Touches only relations that this team brought: one that a coordinator
//! started stays. Missing practitioners are left out until they come. A team
//! that is not at work, or was a mistake, treats nobody.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use jiff::Timestamp;
use rules::{Categories, Category, Span};
use uuid::Uuid;

use super::{Items, NO_CLIENT};
use crate::audit::Action;
use crate::features::clients::store::{self as clients, Member, Treatment};
use crate::features::import::fhir::{CareTeam, CareTeamStatus, Period};
use crate::features::import::known::{Compared, Hash, Row};
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Batch, Run};
use crate::ids::{ClientId, PersonId};

/// Who treats, and when; each stretch once, in order.
type Wanted = BTreeMap<PersonId, BTreeSet<Stretch>>;
type Stretch = (Option<Timestamp>, Option<Timestamp>);

struct Item<'a> {
    index: usize,
    id: &'a str,
    /// The file, and the one it was of before, if that is another.
    client: ClientId,
    before: Option<ClientId>,
    status: Status,
    source: Hash,
    content: Hash,
    wanted: Wanted,
}

pub(super) async fn apply(
    run: &mut Run<'_>,
    items: &Items<'_, CareTeam>,
    mistakes: &[(usize, &str)],
) -> Result<()> {
    for chunk in items.chunks(BATCH) {
        let work = chunk.iter().filter_map(|(index, it)| compare(run, *index, it)).collect();
        batch(run, work).await?;
    }
    for chunk in mistakes.chunks(BATCH) {
        let work = chunk.iter().filter_map(|(index, id)| taken_back(run, *index, id)).collect();
        batch(run, work).await?;
    }
    Ok(())
}

fn compare<'a>(run: &mut Run<'_>, index: usize, it: &'a CareTeam) -> Option<Item<'a>> {
    let Some(client) = run.known.client(&it.patient) else {
        run.skip(index, NO_CLIENT);
        return None;
    };
    let wanted = wanted(run, it);
    let source = run.known.source("CareTeam", &it.id);
    let content = run.known.content(&(client, &wanted));
    let (status, before) = match run.known.compare(&source, &content) {
        Compared::Same => {
            run.say(index, Status::Unchanged);
            return None;
        }
        Compared::New => (Status::Created, None),
        Compared::Changed(before) => (Status::Updated, Some(ClientId(before))),
    };
    let before = before.filter(|before| *before != client);
    Some(Item { index, id: &it.id, client, before, status, source, content, wanted })
}

/// Only what was taken before can be taken back, once.
fn taken_back<'a>(run: &Run<'_>, index: usize, id: &'a str) -> Option<Item<'a>> {
    let source = run.known.source("CareTeam", id);
    let content = run.known.content(&"a mistake");
    let Compared::Changed(client) = run.known.compare(&source, &content) else {
        return None;
    };
    let (client, wanted) = (ClientId(client), Wanted::new());
    Some(Item { index, id, client, before: None, status: Status::Updated, source, content, wanted })
}

fn wanted(run: &Run<'_>, it: &CareTeam) -> Wanted {
    let mut wanted = Wanted::new();
    if it.status != CareTeamStatus::Active {
        return wanted;
    }
    for member in &it.members {
        let Some(person) = run.known.practitioner(&member.who) else {
            continue;
        };
        let (from, until) = within(member.period, it.period);
        if from.is_none() || until.is_none() || from < until {
            wanted.entry(person).or_default().insert((from, until));
        }
    }
    wanted
}

/// The member's time in the team, as far as the team was there.
fn within(member: Period, team: Period) -> Stretch {
    let until = [member.end, team.end].into_iter().flatten().min();
    (member.start.max(team.start), until)
}

async fn batch(run: &mut Run<'_>, items: Vec<Item<'_>>) -> Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    let mut batch = run.begin().await?;
    let files: Vec<Uuid> = items
        .iter()
        .flat_map(|item| [Some(item.client), item.before])
        .flatten()
        .map(|c| c.0)
        .collect();
    let treatments = clients::treatments_of(batch.work.tx(), &files).await?;
    for item in items {
        let files = [(item.client, Some(&item.wanted))]
            .into_iter()
            .chain(item.before.map(|before| (before, None)));
        for (client, wanted) in files {
            settle(run, &mut batch, &item, client, wanted, &treatments)
                .await
                .context("a care team")?;
        }
        batch.note(item.source, item.client.0, item.content);
        run.say(item.index, item.status);
    }
    run.finish(batch).await
}

/// Brings the relations of this team in one file to what is wanted. Each has
/// a note of its own, found again by person and number.
async fn settle(
    run: &Run<'_>,
    batch: &mut Batch,
    item: &Item<'_>,
    client: ClientId,
    wanted: Option<&Wanted>,
    treatments: &[Treatment],
) -> Result<()> {
    let here = treatments.iter().filter(|it| it.client == client).map(|it| it.person);
    let people: BTreeSet<PersonId> =
        here.chain(wanted.into_iter().flatten().map(|(person, _)| *person)).collect();
    for person in people {
        let mut stretches = wanted.and_then(|wanted| wanted.get(&person)).into_iter().flatten();
        for n in 0_usize.. {
            let note = run.known.part("CareTeam", item.id, &format!("{client} {person} {n}"));
            let (known, stretch) = (run.known.get(&note), stretches.next().copied());
            if known.is_none() && stretch.is_none() {
                break;
            }
            let now = known.and_then(|row| treatments.iter().find(|it| it.id == row.entity));
            let member = Member { client, person };
            if let Some(row) = one(run, batch, member, (known, now), stretch).await? {
                batch.note(note, row.entity, row.content);
                batch.work.about(client, Action::Rights, network(), ("treatment", row.entity));
            }
        }
    }
    Ok(())
}

/// One relation; gives what is to be noted when something changed.
async fn one(
    run: &Run<'_>,
    batch: &mut Batch,
    member: Member,
    (known, now): (Option<Row>, Option<&Treatment>),
    stretch: Option<Stretch>,
) -> Result<Option<Row>> {
    let content = run.known.content(&stretch);
    if known.is_some_and(|row| row.content == content) {
        return Ok(None);
    }
    let tx = batch.work.tx();
    let Some((from, until)) = stretch else {
        let Some(row) = known else { return Ok(None) };
        clients::end_treatment(tx, row.entity, run.now).await?;
        return Ok(Some(Row { content, ..row }));
    };
    let mut span = Span { from, until };
    let at = run.now.timestamp();
    let over = now.is_some_and(|it| it.valid_until.is_some_and(|until| until <= run.now));
    let entity = match now {
        // It ended and holds again: a gap in which nobody treated stays a gap.
        Some(_) if over && until.is_none_or(|until| until > at) => {
            span.from = from.max(Some(at));
            clients::treat(tx, member, "treating", &span).await?
        }
        Some(it) => {
            clients::set_treatment(tx, it.id, &span).await?;
            it.id
        }
        None => clients::treat(tx, member, "treating", &span).await?,
    };
    Ok(Some(Row { entity, content }))
}

fn network() -> Categories {
    Categories::from_iter([Category::Network])
}
