//! Puts one fact after another into a file.

use rules::{Authority, Categories, Consent, Incapacity, Kind, Party, Person, Span, Withholding};
use uuid::Uuid;

use super::{Fact, File, Member, Proof, Secret, Treats};
use crate::clock::Instant;
use crate::ids::PersonId;

impl File {
    /// Facts come sorted by kind: people before what is said of them, and
    /// consents before the items they hide.
    pub(super) fn add(&mut self, fact: Fact) {
        let span = Span {
            from: fact.valid_from.map(Instant::timestamp),
            until: fact.valid_until.map(Instant::timestamp),
        };
        let categories =
            fact.categories.and_then(Categories::from_bits).unwrap_or(Categories::EMPTY);
        match (fact.kind.as_str(), fact.person_id) {
            ("a_relative", Some(person)) => {
                let kind = Kind::Relative { authority: Vec::new(), granted: Some(Vec::new()) };
                self.member(person, kind, fact.name, fact.word);
                if let Some(member) = self.people.last_mut() {
                    let wrong = fact.categories.unwrap_or_default();
                    member.proof = Proof::of(fact.flag, fact.valid_from, wrong);
                    member.organisation = fact.call_name.unwrap_or_default();
                }
            }
            ("b_treatment", Some(person)) => {
                let kind = fact.word.clone().unwrap_or_default();
                self.relations.push(Treats { id: fact.id, person: PersonId(person), kind, span });
                self.treatment(person, fact.name, fact.word.as_deref(), span);
            }
            ("c_care", _) => self.facts.client.care.get_or_insert_default().push(span),
            ("d_incapacity", _) => {
                self.facts.client.incapacity.push(Incapacity { categories, span });
            }
            ("e_authority", Some(person)) => {
                if let (Some(Kind::Relative { authority, .. }), Some(basis)) =
                    (self.kind(person), fact.word.and_then(|word| word.parse().ok()))
                {
                    authority.push(Authority { basis, span });
                }
            }
            ("f_grant", Some(person)) => {
                self.grant(person, span);
            }
            ("g_consent", Some(receiver)) => {
                self.consents.push(fact.id);
                self.ruled.push(fact.word.and_then(|day| day.parse().ok()));
                self.facts.consents.push(Consent {
                    giver: fact.other_id.map_or(Party::Client, Party::Person),
                    receiver,
                    stated: fact.at.map_or(Instant(0), Instant).timestamp(),
                    categories,
                    hidden_items: Vec::new(),
                    until: span.until,
                    withdrawn: fact.flag.unwrap_or(false),
                });
            }
            ("h_withholding", Some(against)) => {
                self.withholdings.push(fact.id);
                self.facts.withholdings.push(Withholding {
                    against,
                    categories,
                    items: Vec::new(),
                    span,
                });
            }
            ("i_held_item", _) => self.held(fact.id, fact.other_id),
            ("k_secret", Some(person)) => {
                let with_client = fact.flag.unwrap_or(false);
                self.secrets.push(Secret { person: PersonId(person), with_client, span });
            }
            _ => {}
        }
    }

    fn member(
        &mut self,
        person: Uuid,
        kind: Kind,
        name: Option<String>,
        relationship: Option<String>,
    ) {
        let therapist = matches!(kind, Kind::Therapist { .. });
        self.facts.people.push(Person { id: person, kind });
        self.people.push(Member {
            person: PersonId(person),
            name: name.unwrap_or_default(),
            relationship: relationship.unwrap_or_default(),
            therapist,
            organisation: String::new(),
            veiled: false,
            proof: Proof::NotAsked,
            held: Vec::new(),
        });
    }

    fn treatment(&mut self, person: Uuid, name: Option<String>, word: Option<&str>, span: Span) {
        if self.kind(person).is_none() {
            self.member(
                person,
                Kind::Therapist { treats: Vec::new(), emergency: Vec::new() },
                name,
                word.map(str::to_owned),
            );
        }
        if let Some(Kind::Therapist { treats, emergency }) = self.kind(person) {
            if word == Some("emergency") { emergency } else { treats }.push(span);
        }
    }

    pub(super) fn kind(&mut self, person: Uuid) -> Option<&mut Kind> {
        self.facts.people.iter_mut().find(|known| known.id == person).map(|known| &mut known.kind)
    }

    fn held(&mut self, holder: Uuid, item: Option<Uuid>) {
        let Some(item) = item else { return };
        if let Some(i) = self.consents.iter().position(|id| *id == holder) {
            self.facts.consents[i].hidden_items.push(item);
        } else if let Some(i) = self.withholdings.iter().position(|id| *id == holder) {
            self.facts.withholdings[i].items.push(item);
        }
    }
}
