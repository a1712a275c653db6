//! `/clients/{client}/messages`: the threads of a file (U1).

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Action;
use serde::Deserialize;

use super::words::{Reader, Row, keys, row};
use super::{begin_at, frame, is_client, is_relative, list_of};
use crate::access::{Ask, scope};
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::messages::store::{self, Conversation};
use crate::features::messages::{Cursor, Heading, PAGE};
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live};

/// The threads of a file.
#[derive(Template)]
#[template(path = "messages/list.html")]
pub struct ListPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The file's front page.
    pub file_href: String,
    /// Whether the reader is the client.
    pub own: bool,
    /// The newest first.
    pub rows: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Whether this is not the first page.
    pub later: bool,
    /// Where one begins a thread; for who may.
    pub new_href: Option<String>,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    before: String,
}

/// The place in the list that the address names; a broken link is the first page.
pub(super) fn place(page: &Page, links: &Links) -> Option<Cursor> {
    let asked: Asked = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    links.open(&asked.before)?.parse().ok()
}

/// The link to the page after `found`, which holds a row more when there is one.
pub(super) fn older(path: &str, links: &Links, found: &mut Vec<Heading>) -> Option<String> {
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    if found.len() <= page {
        return None;
    }
    found.truncate(page);
    let last = &found.last()?.thread;
    let cursor = Cursor { at: last.last_at, id: last.id.0 };
    let sign = if path.contains('?') { '&' } else { '?' };
    Some(format!("{path}{sign}before={}", links.seal(&cursor.mark())))
}

/// `GET /clients/{client}/messages`
pub async fn show(page: Page, ask: Ask<scope::Messages>) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let mut view = ask.view().await?;
    let before = place(&page, &links);
    let mut found = store::list(&mut view, before.unwrap_or(Cursor::END)).await?;
    let hidden = !view.hidden_items().is_empty();
    let topics = Topics::of_file(view.actor(), view.client(), view.treats(), hidden);
    let since = live::state(view.tx(), &topics).await?;
    let keys = keys(page.app(), &found).await?;
    let (file, hat, now) = (view.file(), view.hat(), view.at());
    let mut l = frame(&page, file, hat, now);
    let (t, path) = (l.t, list_of(file.id));
    l.live = Some(Live::since(since, page.app(), format!("{path}/live")));
    let older = older(&path, &links, &mut found);
    let persons = view.actor().person_ids();
    let reader = Reader { persons: &persons, treats: view.treats(), now };
    page.html(&ListPage {
        name: file.call_name.clone(),
        file_href: format!("/clients/{}", file.id),
        own: is_client(hat),
        rows: found.iter().map(|one| row(t, one, &keys, String::new(), reader)).collect(),
        older,
        later: before.is_some(),
        new_href: view.may::<scope::Writing>(Action::Act).then(|| begin_at(file.id)),
        standing_line: is_relative(hat),
        l,
    })
}

/// `GET /clients/{client}/messages/live`
pub async fn live(page: Page, ask: Ask<scope::Messages>, since: Since) -> Result<Response> {
    events::open(page.app(), ask.watch::<Conversation>(), since).await
}
