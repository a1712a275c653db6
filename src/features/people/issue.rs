//! A first password for somebody the coordinator knows (A1), shown once.
//!
//! Owns the order of things: key, password and secret are made first, then one
//! transaction makes or changes the account, ends its sessions and leaves a
//! line in its chain. Nothing of it is kept in clear.

use jiff::civil::Date;
use uuid::Uuid;

use super::store::{self, Listed};
use super::syllables::{self, PASSWORD_BYTES};
use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{self, Action, Line, Outcome};
use crate::db::{DbError, Tx};
use crate::error::{Error, Result};
use crate::features::accounts::model::State;
use crate::features::accounts::store::sessions;
use crate::features::accounts::store::{self as accounts, NewAccount, NewSecrets};
use crate::ids::{AccountId, ClientId, EventId, PersonId, random};
use crate::web::text::Language;

/// How often it is tried again when something changed in between.
const TRIES: usize = 3;

/// Who issues: the account, as the coordinator one provider knows.
#[derive(Clone, Copy, Debug)]
pub struct Who<'a> {
    /// The account.
    pub actor: &'a Actor,
    /// The coordinator.
    pub known: &'a Known,
}

/// What stands on the sheet. Not `Debug`: it must not end in a trace.
pub struct Sheet {
    /// The person's full name.
    pub name: String,
    /// The user name.
    pub user_name: String,
    /// The first password.
    pub password: String,
    /// The secret for an authenticator app; none when the account has one already.
    pub totp: Option<Vec<u8>>,
}

/// How it ended.
pub enum Issued {
    /// Done: to be shown once.
    Sheet(Sheet),
    /// Too young: there can be an account from this day on.
    TooYoung(Date),
    /// It cannot be done here; the reason is told to nobody.
    Refused,
}

/// Gives `person` a first password, and an account where there is none.
///
/// # Errors
/// `NotFound` for a person of another provider; `Conflict` when others were
/// faster again and again.
pub async fn issue(app: &App, who: Who<'_>, person: PersonId) -> Result<Issued> {
    for _ in 0..TRIES {
        let mut tx = app.db.read().await?;
        let found = store::find(&mut tx, who.known.provider, person).await?;
        let account = accounts::of_person(&mut tx, person).await?;
        let files = lists::around(&mut tx, &[person.0]).await?;
        let own = lists::around(&mut tx, &who.actor.person_ids()).await?;
        drop(tx);
        let Some(found) = found else {
            refused(app, who, person).await?;
            return Err(Error::NotFound);
        };
        // Nobody issues a way in within the own family.
        let family = files.iter().any(|file| own.contains(file));
        let young = account_from(&found, app.clock.now().amsterdam().date());
        if family || young.is_some() {
            refused(app, who, person).await?;
            return Ok(young.filter(|_| !family).map_or(Issued::Refused, Issued::TooYoung));
        }
        let tried = match account {
            Some(account) => again(app, who, &found, account, &files).await?,
            None => first(app, who, &found, &files).await?,
        };
        if let Some(issued) = tried {
            return Ok(issued);
        }
    }
    Err(Error::Conflict)
}

/// From which day there can be an account, where a date of birth says that today is too
/// early: the day on which one is 11 years and 11 months (rulebook, "Birthdays").
#[must_use]
pub fn account_from(person: &Listed, today: Date) -> Option<Date> {
    let born: Date = person.born.as_deref()?.parse().ok()?;
    Some(rules::prepares_from(born)).filter(|from| today < *from)
}

/// A new account; nothing when there is one by now, or the user name was taken.
async fn first(app: &App, who: Who<'_>, person: &Listed, files: &[Uuid]) -> Result<Option<Issued>> {
    let sheet = Sheet {
        name: person.name.clone(),
        user_name: syllables::user_name(&person.name, random()),
        password: syllables::password(random::<PASSWORD_BYTES>()),
        totp: Some(random::<20>().to_vec()),
    };
    let hash = app.passwords.hash(&sheet.password).await?;
    let id = AccountId::fresh();
    let key = app.vault.create(accounts::key_id(id)).await?;
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, person.id).await?;
    if accounts::of_person(&mut tx, person.id).await?.is_some() {
        tx.rollback().await?;
        return Ok(None);
    }
    let secrets = NewSecrets {
        user_name: &sheet.user_name,
        password: &hash,
        totp: sheet.totp.as_deref().unwrap_or_default(),
    };
    let new = NewAccount {
        id,
        persons: &[person.id],
        secrets: Some(secrets),
        password_expired: true,
        state: State::Active,
        language: Language::default(),
    };
    match accounts::create(&mut tx, &app.vault, &key, &new, app.clock.now()).await {
        Err(DbError::Taken(_)) => {
            tx.rollback().await?;
            return Ok(None);
        }
        made => made?,
    }
    audit::append(&mut tx, &app.vault, &[made(app, who, id)]).await?;
    done(app, who, tx, id, (person.id, files)).await?;
    Ok(Some(Issued::Sheet(sheet)))
}

