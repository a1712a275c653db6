//! The facts about one viewer: authority, grants, consents, withholdings, treatment.
//!
//! Owns their sentences. Which of them decided, the answer's own sentence says.

use jiff::Timestamp;
use rules::{Basis, Category, Consent, Kind, Party, Withholding};
use uuid::Uuid;

use super::{all, grouped, instant, list, span, spans, who};
use crate::access::File;

/// All that the file holds about this viewer.
pub(super) fn of_viewer(file: &File, viewer: &Party<Uuid>, at: Timestamp) -> Vec<String> {
    let Party::Person(id) = viewer else { return Vec::new() };
    match file.facts.person(id).map(|person| &person.kind) {
        None => Vec::new(),
        Some(Kind::Therapist { treats, emergency }) => {
            let mut lines = vec![spans("Treatment relation", treats, at)];
            if !emergency.is_empty() {
                lines.push(spans("Emergency access", emergency, at));
            }
            lines
        }
        Some(Kind::Relative { authority, granted }) => {
            let mut lines: Vec<String> = authority
                .iter()
                .map(|one| format!("Authority: {}, {}.", basis(one.basis), span(&one.span, at)))
                .collect();
            if !authority.is_empty() {
                lines.extend(counting(file, id, at));
            }
            // Whoever represents the client in everything needs no grant.
            let granted =
                granted.as_deref().filter(|granted| !granted.is_empty() || related(file, id, at));
            lines.extend(
                granted.map(|granted| spans("Access granted by the provider", granted, at)),
            );
            lines.extend(
                givers(file, id, at).iter().flat_map(|giver| consents(file, giver, id, at)),
            );
            let against = file.facts.withholdings.iter().filter(|held| held.against == *id);
            lines.extend(against.map(|held| withheld(held, at)));
            lines
        }
    }
}

/// For what an authority counts: age, capacity and rank say so.
fn counting(file: &File, id: &Uuid, at: Timestamp) -> Vec<String> {
    let groups = grouped(|category| rules::has_authority(&file.facts, id, category, at));
    let counts: Vec<String> = groups
        .into_iter()
        .filter_map(|(found, categories)| {
            Some(format!("Represents the client by {} in {categories}.", basis(found?)))
        })
        .collect();
    if counts.is_empty() {
        return vec![
            "Represents the client in nothing now, by time, age, capacity or rank.".to_owned(),
        ];
    }
    counts
}

/// Whether somebody is without authority in some category.
fn related(file: &File, id: &Uuid, at: Timestamp) -> bool {
    let lacks = |category| rules::has_authority(&file.facts, id, category, at).is_none();
    Category::ALL.into_iter().any(lacks)
}

/// Everybody whose consent is asked about this receiver, or who ever said something about them.
fn givers(file: &File, receiver: &Uuid, at: Timestamp) -> Vec<Party<Uuid>> {
    let facts = &file.facts;
    let others = facts.people.iter().map(|person| Party::Person(person.id));
    let gives = |giver: &Party<Uuid>| {
        let said =
            |consent: &Consent<Uuid>| consent.receiver == *receiver && consent.giver == *giver;
        !rules::may_give(facts, giver, receiver, at).is_empty() || facts.consents.iter().any(said)
    };
    [Party::Client].into_iter().chain(others).filter(gives).collect()
}

/// What this giver's statements about this receiver come to: those in force, or why there is none.
fn consents(file: &File, giver: &Party<Uuid>, receiver: &Uuid, at: Timestamp) -> Vec<String> {
    let facts = &file.facts;
    let of = who(file, giver);
    let counts = grouped(|category| rules::in_force(facts, giver, receiver, category, at));
    let in_force: Vec<String> = counts
        .into_iter()
        .filter_map(|(line, asked)| {
            let line = line?;
            let told = told(file, line, facts.consents.get(line)?);
            Some(if asked == all() {
                format!("Consent of {of}, {told}: in force.")
            } else {
                format!("Consent of {of}, {told}: in force for {asked}.")
            })
        })
        .collect();
    let dead = facts.client.died.is_some_and(|died| died <= at);
    if !in_force.is_empty() && !dead {
        return in_force;
    }
    let said = facts.consents.iter().enumerate().filter(|(_, consent)| {
        consent.stated <= at && consent.giver == *giver && consent.receiver == *receiver
    });
    let Some((line, last)) = said.max_by_key(|(_, consent)| consent.stated) else {
        return vec![format!("Consent of {of}: none.")];
    };
    let told = told(file, line, last);
    vec![match last {
        last if last.withdrawn => {
            let by = court(file, line).map(|by| format!(" {by}")).unwrap_or_default();
            format!("Consent of {of}: taken back{by} on {}.", instant(last.stated))
        }
        last if last.until.is_some_and(|until| until <= at) => {
            format!("Consent of {of}, {told}: ended.")
        }
        _ if dead => format!("Consent of {of}, {told}: ended by death."),
        _ => format!(
            "Consent of {of}, {told}: void, for whoever said it could not decide that then."
        ),
    }]
}

/// That a court said it in the place of its giver, and of which day that decision is.
fn court(file: &File, line: usize) -> Option<String> {
    let day = file.ruled.get(line).copied().flatten()?;
    Some(format!("by a court's decision of {day}"))
}

fn told(file: &File, line: usize, consent: &Consent<Uuid>) -> String {
    let mut text =
        format!("said on {}, to see {}", instant(consent.stated), list(consent.categories.iter()));
    if let Some(by) = court(file, line) {
        text = format!("{by}, {text}");
    }
    if !consent.hidden_items.is_empty() {
        text.push_str(", save ");
        text.push_str(&items(consent.hidden_items.len()));
    }
    if let Some(until) = consent.until {
        text.push_str(", until ");
        text.push_str(&instant(until));
    }
    text
}

fn withheld(held: &Withholding<Uuid>, at: Timestamp) -> String {
    let mut what = Vec::new();
    if !held.categories.is_empty() {
        what.push(list(held.categories.iter()));
    }
    if !held.items.is_empty() {
        what.push(items(held.items.len()));
    }
    let (what, span) = (what.join(" and "), span(&held.span, at));
    format!("Withheld by a therapist (binds until the client decides alone): {what}, {span}.")
}

fn items(number: usize) -> String {
    if number == 1 { "one item".to_owned() } else { format!("{number} items") }
}

fn basis(basis: Basis) -> String {
    basis.as_str().replace('_', " ")
}
