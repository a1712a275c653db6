//! What else of the same file a page needs beside what it is for: whoever lets others see chooses
//! single things, and reads for that what there is (T3.2).
//!
//! Owns the permit that comes beside another. It is judged by itself, and has a line of its own.

use rules::Action;

use super::judge::{self, judge};
use super::scope::{self, Scope};
use super::{Ask, View, facts};
use crate::audit;
use crate::error::Result;

impl Ask<scope::Sharing> {
    /// A permit to look at `D` of the same file as well; nothing where the one who asks may not, or
    /// the provider does not offer it: nobody named it, so that is no refusal.
    ///
    /// # Errors
    /// `NotFound` when the file is not there.
    pub async fn beside<D: Scope>(&self) -> Result<Option<View<'_, D>>> {
        let inner = &self.inner;
        let mut tx = inner.read().await?;
        let Some(file) = facts::load(&mut tx, inner.client).await? else {
            return inner.not_there().await;
        };
        let (asked, at) = (D::ASKED, inner.app.clock.now());
        let ask = judge::Ask { asked, action: Action::View, item: None, parties: None, at };
        let verdict = judge(&inner.actor, &file, &ask);
        if !verdict.allow || !scope::offered(&inner.app.providers, file.provider, asked) {
            return Ok(None);
        }
        inner.look(tx, file, verdict, at, (audit::Action::Read, None)).await.map(Some)
    }
}
