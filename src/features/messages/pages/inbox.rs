//! `/inbox`: what clients and their families wrote to a therapist (U12): who
//! waits for an answer first, and how long.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;

use super::words::{Reader, Row, about_client, keys, row};
use crate::access::{Desk, scope};
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::messages::store::{self, Conversation};
use crate::features::messages::{Cursor, Heading, PAGE};
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live, Place};

/// A therapist's inbox.
#[derive(Template)]
#[template(path = "messages/inbox.html")]
pub struct InboxPage {
    /// Frame.
    pub l: Layout,
    /// Who waits, the longest first; none on pages of what was answered.
    pub waiting: Vec<Row>,
    /// Page with more who wait.
    pub more: Option<String>,
    /// What was answered, the newest first; none on pages of who waits.
    pub answered: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Whether this is the first page, which shows both.
    pub first: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: String,
    before: String,
}

/// Which part is shown, from where.
enum Part {
    Both,
    Waiting(Cursor),
    Answered(Cursor),
}

/// `GET /inbox`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let mut files = desk.caseload::<scope::Messages>().await?;
    let part = part(&page, &links);
    let mut waiting = match part {
        Part::Both => store::waiting(&mut files, Cursor::BEGIN).await?,
        Part::Waiting(after) => store::waiting(&mut files, after).await?,
        Part::Answered(_) => Vec::new(),
    };
    let mut answered = match part {
        Part::Both => store::answered(&mut files, Cursor::END).await?,
        Part::Answered(before) => store::answered(&mut files, before).await?,
        Part::Waiting(_) => Vec::new(),
    };
    let topics = Topics::of_caseload(page.actor()?, files.clients());
    let since = live::state(files.tx(), &topics).await?;
    let more = cut(&mut waiting).map(|last| {
        let at = last.waiting_since.unwrap_or(last.last_at);
        format!("/inbox?after={}", links.seal(&Cursor { at, id: last.id.0 }.mark()))
    });
    let older = cut(&mut answered).map(|last| {
        let cursor = Cursor { at: last.last_at, id: last.id.0 };
        format!("/inbox?before={}", links.seal(&cursor.mark()))
    });
    let waiting_keys = keys(page.app(), &waiting).await?;
    let answered_keys = keys(page.app(), &answered).await?;
    let mut l = page.layout(Place::Inbox);
    l.live = Some(Live::since(since, page.app(), "/inbox/live".to_owned()));
    let t = l.t;
    let persons = [files.known().person.0];
    let reader = Reader { persons: &persons, treats: true, now: files.at() };
    let about = |heading: &Heading| {
        if heading.thread.own { about_client(t, heading) } else { String::new() }
    };
    page.html(&InboxPage {
        waiting: waiting.iter().map(|one| row(t, one, &waiting_keys, about(one), reader)).collect(),
        more,
        answered: answered
            .iter()
            .map(|one| row(t, one, &answered_keys, about(one), reader))
            .collect(),
        older,
        first: matches!(part, Part::Both),
        l,
    })
}

/// `GET /inbox/live`
pub async fn live(page: Page, desk: Desk, since: Since) -> Result<Response> {
    events::open(page.app(), desk.watch::<Conversation>(), since).await
}

fn part(page: &Page, links: &Links) -> Part {
    let asked: Asked = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let open = |link: &str| links.open(link)?.parse::<Cursor>().ok();
    match (open(&asked.after), open(&asked.before)) {
        (Some(after), _) => Part::Waiting(after),
        (None, Some(before)) => Part::Answered(before),
        (None, None) => Part::Both,
    }
}

/// Cuts a page to its length; gives the last thread of it when there are more.
fn cut(found: &mut Vec<Heading>) -> Option<crate::features::messages::Thread> {
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    if found.len() <= page {
        return None;
    }
    found.truncate(page);
    found.last().map(|heading| heading.thread.clone())
}
