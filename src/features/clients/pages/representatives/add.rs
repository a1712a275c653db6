//! `/clients/{client}/representatives/person`: somebody new around the client.
//!
//! Gives neither authority nor access; whoever it is at another provider stays there.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::enter::Choice;
use super::words::relation_words;
use super::{Asks, place};
use crate::access::scope;
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::features::clients::model::RELATIONSHIPS;
use crate::features::clients::store::{self, Member};
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, TypedName};
use crate::ids::{PersonId, made_from};
use crate::web::extract::{Of, Page};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// A form for somebody new.
#[derive(Template)]
#[template(path = "clients/add_person.html")]
pub struct AddPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The page it belongs to.
    pub back_href: String,
    /// What was typed.
    pub fields: Fields,
    /// What one can be to the client.
    pub relations: Vec<Choice>,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice has the same.
    pub form: String,
    /// The name one is called by.
    pub call: String,
    /// "van der".
    pub prefix: String,
    /// The family name.
    pub family: String,
    /// What one is to the client.
    pub relation: String,
}

impl Fields {
    fn name(&self) -> TypedName {
        TypedName::of(&self.call, &self.prefix, &self.family)
    }

    fn wrong(&self, t: Texts) -> Vec<(&'static str, String)> {
        let mut wrong: Vec<(&'static str, String)> =
            self.name().wrong().into_iter().map(|field| (field, fl!(t, "name-error"))).collect();
        if !RELATIONSHIPS.contains(&self.relation.as_str()) {
            wrong.push(("relation", fl!(t, "person-error-relation")));
        }
        wrong
    }
}

/// `GET /clients/{client}/representatives/person`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let fields = Fields { form: PersonId::fresh().to_string(), ..Fields::default() };
    page.html(&draw(&page, &ask, fields, Vec::new()).await?)
}

/// `POST /clients/{client}/representatives/person`: sending it twice adds one.
pub async fn add(
    page: Page,
    ask: Asks,
    Of(client): Of,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let form: PersonId = fields.form.parse().unwrap_or_else(|_| PersonId::fresh());
    let id = PersonId(made_from(client.0, form.0));
    let mut change = ask.arrange(Action::Create, ("related_person", id.0)).await?;
    let to = place(client);
    if change.file().member_of(id).is_some() {
        change.stands_already().await?;
        return Ok(page.go(&to, "person-added"));
    }
    let wrong = fields.wrong(page.0.texts());
    if !wrong.is_empty() {
        drop(change);
        return page.again(&draw(&page, &ask, fields, wrong).await?);
    }
    let vault = &page.app().vault;
    let key = vault.create(people::key_id(id)).await?;
    let (provider, at) = (change.file().provider, change.at());
    let (name, contact) = (fields.name().name(), Contact::default());
    let new = NewPerson { id, provider, name: &name, born: None, gender: None, contact: &contact };
    people::create(change.tx(), vault, &key, &new).await?;
    let places = store::relatives_of(change.tx(), &[client.0]).await?;
    let position = places.iter().map(|place| place.position + 1).max().unwrap_or(0);
    let member = Member { client, person: id };
    store::add_relative(change.tx(), member, &fields.relation, position, at).await?;
    change.commit().await?;
    Ok(page.go(&to, "person-added"))
}

async fn draw(
    page: &Page,
    ask: &Asks,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> Result<AddPage> {
    let view = ask.view().await?;
    // What nobody can send any more is not asked: after death the file is frozen (T9.4).
    if !view.may::<scope::Representatives>(rules::Action::Act) {
        return Err(Error::NotFound);
    }
    let l = frame(page, Place::Elsewhere, view.file(), view.hat(), view.at());
    let relation = |word: &str| Choice::of(word, relation_words(l.t, word), &fields.relation);
    Ok(AddPage {
        name: view.file().name.clone(),
        back_href: place(view.client()),
        relations: RELATIONSHIPS.into_iter().map(relation).collect(),
        errors,
        fields,
        l,
    })
}

impl AddPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
