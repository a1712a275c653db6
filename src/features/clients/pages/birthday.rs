//! `/clients/{client}/birthday`: what the next birthday changes, before and after
//! side by side (rulebook 7.2).
//!
//! Owns the words. The client and therapists read of everybody, a representative
//! of nobody but herself. Nobody has to do anything: the rules turn by themselves.

mod account;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Category, Party, Question, Regime, Turning};
use uuid::Uuid;

pub use account::{Account, account_words};

use super::sharing::{Sees, offered};
use crate::access::{Ask, File, Hat, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::{
    Reader, Whose, categories_or_nothing, frame, kin_of_client, kin_of_other,
};
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What the next birthday changes.
#[derive(Template)]
#[template(path = "clients/birthday.html")]
pub struct BirthdayPage {
    /// Frame.
    pub l: Layout,
    /// The file's front page.
    pub file_href: String,
    /// What that is called.
    pub file_name: String,
    /// What changes; nothing from eighteen.
    pub changes: Option<Changes>,
    /// Where one chooses; for the client.
    pub choose_href: Option<String>,
    /// For others, before twelve: that there can be an account, or from when.
    pub account: Option<Account>,
}

/// A birthday, and what it changes.
pub struct Changes {
    /// "Op 12 maart 2027 word je 16".
    pub title: String,
    /// What that means, in a few sentences.
    pub lead: Vec<String>,
    /// "12 maart 2027".
    pub day: String,
    /// Each with what is seen before and after.
    pub rows: Vec<Row>,
}

/// Somebody, before and after.
pub struct Row {
    /// Who.
    pub name: String,
    /// "je moeder"; empty for the reader.
    pub kin: String,
    /// What is seen now.
    pub before: String,
    /// What is seen from that day on.
    pub after: String,
    /// Whether that differs.
    pub differs: bool,
    /// What else changes; empty for nothing.
    pub more: String,
}

/// `GET /clients/{client}/birthday`
pub async fn show(page: Page, ask: Ask<scope::Turning>) -> Result<Response> {
    let view = ask.view().await?;
    let (file, hat, at) = (view.file(), view.hat(), view.at());
    let l = frame(&page, Place::Elsewhere, file, hat, at);
    let next = rules::next_turning(&file.facts, at.timestamp());
    let turn = |turning| hat.map(|hat| Turn::of(&page, (file, hat), turning, at).changes());
    let own = hat.map(Reader::of) == Some(Reader::Client);
    let file_href = format!("/clients/{}", file.id);
    page.html(&BirthdayPage {
        account: next
            .filter(|next| next.age == 12 && !own)
            .map(|_| account::account(&page, l.t, (file, hat), at)),
        changes: next.and_then(turn),
        choose_href: own.then(|| format!("{file_href}/network")),
        file_name: if own { fl!(l.t, "file-own") } else { file.name.clone() },
        file_href,
        l,
    })
}

/// "Op 12 maart 2027 word je 16", "Op 12 maart 2027 wordt Noor 16".
#[must_use]
pub fn title(t: Texts, file: &File, own: bool, turning: Turning) -> String {
    let (day, age) = (t.day(turning.day), i64::from(turning.age));
    if own {
        fl!(t, "birthday-title-own", day = day, age = age)
    } else {
        fl!(t, "birthday-title", day = day, age = age, name = file.call_name.as_str())
    }
}

/// What is told, of what, to whom.
struct Turn<'a> {
    t: Texts,
    page: &'a Page,
    file: &'a File,
    hat: &'a Hat,
    reader: Reader,
    birthday: Turning,
    at: Instant,
}

impl<'a> Turn<'a> {
    fn of(
        page: &'a Page,
        (file, hat): (&'a File, &'a Hat),
        birthday: Turning,
        at: Instant,
    ) -> Self {
        Self { t: page.0.texts(), page, file, hat, reader: Reader::of(hat), birthday, at }
    }

