//! The rows of that table: a person, a cell for each category, and why.

use i18n_embed_fl::fl;
use rules::{Action, Categories, Category, Decision, Party, Question};
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;
use crate::features::accounts::store::Reach;
use crate::features::clients::acting::authority;
use crate::features::clients::categories::category_choice;
use crate::features::clients::{Explains, Unreached, Whose, kin_of_other, unreached};
use crate::ids::PersonId;
use crate::web::layout::initials;
use crate::web::text::Texts;

/// Somebody, and what they see.
pub struct Person {
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "moeder, met gezag".
    pub text: String,
    /// Why this person cannot be reached here; empty for who can.
    pub reach: String,
    /// One for each category, in the order of the table.
    pub cells: Vec<Cell>,
    /// Why, what is alike in one line.
    pub reasons: Vec<Reason>,
    /// Where something is withheld from this person; empty where it cannot be.
    pub withhold_href: String,
}

/// Whether one category is seen.
pub struct Cell {
    /// What it is called.
    pub head: String,
    /// Whether it is seen.
    pub sees: bool,
}

/// Why something is seen or not.
pub struct Reason {
    /// "Afspraken, berichten en taken".
    pub what: String,
    /// Whether that is seen.
    pub sees: bool,
    /// "Noor laat dit zien."
    pub why: String,
    /// `T4.3`.
    pub article: String,
}

impl Person {
    /// "Kees Jansen: heeft geen account."
    pub(super) fn told(&self) -> String {
        format!("{}: {}", self.name, self.reach)
    }
}

/// What the rows are made from.
pub(super) struct Table<'f> {
    pub(super) t: Texts,
    pub(super) file: &'f File,
    pub(super) at: Instant,
    pub(super) offered: Categories,
    pub(super) reached: &'f [Reach],
    pub(super) decides: bool,
}

impl Table<'_> {
    /// The client, then the relatives in the order in which consents are asked.
    pub(super) fn people(&self) -> Vec<Person> {
        let (t, file) = (self.t, self.file);
        let client = self.person(&Party::Client, &file.name, fl!(t, "sees-client"));
        let relatives = file.people.iter().filter(|member| !member.therapist).map(|member| {
            let kin = kin_of_other(t, &member.relationship);
            let text = match authority(file, member.person.0, self.at) {
                Some(_) => fl!(t, "sees-with-authority", kin = kin),
                None => kin,
            };
            self.person(&Party::Person(member.person.0), &member.name, text)
        });
        [client].into_iter().chain(relatives).collect()
    }

    /// Who treats now, in a sentence.
    pub(super) fn treating(&self) -> String {
        let sees = |person: &Uuid| {
            let question = question(&Party::Person(*person), Category::Record, None);
            rules::decide(&self.file.facts, &question, self.at.timestamp()).allow
        };
        let treating = self.file.people.iter().filter(|one| one.therapist && sees(&one.person.0));
        let names: Vec<String> = treating.map(|member| member.name.clone()).collect();
        if names.is_empty() {
            return fl!(self.t, "network-no-therapists");
        }
        fl!(self.t, "sees-treating", names = self.t.and(&names))
    }

    fn person(&self, viewer: &Party<Uuid>, name: &str, text: String) -> Person {
        let all: Vec<(Category, Decision)> =
            self.offered.iter().map(|one| (one, self.decide(viewer, one, None))).collect();
        let cell = |(category, decision): &(Category, Decision)| Cell {
            head: category_choice(self.t, *category).0,
            sees: decision.allow,
        };
        Person {
            name: name.to_owned(),
            initials: initials(name),
            text,
            reach: self.reach(viewer),
            cells: all.iter().map(cell).collect(),
            reasons: self.reasons(viewer, &all),
            withhold_href: match viewer {
                Party::Person(person) if self.decides => {
                    format!("/clients/{}/network/{person}/withhold", self.file.id)
                }
                _ => String::new(),
            },
        }
    }

    fn decide(&self, viewer: &Party<Uuid>, category: Category, item: Option<Uuid>) -> Decision {
        let question = question(viewer, category, item);
        rules::decide(&self.file.facts, &question, self.at.timestamp())
    }

    /// What is alike becomes one line; single items follow.
    fn reasons(&self, viewer: &Party<Uuid>, all: &[(Category, Decision)]) -> Vec<Reason> {
        let whose = Whose::of(false, &self.file.call_name);
        let explains = Explains { t: self.t, whose, file: self.file };
        let mut groups: Vec<(&Decision, Vec<String>)> = Vec::new();
        for (category, decision) in all {
            let (head, _) = category_choice(self.t, *category);
            let head = head.to_lowercase();
            match groups.iter_mut().find(|(known, _)| alike(known, decision)) {
                Some((_, heads)) => heads.push(head),
                None => groups.push((decision, vec![head])),
            }
        }
        let reason = |what: String, decision: &Decision| Reason {
            what,
            sees: decision.allow,
            why: explains.words(&decision.because),
            article: decision.article.to_string(),
        };
        let what = |heads: &[String]| {
            let whole = heads.len() == all.len();
            if whole { fl!(self.t, "capacity-all") } else { self.t.and(heads) }
        };
        let mut reasons: Vec<Reason> =
            groups.iter().map(|(decision, heads)| reason(what(heads), decision)).collect();
        for (decision, n) in self.items(viewer, all) {
            reasons.push(reason(fl!(self.t, "sees-items", n = n), &decision));
        }
        reasons
    }

    /// Single items that are not seen though their category is, counted by why.
    fn items(&self, viewer: &Party<Uuid>, all: &[(Category, Decision)]) -> Vec<(Decision, i64)> {
        let seen = || all.iter().filter(|(_, decision)| decision.allow);
        let mut found: Vec<(Decision, i64)> = Vec::new();
        for item in self.file.named_items() {
            let shut = seen()
                .map(|(category, _)| self.decide(viewer, *category, Some(item)))
                .find(|decision| !decision.allow);
            let Some(decision) = shut else { continue };
            match found.iter_mut().find(|(known, _)| alike(known, &decision)) {
                Some((_, n)) => *n += 1,
                None => found.push((decision, 1)),
            }
        }
        found
    }

    fn reach(&self, viewer: &Party<Uuid>) -> String {
        let t = self.t;
        let person = match viewer {
            Party::Client => self.file.person.0,
            Party::Person(person) => *person,
        };
        // A child under 12 has no own view, and is not looked for here.
        let young = !rules::may_object(&self.file.facts, &Party::Client, self.at.timestamp());
        if *viewer == Party::Client && young {
            return String::new();
        }
        match unreached(self.reached, PersonId(person)) {
            Some(Unreached::NoAccount) => fl!(t, "reach-no-account"),
            Some(Unreached::Invited) => fl!(t, "reach-invited"),
            Some(Unreached::Blocked) => fl!(t, "reach-blocked"),
            Some(Unreached::Closed) => fl!(t, "reach-closed"),
            Some(Unreached::NeverCame) => fl!(t, "reach-never"),
            None => String::new(),
        }
    }
}

fn question(viewer: &Party<Uuid>, category: Category, item: Option<Uuid>) -> Question<Uuid> {
    Question { viewer: viewer.clone(), category, action: Action::View, item, parties: None }
}

/// Whether two answers read the same.
fn alike(one: &Decision, other: &Decision) -> bool {
    let words = |decision: &Decision| (decision.allow, decision.article, decision.because.clone());
    words(one) == words(other)
}
