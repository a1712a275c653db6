//! The messages of a page, day by day.

use i18n_embed_fl::fl;
use jiff::civil::Date;
use vault::Key;

use super::{Looks, side};
use crate::features::messages::pages::{is_client, words};
use crate::features::messages::store::{self, Found};
use crate::features::messages::{Message, Side};
use crate::web::text::Texts;

/// The messages of one day.
pub struct Day {
    /// "vandaag", "maandag 23 november 2026".
    pub heading: String,
    /// In the order in which they were sent.
    pub bubbles: Vec<Bubble>,
}

/// One message.
#[expect(
    clippy::struct_excessive_bools,
    reason = "what a template asks of a message, each by itself"
)]
pub struct Bubble {
    /// Its number.
    pub n: i64,
    /// Whether the reader wrote it, or somebody on the reader's side of a desk.
    pub mine: bool,
    /// Who wrote it; "Jij" for the reader.
    pub author: String,
    /// What it says; none where it is gone.
    pub text: Option<String>,
    /// In place of a text that is gone.
    pub gone: String,
    /// "16:08".
    pub time: String,
    /// Whether the other side has read it; of one's own only.
    pub read: bool,
    /// Whether it is the first that is new to the reader.
    pub first_new: bool,
    /// Whether it can be reported: it is another's, and there (T5.3).
    pub reports: bool,
}

pub(super) fn days(
    t: Texts,
    view: &Looks<'_>,
    found: &Found,
    key: Option<&Key>,
    messages: &[Message],
) -> Vec<Day> {
    let today = view.at().amsterdam().date();
    let persons = view.actor().person_ids();
    let other_side = match side(view, found) {
        Side::Therapist => found.marks.client,
        Side::Client | Side::Other => found.marks.therapist,
    };
    let new =
        |message: &Message| message.n > found.marks.me && !persons.contains(&message.author.0);
    let first_new = messages.iter().find(|message| new(message)).map(|message| message.n);
    let mut days: Vec<(Date, Day)> = Vec::new();
    for message in messages {
        let sent = message.sent.amsterdam();
        if days.last().is_none_or(|(date, _)| *date != sent.date()) {
            let heading = day_words(t, sent.date(), today);
            days.push((sent.date(), Day { heading, bubbles: Vec::new() }));
        }
        let mine = persons.contains(&message.author.0);
        let text = key.and_then(|key| store::text_of(key, message));
        let bubble = Bubble {
            n: message.n,
            mine,
            author: author(t, view, found, message, mine),
            gone: gone(t, message, text.is_some()),
            reports: !mine && text.is_some(),
            text,
            time: t.time(sent.time()),
            read: mine && other_side >= message.n,
            first_new: first_new == Some(message.n),
        };
        if let Some((_, day)) = days.last_mut() {
            day.bubbles.push(bubble);
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// "Jij", "Saskia van den Heuvelink"; who wrote in the file's name for the client, "Esra de Wit, voor Sam" (T4.2).
fn author(t: Texts, view: &Looks<'_>, found: &Found, message: &Message, mine: bool) -> String {
    let (file, own_file) = (view.file(), is_client(view.hat()));
    let author = if mine { fl!(t, "who-you") } else { words::author(t, file, message, own_file) };
    if found.thread.own || message.role != "legal_representative" {
        return author;
    }
    let (own, name) = (if own_file { "yes" } else { "no" }, file.call_name.as_str());
    fl!(t, "message-for", author = author, own = own, name = name)
}

fn gone(t: Texts, message: &Message, there: bool) -> String {
    if message.taken_back {
        fl!(t, "message-taken-back")
    } else if there {
        String::new()
    } else {
        fl!(t, "message-unreadable")
    }
}

/// "vandaag", "gisteren", else the day written out.
fn day_words(t: Texts, date: Date, today: Date) -> String {
    if date == today || Some(date) == today.yesterday().ok() {
        t.relative(date, today)
    } else {
        t.day_long(date)
    }
}
