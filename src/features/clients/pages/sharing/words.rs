//! What a receiver sees, in sentences.
//!
//! Owns the words; what is seen is what the rules say about these facts.

use i18n_embed_fl::fl;
use rules::{
    Action, Because, Categories, Category, Decision, Facts, Giver, Kind, Party, Question, decide,
};
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;
use crate::features::clients::{Whose, categories_words, offered_by};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// The categories that this provider's users can have (A5).
pub(in crate::features::clients::pages) fn offered(page: &Page, file: &File) -> Categories {
    offered_by(page.app(), file)
}

/// Somebody's sight of a file, to be told to the client or a representative.
pub(in crate::features::clients::pages) struct Sees<'f> {
    pub(in crate::features::clients::pages) t: Texts,
    pub(in crate::features::clients::pages) file: &'f File,
    pub(in crate::features::clients::pages) receiver: Uuid,
    pub(in crate::features::clients::pages) at: Instant,
}

impl Sees<'_> {
    fn question(&self, category: Category) -> Question<Uuid> {
        let viewer = Party::Person(self.receiver);
        Question { viewer, category, action: Action::View, item: None, parties: None }
    }

    fn decision(&self, facts: &Facts<Uuid>, category: Category) -> Decision {
        decide(facts, &self.question(category), self.at.timestamp())
    }

    /// What is seen, by these facts.
    pub(in crate::features::clients::pages) fn seen(
        &self,
        facts: &Facts<Uuid>,
        offered: Categories,
    ) -> Categories {
        offered.iter().filter(|category| self.decision(facts, *category).allow).collect()
    }

    /// Whether single items of what is seen are not.
    fn hides_some(&self, facts: &Facts<Uuid>, seen: Categories) -> bool {
        let items = self.file.named_items();
        seen.iter().any(|category| {
            items.iter().any(|item| {
                let question = Question { item: Some(*item), ..self.question(category) };
                !decide(facts, &question, self.at.timestamp()).allow
            })
        })
    }

    /// Why what was chosen is not seen yet, each reason once.
    pub(super) fn waits_for(&self, facts: &Facts<Uuid>, wanted: Categories) -> Vec<String> {
        let mut reasons: Vec<String> = Vec::new();
        for category in wanted.iter() {
            let decision = self.decision(facts, category);
            if !decision.allow {
                let new = self.reasons(facts, category, &decision.because);
                reasons.extend(
                    new.into_iter().filter(|reason| !reasons.contains(reason)).collect::<Vec<_>>(),
                );
            }
        }
        reasons
    }

    fn reasons(&self, facts: &Facts<Uuid>, category: Category, because: &Because) -> Vec<String> {
        let (t, at) = (self.t, self.at.timestamp());
        match because {
            Because::NoConsent(_) | Because::NotCovered(_) | Because::NotGranted => {
                let givers = rules::still_needed(facts, &self.receiver, category, at);
                let name =
                    |giver: &Giver| Some(fl!(t, "share-waits-for", name = self.name(giver)?));
                let mut words: Vec<String> = givers.iter().filter_map(name).collect();
                if *because == Because::NotGranted {
                    words.push(self.not_granted());
                }
                words
            }
            Because::NoRepresentative => vec![fl!(t, "share-no-representative")],
            Because::NoCare => vec![fl!(t, "share-no-care")],
            Because::Withheld(_) => vec![fl!(t, "share-withheld")],
            _ => Vec::new(),
        }
    }

    /// What the provider still has to do; or the one who is let in.
    fn not_granted(&self) -> String {
        let member = self.file.member_of(PersonId(self.receiver));
        match member.filter(|_| self.file.only_proof_lacks(self.receiver, self.at)) {
            Some(member) => fl!(self.t, "share-not-proved", name = member.name.as_str()),
            None => fl!(self.t, "share-not-granted"),
        }
    }

    fn name(&self, giver: &Giver) -> Option<&str> {
        match giver {
            Giver::Client => Some(self.file.call_name.as_str()),
            Giver::Representative(place) => Some(self.file.people.get(*place)?.name.as_str()),
        }
    }
}

/// "Ziet je afspraken en je zorgplan.": for the client, whose file it is.
pub(in crate::features::clients::pages) fn sees_words(
    sees: &Sees<'_>,
    facts: &Facts<Uuid>,
    offered: Categories,
) -> String {
    let seen = sees.seen(facts, offered);
    let is_relative = matches!(
        facts.person(&sees.receiver).map(|person| &person.kind),
        Some(Kind::Relative { .. })
    );
    if seen.is_empty() || !is_relative {
        let given = rules::given(facts, &Party::Client, &sees.receiver, sees.at.timestamp());
        let mut words = vec![fl!(sees.t, "network-sees-nothing")];
        words.extend(sees.waits_for(facts, given));
        return words.join(" ");
    }
    let whose = Whose { own: "yes", name: "" };
    let what = categories_words(sees.t, whose, seen);
    if sees.hides_some(facts, seen) {
        return fl!(sees.t, "network-sees-but", what = what);
    }
    if seen == offered {
        return fl!(sees.t, "network-sees-all");
    }
    fl!(sees.t, "network-sees", what = what)
}
