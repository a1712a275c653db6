//! Checking what somebody proves with.
//!
//! Owns the order for all ways alike: the brake first, then the check, then using it up. Each proof
//! works once, and only for the purpose and the session for which it was asked. What is wrong is
//! written down, and none of it says why.

use uuid::Uuid;
use vault::Key;

use super::counted::counted;
use super::{Given, Held, Way, party};
use crate::access::Actor;
use crate::app::App;
use crate::audit::{self, Line, Outcome};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::brake::Tries;
use crate::features::accounts::passkeys::challenge::{self, Purpose, Spending};
use crate::features::accounts::passkeys::{Answer, Wrong};
use crate::features::accounts::recovery::tell;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::sign_in::who;
use crate::features::accounts::store::{self, codes, passkeys, recovery_codes, second};
use crate::features::accounts::totp;
use crate::features::notices::Kind;
use crate::ids::AccountId;

/// What a proof was worth.
pub enum Checked {
    /// It was right: the open transaction in which it is used up, and whether it was a weaker way
    /// than the account has.
    Right {
        /// To be carried on and committed.
        tx: Tx,
        /// Whether the account has a stronger way.
        weaker: bool,
    },
    /// It was not, and that is written down.
    Wrong,
    /// Too many were wrong: wait this many seconds.
    Wait(i64),
}

/// For what it is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// The second step after a password.
    Second,
    /// The same, beside a link to a new password: whoever asks holds the link.
    Link,
    /// Proving once more.
    Again,
}

/// Tries a proof for the account and the session of `actor`, under a brake of its own.
///
/// # Errors
/// When database, log or key store are away.
pub async fn check(
    app: &App,
    actor: &Actor,
    asked: Asked,
    given: Given<'_>,
    origin: &Origin,
) -> Result<Checked> {
    let account = actor.account;
    let key = app.vault.key(store::key_id(account)).await?;
    let (counted, shut) = counted(app, actor, asked, origin).await?;
    let _turn = app.passwords.turn(&counted).await;
    let tries = Tries::new(counted, origin.access_point.clone());
    // A passkey is guessed by nobody.
    let shut = shut.filter(|_| given.way() != Way::Passkey);
    if let Some(seconds) = tries.wait(app).await?.max(shut) {
        return Ok(Checked::Wait(seconds));
    }
    let held = Held::of(app, account).await?;
    let open = match asked {
        Asked::Second | Asked::Link => held.ways_in(app, actor),
        Asked::Again => held.ways_to_prove(app, actor),
    };
    // A way that is not open is tried like a wrong code: no weaker one by asking for it.
    let found = if open.contains(&given.way()) {
        find(app, actor, &key, asked, given, &held).await?
    } else {
        None
    };
    let mut tx = app.db.write().await?;
    let now = app.clock.now();
    let used = match &found {
        Some(found) => found.use_up(app, &mut tx, account, now).await?,
        None => false,
    };
    if used {
        tries.forget(&mut tx).await?;
        if asked == Asked::Second {
            second::right(&mut tx, account).await?;
        }
        return Ok(Checked::Right { tx, weaker: held.has_stronger(given.way()) });
    }
    let missed = Missed { way: given.way(), passkey: found.as_ref().and_then(Found::passkey) };
    tries.failed(&mut tx, now).await?;
    if asked == Asked::Second && second::missed(&mut tx, account, now).await? {
        tell::all(app, &mut tx, account, (Kind::PasswordKnown, Some("/me")), now).await?;
    }
    let line = missed.line(actor, origin, asked, now);
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(Checked::Wrong)
}

