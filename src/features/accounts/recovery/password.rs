//! A lost password: a link by mail, and any second factor that the account has.
//!
//! Owns both steps; a passkey or a code by text message goes before the new password. Asking takes the same work and the same words whether the
//! name exists: what depends on that is done afterwards, by a job. The new
//! password comes with a code, so who reads somebody's mail alone gets nowhere.

use super::jobs::LostPassword;
use super::model::{Lost, Step};
use super::{links, tell};
use crate::access::{Actor, Wardrobe};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::factors::check::{Asked, Checked, check};
use crate::features::accounts::factors::{Given, Way};
use crate::features::accounts::model::{check_password, fold_user_name};
use crate::features::accounts::pages::first_password::PasswordError;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in;
use crate::features::accounts::store::recovery::{self, Recovery};
use crate::features::accounts::store::{self, passport};
use crate::features::notices::Kind;
use crate::ids::{AccountId, SessionId};
use crate::web::text::Language;

/// So long one has for the new password after the proof.
const PROVED_SECONDS: i64 = 15 * 60;

/// Asks for a link for this user name; the seconds to wait when too many were asked for it.
///
/// # Errors
/// When database, log or key store are away.
pub async fn ask(app: &App, name: &str, origin: &Origin) -> Result<Option<i64>> {
    let asked = app.vault.blind().blind("lost", &fold_user_name(name)).to_vec();
    let _turn = app.passwords.turn(&asked).await;
    let tries = Tries::new(asked, origin.access_point.clone());
    if let Some(seconds) = tries.wait(app).await? {
        return Ok(Some(seconds));
    }
    let mut tx = app.db.read().await?;
    let found = store::by_user_name(&mut tx, &app.vault, name).await?;
    drop(tx);
    let account = found.filter(|secrets| secrets.state().comes_in()).map(|secrets| secrets.id);
    let now = app.clock.now();
    let chain = account.map_or(app.providers.operator().0, |account| account.0);
    let who = sign_in::who(account, "user_name", origin);
    let mut line = Line::of(chain, now, Action::Update, who);
    line.object_kind = Some("password");
    // Nothing is changed by asking, whoever asks.
    line.outcome = Outcome::Refused;
    let mut tx = app.db.write().await?;
    tries.failed(&mut tx, now).await?;
    app.jobs.put_all(&mut tx, &[LostPassword { account }], now, now).await?;
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(None)
}

/// How choosing a new password ended.
pub enum Chosen {
    /// It is kept, and one is in: the value for the session's cookie.
    In(String),
    /// The password cannot be one.
    Password(PasswordError),
    /// The code was wrong.
    Code,
    /// Too many codes were wrong: wait this many seconds.
    Wait(i64),
    /// The link was used meanwhile.
    Dead,
}

/// Keeps a new password for who has the link and gives a proof with it, and lets them in.
///
/// # Errors
/// When database, log or key store are away.
pub async fn choose(
    app: &App,
    found: &Recovery,
    given: Given<'_>,
    passwords: (&str, &str),
    origin: &Origin,
) -> Result<Chosen> {
    let hash = match hashed(app, found.account, passwords).await? {
        Ok(hash) => hash,
        Err(weak) => return Ok(Chosen::Password(weak)),
    };
    let holder = bearer(app, found, Some(origin)).await?;
    match check(app, &holder, Asked::Second, given, origin).await? {
        Checked::Right { tx, .. } => {
            keep(app, tx, found, (Step::Mailed, given.way()), &hash, origin).await
        }
        Checked::Wait(seconds) => Ok(Chosen::Wait(seconds)),
        Checked::Wrong => Ok(Chosen::Code),
    }
}

/// The same for who proved it before, in this way.
///
/// # Errors
/// When database, log or key store are away.
pub async fn choose_proved(
    app: &App,
    found: &Recovery,
    way: Way,
    passwords: (&str, &str),
    origin: &Origin,
) -> Result<Chosen> {
    match hashed(app, found.account, passwords).await? {
        Ok(hash) => {
            let tx = app.db.write().await?;
            keep(app, tx, found, (Step::Ready, way), &hash, origin).await
        }
        Err(weak) => Ok(Chosen::Password(weak)),
    }
}

/// How a proof beside the link ended.
pub enum Proved {
    /// The value of the link by which one goes on; nobody else has it.
    Right(String),
    /// It was wrong.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
    /// The link was used meanwhile.
    Dead,
}

