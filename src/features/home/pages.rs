//! `/home`: what is next, whose files one may open, who can see, where to call.

pub mod mine;

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

use super::asked::Asked;
use super::cards::ToPrepare;
pub use super::coming::{NextAppointment, next};
use super::desk::{AgendaRow, EmergencyRow};
use super::turning::TurningRow;
use super::who_sees::Sees;
use super::{asked, cards, desk, duties, who_sees};
use crate::access::{AskOwn, Circle};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::pages::role;
use crate::features::appointments::Booking;
use crate::features::appointments::pages::words;
use crate::features::appointments::store::{self as appointments, Appointment};
use crate::features::clients::pages::due::DueRow;
use crate::features::legal::news::{self, News};
use crate::features::messages::pages::page_of as thread_page;
use crate::features::messages::pages::words::when;
use crate::features::messages::store::{self as messages, Conversation};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live, Place, Tile};
use crate::web::text::Texts;

/// The home of everybody who is signed in; what does not apply stays empty.
#[derive(Template)]
#[template(path = "home/home.html")]
pub struct HomePage {
    /// Frame.
    pub l: Layout,
    /// Given name, as one is greeted.
    pub greeting_name: String,
    /// Texts that change (A3).
    pub news: Vec<News>,
    /// The first appointment to come.
    pub next: Option<NextAppointment>,
    /// What was written to one and is not read yet, the newest first.
    pub messages: Vec<NewMessages>,
    /// What one is asked, about people who are to be let in.
    pub asked: Vec<Asked>,
    /// Files one may open, the own one first.
    pub files: Vec<FileCard>,
    /// Birthdays ahead that change who sees what.
    pub birthdays: Vec<Birthday>,
    /// For a child before twelve: all there is to see yet.
    pub to_prepare: Vec<ToPrepare>,
    /// What others decide for one now, and where one says not to agree (T4.2): words and address.
    pub decided: Vec<(String, String)>,
    /// What courts decided of late in the place of a consent, and what became of others' authority:
    /// words and the file.
    pub ruled: Vec<(String, String)>,
    /// Sentences on who sees one's file; empty for who has none.
    pub who_sees: Vec<Sees>,
    /// Where that is chosen: address and words.
    pub who_sees_links: Vec<(String, String)>,
    /// Today's appointments of a therapist; `None` for who has no agenda.
    pub agenda: Option<Vec<AgendaRow>>,
    /// Files of the therapist that others opened in an emergency (T4.5).
    pub emergencies: Vec<EmergencyRow>,
    /// What waits for a therapist in the own files (T4.2): proposals, objections, days to look again.
    pub due: Vec<DueRow>,
    /// Whether there is more of it than stands here.
    pub due_more: bool,
    /// Clients of a therapist whose birthday changes who sees what, within a month.
    pub turning: Vec<TurningRow>,
    /// Further places, for staff.
    pub tiles: Vec<Tile>,
    /// For staff without screens yet: what there will be for them, honestly.
    pub staff_empty: Option<String>,
    /// What somebody's work here waits for, or that it is over: a title and a sentence each.
    pub standing: Vec<(String, String)>,
    /// "maandag 23 november 2026".
    pub today: String,
}

impl HomePage {
    /// One file is not called files.
    fn files_title(&self) -> String {
        if self.files.len() == 1 { fl!(self.l.t, "home-file") } else { fl!(self.l.t, "home-files") }
    }
}

/// A birthday ahead.
pub struct Birthday {
    /// "Op 14 december 2026 wordt Noor 12".
    pub words: String,
    /// That there can be an account already.
    pub more: Option<String>,
    /// Where to read what changes.
    pub href: String,
}

/// A conversation with something new.
pub struct NewMessages {
    /// Its page, at what is new.
    pub href: String,
    /// Who wrote last.
    pub author: String,
    /// Two letters.
    pub initials: String,
    /// "gisteren, 16:10".
    pub when: String,
    /// "2 nieuwe berichten".
    pub text: String,
    /// How many.
    pub unread: i64,
}

