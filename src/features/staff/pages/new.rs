//! `/admin/staff/new`: hiring somebody, and inviting them to an account in the same go.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::hiring::{At, Held, grantable};
use rules::staff::Role;

use super::Errors;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::accounts::pages::prove as proof;
use crate::features::activation::model::Reach;
use crate::features::activation::pages::fields::Fields as ReachFields;
use crate::features::activation::pages::{invite, person as invitation};
use crate::features::people::office::Office;
use crate::features::people::{TypedName, role_words};
use crate::features::staff::hire;
use crate::ids::{PersonId, ProviderId, made_from};
use crate::web::extract::Page;
use crate::web::form::{self, Form};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// The address.
const HERE: &str = "/admin/staff/new";

/// A form for somebody new.
#[derive(Template)]
#[template(path = "staff/new.html")]
pub struct NewPage {
    /// Frame.
    pub l: Layout,
    /// What was typed.
    pub fields: Fields,
    /// Where: value and name; empty where there is only the own provider.
    pub places: Vec<(String, String)>,
    /// The roles one may give: value and words.
    pub roles: Vec<(&'static str, String)>,
    /// How it can be established who somebody is.
    pub identities: Vec<(&'static str, String)>,
    /// By which ways the code can go.
    pub channels: Vec<(&'static str, String, String)>,
    /// Fields with what is wrong with them.
    pub errors: Errors,
}

impl NewPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.errors.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }

    /// Whether a role was picked.
    fn has(&self, role: &str) -> bool {
        self.fields.roles.iter().any(|picked| picked == role)
    }
}

/// What is sent.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    /// Made when the form was drawn: the same form sent twice has the same.
    pub form: String,
    /// Where; empty: at the own provider.
    pub at: String,
    /// The name one is called by.
    pub call: String,
    /// "van der".
    pub prefix: String,
    /// The family name.
    pub family: String,
    /// The roles.
    pub roles: Vec<String>,
    /// The day of the training, if it was.
    pub trained_on: String,
    /// The first day.
    pub from: String,
    /// The last day, if it is known.
    pub until: String,
    /// Where link and code go, and how it was established who it is.
    pub reach: ReachFields,
}

impl Fields {
    fn at_first(today: Date) -> Self {
        Self {
            form: PersonId::fresh().to_string(),
            from: today.to_string(),
            reach: ReachFields::at_first(today, &Reach::default()),
            ..Self::default()
        }
    }

