//! Who sees one's file, in sentences: for the client alone, from 12.
//!
//! Owns the words. Each sentence is an answer of the rules to the question
//! that a page would ask, so it can never say something else than the pages do.

use i18n_embed_fl::fl;
use rules::{Action, Category, Kind, Party, Question};
use uuid::Uuid;

use crate::access::{Around, File};
use crate::app::App;
use crate::clock::Instant;
use crate::features::clients::{Reader, kin_of_client};
use crate::features::people::treatment_words;
use crate::features::providers::Feature;
use crate::web::text::Texts;

/// The sentences for all own files among `files`; with several, each names its label.
pub(super) fn sentences(app: &App, t: Texts, files: &[Around], at: Instant) -> Vec<String> {
    let own: Vec<&File> = files
        .iter()
        .filter(|around| Reader::of(&around.hat) == Reader::Client && around.standing)
        .map(|around| &around.file)
        .collect();
    let mut all = Vec::new();
    for file in &own {
        let label =
            app.providers.by_key(&file.label).map_or("", |(_, _, label)| label.name.as_str());
        let categories = switched_on(app, file);
        for sentence in of_file(t, file, &categories, label, at) {
            let several = own.len() > 1;
            all.push(if several {
                fl!(t, "who-sees-at", label = label, sentence = sentence)
            } else {
                sentence
            });
        }
    }
    all
}

/// What has a page at this provider (A5).
fn switched_on(app: &App, file: &File) -> Vec<Category> {
    let pages =
        [(Feature::Appointments, Category::Appointments), (Feature::Messages, Category::Messages)];
    let offered =
        pages.into_iter().filter(|(feature, _)| app.providers.offers(file.provider, *feature));
    offered.map(|(_, category)| category).collect()
}

fn of_file(
    t: Texts,
    file: &File,
    categories: &[Category],
    label: &str,
    at: Instant,
) -> Vec<String> {
    let relatives = file.people.iter().filter(|member| !member.therapist).map(|member| {
        let kin = kin_of_client(t, &member.relationship);
        let who = fl!(t, "who-sees-name", name = member.name.as_str(), kin = kin);
        relative(t, file, member.person.0, &who, categories, at)
    });
    let therapists =
        file.people.iter().filter(|member| treats(file, member.person.0, at)).map(|member| {
            let how = treatment_words(t, &member.relationship);
            fl!(t, "who-sees-therapist", name = member.name.as_str(), how = how)
        });
    let planning = (!categories.is_empty()).then(|| fl!(t, "who-sees-planning", label = label));
    relatives.chain(therapists).chain(planning).collect()
}

fn relative(
    t: Texts,
    file: &File,
    person: Uuid,
    who: &str,
    categories: &[Category],
    at: Instant,
) -> String {
    let may = |category, item| decide(file, person, category, item, at);
    let open: Vec<Category> =
        categories.iter().copied().filter(|category| may(*category, None)).collect();
    if open.is_empty() {
        return fl!(t, "who-sees-nothing", who = who);
    }
    let words: Vec<String> = open.iter().map(|category| category_words(t, *category)).collect();
    let what = t.and(&words);
    let hidden = open
        .iter()
        .any(|category| file.named_items().into_iter().any(|item| !may(*category, Some(item))));
    if hidden {
        fl!(t, "who-sees-some", who = who, what = what)
    } else {
        fl!(t, "who-sees-only", who = who, what = what)
    }
}

fn decide(file: &File, person: Uuid, category: Category, item: Option<Uuid>, at: Instant) -> bool {
    let viewer = Party::Person(person);
    let question = Question { viewer, category, action: Action::View, item, parties: None };
    rules::decide(&file.facts, &question, at.timestamp()).allow
}

fn treats(file: &File, person: Uuid, at: Instant) -> bool {
    let therapist = file
        .facts
        .person(&person)
        .is_some_and(|person| matches!(person.kind, Kind::Therapist { .. }));
    therapist && decide(file, person, Category::Record, None, at)
}

