//! `/clients/{client}/representatives`: who represents the client, for the coordinator (T1.1p).
//!
//! Giving takes two coordinators: one enters, another confirms. Taking away
//! never waits: one suspends or ends it, at once.

mod add;
mod change;
mod decide;
mod draw;
mod enter;
mod put_right;
mod resume;
mod righting;
mod rows;
pub(in crate::features::clients) mod words;

use axum::response::Response;

pub use add::{AddPage, add, show as show_add};
pub use change::{end, suspend};
pub use decide::{confirm, decline};
pub use draw::RepresentativesPage;
pub use enter::{Choice, EnterPage, enter, show as show_enter};
pub use put_right::{correct, remove};
pub use resume::resume;
pub use righting::{Field, Righting};
pub use rows::{AuthorityRow, PersonRow, ProposalRow, Resuming};

use crate::access::{Ask, Change, scope};
use crate::error::Result;
use crate::ids::ClientId;
use crate::web::extract::Page;

/// What these routes ask of a file.
type Asks = Ask<scope::Representatives>;

/// A permit to change who represents the client.
type Changes<'a> = Change<'a, scope::Representatives>;

/// Where it stands.
fn place(client: ClientId) -> String {
    format!("/clients/{client}/representatives")
}

/// `GET /clients/{client}/representatives`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    page.html(&draw::page(&page, &ask, &draw::Tried::default()).await?)
}

/// The page again, with what went wrong.
async fn again(page: &Page, ask: &Asks, tried: &draw::Tried) -> Result<Response> {
    page.again(&draw::page(page, ask, tried).await?)
}
