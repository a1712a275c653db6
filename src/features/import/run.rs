//! One run: what was read, in the order in which things need each other.
//!
//! Owns batches: each is a transaction with its rows, its lines of the log and
//! the notes of what came from where. A run that stops leaves whole batches;
//! run again, it goes on where it stopped.

use anyhow::{Context as _, Result};
use uuid::Uuid;
use vault::Vault;

use super::fhir::{self, Incoming};
use super::known::{Hash, Known, Row};
use super::outcome::{Outcome, Status};
use super::{apply, store};
use crate::access::{SystemActor, Work};
use crate::clock::Instant;
use crate::db::Db;
use crate::features::providers::Providers;
use crate::ids::ProviderId;

/// How many resources share a transaction.
pub(super) const BATCH: usize = 100;

/// What every step needs.
pub(super) struct Run<'a> {
    pub(super) db: &'a Db,
    pub(super) vault: &'a Vault,
    pub(super) provider: ProviderId,
    pub(super) label: &'a str,
    /// On what the provider's files rest.
    pub(super) basis: &'a str,
    pub(super) now: Instant,
    pub(super) known: Known<'a>,
    /// What was said of each resource, in the order of the input.
    said: Vec<Option<Status>>,
}

/// A transaction with what is to be noted in it.
pub(super) struct Batch {
    pub(super) work: Work,
    notes: Vec<(Hash, Row)>,
}

/// Applies what was read for the provider of the label with key `label`, at
/// `now`, and says what became of each resource, in their order.
///
/// # Errors
/// When there is no such label, and when the database or the key store fails:
/// then whole batches stand and running it again goes on.
pub async fn import(
    db: &Db,
    vault: &Vault,
    providers: &Providers,
    label: &str,
    mut all: Vec<Incoming>,
    now: Instant,
) -> Result<Vec<Outcome>> {
    let (id, provider, label) = providers.by_key(label).with_context(|| {
        let known: Vec<&str> = providers.labels().map(|label| label.key.as_str()).collect();
        format!("no provider has the label {label}; there are: {}", known.join(", "))
    })?;
    fhir::keep_latest(&mut all);
    let rows = store::sources(&mut db.read().await?, id).await?;
    let mut run = Run {
        db,
        vault,
        provider: id,
        label: &label.key,
        basis: &provider.basis,
        now,
        known: Known::new(vault.blind(), &provider.key, rows),
        said: vec![None; all.len()],
    };
    let applied = apply::all(&mut run, &all).await;
    applied.context(
        "the import stopped; what it took before stands, and running it again goes on from there",
    )?;
    Ok(run.outcomes(&all))
}

impl Run<'_> {
    pub(super) fn say(&mut self, index: usize, status: Status) {
        self.said[index] = Some(status);
    }

    pub(super) fn skip(&mut self, index: usize, reason: &str) {
        self.say(index, Status::Skipped(reason.to_owned()));
    }

    pub(super) async fn begin(&self) -> Result<Batch> {
        let work = SystemActor::Import.begin(self.db, Some(self.provider), self.now).await?;
        Ok(Batch { work, notes: Vec::new() })
    }

    /// Writes the notes and makes everything durable together.
    pub(super) async fn finish(&mut self, mut batch: Batch) -> Result<()> {
        for (source, row) in batch.notes {
            let tx = batch.work.tx();
            if self.known.get(&source).is_some() {
                store::set_source(tx, self.provider, source, row, self.now).await?;
            } else {
                store::add_source(tx, self.provider, source, row, self.now).await?;
            }
            self.known.set(source, row);
        }
        Ok(batch.work.commit(self.vault).await?)
    }

    fn outcomes(self, all: &[Incoming]) -> Vec<Outcome> {
        let said = self.said.into_iter().zip(all);
        said.map(|(status, incoming)| Outcome {
            source: incoming.source(),
            status: status.unwrap_or_else(|| Status::Skipped(reason(incoming))),
        })
        .collect()
    }
}

/// Of what was skipped at reading; whatever was read has been said already.
fn reason(incoming: &Incoming) -> String {
    match incoming {
        Incoming::Skipped { reason, .. } => reason.to_string(),
        _ => fhir::Skip::KindNotImported.to_string(),
    }
}

impl Batch {
    /// Notes what a source stands for and says.
    pub(super) fn note(&mut self, source: Hash, entity: Uuid, content: Hash) {
        self.notes.push((source, Row { entity, content }));
    }
}
