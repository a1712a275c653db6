//! A client who came before and comes otherwise now.
//!
//! What staff wrote down stays when the record system says nothing of it.

use anyhow::{Context as _, Result};
use rules::Span;
use vault::{Key, KeyId};

use super::{Item, instant, person, profile};
use crate::audit::Action;
use crate::features::clients::store::{self as clients, Holder};
use crate::features::import::apply::FILE_GONE;
use crate::features::import::fhir::Death;
use crate::features::import::known::Hash;
use crate::features::import::outcome::Status;
use crate::features::import::run::{Batch, Run};
use crate::features::people::store as people;
use crate::ids::ClientId;

pub(super) async fn update_all(run: &mut Run<'_>, batch: &mut Batch, items: &[Item]) -> Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    let ids: Vec<_> = items.iter().filter_map(|item| item.known).map(|client| client.0).collect();
    let holders = clients::holders(batch.work.tx(), &ids).await?;
    let keys: Vec<KeyId> = holders.iter().map(|holder| people::key_id(holder.person)).collect();
    let keys = run.vault.keys(&keys).await?;
    for item in items {
        let holder = holders.iter().find(|holder| Some(holder.client) == item.known);
        let key = holder.and_then(|holder| keys.get(&people::key_id(holder.person)));
        let (Some(holder), Some(key)) = (holder, key) else {
            run.skip(item.index, FILE_GONE);
            continue;
        };
        update(run, batch, key, *holder, item).await.context("a client")?;
        run.say(item.index, Status::Updated);
    }
    Ok(())
}

async fn update(
    run: &Run<'_>,
    batch: &mut Batch,
    key: &Key,
    holder: Holder,
    item: &Item,
) -> Result<()> {
    let client = holder.client;
    // What a coordinator corrected stays until the source itself says something else.
    let says_anew = |(mark, says): &(Hash, Hash)| {
        run.known.get(mark).is_none_or(|before| before.content != *says)
    };
    let [name, born] = item.said.each_ref().map(says_anew);
    let anew = (name.then_some(&item.kept.name), born.then_some(item.kept.born));
    let new = person(run, holder.person, &item.kept);
    people::update_but(batch.work.tx(), run.vault, key, &new, anew).await?;
    for (mark, says) in item.said.iter().filter(|one| says_anew(one)) {
        batch.note(*mark, client.0, *says);
    }
    death(run, batch, holder, item).await?;
    care(run, batch, client, item).await?;
    batch.work.about(client, Action::Update, profile(), ("client", client.0));
    batch.note(item.source, client.0, item.content);
    Ok(())
}

/// A death that staff wrote down stays when the record system says nothing of it.
async fn death(run: &Run<'_>, batch: &mut Batch, holder: Holder, item: &Item) -> Result<()> {
    let (ours, taken_back) = (run.known.content(&"died"), run.known.content(&"lives"));
    let was_ours = run.known.get(&item.marks.1).is_some_and(|row| row.content == ours);
    let died = match item.kept.died {
        Some(Death::Unknown) => holder.died.or(Some(run.now)),
        Some(death) => Some(instant(death, run.now)),
        None if was_ours => None,
        None => holder.died,
    };
    if died != holder.died {
        clients::died(batch.work.tx(), holder.client, died).await?;
        let mark = if died.is_some() { ours } else { taken_back };
        batch.note(item.marks.1, holder.client.0, mark);
    }
    Ok(())
}

/// Care that staff ended stays ended; what the import ended goes on from now.
async fn care(run: &Run<'_>, batch: &mut Batch, client: ClientId, item: &Item) -> Result<()> {
    let (ended, goes_on) = (run.known.content(&"ended"), run.known.content(&"goes on"));
    let was_ended = run.known.get(&item.marks.0).is_some_and(|row| row.content == ended);
    if !item.kept.active {
        if clients::end_care(batch.work.tx(), client, run.now).await? {
            batch.note(item.marks.0, client.0, ended);
        }
    } else if was_ended {
        let span = Span { from: Some(run.now.timestamp()), until: None };
        clients::care(batch.work.tx(), client, &span).await?;
        batch.note(item.marks.0, client.0, goes_on);
    }
    Ok(())
}
