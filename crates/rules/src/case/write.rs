//! `empower access facts`: what the rules know of a file, as one line.
//!
//! Owns the way back of `read.rs`: what is written here is read there as the
//! same facts. It must never add what the rules do not read.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{read::CLIENT, to_line};
use crate::{
    Authority, Categories, Consent, Facts, Incapacity, Kind, Party, Person, Span, Withholding,
};

/// One line in the format of `access-cases.md`, without `ask`. People keep
/// their ids; none of them may be `client`.
pub fn facts_line(facts: &Facts<String>, id: &str, at: Timestamp) -> String {
    let client = &facts.client;
    let line = json!({
        "id": id,
        "at": at,
        "client": {
            "born": client.born,
            "died": client.died,
            "care": client.care.as_deref().map(spans),
            "incapacity": list(&client.incapacity, incapacity),
        },
        "people": list(&facts.people, person),
        "consents": list(&facts.consents, consent),
        "withholdings": list(&facts.withholdings, withholding),
    });
    to_line(&line)
}

fn list<T>(items: &[T], write: impl Fn(&T) -> Value) -> Value {
    items.iter().map(write).collect()
}

fn span(span: &Span) -> Value {
    json!({ "from": span.from, "until": span.until })
}

fn spans(spans: &[Span]) -> Value {
    list(spans, span)
}

fn categories(set: Categories) -> Value {
    set.iter().map(crate::Category::as_str).collect()
}

fn incapacity(incapacity: &Incapacity) -> Value {
    json!({
        "from": incapacity.span.from,
        "until": incapacity.span.until,
        "categories": categories(incapacity.categories),
    })
}

fn person(person: &Person<String>) -> Value {
    match &person.kind {
        Kind::Relative { authority, granted } => json!({
            "id": person.id,
            "kind": "relative",
            "authority": list(authority, write_authority),
            "granted": granted.as_deref().map(spans),
        }),
        Kind::Therapist { treats, emergency } => json!({
            "id": person.id,
            "kind": "therapist",
            "treats": spans(treats),
            "emergency": spans(emergency),
        }),
    }
}

fn write_authority(authority: &Authority) -> Value {
    json!({
        "basis": authority.basis.as_str(),
        "from": authority.span.from,
        "until": authority.span.until,
    })
}

fn consent(consent: &Consent<String>) -> Value {
    json!({
        "giver": match &consent.giver {
            Party::Client => CLIENT,
            Party::Person(id) => id,
        },
        "receiver": consent.receiver,
        "stated": consent.stated,
        "categories": categories(consent.categories),
        "hidden_items": consent.hidden_items,
        "until": consent.until,
        "withdrawn": consent.withdrawn,
    })
}

fn withholding(withholding: &Withholding<String>) -> Value {
    json!({
        "against": withholding.against,
        "categories": categories(withholding.categories),
        "items": withholding.items,
        "from": withholding.span.from,
        "until": withholding.span.until,
    })
}
