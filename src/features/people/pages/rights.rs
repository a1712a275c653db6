//! `/dpo/staff`: who may do what, to be looked through twice a year.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::Desk;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::people::alphabet::{PAGE, Place};
use crate::features::people::role_words;
use crate::features::people::store::{self, Employed, Held};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{self, Layout};
use crate::web::text::Texts;

/// After so many months rights are looked through again.
const MONTHS: i64 = 6;

/// Who may do what.
#[derive(Template)]
#[template(path = "people/rights.html")]
pub struct RightsPage {
    /// Frame.
    pub l: Layout,
    /// Whether this is not the first page.
    pub later: bool,
    /// The staff, by family name.
    pub staff: Vec<Row>,
    /// The next page.
    pub next: Option<String>,
}

/// A member of staff.
pub struct Row {
    /// The person.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "Therapeut, training op 15 januari 2026".
    pub roles: Vec<String>,
    /// When it was last looked through.
    pub reviewed: String,
    /// Whether it is time again.
    pub due: bool,
    /// Whether the reader can note it: not of oneself.
    pub can: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    person: String,
}

/// `GET /dpo/staff`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let place = Place::open(&links, &onward.after).unwrap_or_default();
    let mut desk = desk.colleagues().await?;
    let mut staff = store::employed(&mut desk, place.after.clone()).await?;
    let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = staff.len() > most;
    staff.truncate(most);
    let ids: Vec<Uuid> = staff.iter().map(|person| person.id.0).collect();
    let held = store::held(&mut desk, &ids).await?;
    let next = staff.last().filter(|_| more).map(|last| {
        format!("/dpo/staff?after={}", place.after(&last.sort_key, last.id.0).seal(&links))
    });
    let l = page.layout(layout::Place::Elsewhere);
    let (at, me) = (desk.at(), page.actor()?.person_ids());
    let row =
        |person: &Employed| Row { can: !me.contains(&person.id.0), ..row(l.t, person, &held, at) };
    let staff = staff.iter().map(row).collect();
    page.html(&RightsPage { later: place.after.is_some(), staff, next, l })
}

/// `POST /dpo/staff`: notes that somebody's rights were looked through.
pub async fn reviewed(page: Page, desk: Desk, Form(fields): Form<Fields>) -> Result<Response> {
    let person: PersonId = fields.person.parse().map_err(|_| Error::NotFound)?;
    let mut review = desk.review(person).await?;
    if !store::works_here(&mut review, person).await? {
        return Err(Error::NotFound);
    }
    store::reviewed(&mut review, person).await?;
    review.commit().await?;
    Ok(page.go("/dpo/staff", "rights-reviewed"))
}

fn row(t: Texts, person: &Employed, held: &[Held], at: Instant) -> Row {
    let held: Vec<&Held> = held.iter().filter(|one| one.person_id == person.id).collect();
    let reviewed = held.first().and_then(|one| one.reviewed_at);
    let day = |at: Instant| t.day(at.amsterdam().date());
    Row {
        id: person.id.to_string(),
        name: person.name.clone(),
        initials: person.initials.clone(),
        roles: held.iter().map(|one| role(t, one)).collect(),
        reviewed: match reviewed {
            Some(at) => fl!(t, "rights-reviewed-on", day = day(at)),
            None => fl!(t, "rights-never"),
        },
        due: reviewed.is_none_or(|reviewed| is_due(reviewed, at)),
        can: true,
    }
}

/// By the calendar, as every term.
fn is_due(reviewed: Instant, at: Instant) -> bool {
    let day = reviewed.amsterdam().date();
    day.saturating_add(jiff::Span::new().months(MONTHS)) <= at.amsterdam().date()
}

fn role(t: Texts, held: &Held) -> String {
    let role = held.role.parse().map_or_else(|_| held.role.clone(), |role| role_words(t, role));
    let trained: Option<jiff::civil::Date> =
        held.trained_on.as_deref().and_then(|day| day.parse().ok());
    match trained {
        Some(day) => fl!(t, "rights-trained", role = role, day = t.day(day)),
        None => fl!(t, "rights-untrained", role = role),
    }
}