/// A file one may open.
pub struct FileCard {
    /// Name of the client.
    pub name: String,
    /// One or two letters.
    pub initials: String,
    /// "8 jaar".
    pub age_text: String,
    /// "je kind", "jijzelf".
    pub relation_text: String,
    /// Label where the care is.
    pub provider_name: String,
    /// The file's front page.
    pub href: String,
    /// "Je ziet: afspraken"; empty where all is seen.
    pub sees_text: String,
}

/// `GET /home`: all that somebody is, on one page.
pub async fn show(page: Page, ask: AskOwn) -> Result<Response> {
    if let Some(first) = role::first(&page)? {
        return Ok(first);
    }
    let (app, actor) = (page.app(), Arc::clone(page.actor()?));
    let mut l = page.layout(Place::Today);
    let t = l.t;
    let mut both = ask.circle_and::<Appointment, Conversation>().await?;
    let circle = both.first();
    let at = circle.at();
    l.live = Some(Live::from_now("/appointments/live".to_owned()));
    let found = if circle.files().is_empty() { None } else { appointments::next(circle).await? };
    let row = |one: &Booking| words::row(t, one, String::new(), at).seen_from(t, one, page.zone());
    let next = found.map(|booking| next(t, row(&booking), &booking, circle.files()));
    let files = cards::cards(app, t, circle.files(), at);
    let who_sees = who_sees::sentences(app, t, circle.files(), at);
    let who_sees_links = cards::ways_to_choose(app, t, circle.files());
    let birthdays = cards::birthdays(t, circle.files(), at);
    let decided = cards::decided(t, circle);
    let mut ruled = cards::ruled(t, circle.files(), at);
    let to_prepare = cards::to_prepare(app, t, circle.preparing());
    let (told, answered) = cards::told(t, circle).await?;
    ruled.extend(told);
    let mut asked = asked::cards(app, t, both.first()).await?;
    asked.extend(answered);
    let messages = new_messages(t, both.second(), at).await?;
    asked.extend(asked::undelivered(&page, t).await?);
    let desk = desk::of(&page, t).await?;
    let to_confirm = desk::to_confirm(&page).await?;
    let invited = asked::ready(&page).await?;
    let asked_of = [
        desk::to_answer(&page, Role::Therapist).await?,
        desk::to_answer(&page, Role::Coordinator).await?,
    ];
    let not_mine = desk::not_mine(&page).await?;
    let letters = desk.waiting;
    let waiting = duties::Waiting { letters, to_confirm, invited, not_mine, asked: asked_of };
    let unread = messages.iter().map(|message| message.unread).sum();
    l.count("/messages", unread);
    l.count("/inbox", desk.waiting.unwrap_or(0));
    page.html(&HomePage {
        greeting_name: actor.known.first().map(|known| known.call_name.clone()).unwrap_or_default(),
        news: news::of(&page).await?,
        next,
        messages,
        asked,
        files,
        birthdays,
        to_prepare,
        decided,
        ruled,
        who_sees,
        who_sees_links,
        tiles: duties::tiles(app, t, &actor, waiting),
        agenda: desk.agenda,
        emergencies: desk.emergencies,
        due: desk.due.rows,
        due_more: desk.due.more,
        turning: desk.turning,
        staff_empty: duties::to_come(t, &actor),
        standing: duties::standing(t, &actor),
        today: t.day_long(at.amsterdam().date()),
        l,
    })
}

/// What is new, by conversation; nothing of what it says.
async fn new_messages(
    t: Texts,
    mut circle: Circle<'_, Conversation>,
    at: Instant,
) -> Result<Vec<NewMessages>> {
    let found = messages::unread(&mut circle).await?;
    let new = |unread: messages::Unread| NewMessages {
        href: format!("{}#new", thread_page(unread.client_id, unread.id)),
        author: unread.author,
        initials: unread.initials,
        when: when(t, unread.last_at, at),
        text: fl!(t, "home-messages-new", n = unread.unread),
        unread: unread.unread,
    };
    Ok(found.into_iter().map(new).collect())
}
