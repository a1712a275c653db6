//! "Who can read this, and why", by asking the rules for each.
//!
//! Owns nothing of the decision. To the client and to staff everybody is named;
//! a relative does not read from it who else is around the client.

use i18n_embed_fl::fl;
use rules::{Action, Category, Decision, Ground, Party, Question};
use uuid::Uuid;

use super::words::join;
use super::{is_client, is_relative};
use crate::access::{File, Hat};
use crate::clock::Instant;
use crate::features::clients::kin_of_client;
use crate::features::messages::Member;
use crate::features::people::treatment_words;
use crate::ids::PersonId;
use crate::web::text::Texts;

/// Who can read a thread.
#[derive(Clone, Debug, Default)]
pub struct Readers {
    /// In one sentence.
    pub sentence: String,
    /// A line for each, with why.
    pub lines: Vec<Line>,
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
}

/// A thread, as far as this goes: one that is there, or one to be begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Talk<'a> {
    /// The thread, if it is there: it may be hidden or withheld by itself.
    pub(super) item: Option<Uuid>,
    /// Its parties, where it is an own thing.
    pub(super) parties: Option<&'a [PersonId]>,
    /// The therapists it is with.
    pub(super) with: &'a [PersonId],
}

/// The parties among `members`, and the therapists.
pub(super) fn split(own: bool, members: &[Member]) -> (Option<Vec<PersonId>>, Vec<PersonId>) {
    let of = |party: bool| {
        let members = members.iter().filter(move |member| member.party == party);
        members.map(|member| member.person).collect::<Vec<_>>()
    };
    (own.then(|| of(true)), of(false))
}

/// Who can read it at `at`, told to whoever wears `hat`.
pub(super) fn readers(
    t: Texts,
    file: &File,
    talk: Talk<'_>,
    hat: Option<&Hat>,
    at: Instant,
) -> Readers {
    let asked = Asked { t, file, talk, hat, at };
    let lines = if is_relative(hat) { asked.to_a_relative() } else { asked.to_all() };
    // Within the sentence "Jij" is "jij".
    let (you, small) = (fl!(t, "who-you"), fl!(t, "who-you-small"));
    let named = |(place, line): (usize, &Line)| {
        if place > 0 && line.who == you { small.clone() } else { line.who.clone() }
    };
    let names: Vec<String> = lines.iter().enumerate().map(named).collect();
    Readers { sentence: fl!(t, "thread-who", names = join(t, &names)), lines }
}

struct Asked<'a> {
    t: Texts,
    file: &'a File,
    talk: Talk<'a>,
    hat: Option<&'a Hat>,
    at: Instant,
}

impl Asked<'_> {
    /// Everybody by name: the client first, then as the file knows them.
    fn to_all(&self) -> Vec<Line> {
        let t = self.t;
        let mut lines = Vec::new();
        let decision = self.decide(Party::Client);
        if decision.allow {
            let who = if is_client(self.hat) { fl!(t, "who-you") } else { self.file.name.clone() };
            lines.push(line(who, fl!(t, "why-client"), &decision));
        }
        let me = self.hat.map(|hat| hat.known.person);
        let mut seen = Vec::new();
        for member in &self.file.people {
            let decision = self.decide(Party::Person(member.person.0));
            if !decision.allow || seen.contains(&member.person) {
                continue;
            }
            seen.push(member.person);
            let kin = || kin_of_client(t, &member.relationship);
            let who = if me == Some(member.person) {
                fl!(t, "who-you")
            } else if is_client(self.hat) && !member.therapist {
                fl!(t, "who-sees-name", name = member.name.as_str(), kin = kin())
            } else {
                member.name.clone()
            };
            let why = self.why(&decision, member.person, &member.relationship);
            lines.push(line(who, why, &decision));
        }
        lines
    }

    fn why(&self, decision: &Decision, person: PersonId, relationship: &str) -> String {
        let t = self.t;
        match &decision.ground {
            Ground::Treatment if self.talk.with.contains(&person) => fl!(t, "why-therapist-with"),
            Ground::Treatment => {
                fl!(t, "why-therapist", how = treatment_words(t, relationship))
            }
            Ground::Emergency => fl!(t, "why-emergency"),
            Ground::Party => fl!(t, "why-party"),
            Ground::Authority(_) if is_client(self.hat) => fl!(t, "why-authority-own"),
            Ground::Authority(_) => fl!(t, "why-authority", name = self.file.call_name.as_str()),
            Ground::Consent { .. } if is_client(self.hat) => fl!(t, "why-consent-own"),
            Ground::Consent { .. } => fl!(t, "why-consent", name = self.file.call_name.as_str()),
            Ground::OwnRecord | Ground::None => String::new(),
        }
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
            let with = self.talk.with.contains(&member.person);
            if decision.allow && with {
                let why = fl!(t, "why-therapist-with");
                lines.push(line(member.name.clone(), why, &decision));
            }
        }
        let general = |who: String, why: String, article: &str| Line {
            who,
            why,
            article: article.to_owned(),
        };
        lines.push(general(
            fl!(t, "who-other-therapists", name = name),
            fl!(t, "why-other-therapists"),
            "T4.5",
        ));
        if self.talk.parties.is_none() {
            lines.push(general(
                fl!(t, "who-file-readers", name = name),
                fl!(t, "why-file-readers"),
                "T3.2",
            ));
        }
        lines
    }

    fn decide(&self, viewer: Party<Uuid>) -> Decision {
        let party = |person: &PersonId| {
            if *person == self.file.person { Party::Client } else { Party::Person(person.0) }
        };
        let question = Question {
            viewer,
            category: Category::Messages,
            action: Action::View,
            item: self.talk.item,
            parties: self.talk.parties.map(|parties| parties.iter().map(party).collect()),
        };
        rules::decide(&self.file.facts, &question, self.at.timestamp())
    }
}

fn line(who: String, why: String, decision: &Decision) -> Line {
    Line { who, why, article: decision.article.to_string() }
}
