//! The parts of that page: switches, how it becomes, what was said before.
//!
//! Owns their words. Decides nothing: each sentence is an answer of the rules.

use i18n_embed_fl::fl;
use rules::{Categories, Category, Consent, Facts, Regime};
use uuid::Uuid;

use super::choice::Choice;
use super::draw::{Preview, Said, Switch};
use super::words::Sees;
use crate::access::File;
use crate::clock::Instant;
use crate::features::clients::categories::category_choice;
use crate::features::clients::{Whose, categories_words};
use crate::web::text::Texts;

/// What a young person shares most often stands on top.
pub(super) const MAIN: [Category; 5] = [
    Category::Appointments,
    Category::CarePlan,
    Category::Questionnaires,
    Category::Record,
    Category::Messages,
];

/// What the parts are drawn from.
pub(super) struct Words<'w> {
    pub(super) t: Texts,
    pub(super) file: &'w File,
    pub(super) choice: &'w Choice,
    pub(super) name: &'w str,
    pub(super) own: bool,
    pub(super) offered: Categories,
}

impl Words<'_> {
    fn whose(&self) -> Whose<'_> {
        Whose { own: if self.own { "yes" } else { "no" }, name: &self.file.call_name }
    }

    pub(super) fn switches(&self, here: impl Fn(&Category) -> bool) -> Vec<Switch> {
        let order = MAIN.into_iter().chain(Category::ALL.into_iter().filter(|c| !MAIN.contains(c)));
        let may = self.choice.may;
        order
            .filter(|c| here(c) && self.offered.contains(*c) && may.contains(*c))
            .map(|category| {
                let (text, such_as) = category_choice(self.t, category);
                let picked = self.choice.wanted.contains(category);
                Switch { value: category.as_str(), text, such_as, picked }
            })
            .collect()
    }

    fn sees(&self) -> Sees<'_> {
        Sees { t: self.t, file: self.file, receiver: self.choice.receiver.0, at: self.choice.at }
    }

    /// "Mama ziet nu: je afspraken." or that it is nothing.
    pub(super) fn sentence(&self, facts: &Facts<Uuid>, begin: &str) -> String {
        let seen = self.sees().seen(facts, self.offered);
        let what = if seen.is_empty() {
            fl!(self.t, "share-nothing")
        } else {
            categories_words(self.t, self.whose(), seen)
        };
        format!("{begin} {what}.")
    }

    pub(super) fn preview(&self, asks_code: bool, error: String) -> Preview {
        let (t, choice, name) = (self.t, self.choice, self.name);
        let facts = self.as_wanted();
        let seen = self.sees().seen(&facts, self.offered);
        let unseen: Categories = self.offered.iter().filter(|c| !seen.contains(*c)).collect();
        let mut lines = vec![self.sentence(&facts, &fl!(t, "share-will", name = name))];
        if !unseen.is_empty() && !seen.is_empty() {
            let what = categories_words(t, self.whose(), unseen);
            lines.push(fl!(t, "share-will-not", name = name, what = what));
        }
        if let Some(until) = choice.until {
            let day = until.amsterdam().date();
            lines.push(fl!(t, "share-until", day = t.day(day.yesterday().unwrap_or(day))));
        }
        lines.extend(self.birthday());
        let shown = choice.wanted.iter().filter(|c| self.offered.contains(*c));
        Preview {
            lines,
            waits: self.sees().waits_for(&facts, choice.wanted),
            chosen: shown.map(Category::as_str).collect(),
            asks_code,
            error,
        }
    }

    /// The facts as they would be.
    fn as_wanted(&self) -> Facts<Uuid> {
        let mut facts = self.file.facts.clone();
        facts.consents.push(Consent {
            giver: self.choice.giver.clone(),
            receiver: self.choice.receiver.0,
            stated: self.choice.at.timestamp(),
            categories: self.choice.wanted,
            hidden_items: Vec::new(),
            until: self.choice.until.map(Instant::timestamp),
            withdrawn: false,
        });
        facts
    }

    /// What changes on the birthday from which the client decides alone (T4.4).
    fn birthday(&self) -> Option<String> {
        let (facts, at) = (&self.file.facts, self.choice.at);
        let regime = rules::regime(facts, Category::Appointments, at.timestamp());
        let day = rules::birthday(facts.client.born, 16);
        let ahead = self.own && regime == Regime::Shared;
        ahead.then(|| fl!(self.t, "share-at-16", day = self.t.day(day)))
    }

    /// What this giver said about this receiver, newest first.
    pub(super) fn past(&self) -> Vec<Said> {
        let mut said: Vec<&Consent<Uuid>> = self.file.facts.consents.iter().collect();
        said.retain(|one| one.giver == self.choice.giver && one.receiver == self.choice.receiver.0);
        said.sort_by_key(|one| std::cmp::Reverse(one.stated));
        said.into_iter().map(|one| self.said(one)).collect()
    }

    fn said(&self, one: &Consent<Uuid>) -> Said {
        let t = self.t;
        let when = Instant::from(one.stated).amsterdam();
        let what = if one.categories.is_empty() {
            fl!(t, "share-nothing")
        } else {
            categories_words(t, self.whose(), one.categories)
        };
        let text = match (one.withdrawn, one.until) {
            (true, _) => fl!(t, "share-past-stopped"),
            (false, None) => fl!(t, "share-past", what = what),
            (false, Some(until)) => {
                let day = Instant::from(until).amsterdam().date();
                let day = t.day(day.yesterday().unwrap_or(day));
                fl!(t, "share-past-until", what = what, day = day)
            }
        };
        Said {
            when: format!("{}, {:02}:{:02}", t.day(when.date()), when.hour(), when.minute()),
            text,
        }
    }
}
