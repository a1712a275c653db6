//! `/clients/{client}/network/{person}/look`: the client looks as somebody of the
//! circle would (rulebook 7.1).
//!
//! Owns how that is drawn: the same rows as the real pages, with a frame around
//! them and nowhere to go. What stands there is what a permit through that
//! person's eyes opens; own things of that person are not among it.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Categories, Category};
use uuid::Uuid;

use super::{Choice, Sees, Whom, offered};
use crate::access::{Ask, View, scope};
use crate::error::{Error, Result};
use crate::features::appointments::pages::words as appointment_words;
use crate::features::appointments::{self, Turn};
use crate::features::clients::{Stop, Whose, categories_words, stop};
use crate::features::messages;
use crate::features::messages::pages::words as message_words;
use crate::web::extract::Page;
use crate::web::layout::{Acting, ActingAs, Layout, Place};
use crate::web::text::Texts;

/// What somebody else sees.
#[derive(Template)]
#[template(path = "clients/look.html")]
pub struct LookPage {
    /// Frame.
    pub l: Layout,
    /// As whom one looks.
    pub name: String,
    /// Where one chooses what that person sees.
    pub back_href: String,
    /// Whether anything is seen.
    pub any: bool,
    /// Appointments, where they are seen.
    pub appointments: Option<Appointments>,
    /// Conversations, where they are seen.
    pub conversations: Option<Vec<message_words::Row>>,
    /// Whether the people around are seen.
    pub network: bool,
    /// What is not seen, in words.
    pub unseen: String,
    /// Where all of it is taken back.
    pub stop: Option<Stop>,
}

/// The appointments that are seen.
pub struct Appointments {
    /// To come, soonest first.
    pub upcoming: Vec<appointment_words::Row>,
    /// Before, newest first.
    pub past: Vec<appointment_words::Row>,
}

/// `GET /clients/{client}/network/{person}/look`
pub async fn look(page: Page, ask: Ask<scope::Looking>, Whom(person): Whom) -> Result<Response> {
    let view = ask.view().await?;
    let choice = Choice::stands(view.file(), view.hat(), person, view.at())?;
    let mut drawn = outline(&page, &view, &choice)?;
    // Each look has a transaction of its own, one after the other.
    drop(view);
    let t = drawn.l.t;
    if let Some(view) = ask.through::<scope::Appointments>(person).await? {
        drawn.appointments = Some(appointments(t, view).await?);
    }
    if let Some(view) = ask.through::<scope::Messages>(person).await? {
        drawn.conversations = Some(conversations(&page, t, view).await?);
    }
    page.html(&drawn)
}

/// The page without its lists.
fn outline(page: &Page, view: &View<'_, scope::Looking>, choice: &Choice) -> Result<LookPage> {
    let (file, at) = (view.file(), view.at());
    let mut l = page.layout_of(Place::Elsewhere, file);
    let member = file.member_of(choice.receiver).ok_or(Error::NotFound)?;
    let name = member.name.clone();
    let back_href = format!("/clients/{}/network/{}", file.id, choice.receiver);
    let other = Some(back_href.clone());
    l.acting = Some(Acting { how: ActingAs::Looking, name: name.clone(), other });
    let offered = offered(page, file);
    let sees = Sees { t: l.t, file, receiver: choice.receiver.0, at };
    let seen = sees.seen(&file.facts, offered);
    let unseen: Categories = offered.iter().filter(|one| !seen.contains(*one)).collect();
    Ok(LookPage {
        any: !seen.is_empty(),
        appointments: None,
        conversations: None,
        network: seen.contains(Category::Network),
        unseen: categories_words(l.t, Whose::of(true, ""), unseen),
        stop: stop(file, &choice.giver, member, at),
        name,
        back_href,
        l,
    })
}

async fn appointments(t: Texts, mut view: View<'_, scope::Appointments>) -> Result<Appointments> {
    let (upcoming, shelf) = appointments::store::list(&mut view, Turn::First).await?;
    let row = |booking| appointment_words::Row {
        href: String::new(),
        ..appointment_words::row(t, booking, String::new(), view.at())
    };
    Ok(Appointments {
        upcoming: upcoming.iter().map(row).collect(),
        past: shelf.rows.iter().map(row).collect(),
    })
}

async fn conversations(
    page: &Page,
    t: Texts,
    mut view: View<'_, scope::Messages>,
) -> Result<Vec<message_words::Row>> {
    let mut found = messages::store::list(&mut view, messages::Cursor::END).await?;
    found.truncate(usize::try_from(messages::PAGE).unwrap_or(usize::MAX));
    let keys = message_words::keys(page.app(), &found).await?;
    let persons: Vec<Uuid> = view.readers();
    let reader = message_words::Reader { persons: &persons, treats: false, now: view.at() };
    let row = |one| message_words::Row {
        href: String::new(),
        // What somebody else read is not told.
        unread: 0,
        ..message_words::row(t, one, &keys, String::new(), reader)
    };
    Ok(found.iter().map(row).collect())
}
