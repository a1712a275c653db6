//! "Who can see this, and why", by asking the rules for each (rulebook 7.1).
//!
//! Owns the words, for a single thing of any kind, and nothing of the decision.
//! To the client and to staff everybody is named; a relative does not read from
//! it who else is around the client.

mod hiding;
mod reached;
mod thing;
mod turns;

use i18n_embed_fl::fl;
use rules::{Action, Decision, Ground, Party, Question};
use uuid::Uuid;

use super::{Reader, Stop, kin_of_client, stop};
use crate::access::facts::Member;
use crate::access::{File, Hat};
use crate::clock::Instant;
use crate::features::people::treatment_words;
use crate::ids::PersonId;
use crate::web::text::Texts;

pub use hiding::Hidden;
pub use reached::{Unreached, reach_of, unreached};
pub use thing::{Thing, ThingKind};

/// Who can see a thing.
#[derive(Clone, Debug, Default)]
pub struct Readers {
    /// In one sentence.
    pub sentence: String,
    /// A line for each, with why.
    pub lines: Vec<Line>,
    /// What changes on the next birthday that matters, to the client and to staff.
    pub turns: Vec<String>,
    /// From whom the client hid just this.
    pub hidden: Vec<Hidden>,
    /// Whom it does not reach here, a sentence each: for staff, before they send it.
    pub unreached: Vec<String>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Line {
    /// "Jij", a name.
    pub who: String,
    /// Why.
    pub why: String,
    /// The article that says so: `T4.5`.
    pub article: String,
    /// The client can hide just this from this person.
    pub hide: Option<Hidden>,
    /// The client takes back what this person is let see.
    pub stop: Option<Stop>,
    /// The client, or who this is of the circle; none for therapists and words in general.
    person: Option<PersonId>,
}

/// Who can see it at `at`, told to whoever wears `hat`.
#[must_use]
pub fn readers(t: Texts, file: &File, thing: Thing<'_>, hat: Option<&Hat>, at: Instant) -> Readers {
    let reader = hat.map(Reader::of);
    let asked = Asked { t, file, thing, hat, reader, at };
    let to_a_relative = reader.is_some_and(Reader::is_relative);
    let lines = if to_a_relative { asked.to_a_relative() } else { asked.to_all() };
    // Within the sentence "Jij" is "jij".
    let (you, small) = (fl!(t, "who-you"), fl!(t, "who-you-small"));
    let named = |(place, line): (usize, &Line)| {
        if place > 0 && line.who == you { small.clone() } else { line.who.clone() }
    };
    let names = t.and(&lines.iter().enumerate().map(named).collect::<Vec<_>>());
    let sentence = thing.kind.sentence(t, lines.len(), &names);
    let turns = if to_a_relative { Vec::new() } else { asked.turns() };
    Readers { sentence, lines, turns, hidden: asked.hidden(), unreached: Vec::new() }
}

struct Asked<'a> {
    t: Texts,
    file: &'a File,
    thing: Thing<'a>,
    hat: Option<&'a Hat>,
    reader: Option<Reader>,
    at: Instant,
}

