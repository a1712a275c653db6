//! `/people/{person}/recovery`: helping back in who lost user name, password or codes, after it
//! was seen and kept who it is.

mod form;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

pub use self::form::Fields;
use self::form::{lost_words, words};
use super::sheet::SheetPage;
use crate::audit::Action;
use crate::error::Result;
use crate::features::accounts::pages::lost::link::when;
use crate::features::accounts::pages::prove as proof;
use crate::features::accounts::recovery::model::{Identity, Lost, Step};
use crate::features::people::office::Office;
use crate::features::people::replace::{self, Case};
use crate::features::people::{self, Who};
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
    /// What can be lost: its value, its words, what follows, whether it is chosen. Nothing to choose
    /// for who helps staff.
    pub losses: Vec<(&'static str, String, String, bool)>,
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
    /// The user name that was forgotten.
    Name(String),
    /// It waits until then.
    Wait(String),
    /// The days are over: until then the sheet can be made.
    Ready(String),
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
        _ => begin(&page, &desk, case, &fields).await,
    }
}

/// Helps with what was lost, once it was seen who it is.
async fn begin(page: &Page, desk: &Desk<'_>, case: Case, fields: &Fields) -> Result<Response> {
    let (app, t) = (page.app(), page.0.texts());
    let read = fields.read(t, desk.losses(), app.clock.now().amsterdam().date());
    let (lost, seen) = match read {
        Ok(read) => read,
        Err(errors) => return page.again(&desk.draw(&case, fields, errors)),
    };
    if seen.0 != Identity::Document && replace::unheard(app, &case).await? {
        let errors = vec![("how", fl!(t, "recovery-error-document"))];
        return page.again(&desk.draw(&case, fields, errors));
    }
    let (who, person) = (desk.who(), desk.office.person);
    let shut = |case: Case| Case { account: None, ..case };
    match lost {
        Lost::Name => match people::user_name(app, who, person, seen).await? {
            Some(name) => {
                let drawn = desk.draw(&shut(case), fields, Vec::new());
                page.html(&RecoveryPage { stage: Stage::Name(name), ..drawn })
            }
            None => page.again(&desk.draw(&shut(case), fields, Vec::new())),
        },
        Lost::Password => match people::issue(app, who, person, seen).await? {
            Some(sheet) => page.html(&SheetPage::of(page.layout(Place::Elsewhere), sheet)),
            None => page.again(&desk.draw(&shut(case), fields, Vec::new())),
        },
        _ => {
            let begun = replace::begin(app, who, person, &case, seen).await?;
            Ok(page.go(&desk.here(), if begun { "recovery-begun" } else { "" }))
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

    /// What it can help with. A colleague's way in is begun anew by who hires.
    fn losses(&self) -> &'static [Lost] {
        if self.office.role == Role::Coordinator {
            &[Lost::Name, Lost::Password, Lost::Both]
        } else {
            &[Lost::Both]
        }
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
        let loss = |lost: &Lost| {
            let (words, then) = lost_words(t, *lost);
            (lost.as_str(), words, then, lost.as_str() == typed.lost)
        };
        let losses = self.losses().iter().map(loss);
        let day = if typed.day.is_empty() { today.date().to_string() } else { typed.day.clone() };
        RecoveryPage {
            name: case.name.clone(),
            back: back(t, &self.office),
            action: self.here(),
            losses: losses.filter(|_| self.losses().len() > 1).collect(),
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
