//! `/clients/{client}/network/new`: asking to let somebody new in (T1.1h, T3.1).
//!
//! Owns the form. Whoever is asked for gets a place and no sight.

mod said;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Party};
use serde::Deserialize;
use uuid::Uuid;

use super::{Choice, access_at, list_at};
use crate::access::facts::Member;
use crate::access::{Ask, Change, File, Hat, View, scope};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::store as clients;
use crate::features::clients::{RELATIONS, frame, kin_named};
use crate::features::invitations::store::{self, NewInvitation};
use crate::features::invitations::{Asked, REASON_MAX, Typed, asked_from};
use crate::features::people::store::{self as people, NewPerson};
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

use said::{same, steps, words_of};

/// So many wait in one file at a time.
const MOST: usize = 25;

type Asks = Ask<scope::Inviting>;

/// Somebody new is asked for.
#[derive(Template)]
#[template(path = "invitations/new.html")]
pub struct NewPage {
    /// Frame.
    pub l: Layout,
    /// The name the client is called by.
    pub name: String,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// This page.
    pub href: String,
    /// The list it leads back to.
    pub list_href: String,
    /// What that is called.
    pub list_name: String,
    /// Who will be asked, and what else it takes.
    pub steps: Vec<String>,
    /// What was typed.
    pub fields: Fields,
    /// What somebody can be to the client.
    pub relations: Vec<Choice>,
    /// "Hier staat al iemand die zo heet": asked before it goes on; empty: not asked.
    pub same: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
    /// How many characters a reason may hold.
    pub most: usize,
}

impl NewPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The form's own random value.
    pub form: String,
    /// The name one is called by.
    pub first: String,
    /// The family name.
    pub family: String,
    /// What the person is to the client.
    pub relation: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Why.
    pub reason: String,
    /// That it is somebody else than the one of the same name.
    pub other: String,
}

impl Fields {
    fn typed(&self) -> Typed<'_> {
        Typed {
            first: &self.first,
            family: &self.family,
            relation: &self.relation,
            email: &self.email,
            phone: &self.phone,
            reason: &self.reason,
        }
    }
}

/// What stands in the way.
#[derive(Default)]
struct Hindered {
    errors: Vec<(&'static str, String)>,
    same: String,
}

/// `GET /clients/{client}/network/new`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let view = ask.view().await?;
    let fields =
        kept.unwrap_or_else(|| Fields { form: ordered().to_string(), ..Fields::default() });
    page.html(&draw(&page, &view, fields, Hindered::default()))
}

/// `POST /clients/{client}/network/new`: sent twice, it is asked once.
pub async fn send(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let t = page.0.texts();
    let asked = match Asked::read(fields.typed()) {
        Ok(asked) => asked,
        Err(wrong) => {
            let errors = wrong.into_iter().map(|wrong| (wrong.field(), words_of(t, wrong)));
            let hindered = Hindered { errors: errors.collect(), ..Hindered::default() };
            return again(&page, &ask, fields, hindered).await;
        }
    };
    let (app, account) = (page.app(), page.actor()?.account);
    let form = if fields.form.is_empty() { ordered().to_string() } else { fields.form.clone() };
    let [id, person] = asked_from(app.vault.blind(), ask.client(), account, &form);
    let person = PersonId(person);
    let mut change = ask.change_rights(("invitation", id)).await?;
    let hat = change.hat().cloned().ok_or(Error::NotFound)?;
    let to = next(&change, &hat, person);
    if store::was_asked(&mut change, id).await? {
        change.stands_already().await?;
        return Ok(page.go(&to, "invite-asked"));
    }
    if wait_already(change.file()) >= MOST {
        drop(change);
        let errors = vec![("first", fl!(t, "invite-error-many"))];
        return again(&page, &ask, fields, Hindered { errors, ..Hindered::default() }).await;
    }
    let same = same(t, change.file(), &hat, &asked);
    if let Some(same) = same.filter(|_| fields.other != "yes") {
        drop(change);
        let errors = vec![("other", same.clone())];
        return again(&page, &ask, fields, Hindered { errors, same }).await;
    }
    write(&page, &mut change, (id, person, hat.known.person), &asked).await?;
    change.commit().await?;
    Ok(page.go(&to, "invite-asked"))
}

/// How many were asked for in this file and not let in yet.
fn wait_already(file: &File) -> usize {
    let waits = |member: &&Member| member.proof.tries_left().is_some() && member.held.is_empty();
    file.people.iter().filter(waits).count()
}

/// Where one goes on: to the own yes, or to the page of the coordinator.
fn next(change: &Change<'_, scope::Inviting>, hat: &Hat, person: PersonId) -> String {
    let client = change.client();
    match hat.party {
        Some(_) => format!("/clients/{client}/network/{person}"),
        None => access_at(client, person),
    }
}

/// A person without a way in, a place without sight, and what was asked.
async fn write(
    page: &Page,
    change: &mut Change<'_, scope::Inviting>,
    (id, person, asker): (Uuid, PersonId, PersonId),
    asked: &Asked,
) -> Result<()> {
    let vault = &page.app().vault;
    let (client, provider, at) = (change.client(), change.file().provider, change.at());
    let file_key = vault.key(clients::key_id(client)).await?;
    let key = vault.create(people::key_id(person)).await?;
    let new = NewPerson {
        id: person,
        provider,
        name: &asked.name,
        born: None,
        gender: None,
        contact: &asked.contact,
    };
    let places = clients::relatives_of(change.tx(), &[client.0]).await?;
    let place = places.iter().map(|place| place.position + 1).max().unwrap_or(0);
    let member = clients::Member { client, person };
    people::create(change.tx(), vault, &key, &new).await?;
    clients::add_relative(change.tx(), member, asked.relation, place, at).await?;
    clients::ask_proof(change.tx(), member).await?;
    let new = NewInvitation { id, provider, person, asker, reason: &asked.reason };
    Ok(store::ask(change, &file_key, &new).await?)
}

async fn again(page: &Page, ask: &Asks, fields: Fields, hindered: Hindered) -> Result<Response> {
    let view = ask.view().await?;
    page.again(&draw(page, &view, fields, hindered))
}

fn draw(
    page: &Page,
    view: &View<'_, scope::Inviting>,
    fields: Fields,
    hindered: Hindered,
) -> NewPage {
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let (list_href, list_name) = match () {
        () if view.may::<scope::Network>(Action::View) => {
            (list_at(file.id, true), fl!(t, "network-title"))
        }
        () if view.may::<scope::Sharing>(Action::View) => {
            (list_at(file.id, false), fl!(t, "share-list"))
        }
        () => (format!("/clients/{}", file.id), file.name.clone()),
    };
    let relations = RELATIONS.into_iter().map(|value| Choice {
        value,
        text: kin_named(t, value),
        picked: value == fields.relation,
    });
    NewPage {
        name: file.call_name.clone(),
        own: view.hat().is_some_and(|hat| hat.party == Some(Party::Client)),
        href: format!("/clients/{}/network/new", file.id),
        list_href,
        list_name,
        steps: steps(t, view),
        relations: relations.collect(),
        same: hindered.same,
        errors: hindered.errors,
        fields,
        most: REASON_MAX,
        l,
    }
}
