//! `/people/{person}/hand-over`: what a colleague who leaves still treats, to one colleague or to
//! several, in one go (T4.5); for the coordinator.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::Errors;
use crate::access::{Desk, Handing};
use crate::error::{Error, Result};
use crate::features::clients::store as clients;
use crate::features::people::store as people;
use crate::features::people::treatment_words;
use crate::features::staff::jobs;
use crate::ids::{ClientId, PersonId};
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};

/// Handing over all of it.
#[derive(Template)]
#[template(path = "staff/hand_over.html")]
pub struct HandOverPage {
    /// Frame.
    pub l: Layout,
    /// Who leaves.
    pub name: String,
    /// This page.
    pub href: String,
    /// The files.
    pub files: Vec<Row>,
    /// Whether there are more than stand here.
    pub more: bool,
    /// The colleagues one may choose from: value and name.
    pub colleagues: Vec<(String, String)>,
    /// Who gets all that goes to nobody else.
    pub all: String,
    /// Fields with what is wrong with them.
    pub errors: Errors,
}

impl HandOverPage {
    /// What is wrong; empty when nothing is.
    fn wrong(&self) -> &str {
        self.errors.first().map_or("", |(_, text)| text)
    }
}

/// A file.
pub struct Row {
    /// Its id.
    pub id: String,
    /// Name of the client.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// How who leaves treats.
    pub kind: String,
    /// Who gets this one.
    pub to: String,
}

/// `GET /people/{person}/hand-over`
pub async fn show(page: Page, desk: Desk, Path(person): Path<String>) -> Result<Response> {
    let person = person.parse().map_err(|_| Error::NotFound)?;
    page.html(&draw(&page, &desk, person, (&[], Vec::new())).await?)
}

/// `POST /people/{person}/hand-over`: all of the page, or nothing of it.
pub async fn send(
    page: Page,
    desk: Desk,
    Path(person): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let from: PersonId = person.parse().map_err(|_| Error::NotFound)?;
    super::name(&page, desk.known()?.provider, from).await?;
    let here = format!("/people/{from}/hand-over");
    let Some(to) = chosen(&pairs) else {
        return again(&page, &desk, from, &pairs, "hand-all-error-all").await;
    };
    if to.is_empty() {
        return Ok(page.go(&here, ""));
    }
    let files: Vec<ClientId> = to.iter().map(|(file, _)| *file).collect();
    let mut handing = desk.hand_over(from, &files).await?;
    if let Some(wrong) = amiss(&page, &mut handing, &to).await? {
        drop(handing);
        return again(&page, &desk, from, &pairs, wrong).await;
    }
    clients::hand_all(&mut handing, &to).await?;
    let now = handing.at();
    // Once nothing is left, the door behind who leaves closes on the day, or now.
    jobs::look_again(page.app(), handing.tx(), from, now).await?;
    handing.commit().await?;
    page.app().live.hurry();
    Ok(page.go("/people/leaving", "staff-handed"))
}

/// Each file with who gets it; none where one of them has nobody.
fn chosen(pairs: &[(String, String)]) -> Option<Vec<(ClientId, PersonId)>> {
    let all = pairs.iter().find(|(field, _)| field == "all").and_then(|(_, who)| who.parse().ok());
    let mut to = Vec::new();
    for (field, who) in pairs {
        let Some(file) = field.strip_prefix("to-").and_then(|id| id.parse().ok()) else { continue };
        let person: Option<PersonId> = who.parse().ok().or(all);
        if to.iter().all(|(one, _)| *one != file) {
            to.push((file, person?));
        }
    }
    Some(to)
}

/// What stands in the way: a colleague who is none, or who stands around the client. Nobody begins
/// a relation of one's own (T4.5).
async fn amiss(
    page: &Page,
    handing: &mut Handing<'_>,
    to: &[(ClientId, PersonId)],
) -> Result<Option<&'static str>> {
    let (provider, at, from) = (handing.known().provider, handing.at(), handing.from());
    let own = page.actor()?.person_ids();
    let colleagues = people::therapists(handing.tx(), provider, at).await?;
    let fits = |person: &PersonId| {
        *person != from
            && !own.contains(&person.0)
            && colleagues.iter().any(|(one, _)| one == person)
    };
    if !to.iter().all(|(_, person)| fits(person)) {
        return Ok(Some("team-error-person"));
    }
    let around = |(file, person): &(ClientId, PersonId)| {
        handing.files().iter().any(|one| one.id == *file && one.in_circle(*person))
    };
    Ok(to.iter().any(around).then_some("team-error-circle"))
}

async fn again(
    page: &Page,
    desk: &Desk,
    person: PersonId,
    pairs: &[(String, String)],
    wrong: &'static str,
) -> Result<Response> {
    let t = page.0.texts();
    let words = match wrong {
        "team-error-circle" => fl!(t, "team-error-circle"),
        "team-error-person" => fl!(t, "team-error-person"),
        _ => fl!(t, "hand-all-error-all"),
    };
    page.again(&draw(page, desk, person, (pairs, vec![("all", words)])).await?)
}

async fn draw(
    page: &Page,
    desk: &Desk,
    person: PersonId,
    (typed, errors): (&[(String, String)], Errors),
) -> Result<HandOverPage> {
    let own = page.actor()?.person_ids();
    let (mut list, more) = desk.still_treats(person).await?;
    let (provider, at) = (list.known().provider, list.at());
    let found = people::find(list.tx(), provider, person).await?.ok_or(Error::NotFound)?;
    let relations = clients::still_treated(&mut list, person).await?;
    let colleagues = people::therapists(list.tx(), provider, at).await?;
    let files = list.facts().await?;
    let l = page.layout(Place::People);
    let get = |name: &str| {
        let found = typed.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let row = |file: &crate::access::File| {
        let kinds = relations.iter().filter(|one| one.client_id == file.id);
        let kinds: Vec<String> = kinds.map(|one| treatment_words(l.t, &one.kind)).collect();
        Row {
            id: file.id.to_string(),
            name: file.name.clone(),
            initials: file.initials.clone(),
            kind: kinds.join(", "),
            to: get(&format!("to-{}", file.id)),
        }
    };
    let fits = |id: &PersonId| *id != person && !own.contains(&id.0);
    Ok(HandOverPage {
        name: found.name,
        href: format!("/people/{person}/hand-over"),
        files: files.iter().map(row).collect(),
        more,
        colleagues: colleagues
            .into_iter()
            .filter(|(id, _)| fits(id))
            .map(|(id, name)| (id.to_string(), name))
            .collect(),
        all: get("all"),
        errors,
        l,
    })
}
