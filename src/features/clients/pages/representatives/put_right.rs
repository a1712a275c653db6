//! What was wrong about who stands around the client: a name, a relation, or the file itself.
//!
//! Gives nobody a right. Who has authority, or is proposed for it, stays until that is ended: then
//! somebody looks twice.

use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::draw::Tried;
use super::words::relation_words;
use super::{Asks, Changes, again, place};
use crate::access::Member as Known;
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::clients::model::{RELATIONSHIPS, says_why};
use crate::features::clients::store::authority::is_to_represent;
use crate::features::clients::store::put_right::remove as take_out;
use crate::features::clients::store::{Member, add_relative, key_id};
use crate::features::invitations::{State, store as invitations};
use crate::features::people::TypedName;
use crate::features::people::store as people;
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};

/// About whom, and what is right; or why the person goes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    person: String,
    call: String,
    prefix: String,
    family: String,
    relation: String,
    reason: String,
}

impl Fields {
    fn person(&self) -> PersonId {
        PersonId(self.person.parse().unwrap_or_else(|_| Uuid::nil()))
    }

    fn name(&self) -> TypedName {
        TypedName::of(&self.call, &self.prefix, &self.family)
    }
}

/// A relative of the file.
fn relative(change: &Changes<'_>, person: PersonId) -> Result<Known> {
    let known = change.file().member_of(person).filter(|member| !member.therapist);
    known.cloned().ok_or(Error::NotFound)
}

/// `POST /clients/{client}/representatives/correct`: a name or a relation that was wrong.
pub async fn correct(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let person = fields.person();
    let mut change = ask.arrange(Action::Update, ("related_person", person.0)).await?;
    let (to, at, t) = (place(change.client()), change.at(), page.0.texts());
    let known = relative(&change, person)?;
    let typed = fields.name();
    let mut errors: Vec<(&'static str, String)> =
        typed.wrong().into_iter().map(|field| (field, fl!(t, "name-error"))).collect();
    if !RELATIONSHIPS.contains(&fields.relation.as_str()) {
        errors.push(("relation", fl!(t, "person-error-relation")));
    }
    if !errors.is_empty() {
        drop(change);
        let typed = [
            ("call", fields.call),
            ("prefix", fields.prefix),
            ("family", fields.family),
            ("relation", fields.relation),
        ];
        return again(&page, &ask, &Tried { on: person.0, typed: typed.into(), errors }).await;
    }
    let name = typed.name();
    let renamed = name.full != known.name;
    // What is told in one word may be known more exactly: an aunt is among the others here.
    let related = relation_words(t, &fields.relation) != relation_words(t, &known.relationship);
    if renamed {
        people::rename(change.tx(), person, &name).await?;
    }
    if related {
        let member = Member { client: change.client(), person };
        add_relative(change.tx(), member, &fields.relation, 0, at).await?;
    }
    if renamed || related {
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&to, "details-corrected"))
}

/// `POST /clients/{client}/representatives/remove`: this person does not belong to this file. Sent
/// twice the person goes once.
pub async fn remove(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let person = fields.person();
    let mut change = ask.change_rights(("related_person", person.0)).await?;
    let (client, at, t) = (change.client(), change.at(), page.0.texts());
    let to = place(client);
    let Ok(known) = relative(&change, person) else {
        change.stands_already().await?;
        return Ok(page.go(&to, "person-removed"));
    };
    let member = Member { client, person };
    let error = if is_to_represent(change.tx(), member, at).await? {
        Some(fl!(t, "remove-error-authority"))
    } else if !says_why(&tidy(&fields.reason)) {
        Some(fl!(t, "represents-error-reason"))
    } else {
        None
    };
    if let Some(error) = error {
        drop(change);
        let typed = [("remove", fields.reason)].into();
        let tried = Tried { on: person.0, typed, errors: vec![("remove", error)] };
        return again(&page, &ask, &tried).await;
    }
    let by = change.me()?;
    let key = page.app().vault.key(key_id(client)).await?;
    let reason = tidy(&fields.reason);
    take_out(&mut change, &key, (ordered(), person, &known.relationship), (&reason, by)).await?;
    let asked = invitations::of_person(change.tx(), client, person, None).await?;
    let becomes = asked.as_ref().and_then(|one| match one.state.as_str() {
        "open" => Some((one.id, State::Withdrawn)),
        "granted" => Some((one.id, State::Ended)),
        _ => None,
    });
    if let Some((asked, state)) = becomes {
        invitations::becomes(&mut change, asked, state).await?;
    }
    change.commit().await?;
    Ok(page.go(&to, "person-removed"))
}
