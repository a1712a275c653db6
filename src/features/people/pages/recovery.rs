//! `/people/{person}/recovery`: helping back in who lost password and codes.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::staff::Role;
use serde::Deserialize;

use super::first_password::SheetPage;
use crate::audit::Action;
use crate::error::Result;
use crate::features::accounts::pages::lost::link::when;
use crate::features::accounts::pages::prove as proof;
use crate::features::accounts::recovery::model::{Identity, Step};
use crate::features::people::Who;
use crate::features::people::office::Office;
use crate::features::people::replace::{self, Case};
use crate::ids::ClientId;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Helping somebody back in.
#[derive(Template)]
#[template(path = "people/recovery.html")]
pub struct RecoveryPage {
    /// Frame.
    pub l: Layout,
    /// The person's full name.
    pub name: String,
    /// Where one came from: address and words.
    pub back: (String, String),
    /// The path of this page.
    pub action: String,
    /// How far it is.
    pub stage: Stage,
    /// How somebody can be recognised: its value, its words, whether it is chosen.
    pub ways: Vec<(&'static str, String, bool)>,
    /// The day on which that was, as typed.
    pub day: String,
    /// What is wrong: the field and a sentence.
    pub errors: Vec<(&'static str, String)>,
}

impl RecoveryPage {
    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

/// How far it is.
pub enum Stage {
    /// It cannot be done here.
    Not,
    /// It can be begun.
    Begin,
    /// It waits until then.
    Wait(String),
    /// The days are over: until then the sheet can be made.
    Ready(String),
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    then: String,
    how: String,
    day: String,
}

/// `GET /people/{person}/recovery`
pub async fn show(page: Page, Path(person): Path<String>) -> Result<Response> {
    let desk = Desk::of(&page, &person).await?;
    if let Some(first) = proof::first(&page, &desk.here())? {
        return Ok(first);
    }
    let case = desk.case().await?;
    let mut line = replace::line(
        page.app(),
        desk.who(),
        desk.office.actor.account,
        desk.office.person,
        Action::Read,
    );
    line.subjects = case.files.iter().map(|file| ClientId(*file)).collect();
    page.app().audit.durable(vec![line]).await?;
    page.html(&desk.draw(&case, &Fields::default(), Vec::new()))
}

/// `POST /people/{person}/recovery`: begins, stops, or makes the sheet.
pub async fn send(
    page: Page,
    Path(person): Path<String>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::of(&page, &person).await?;
    let here = desk.here();
    if let Some(first) = proof::first(&page, &here)? {
        return Ok(first);
    }
    let case = desk.case().await?;
    let (app, who, person) = (page.app(), desk.who(), desk.office.person);
    match fields.then.as_str() {
        "stop" => {
            replace::stop(app, who, person, &case).await?;
            Ok(page.go(&here, "recovery-stopped"))
        }
        "give" => {
            if let Some(sheet) = replace::give(app, who, person, &case).await? {
                return page.html(&SheetPage::of(page.layout(Place::Elsewhere), sheet));
            }
            let second = replace::needs_second(app, who, &case).await?;
            let error = second.then(|| ("then", fl!(page.0.texts(), "recovery-second")));
            page.again(&desk.draw(&case, &fields, error.into_iter().collect()))
        }
        _ => {
            let read = fields.read(page.0.texts(), app.clock.now().amsterdam().date());
            let (how, day) = match read {
                Ok(read) => read,
                Err(errors) => return page.again(&desk.draw(&case, &fields, errors)),
            };
            if how != Identity::Document && replace::unheard(app, &case).await? {
                let errors = vec![("how", fl!(page.0.texts(), "recovery-error-document"))];
                return page.again(&desk.draw(&case, &fields, errors));
            }
            let begun = replace::begin(app, who, person, &case, (how, day)).await?;
            Ok(page.go(&here, if begun { "recovery-begun" } else { "" }))
        }
    }
}

impl Fields {
    /// How and when somebody was recognised; else what is wrong.
    fn read(
        &self,
        t: Texts,
        today: Date,
    ) -> std::result::Result<(Identity, Date), Vec<(&'static str, String)>> {
        let how = self.how.parse::<Identity>();
        let day = self.day.parse::<Date>().ok();
        // Longer ago somebody else may hold the document.
        let recent = day
            .filter(|day| *day <= today && *day >= today.saturating_sub(jiff::Span::new().days(7)));
        match (how, recent) {
            (Ok(how), Some(day)) => Ok((how, day)),
            (how, day) => Err([
                how.err().map(|_| ("how", fl!(t, "recovery-error-how"))),
                day.is_none().then(|| ("day", fl!(t, "recovery-error-day"))),
            ]
            .into_iter()
            .flatten()
            .collect()),
        }
    }
}

/// Who helps somebody back in: a coordinator, or for staff an administrator.
struct Desk<'a> {
    page: &'a Page,
    office: Office,
}

impl<'a> Desk<'a> {
    /// The address of this page.
    fn here(&self) -> String {
        format!("{}/recovery", self.office.href())
    }

    async fn of(page: &'a Page, person: &str) -> Result<Self> {
        Ok(Self { page, office: Office::of_way_in(page, person).await? })
    }

    fn who(&self) -> Who<'_> {
        self.office.who()
    }

    async fn case(&self) -> Result<Case> {
        replace::case(self.page.app(), self.who(), self.office.person).await
    }

    fn draw(
        &self,
        case: &Case,
        typed: &Fields,
        errors: Vec<(&'static str, String)>,
    ) -> RecoveryPage {
        let (l, today) = (self.page.layout(Place::People), self.page.app().clock.now().amsterdam());
        let t = l.t;
        let stage = match (&case.account, &case.open) {
            (None, _) => Stage::Not,
            (Some(_), None) => Stage::Begin,
            (Some(_), Some(open)) if open.step == Step::Ready => Stage::Ready(when(t, open.until)),
            (Some(_), Some(open)) => Stage::Wait(when(t, open.until)),
        };
        let way = |how: Identity| (how.as_str(), words(t, how), how.as_str() == typed.how);
        let day = if typed.day.is_empty() { today.date().to_string() } else { typed.day.clone() };
        RecoveryPage {
            name: case.name.clone(),
            back: back(t, &self.office),
            action: self.here(),
            ways: Identity::ALL.map(way).to_vec(),
            l,
            stage,
            day,
            errors,
        }
    }
}

/// Where one came from.
fn back(t: Texts, office: &Office) -> (String, String) {
    if office.role == Role::Coordinator {
        ("/people".to_owned(), fl!(t, "people-title"))
    } else {
        ("/admin/staff".to_owned(), fl!(t, "staff-title"))
    }
}

fn words(t: Texts, how: Identity) -> String {
    match how {
        Identity::Document => fl!(t, "recovery-how-document"),
        Identity::Video => fl!(t, "recovery-how-video"),
        Identity::Known => fl!(t, "recovery-how-known"),
    }
}
