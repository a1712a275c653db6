//! `/conduct/{report}`: the coordinator judges what is about no file; of what is, it shows who,
//! what kind and where it stands, and that a therapist judges it (A8).

use axum::response::Response;
use uuid::Uuid;

use super::Which;
use super::judge::{Fields, JudgePage, Read, draw};
use super::person::office;
use crate::audit::{self, Action, Line, Outcome};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::conduct::judging::{self, Verdict};
use crate::features::conduct::store::{self, Report};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::Place;

/// `GET /conduct/{report}`
pub async fn show(page: Page, Which(id): Which) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    page.html(&load(&page, id).await?.typed(kept.unwrap_or_default(), &[]))
}

/// `POST /conduct/{report}`: the first who judges judges it.
pub async fn judge(page: Page, Which(id): Which, Form(fields): Form<Fields>) -> Result<Response> {
    let (app, (_, known)) = (page.app(), office(&page)?);
    let at = app.clock.now();
    let mut tx = app.db.write().await?;
    let report = store::one(&mut tx, id).await?.filter(|one| is_theirs(&page, one));
    let Some(report) = report.filter(|one| one.client.is_none()) else {
        tx.rollback().await?;
        return refused(&page, id, Action::Update).await;
    };
    let (judgement, kind, text) = match fields.read(&report) {
        Ok(read) => read,
        Err(wrong) => {
            tx.rollback().await?;
            return page.again(&load(&page, id).await?.typed(fields, &wrong));
        }
    };
    let verdict = Verdict { kind, judgement, text: &text };
    if judging::judge(app, &mut tx, &report, verdict, (known.person, at)).await? {
        let line = line(&page, id, Action::Update, at)?;
        audit::append(&mut tx, &app.vault, &[line]).await?;
        tx.commit().await?;
        return Ok(page.go("/conduct", "conduct-judged"));
    }
    tx.rollback().await?;
    page.again(&load(&page, id).await?.too_late(fields))
}

async fn load(page: &Page, id: Uuid) -> Result<JudgePage> {
    let app = page.app();
    let at = app.clock.now();
    let mut tx = app.db.read().await?;
    let report = store::one(&mut tx, id).await?.filter(|one| is_theirs(page, one));
    let Some(report) = report else {
        tx.rollback().await?;
        return refused(page, id, Action::Read).await;
    };
    let mut line = line(page, id, Action::Read, at)?;
    line.subjects = report.client.into_iter().collect();
    app.audit.durable(vec![line]).await?;
    // What is about a file is read by who treats there, and by nobody else.
    let read = match report.client {
        None => Some(Read::of(app, &mut tx, &report).await?),
        Some(_) => None,
    };
    tx.rollback().await?;
    Ok(draw(page.layout(Place::Elsewhere), "/conduct", &report, read.as_ref(), at))
}

/// Of the own provider, and not about oneself.
fn is_theirs(page: &Page, report: &Report) -> bool {
    office(page).is_ok_and(|(actor, known)| {
        known.provider == report.provider && !actor.person_ids().contains(&report.subject.0)
    })
}

fn line(page: &Page, id: Uuid, action: Action, at: Instant) -> Result<Line> {
    let (actor, known) = office(page)?;
    let who = actor.who(Some(known), "coordinator");
    let mut line = Line::of(actor.account.0, at, action, who);
    line.object_kind = Some("conduct_report");
    line.object_id = Some(id);
    line.ground = "staff";
    Ok(line)
}

async fn refused<T>(page: &Page, id: Uuid, action: Action) -> Result<T> {
    let mut line = line(page, id, action, page.app().clock.now())?;
    line.outcome = Outcome::Refused;
    page.app().audit.durable(vec![line]).await?;
    Err(Error::NotFound)
}
