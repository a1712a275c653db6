//! `/admin/staff/{person}/leave`: letting somebody go, on a day or at once.
//!
//! Whoever does it sees how much is still to be handed over, and nothing of whom.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::hiring::At;
use serde::Deserialize;

use super::Errors;
use super::person::leaving;
use crate::access::facts::lists;
use crate::error::{Error, Result};
use crate::features::accounts::pages::prove as proof;
use crate::features::people::office::Office;
use crate::features::people::store as people;
use crate::features::staff::leave::{self, When};
use crate::features::staff::model::REASON_MAX;
use crate::features::staff::{store, words};
use crate::web::extract::{Page, Path};
use crate::web::form::{Form, ends_after, tidy};
use crate::web::layout::{Layout, Place};

/// Letting somebody go.
#[derive(Template)]
#[template(path = "staff/leave.html")]
pub struct LeavePage {
    /// Frame.
    pub l: Layout,
    /// Full name.
    pub name: String,
    /// The page of the person.
    pub href: String,
    /// In how many files somebody else must treat first.
    pub treats: i64,
    /// That it is under way, if so.
    pub leaving: Option<String>,
    /// What was typed.
    pub fields: Fields,
    /// Fields with what is wrong with them.
    pub errors: Errors,
}

impl LeavePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// `day`, `now`, or `stop`.
    pub then: String,
    /// The last day.
    pub day: String,
    /// Why.
    pub reason: String,
}

/// `GET /admin/staff/{person}/leave`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let office = of(&page, &person).await?;
    if let Some(first) = proof::first(&page, &format!("{}/leave", office.href()))? {
        return Ok(first);
    }
    page.html(&draw(&page, &office, Fields::default(), Vec::new()).await?)
}

/// `POST /admin/staff/{person}/leave`
pub async fn send(
    page: Page,
    Path(person): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let office = of(&page, &person).await?;
    if let Some(first) = proof::first(&page, &format!("{}/leave", office.href()))? {
        return Ok(first);
    }
    let (t, now) = (page.0.texts(), page.app().clock.now());
    if fields.then == "stop" {
        let stopped = leave::stop(&page, &office).await?;
        return Ok(page.go(&office.href(), if stopped.is_ok() { "staff-stays" } else { "" }));
    }
    let mut errors = Errors::new();
    let reason = tidy(&fields.reason);
    if reason.chars().count() > REASON_MAX {
        errors.push(("reason", fl!(t, "staff-error-reason", n = REASON_MAX)));
    }
    let day: Option<Date> = fields.day.trim().parse().ok();
    let after = ends_after(fields.day.trim()).ok().flatten().filter(|at| *at > now);
    let when = match (fields.then.as_str(), day.zip(after)) {
        ("now", _) => Some(When::AtOnce),
        (_, Some((day, at))) => Some(When::After(day, at)),
        _ => None,
    };
    let Some(when) = when.filter(|_| errors.is_empty()) else {
        if when.is_none() {
            errors.push(("day", fl!(t, "staff-error-leave")));
        }
        return page.again(&draw(&page, &office, fields, errors).await?);
    };
    match leave::begin(&page, &office, when, &reason).await? {
        Ok(()) => {
            let shut = matches!(when, When::AtOnce);
            Ok(page.go(&office.href(), if shut { "staff-shut" } else { "staff-leaves" }))
        }
        Err(refusal) => {
            errors.push(("day", words::refusal(t, refusal)));
            page.again(&draw(&page, &office, fields, errors).await?)
        }
    }
}

/// Somebody of the own staff, and not oneself.
async fn of(page: &Page, person: &str) -> Result<Office> {
    let office = Office::of(page, person).await?;
    if office.place() != At::Own || office.is_own() { Err(Error::NotFound) } else { Ok(office) }
}

async fn draw(page: &Page, office: &Office, fields: Fields, errors: Errors) -> Result<LeavePage> {
    let (app, person) = (page.app(), office.person);
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let found = people::find(&mut tx, office.at, person).await?.ok_or(Error::NotFound)?;
    let treats = lists::how_many_treated(&mut tx, person, now).await?;
    let leave = store::leave_of(&mut tx, person).await?;
    tx.rollback().await?;
    let l = page.layout(Place::Elsewhere);
    let under_way = leave.filter(|leave| leave.done_at.is_none());
    Ok(LeavePage {
        name: found.name,
        href: office.href(),
        treats,
        leaving: under_way.map(|leave| leaving(l.t, &leave, now)),
        fields,
        errors,
        l,
    })
}
