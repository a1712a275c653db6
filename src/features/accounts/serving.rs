//! Which addresses serve for whom, of many people at once (rulebook, section 6): what a
//! representative uses as well does not serve for the client.
//!
//! Owns the comparison where many are told together, with a few statements however many they are.
//! It sends nothing, and says of nobody whose address it is.

use std::collections::HashMap;
use std::hash::BuildHasher;

use uuid::Uuid;

use crate::access::File;
use crate::access::facts::{self, lists};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::activation::model::{same_email, same_mobile};
use crate::features::notices::To;
use crate::features::people::Contact;
use crate::features::people::store as people;
use crate::ids::{AccountId, PersonId};

/// What of how somebody is reached serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serving {
    /// The e-mail address.
    pub email: Option<String>,
    /// The mobile number.
    pub mobile: Option<String>,
}

impl Serving {
    /// By the first way there is: mail, or a text message where there is no mailbox.
    #[must_use]
    pub fn first(&self) -> Option<To<'_>> {
        let email = self.email.as_deref().map(To::Email);
        email.or_else(|| self.mobile.as_deref().map(To::Text))
    }
}

/// Somebody who is told: the account, and as whom providers know the holder.
pub trait Holds {
    /// Whose it is.
    fn account(&self) -> AccountId;
    /// The oldest first.
    fn persons(&self) -> &[PersonId];
}

impl<H: Holds> Holds for &H {
    fn account(&self) -> AccountId {
        (*self).account()
    }

    fn persons(&self) -> &[PersonId] {
        (*self).persons()
    }
}

impl Holds for super::store::User {
    fn account(&self) -> AccountId {
        self.id
    }

    fn persons(&self) -> &[PersonId] {
        &self.persons
    }
}

/// The first address and the first number of each that serve. From here on the transaction is about
/// the files in which they are in care.
///
/// # Errors
/// When database or key store are away.
pub async fn of_many<H: Holds>(
    app: &App,
    tx: &mut Tx,
    holders: &[H],
    now: Instant,
) -> Result<HashMap<AccountId, Serving>> {
    let persons: Vec<Uuid> =
        holders.iter().flat_map(Holds::persons).map(|person| person.0).collect();
    let files = in_care(tx, &persons).await?;
    let asked = with_representatives(&persons, &files, now);
    let contacts = people::contacts(tx, &app.vault, &asked).await?;
    let known: HashMap<PersonId, Contact> = contacts.into_iter().collect();
    let of = |holder: &H| {
        let mut serving = Serving::default();
        let theirs = of_representatives(holder.persons(), &files, &known, now);
        for one in holder.persons().iter().filter_map(|person| known.get(person)) {
            let one = serves(one, &theirs);
            serving.email = serving.email.or(one.email);
            serving.mobile = serving.mobile.or(one.mobile);
        }
        (holder.account(), serving)
    };
    Ok(holders.iter().map(of).collect())
}

/// The files in which these people are in care.
async fn in_care(tx: &mut Tx, persons: &[Uuid]) -> Result<Vec<File>> {
    let own = lists::own(tx, persons).await?;
    let own: Vec<Uuid> = own.into_iter().map(|(client, _)| client.0).collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    tx.within(&own).await?;
    Ok(facts::load_many(tx, &own).await?)
}

/// These people, and who represents those of them who are the client of one of these files: whose
/// contact is to be known.
#[must_use]
pub fn with_representatives(persons: &[Uuid], files: &[File], now: Instant) -> Vec<Uuid> {
    let own = files.iter().filter(|file| persons.contains(&file.person.0));
    let mut all: Vec<Uuid> = own.flat_map(|file| file.represented_by(now)).collect();
    all.extend(persons);
    all.sort_unstable();
    all.dedup();
    all
}

/// How those are reached who represent one human being, in the files where that is the client.
#[must_use]
pub fn of_representatives<'c, S: BuildHasher>(
    persons: &[PersonId],
    files: &[File],
    known: &'c HashMap<PersonId, Contact, S>,
    now: Instant,
) -> Vec<&'c Contact> {
    let own = files.iter().filter(|file| persons.contains(&file.person));
    let theirs = own.flat_map(|file| file.represented_by(now));
    theirs.filter_map(|person| known.get(&PersonId(person))).collect()
}

/// What of `own` none of `theirs` uses.
#[must_use]
pub fn serves(own: &Contact, theirs: &[&Contact]) -> Serving {
    let mails = |email: &str| {
        let theirs = theirs.iter().filter_map(|one| one.email.as_deref());
        theirs.into_iter().any(|one| same_email(email, one))
    };
    let calls = |mobile: &str| {
        let theirs = theirs.iter().flat_map(|one| [one.mobile.as_deref(), one.phone.as_deref()]);
        theirs.flatten().any(|one| same_mobile(mobile, one))
    };
    Serving {
        email: own.email.clone().filter(|email| !mails(email)),
        mobile: own.mobile.clone().filter(|mobile| !calls(mobile)),
    }
}
