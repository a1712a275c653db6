//! An invitation for somebody who has an account already: what the inviting provider knows of them
//! comes to that account, and the one that was made for the invitation ends (A1; rulebook, section 1:
//! one account, and a file at each provider).
//!
//! Owns when that may be: the right code, from within an account in use, and nothing that shows that
//! they are two human beings. No provider learns of it: to who invites it looks like any account
//! that is in use from now on (P2).

use uuid::Uuid;

use super::begin::{self, Given, Tried};
use super::store::{self, Activation};
use super::{lines, tell};
use crate::access::facts::lists;
use crate::access::{Actor, File, facts};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::closing;
use crate::features::accounts::model::State;
use crate::features::accounts::recovery::tell as told;
use crate::features::accounts::sessions::Origin;
use crate::features::accounts::store::{self as accounts, Holder};
use crate::features::notices::Kind;
use crate::ids::AccountId;

/// How it ended.
pub(super) enum Joined {
    /// It belongs to the account now.
    Done,
    /// The code was not right, or there is nothing to join.
    Not(Tried),
    /// It cannot come to this account; why is told to nobody.
    Unfit,
}

/// Brings the person of this invitation to the account of `actor`, who gives its code.
///
/// # Errors
/// When database, log or key store are away.
pub(super) async fn join(
    app: &App,
    actor: &Actor,
    (token, code): (&str, &str),
    origin: &Origin,
) -> Result<Joined> {
    let (act, mut tx, _turn) = match begin::given(app, token, code, origin).await? {
        Given::Right(act, tx, turn) => (act, tx, turn),
        Given::Not(tried) => return Ok(Joined::Not(tried)),
    };
    if !fits(app, &mut tx, actor.account, &act).await? {
        tx.rollback().await?;
        app.audit.durable(vec![line(app, actor, &act, Outcome::Refused)]).await?;
        return Ok(Joined::Unfit);
    }
    tell_all(app, &mut tx, actor.account, &act).await?;
    if !moved(app, &mut tx, actor.account, &act).await? {
        tx.rollback().await?;
        return Ok(Joined::Not(Tried::Over));
    }
    let own = line(app, actor, &act, Outcome::Done);
    let before = lines::of_holder(app, &act, origin, (Action::Rights, Outcome::Done));
    audit::append(&mut tx, &app.vault, &[own, before]).await?;
    let left = accounts::persons_of(&mut tx, act.account_id).await?;
    if left.is_empty() {
        // Last: its key goes with it.
        closing::destroy(app, &mut tx, act.account_id, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(Joined::Done)
}

/// Whether the account is in use, and nothing shows that its holder is another human being than who
/// was invited: they stand around one file or treat in it, were born on different days, or who was
/// invited was born on the day of somebody of whom the holder is a relative. From here on the
/// transaction is about the files around both.
async fn fits(app: &App, tx: &mut Tx, account: AccountId, act: &Activation) -> Result<bool> {
    accounts::lock(tx, account).await?;
    let secrets = accounts::by_id(tx, account).await?;
    if secrets.is_none_or(|secrets| secrets.state() != State::Active) {
        return Ok(false);
    }
    let persons = accounts::persons_of(tx, account).await?;
    let invited = [act.person_id.0];
    let ever = (lists::ever_around(tx, &persons).await?, lists::ever_around(tx, &invited).await?);
    if ever.0.iter().any(|file| ever.1.contains(file)) {
        return Ok(false);
    }
    let (own, theirs) = (lists::around(tx, &persons).await?, lists::around(tx, &invited).await?);
    let all: Vec<Uuid> = own.iter().copied().chain(theirs).collect();
    tx.within(&all).await?;
    let files = facts::load_many(tx, &all).await?;
    let of_invited = || files.iter().filter(|file| invited.contains(&file.person.0));
    let shows_another = |file: &File| {
        let mine = persons.contains(&file.person.0);
        // Of whom one is a relative, at another practice: the invitation is that one's.
        let relative = own.contains(&file.id.0) && !mine;
        of_invited().any(|new| {
            let same_day = new.facts.client.born == file.facts.client.born;
            (mine && !same_day) || (relative && same_day)
        })
    };
    let now = app.clock.now().timestamp();
    let died = |file: &File| file.facts.client.died.is_some_and(|died| died <= now);
    Ok(!files.iter().any(shows_another) && !of_invited().any(died))
}

/// The person, the invitation that was used, and where it went, under the key of the account.
async fn moved(app: &App, tx: &mut Tx, account: AccountId, act: &Activation) -> Result<bool> {
    let invited = accounts::key_id(act.account_id);
    let (old, new) =
        (app.vault.key(invited).await?, app.vault.key(accounts::key_id(account)).await?);
    let used = store::used(tx, act.id, app.clock.now()).await?;
    if !used || !accounts::take_over(tx, act.person_id, (act.account_id, account)).await? {
        return Ok(false);
    }
    store::moved(tx, &new, (act.id, account), &act.reach(&old)).await?;
    Ok(true)
}

/// Tells the holder at every address of before; and at those that the inviting provider knows what
/// everybody hears there whose account is in use, so that nobody learns there of another.
async fn tell_all(app: &App, tx: &mut Tx, account: AccountId, act: &Activation) -> Result<()> {
    let now = app.clock.now();
    let Some(holding) = accounts::holding(tx, account).await? else { return Ok(()) };
    let language = holding.language.clone();
    let (known, _) = told::of_holder(app, tx, account, &holding).await?;
    known.everywhere(app, tx, (Kind::Joined, Some("/me")), now).await?;
    let holder = Holder { persons: vec![act.person_id.0], language };
    let (mut new, _) = told::of_holder(app, tx, account, &holder).await?;
    new.emails.retain(|email| !known.emails.contains(email));
    new.mobiles.retain(|mobile| !known.mobiles.contains(mobile));
    new.everywhere(app, tx, (Kind::Begun, Some(tell::HELP)), now).await
}

/// What the holder of the account did, in its own log.
fn line(app: &App, actor: &Actor, act: &Activation, outcome: Outcome) -> Line {
    let mut line =
        Line::of(actor.account.0, app.clock.now(), Action::Rights, actor.who(None, "user"));
    line.object_kind = Some("activation");
    line.object_id = Some(act.id);
    line.outcome = outcome;
    line.article = Some("T4.1".to_owned());
    line
}
