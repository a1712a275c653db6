//! A new link, and where it went by text message a new code, to where the last ones went.
//!
//! Owns when that may be done without who invited: for who holds an older link, and for application
//! support that somebody asks. Neither says where it goes.

use uuid::Uuid;

use super::begin::is_invited;
use super::model::{AGAIN_A_DAY, AGAIN_DAYS, Channel, LIFE, State, TRIES};
use super::store::{self, Activation, New};
use super::{make, secret};
use crate::app::App;
use crate::audit::{self, Line};
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::ids::{AccountId, ordered};

/// Sends it, with these lines in the log; false where it may not be done. `known`: the invitation by
/// which it is asked; one that a newer took the place of asks for nothing.
///
/// # Errors
/// When database, log or key store are away.
pub(in crate::features) async fn renew(
    app: &App,
    account: AccountId,
    known: Option<Uuid>,
    lines: impl FnOnce(&Activation) -> Vec<Line>,
) -> Result<bool> {
    let mut tx = app.db.read().await?;
    let newest = store::newest_of(&mut tx, account).await?;
    let newest = newest.filter(|newest| known.is_none_or(|known| newest.id == known));
    let invited = match &newest {
        Some(newest) => is_invited(&mut tx, newest).await?,
        None => false,
    };
    drop(tx);
    let Some(newest) = newest.filter(|_| invited) else { return Ok(false) };
    let key = app.vault.key(accounts::key_id(account)).await?;
    let mut tx = app.db.write().await?;
    // Two at once come one after the other, so that both are counted: the second finds it replaced.
    let held = store::held(&mut tx, newest.id).await?;
    let Some(act) = held.filter(|act| may_again(app, act)) else {
        tx.rollback().await?;
        return Ok(false);
    };
    let now = app.clock.now();
    let day = now.plus_seconds(-24 * 3600);
    let asked = store::asked_again(&mut tx, account, day).await?;
    let reach = act.reach(&key);
    if asked >= AGAIN_A_DAY || reach.email.is_none() || !is_invited(&mut tx, &act).await? {
        tx.rollback().await?;
        return Ok(false);
    }
    let (token, code) = (secret::link(), secret::code());
    let texts = act.channel() == Channel::Text && reach.mobile.is_some();
    let fresh = secret::code_hash(&app.vault, account, &code);
    store::end_open(&mut tx, account, State::Replaced, now).await?;
    let new = New {
        id: ordered(),
        account,
        person: act.person_id,
        provider: act.provider_id,
        token: &token,
        // A code on paper goes on working: it is the link that was too old.
        code_hash: if texts { &fresh } else { &act.code_hash },
        channel: act.channel(),
        reach: &reach,
        identified: (&act.identity, &act.identified_on, act.identified_by),
        by: None,
        at: now,
        until: now.plus_seconds(LIFE),
        // Who has the mailbox alone gets no more tries by asking.
        tries: act.tries,
    };
    store::insert(&mut tx, &app.vault, &key, &new).await?;
    let language = accounts::language_of(&mut tx, account).await?;
    let code = texts.then_some(code.as_str());
    make::send(app, &mut tx, account, (&reach, language), (&token, code)).await?;
    audit::append(&mut tx, &app.vault, &lines(&act)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether the newest invitation of an account can be sent anew without staff: not after it was
/// taken back or used, nor when somebody said that it is not theirs, nor long after it was
/// established who it is.
fn may_again(app: &App, act: &Activation) -> bool {
    let today = app.clock.now().amsterdam().date();
    let identified: Option<jiff::civil::Date> = act.identified_on.parse().ok();
    let last = identified.map(|day| day.saturating_add(jiff::Span::new().days(AGAIN_DAYS)));
    act.state() == State::Open && act.tries < TRIES && last.is_some_and(|last| today <= last)
}