    fn changes(&self) -> Changes {
        Changes {
            title: self.title(),
            lead: self.lead(),
            day: self.t.day(self.birthday.day),
            rows: self.rows(),
        }
    }

    fn title(&self) -> String {
        title(self.t, self.file, self.reader == Reader::Client, self.birthday)
    }

    fn lead(&self) -> Vec<String> {
        let (t, name) = (self.t, self.file.call_name.as_str());
        let own = if self.reader == Reader::Client { "yes" } else { "no" };
        let what = match self.birthday.age {
            12 => fl!(t, "birthday-12", name = name),
            16 if self.is_represented() => {
                fl!(t, "birthday-16-represented", own = own, name = name)
            }
            16 => fl!(t, "birthday-16", own = own, name = name),
            _ => fl!(t, "birthday-18", own = own, name = name),
        };
        vec![what, fl!(t, "birthday-by-itself")]
    }

    /// Whether others still decide from that day on, in everything that is asked here.
    fn is_represented(&self) -> bool {
        let then = self.birthday.begins();
        let represented =
            |category| rules::regime(&self.file.facts, category, then) == Regime::Represented;
        Category::ALL.into_iter().any(represented)
    }

    /// The client as well, for others; a representative reads of herself alone.
    fn rows(&self) -> Vec<Row> {
        let mut seen: Vec<Uuid> = Vec::new();
        let mut rows = Vec::new();
        if self.reader == Reader::Staff && self.birthday.age == 12 {
            rows.push(self.row(&Party::Client, self.file.call_name.clone(), String::new()));
        }
        for member in self.file.people.iter().filter(|member| !member.therapist) {
            let person = member.person.0;
            let me = self.hat.known.person == member.person;
            if seen.contains(&person) || (self.reader == Reader::Representative && !me) {
                continue;
            }
            seen.push(person);
            let (name, kin) = match self.reader {
                Reader::Client => {
                    (member.name.clone(), kin_of_client(self.t, &member.relationship))
                }
                Reader::Representative => (fl!(self.t, "who-you"), String::new()),
                _ => (member.name.clone(), kin_of_other(self.t, &member.relationship)),
            };
            rows.push(self.row(&Party::Person(person), name, kin));
        }
        rows
    }

    fn row(&self, viewer: &Party<Uuid>, name: String, kin: String) -> Row {
        let then = Instant::from(self.birthday.begins());
        let (before, after) = (self.sees(viewer, self.at), self.sees(viewer, then));
        let acts = |at| self.acts(viewer, at);
        let more = match (acts(self.at), acts(then)) {
            (true, false) if self.reader == Reader::Representative => {
                fl!(self.t, "birthday-acts-you", name = self.file.call_name.as_str())
            }
            (true, false) => fl!(self.t, "birthday-acts-no", name = self.file.call_name.as_str()),
            _ => String::new(),
        };
        Row { differs: before != after || !more.is_empty(), name, kin, before, after, more }
    }

    fn sees(&self, viewer: &Party<Uuid>, at: Instant) -> String {
        let offered = offered(self.page, self.file);
        let seen = match viewer {
            Party::Person(receiver) => {
                let sees = Sees { t: self.t, file: self.file, receiver: *receiver, at };
                sees.seen(&self.file.facts, offered)
            }
            Party::Client => offered
                .iter()
                .filter(|category| self.may(viewer, *category, Action::View, at))
                .collect(),
        };
        let whose = Whose::of(self.reader == Reader::Client, &self.file.call_name);
        categories_or_nothing(self.t, whose, seen)
    }

    /// Whether this one arranges things in the client's name.
    fn acts(&self, viewer: &Party<Uuid>, at: Instant) -> bool {
        Category::ALL.into_iter().any(|category| self.may(viewer, category, Action::Act, at))
    }

    fn may(&self, viewer: &Party<Uuid>, category: Category, action: Action, at: Instant) -> bool {
        let viewer = viewer.clone();
        let question = Question { viewer, category, action, item: None, parties: None };
        rules::decide(&self.file.facts, &question, at.timestamp()).allow
    }
}
