//! The parts of that page: switches, how it becomes, what was said before.
//!
//! Owns their words. Decides nothing: each sentence is an answer of the rules.

use i18n_embed_fl::fl;
use jiff::civil::Date;
use rules::{Categories, Category, Consent, Facts, Regime};
use uuid::Uuid;

use super::choice::{Choice, last_day};
use super::draw::{Preview, Said, Switch};
use super::words::Sees;
use crate::access::File;
use crate::clock::Instant;
use crate::features::clients::categories::category_choice;
use crate::features::clients::court;
use crate::features::clients::pages::items::Items;
use crate::features::clients::{Whose, categories_or_nothing};
use crate::web::text::Texts;

/// What a young person shares most often stands on top.
pub(super) const MAIN: [Category; 5] = [
    Category::Appointments,
    Category::CarePlan,
    Category::Questionnaires,
    Category::Record,
    Category::Messages,
];

/// So many lines of the ledger are shown.
const SHOWN: usize = 50;

/// What the parts are drawn from.
pub(super) struct Words<'w> {
    pub(super) t: Texts,
    pub(super) file: &'w File,
    pub(super) choice: &'w Choice,
    pub(super) items: &'w Items,
    pub(super) name: &'w str,
    pub(super) own: bool,
    pub(super) offered: Categories,
}

/// A switch for each category that may be chosen and stands here, in the order in which they are read.
pub(super) fn switches(
    t: Texts,
    may: Categories,
    wanted: Categories,
    here: impl Fn(&Category) -> bool,
) -> Vec<Switch> {
    let order = MAIN.into_iter().chain(Category::ALL.into_iter().filter(|c| !MAIN.contains(c)));
    let shown = order.filter(|category| here(category) && may.contains(*category));
    let switch = |category: Category| {
        let (text, such_as) = category_choice(t, category);
        let picked = wanted.contains(category);
        Switch { value: category.as_str(), text, such_as, picked }
    };
    shown.map(switch).collect()
}

