//! `/clients/{client}/team`: who treats, for the coordinator to arrange (T4.5).

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::{Ask, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::store::{self, Relation};
use crate::features::clients::{self, TreatmentKind};
use crate::features::people::store::therapists;
use crate::features::people::treatment_words;
use crate::features::staff::jobs::look_again;
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Who treats a client.
#[derive(Template)]
#[template(path = "people/team.html")]
pub struct TeamPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// This page; the forms send to addresses below it.
    pub href: String,
    /// Relations that hold now or later.
    pub current: Vec<RelationRow>,
    /// Relations that have ended, newest first.
    pub ended: Vec<RelationRow>,
    /// The therapists one may choose from.
    pub therapists: Vec<Choice>,
    /// The kinds of relation one may choose from.
    pub kinds: Vec<Choice>,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// A relation in the list.
pub struct RelationRow {
    /// Its id.
    pub id: String,
    /// Who treats.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "behandelaar, sinds 3 mei 2026".
    pub text: String,
    /// Whether it can be ended here.
    pub can_end: bool,
}

/// One of a list to choose from.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Whether it was chosen before.
    pub picked: bool,
}

/// What is sent to add somebody.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AddFields {
    person: String,
    kind: String,
}

/// What is sent to end a relation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EndFields {
    treatment: String,
}

/// `GET /clients/{client}/team`
pub async fn show(page: Page, ask: Ask<scope::Team>) -> Result<Response> {
    page.html(&draw(&page, &ask, &AddFields::default(), Vec::new()).await?)
}

/// `POST /clients/{client}/team/add`: sending it twice adds once.
pub async fn add(
    page: Page,
    ask: Ask<scope::Team>,
    Form(fields): Form<AddFields>,
) -> Result<Response> {
    let chosen = match fields.chosen(&page) {
        Ok(chosen) => chosen,
        Err(error) => return again(&page, &ask, &fields, error).await,
    };
    let treatment = ordered();
    let mut change = ask.change_rights(("treatment", treatment)).await?;
    let (t, provider, at) = (page.0.texts(), change.file().provider, change.at());
    let known = therapists(change.tx(), provider, at).await?;
    let error = if change.file().in_circle(chosen.0) {
        Some(fl!(t, "team-error-circle"))
    } else {
        let unknown = !known.iter().any(|(person, _)| *person == chosen.0);
        unknown.then(|| fl!(t, "team-error-person"))
    };
    if let Some(error) = error {
        drop(change);
        return again(&page, &ask, &fields, ("person", error)).await;
    }
    let to = format!("/clients/{}/team", change.client());
    if store::start(&mut change, treatment, chosen.0, chosen.1).await? {
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&to, "team-added"))
}

/// `POST /clients/{client}/team/end`: sending it twice ends once.
pub async fn end(
    page: Page,
    ask: Ask<scope::Team>,
    Form(fields): Form<EndFields>,
) -> Result<Response> {
    let treatment: Uuid = fields.treatment.parse().unwrap_or_else(|_| Uuid::nil());
    let mut change = ask.change_rights(("treatment", treatment)).await?;
    let to = format!("/clients/{}/team", change.client());
    let at = change.at();
    let relation = store::relation(&mut change, treatment).await?.ok_or(Error::NotFound)?;
    if relation.can_end(at) {
        store::end(&mut change, treatment).await?;
        look_again(page.app(), change.tx(), relation.person, at).await?;
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&to, "team-ended"))
}

impl AddFields {
    /// The person and kind that were chosen, or the field that is wrong. A
    /// relation never starts by oneself (T4.5).
    fn chosen(
        &self,
        page: &Page,
    ) -> std::result::Result<(PersonId, TreatmentKind), (&'static str, String)> {
        let t = page.0.texts();
        let Ok(person) = self.person.parse::<PersonId>() else {
            return Err(("person", fl!(t, "team-error-person")));
        };
        let Ok(kind) = self.kind.parse() else {
            return Err(("kind", fl!(t, "team-error-kind")));
        };
        let own =
            page.actor().is_ok_and(|actor| actor.known.iter().any(|known| known.person == person));
        if own { Err(("person", fl!(t, "team-error-own"))) } else { Ok((person, kind)) }
    }
}

async fn again(
    page: &Page,
    ask: &Ask<scope::Team>,
    fields: &AddFields,
    error: (&'static str, String),
) -> Result<Response> {
    page.again(&draw(page, ask, fields, vec![error]).await?)
}

async fn draw(
    page: &Page,
    ask: &Ask<scope::Team>,
    fields: &AddFields,
    errors: Vec<(&'static str, String)>,
) -> Result<TeamPage> {
    let t = page.0.texts();
    let mut view = ask.view().await?;
    let (provider, at) = (view.file().provider, view.at());
    let (current, ended) =
        store::relations(&mut view).await?.into_iter().partition(|relation| relation.lasts(at));
    let known = therapists(view.tx(), provider, at).await?;
    let l = clients::frame(page, Place::Elsewhere, view.file(), view.hat(), at);
    let file_href = format!("/clients/{}", view.client());
    Ok(TeamPage {
        name: view.file().name.clone(),
        href: format!("{file_href}/team"),
        file_href,
        current: rows(t, current, at),
        ended: rows(t, ended, at),
        therapists: known
            .into_iter()
            .map(|(person, name)| Choice::of(person.to_string(), name, &fields.person))
            .collect(),
        kinds: TreatmentKind::ALL
            .into_iter()
            .map(|kind| {
                Choice::of(
                    kind.as_str().to_owned(),
                    treatment_words(t, kind.as_str()),
                    &fields.kind,
                )
            })
            .collect(),
        errors,
        l,
    })
}

impl Choice {
    fn of(value: String, text: String, chosen: &str) -> Self {
        Self { picked: value == chosen, value, text }
    }
}

fn rows(t: Texts, relations: Vec<Relation>, at: Instant) -> Vec<RelationRow> {
    let row = |relation: Relation| RelationRow {
        id: relation.id.to_string(),
        text: spell(t, &relation, at),
        can_end: relation.can_end(at),
        name: relation.name,
        initials: relation.initials,
    };
    relations.into_iter().map(row).collect()
}

/// "behandelaar, sinds 3 mei 2026": how, and in which time.
pub(super) fn spell(t: Texts, relation: &Relation, at: Instant) -> String {
    let day = |at: Instant| t.day(at.amsterdam().date());
    let kind = treatment_words(t, &relation.kind);
    match (relation.valid_from, relation.valid_until) {
        (_, Some(until)) if until <= at => fl!(t, "team-until", kind = kind, day = day(until)),
        (Some(from), Some(until)) => {
            fl!(t, "team-between", kind = kind, from = day(from), until = day(until))
        }
        (Some(from), None) => fl!(t, "team-since", kind = kind, day = day(from)),
        (None, Some(until)) => fl!(t, "team-until", kind = kind, day = day(until)),
        (None, None) => kind,
    }
}

impl TeamPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}
