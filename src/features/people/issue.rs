//! Another first password for somebody who has an account, shown once. Whoever has none is
//! invited (`activation`, A1).
//!
//! Owns the order of things: the password is made first, then one transaction
//! changes the account, ends its sessions and leaves a line in its chain.
//! Nothing of it is kept in clear.

use jiff::civil::Date;
use rules::staff::Role;
use uuid::Uuid;

use super::replace::append;
use super::store::{self, Listed};
use super::syllables::{self, PASSWORD_BYTES};
use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{Action, Line, Outcome};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::ended::{self, Why};
use crate::features::accounts::model::State;
use crate::features::accounts::recovery::tell;
use crate::features::accounts::store as accounts;
use crate::features::notices::Kind;
use crate::ids::{AccountId, PersonId, ProviderId, random};

/// How often it is tried again when something changed in between.
const TRIES: usize = 3;

/// Who issues: the account, as the coordinator or administrator one provider knows.
#[derive(Clone, Copy, Debug)]
pub struct Who<'a> {
    /// The account.
    pub actor: &'a Actor,
    /// The coordinator, or the administrator.
    pub known: &'a Known,
    /// Which of these.
    pub role: Role,
    /// At which provider it is done.
    pub at: ProviderId,
}

impl<'a> Who<'a> {
    /// A coordinator, at the own provider.
    ///
    /// # Errors
    /// `NotFound` for who is none now.
    pub fn coordinator(actor: &'a Actor) -> Result<Self> {
        let known = actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
        Ok(Self { actor, known, role: Role::Coordinator, at: known.provider })
    }
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

/// Gives `person`, who has an account, another first password.
///
/// # Errors
/// `NotFound` for a person of another provider; `Conflict` when others were
/// faster again and again.
pub async fn issue(app: &App, who: Who<'_>, person: PersonId) -> Result<Issued> {
    for _ in 0..TRIES {
        let mut tx = app.db.read().await?;
        let found = store::find(&mut tx, who.at, person).await?;
        let account = accounts::of_person(&mut tx, person).await?;
        let files = lists::around(&mut tx, &[person.0]).await?;
        let own = lists::around(&mut tx, &who.actor.person_ids()).await?;
        let works = !store::roles(&mut tx, &[person.0], app.clock.now()).await?.is_empty();
        drop(tx);
        let Some(found) = found else {
            refused(app, who, person).await?;
            return Err(Error::NotFound);
        };
        // Nobody issues a way in within the own family, nor to what a colleague may see: that is
        // for who hires.
        let barred = works || files.iter().any(|file| own.contains(file));
        let young = account_from(&found, app.clock.now().amsterdam().date());
        if barred || young.is_some() {
            refused(app, who, person).await?;
            return Ok(young.filter(|_| !barred).map_or(Issued::Refused, Issued::TooYoung));
        }
        // Whoever has no account is invited, after it was recorded who it is (A1).
        let Some(account) = account else {
            refused(app, who, person).await?;
            return Ok(Issued::Refused);
        };
        let tried = again(app, who, &found, account, &files).await?;
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
    let elsewhere = accounts::held_elsewhere(&mut tx, id, who.at).await?;
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
    ended::end_all(&mut tx, account, None, Why::Office, app.clock.now()).await?;
    tell::all(app, &mut tx, account, (Kind::AccountChanged, None), app.clock.now()).await?;
    append(app, &mut tx, &line(app, who, account, person), files).await?;
    Ok(tx.commit().await?)
}

/// A try that was refused stands in the chain of who tried.
async fn refused(app: &App, who: Who<'_>, person: PersonId) -> Result<()> {
    let mut line = line(app, who, who.actor.account, person);
    line.outcome = Outcome::Refused;
    Ok(app.audit.durable(vec![line]).await?)
}

fn line(app: &App, who: Who<'_>, chain: AccountId, person: PersonId) -> Line {
    let coordinator = who.actor.who(Some(who.known), who.role.as_str());
    let mut line = Line::of(chain.0, app.clock.now(), Action::Rights, coordinator);
    line.object_kind = Some("first_password");
    line.object_id = Some(person.0);
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
