//! `/people/{person}/conduct`: the coordinator reports how somebody behaves whom the
//! provider knows (T5.3), and sees what was reported before: what kind, when, where it stands.
//!
//! Owns the page. It shows no word of what was reported.

use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

use super::report::{Fields, ReportPage};
use crate::access::facts::lists;
use crate::access::{Actor, Known};
use crate::audit::{Action, Line, Outcome};
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::store as clients;
use crate::features::conduct::reporting::{self, Told};
use crate::features::conduct::store::{self, Report};
use crate::features::conduct::{ReportState, words};
use crate::features::people::store as people;
use crate::ids::{ClientId, PersonId};
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::Place;
use crate::web::text::Texts;

/// A person of the own provider.
struct Found {
    name: String,
    file: Option<ClientId>,
    before: Vec<Report>,
}

/// `GET /people/{person}/conduct`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let (person, found) = load(&page, &person, Action::Read).await?;
    page.html(&draw(&page, person, &found)?.typed(kept.unwrap_or_default(), &[]))
}

/// `POST /people/{person}/conduct`: sent twice, it is reported once.
pub async fn send(
    page: Page,
    Path(person): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let (person, found) = load(&page, &person, Action::Create).await?;
    let (actor, known) = office(&page)?;
    let (kind, text) = match fields.of_conduct() {
        Ok(read) if !actor.person_ids().contains(&person.0) => read,
        Ok(_) => return page.again(&draw(&page, person, &found)?.typed(fields, &[])),
        Err(wrong) => return page.again(&draw(&page, person, &found)?.typed(fields, &wrong)),
    };
    let told = Told { kind, form: &fields.form, text: &text };
    reporting::by_office(page.app(), (actor, known), (person, found.file), told).await?;
    Ok(page.go(&format!("/people/{person}"), "conduct-reported"))
}

/// The coordinator who asks.
pub(super) fn office(page: &Page) -> Result<(&Actor, &Known)> {
    let actor = page.actor()?;
    Ok((actor, actor.staff(Role::Coordinator).ok_or(Error::NotFound)?))
}

/// With a line that names the files around the person.
async fn load(page: &Page, person: &str, action: Action) -> Result<(PersonId, Found)> {
    let (app, (actor, known)) = (page.app(), office(page)?);
    let person: PersonId = person.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.read().await?;
    let listed = people::find(&mut tx, known.provider, person).await?;
    let files = lists::around(&mut tx, &[person.0]).await?;
    let file = clients::file_of(&mut tx, person).await?;
    let before = store::of_subject(&mut tx, person).await?;
    tx.rollback().await?;
    let who = actor.who(Some(known), Role::Coordinator.as_str());
    let mut line = Line::of(actor.account.0, app.clock.now(), action, who);
    line.object_kind = Some("people");
    line.object_id = Some(person.0);
    line.ground = "staff";
    let Some(listed) = listed else {
        line.outcome = Outcome::Refused;
        app.audit.durable(vec![line]).await?;
        return Err(Error::NotFound);
    };
    // What is reported has its own line.
    line.action = Action::Read;
    line.subjects = files.into_iter().map(ClientId).collect();
    app.audit.durable(vec![line]).await?;
    Ok((person, Found { name: listed.name, file, before }))
}

fn draw(page: &Page, person: PersonId, found: &Found) -> Result<ReportPage> {
    let l = page.layout(Place::People);
    let t = l.t;
    let own = page.actor()?.person_ids().contains(&person.0);
    let href = format!("/people/{person}");
    let back = (href.clone(), found.name.clone());
    let title = fl!(t, "conduct-report-of", name = found.name.as_str());
    let row = |one: &Report| (words::called(t, one.kind()), state(t, one));
    Ok(ReportPage {
        not: if own { fl!(t, "conduct-own") } else { String::new() },
        judges: if found.file.is_some() {
            fl!(t, "conduct-judges-therapist")
        } else {
            fl!(t, "conduct-judges-office")
        },
        before: if own { Vec::new() } else { found.before.iter().map(row).collect() },
        ..ReportPage::new(l, back, title, format!("{href}/conduct"))
    })
}

/// "3 mei 2026, wacht op een oordeel".
fn state(t: Texts, one: &Report) -> String {
    let day = t.day(one.reported_at.amsterdam().date());
    let state = match one.judgement() {
        Some(judgement) if !one.is(ReportState::Open) => words::judged(t, judgement),
        _ => fl!(t, "conduct-open"),
    };
    format!("{day}: {state}")
}
