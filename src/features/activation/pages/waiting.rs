//! `/people/invited`: who was invited and is not in yet; on top, who said that it is for somebody
//! else.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::facts::lists;
use crate::audit::{Action, Line};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::activation::model::{Standing, State};
use crate::features::activation::store::{self, Place, Waiting};
use crate::features::activation::words;
use crate::features::people::Who;
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::layout::{self, Layout};
use crate::web::text::Texts;

/// So many stand on a page.
const PAGE: usize = 25;

/// Who waits.
#[derive(Template)]
#[template(path = "activation/waiting.html")]
pub struct WaitingPage {
    /// Frame.
    pub l: Layout,
    /// Who said that it is for somebody else, and whose link works no more; then who waits.
    pub rows: Vec<Row>,
    /// Whether this is not the first page.
    pub later: bool,
    /// The next page.
    pub next: Option<String>,
}

/// Where the list goes on, sealed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    after: String,
}

/// Somebody who was invited.
pub struct Row {
    /// The page of the person.
    pub href: String,
    /// Full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// How the invitation stands, and the tone of its pill.
    pub pill: (String, &'static str),
    /// "uitgenodigd op 3 mei 2026, geldig tot en met 17 mei 2026".
    pub text: String,
    /// Whether a new link can be sent at once.
    pub can_again: bool,
}

/// `GET /people/invited`
pub async fn show(page: Page) -> Result<Response> {
    let app = page.app();
    let actor = page.actor()?;
    let who = Who::coordinator(actor)?;
    let links = Links::of(app, actor.account).await?;
    let asked: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let place = links.open(&asked.after).and_then(|mark| Place::of(&mark));
    let later = place.is_some();
    let one_more = i64::try_from(PAGE).unwrap_or(i64::MAX).saturating_add(1);
    let mut tx = app.db.read().await?;
    let after = place.unwrap_or_else(Place::begin);
    let mut waiting = store::waiting(&mut tx, who.at, &after, one_more).await?;
    let more = waiting.len() > PAGE;
    waiting.truncate(PAGE);
    let next = waiting
        .last()
        .filter(|_| more)
        .map(|last| format!("/people/invited?after={}", links.seal(&last.place().mark())));
    let ids: Vec<Uuid> = waiting.iter().map(|one| one.person_id.0).collect();
    let files = lists::around(&mut tx, &ids).await?;
    drop(tx);
    let now = app.clock.now();
    let coordinator = actor.who(Some(who.known), who.role.as_str());
    let mut line = Line::of(actor.account.0, now, Action::Read, coordinator);
    line.object_kind = Some("people");
    line.subjects = files.iter().map(|id| ClientId(*id)).collect();
    line.ground = "staff";
    app.audit.durable(vec![line]).await?;
    let l = page.layout(layout::Place::People);
    let rows = waiting.iter().map(|one| row(l.t, one, now)).collect();
    page.html(&WaitingPage { l, rows, later, next })
}

fn row(t: Texts, one: &Waiting, now: Instant) -> Row {
    let day = |at: Instant| t.day(at.amsterdam().date());
    let standing = one.standing(now);
    let text = match standing {
        Standing::Over(State::NotMe) => fl!(t, "invited-row-not-me", day = day(one.changed_at)),
        Standing::Holds => {
            fl!(t, "invited-row-waits", day = day(one.made_at), until = day(one.expires_at))
        }
        _ => fl!(t, "invited-row-since", day = day(one.made_at)),
    };
    Row {
        href: format!("/people/{}", one.person_id),
        name: one.name.clone(),
        initials: one.initials.clone(),
        pill: words::standing(t, standing),
        text,
        can_again: matches!(standing, Standing::Expired | Standing::Spent),
    }
}
