//! `/mine`: all files one may open, each with what is new in it (T4.1).
//!
//! Owns the words. From here one goes from one file to another; which there
//! are, and what is told of each, the rules say.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::FileCard;
use crate::access::{AskOwn, Circle};
use crate::error::Result;
use crate::features::appointments::store::{self as appointments, Appointment};
use crate::features::home::cards;
use crate::features::messages::store::{self as messages, Conversation};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// All one's files.
#[derive(Template)]
#[template(path = "home/mine.html")]
pub struct MinePage {
    /// Frame.
    pub l: Layout,
    /// Each file, the own ones first.
    pub files: Vec<Mine>,
}

/// One of them.
pub struct Mine {
    /// As on home.
    pub card: FileCard,
    /// "Volgende afspraak: dinsdag 24 november 2026, 15:00"; empty where there is none to see.
    pub next: String,
    /// How many messages are new; nought where there are none to see.
    pub unread: i64,
}

/// `GET /mine`
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    let l = page.layout(Place::Today);
    let mut both = ask.all_of_both::<Appointment, Conversation>().await?;
    let circle = both.first();
    let ids = cards::shown(circle.files(), circle.at());
    let cards = cards::cards(page.app(), l.t, circle.files(), circle.at());
    let next = if ids.is_empty() { Vec::new() } else { appointments::next_of_each(circle).await? };
    let unread = unread(both.second(), !ids.is_empty()).await?;
    let files = ids.into_iter().zip(cards).map(|(id, card)| Mine {
        next: next
            .iter()
            .find(|(client, _)| *client == id)
            .map_or_else(String::new, |(_, at)| next_words(l.t, *at)),
        unread: unread.iter().find(|(client, _)| *client == id).map_or(0, |(_, unread)| *unread),
        card,
    });
    page.html(&MinePage { files: files.collect(), l })
}

async fn unread(
    mut circle: Circle<'_, Conversation>,
    any: bool,
) -> Result<Vec<(crate::ids::ClientId, i64)>> {
    Ok(if any { messages::unread_of_each(&mut circle).await? } else { Vec::new() })
}

fn next_words(t: Texts, at: crate::clock::Instant) -> String {
    let at = at.amsterdam();
    let (day, time) = (t.day_long(at.date()), t.time(at.time()));
    fl!(t, "mine-next", day = day, time = time)
}
