//! `/messages`: everything one takes part in oneself, over all files, and what
//! stands in one's own file (rulebook, "Own things").

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Party};

use super::begin_at;
use super::list::{older, place};
use super::words::{Reader, Row, keys, row};
use crate::access::{Around, AskOwn, Circle};
use crate::error::{Error, Result};
use crate::features::accounts::links::Links;
use crate::features::messages::store::{self, Conversation};
use crate::features::messages::{Cursor, Heading};
use crate::features::providers::Feature;
use crate::live::{self, Topics};
use crate::web::events::{self, Since};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live, Place, Tile};
use crate::web::text::Texts;

/// One's own threads.
#[derive(Template)]
#[template(path = "messages/own.html")]
pub struct OwnPage {
    /// Frame.
    pub l: Layout,
    /// The newest first.
    pub rows: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Whether this is not the first page.
    pub later: bool,
    /// Where one begins a thread; for who may.
    pub new_href: Option<String>,
    /// Whether one looks into files of others, whose threads stand there.
    pub others: bool,
}

/// `/messages/new`: about whom.
#[derive(Template)]
#[template(path = "messages/about.html")]
pub struct AboutPage {
    /// Frame.
    pub l: Layout,
    /// One for each file in which one may write.
    pub files: Vec<Tile>,
}

/// `GET /messages`
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    offered(&page)?;
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let mut circle = ask.mine::<Conversation>().await?;
    let before = place(&page, &links);
    let mut found = store::own_list(&mut circle, before.unwrap_or(Cursor::END)).await?;
    let topics = Topics::of_own(circle.actor(), circle.files());
    let since = live::state(circle.tx(), &topics).await?;
    let keys = keys(page.app(), &found).await?;
    let mut l = page.layout(Place::Messages);
    l.live = Some(Live::since(since, page.app(), "/messages/live".to_owned()));
    let (t, now) = (l.t, circle.at());
    let older = older("/messages", &links, &mut found);
    let persons = circle.actor().person_ids();
    let reader = Reader { persons: &persons, treats: false, now };
    page.html(&OwnPage {
        rows: found.iter().map(|one| row(t, one, &keys, about(t, &circle, one), reader)).collect(),
        older,
        later: before.is_some(),
        new_href: new_href(&circle),
        others: circle.files().iter().any(|around| around.open && !is_own(around)),
        l,
    })
}

/// `GET /messages/live`
pub async fn live(page: Page, ask: AskOwn, since: Since) -> Result<Response> {
    offered(&page)?;
    events::open(page.app(), ask.watch::<Conversation>(), since).await
}

/// `GET /messages/new`
pub async fn about_whom(page: Page, ask: AskOwn) -> Result<Response> {
    offered(&page)?;
    let circle = ask.named::<Conversation>().await?;
    let l = page.layout(Place::Messages);
    let files = writable(&circle).map(|around| tile(&page, l.t, around)).collect();
    page.html(&AboutPage { l, files })
}

/// Straight to the one file there is; else to the choice.
fn new_href(circle: &Circle<'_, Conversation>) -> Option<String> {
    let mut files = writable(circle);
    match (files.next(), files.next()) {
        (None, _) => None,
        (Some(one), None) => Some(begin_at(one.file.id)),
        (Some(_), Some(_)) => Some("/messages/new".to_owned()),
    }
}

/// What no provider of the reader offers is not there (A5).
pub(super) fn offered(page: &Page) -> Result<()> {
    let (app, actor) = (page.app(), page.actor()?);
    let offers =
        |known: &crate::access::Known| app.providers.offers(known.provider, Feature::Messages);
    if actor.known.iter().any(offers) { Ok(()) } else { Err(Error::NotFound) }
}

fn is_own(around: &Around) -> bool {
    around.hat.party == Some(Party::Client)
}

/// The files in which one may begin a thread: in the file's name, or an own one.
fn writable<'c>(circle: &'c Circle<'_, Conversation>) -> impl Iterator<Item = &'c Around> {
    circle.files().iter().filter(|around| around.own || circle.may(around, Action::Act))
}

fn tile(page: &Page, t: Texts, around: &Around) -> Tile {
    let label = page.app().providers.by_key(&around.file.label);
    let label = label.map(|(_, _, label)| label.name.clone()).unwrap_or_default();
    let (title, text) = if is_own(around) {
        (fl!(t, "begin-about-you"), label)
    } else {
        (around.file.name.clone(), label)
    };
    Tile { href: begin_at(around.file.id), icon: "message", title, text }
}

/// About whom, where that is not oneself.
pub(super) fn about(t: Texts, circle: &Circle<'_, Conversation>, heading: &Heading) -> String {
    let around = circle.files().iter().find(|around| around.file.id == heading.thread.client);
    match around {
        Some(around) if !is_own(around) => {
            fl!(t, "thread-about", name = around.file.call_name.as_str())
        }
        _ => String::new(),
    }
}
