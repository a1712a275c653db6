//! Coming back from an issuer: what it says is checked, and then one is in, linked, or has proved
//! it once more.
//!
//! Owns the order. A way is used up before anything is asked with its code; no transaction is open
//! while the issuer is asked.

use super::Issuer;
use super::answer::Named;
use super::flow::{self, Purpose};
use super::link;
use super::model::Trouble;
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Action, Line};
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::passport;
use crate::features::accounts::sessions::{self, Origin};
use crate::features::accounts::store::{self, passkeys, subjects};
use crate::features::accounts::{missed, sign_in};
use crate::ids::SessionId;

/// What the browser brought back.
#[derive(Clone, Copy, Debug)]
pub struct Brought<'a> {
    /// What it kept of the way.
    pub cookie: &'a str,
    /// The state in the address.
    pub state: &'a str,
    /// The code; empty where there is none.
    pub code: &'a str,
    /// What went wrong, in the issuer's word; empty where nothing did.
    pub error: &'a str,
    /// Who the issuer says it is; empty where it does not.
    pub iss: &'a str,
}

/// How it ended.
pub enum Arrived {
    /// Signed in: the value for the session's cookie, and whether the issuer says that one acts for
    /// somebody.
    In(String, bool),
    /// Linked; with a new session where the old one was not enough to go on.
    Linked(Option<String>),
    /// Proved once more.
    Proved,
}

/// Takes what was brought back.
///
/// # Errors
/// When database, log or key store are away.
pub async fn arrive(
    app: &App,
    issuer: &Issuer,
    actor: Option<&Actor>,
    brought: Brought<'_>,
    origin: &Origin,
) -> Result<std::result::Result<Arrived, Trouble>> {
    let session = actor.map(|actor| actor.session);
    let now = app.clock.now();
    let way = (brought.cookie, brought.state);
    let Some(back) = flow::back(&app.vault, &issuer.key, way, session, now) else {
        return Ok(Err(Trouble::Old));
    };
    // Of this way alone: who brings back many that do not hold waits, and nobody with them.
    let tries = Tries::new(back.spending.hash.clone(), origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Err(Trouble::Wait(seconds)));
    }
    let mut tx = app.db.write().await?;
    let first = passkeys::spend(&mut tx, &back.spending).await?;
    tx.commit().await?;
    if !first {
        return Ok(Err(Trouble::Old));
    }
    let named = match issuer.named(app, &back, brought).await {
        Ok(named) => named,
        Err(trouble) => {
            if matches!(trouble, Trouble::Wrong | Trouble::Weak) {
                let account = actor.map(|actor| actor.account);
                missed::missed(app, &tries, account, issuer.door.method(), origin).await?;
            }
            return Ok(Err(trouble));
        }
    };
    match (back.purpose, actor) {
        (Purpose::Enter, _) => enter(app, issuer, &named, origin).await,
        (Purpose::Link(_), Some(actor)) => link::add(app, issuer, actor, &named, origin).await,
        (Purpose::Prove(_), Some(actor)) => prove(app, issuer, actor, &named).await,
        _ => Ok(Err(Trouble::Old)),
    }
}

async fn enter(
    app: &App,
    issuer: &Issuer,
    named: &Named,
    origin: &Origin,
) -> Result<std::result::Result<Arrived, Trouble>> {
    let (door, now) = (issuer.door, app.clock.now());
    let tries = Tries::new(named.found_by.clone(), origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Err(Trouble::Wait(seconds)));
    }
    let mut tx = app.db.read().await?;
    let account = subjects::account_of(&mut tx, &named.found_by).await?;
    let secrets = match account {
        Some(account) => store::by_id(&mut tx, account).await?,
        None => None,
    };
    drop(tx);
    let account = secrets.filter(|secrets| secrets.state().comes_in()).map(|secrets| secrets.id);
    let opens = match account {
        Some(account) => {
            let nowhere = SessionId(uuid::Uuid::nil());
            door.opens(&passport::known_now(app, account, nowhere).await?.in_all_roles())
        }
        None => false,
    };
    let (Some(account), true) = (account, opens) else {
        missed::missed(app, &tries, account, door.method(), origin).await?;
        return Ok(Err(Trouble::Unknown));
    };
    let mut tx = app.db.write().await?;
    tries.forget(&mut tx).await?;
    // It may have gone while it was being asked.
    if !subjects::used(&mut tx, account, &named.found_by, now).await? {
        tx.rollback().await?;
        return Ok(Err(Trouble::Unknown));
    }
    let token = sign_in::complete(app, &mut tx, account, door.method(), origin).await?;
    sessions::proved_by(&mut tx, &token, named.proved).await?;
    tx.commit().await?;
    tracing::debug!(at = %now, "somebody signed in");
    Ok(Ok(Arrived::In(token, named.acts)))
}

/// The holder of this session proves once more to be that.
async fn prove(
    app: &App,
    issuer: &Issuer,
    actor: &Actor,
    named: &Named,
) -> Result<std::result::Result<Arrived, Trouble>> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let own = issuer.door.opens(&actor.in_all_roles())
        && subjects::used(&mut tx, actor.account, &named.found_by, now).await?
        && sessions::proved(&mut tx, actor, now).await?;
    let mut line = Line::of(actor.account.0, now, Action::SignIn, actor.who(None, "user"));
    line.object_kind = Some("proof_issuer");
    line.object_id = Some(actor.session.0);
    if !own {
        line.outcome = audit::Outcome::Refused;
    }
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(if own { Ok(Arrived::Proved) } else { Err(Trouble::Another) })
}