fn category_words(t: Texts, category: Category) -> String {
    match category {
        Category::Appointments => fl!(t, "feature-appointments"),
        Category::Messages => fl!(t, "feature-messages"),
        _ => fl!(t, "feature-other"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;
    use rules::{Authority, Basis, Categories, Client, Consent, Facts, Person, Span};

    use super::*;
    use crate::access::facts::{Member, Proof};
    use crate::ids::{ClientId, PersonId, ProviderId};
    use crate::web::text::Language;

    const MOTHER: Uuid = Uuid::from_u128(1);
    const FATHER: Uuid = Uuid::from_u128(2);
    const THERAPIST: Uuid = Uuid::from_u128(3);

    fn at() -> Instant {
        "2026-11-25T10:00:00Z".parse::<Timestamp>().unwrap().into()
    }

    fn member(person: Uuid, name: &str, relationship: &str) -> Member {
        Member {
            person: PersonId(person),
            name: name.to_owned(),
            relationship: relationship.to_owned(),
            therapist: person == THERAPIST,
            organisation: String::new(),
            veiled: false,
            proof: Proof::NotAsked,
            held: Vec::new(),
        }
    }

    fn parent(id: Uuid) -> Person<Uuid> {
        let authority = vec![Authority { basis: Basis::ParentalAuthority, span: Span::default() }];
        Person { id, kind: Kind::Relative { authority, granted: Some(Vec::new()) } }
    }

    /// A girl of 14 who lets her mother see her appointments, and her father nothing.
    fn girl_of_14() -> File {
        let consent = Consent {
            giver: Party::Client,
            receiver: MOTHER,
            stated: "2026-10-01T10:00:00Z".parse().unwrap(),
            categories: Categories::from_iter([Category::Appointments]),
            hidden_items: Vec::new(),
            until: None,
            withdrawn: false,
        };
        let therapist = Kind::Therapist { treats: vec![Span::default()], emergency: Vec::new() };
        File {
            id: ClientId::fresh(),
            provider: ProviderId::fresh(),
            person: PersonId::fresh(),
            label: "example".to_owned(),
            name: "Fenna Duinhoek".to_owned(),
            call_name: "Fenna".to_owned(),
            initials: "FD".to_owned(),
            facts: Facts {
                client: Client {
                    born: date(2012, 3, 4),
                    died: None,
                    care: None,
                    incapacity: Vec::new(),
                },
                people: vec![
                    parent(MOTHER),
                    parent(FATHER),
                    Person { id: THERAPIST, kind: therapist },
                ],
                consents: vec![consent],
                withholdings: Vec::new(),
            },
            consents: vec![Uuid::from_u128(9)],
            ruled: vec![None],
            secrets: Vec::new(),
            withholdings: Vec::new(),
            people: vec![
                member(MOTHER, "Anneke Duinhoek", "mother"),
                member(FATHER, "Wout Duinhoek", "father"),
                member(THERAPIST, "Iris van den Berg", "treating"),
            ],
            relations: Vec::new(),
        }
    }

    /// T4.3: from 12 a representative sees what the client consented to.
    #[test]
    fn a_girl_of_14_reads_that_her_mother_sees_only_appointments_and_her_father_nothing() {
        let t = Texts::new(Language::Nl);
        let sentences = of_file(t, &girl_of_14(), &[Category::Appointments], "Kompas", at());
        assert_eq!(sentences[0], "Anneke Duinhoek (je moeder) ziet alleen je afspraken.");
        assert_eq!(sentences[1], "Wout Duinhoek (je vader) ziet niets.");
        assert_eq!(sentences[2], "Iris van den Berg (behandelaar) ziet je dossier.");
    }

    /// T3.2: a specified part of the data can be hidden.
    #[test]
    fn an_item_that_is_hidden_is_told() {
        let mut file = girl_of_14();
        file.facts.consents[0].hidden_items.push(Uuid::from_u128(77));
        let sentences =
            of_file(Texts::new(Language::Nl), &file, &[Category::Appointments], "Kompas", at());
        assert_eq!(
            sentences[0],
            "Anneke Duinhoek (je moeder) ziet alleen je afspraken, op een paar na."
        );
    }

    /// A5: what is switched off does not exist, so nobody sees it.
    #[test]
    fn where_nothing_is_switched_on_no_relative_sees_anything() {
        let sentences = of_file(Texts::new(Language::Nl), &girl_of_14(), &[], "Kompas", at());
        assert_eq!(sentences[0], "Anneke Duinhoek (je moeder) ziet niets.");
        assert_eq!(sentences.len(), 3);
    }
}
