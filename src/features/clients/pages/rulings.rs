//! `/clients/{client}/rulings`: what a court decided in the place of somebody's consent (T3.2).
//!
//! One coordinator enters it, another confirms: then it is what that person says, and counts
//! like it. Who takes it back later does so as ever, and that stands here too.
//!
//! Court and case number are shown to nobody but coordinators.

mod decide;
mod draw;
mod enter;
mod words;

use axum::response::Response;
use rules::Consent;
use uuid::Uuid;

pub use decide::{confirm, decline};
pub use draw::{Row, RulingsPage};
pub use enter::{EnterPage, enter, show as show_enter};

use crate::access::{Ask, Change, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::model::ruling::Said;
use crate::ids::ClientId;
use crate::web::extract::Page;

/// What these routes ask of a file.
type Asks = Ask<scope::Representatives>;

/// A permit to change who decides, and what a court said in the place of one.
type Changes<'a> = Change<'a, scope::Representatives>;

/// Where it stands.
pub(super) fn place(client: ClientId) -> String {
    format!("/clients/{client}/rulings")
}

/// What was said, as a line of the ledger of `at`.
fn as_line(said: &Said, at: Instant) -> Consent<Uuid> {
    Consent {
        giver: said.giver.clone(),
        receiver: said.receiver.0,
        stated: at.timestamp(),
        categories: said.categories,
        hidden_items: Vec::new(),
        until: said.until.map(Instant::timestamp),
        withdrawn: said.withdrawn,
    }
}

/// `GET /clients/{client}/rulings`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    page.html(&draw::page(&page, &ask, &draw::Tried::default()).await?)
}
