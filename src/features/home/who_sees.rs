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
use crate::features::clients::{Reader, Stop, kin_of_client, stop};
use crate::features::people::treatment_words;
use crate::features::providers::Feature;
use crate::web::text::Texts;

/// A sentence, and for whom of the circle it can be stopped.
pub struct Sees {
    /// "Esra (je moeder) ziet alleen je afspraken."
    pub text: String,
    /// Where the client takes that back.
    pub stop: Option<Stop>,
}

/// The sentences for all own files among `files`; with several, each names its label.
pub(super) fn sentences(app: &App, t: Texts, files: &[Around], at: Instant) -> Vec<Sees> {
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
        let several = own.len() > 1;
        all.extend(of_file(t, file, &categories, label, at).into_iter().map(|sees| {
            let whole = || fl!(t, "who-sees-at", label = label, sentence = sees.text.as_str());
            Sees { text: if several { whole() } else { sees.text.clone() }, ..sees }
        }));
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

fn of_file(t: Texts, file: &File, categories: &[Category], label: &str, at: Instant) -> Vec<Sees> {
    let told = |text: String| Sees { text, stop: None };
    let relatives = file.people.iter().filter(|member| !member.therapist).map(|member| {
        let kin = kin_of_client(t, &member.relationship);
        let who = fl!(t, "who-sees-name", name = member.name.as_str(), kin = kin);
        let text = relative(t, file, member.person.0, &who, categories, at);
        Sees { text, stop: stop(file, &Party::Client, member, at) }
    });
    let therapists =
        file.people.iter().filter(|member| treats(file, member.person.0, at)).map(|member| {
            let how = treatment_words(t, &member.relationship);
            told(fl!(t, "who-sees-therapist", name = member.name.as_str(), how = how))
        });
    let planning =
        (!categories.is_empty()).then(|| told(fl!(t, "who-sees-planning", label = label)));
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
mod tests;
