//! `/me/copy`: what a copy holds, and the copy itself in both forms.
//!
//! Reached also by who did not accept the terms, who is closing the account, who is blocked, and
//! for whom the portal has ended: each gets what there is to see for them.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::conduct::{Kind, Step};

use super::gather::copy;
use super::model::{Appointment, Conversation, Copy, File, Message};
use super::own::Decided;
use super::turn::Turn;
use crate::access::{AskOwn, Worn};
use crate::error::{Error, Result};
use crate::features::accounts::model::State;
use crate::features::accounts::pages::prove as proof;
use crate::features::accounts::prove;
use crate::features::conduct::words as conduct;
use crate::web::attachment;
use crate::web::context::Session;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Where it stands.
const HERE: &str = "/me/copy";

/// What a copy holds, and the way to it.
#[derive(Template)]
#[template(path = "own_copy/show.html")]
pub struct ShowPage {
    /// Frame.
    pub l: Layout,
    /// Whether the last proof is old, and there is no page here to give another: one signs in anew.
    pub old: bool,
    /// Whether nothing of a file can be seen: the copy holds the account alone.
    pub account_only: bool,
    /// Where it came from.
    pub back: (&'static str, String),
}

/// The readable form: a page that needs nothing else.
#[derive(Template)]
#[template(path = "own_copy/file.html")]
pub struct FilePage {
    /// Texts in the reader's language.
    pub t: Texts,
    /// What stands in it.
    pub copy: Copy,
    /// When it was made, in words.
    pub made: String,
}

/// `GET /me/copy`
pub async fn show(page: Page) -> Result<Response> {
    let session = session(&page)?;
    if let Some(elsewhere) = elsewhere(&page, session)? {
        return Ok(elsewhere);
    }
    let t = page.0.texts();
    let me = session.through(page.app());
    let back = match session.state {
        State::Blocked => "/blocked",
        State::Closing => "/closing",
        _ if me => "/me",
        _ if session.is_over() => "/ending",
        _ => "/declined",
    };
    page.html(&ShowPage {
        old: prove::is_due_for_own(&session.actor, page.app().clock.now()),
        account_only: session.state == State::Blocked || session.actor.known.is_empty(),
        back: (back, if me { fl!(t, "place-me") } else { fl!(t, "take-back") }),
        l: page.layout(Place::Me),
    })
}

/// `GET /me/copy/readable`: one page to read, print and keep.
pub async fn readable(page: Page, ask: AskOwn) -> Result<Response> {
    let (copy, day) = match made(&page, &ask).await? {
        Ok(made) => made,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let t = page.0.texts();
    let made = t.moment(page.app().clock.now());
    let body = FilePage { t, copy, made }.render()?;
    attachment(&format!("copy-{day}.html"), "text/html; charset=utf-8", body)
}

/// `GET /me/copy/data`: the same for machines.
pub async fn data(page: Page, ask: AskOwn) -> Result<Response> {
    let (copy, day) = match made(&page, &ask).await? {
        Ok(made) => made,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let body =
        serde_json::to_string_pretty(&copy).map_err(|error| Error::Internal(error.into()))?;
    attachment(&format!("copy-{day}.json"), "application/json", body)
}

async fn made(
    page: &Page,
    ask: &AskOwn,
) -> Result<std::result::Result<(Copy, jiff::civil::Date), Response>> {
    let session = session(page)?;
    if let Some(elsewhere) = elsewhere(page, session)? {
        return Ok(Err(elsewhere));
    }
    let now = page.app().clock.now();
    if prove::is_due_for_own(&session.actor, now) || page.0.prefetched {
        return Ok(Err(page.go(HERE, "")));
    }
    let Some(_turn) = Turn::take(session.actor.account) else {
        return Ok(Err(page.go(HERE, "copy-busy")));
    };
    Ok(Ok((copy(page, ask, session).await?, now.amsterdam().date())))
}

fn session(page: &Page) -> Result<&Session> {
    page.0.session.as_ref().filter(|session| session.complete).ok_or(Error::NotFound)
}

/// Where one goes first: to an own password, to a factor for staff, to a fresh proof.
fn elsewhere(page: &Page, session: &Session) -> Result<Option<Response>> {
    if session.password_expired {
        return Ok(Some(page.go("/first-password", "")));
    }
    if session.lacks_factor() {
        return Ok(Some(page.go("/me/factors", "")));
    }
    if !session.through(page.app()) {
        return Ok(None);
    }
    // While one works nothing of one's own is there, and a copy would leave it out.
    if session.actor.works() && session.actor.choices.contains(&Worn::Privately) {
        return Ok(Some(page.go("/me/role", "copy-privately")));
    }
    proof::first(page, HERE)
}

impl FilePage {
    /// The appointments of a file, a line each.
    fn booked(&self, file: &File) -> Vec<String> {
        let of = self.copy.appointments.iter().filter(|one| one.file == file.id);
        of.map(|one| self.line(one)).collect()
    }

    /// As what something was reported or decided.
    fn kind(&self, kind: &str) -> String {
        conduct::called(self.t, kind.parse().unwrap_or(Kind::Other))
    }

    /// "Waarschuwing: beledigen of bedreigen".
    fn step(&self, one: &Decided) -> String {
        let step = one.step.parse().unwrap_or(Step::Nothing);
        format!("{}: {}", conduct::step(self.t, step), self.kind(one.kind))
    }

    /// The conversations of a file.
    fn talks(&self, file: &File) -> Vec<&Conversation> {
        self.copy.conversations.iter().filter(|one| one.file == file.id).collect()
    }

    fn subject(&self, talk: &Conversation) -> String {
        talk.subject.clone().unwrap_or_else(|| fl!(self.t, "message-unreadable"))
    }

    /// A message line by line, or what is said where it cannot be read, or was taken back.
    fn lines(&self, message: &Message) -> Vec<String> {
        let t = self.t;
        let text = match &message.text {
            Some(text) => text.clone(),
            None if message.taken_back => fl!(t, "message-taken-back"),
            None => fl!(t, "message-unreadable"),
        };
        text.lines().map(str::to_owned).collect()
    }

    /// "maandag 12 oktober, 10:00 · video · met Iris van den Berg".
    fn line(&self, one: &Appointment) -> String {
        let t = self.t;
        let mut parts = vec![one.words.clone()];
        parts.push(one.how.clone());
        if !one.with.is_empty() {
            parts.push(fl!(t, "with", name = t.and(&one.with)));
        }
        parts.extend(one.place.clone());
        if one.state == "cancelled" {
            parts.push(fl!(t, "appointment-cancelled"));
        }
        parts.join(" · ")
    }
}
