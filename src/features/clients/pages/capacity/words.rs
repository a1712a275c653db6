//! The parts of that page in words.
//!
//! Decides nothing: what the client had refused is an answer of the rules.

use i18n_embed_fl::fl;
use rules::{Categories, Category, Incapacity, Span};
use vault::Key;

use super::draw::{Decision, FormPart, Opening, Proposal};
use super::form::{Judged, opening};
use crate::access::File;
use crate::clock::Instant;
use crate::features::clients::categories::category_choice;
use crate::features::clients::pages::sharing::Switch;
use crate::features::clients::store::{Incapable, Judgement};
use crate::web::text::Texts;

/// What the parts are made from.
pub(super) struct Words<'w> {
    pub(super) t: Texts,
    pub(super) file: &'w File,
    pub(super) key: &'w Key,
    pub(super) at: Instant,
}

impl Words<'_> {
    fn day(&self, at: Instant) -> String {
        self.t.day(at.amsterdam().date())
    }

    fn what(&self, categories: Categories) -> String {
        if categories.is_empty() {
            return fl!(self.t, "capacity-all");
        }
        let name = |one: Category| category_choice(self.t, one).0.to_lowercase();
        self.t.and(&categories.iter().map(name).collect::<Vec<_>>())
    }

    pub(super) fn opening(&self, person: uuid::Uuid, categories: Categories) -> String {
        let member = self.file.people.iter().find(|member| member.person.0 == person);
        let name = member.map_or("", |member| member.name.as_str());
        format!("{name}: {}", self.what(categories))
    }

    fn reason(&self, one: &Judgement) -> String {
        one.reason(self.key).unwrap_or_else(|| fl!(self.t, "message-unreadable"))
    }

    pub(super) fn proposal(&self, one: &Judgement, openings: Vec<String>) -> Proposal {
        let day = self.day(one.proposed_at);
        let until = one.valid_until.map_or_else(
            || fl!(self.t, "capacity-no-end"),
            |until| fl!(self.t, "capacity-until", day = self.day(until.plus_seconds(-1))),
        );
        Proposal {
            id: one.id.to_string(),
            what: self.what(one.categories()),
            reason: self.reason(one),
            by: fl!(self.t, "capacity-proposed", day = day, name = one.proposer.as_str()),
            until: format!("{until} {}", fl!(self.t, "held-review", day = self.day(one.review_at))),
            openings,
            mine: false,
        }
    }

    pub(super) fn decision(&self, one: &Incapable, judgement: Option<&Judgement>) -> Decision {
        let (t, lasts) = (self.t, one.lasts(self.at));
        let review = judgement.map(|known| known.review_at).filter(|_| lasts);
        let mut since = Vec::new();
        since.extend(one.valid_from.map(|from| fl!(t, "held-since", day = self.day(from))));
        if let Some((known, confirmer)) =
            judgement.and_then(|known| Some((known, known.confirmer.as_ref()?)))
        {
            let (one, other) = (known.proposer.as_str(), confirmer.as_str());
            since.push(fl!(t, "capacity-by", one = one, other = other));
        }
        let ender = judgement.and_then(|known| known.ender.as_ref());
        since.extend(one.valid_until.map(|until| match ender {
            Some(name) => fl!(t, "held-lifted", day = self.day(until), name = name.as_str()),
            None if lasts => fl!(t, "capacity-until", day = self.day(until.plus_seconds(-1))),
            None => fl!(t, "held-ended", day = self.day(until)),
        }));
        Decision {
            id: one.id.to_string(),
            what: self.what(one.categories()),
            reason: judgement.map(|known| self.reason(known)).unwrap_or_default(),
            since: since.join(" "),
            review: review
                .map(|review| fl!(t, "held-review", day = self.day(review)))
                .unwrap_or_default(),
            due: review.is_some_and(|review| review <= self.at),
            objection: one
                .stated_at
                .and_then(|stated| Some((self.day(stated), one.objection(self.key)?))),
        }
    }

    pub(super) fn form(&self, judged: &Judged, offered: Categories) -> FormPart {
        let switch = |category: Category| {
            let (text, such_as) = category_choice(self.t, category);
            let picked = judged.picked.contains(category);
            Switch { value: category.as_str(), text, such_as, picked }
        };
        FormPart {
            form: judged.form.to_string(),
            all: judged.all,
            switches: offered.iter().map(switch).collect(),
            openings: self.openings(judged, offered),
            reason: judged.reason.clone(),
            review: judged.review.clone(),
            until: judged.until.clone(),
        }
    }

    /// What the client refused whom, were it decided for everything.
    fn openings(&self, judged: &Judged, offered: Categories) -> Vec<Opening> {
        let span = Span { from: Some(self.at.timestamp()), until: None };
        let decision = Incapacity { categories: Categories::EMPTY, span };
        let refused = rules::refused(&self.file.facts, &decision, self.at.timestamp());
        let mut all = Vec::new();
        for one in refused {
            let Some(member) = self.file.people.iter().find(|known| known.person.0 == one.person)
            else {
                continue;
            };
            let on = |category: Category| {
                let of_it = judged.openings.iter().find(|(who, _)| *who == member.person);
                of_it.is_some_and(|(_, opened)| opened.contains(category))
            };
            let shown = one.categories.iter().filter(|category| offered.contains(*category));
            let switches = shown.map(|category| {
                let name = category_choice(self.t, category).0;
                (opening(member.person, category), name, on(category))
            });
            all.push(Opening { name: member.name.clone(), switches: switches.collect() });
        }
        all.retain(|one| !one.switches.is_empty());
        all
    }
}