impl Asked<'_> {
    /// Everybody by name: the client first, then as the file knows them.
    fn to_all(&self) -> Vec<Line> {
        let t = self.t;
        let mut lines = Vec::new();
        let decision = self.decide(Party::Client);
        if decision.allow {
            let who = if self.is_client() { fl!(t, "who-you") } else { self.file.name.clone() };
            let client = line(who, fl!(t, "why-client"), &decision);
            lines.push(Line { person: Some(self.file.person), ..client });
        }
        let mut seen = Vec::new();
        for member in &self.file.people {
            if !seen.contains(&member.person) {
                lines.extend(self.of_member(member));
                seen.push(member.person);
            }
        }
        if self.thing.kind == ThingKind::Appointment && self.thing.parties.is_none() {
            lines.push(general(fl!(t, "who-planners"), fl!(t, "why-planners"), "T4.5"));
        }
        lines
    }

    /// The line of one who can see it.
    fn of_member(&self, member: &Member) -> Option<Line> {
        let t = self.t;
        let decision = self.decide(Party::Person(member.person.0));
        let who = if self.is_me(member.person) {
            fl!(t, "who-you")
        } else if self.is_client() && !member.therapist {
            let kin = kin_of_client(t, &member.relationship);
            fl!(t, "who-sees-name", name = member.name.as_str(), kin = kin)
        } else {
            member.name.clone()
        };
        let why = self.why(&decision, member.person, &member.relationship);
        let hide = self.can_hide(&decision, member);
        let person = (!member.therapist).then_some(member.person);
        let stop = self.can_stop(&decision, member);
        decision.allow.then(|| Line { hide, stop, person, ..line(who, why, &decision) })
    }

    fn is_me(&self, person: PersonId) -> bool {
        self.hat.is_some_and(|hat| hat.known.person == person)
    }

    fn why(&self, decision: &Decision, person: PersonId, relationship: &str) -> String {
        let t = self.t;
        match &decision.ground {
            Ground::Treatment if self.thing.with.contains(&person) => self.thing.kind.why_with(t),
            Ground::Treatment if self.is_me(person) => {
                fl!(t, "why-therapist-you", name = self.file.call_name.as_str())
            }
            Ground::Treatment => {
                fl!(t, "why-therapist", how = treatment_words(t, relationship))
            }
            Ground::Emergency => fl!(t, "why-emergency"),
            Ground::Party => fl!(t, "why-party"),
            Ground::Authority(_) if self.is_client() => fl!(t, "why-authority-own"),
            Ground::Authority(_) => fl!(t, "why-authority", name = self.file.call_name.as_str()),
            Ground::Consent { .. } if self.is_client() => fl!(t, "why-consent-own"),
            Ground::Consent { .. } => fl!(t, "why-consent", name = self.file.call_name.as_str()),
            Ground::OwnRecord | Ground::None => String::new(),
        }
    }

    fn is_client(&self) -> bool {
        self.reader == Some(Reader::Client)
    }

    /// The reader, the therapists it is with, and the rest in general words:
    /// whether there are others is not told to each other.
    fn to_a_relative(&self) -> Vec<Line> {
        let (t, name) = (self.t, self.file.call_name.as_str());
        let me = self.hat.map(|hat| self.decide(Party::Person(hat.known.person.0)));
        let mine = me.as_ref().map(|decision| match &decision.ground {
            Ground::Party => fl!(t, "why-party-you"),
            Ground::Authority(_) => fl!(t, "why-authority-you", name = name),
            _ => fl!(t, "why-consent-you"),
        });
        let mut lines = Vec::new();
        if let (Some(decision), Some(why)) = (me, mine) {
            lines.push(line(fl!(t, "who-you"), why, &decision));
        }
        for member in self.file.people.iter().filter(|member| member.therapist) {
            let decision = self.decide(Party::Person(member.person.0));
            let with = self.thing.with.contains(&member.person);
            if decision.allow && with {
                lines.push(line(member.name.clone(), self.thing.kind.why_with(t), &decision));
            }
        }
        lines.push(general(
            fl!(t, "who-other-therapists", name = name),
            fl!(t, "why-other-therapists"),
            "T4.5",
        ));
        if self.thing.parties.is_none() {
            lines.push(general(
                self.thing.kind.file_readers(t, name),
                fl!(t, "why-file-readers"),
                "T3.2",
            ));
        }
        lines
    }

    fn decide(&self, viewer: Party<Uuid>) -> Decision {
        self.decide_at(viewer, self.at)
    }

    fn decide_at(&self, viewer: Party<Uuid>, at: Instant) -> Decision {
        let party = |person: &PersonId| {
            if *person == self.file.person { Party::Client } else { Party::Person(person.0) }
        };
        let question = Question {
            viewer,
            category: self.thing.kind.category(),
            action: Action::View,
            item: self.thing.item,
            parties: self.thing.parties.map(|parties| parties.iter().map(party).collect()),
        };
        rules::decide(&self.file.facts, &question, at.timestamp())
    }
}

fn line(who: String, why: String, decision: &Decision) -> Line {
    Line { who, why, article: decision.article.to_string(), hide: None, stop: None, person: None }
}

fn general(who: String, why: String, article: &str) -> Line {
    Line { who, why, article: article.to_owned(), hide: None, stop: None, person: None }
}
