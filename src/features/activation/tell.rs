//! Telling whoever is invited that there is an invitation, at every address that was known before it
//! (A1, V14): who invites could name an address of their own.
//!
//! Owns who hears of it, and that it says nothing of care and names nobody. The address to which link
//! or code go hears of it by those. That the account is in use is told by `lock`.

use uuid::Uuid;
use vault::Key;

use super::invite::Asked;
use super::model::{Channel, State, same_email, same_mobile};
use super::reach::{Serving, serving};
use super::store;
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::features::notices::{self, Kind, Outgoing, To};
use crate::features::people::store as people;
use crate::ids::AccountId;

/// Where help stands for who knows nothing of an invitation.
pub(super) const HELP: &str = "/activate/help";

/// Tells it, in the transaction that invites and before what is known changes; whether anybody could
/// be told, by this or by link and code. What a representative uses is not the holder's.
pub(super) async fn invited(
    app: &App,
    tx: &mut Tx,
    (account, key): (AccountId, &Key),
    asked: &Asked,
) -> Result<bool> {
    let persons: Vec<Uuid> = accounts::persons_of(tx, account).await?;
    let (mut emails, mut mobiles) = (Vec::new(), Vec::new());
    for (_, contact) in people::contacts(tx, &app.vault, &persons).await? {
        emails.extend(contact.email.filter(|email| !emails.contains(email)));
        mobiles.extend(contact.mobile.filter(|mobile| !mobiles.contains(mobile)));
    }
    // Where somebody said that it is for another, it is another who reads it.
    let before = store::newest_of(tx, account).await?.filter(|act| act.state() == State::NotMe);
    if let Some(wrong) = before.and_then(|act| act.reach(key).email) {
        emails.retain(|email| !same_email(email, &wrong));
    }
    let Serving { emails, mobiles, .. } = serving(app, tx, &persons, (emails, mobiles)).await?;
    let (new, texted) = (asked.reach.email.as_deref(), asked.channel == Channel::Text);
    let mut told = new.is_some() || texted;
    for email in emails.iter().filter(|email| !new.is_some_and(|new| same_email(new, email))) {
        let kind = if new.is_some() { Kind::InvitedElsewhere } else { Kind::Invited };
        put(app, tx, (account, To::Email(email), kind), asked).await?;
        told = true;
    }
    let code_to = asked.reach.mobile.as_deref().filter(|_| texted);
    for mobile in mobiles.iter().filter(|one| !code_to.is_some_and(|to| same_mobile(to, one))) {
        put(app, tx, (account, To::Text(mobile), Kind::Invited), asked).await?;
        told = true;
    }
    Ok(told)
}

async fn put(
    app: &App,
    tx: &mut Tx,
    (account, to, kind): (AccountId, To<'_>, Kind),
    asked: &Asked,
) -> Result<()> {
    let (language, link) = (asked.language, Some(HELP));
    let outgoing = Outgoing { account, to, kind, language, link, code: None };
    notices::put(app, tx, &outgoing, app.clock.now()).await?;
    Ok(())
}
