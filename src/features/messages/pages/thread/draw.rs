//! The page of a thread: who is in it, the messages, and room for an answer.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Action;

use super::days::{Day, days};
use super::{Looks, side};
use crate::access::scope;
use crate::error::Result;
use crate::features::absences;
use crate::features::clients::{Readers, Thing, ThingKind, reach_of, readers};
use crate::features::messages::audience::{can_be_read, treating};
use crate::features::messages::pages::compose::{Fields, Issue, issues, nobody_words};
use crate::features::messages::pages::{
    frame, is_client, is_relative, list_of, page_of, role, split,
};
use crate::features::messages::store::{self, Found};
use crate::features::messages::{Message, Side, TEXT_MAX, THREAD_PAGE, Wrong};
use crate::live::{self, Topics};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Live};
use crate::web::text::Texts;

/// One conversation.
#[derive(Template)]
#[template(path = "messages/thread.html")]
pub struct ThreadPage {
    /// Frame.
    pub l: Layout,
    /// The list it stands in.
    pub list_href: String,
    /// Its subject.
    pub subject: String,
    /// "over Yara", "Met Hanane Amranioui"; empty where that is clear.
    pub about: String,
    /// Its page; forms send to addresses below it.
    pub href: String,
    /// Who can read it, and why.
    pub readers: Readers,
    /// The messages, day by day.
    pub days: Vec<Day>,
    /// Page with earlier messages.
    pub earlier: Option<String>,
    /// The newest page, when this is another.
    pub newest: Option<String>,
    /// Where an answer goes; none for who may not write here.
    pub answer: Option<String>,
    /// Why one cannot write, where one otherwise could.
    pub shut: String,
    /// What was typed, or kept.
    pub fields: Fields,
    /// What is wrong with it.
    pub issues: Vec<Issue>,
    /// The number of the last message shown: an answer says what it answered.
    pub seen: i64,
    /// How many characters a message may hold.
    pub most: usize,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
    /// Who is away now, a sentence each: an answer can take longer.
    pub away: Vec<String>,
}

impl ThreadPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let issue = self.issues.iter().find(|issue| issue.field == field);
        issue.map(|issue| issue.text.clone()).unwrap_or_default()
    }
}

/// What is shown of a thread.
pub(super) struct Shown {
    /// Only what came before this number.
    pub before: Option<i64>,
    /// Whether it becomes read by being shown.
    pub news: bool,
    /// What was typed, or kept.
    pub fields: Fields,
    /// What is wrong with it.
    pub wrong: Vec<Wrong>,
}

pub(super) async fn draw(
    page: &Page,
    view: &mut Looks<'_>,
    found: &Found,
    shown: Shown,
) -> Result<Response> {
    let Shown { before, news, fields, wrong } = shown;
    let thread = &found.thread;
    let messages = store::messages(view, thread.id, before.unwrap_or(i64::MAX)).await?;
    let topics = Topics::of_item(view.actor(), view.client(), thread.id.0);
    let since = if news && side(view, found) != Side::Other {
        live::state_once_read(view.tx(), &topics, thread.id.0).await?
    } else {
        live::state(view.tx(), &topics).await?
    };
    let away = away(view, found, before).await?;
    let around = reach_of(view).await?;
    let key = page.app().vault.keys(&[store::key_id(thread.id)]).await?.into_values().next();
    let (file, hat, now) = (view.file(), view.hat(), view.at());
    let mut l = frame(page, file, hat, now);
    let (t, here) = (l.t, page_of(file.id, thread.id));
    if before.is_none() {
        l.live = Some(Live::since(since, page.app(), format!("{here}/live")));
    }
    let subject = key.as_ref().and_then(|key| store::subject_of(key, thread));
    let (parties, with) = split(thread.own, &found.members);
    let (kind, item) = (ThingKind::Conversation, Some(thread.id.0));
    let thing = Thing { kind, item, parties: parties.as_deref(), with: &with };
    let writes = may_write(view, found);
    let reached = writes && key.is_some() && can_be_read(file, found, role(hat), now);
    let shut = match key {
        _ if reached || !writes => String::new(),
        Some(_) => nobody_words(t, file, role(hat)),
        None => fl!(t, "message-unreadable"),
    };
    let seen = messages.last().map_or(0, |message| message.n);
    page.html(&ThreadPage {
        list_href: list_href(view, found),
        subject: subject.unwrap_or_else(|| fl!(t, "message-unreadable")),
        about: about(t, view, found),
        readers: readers(t, file, thing, hat, now).noting(t, around.as_deref()),
        days: days(t, view, found, key.as_ref(), &messages),
        earlier: earlier(&here, &messages),
        newest: before.map(|_| here.clone()),
        href: here.clone(),
        answer: (reached && before.is_none()).then(|| here.clone()),
        shut,
        issues: issues(t, &wrong, file, role(hat)),
        fields,
        seen,
        most: TEXT_MAX,
        standing_line: !thread.own && is_relative(hat),
        away: away.iter().map(|name| fl!(t, "away-thread", name = name.as_str())).collect(),
        l,
    })
}

/// The names of those it is with who are away now; told to the client's side alone.
async fn away(view: &mut Looks<'_>, found: &Found, before: Option<i64>) -> Result<Vec<String>> {
    if before.is_some() || role(view.hat()) == "therapist" {
        return Ok(Vec::new());
    }
    let (_, with) = split(found.thread.own, &found.members);
    let with = if with.is_empty() { treating(view.file(), view.at()) } else { with };
    let (ids, at): (Vec<uuid::Uuid>, _) = (with.iter().map(|one| one.0).collect(), view.at());
    let away = absences::store::away(view.tx(), &ids, at).await?;
    let name = |(person, _)| Some(view.file().member_of(person)?.name.clone());
    Ok(away.into_iter().filter_map(name).collect())
}

/// Whether the rules let the reader write here: in the file's name, or as a party.
fn may_write(view: &Looks<'_>, found: &Found) -> bool {
    let party = found.thread.own && is_relative(view.hat());
    // Who sees an own thing as its party does both.
    party || view.may::<scope::Messages>(Action::Act)
}

/// Parties come from their own area, others from the file's list.
fn list_href(view: &Looks<'_>, found: &Found) -> String {
    let own = is_client(view.hat()) || (found.thread.own && is_relative(view.hat()));
    if own { "/messages".to_owned() } else { list_of(found.thread.client) }
}

fn about(t: Texts, view: &Looks<'_>, found: &Found) -> String {
    let file = view.file();
    if is_relative(view.hat()) {
        return fl!(t, "thread-about", name = file.call_name.as_str());
    }
    let parties = found.members.iter().filter(|member| member.party);
    let names: Vec<String> = parties.map(|member| member.name.clone()).collect();
    if found.thread.own && !is_client(view.hat()) {
        fl!(t, "thread-with", names = t.and(&names))
    } else {
        String::new()
    }
}

fn earlier(here: &str, messages: &[Message]) -> Option<String> {
    let first = messages.first()?.n;
    let full = i64::try_from(messages.len()) == Ok(THREAD_PAGE);
    (full && first > 1).then(|| format!("{here}?before={first}"))
}
