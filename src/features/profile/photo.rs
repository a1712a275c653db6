//! The picture of somebody: put up with consent, seen once all said yes, gone at once when one takes
//! it back (A12, V4).
//!
//! Owns these steps. Who may look at it is asked of a permit, by the pages; which square of what was
//! sent is kept, and that nothing else of it is, by `picture`.

use uuid::Uuid;
use vault::KeyId;

use super::mine::{self, Mine};
use super::model::Crop;
use super::model::photo::{Said, deciders, is_shown, may_put};
use super::picture::{self, Amiss};
use super::store::photo::{self as store, There};
use crate::access::{Actor, Change, File, Scope, View, scope};
use crate::app::App;
use crate::audit::{self, Action};
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::accounts::recovery::tell;
use crate::features::accounts::store as accounts;
use crate::features::notices::Kind;
use crate::ids::{ClientId, PersonId, ordered};

impl Mine {
    /// Whether there can be a picture: of a client from twelve.
    #[must_use]
    pub fn may_have_photo(&self, at: Instant) -> bool {
        self.file.as_ref().is_none_or(|file| may_put(file, at))
    }
}

/// Puts a picture up for these persons of `actor`, in the place of another; why not, where it is
/// none that is taken. That its holder said yes is asked by the page, and kept here.
///
/// # Errors
/// When database, log or key store are away.
pub async fn put(
    app: &App,
    actor: &Actor,
    persons: &[PersonId],
    (bytes, crop): (Vec<u8>, Crop),
) -> Result<std::result::Result<(), Amiss>> {
    let kept = match picture::kept(bytes, crop).await {
        Ok(kept) => kept,
        Err(amiss) => return Ok(Err(amiss)),
    };
    let made: Vec<(PersonId, Uuid)> = persons.iter().map(|one| (*one, ordered())).collect();
    // A key before the data: else a crash leaves what nobody can read.
    let ids: Vec<KeyId> = made.iter().map(|(_, id)| KeyId(*id)).collect();
    let keys = app.vault.create_many(&ids).await?;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    accounts::lock(&mut tx, actor.account).await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let chosen: Vec<&Mine> = mine
        .iter()
        .filter(|one| persons.contains(&one.known.person) && one.may_have_photo(now))
        .collect();
    let before: Vec<Uuid> = chosen.iter().map(|one| one.known.person.0).collect();
    store::remove(&mut tx, &app.vault, &before, now).await?;
    for ((person, id), key) in made.iter().zip(&keys) {
        let Some(one) = chosen.iter().find(|one| one.known.person == *person) else { continue };
        store::put(&mut tx, key, (*person, *id), &kept, now).await?;
        let said = Said { photo: *id, giver: *person, withdrawn: false };
        store::say(&mut tx, *person, said, now).await?;
        if let Some(file) = &one.file {
            ask_deciders(app, &mut tx, file, now).await?;
        }
    }
    let lines = mine::lines(actor, &chosen, (Action::Create, "photo", None), now);
    audit::append(&mut tx, &app.vault, &lines).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Asks by mail who has to say yes as well; nobody is asked anything about an adult.
async fn ask_deciders(app: &App, tx: &mut Tx, file: &File, now: Instant) -> Result<()> {
    let Some(deciders) = deciders(file, now) else { return Ok(()) };
    let persons: Vec<Uuid> = deciders.iter().map(|one| one.0).collect();
    let link = page_of(file.id);
    tell::mail_each(app, tx, &persons, (Kind::PhotoAsked, &link), now).await
}

/// Where a representative says yes or no.
#[must_use]
pub fn page_of(client: ClientId) -> String {
    format!("/clients/{client}/photo")
}

/// Takes the pictures of these persons of `actor` away at once, and the consent with them.
///
/// # Errors
/// When database, log or key store are away.
pub async fn withdraw(app: &App, actor: &Actor, persons: &[PersonId]) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    accounts::lock(&mut tx, actor.account).await?;
    let mine = mine::of(app, &mut tx, actor).await?;
    let wanted = |one: &&Mine| persons.contains(&one.known.person);
    let ids: Vec<Uuid> = mine.iter().filter(wanted).map(|one| one.known.person.0).collect();
    let gone = store::remove(&mut tx, &app.vault, &ids, now).await?;
    for one in &gone {
        let said = Said { photo: one.id, giver: one.person_id, withdrawn: true };
        store::say(&mut tx, one.person_id, said, now).await?;
    }
    let whose = |one: &&Mine| gone.iter().any(|photo| photo.person_id == one.known.person);
    let changed: Vec<&Mine> = mine.iter().filter(whose).collect();
    if !changed.is_empty() {
        let lines = mine::lines(actor, &changed, (Action::Delete, "photo", None), now);
        audit::append(&mut tx, &app.vault, &lines).await?;
    }
    Ok(tx.commit().await?)
}

