//! `/clients/{client}/conduct/new`: who treats reports how the client or somebody around behaves (T5.3).

use axum::response::Response;
use i18n_embed_fl::fl;

use super::report::{Fields, ReportPage};
use crate::access::{Ask, View, scope};
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::clients::frame;
use crate::features::conduct::Wrong;
use crate::features::conduct::reporting::{self, Told};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::Place;

type Asks = Ask<scope::Conduct>;

/// `GET /clients/{client}/conduct/new`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let view = ask.view().await?;
    page.html(&draw(&page, &view).typed(kept.unwrap_or_default(), &[]))
}

/// `POST /clients/{client}/conduct/new`: sent twice, it is reported once.
pub async fn send(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let view = ask.view().await?;
    let person = fields.person.parse::<PersonId>().ok();
    let person = person.filter(|person| people(&view).any(|(id, _)| id == *person));
    let (person, kind, text) = match (person, fields.of_conduct()) {
        (Some(person), Ok((kind, text))) => (person, kind, text),
        (person, read) => {
            let mut wrong: Vec<Wrong> =
                person.is_none().then_some(Wrong::Person).into_iter().collect();
            wrong.extend(read.err().into_iter().flatten());
            return page.again(&draw(&page, &view).typed(fields, &wrong));
        }
    };
    let told = Told { kind, form: &fields.form, text: &text };
    let noted = view.noted(page.app()).await?;
    reporting::of_file(page.app(), noted, person, told).await?;
    Ok(page.go("/caseload/conduct", "conduct-reported"))
}

/// Whose conduct it can be: the client's, and of everybody around but the reader's own.
fn people<'v>(
    view: &'v View<'_, scope::Conduct>,
) -> impl Iterator<Item = (PersonId, &'v str)> + 'v {
    let (file, own) = (view.file(), view.actor().person_ids());
    let client = std::iter::once((file.person, file.name.as_str()));
    let around = file.people.iter().map(|member| (member.person, member.name.as_str()));
    client.chain(around).filter(move |(person, _)| !own.contains(&person.0))
}

fn draw(page: &Page, view: &View<'_, scope::Conduct>) -> ReportPage {
    let file = view.file();
    let l = frame(page, Place::Elsewhere, file, view.hat(), view.at());
    let t = l.t;
    let back = (format!("/clients/{}/who-sees", file.id), file.name.clone());
    let href = format!("/clients/{}/conduct/new", file.id);
    let name = |(id, name): (PersonId, &str)| (id.to_string(), name.to_owned());
    ReportPage {
        people: people(view).map(name).collect(),
        judges: fl!(t, "conduct-judges-therapist"),
        ..ReportPage::new(l, back, fl!(t, "conduct-report"), href)
    }
}
