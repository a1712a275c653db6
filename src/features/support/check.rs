//! Checking who calls: two different proofs of a code in the known mailbox, a code on the known
//! telephone, and the date of birth (A1).
//!
//! Owns sending and trying. Support learns whether a proof was right and nothing else; a date of
//! birth can be tried of everybody, so that nobody learns of whom one is known. Five wrong tries end
//! it for a day, whoever made them.

use jiff::civil::Date;

use super::found::Found;
use super::model::{CODE_SECONDS, CODES, Day, Proof, Way};
use super::search::Who;
use super::store::{self, Pair};
use super::{lines, model};
use crate::app::App;
use crate::audit::{self, Action, Outcome};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::factors::forms::text_code;
use crate::features::accounts::store as accounts;
use crate::features::notices::{self, Kind, Outgoing, To};
use crate::features::people::store as people;

/// What became of sending.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sending {
    /// It is on its way.
    Sent,
    /// Nobody checks any more today.
    Over,
    /// Enough were sent today.
    Enough,
    /// There is nowhere to send it.
    Nowhere,
}

/// Sends a code to the known mailbox or telephone.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn send(app: &App, who: Who<'_>, found: &Found, way: Way) -> Result<Sending> {
    let to = match way {
        Way::Email => found.ways.emails.first().map(|email| To::Email(email)),
        Way::Text => found.ways.mobiles.first().map(|mobile| To::Text(mobile)),
        Way::Born => None,
    };
    let open = found.state.state.comes_in() && app.settings.notices;
    let Some(to) = to.filter(|_| open) else { return Ok(Sending::Nowhere) };
    let (code, now) = (text_code(), app.clock.now());
    let (mut tx, day, _) = hold(app, who, found, now).await?;
    if day.over.is_some() || day.sent >= CODES {
        tx.rollback().await?;
        return Ok(if day.over.is_some() { Sending::Over } else { Sending::Enough });
    }
    let pair = (who.actor.account, found.id);
    let proof = Proof {
        code: Some(store::code_hash(&app.vault, pair, way, &code)),
        until: Some(now.plus_seconds(CODE_SECONDS)),
        at: None,
    };
    store::keep_proof(&mut tx, pair, way, &proof).await?;
    store::keep_day(&mut tx, found.id, &Day { sent: day.sent + 1, ..day }).await?;
    let outgoing = Outgoing {
        account: found.id,
        to,
        kind: Kind::SupportCode,
        language: found.ways.language,
        link: None,
        code: Some(&code),
    };
    notices::put(app, &mut tx, &outgoing, now).await?;
    note(app, tx, who, found, (Action::Create, Outcome::Done)).await?;
    Ok(Sending::Sent)
}

/// What the caller says.
#[derive(Clone, Copy)]
pub(super) enum Said<'a> {
    /// Six digits that were sent by this way.
    Code(Way, &'a str),
    /// A date of birth.
    Born(Date),
}

/// How a try ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tried {
    /// It was right.
    Right,
    /// It was wrong; so many tries are left today.
    Wrong(i64),
    /// Nobody checks any more today.
    Over,
    /// No code waits.
    NoCode,
}

/// Tries what the caller says.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn tries(app: &App, who: Who<'_>, found: &Found, said: Said<'_>) -> Result<Tried> {
    let now = app.clock.now();
    let (mut tx, day, check) = hold(app, who, found, now).await?;
    if day.over.is_some() || !found.state.state.comes_in() {
        tx.rollback().await?;
        return Ok(Tried::Over);
    }
    let pair = (who.actor.account, found.id);
    let way = match said {
        Said::Code(way, _) => way,
        Said::Born(_) => Way::Born,
    };
    let right = match said {
        Said::Code(way, code) => {
            let proof = check.proof(way);
            if proof.waits_until(now).is_none() {
                tx.rollback().await?;
                return Ok(Tried::NoCode);
            }
            fits(app, pair, way, code, proof)
        }
        Said::Born(day) => people::born_last(&mut tx, &found.state.persons).await? == Some(day),
    };
    if right {
        // The code is used up with it.
        let proof = Proof { at: Some(now), ..Proof::default() };
        store::keep_proof(&mut tx, pair, way, &proof).await?;
        note(app, tx, who, found, (Action::Update, Outcome::Done)).await?;
        return Ok(Tried::Right);
    }
    let day = day.after_wrong(now);
    store::keep_day(&mut tx, found.id, &day).await?;
    note(app, tx, who, found, (Action::Update, Outcome::Refused)).await?;
    Ok(if day.over.is_some() { Tried::Over } else { Tried::Wrong(day.left()) })
}

/// The account, held until the transaction ends: what is tried for it is counted one by one.
pub(super) async fn hold(
    app: &App,
    who: Who<'_>,
    found: &Found,
    now: Instant,
) -> Result<(Tx, Day, model::Check)> {
    let mut tx = app.db.write().await?;
    accounts::lock(&mut tx, found.id).await?;
    let check = store::check(&mut tx, (who.actor.account, found.id), now).await?;
    let check = check.ok_or(Error::NotFound)?;
    Ok((tx, check.day, check))
}

fn fits(app: &App, pair: Pair, way: Way, code: &str, proof: &Proof) -> bool {
    let typed = store::code_hash(&app.vault, pair, way, code);
    let sent = proof.code.as_deref().unwrap_or_default();
    subtle::ConstantTimeEq::ct_eq(typed.as_slice(), sent).into()
}

/// Ends the transaction with its lines.
pub(super) async fn note(
    app: &App,
    mut tx: Tx,
    who: Who<'_>,
    found: &Found,
    did: (Action, Outcome),
) -> Result<()> {
    let lines = lines::of(who, (found.id, &found.own), did, app.clock.now());
    audit::append(&mut tx, &app.vault, &lines).await?;
    Ok(tx.commit().await?)
}