/// Tries a proof that comes before the new password: a passkey, or a code by text message.
///
/// # Errors
/// When database, log or key store are away.
pub async fn prove(
    app: &App,
    found: &Recovery,
    given: Given<'_>,
    origin: &Origin,
) -> Result<Proved> {
    let holder = bearer(app, found, Some(origin)).await?;
    let mut tx = match check(app, &holder, Asked::Second, given, origin).await? {
        Checked::Right { tx, .. } => tx,
        Checked::Wait(seconds) => return Ok(Proved::Wait(seconds)),
        Checked::Wrong => return Ok(Proved::Wrong),
    };
    let now = app.clock.now();
    let value = links::proved(&app.vault, found.id, given.way());
    let (until, hash) = (now.plus_seconds(PROVED_SECONDS), links::hash(&value));
    if !recovery::go(&mut tx, found.id, (Step::Mailed, Step::Ready), until, Some(hash)).await? {
        tx.rollback().await?;
        return Ok(Proved::Dead);
    }
    let who = sign_in::who(Some(found.account), "recovery", origin);
    let mut line = Line::of(found.account.0, now, Action::Update, who);
    (line.object_kind, line.object_id) = (Some("recovery"), Some(found.id));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Proved::Right(value))
}

/// The new password as it is kept; else what is wrong with it.
async fn hashed(
    app: &App,
    account: AccountId,
    (wanted, again): (&str, &str),
) -> Result<std::result::Result<String, PasswordError>> {
    let key = app.vault.key(store::key_id(account)).await?;
    let mut tx = app.db.read().await?;
    let secrets = store::by_id(&mut tx, account).await?;
    drop(tx);
    let name = secrets.and_then(|secrets| secrets.user_name(&key)).unwrap_or_default();
    if let Err(weak) = check_password(wanted, again, &name) {
        return Ok(Err(weak.into()));
    }
    Ok(Ok(app.passwords.hash(wanted).await?))
}

async fn keep(
    app: &App,
    mut tx: Tx,
    found: &Recovery,
    (from, way): (Step, Way),
    hash: &str,
    origin: &Origin,
) -> Result<Chosen> {
    let (account, now) = (found.account, app.clock.now());
    let key = app.vault.key(store::key_id(account)).await?;
    if !recovery::go(&mut tx, found.id, (from, Step::Done), now, None).await? {
        tx.rollback().await?;
        return Ok(Chosen::Dead);
    }
    store::set_password(&mut tx, &key, account, hash, false).await?;
    ended::end_all(&mut tx, account, None, Why::Recovered, now).await?;
    let mut line =
        Line::of(account.0, now, Action::Update, sign_in::who(Some(account), "recovery", origin));
    line.object_kind = Some("password");
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tell::all(app, &mut tx, account, (Kind::AccountChanged, None), now).await?;
    // Staff who came in by a weak way come no further than to where they set up a strong one.
    let method = if way.is_strong() { "recovery" } else { way.after_password() };
    let token = sign_in::complete(app, &mut tx, account, method, origin).await?;
    tx.commit().await?;
    Ok(Chosen::In(token))
}

/// Who has the link: nobody signed in. What is asked of them is for this link alone.
///
/// # Errors
/// When the database is away.
pub async fn bearer(app: &App, found: &Recovery, origin: Option<&Origin>) -> Result<Actor> {
    let (account, now, session) = (found.account, app.clock.now(), SessionId(found.id));
    let held = passport::known_now(app, account, session).await?;
    let Wardrobe { known, worn, choices, waits, left } = held;
    Ok(Actor {
        account,
        session,
        language: Language::default(),
        known,
        worn,
        choices,
        waits,
        left,
        until: None,
        method: "recovery".to_owned(),
        access_kind: origin.map_or("", |origin| origin.kind).to_owned(),
        access_point: origin.map(|origin| origin.access_point.clone()).unwrap_or_default(),
        since: now,
        zone: None,
        proved: now,
    })
}

/// What a link is about, while it can be used; whatever is wrong with it is one answer.
///
/// # Errors
/// When the database is away.
pub async fn of_link(app: &App, value: &str) -> Result<Option<Recovery>> {
    let mut tx = app.db.read().await?;
    let found = recovery::by_link(&mut tx, &links::hash(value)).await?;
    let Some(found) = found else { return Ok(None) };
    let secrets = store::by_id(&mut tx, found.account).await?;
    let found = secrets.filter(|secrets| secrets.state().comes_in()).map(|_| found);
    let now = app.clock.now();
    Ok(found.filter(|found| found.holds(now) && found.lost != Lost::Both))
}
