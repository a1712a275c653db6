//! What one is asked: a yes about people who are to be let in, a date of birth, to share something.
//!
//! Owns the words, and how many wait for a coordinator. Whose yes is needed is
//! the rules' answer; no name stands here of a file that shows nothing yet.

use std::sync::Arc;

use i18n_embed_fl::fl;
use rules::staff::Role;
use rules::{Action, Party};
use uuid::Uuid;

use crate::access::{Around, Circle, Desk, File, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::appointments::store::Appointment;
use crate::features::clients::store as clients;
use crate::features::invitations::{answer_of, store};
use crate::features::notices::pages as notices;
use crate::features::wishes::{Wanted, open_wishes};
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// One thing that is asked.
pub struct Asked {
    /// Where it is answered.
    pub href: String,
    /// Its icon.
    pub icon: &'static str,
    /// "Mag Ans Visser meekijken bij Sam?"
    pub title: String,
    /// What one can say.
    pub text: String,
}

/// All that is asked of whoever signed in.
pub(super) async fn cards(
    app: &App,
    t: Texts,
    circle: &mut Circle<'_, Appointment>,
) -> Result<Vec<Asked>> {
    let mut cards: Vec<Asked> = circle
        .to_prove()
        .iter()
        .map(|client| Asked {
            href: format!("/clients/{client}/prove"),
            icon: "person",
            title: fl!(t, "home-asked-prove"),
            text: fl!(t, "home-asked-prove-text"),
        })
        .collect();
    cards.extend(to_confirm(t, circle).await?);
    let at = circle.at();
    cards.extend(wishes(app, t, circle).await?);
    let mut silent: Vec<Uuid> = circle
        .files()
        .iter()
        .filter(|around| !unanswered(around, at).is_empty())
        .map(|around| around.file.id.0)
        .collect();
    silent.dedup();
    if silent.is_empty() {
        return Ok(cards);
    }
    for (client, person) in store::asked_of(circle, &silent).await? {
        let around = circle.files().iter().find(|around| around.file.id == client);
        let Some(around) = around.filter(|around| unanswered(around, at).contains(&person.0))
        else {
            continue;
        };
        let Some(member) = around.file.member_of(person) else { continue };
        let name = member.name.as_str();
        let own = around.hat.party == Some(Party::Client);
        cards.push(Asked {
            href: format!("/clients/{client}/network/{person}"),
            icon: "people",
            title: if own {
                fl!(t, "home-asked-own", name = name)
            } else {
                fl!(t, "home-asked-for", name = name, client = around.file.call_name.as_str())
            },
            text: fl!(t, "home-asked-text"),
        });
    }
    Ok(cards)
}

/// What parents ask to be shown of the reader's own files, as far as it still stands (T4.3).
async fn wishes(app: &App, t: Texts, circle: &mut Circle<'_, Appointment>) -> Result<Vec<Asked>> {
    let own = |around: &&Around| around.hat.party == Some(Party::Client) && around.standing;
    let files: Vec<Uuid> =
        circle.files().iter().filter(own).map(|around| around.file.id.0).collect();
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let found = open_wishes(app, circle, &files).await?;
    let card = |(client, wanted): (ClientId, Wanted)| Asked {
        href: format!("/clients/{client}/network/{}", wanted.asker),
        icon: "eye",
        title: fl!(t, "home-wish", name = wanted.name.as_str(), what = wanted.words(t)),
        text: fl!(t, "wish-you-decide", name = wanted.name),
    };
    Ok(found.into_iter().map(card).collect())
}

/// The files in which the reader can look at answers to questions of the own (rulebook 7.3).
pub(super) fn asks(circle: &Circle<'_, Appointment>) -> Vec<Uuid> {
    let reads = |around: &&Around| circle.may_also::<scope::OwnQuestions>(around, Action::View);
    circle.files().iter().filter(reads).map(|around| around.file.id.0).collect()
}

/// That an answer came, which was not looked at yet.
pub(super) fn answered(t: Texts, client: ClientId) -> Asked {
    Asked {
        href: format!("/clients/{client}/questions"),
        icon: "message",
        title: fl!(t, "home-answered"),
        text: fl!(t, "home-answered-text"),
    }
}

/// What one prepared for the twelfth birthday, and can confirm now (rulebook, "Birthdays").
async fn to_confirm(t: Texts, circle: &mut Circle<'_, Appointment>) -> Result<Vec<Asked>> {
    let at = circle.at().timestamp();
    let may = |around: &&Around| {
        let party = around.hat.party.as_ref();
        party.is_some_and(|party| rules::confirms(&around.file.facts, party, at))
    };
    let own: Vec<Uuid> = circle.files().iter().filter(may).map(|one| one.file.id.0).collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let card = |client| Asked {
        href: format!("/clients/{client}/prepared"),
        icon: "people",
        title: fl!(t, "home-prepared"),
        text: fl!(t, "home-prepared-text"),
    };
    Ok(clients::prepared_in(circle, &own).await?.into_iter().map(card).collect())
}

/// About whom one's yes is needed, and nothing was said yet.
fn unanswered(around: &Around, at: Instant) -> Vec<Uuid> {
    let (file, Some(me)) = (&around.file, around.hat.party.as_ref()) else { return Vec::new() };
    let relatives = file.people.iter().filter(|member| !member.therapist);
    let waits = |person: &Uuid| {
        let way = rules::way_in(&file.facts, person, at.timestamp());
        way.and_then(|way| answer_of(file, &way, me)) == Some(false) && !said(file, me, *person)
    };
    relatives.map(|member| member.person.0).filter(waits).collect()
}

/// Whether one ever said something about this person: who stopped is not asked again.
fn said(file: &File, me: &Party<Uuid>, person: Uuid) -> bool {
    file.facts.consents.iter().any(|one| one.giver == *me && one.receiver == person)
}

/// How many notices to people of the coordinator's provider did not arrive; nothing for who is none.
pub(super) async fn undelivered(page: &Page, t: Texts) -> Result<Option<Asked>> {
    if page.actor()?.staff(Role::Coordinator).is_none() {
        return Ok(None);
    }
    let waiting = notices::news(page).await?.waiting;
    Ok((waiting > 0).then(|| Asked {
        href: "/people/undelivered".to_owned(),
        icon: "mail",
        title: fl!(t, "undelivered-link", n = waiting),
        text: fl!(t, "undelivered-link-text"),
    }))
}

/// So many are counted; beyond that nobody counts.
const MOST: i64 = 100;

/// How many invitations are open at the coordinator's provider; none for who is none.
pub(super) async fn ready(page: &Page) -> Result<Option<i64>> {
    let actor = page.actor()?;
    if actor.staff(Role::Coordinator).is_none() {
        return Ok(None);
    }
    let desk = Desk::new(page.app().clone(), Arc::clone(actor), Role::Coordinator);
    Ok(Some(desk.how_many_invited(MOST).await?))
}