impl Words<'_> {
    fn whose(&self) -> Whose<'_> {
        Whose::of(self.own, &self.file.call_name)
    }

    pub(super) fn switches(&self, here: impl Fn(&Category) -> bool) -> Vec<Switch> {
        let may = self.choice.may.iter().filter(|c| self.offered.contains(*c)).collect();
        switches(self.t, may, self.choice.wanted, here)
    }

    pub(super) fn sees(&self) -> Sees<'_> {
        Sees { t: self.t, file: self.file, receiver: self.choice.receiver.0, at: self.choice.at }
    }

    /// What stands now: what is seen, for the client; for a representative the own say alone,
    /// because what others let see, or withhold, is not for them to read.
    pub(super) fn now(&self) -> String {
        if self.own {
            let begin = fl!(self.t, "share-now", name = self.name);
            return self.sentence(&self.file.facts, &begin);
        }
        self.say(self.choice.given)
    }

    /// "Esther ziet nu je afspraken." or that it is nothing.
    fn sentence(&self, facts: &Facts<Uuid>, begin: &str) -> String {
        format!("{begin} {}.", self.names(self.sees().seen(facts, self.offered)))
    }

    /// "Jij vindt goed dat Ans dit ziet: de afspraken van Sam."
    fn say(&self, lets: Categories) -> String {
        fl!(self.t, "share-say", name = self.name, what = self.names(lets))
    }

    pub(super) fn names(&self, data: Categories) -> String {
        categories_or_nothing(self.t, self.whose(), data)
    }

    pub(super) fn preview(&self, asks_code: bool, error: String) -> Preview {
        let (t, choice, name) = (self.t, self.choice, self.name);
        let facts = self.as_wanted();
        let mut lines = if self.own { self.becomes(&facts) } else { vec![self.say(choice.wanted)] };
        if choice.wanted.is_empty() {
            lines.push(fl!(t, "share-own-things", name = name));
        }
        lines.extend(self.stays_hidden());
        if let Some(until) = choice.until {
            lines.push(fl!(t, "share-until", day = t.day(last_day(until))));
        }
        lines.extend(self.birthday(&facts));
        let waits = if self.own {
            self.sees().waits_for(&facts, choice.wanted)
        } else {
            vec![fl!(t, "share-say-all", name = name)]
        };
        let shown = choice.wanted.iter().filter(|c| self.offered.contains(*c));
        let mut chosen: Vec<String> = shown.map(|one| one.as_str().to_owned()).collect();
        if let Some(picked) = &choice.picked {
            chosen.push("items".to_owned());
            chosen.extend(picked.on.iter().map(|item| format!("item-{item}")));
        }
        Preview { lines, waits, chosen, asks_code, error }
    }

    /// Whether there are single things that could be kept hidden.
    pub(super) fn can_hide(&self) -> bool {
        let may = |one| self.choice.may.contains(one) && self.offered.contains(one);
        may(Category::Appointments) || may(Category::Messages)
    }

    /// What stays hidden one by one, by name; what lies further off in general words.
    fn stays_hidden(&self) -> Vec<String> {
        let (t, hidden) = (self.t, &self.choice.hidden);
        let named = self.items.chosen(hidden);
        let others = named.len() < hidden.len();
        let one = |item: &String| {
            fl!(t, "withhold-will-not-item", name = self.name, item = item.as_str())
        };
        let lines = named.iter().map(one);
        lines.chain(others.then(|| fl!(t, "share-stays-hidden"))).collect()
    }

    /// What is seen then, and what is not.
    fn becomes(&self, facts: &Facts<Uuid>) -> Vec<String> {
        let (t, name) = (self.t, self.name);
        let seen = self.sees().seen(facts, self.offered);
        let unseen: Categories = self.offered.iter().filter(|c| !seen.contains(*c)).collect();
        let mut lines = vec![self.sentence(facts, &fl!(t, "share-will", name = name))];
        if !unseen.is_empty() && !seen.is_empty() {
            lines.push(fl!(t, "share-will-not", name = name, what = self.names(unseen)));
        }
        lines
    }

    /// The facts as they would be.
    pub(super) fn as_wanted(&self) -> Facts<Uuid> {
        let mut facts = self.file.facts.clone();
        facts.consents.push(Consent {
            giver: self.choice.giver.clone(),
            receiver: self.choice.receiver.0,
            stated: self.choice.at.timestamp(),
            categories: self.choice.wanted,
            hidden_items: self.choice.hidden.clone(),
            until: self.choice.until.map(Instant::timestamp),
            withdrawn: false,
        });
        facts
    }

    /// What changes on the birthday from which the client decides alone (T4.4).
    fn birthday(&self, facts: &Facts<Uuid>) -> Vec<String> {
        let (t, choice) = (self.t, self.choice);
        let regime = rules::regime(facts, Category::Appointments, choice.at.timestamp());
        let day = rules::birthday(facts.client.born, 16);
        let then = Instant::from(rules::midnight(day));
        let ends_before = choice.until.is_some_and(|until| until <= then);
        if !self.own || regime != Regime::Shared || ends_before {
            return Vec::new();
        }
        let at_that = Sees { at: then, ..self.sees() };
        let (now, later) =
            (self.sees().seen(facts, self.offered), at_that.seen(facts, self.offered));
        let mut lines = vec![fl!(t, "share-at-16", day = t.day(day))];
        if now == later {
            lines.push(fl!(t, "share-at-16-same", name = self.name));
        } else {
            lines.push(fl!(t, "share-at-16-then", name = self.name, what = self.names(later)));
        }
        lines
    }

    /// What this giver said about this receiver, newest first; a court's words in that place among
    /// them, and for the client those in the place of others as well (T3.2).
    pub(super) fn past(&self) -> Vec<Said> {
        let consents = self.file.facts.consents.iter();
        let marks = self.file.consents.iter().copied().zip(self.file.ruled.iter().copied());
        let choice = self.choice;
        let mut said: Vec<_> = consents
            .zip(marks)
            .filter(|(one, (_, ruled))| {
                one.receiver == choice.receiver.0
                    && (one.giver == choice.giver || (self.own && ruled.is_some()))
            })
            .collect();
        said.sort_by_key(|(one, _)| std::cmp::Reverse(one.stated));
        said.into_iter().take(SHOWN).map(|(one, mark)| self.said(one, mark)).collect()
    }

    /// A line of the ledger, with its moment.
    fn said(&self, one: &Consent<Uuid>, (id, ruled): (Uuid, Option<Date>)) -> Said {
        let when = Instant::from(one.stated).amsterdam();
        let text = match ruled {
            Some(day) => {
                court::words(self.t, self.file, (one, self.t.day(day)), &self.choice.giver)
            }
            None => self.own_words(one),
        };
        Said {
            when: format!("{}, {:02}:{:02}", self.t.day(when.date()), when.hour(), when.minute()),
            text,
            receipt: ruled.is_none().then(|| id.to_string()),
        }
    }

    fn own_words(&self, one: &Consent<Uuid>) -> String {
        let t = self.t;
        let what = self.names(one.categories);
        match (one.withdrawn, one.until) {
            (true, _) => fl!(t, "share-past-stopped"),
            (false, None) => fl!(t, "share-past", what = what),
            (false, Some(until)) => {
                let day = t.day(last_day(until.into()));
                fl!(t, "share-past-until", what = what, day = day)
            }
        }
    }
}
