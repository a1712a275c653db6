//! Telling the holder of an account, at every address that is known (V14).
//!
//! Owns which addresses those are. A notice says what happened to the account
//! and nothing of care; its link is a path, to which the portal's own address
//! is added where it is sent.

use uuid::Uuid;

use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store::{self, Holder};
use crate::features::activation::reach::{Serving, serving};
use crate::features::notices::{self, Kind, Outgoing, To};
use crate::features::people::store as people;
use crate::ids::{AccountId, ClientId};
use crate::web::text::Language;

/// The ways to an account's holder.
pub struct Ways {
    account: AccountId,
    /// In which language they are told.
    pub language: Language,
    /// Each e-mail address once, that of the oldest person first.
    pub emails: Vec<String>,
    /// Each mobile number once.
    pub mobiles: Vec<String>,
}

/// The ways to the holder of this account; none of one that is not in use.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn ways(app: &App, tx: &mut Tx, account: AccountId) -> Result<Option<Ways>> {
    let Some(holding) = store::holding(tx, account).await? else { return Ok(None) };
    Ok(Some(of_holder(app, tx, account, &holding).await?.0))
}

/// The ways to who holds this account, and the files in which that is who is in care.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn of_holder(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    holder: &Holder,
) -> Result<(Ways, Vec<ClientId>)> {
    let (mut emails, mut mobiles) = (Vec::new(), Vec::new());
    for (_, contact) in people::contacts(tx, &app.vault, &holder.persons).await? {
        emails.extend(contact.email.filter(|email| !emails.contains(email)));
        mobiles.extend(contact.mobile.filter(|mobile| !mobiles.contains(mobile)));
    }
    let Serving { emails, mobiles, own } =
        serving(app, tx, &holder.persons, (emails, mobiles)).await?;
    let language = holder.language.parse().unwrap_or_default();
    Ok((Ways { account, language, emails, mobiles }, own))
}

/// Sends a notice to each of these people whose account is in use: by mail, or by text message to
/// who has no mailbox of the own.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn mail_each(
    app: &App,
    tx: &mut Tx,
    people: &[Uuid],
    told: (Kind, &str),
    now: Instant,
) -> Result<()> {
    for account in store::of_persons(tx, people).await? {
        if let Some(ways) = ways(app, tx, account).await? {
            ways.first(app, tx, (told.0, Some(told.1)), now).await?;
        }
    }
    Ok(())
}

impl Ways {
    /// Sends a notice to the first e-mail address alone; whether there is one.
    ///
    /// # Errors
    /// When the database or the key store refuse.
    pub async fn mail(
        &self,
        app: &App,
        tx: &mut Tx,
        (kind, link): (Kind, &str),
        now: Instant,
    ) -> Result<bool> {
        let Some(email) = self.emails.first() else { return Ok(false) };
        self.put(app, tx, To::Email(email), (kind, Some(link)), now).await?;
        Ok(true)
    }

    /// Sends a notice to the first e-mail address, or by text message to who has none; its id,
    /// where there is a way at all.
    ///
    /// # Errors
    /// When the database or the key store refuse.
    pub async fn first(
        &self,
        app: &App,
        tx: &mut Tx,
        told: (Kind, Option<&str>),
        now: Instant,
    ) -> Result<Option<Uuid>> {
        let email = self.emails.first().map(|email| To::Email(email));
        match email.or_else(|| self.mobiles.first().map(|mobile| To::Text(mobile))) {
            Some(to) => Ok(Some(self.put(app, tx, to, told, now).await?)),
            None => Ok(None),
        }
    }

    /// Sends a notice to every address there is.
    ///
    /// # Errors
    /// When the database or the key store refuse.
    pub async fn everywhere(
        &self,
        app: &App,
        tx: &mut Tx,
        (kind, link): (Kind, Option<&str>),
        now: Instant,
    ) -> Result<()> {
        for email in &self.emails {
            self.put(app, tx, To::Email(email), (kind, link), now).await?;
        }
        for mobile in &self.mobiles {
            self.put(app, tx, To::Text(mobile), (kind, link), now).await?;
        }
        Ok(())
    }

    async fn put(
        &self,
        app: &App,
        tx: &mut Tx,
        to: To<'_>,
        (kind, link): (Kind, Option<&str>),
        now: Instant,
    ) -> Result<Uuid> {
        let (account, language) = (self.account, self.language);
        let outgoing = Outgoing { account, to, kind, language, link, code: None };
        notices::put(app, tx, &outgoing, now).await
    }
}

/// Tells the holder of an account at every address.
///
/// # Errors
/// When the database or the key store refuse.
pub async fn all(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    (kind, link): (Kind, Option<&str>),
    now: Instant,
) -> Result<()> {
    match ways(app, tx, account).await? {
        Some(ways) => ways.everywhere(app, tx, (kind, link), now).await,
        None => Ok(()),
    }
}

/// Whether the holder hears of anything at all.
///
/// # Errors
/// When database or key store are away.
pub async fn reaches(app: &App, tx: &mut Tx, account: AccountId) -> Result<bool> {
    let ways = ways(app, tx, account).await?;
    Ok(ways.is_some_and(|ways| !ways.emails.is_empty() || !ways.mobiles.is_empty()))
}
