//! `/admin/staff/{person}/roles`: giving a role, ending one, recording a training.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::hiring::{Held, Opens};
use rules::staff::Role;
use serde::Deserialize;

use super::Errors;
use super::new::times;
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove as proof;
use crate::features::people::office::Office;
use crate::features::people::role_words;
use crate::features::staff::model::REASON_MAX;
use crate::features::staff::{change, words};
use crate::web::extract::{Page, Path};
use crate::web::form::{Form, ends_after, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Roles to change.
#[derive(Template)]
#[template(path = "staff/roles.html")]
pub struct RolesPage {
    /// Frame.
    pub l: Layout,
    /// Full name.
    pub name: String,
    /// The page of the person.
    pub href: String,
    /// The roles that can be changed here.
    pub roles: Vec<Row>,
    /// The roles that can be given: value, words, whether it is picked.
    pub gives: Vec<(&'static str, String, bool)>,
    /// What was typed.
    pub fields: Fields,
    /// Fields with what is wrong with them.
    pub errors: Errors,
}

impl RolesPage {
    /// What is wrong with `field` of the form for another role; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        let gives = !matches!(self.fields.then.as_str(), "train" | "end") || field == "role";
        if gives { self.found(field) } else { "" }
    }

    /// The same of one of the forms of a role somebody has.
    fn error_of(&self, row: &Row, then: &str, field: &str) -> &str {
        if self.sent(row, then) { self.found(field) } else { "" }
    }

    /// What was typed there; empty in any other form.
    fn typed<'a>(&self, row: &Row, typed: &'a str) -> &'a str {
        if self.sent(row, "end") { typed } else { "" }
    }

    fn found(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    fn sent(&self, row: &Row, then: &str) -> bool {
        self.fields.then == then && self.fields.role == row.role
    }

    /// All that is wrong, each with where it stands.
    fn summary(&self) -> Vec<(String, &str)> {
        let of_a_row = self.roles.iter().any(|row| self.sent(row, &self.fields.then));
        let place = |field: &str| match field {
            field if !of_a_row || self.fields.then == "give" || field == "role" => field.to_owned(),
            field => format!("{}-{field}", self.fields.role),
        };
        self.errors.iter().map(|(field, text)| (place(field), text.as_str())).collect()
    }
}

/// A role that somebody has.
pub struct Row {
    /// As it is sent.
    pub role: &'static str,
    /// "Therapeut".
    pub text: String,
    /// "training op 3 mei 2026".
    pub times: String,
    /// Whether it opens anything, and the tone of that.
    pub pill: (String, &'static str),
    /// The day of the training, as typed in a date field.
    pub trained_on: String,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// `give`, `end`, or `train`.
    pub then: String,
    /// Which role.
    pub role: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// The day of the training.
    pub trained_on: String,
    /// Why.
    pub reason: String,
}

/// `GET /admin/staff/{person}/roles`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let office = Office::of(&page, &person).await?;
    if let Some(first) = proof::first(&page, &format!("{}/roles", office.href()))? {
        return Ok(first);
    }
    let today = page.app().clock.now().amsterdam().date().to_string();
    let fields = Fields { from: today, ..Fields::default() };
    page.html(&draw(&page, &office, fields, Vec::new()).await?)
}

