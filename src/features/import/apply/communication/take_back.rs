//! Messages that their sender marked as a mistake, taken back where they stand.

use anyhow::{Context as _, Result};
use vault::KeyId;

use super::around::stood;
use super::settle::{Lines, withdraw};
use super::{KIND, MISTAKE};
use crate::features::import::known::Compared;
use crate::features::import::outcome::Status;
use crate::features::import::run::Run;
use crate::features::messages::store as messages;

/// Only what was taken before can be taken back, once.
pub(super) async fn batch(run: &mut Run<'_>, mistakes: &[(usize, &str)]) -> Result<()> {
    let content = run.known.content(&MISTAKE);
    let mut work = Vec::new();
    for (index, id) in mistakes {
        let source = run.known.source(KIND, id);
        if let Compared::Changed(message) = run.known.compare(&source, &content) {
            work.push((*index, source, message));
        }
    }
    if work.is_empty() {
        return Ok(());
    }
    let stood = stood(run, mistakes.iter().map(|(_, id)| *id)).await?;
    let keys: Vec<KeyId> = stood.values().map(|placed| messages::key_id(placed.thread)).collect();
    let keys = run.vault.keys(&keys).await?;
    let mut batch = run.begin().await?;
    let mut lines = Lines::default();
    for (index, source, message) in work {
        // What somebody here took back, or destroyed, is not the import's to bring again.
        if let Some(placed) = stood.get(&message)
            && let Some(key) = keys.get(&messages::key_id(placed.thread))
            && withdraw(run, &mut batch, &mut lines, key, placed).await.context("a message")?
        {
            batch.note(source, message, content);
            run.say(index, Status::Updated);
        }
    }
    lines.write(&mut batch);
    run.finish(batch).await
}
