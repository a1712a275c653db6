//! Judging what was reported, and once more what was objected to.
//!
//! Owns what follows from a judgement: a violation comes before the operator, all
//! else ends here. The operator gets kind and judgement; the account's holder
//! gets the words, sealed under the account's own key.

use rules::conduct::{Judgement, Kind};

use super::jobs::Brought;
use super::store::{self, Judged, NewCase, NewNote, Report};
use super::{ReportState, Said};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::ids::PersonId;

/// What was judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict<'a> {
    pub(super) kind: Kind,
    pub(super) judgement: Judgement,
    /// What is said of it; of a violation the holder of the account reads it.
    pub(super) text: &'a str,
}

/// Judges a report that waits; whether it did.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn judge(
    app: &App,
    tx: &mut Tx,
    report: &Report,
    verdict: Verdict<'_>,
    (by, at): (PersonId, Instant),
) -> Result<bool> {
    let waited = if report.is(ReportState::Again) {
        store::again(tx, report.id, verdict.judgement).await?;
        store::judge_again(tx, report.id).await?
    } else {
        let judged = Judged { by, at, judgement: verdict.judgement };
        store::judge(tx, report.object_id, &judged).await?
    };
    if !waited {
        return Ok(false);
    }
    let key = super::reporting::key_of(app, report).await?;
    let (id, client) = (report.id, report.client);
    let said = Said::Judgement;
    let note = NewNote { report: id, client, person: by, said, at, text: verdict.text };
    store::note(tx, &key, &note).await?;
    let mut brought = report.is(ReportState::Again);
    let is_new = report.is(ReportState::Open) && verdict.judgement == Judgement::Violation;
    if let Some(account) = report.account.filter(|_| is_new)
        // Of an account that is no more there is nothing to decide.
        && let Some(key) = app.vault.keys(&[accounts::key_id(account)]).await?.into_values().next()
    {
        let provider = report.provider;
        let (kind, words, acted) = (verdict.kind, verdict.text, report.acted_at);
        let new = NewCase { id, provider, account, kind, acted, words };
        store::create(tx, &key, &new, at).await?;
        brought = true;
    }
    if brought {
        app.jobs.put_all(tx, &[Brought { case: id }], at, at).await?;
    }
    Ok(true)
}
