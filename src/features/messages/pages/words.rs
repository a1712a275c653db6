//! Threads and messages in words, the same on every page (home among them).

use std::collections::HashMap;

use i18n_embed_fl::fl;
use vault::{Key, KeyId};

use super::page_of;
use crate::access::File;
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::kin_of_client;
use crate::features::messages::{Heading, Message, store};
use crate::ids::PersonId;
use crate::web::text::Texts;

/// How many characters of the last message a list shows.
const PREVIEW: usize = 90;

/// A thread in a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its page, at what is new or at the end.
    pub href: String,
    /// Its subject.
    pub subject: String,
    /// With whom it is, as the reader sees it: "Saskia van den Heuvelink".
    pub with: String,
    /// Two letters of that.
    pub initials: String,
    /// About whom, or whose own thing: "over Yara"; empty where that is clear.
    pub about: String,
    /// Whether the reader wrote last.
    pub mine: bool,
    /// How the last message begins.
    pub preview: String,
    /// "16:10", "gisteren, 16:10", "23 november 2026".
    pub when: String,
    /// How many messages are new.
    pub unread: i64,
    /// How long an answer is owed: "wacht 2 dagen"; for staff.
    pub waits: String,
}

/// Who reads a list.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// As whom providers know them.
    pub persons: &'a [uuid::Uuid],
    /// Whether they treat.
    pub treats: bool,
    /// The instant.
    pub now: Instant,
}

/// Keys of threads.
pub type Keys = HashMap<KeyId, Key>;

/// The keys of these threads, with one statement.
///
/// # Errors
/// When the key store is away.
pub async fn keys(app: &App, headings: &[Heading]) -> Result<Keys> {
    let ids: Vec<KeyId> = headings.iter().map(|heading| store::key_id(heading.thread.id)).collect();
    Ok(app.vault.keys(&ids).await?)
}

/// As a row; `about` says about whom it is.
#[must_use]
pub fn row(t: Texts, heading: &Heading, keys: &Keys, about: String, reader: Reader<'_>) -> Row {
    let (thread, last) = (&heading.thread, &heading.last);
    let key = keys.get(&store::key_id(thread.id));
    let subject = key.and_then(|key| store::subject_of(key, thread));
    let (with, initials) = with(t, heading, reader);
    let place = if heading.unread > 0 { "#new" } else { "#last" };
    Row {
        href: format!("{}{}", page_of(thread.client, thread.id), place),
        subject: subject.unwrap_or_else(|| fl!(t, "message-unreadable")),
        with,
        initials,
        about,
        mine: reader.persons.contains(&last.author.0),
        preview: preview(t, key, last),
        when: when(t, thread.last_at, reader.now),
        unread: heading.unread,
        waits: waits(t, thread.waiting_since.filter(|_| reader.treats), reader.now),
    }
}

/// With whom it is: for who treats the client or the party, for others the therapists.
fn with(t: Texts, heading: &Heading, reader: Reader<'_>) -> (String, String) {
    let others: Vec<_> = heading
        .members
        .iter()
        .filter(|member| {
            member.party == reader.treats && !reader.persons.contains(&member.person.0)
        })
        .collect();
    if reader.treats && !heading.thread.own {
        return (heading.client_name.clone(), heading.client_initials.clone());
    }
    let names: Vec<String> = others.iter().map(|member| member.name.clone()).collect();
    let initials = others.first().map_or(&heading.last.author_initials, |member| &member.initials);
    let names = if names.is_empty() { vec![heading.last.author_name.clone()] } else { names };
    (t.and(&names), initials.clone())
}

/// "Over Yara Hofstede-Amrani".
#[must_use]
pub fn about_client(t: Texts, heading: &Heading) -> String {
    fl!(t, "thread-about", name = heading.client_name.as_str())
}

fn preview(t: Texts, key: Option<&Key>, last: &Message) -> String {
    if last.taken_back {
        return fl!(t, "message-taken-back");
    }
    let Some(text) = key.and_then(|key| store::text_of(key, last)) else {
        return fl!(t, "message-unreadable");
    };
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= PREVIEW {
        return line;
    }
    let cut: String = line.chars().take(PREVIEW).collect();
    format!("{}…", cut.trim_end())
}

/// "16:10" today, "gisteren, 16:10", else the day.
#[must_use]
pub fn when(t: Texts, at: Instant, now: Instant) -> String {
    let (at, today) = (at.amsterdam(), now.amsterdam().date());
    if at.date() == today {
        t.time(at.time())
    } else if Some(at.date()) == today.yesterday().ok() {
        format!("{}, {}", t.relative(at.date(), today), t.time(at.time()))
    } else {
        t.day(at.date())
    }
}

/// How long an answer is owed: in hours below a day, then in days.
fn waits(t: Texts, since: Option<Instant>, now: Instant) -> String {
    let Some(since) = since else { return String::new() };
    let hours = crate::clock::elapsed(since, now).as_hours();
    if hours < 1 {
        fl!(t, "inbox-waits-now")
    } else if hours < 48 {
        fl!(t, "inbox-waits-hours", n = hours)
    } else {
        fl!(t, "inbox-waits-days", n = (hours / 24))
    }
}

/// Who wrote a message, as the reader knows them: "Saskia", "Hanane (je moeder)".
#[must_use]
pub fn author(t: Texts, file: &File, message: &Message, reader_is_client: bool) -> String {
    let name = message.author_call.as_str();
    match message.role.as_str() {
        "legal_representative" | "related_person" if reader_is_client => {
            let kin = relationship(file, message.author);
            fl!(t, "who-sees-name", name = name, kin = kin_of_client(t, kin))
        }
        "therapist" | "legal_representative" | "related_person" => message.author_name.clone(),
        _ => name.to_owned(),
    }
}

fn relationship(file: &File, person: PersonId) -> &str {
    file.member_of(person).map_or("", |member| member.relationship.as_str())
}