/// A proof that fits, before it is used up.
enum Found<'a> {
    Step(i64),
    Sent(codes::Sent, &'a str),
    Recovery(&'a str),
    Passkey { id: Uuid, spending: Spending, counter: u32 },
}

async fn find<'a>(
    app: &App,
    actor: &Actor,
    key: &Key,
    asked: Asked,
    given: Given<'a>,
    held: &Held,
) -> Result<Option<Found<'a>>> {
    let (account, now) = (actor.account, app.clock.now());
    Ok(match given {
        Given::App(code) => {
            let mut tx = app.db.read().await?;
            let secrets = store::by_id(&mut tx, account).await?;
            let secret = secrets.as_ref().and_then(|secrets| secrets.totp_secret(key));
            let last = secrets.map_or(0, |secrets| secrets.totp_step);
            let seconds = app.clock.authenticator_seconds();
            secret.and_then(|secret| totp::step(&secret, code, seconds, last)).map(Found::Step)
        }
        Given::Text(code) => {
            let mut tx = app.db.read().await?;
            let sent = codes::sent(&mut tx, key, (account, actor.session), now).await?;
            // A code that proves another number is none for signing in.
            sent.filter(|sent| sent.proving.is_none()).map(|sent| Found::Sent(sent, code))
        }
        Given::Recovery(code) => Some(Found::Recovery(code)),
        Given::Passkey(json) => {
            let purpose = match asked {
                Asked::Second | Asked::Link => Purpose::Second(actor.session),
                Asked::Again => Purpose::Prove(actor.session),
            };
            let Ok(answer) = Answer::read(json) else { return Ok(None) };
            let row = held.passkeys.iter().find(|row| {
                row.credential(key).is_some_and(|credential| credential == answer.credential)
            });
            row.and_then(|row| fits(app, &answer, row, key, purpose, now).ok())
                .map(|(id, spending, counter)| Found::Passkey { id, spending, counter })
        }
    })
}

/// Whether an answer is right for a passkey and a purpose: what is used up with it.
///
/// # Errors
/// Why it does not count.
pub fn fits(
    app: &App,
    answer: &Answer,
    row: &passkeys::Row,
    key: &Key,
    purpose: Purpose,
    now: Instant,
) -> std::result::Result<(Uuid, Spending, u32), Wrong> {
    let party = party(app).ok_or(Wrong::Party)?;
    let spending =
        challenge::holds(&app.vault, purpose, &answer.challenge, now).ok_or(Wrong::Kind)?;
    let handle = passkeys::handle(&app.vault, row.account_id);
    if answer.handle.as_ref().is_some_and(|told| *told != handle) {
        return Err(Wrong::Shape);
    }
    let public = row.public_key(key).ok_or(Wrong::Key)?;
    let counter = answer.proves(&party, &public)?;
    Ok((row.id, spending, counter))
}

impl Found<'_> {
    /// Uses it up; false when it was used meanwhile, or a counter went back.
    async fn use_up(
        &self,
        app: &App,
        tx: &mut Tx,
        account: AccountId,
        now: Instant,
    ) -> Result<bool> {
        let vault = &app.vault;
        Ok(match self {
            Self::Step(step) => store::use_step(tx, account, *step).await?,
            Self::Sent(sent, code) => {
                let right = sent.is(tx, vault, code, now).await?;
                if right {
                    codes::number_used(tx, account, now).await?;
                }
                right
            }
            Self::Recovery(code) => recovery_codes::use_up(tx, vault, account, code, now).await?,
            Self::Passkey { id, spending, counter } => {
                passkeys::spend(tx, spending).await?
                    && passkeys::used(tx, *id, *counter, now).await?
            }
        })
    }

    /// The passkey whose signature was right.
    fn passkey(&self) -> Option<Uuid> {
        if let Self::Passkey { id, .. } = self { Some(*id) } else { None }
    }
}

/// A proof that was none. Of a passkey that signed and still does not count the line names which:
/// an answer was sent twice, or there are two of it.
struct Missed {
    way: Way,
    passkey: Option<Uuid>,
}

impl Missed {
    fn line(&self, actor: &Actor, origin: &Origin, asked: Asked, now: Instant) -> Line {
        let kind = match (asked, self.passkey) {
            (_, Some(_)) => "passkey",
            (Asked::Second | Asked::Link, None) => "session",
            (Asked::Again, None) => "proof",
        };
        let method = self.way.after_password();
        let who = who(Some(actor.account), method, origin);
        let mut line = Line::of(actor.account.0, now, audit::Action::SignIn, who);
        line.outcome = Outcome::Refused;
        line.object_kind = Some(kind);
        line.object_id = self.passkey;
        line
    }
}