    fn of(pairs: &[(String, String)]) -> Self {
        let get = |name: &str| {
            let found = pairs.iter().find(|(field, _)| field == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let roles = pairs.iter().filter(|(field, _)| field == "role");
        Self {
            form: get("form"),
            at: get("at"),
            call: get("call"),
            prefix: get("prefix"),
            family: get("family"),
            roles: roles.map(|(_, value)| value.clone()).collect(),
            trained_on: get("trained_on"),
            from: get("from"),
            until: get("until"),
            reach: ReachFields {
                identity: get("identity"),
                identified_on: get("identified_on"),
                email: get("email"),
                mobile: get("mobile"),
                channel: get("channel"),
                language: get("language"),
            },
        }
    }
}

/// `GET /admin/staff/new`
pub async fn show(page: Page) -> Result<Response> {
    if let Some(first) = proof::first(&page, HERE)? {
        return Ok(first);
    }
    let kept: Option<Vec<(String, String)>> =
        kept_forms::take(page.app(), page.actor()?.account, HERE).await?;
    let today = page.app().clock.now().amsterdam().date();
    let fields = kept.map_or_else(|| Fields::at_first(today), |pairs| Fields::of(&pairs));
    page.html(&draw(&page, fields, Vec::new())?)
}

/// `POST /admin/staff/new`: sending it twice hires once.
pub async fn send(page: Page, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response> {
    if let Some(first) = proof::first_keeping(&page, HERE, &pairs).await? {
        return Ok(first);
    }
    let fields = Fields::of(&pairs);
    let (t, today) = (page.0.texts(), page.app().clock.now().amsterdam().date());
    let office = office(&page, &fields)?;
    let name = TypedName::of(&fields.call, &fields.prefix, &fields.family);
    let mut errors = names(t, &name);
    let roles = roles(t, &fields, office.gives(), &mut errors);
    let asked = match fields.reach.read(t, today) {
        Ok(asked) => Some(asked),
        Err(wrong) => {
            errors.extend(wrong);
            None
        }
    };
    let (Some(asked), Some(roles), true) = (asked, roles, errors.is_empty()) else {
        return page.again(&draw(&page, fields, errors)?);
    };
    hire::hire(&page, &office, &name.name(), &roles).await?;
    invite::send(&page, &office, (&asked, Some(fields.reach))).await
}

/// Who hires, and where; the person does not exist yet.
fn office(page: &Page, fields: &Fields) -> Result<Office> {
    let actor = Arc::clone(page.actor()?);
    let (known, role) =
        actor.hires().map(|(known, role)| (known.clone(), role)).ok_or(Error::NotFound)?;
    let at = match fields.at.as_str() {
        "" => known.provider,
        other => {
            let id: ProviderId = other.parse().map_err(|_| Error::NotFound)?;
            if id != known.provider && page.app().providers.by_id(id).is_none() {
                return Err(Error::NotFound);
            }
            id
        }
    };
    let form: PersonId = fields.form.parse().unwrap_or_else(|_| PersonId::fresh());
    let person = PersonId(made_from(at.0, form.0));
    let office = Office { actor, known, role, at, person, held: Vec::new() };
    if office.gives().is_empty() { Err(Error::NotFound) } else { Ok(office) }
}

fn names(t: Texts, name: &TypedName) -> Errors {
    name.wrong().into_iter().map(|field| (field, fl!(t, "name-error"))).collect()
}

/// The roles in their time, or none and what is wrong.
fn roles(t: Texts, fields: &Fields, gives: &[Role], errors: &mut Errors) -> Option<Vec<Held>> {
    let picked: Vec<Role> = fields.roles.iter().filter_map(|role| role.parse().ok()).collect();
    if picked.is_empty() || picked.iter().any(|role| !gives.contains(role)) {
        errors.push(("role", fl!(t, "staff-error-role")));
    }
    let times = times(t, (&fields.from, &fields.until, &fields.trained_on), errors)?;
    Some(picked.into_iter().map(|role| Held { role, ..times }).collect())
}

/// From when, until when and since which training, or what is wrong. The role is whoever's who asks.
pub(super) fn times(
    t: Texts,
    (from, until, trained): (&str, &str, &str),
    errors: &mut Errors,
) -> Option<Held> {
    let before = errors.len();
    let first: Option<Date> = from.trim().parse().ok();
    if first.is_none() {
        errors.push(("from", fl!(t, "staff-error-day")));
    }
    let until = form::ends_after(until.trim());
    let begins = first.map(rules::midnight);
    match (&until, begins) {
        (Err(()), _) => errors.push(("until", fl!(t, "staff-error-day"))),
        (Ok(Some(end)), Some(begins)) if end.timestamp() <= begins => {
            errors.push(("until", fl!(t, "staff-error-until")));
        }
        _ => {}
    }
    let trained = trained.trim();
    let day: Option<Date> = trained.parse().ok();
    if day.is_none() && !trained.is_empty() {
        errors.push(("trained_on", fl!(t, "staff-error-day")));
    }
    let until = until.ok().flatten().map(crate::clock::Instant::timestamp);
    // Which role it is says whoever asks.
    let held = Held { role: Role::Therapist, from: begins, until, trained: day };
    (errors.len() == before).then_some(held)
}

fn draw(page: &Page, fields: Fields, errors: Errors) -> Result<NewPage> {
    let (known, by) = page.actor()?.hires().ok_or(Error::NotFound)?;
    let l = page.layout(Place::Elsewhere);
    let elsewhere = grantable(by, At::Provider);
    let mut places = Vec::new();
    if !elsewhere.is_empty() {
        let own = page.app().settings.operator.name.clone();
        places.push((known.provider.to_string(), own));
        let others = page.app().providers.all();
        places.extend(others.map(|(id, one)| (id.to_string(), one.legal_name.clone())));
    }
    let roles = grantable(by, At::Own).iter().chain(elsewhere);
    Ok(NewPage {
        roles: roles.map(|role| (role.as_str(), role_words(l.t, *role))).collect(),
        identities: invitation::identities(l.t),
        channels: invitation::channels(l.t),
        places,
        fields,
        errors,
        l,
    })
}
