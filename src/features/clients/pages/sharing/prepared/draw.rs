//! The page on which one looks at what was prepared: everybody side by side.
//!
//! Owns its words. What is seen is what the rules say about the facts as they would be.

use askama::Template;
use i18n_embed_fl::fl;
use rules::Categories;

use super::super::choice::{Choice, last_day};
use super::super::parts::Words;
use super::super::{Sees, offered};
use super::{Now, mark, now};
use crate::access::{File, Member, View, scope};
use crate::clock::Instant;
use crate::features::clients::acting::authority;
use crate::features::clients::pages::items::Items;
use crate::features::clients::store::Prepared;
use crate::features::clients::{Whose, categories_or_nothing, frame, kin_of_client};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// What was prepared, to be confirmed.
#[derive(Template)]
#[template(path = "clients/prepared.html")]
pub struct PreparedPage {
    /// Frame.
    pub l: Layout,
    /// This page.
    pub href: String,
    /// Where one chooses otherwise.
    pub list_href: String,
    /// Each of those who decide with the client.
    pub rows: Vec<Row>,
    /// What does not count any more, and why.
    pub left_out: Vec<String>,
    /// What is sent back, so that what was read is what is stated.
    pub marks: Vec<String>,
    /// Whether anything is there at all.
    pub any: bool,
    /// Until when it can be confirmed.
    pub until: String,
    /// Whether something changed since it was read.
    pub changed: bool,
    /// Whether a code is asked.
    pub asks_code: bool,
    /// What is wrong with the code.
    pub error: String,
}

/// Somebody, and what is seen.
pub struct Row {
    /// The full name.
    pub name: String,
    /// "je moeder".
    pub kin: String,
    /// Whether confirming changes it.
    pub turns: bool,
    /// What is seen, then or now.
    pub sees: String,
    /// What else there is to know.
    pub notes: Vec<String>,
    /// Where it is chosen otherwise, and what stands chosen there.
    pub choose: Option<(String, Vec<&'static str>)>,
}

/// How the page is shown.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) asks_code: bool,
    pub(super) error: String,
    pub(super) changed: bool,
}

pub(super) fn page(
    page: &Page,
    view: &View<'_, scope::Confirming>,
    rows: &Prepared,
    shown: Shown,
) -> PreparedPage {
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let found = now(page, (file, view.hat()), at, rows);
    let marks: Vec<String> = found
        .iter()
        .filter_map(|(_, now)| if let Now::Gives(choice) = now { Some(mark(choice)) } else { None })
        .collect();
    let drawing = Drawing { t: l.t, file, at, offered: offered(page, file) };
    let decides =
        |member: &&Member| !member.therapist && authority(file, member.person.0, at).is_some();
    let of = |id: PersonId| found.iter().find(|(person, _)| *person == id).map(|(_, now)| now);
    PreparedPage {
        href: format!("/clients/{}/prepared", file.id),
        list_href: format!("/clients/{}/network", file.id),
        rows: file
            .people
            .iter()
            .filter(decides)
            .map(|one| drawing.row(one, of(one.person)))
            .collect(),
        left_out: found.iter().filter_map(|(id, now)| drawing.left_out(*id, now)).collect(),
        any: !rows.is_empty(),
        until: until(l.t, file),
        asks_code: shown.asks_code && !marks.is_empty(),
        error: shown.error,
        changed: shown.changed,
        marks,
        l,
    }
}

/// "Dit blijft staan tot en met 23 januari 2027": the last day on which it can be confirmed.
fn until(t: Texts, file: &File) -> String {
    let end = Instant::from(rules::prepared_until(file.facts.client.born));
    fl!(t, "prepared-until", day = t.day(last_day(end)))
}

/// What the rows are drawn from.
struct Drawing<'f> {
    t: Texts,
    file: &'f File,
    at: Instant,
    offered: Categories,
}

impl Drawing<'_> {
    fn row(&self, member: &Member, now: Option<&Now>) -> Row {
        match now {
            Some(Now::Gives(choice)) => self.turns(member, choice),
            Some(Now::Said) => {
                let note = fl!(self.t, "prepared-said", name = member.name.as_str());
                Row { notes: vec![note], ..self.stays(member) }
            }
            Some(Now::Ruled) => {
                let note = fl!(self.t, "prepared-ruled", name = member.name.as_str());
                Row { notes: vec![note], ..self.stays(member) }
            }
            _ => self.stays(member),
        }
    }

    fn turns(&self, member: &Member, choice: &Choice) -> Row {
        let (t, file, offered) = (self.t, self.file, self.offered);
        let (items, name) = (Items::default(), member.name.as_str());
        let words = Words { t, file, choice, items: &items, name, own: true, offered };
        let (facts, sees) = (words.as_wanted(), words.sees());
        let seen = sees.seen(&facts, offered);
        let unseen: Categories = offered.iter().filter(|c| !seen.contains(*c)).collect();
        let mut notes = sees.waits_for(&facts, choice.wanted);
        if !seen.is_empty() && !unseen.is_empty() {
            let (name, what) = (member.name.as_str(), words.names(unseen));
            notes.insert(0, fl!(t, "share-will-not", name = name, what = what));
        }
        Row {
            turns: true,
            sees: words.names(seen),
            notes,
            choose: Some((
                format!("/clients/{}/network/{}", file.id, member.person),
                choice.wanted.iter().map(rules::Category::as_str).collect(),
            )),
            ..self.stays(member)
        }
    }

    /// Somebody for whom nothing changes.
    fn stays(&self, member: &Member) -> Row {
        let receiver = member.person.0;
        let sees = Sees { t: self.t, file: self.file, receiver, at: self.at };
        let whose = Whose::of(true, &self.file.call_name);
        let seen = sees.seen(&self.file.facts, self.offered);
        Row {
            name: member.name.clone(),
            kin: kin_of_client(self.t, &member.relationship),
            turns: false,
            sees: categories_or_nothing(self.t, whose, seen),
            notes: Vec::new(),
            choose: None,
        }
    }

    /// Somebody who decides no longer: named, as long as the file knows who it is.
    fn left_out(&self, id: PersonId, now: &Now) -> Option<String> {
        let Now::NoSay = now else { return None };
        let member = self.file.member_of(id)?;
        Some(fl!(self.t, "prepared-no-say", name = member.name.as_str()))
    }
}
