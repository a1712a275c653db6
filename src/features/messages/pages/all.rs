//! `/messages/all`: every conversation one may read, over all one's files (T4.1).
//!
//! Owns the choice of one file. What is in it is what each file's own list
//! would show, and one's own conversations.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::list::{older, place};
use super::own::{about, offered};
use super::words::{Row, keys, row};
use crate::access::AskOwn;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::clients::Reader;
use crate::features::clients::pages::choosing::{Choice, choices, only};
use crate::features::messages::Cursor;
use crate::features::messages::store::{self, Conversation};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};

/// Everybody's conversations.
#[derive(Template)]
#[template(path = "messages/all.html")]
pub struct AllPage {
    /// Frame.
    pub l: Layout,
    /// Whose: everybody's, or one file's; empty where there is nothing to choose.
    pub choices: Vec<Choice>,
    /// The newest first.
    pub rows: Vec<Row>,
    /// Page with older ones.
    pub older: Option<String>,
    /// Where the newest stand; empty on that page.
    pub newest: String,
    /// Whether the standing line is shown: one looks at files of others (T4.2).
    pub standing_line: bool,
}

/// `GET /messages/all`
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    offered(&page)?;
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let wanted = only(&page.0.uri);
    let mut circle = ask.all::<Conversation>(wanted).await?;
    let before = place(&page, &links);
    let mut found = store::own_list(&mut circle, before.unwrap_or(Cursor::END)).await?;
    let keys = keys(page.app(), &found).await?;
    let l = page.layout(Place::Messages);
    let (t, now) = (l.t, circle.at());
    let (choices, path) = choices(&page, circle.files(), "/messages/all", wanted);
    let older = older(&path, &links, &mut found);
    let persons = circle.actor().person_ids();
    let reader = super::words::Reader { persons: &persons, treats: false, now };
    page.html(&AllPage {
        choices,
        rows: found.iter().map(|one| row(t, one, &keys, about(t, &circle, one), reader)).collect(),
        older,
        newest: if before.is_some() { path } else { String::new() },
        standing_line: circle.files().iter().any(|one| Reader::of(&one.hat).is_relative()),
        l,
    })
}
