//! `/people`: everybody the coordinator's provider knows, and who has an account.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::app::App;
use crate::audit::{Action, Line};
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::accounts::model::State;
use crate::features::accounts::store as accounts;
use crate::features::activation::{self, model::Standing};
use crate::features::clients::store::{self as clients, Around};
use crate::features::people::alphabet::{PAGE, Place};
use crate::features::people::store::{self, Listed};
use crate::features::people::{account_from, as_what};
use crate::ids::{ClientId, PersonId};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{self, Layout};
use crate::web::text::Texts;

/// The people of a provider.
#[derive(Template)]
#[template(path = "people/list.html")]
pub struct PeoplePage {
    /// Frame.
    pub l: Layout,
    /// What was looked for.
    pub typed: String,
    /// Whether this is not the first page.
    pub later: bool,
    /// The people, by family name.
    pub people: Vec<PersonRow>,
    /// The next page.
    pub next: Option<String>,
}

/// A person in the list.
pub struct PersonRow {
    /// Full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// What the person is here: "Cliënt · Therapeut".
    pub as_what: String,
    /// Where the account stands, and the tone of its pill.
    pub account: (String, &'static str),
    /// The page of this person.
    pub href: String,
    /// Whether the person can be invited to an account there.
    pub invites: bool,
    /// Where somebody who lost user name, password or codes is helped back in.
    pub recovery: Option<String>,
}

/// Where a page goes on; sealed, so that no name stands in an address.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// What is looked for. It is sent, never put into an address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Search {
    name: String,
}

/// `GET /people`
pub async fn show(page: Page) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let place = Place::open(&links, &onward.after).unwrap_or_default();
    draw(&page, &links, place).await
}

/// `POST /people`: those whose family name begins with what was typed.
pub async fn search(page: Page, Form(search): Form<Search>) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    draw(&page, &links, Place::start(&search.name)).await
}

async fn draw(page: &Page, links: &Links, place: Place) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let known = actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
    let found = Found::load(app, known, &place).await?;
    app.audit.durable(vec![look(app, actor, known, &place, &found.files)]).await?;
    let next = found.next(&place).map(|next| format!("/people?after={}", next.seal(links)));
    let people = found.rows(page.0.texts(), app.clock.now().amsterdam().date(), known.person);
    page.html(&PeoplePage {
        l: page.layout(layout::Place::People),
        later: place.after.is_some(),
        typed: place.typed,
        people,
        next,
    })
}

/// A look at who has care here, and who stands around them: it names their files.
fn look(app: &App, actor: &Actor, known: &Known, place: &Place, files: &[Uuid]) -> Line {
    let action = if place.typed.is_empty() { Action::Read } else { Action::Search };
    let who = actor.who(Some(known), Role::Coordinator.as_str());
    let mut line = Line::of(actor.account.0, app.clock.now(), action, who);
    line.object_kind = Some("people");
    line.subjects = files.iter().map(|id| ClientId(*id)).collect();
    line.ground = "staff";
    line
}

struct Found {
    people: Vec<Listed>,
    roles: Vec<(PersonId, Role)>,
    around: Vec<(PersonId, Around)>,
    states: HashMap<PersonId, State>,
    invited: HashMap<PersonId, Standing>,
    files: Vec<Uuid>,
    more: bool,
}

impl Found {
    async fn load(app: &App, known: &Known, place: &Place) -> Result<Self> {
        let mut tx = app.db.read().await?;
        let mut people = store::page(&mut tx, known.provider, place).await?;
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let more = people.len() > page;
        people.truncate(page);
        let ids: Vec<Uuid> = people.iter().map(|person| person.id.0).collect();
        let now = app.clock.now();
        let states: HashMap<PersonId, State> =
            accounts::states(&mut tx, &ids).await?.into_iter().collect();
        let is_invited = |id: &&Uuid| states.get(&PersonId(**id)) == Some(&State::Invited);
        let invited: Vec<Uuid> = ids.iter().filter(is_invited).copied().collect();
        let mut stands = Vec::new();
        if !invited.is_empty() {
            stands = activation::store::standings(&mut tx, &invited, now).await?;
        }
        Ok(Self {
            roles: store::roles(&mut tx, &ids, now).await?,
            around: clients::around(&mut tx, &ids).await?,
            files: lists::around(&mut tx, &ids).await?,
            states,
            invited: stands.into_iter().collect(),
            people,
            more,
        })
    }

    /// The next page, where there are more.
    fn next(&self, place: &Place) -> Option<Place> {
        self.people.last().filter(|_| self.more).map(|last| place.after(&last.sort_key, last.id.0))
    }

    fn rows(&self, t: Texts, today: jiff::civil::Date, own: PersonId) -> Vec<PersonRow> {
        let row = |person: &Listed| {
            let state = self.states.get(&person.id).copied();
            let young = account_from(person, today);
            // A colleague's way in is for who hires.
            let staff = self.roles.iter().any(|(one, _)| *one == person.id);
            let others = person.id != own && !staff;
            let invites = matches!(state, None | Some(State::Invited)) && young.is_none();
            PersonRow {
                name: person.name.clone(),
                initials: person.initials.clone(),
                as_what: as_what(t, person, &self.around, &self.roles),
                href: format!("/people/{}", person.id),
                account: activation::of_account(
                    t,
                    state,
                    self.invited.get(&person.id).copied(),
                    young,
                ),
                invites: invites && others,
                recovery: (state == Some(State::Active) && others)
                    .then(|| format!("/people/{}/recovery", person.id)),
            }
        };
        self.people.iter().map(row).collect()
    }
}
