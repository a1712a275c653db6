//! `/clients/{client}/care`: care that begins and ends, who the file is about, and death.
//!
//! For the coordinator. What ends here works at once; what was decided before
//! stays in the log as it was.

mod address;
mod death;
mod details;
mod span;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Action;
use rules::staff::Role;

pub use address::{AddressPage, keep as keep_address, lift as lift_address, show as show_address};
pub use death::{DeathPage, note, show as show_death, undo};
pub(super) use details::read as read_details;
pub use details::{DetailsPage, correct, show as show_details};
use span::Wrong;
pub use span::{begin, end};

use crate::access::{Ask, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::frame;
use crate::features::clients::store::care::{self as store, CareSpan};
use crate::features::people::store::in_role;
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What these routes ask of a file.
type Asks = Ask<scope::Care>;

/// Where it stands.
fn place(client: ClientId) -> String {
    format!("/clients/{client}/care")
}

/// Care, and who it is for.
#[derive(Template)]
#[template(path = "clients/care.html")]
pub struct CarePage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// "14 jaar, geboren op 3 maart 2012".
    pub born: String,
    /// The file's front page.
    pub file_href: String,
    /// This page; the forms send to addresses below it.
    pub href: String,
    /// Whether something can be changed: not after death (T9.4).
    pub acts: bool,
    /// Whether care lasts.
    pub lasts: bool,
    /// The spans of care, in words.
    pub spans: Vec<String>,
    /// Who decides for the file once it is closed; empty while care lasts.
    pub keepers: String,
    /// "Overleden op 3 maart 2026"; empty for who lives.
    pub died: String,
    /// The day on which care begins or ends, as typed; today where nothing was.
    pub day: String,
    /// Today: care does not begin later.
    pub today: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// `GET /clients/{client}/care`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    page.html(&draw(&page, &ask, None).await?)
}

/// The page; with the day that was typed and what is wrong with it.
async fn draw(page: &Page, ask: &Asks, wrong: Option<Wrong>) -> Result<CarePage> {
    let mut view = ask.view().await?;
    let spans = store::spans(&mut view).await?;
    let (provider, at) = (view.file().provider, view.at());
    let lasts = spans.iter().any(|span| span.lasts(at));
    let keepers = in_role(view.tx(), provider, Role::RecordKeeper, at).await?;
    let file = view.file();
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let names: Vec<String> = keepers.into_iter().map(|(_, name)| name).collect();
    let dead = file.facts.client.died.map(Instant::from).filter(|died| *died <= at);
    let today = at.amsterdam().date().to_string();
    Ok(CarePage {
        day: wrong.as_ref().map_or_else(|| today.clone(), |wrong| wrong.typed.clone()),
        today,
        errors: wrong.map(|wrong| (wrong.field, wrong.text)).into_iter().collect(),
        name: file.name.clone(),
        born: fl!(t, "care-born", day = t.day(file.facts.client.born)),
        file_href: format!("/clients/{}", file.id),
        href: place(file.id),
        acts: view.may::<scope::Care>(Action::Act),
        lasts,
        spans: spans.iter().map(|span| words(t, span, at)).collect(),
        keepers: match (lasts && dead.is_none(), names.is_empty()) {
            (true, _) => String::new(),
            (false, true) => fl!(t, "care-no-keeper"),
            (false, false) => fl!(t, "care-keepers", names = names.join(", ")),
        },
        died: dead
            .map(|died| fl!(t, "care-died", day = t.day(died.amsterdam().date())))
            .unwrap_or_default(),
        l,
    })
}

fn words(t: Texts, span: &CareSpan, at: Instant) -> String {
    let day = |at: Instant| t.day(at.amsterdam().date());
    match (span.valid_from, span.valid_until) {
        (Some(from), None) => fl!(t, "care-since", day = day(from)),
        (Some(from), Some(until)) => fl!(t, "care-between", from = day(from), until = day(until)),
        (None, Some(until)) if until <= at => fl!(t, "care-until", day = day(until)),
        (None, _) => fl!(t, "care-lasts"),
    }
}

impl CarePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
