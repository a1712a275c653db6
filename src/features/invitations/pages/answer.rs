//! Answers beside a yes: "rather not", and taking an invitation back.
//!
//! Owns both. That somebody would rather not is told to nobody else; the yes
//! itself is given where one chooses what somebody sees (T3.2).

use axum::response::Response;
use rules::Action;

use super::{Whom, list_at};
use crate::access::{Ask, scope};
use crate::error::{Error, Result};
use crate::features::clients::store::{self as clients, Member, authority};
use crate::features::invitations::State;
use crate::features::invitations::store;
use crate::features::invitations::words::answer_of;
use crate::features::people::store as people;
use crate::web::extract::Page;

/// `POST /clients/{client}/network/{person}/decline`: one is not asked again.
pub async fn decline(page: Page, ask: Ask<scope::Sharing>, Whom(person): Whom) -> Result<Response> {
    let mut change = ask.change_rights(("invitation", person.0)).await?;
    let (file, at) = (change.file(), change.at());
    let hat = change.hat().cloned().ok_or(Error::NotFound)?;
    let way = rules::way_in(&file.facts, &person.0, at.timestamp()).ok_or(Error::NotFound)?;
    let mine = hat.party.as_ref().and_then(|party| answer_of(file, &way, party));
    let (client, me) = (change.client(), hat.known.person);
    let found = store::of_person(change.tx(), client, person, Some(me)).await?;
    let open = found.filter(store::Invitation::is_open).ok_or(Error::NotFound)?;
    let to = list_at(client, change.may::<scope::Network>(Action::View));
    match mine {
        None => return Err(Error::NotFound),
        // Who said yes takes that back there, and nothing is changed here.
        Some(true) => {
            change.stands_already().await?;
            let about = format!("/clients/{client}/network/{person}");
            return Ok(page.go(&about, "invite-said-yes"));
        }
        Some(false) if !open.declined => {
            store::declines(&mut change, open.id, me).await?;
            change.commit().await?;
        }
        Some(false) => change.stands_already().await?,
    }
    Ok(page.go(&to, "invite-declined"))
}

/// `POST /clients/{client}/network/{person}/withdraw`: by who asked, or the coordinator.
pub async fn withdraw(
    page: Page,
    ask: Ask<scope::Inviting>,
    Whom(person): Whom,
) -> Result<Response> {
    let mut change = ask.change_rights(("invitation", person.0)).await?;
    let me = change.me()?;
    let (client, staff) = (change.client(), change.may::<scope::Team>(Action::Act));
    let to = list_at(client, change.may::<scope::Network>(Action::View));
    // Who came to have authority stays, whatever was asked before (T1.1p).
    let at = change.at().timestamp();
    let related = rules::way_in(&change.file().facts, &person.0, at).is_some();
    let found = store::of_person(change.tx(), client, person, None).await?;
    let one = found.ok_or(Error::NotFound)?;
    if related && one.is_withdrawn_by(me, staff) {
        store::becomes(&mut change, one.id, State::Withdrawn).await?;
        let (member, at) = (Member { client, person }, change.at());
        if !authority::is_to_represent(change.tx(), member, at).await? {
            clients::leave(change.tx(), member).await?;
            people::forget_contact(change.tx(), person).await?;
        }
        change.commit().await?;
    } else if one.state == State::Withdrawn.as_str() && (staff || one.asker == me) {
        change.stands_already().await?;
    } else {
        return Err(Error::NotFound);
    }
    Ok(page.go(&to, "invite-withdrawn"))
}
