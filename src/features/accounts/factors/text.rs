//! Codes by text message: sending one, and proving a number with one.
//!
//! Owns how many leave in how much time, and that none leaves for who has no right to it.

use super::change::{end_others, key_of, note};
use super::{Held, Way, forms, offers_text};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::store::{self, codes, sessions};
use crate::features::activation::model::Reach;
use crate::features::activation::reach::unfit;
use crate::features::notices::{self, Kind, Outgoing, To};

/// So many codes an account is sent at most within [`WINDOW`].
const MOST: i64 = 5;
/// In seconds.
const WINDOW: i64 = 60 * 60;

/// What became of sending.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sending {
    /// It is on its way.
    Sent,
    /// There is no number, or none may be used.
    Nowhere,
    /// Enough were sent for now.
    TooMany,
    /// A representative of the holder uses the number: it does not serve (rulebook, section 6).
    Unfit,
}

/// Sends a code to the number of the account, for the session of `actor`, complete or half.
///
/// # Errors
/// When database or key store are away.
pub async fn send(app: &App, actor: &Actor) -> Result<Sending> {
    let held = Held::of(app, actor.account).await?;
    let open = held.ways_in(app, actor).contains(&Way::Text);
    match held.number.filter(|_| open) {
        Some(number) => deliver(app, actor, &number, false).await,
        None => Ok(Sending::Nowhere),
    }
}

/// Sends a code to a number that is to be proven with it.
///
/// # Errors
/// When database or key store are away.
pub async fn send_to(app: &App, actor: &Actor, number: &str) -> Result<Sending> {
    if !offers_text(app, actor) {
        return Ok(Sending::Nowhere);
    }
    let reach = Reach { mobile: Some(number.to_owned()), ..Reach::default() };
    let mut tx = app.db.read().await?;
    let unfit = unfit(app, &mut tx, &actor.person_ids(), &reach).await?;
    tx.rollback().await?;
    if !unfit.is_empty() {
        return Ok(Sending::Unfit);
    }
    deliver(app, actor, number, true).await
}

async fn deliver(app: &App, actor: &Actor, number: &str, proves: bool) -> Result<Sending> {
    let (account, now) = (actor.account, app.clock.now());
    let key = key_of(app, actor).await?;
    let code = forms::text_code();
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, account).await?;
    if codes::sent_since(&mut tx, account, now.plus_seconds(-WINDOW)).await? >= MOST {
        tx.rollback().await?;
        return Ok(Sending::TooMany);
    }
    let proving = proves.then_some(number);
    let whose = (account, actor.session);
    codes::keep_sent(&mut tx, (&app.vault, &key), whose, (&code, proving), now).await?;
    let outgoing = Outgoing {
        account,
        to: To::Text(number),
        kind: Kind::Code,
        language: actor.language,
        link: None,
        code: Some(&code),
    };
    notices::put(app, &mut tx, &outgoing, now).await?;
    tx.commit().await?;
    Ok(Sending::Sent)
}

/// How proving a number ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Proven {
    /// Codes go there from now on.
    Right,
    /// The code was wrong, or too late.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
    /// Somebody else uses that number already.
    Taken,
}

/// Whether a number waits to be proven in this session.
///
/// # Errors
/// When database or key store are away.
pub async fn waits(app: &App, actor: &Actor) -> Result<Option<String>> {
    let key = key_of(app, actor).await?;
    let mut tx = app.db.read().await?;
    let whose = (actor.account, actor.session);
    let sent = codes::sent(&mut tx, &key, whose, app.clock.now()).await?;
    tx.rollback().await?;
    Ok(sent.and_then(|sent| sent.proving))
}

/// Tries the code that was sent to a new number: right, codes go there from now on.
///
/// # Errors
/// When database, log or key store are away.
pub async fn prove(app: &App, actor: &Actor, code: &str) -> Result<Proven> {
    let key = key_of(app, actor).await?;
    let name_hash = app.vault.blind().blind("number of", &actor.account.to_string()).to_vec();
    let _turn = app.passwords.turn(&name_hash).await;
    let tries = Tries::new(name_hash, actor.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Proven::Wait(seconds));
    }
    let (account, now) = (actor.account, app.clock.now());
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, account).await?;
    sessions::hold(&mut tx, actor.session).await?;
    let sent = codes::sent(&mut tx, &key, (account, actor.session), now).await?;
    let sent = sent.filter(|sent| sent.proving.is_some() && offers_text(app, actor));
    let right = match &sent {
        Some(sent) => sent.is(&mut tx, &app.vault, code, now).await?,
        None => false,
    };
    let number = sent.and_then(|sent| sent.proving).filter(|_| right);
    let Some(number) = number else {
        let mut line = Line::of(account.0, now, Action::Update, actor.who(None, "user"));
        line.object_kind = Some(Way::Text.object_kind());
        line.outcome = Outcome::Refused;
        tries.failed(&mut tx, now).await?;
        audit::append(&mut tx, &app.vault, &[line]).await?;
        tx.commit().await?;
        return Ok(Proven::Wrong);
    };
    let before = Held::read(&mut tx, &key, account).await?.number.is_some();
    if !codes::set_number(&mut tx, (&app.vault, &key), account, &number, now).await? {
        tx.rollback().await?;
        return Ok(Proven::Taken);
    }
    if before {
        end_others(app, &mut tx, actor).await?;
    }
    let action = if before { Action::Update } else { Action::Create };
    note(app, &mut tx, actor, (action, Way::Text, None)).await?;
    tx.commit().await?;
    Ok(Proven::Right)
}
