//! `/people/undelivered/told`: a coordinator told somebody that the portal ends for the provider,
//! whom no notice reached (A6).

use axum::response::Response;
use rules::staff::Role;
use serde::Deserialize;

use crate::audit::{self, Action, Line, Outcome};
use crate::error::{Error, Result};
use crate::features::providers::store::told::{self, Untold};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    person: String,
    way: String,
}

/// Somebody to be told.
pub struct UntoldRow {
    /// For the form.
    pub person: String,
    /// The name.
    pub name: String,
    /// Two letters.
    pub initials: String,
}

impl From<Untold> for UntoldRow {
    fn from(one: Untold) -> Self {
        Self { person: one.person_id.to_string(), name: one.name, initials: one.initials }
    }
}

/// `POST /people/undelivered/told`: from now on a month counts for this one.
pub async fn send(page: Page, Form(fields): Form<Fields>) -> Result<Response> {
    let (app, actor) = (page.app(), page.actor()?);
    let known = actor.staff(Role::Coordinator).ok_or(Error::NotFound)?;
    let now = app.clock.now();
    let person: PersonId = fields.person.parse().map_err(|_| Error::NotFound)?;
    let way = ["letter", "phone", "person"].into_iter().find(|way| *way == fields.way);
    let Some(way) = way else { return Ok(page.go("/people/undelivered", "")) };
    let who = actor.who(Some(known), Role::Coordinator.as_str());
    let mut line = Line::of(actor.account.0, now, Action::Update, who);
    line.object_kind = Some("ending");
    line.ground = "staff";
    line.article = Some("T12.2".to_owned());
    let mut tx = app.db.write().await?;
    let Some((ending, account)) = told::find(&mut tx, known.provider, person).await? else {
        tx.rollback().await?;
        line.outcome = Outcome::Refused;
        app.audit.durable(vec![line]).await?;
        return Err(Error::NotFound);
    };
    told::told(&mut tx, (ending, account), (way, Some(known.person)), now).await?;
    (line.chain, line.object_id) = (account.0, Some(ending));
    audit::append(&mut tx, &app.vault, &[line]).await?;
    tx.commit().await?;
    Ok(page.go("/people/undelivered", "ending-told"))
}