/// What a representative says to the picture of the client: no, or not any more, and it is gone.
///
/// # Errors
/// `NotFound` where there is no such picture, or nobody asks this one.
pub async fn answer(
    app: &App,
    mut change: Change<'_, scope::Sharing>,
    photo: Uuid,
    yes: bool,
) -> Result<()> {
    let (file, at, me) = (change.file(), change.at(), change.me()?);
    let person = file.person;
    if deciders(file, at).is_none_or(|all| !all.contains(&me)) {
        return Err(Error::NotFound);
    }
    let there = store::of(change.tx(), &[person.0]).await?;
    if !there.iter().any(|one| one.id == photo) {
        return Err(Error::NotFound);
    }
    let said = Said { photo, giver: me, withdrawn: !yes };
    store::say(change.tx(), person, said, at).await?;
    if !yes {
        store::remove(change.tx(), &app.vault, &[person.0], at).await?;
    }
    change.commit().await
}

/// The picture of the client of this file, and what was said to it.
///
/// # Errors
/// When the database is away.
pub async fn of_client<C: Scope>(view: &mut View<'_, C>) -> Result<Option<(There, Vec<Said>)>> {
    let person = view.file().person;
    let there = store::of(view.tx(), &[person.0]).await?;
    let Some(there) = there.into_iter().next() else { return Ok(None) };
    let said = store::said(view.tx(), &[there.id]).await?;
    Ok(Some((there, said)))
}

/// The pictures of the people around this file that its reader sees, the client among them: for each
/// the address of it.
///
/// # Errors
/// When the database is away.
pub async fn faces(
    view: &mut View<'_, scope::Network>,
    people: &[PersonId],
) -> Result<Vec<(PersonId, String)>> {
    let (client, at) = (view.file().person, view.at());
    let ids: Vec<Uuid> = people.iter().chain([&client]).map(|one| one.0).collect();
    let there = store::of(view.tx(), &ids).await?;
    let mut shown = Vec::new();
    for one in there {
        if one.person_id != client || client_shown(view, one.id, at).await? {
            let href = format!("/clients/{}/faces/{}", view.client(), one.person_id);
            shown.push((one.person_id, href));
        }
    }
    Ok(shown)
}

/// Whether all said yes to this picture of the client.
async fn client_shown(
    view: &mut View<'_, scope::Network>,
    photo: Uuid,
    at: Instant,
) -> Result<bool> {
    let Some(all) = deciders(view.file(), at) else { return Ok(true) };
    let said = store::said(view.tx(), &[photo]).await?;
    Ok(is_shown(Some(&all), &said, photo))
}

/// The picture of somebody around this file, for who may see its network.
///
/// # Errors
/// `NotFound` for anybody else's, where there is none, and where not all said yes.
pub async fn face(
    app: &App,
    view: &mut View<'_, scope::Network>,
    person: PersonId,
) -> Result<Vec<u8>> {
    let (client, at) = (view.file().person, view.at());
    if person != client && view.file().member_of(person).is_none() {
        return Err(Error::NotFound);
    }
    let there = store::of(view.tx(), &[person.0]).await?;
    let there = there.first().copied().ok_or(Error::NotFound)?;
    if person == client && !client_shown(view, there.id, at).await? {
        return Err(Error::NotFound);
    }
    store::picture(view.tx(), &app.vault, there.id).await?.ok_or(Error::NotFound)
}

/// Nothing is left of the pictures of whose account is closed (A10).
///
/// # Errors
/// When database or key store are away.
pub async fn forget(app: &App, tx: &mut Tx, persons: &[Uuid], now: Instant) -> Result<()> {
    store::remove(tx, &app.vault, persons, now).await?;
    Ok(())
}
