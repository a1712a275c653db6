//! `/clients/{client}/who-sees`: who sees what of a file and why, what is withheld,
//! and who cannot be reached; for who treats (T4.5).
//!
//! Owns the order of the page. Every cell is an answer of the rules to the
//! question that a page would ask.

mod held;
mod table;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Category};
use uuid::Uuid;

pub use held::Held;
pub use table::{Cell, Person, Reason};

use super::sharing::offered;
use crate::access::{Ask, scope};
use crate::error::Result;
use crate::features::accounts::store::reach;
use crate::features::clients::categories::category_choice;
use crate::features::clients::{Reader, frame, regime_words, store};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// Who sees what of a file.
#[derive(Template)]
#[template(path = "clients/who_sees.html")]
pub struct WhoSeesPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// Who decides.
    pub lead: String,
    /// The categories, as the table names them.
    pub heads: Vec<String>,
    /// The client and the relatives, each with what they see.
    pub people: Vec<Person>,
    /// Who treats, and so sees all.
    pub treating: String,
    /// Who cannot be reached here.
    pub unreached: Vec<String>,
    /// What is withheld now.
    pub held: Vec<Held>,
    /// What was.
    pub past: Vec<Held>,
    /// Whether the reader decides on it.
    pub decides: bool,
    /// The page on capacity.
    pub capacity_href: String,
}

/// `GET /clients/{client}/who-sees`
pub async fn show(page: Page, ask: Ask<scope::WhoSees>) -> Result<Response> {
    let mut view = ask.view().await?;
    let withheld = store::withheld(&mut view).await?;
    let mut persons: Vec<Uuid> = view.file().people.iter().map(|one| one.person.0).collect();
    persons.push(view.file().person.0);
    let reached = reach(view.tx(), &persons).await?;
    let key = page.app().vault.key(store::key_id(view.client())).await?;
    let (file, at) = (view.file(), view.at());
    let l = frame(&page, Place::Elsewhere, file, view.hat(), at);
    let decides = view.may::<scope::Withholding>(Action::Act);
    let offered = offered(&page, file);
    let table = table::Table { t: l.t, file, at, offered, reached: &reached, decides };
    let people = table.people();
    let (now, past): (Vec<_>, Vec<_>) = withheld.iter().partition(|one| one.lasts(at));
    let held = |one| held::row(l.t, file, &key, one, at);
    page.html(&WhoSeesPage {
        name: file.name.clone(),
        file_href: format!("/clients/{}", file.id),
        lead: regime_words(l.t, file, Reader::Staff, Category::Network, at),
        heads: offered.iter().map(|one| category_choice(l.t, one).0).collect(),
        unreached: people.iter().filter(|one| !one.reach.is_empty()).map(Person::told).collect(),
        people,
        treating: table.treating(),
        held: now.into_iter().map(held).collect(),
        past: past.into_iter().map(held).collect(),
        decides,
        capacity_href: format!("/clients/{}/capacity", file.id),
        l,
    })
}

impl WhoSeesPage {
    /// "Wie ziet wat van Noor Jansen?"
    fn title(&self) -> String {
        fl!(self.l.t, "sees-title", name = self.name.as_str())
    }
}
