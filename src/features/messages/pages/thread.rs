//! `/clients/{client}/messages/{thread}`: one conversation: reading it, and
//! answering (U1).

mod answer;
mod days;
mod draw;

use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;

pub use answer::answer;
pub use days::{Bubble, Day};
pub use draw::ThreadPage;

use draw::Shown;

use super::Which;
use super::compose::Fields;
use crate::access::{Ask, Hat, View, scope};
use crate::error::{Error, Result};
use crate::features::messages::store::{self, Conversation, Found};
use crate::features::messages::{Side, Wrong};
use crate::ids::ThreadId;
use crate::web::events::{self, Since};
use crate::web::extract::Page;

type Asks = Ask<scope::Messages>;
type Looks<'a> = View<'a, scope::Messages>;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: String,
}

/// `GET /clients/{client}/messages/{thread}?before=N`; what is shown counts as read.
pub async fn show(page: Page, ask: Asks, Which(id): Which) -> Result<Response> {
    let mut view = ask.view_item::<Conversation>(id.0).await?;
    let fields = Fields::on(&page, view.tx()).await?;
    let found = store::one(&mut view, id).await?.ok_or(Error::NotFound)?;
    let asked: Asked = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let last = found.thread.last_n;
    let before = asked.before.parse().ok().filter(|before| *before > 1 && *before <= last);
    let news = is_news(&page, &view, &found, before);
    let shown = Shown { before, news, fields, wrong: Vec::new() };
    let response = draw::draw(&page, &mut view, &found, shown).await?;
    if news {
        let side = side(&view, &found);
        match note(&page, view, (id, side, found.thread.last_n)).await {
            // Its line is on disk, so it may be shown; it stays unread until it can be noted.
            Err(Error::Away) => {}
            noted => noted?,
        }
    }
    Ok(response)
}

async fn note(page: &Page, view: Looks<'_>, (id, side, last): (ThreadId, Side, i64)) -> Result<()> {
    let mut noted = view.noted(page.app()).await?;
    store::note_read(&mut noted, id, side, last).await?;
    noted.commit().await
}

/// `GET /clients/{client}/messages/{thread}/live`
pub async fn live(page: Page, ask: Asks, Which(id): Which, since: Since) -> Result<Response> {
    events::open(page.app(), ask.watch_item::<Conversation>(id.0), since).await
}

/// The page again, with what is wrong and what was typed. It is drawn from a
/// look of its own: a change that failed shows nothing.
async fn again(
    page: &Page,
    ask: &Asks,
    Which(id): Which,
    (fields, wrong): (Fields, Vec<Wrong>),
) -> Result<Response> {
    let mut view = ask.view_item::<Conversation>(id.0).await?;
    let found = store::one(&mut view, id).await?.ok_or(Error::NotFound)?;
    let shown = Shown { before: None, news: false, fields, wrong };
    let mut response = draw::draw(page, &mut view, &found, shown).await?;
    *response.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// Whether what is shown is news to the reader, who reads it now.
fn is_news(page: &Page, view: &Looks<'_>, found: &Found, before: Option<i64>) -> bool {
    // After a death the file is frozen (T9.4).
    let frozen = view.file().facts.client.died.is_some_and(|died| died <= view.at().timestamp());
    before.is_none() && found.marks.me < found.thread.last_n && !page.0.prefetched && !frozen
}

/// On which side the reader stands: who may write there stands with the client.
fn side(view: &Looks<'_>, found: &Found) -> Side {
    let role = view.hat().map_or("", |hat: &Hat| hat.role);
    if role == "therapist" {
        Side::Therapist
    } else if found.thread.own || view.may::<scope::Messages>(rules::Action::Act) {
        Side::Client
    } else {
        Side::Other
    }
}
