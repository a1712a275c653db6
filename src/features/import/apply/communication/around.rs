//! What stands already around a batch of messages: whose files, who stands
//! around which, and where earlier messages are.

use std::collections::HashMap;

use anyhow::Result;
use uuid::Uuid;

use super::KIND;
use crate::db::Within;
use crate::features::clients::store as clients;
use crate::features::import::apply::circles::Circles;
use crate::features::import::fhir::{Communication, Reference};
use crate::features::import::run::Run;
use crate::features::messages::store::{self as messages, Placed};
use crate::ids::{ClientId, PersonId};

pub(super) struct Around {
    pub(super) circles: Circles,
    /// The person whom each file is on.
    pub(super) holders: HashMap<ClientId, PersonId>,
    /// Where those messages stand that came before.
    pub(super) stood: HashMap<Uuid, Placed>,
}

impl Around {
    pub(super) async fn load(run: &Run<'_>, items: &[(usize, &Communication)]) -> Result<Self> {
        let circles = Circles::load(run, items.iter().flat_map(|(_, it)| everyone(it))).await?;
        let whos = || items.iter().flat_map(|(_, it)| everyone(it).chain(&it.subject));
        let relatives = whos().filter_map(|who| run.known.relative(who));
        let mut files: Vec<Uuid> = relatives
            .flat_map(|person| circles.files(person))
            .copied()
            .chain(whos().filter_map(|who| run.known.client(who)))
            .map(|client| client.0)
            .collect();
        files.sort_unstable();
        files.dedup();
        let holders = clients::holders(&mut run.db.read().await?, &files).await?;
        let holders = holders.into_iter().map(|holder| (holder.client, holder.person)).collect();
        let stood = stood(run, items.iter().map(|(_, it)| it.id.as_str())).await?;
        Ok(Self { circles, holders, stood })
    }
}

/// Whoever takes part in a message, its sender first.
pub(super) fn everyone(it: &Communication) -> impl Iterator<Item = &Reference> {
    std::iter::once(&it.sender).chain(&it.recipients)
}

/// Where those of these messages stand that came before.
pub(super) async fn stood(
    run: &Run<'_>,
    ids: impl Iterator<Item = &str>,
) -> Result<HashMap<Uuid, Placed>> {
    let known: Vec<Uuid> = ids
        .filter_map(|id| run.known.get(&run.known.source(KIND, id)))
        .map(|row| row.entity)
        .collect();
    if known.is_empty() {
        return Ok(HashMap::new());
    }
    let mut tx = run.db.read_within(Within::Provider(run.provider.0)).await?;
    let placed = messages::placed(&mut tx, &known).await?;
    Ok(placed.into_iter().map(|placed| (placed.message.0, placed)).collect())
}