/// `POST /admin/staff/{person}/roles`
pub async fn send(
    page: Page,
    Path(person): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let office = Office::of(&page, &person).await?;
    if let Some(first) = proof::first(&page, &format!("{}/roles", office.href()))? {
        return Ok(first);
    }
    let t = page.0.texts();
    let mut errors = Errors::new();
    let role: Option<Role> = fields.role.parse().ok();
    let Some(role) = role.filter(|role| office.gives().contains(role)) else {
        errors.push(("role", fl!(t, "staff-error-role")));
        return page.again(&draw(&page, &office, fields, errors).await?);
    };
    let reason = tidy(&fields.reason);
    if reason.chars().count() > REASON_MAX {
        errors.push(("reason", fl!(t, "staff-error-reason", n = REASON_MAX)));
    }
    let (changed, said) = match fields.then.as_str() {
        "end" => (end(&page, &office, role, (&fields, &reason), &mut errors).await?, "staff-ended"),
        "train" => (train(&page, &office, role, &fields, &mut errors).await?, "staff-trained"),
        _ => (give(&page, &office, role, (&fields, &reason), &mut errors).await?, "staff-given"),
    };
    match changed {
        Some(Ok(())) => Ok(page.go(&office.href(), said)),
        Some(Err(refusal)) => {
            errors.push(("role", words::refusal(t, refusal)));
            page.again(&draw(&page, &office, fields, errors).await?)
        }
        None => page.again(&draw(&page, &office, fields, errors).await?),
    }
}

async fn give(
    page: &Page,
    office: &Office,
    role: Role,
    (fields, reason): (&Fields, &str),
    errors: &mut Errors,
) -> Result<Option<change::Changed>> {
    let typed = (fields.from.as_str(), fields.until.as_str(), fields.trained_on.as_str());
    let held = times(page.0.texts(), typed, errors);
    match held.filter(|_| errors.is_empty()) {
        Some(held) => Ok(Some(change::give(page, office, Held { role, ..held }, reason).await?)),
        None => Ok(None),
    }
}

/// On a day, or now where none is named.
async fn end(
    page: &Page,
    office: &Office,
    role: Role,
    (fields, reason): (&Fields, &str),
    errors: &mut Errors,
) -> Result<Option<change::Changed>> {
    let now = page.app().clock.now();
    let last: Option<Date> = fields.until.trim().parse().ok();
    let at = ends_after(fields.until.trim()).map(|at| at.unwrap_or(now));
    match at {
        Ok(at) if at >= now && errors.is_empty() => {
            Ok(Some(change::take(page, office, role, (at, last, reason)).await?))
        }
        Ok(at) if at >= now => Ok(None),
        _ => {
            errors.push(("until", fl!(page.0.texts(), "staff-error-until")));
            Ok(None)
        }
    }
}

async fn train(
    page: &Page,
    office: &Office,
    role: Role,
    fields: &Fields,
    errors: &mut Errors,
) -> Result<Option<change::Changed>> {
    let Ok(day) = fields.trained_on.trim().parse::<Date>() else {
        errors.push(("trained_on", fl!(page.0.texts(), "staff-error-day")));
        return Ok(None);
    };
    if !errors.is_empty() {
        return Ok(None);
    }
    Ok(Some(change::train(page, office, role, day).await?))
}

async fn draw(page: &Page, office: &Office, fields: Fields, errors: Errors) -> Result<RolesPage> {
    let l = page.layout(Place::Elsewhere);
    let (t, now) = (l.t, page.app().clock.now());
    let name = super::name(page, office.at, office.person).await?;
    if office.is_own() {
        return Err(Error::NotFound);
    }
    let current: Vec<&Held> = office
        .held
        .iter()
        .map(|one| &one.held)
        .filter(|held| held.opens(now.timestamp()) != Opens::Over)
        .filter(|held| office.gives().contains(&held.role))
        .collect();
    let free = office.gives().iter().filter(|role| current.iter().all(|held| held.role != **role));
    let row = |held: &&Held| Row {
        role: held.role.as_str(),
        text: role_words(t, held.role),
        times: words::times(t, held),
        pill: words::opens(t, held, now),
        trained_on: held.trained.map(|day| day.to_string()).unwrap_or_default(),
    };
    let give = |role: &Role| give_row(t, *role, &fields);
    Ok(RolesPage {
        roles: current.iter().map(row).collect(),
        gives: free.map(give).collect(),
        href: office.href(),
        name,
        fields,
        errors,
        l,
    })
}

fn give_row(t: Texts, role: Role, fields: &Fields) -> (&'static str, String, bool) {
    (role.as_str(), role_words(t, role), role.as_str() == fields.role)
}
