//! What `empower access explain` tells a person: the facts, then the answers.
//!
//! Owns English sentences about facts. It counts nothing by itself: ages,
//! regimes, authority and which consent is in force are the rules' to say. It
//! names nobody: people stand by relationship and id.

mod circle;

use std::fmt::Write as _;

use jiff::Timestamp;
use rules::{Category, Decision, Kind, Party, Span};
use uuid::Uuid;

use super::explain::{Answered, Answers};
use crate::access::File;
use crate::ids::PersonId;

/// The whole of it.
pub(super) fn report(file: &File, at: Timestamp, answers: &[Answers]) -> String {
    let mut text = format!("File {} on {}\n\n", file.id, instant(at));
    for line in of_file(file, at) {
        writeln!(text, "{line}").ok();
    }
    for answers in answers {
        writeln!(text, "\n{}", heading(file, &answers.viewer, at)).ok();
        for line in circle::of_viewer(file, &answers.viewer, at) {
            writeln!(text, "  - {line}").ok();
        }
        for line in said(&answers.all) {
            writeln!(text, "  {line}").ok();
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// What is so of the file, whoever asks.
fn of_file(file: &File, at: Timestamp) -> Vec<String> {
    let client = &file.facts.client;
    let born = format!("The client was born on {}", client.born);
    let mut lines = match client.died.filter(|died| *died <= at) {
        Some(died) => vec![
            format!("{born}."),
            format!(
                "The client died on {}: consents, authority and own access have ended.",
                instant(died)
            ),
        ],
        None => vec![format!("{born} and is {}.", rules::age(client.born, at))],
    };
    lines.push(spans("Care", client.care.as_deref().unwrap_or_default(), at));
    for decision in &client.incapacity {
        let named = decision.categories;
        let about = if named.is_empty() { all() } else { list(named.iter()) };
        lines.push(format!("Decision of incapacity for {about}: {}.", span(&decision.span, at)));
    }
    for (regime, categories) in grouped(|category| rules::regime(&file.facts, category, at)) {
        lines.push(format!(
            "Regime for {categories}: {} ({}).",
            regime_in_words(regime),
            regime.article()
        ));
    }
    if rules::prepares(&file.facts, &Party::Client, at) {
        lines.push(
            "The client may prepare choices for the twelfth birthday, and sees nothing yet."
                .to_owned(),
        );
    }
    if let Some(next) = rules::next_change(&file.facts, at) {
        lines.push(format!("By itself nothing changes before {}.", instant(next)));
    }
    lines
}

/// Who, and as what.
fn heading(file: &File, viewer: &Party<Uuid>, at: Timestamp) -> String {
    let Party::Person(id) = viewer else { return "The client".to_owned() };
    let has = |category| rules::has_authority(&file.facts, id, category, at).is_some();
    let stands_as = match file.facts.person(id).map(|person| &person.kind) {
        None => return format!("Person {id}: not known to the file"),
        Some(Kind::Therapist { .. }) => return capital(&who(file, viewer)),
        Some(Kind::Relative { .. }) if Category::ALL.into_iter().any(has) => "legal representative",
        Some(Kind::Relative { .. }) => "related person",
    };
    format!("{}: {stands_as}", capital(&who(file, viewer)))
}

/// The answers, like ones together.
fn said(all: &[Answered]) -> Vec<String> {
    let mut groups: Vec<(&[Answered], Vec<Category>)> = Vec::new();
    for of_one in all.chunk_by(|one, other| one.category == other.category && alike(one, other)) {
        match groups.iter_mut().find(|(known, _)| same(known, of_one)) {
            Some((_, categories)) => categories.extend(of_one.first().map(|one| one.category)),
            None => groups.push((of_one, of_one.iter().take(1).map(|one| one.category).collect())),
        }
    }
    groups.into_iter().filter_map(|(of_one, categories)| sentence(of_one, categories)).collect()
}

fn sentence(of_one: &[Answered], categories: Vec<Category>) -> Option<String> {
    let Decision { allow, article, because, .. } = &of_one.first()?.decision;
    let actions: Vec<&str> = of_one.iter().map(|one| one.action.as_str()).collect();
    let (may, or) = if *allow { ("May", " and ") } else { ("May not", " or ") };
    let (actions, categories) = (actions.join(or), list(categories));
    Some(format!("{may} {actions}: {categories}.\n    {article}: {because}"))
}

/// The same actions with the same answer.
fn same(one: &[Answered], other: &[Answered]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(a, b)| a.action == b.action && alike(a, b))
}

fn alike(one: &Answered, other: &Answered) -> bool {
    one.decision.allow == other.decision.allow
        && one.decision.article == other.decision.article
        && one.decision.because == other.decision.because
}

/// Values with the categories that have them, in the order in which they come.
fn grouped<T: PartialEq>(of: impl Fn(Category) -> T) -> Vec<(T, String)> {
    let mut groups: Vec<(T, Vec<Category>)> = Vec::new();
    for category in Category::ALL {
        let value = of(category);
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, categories)) => categories.push(category),
            None => groups.push((value, vec![category])),
        }
    }
    groups.into_iter().map(|(value, categories)| (value, list(categories))).collect()
}

fn all() -> String {
    "every category".to_owned()
}

fn list(categories: impl IntoIterator<Item = Category>) -> String {
    let words: Vec<&str> = categories.into_iter().map(Category::as_str).collect();
    match words.len() {
        0 => "no category".to_owned(),
        n if n == Category::ALL.len() => all(),
        _ => words.join(", "),
    }
}

/// Somebody of the file, inside a sentence.
fn who(file: &File, party: &Party<Uuid>) -> String {
    match party {
        Party::Client => "the client".to_owned(),
        Party::Person(id) => match file.member_of(PersonId(*id)) {
            Some(member) if member.therapist => format!("the therapist {id}"),
            Some(member) if !member.relationship.is_empty() => {
                format!("the {} {id}", member.relationship)
            }
            _ => format!("the person {id}"),
        },
    }
}

fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// By the clocks of Amsterdam, with the offset they had.
fn instant(at: Timestamp) -> String {
    at.to_zoned(rules::amsterdam().clone()).strftime("%Y-%m-%d %H:%M:%S %:z").to_string()
}

fn spans(what: &str, spans: &[Span], at: Timestamp) -> String {
    if spans.is_empty() {
        return format!("{what}: none.");
    }
    let told: Vec<String> = spans.iter().map(|one| span(one, at)).collect();
    format!("{what}: {}.", told.join("; "))
}

fn span(span: &Span, at: Timestamp) -> String {
    let from = span.from.map_or("always".to_owned(), |from| format!("from {}", instant(from)));
    let until = span.until.map(|until| format!(" until {}", instant(until))).unwrap_or_default();
    let holds = if span.holds(at) { "holds" } else { "does not hold" };
    format!("{from}{until}, {holds}")
}

fn regime_in_words(regime: rules::Regime) -> &'static str {
    match regime {
        rules::Regime::Represented => "represented, under 12 or incapacitated",
        rules::Regime::Shared => "shared, 12 to 15 and capable",
        rules::Regime::Autonomous => "autonomous, 16 or older and capable",
    }
}
