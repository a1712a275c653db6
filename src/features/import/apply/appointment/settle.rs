//! Appointments into files: made, replaced, or taken back where they no longer belong.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use rules::{Categories, Category};
use uuid::Uuid;
use vault::{Key, KeyId};

use super::Item;
use super::kept::Kept;
use crate::audit::Action;
use crate::features::appointments::store::{self as appointments, NewAppointment};
use crate::features::clients::store as clients;
use crate::features::import::apply::FILE_GONE;
use crate::features::import::known::Hash;
use crate::features::import::run::{Batch, Run};
use crate::ids::{AppointmentId, ClientId, PersonId};

pub(super) async fn batch(run: &mut Run<'_>, items: Vec<Item<'_>>) -> Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    let files = items.iter().filter_map(|item| item.kept.as_ref()).flat_map(|kept| &kept.files);
    let keys: Vec<KeyId> = files.map(|(client, _)| clients::key_id(*client)).collect();
    let keys = run.vault.keys(&keys).await?;
    let mut batch = run.begin().await?;
    let stored: Vec<Uuid> =
        items.iter().flat_map(|item| slots(run, item)).map(|(_, id)| id.0).collect();
    let stored = appointments::files_of(batch.work.tx(), &stored).await?.into_iter().collect();
    for item in items {
        let files = item.kept.iter().flat_map(|kept| &kept.files);
        if files.clone().any(|(client, _)| !keys.contains_key(&clients::key_id(*client))) {
            run.skip(item.index, FILE_GONE);
            continue;
        }
        settle(run, &mut batch, &item, &stored, &keys).await.context("an appointment")?;
        run.say(item.index, item.status);
    }
    run.finish(batch).await
}

/// The notes of an appointment, one a file: the first is the source itself.
fn slot(run: &Run<'_>, item: &Item<'_>, n: usize) -> Hash {
    if n == 0 { item.source } else { run.known.part("Appointment", item.id, &n.to_string()) }
}

/// What stands already, in the order of the notes.
fn slots(run: &Run<'_>, item: &Item<'_>) -> Vec<(Hash, AppointmentId)> {
    let hashes = (0..).map(|n| slot(run, item, n));
    hashes.map_while(|hash| Some((hash, AppointmentId(run.known.get(&hash)?.entity)))).collect()
}

type Stored = HashMap<AppointmentId, ClientId>;
type Keys = HashMap<KeyId, Key>;

/// One appointment a file; what stands in a file where it no longer belongs
/// is taken back there.
async fn settle(
    run: &Run<'_>,
    batch: &mut Batch,
    item: &Item<'_>,
    stored: &Stored,
    keys: &Keys,
) -> Result<()> {
    let before = slots(run, item);
    let files = item.kept.as_ref().map_or(&[][..], |kept| &kept.files);
    for n in 0..before.len().max(files.len()) {
        let old = before.get(n).and_then(|(_, id)| Some((*id, *stored.get(id)?)));
        let wanted = files.get(n);
        let stays = old.filter(|(_, client)| wanted.is_some_and(|(file, _)| file == client));
        if let (Some((id, client)), None) = (old, stays)
            && appointments::take_back(batch.work.tx(), id, run.now).await?
        {
            batch.work.about(client, Action::Delete, category(), ("appointment", id.0));
        }
        let id = stays.map_or_else(AppointmentId::fresh, |(id, _)| id);
        if let (Some((client, parties)), Some(kept)) = (wanted, &item.kept) {
            let new = new(id, *client, parties.as_deref(), kept);
            let Some(key) = keys.get(&clients::key_id(*client)) else {
                continue;
            };
            put(run, batch, key, &new, stays.is_some()).await?;
            batch.note(slot(run, item, n), id.0, item.content);
        } else if let Some((hash, id)) = before.get(n) {
            batch.note(*hash, id.0, item.content);
        }
    }
    Ok(())
}

async fn put(
    run: &Run<'_>,
    batch: &mut Batch,
    key: &Key,
    new: &NewAppointment<'_>,
    stays: bool,
) -> Result<()> {
    let tx = batch.work.tx();
    let action = if stays {
        appointments::replace(tx, key, new, run.now).await?;
        Action::Update
    } else {
        appointments::create(tx, key, new, run.now).await?;
        Action::Create
    };
    batch.work.about(new.client, action, category(), ("appointment", new.id.0));
    Ok(())
}

fn new<'a>(
    id: AppointmentId,
    client: ClientId,
    parties: Option<&'a [PersonId]>,
    kept: &'a Kept,
) -> NewAppointment<'a> {
    NewAppointment {
        id,
        client,
        starts: kept.starts.into(),
        ends: kept.ends.into(),
        modality: kept.modality,
        state: kept.state,
        place: &kept.place,
        practitioners: &kept.practitioners,
        parties,
    }
}

fn category() -> Categories {
    Categories::from_iter([Category::Appointments])
}
