//! `/clients/{client}/care`: care that begins and ends, who the file is about, and death.
//!
//! For the coordinator. What ends here works at once; what was decided before
//! stays in the log as it was.

mod address;
mod death;
mod details;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Action;
use rules::staff::Role;

pub use address::{AddressPage, keep as keep_address, lift as lift_address, show as show_address};
pub use death::{DeathPage, note, show as show_death, undo};
pub(super) use details::read as read_details;
pub use details::{DetailsPage, correct, show as show_details};

use crate::access::{Ask, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::frame;
use crate::features::clients::store::care::{self as store, CareSpan};
use crate::features::clients::store::{care, end_care};
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
}

/// `GET /clients/{client}/care`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let mut view = ask.view().await?;
    let spans = store::spans(&mut view).await?;
    let (provider, at) = (view.file().provider, view.at());
    let lasts = spans.iter().any(|span| span.lasts(at));
    let keepers = in_role(view.tx(), provider, Role::RecordKeeper, at).await?;
    let file = view.file();
    let l = frame(&page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let names: Vec<String> = keepers.into_iter().map(|(_, name)| name).collect();
    let dead = file.facts.client.died.map(Instant::from).filter(|died| *died <= at);
    page.html(&CarePage {
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

/// `POST /clients/{client}/care/begin`: sending it twice begins once.
pub async fn begin(page: Page, ask: Asks) -> Result<Response> {
    let mut change = ask.change_rights(("care", ask.client().0)).await?;
    let (client, at) = (change.client(), change.at());
    let said = if let Some(span) = store::lasts(&mut change).await? {
        change.stands_already().await?;
        let later = span.valid_from.is_some_and(|from| from > at);
        if later { "care-begins-later" } else { "care-began" }
    } else {
        let span = rules::Span { from: Some(at.timestamp()), until: None };
        care(change.tx(), client, &span).await?;
        change.commit().await?;
        "care-began"
    };
    Ok(page.go(&place(client), said))
}

/// `POST /clients/{client}/care/end`: whoever saw something because of care sees it no more.
pub async fn end(page: Page, ask: Asks) -> Result<Response> {
    let mut change = ask.change_rights(("care", ask.client().0)).await?;
    let (client, at) = (change.client(), change.at());
    if end_care(change.tx(), client, at).await? {
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&place(client), "care-ended"))
}