/// Another first password for an account in use. The authenticator app stays
/// as it is: whoever issues never holds both halves of somebody's way in.
async fn again(
    app: &App,
    who: Who<'_>,
    person: &Listed,
    id: AccountId,
    files: &[Uuid],
) -> Result<Option<Issued>> {
    let key = app.vault.key(accounts::key_id(id)).await?;
    let password = syllables::password(random::<PASSWORD_BYTES>());
    let hash = app.passwords.hash(&password).await?;
    let mut tx = app.db.write().await?;
    store::lock(&mut tx, person.id).await?;
    let secrets = accounts::by_id(&mut tx, id).await?;
    let elsewhere = accounts::held_elsewhere(&mut tx, id, who.known.provider).await?;
    let usable = secrets.filter(|secrets| {
        secrets.state() == State::Active && !elsewhere && id != who.actor.account
    });
    let Some(user_name) = usable.and_then(|secrets| secrets.user_name(&key)) else {
        tx.rollback().await?;
        refused(app, who, person.id).await?;
        return Ok(Some(Issued::Refused));
    };
    accounts::set_password(&mut tx, &key, id, &hash, true).await?;
    done(app, who, tx, id, (person.id, files)).await?;
    Ok(Some(Issued::Sheet(Sheet { name: person.name.clone(), user_name, password, totp: None })))
}

async fn done(
    app: &App,
    who: Who<'_>,
    mut tx: Tx,
    account: AccountId,
    (person, files): (PersonId, &[Uuid]),
) -> Result<()> {
    sessions::end_all(&mut tx, account, None).await?;
    let own = line(app, who, account, person);
    // It stands in the log of every file around which this person stands, too.
    let about = |file: &Uuid| Line {
        chain: *file,
        client: Some(ClientId(*file)),
        event: EventId::fresh(),
        ..own.clone()
    };
    let lines: Vec<Line> = files.iter().map(about).chain([own.clone()]).collect();
    audit::append(&mut tx, &app.vault, &lines).await?;
    Ok(tx.commit().await?)
}

/// A try that was refused stands in the chain of who tried.
async fn refused(app: &App, who: Who<'_>, person: PersonId) -> Result<()> {
    let mut line = line(app, who, who.actor.account, person);
    line.outcome = Outcome::Refused;
    Ok(app.audit.durable(vec![line]).await?)
}

fn line(app: &App, who: Who<'_>, chain: AccountId, person: PersonId) -> Line {
    let coordinator = who.actor.who(Some(who.known), rules::staff::Role::Coordinator.as_str());
    let mut line = Line::of(chain.0, app.clock.now(), Action::Rights, coordinator);
    line.object_kind = Some("first_password");
    line.object_id = Some(person.0);
    line.ground = "staff";
    line.article = Some("T3.1".to_owned());
    line
}

/// The line with which an account's chain begins.
fn made(app: &App, who: Who<'_>, id: AccountId) -> Line {
    let coordinator = who.actor.who(Some(who.known), rules::staff::Role::Coordinator.as_str());
    let mut line = Line::of(id.0, app.clock.now(), Action::Create, coordinator);
    line.object_kind = Some("account");
    line.object_id = Some(id.0);
    line.ground = "staff";
    line.article = Some("T3.1".to_owned());
    line
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Listed, account_from};
    use crate::ids::PersonId;

    fn born(born: Option<&str>) -> Listed {
        Listed {
            id: PersonId::fresh(),
            name: String::new(),
            initials: String::new(),
            sort_key: String::new(),
            born: born.map(str::to_owned),
        }
    }

    /// Rulebook, "Birthdays": the child of 11 years and 11 months may open an account.
    #[test]
    fn a_child_gets_an_account_from_a_month_before_twelve() {
        let child = born(Some("2014-12-24"));
        assert_eq!(account_from(&child, date(2026, 11, 23)), Some(date(2026, 11, 24)));
        assert_eq!(account_from(&child, date(2026, 11, 24)), None);
    }

    #[test]
    fn without_a_date_of_birth_nobody_is_too_young() {
        assert_eq!(account_from(&born(None), date(2026, 11, 23)), None);
    }
}
