//! One JSON document: a resource or a Bundle, down to the resources in it.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::node::{Node, Wrong};
use super::reference::{base_of, is_id, is_kind};
use super::scope::{Document, Scope};
use super::{
    Incoming, Reference, Skip, Source, appointment, care_team, communication, organization,
    patient, practitioner, related_person,
};

type Fields = Map<String, Value>;

/// All resources of a document, in their order; contained ones stand before
/// the one that contains them.
pub(super) fn read(value: &Value) -> Vec<Incoming> {
    let mut document = Document::default();
    document.note_service_numbers(value);
    note_targets(&mut document, value);
    let mut all = Vec::new();
    resource(value, None, &document, &mut all);
    all
}

/// Remembers under which address each resource of the Bundles stands.
fn note_targets(document: &mut Document, bundle: &Value) {
    for entry in bundle.get("entry").and_then(Value::as_array).into_iter().flatten() {
        let Some(resource) = entry.get("resource") else {
            continue;
        };
        let full_url = entry.get("fullUrl").and_then(Value::as_str);
        if let (Some(url), Some(fields)) = (full_url, resource.as_object())
            && let (Some(kind), Ok(Some(id))) = (kind_of(fields), id_of(fields, document))
        {
            document.targets.insert(url.trim().to_owned(), Reference::new(kind, id));
        }
        note_targets(document, resource);
    }
}

fn resource(value: &Value, full_url: Option<&str>, document: &Document, all: &mut Vec<Incoming>) {
    let Some(fields) = value.as_object() else {
        return all.push(skipped("Resource", None, Skip::NotAResource));
    };
    let Some(kind) = kind_of(fields) else {
        let id = id_of(fields, document).ok().flatten();
        return all.push(skipped("Resource", id, Skip::NoKind));
    };
    if kind == "Bundle" {
        return bundle(fields, document, all);
    }
    let id = match id_of(fields, document) {
        Ok(Some(id)) => id,
        _ if !is_imported(kind) => return all.push(skipped(kind, None, Skip::KindNotImported)),
        Ok(None) => return all.push(skipped(kind, None, Skip::NoId)),
        Err(reason) => return all.push(skipped(kind, None, reason)),
    };
    let scope = Scope {
        document,
        base: full_url.and_then(base_of),
        owner: Reference::new(kind, &id),
        contained: contained(fields)
            .map(|(local, kind, _)| (local.to_owned(), kind.to_owned()))
            .collect::<HashMap<_, _>>(),
    };
    let own = typed(kind, id, Node::new(fields, &scope));
    // What is contained has no life of its own: it comes only with its owner.
    if !matches!(own, Incoming::Skipped { .. }) {
        all.extend(contained(fields).filter(|(_, kind, _)| is_imported(kind)).map(
            |(local, kind, part)| typed(kind, scope.contained_id(local), Node::new(part, &scope)),
        ));
    }
    all.push(own);
}

/// Entries one by one; one without a resource (a deletion, an answer) holds nothing to import.
fn bundle(fields: &Fields, document: &Document, all: &mut Vec<Incoming>) {
    let id = id_of(fields, document).ok().flatten();
    let before = all.len();
    if fields.get("type").and_then(Value::as_str) == Some("history") {
        return all.push(skipped("Bundle", id, Skip::HistoryBundle));
    }
    let entries = match fields.get("entry") {
        None | Some(Value::Null) => &[][..],
        Some(Value::Array(entries)) => entries,
        Some(_) => {
            let wrong = Wrong::field("entry").under("Bundle");
            return all.push(skipped("Bundle", id, wrong.into()));
        }
    };
    for (number, entry) in entries.iter().enumerate() {
        let full_url = entry.get("fullUrl").and_then(Value::as_str).map(str::trim);
        match entry.get("resource") {
            Some(value) if !value.is_null() => resource(value, full_url, document, all),
            _ if entry.is_object() => {}
            _ => {
                let path = Skip::WrongField(format!("Bundle.entry[{number}]"));
                all.push(skipped("Bundle", id.clone(), path));
            }
        }
    }
    if all.len() == before {
        all.push(skipped("Bundle", id, Skip::EmptyBundle));
    }
}

/// Contained resources: local id, kind, fields. Those without either cannot be referred to.
fn contained(fields: &Fields) -> impl Iterator<Item = (&str, &str, &Fields)> {
    let parts = fields.get("contained").and_then(Value::as_array).into_iter().flatten();
    parts.filter_map(|part| {
        let part = part.as_object()?;
        let local = part.get("id")?.as_str().filter(|local| is_id(local))?;
        Some((local, kind_of(part)?, part))
    })
}

fn typed(kind: &str, id: String, node: Node<'_>) -> Incoming {
    let source = Source { kind: kind.to_owned(), id: Some(id.clone()) };
    let read = match kind {
        "Organization" => organization::read(id, node).map(Incoming::Organization),
        "Practitioner" => practitioner::read(id, node).map(Incoming::Practitioner),
        "PractitionerRole" => practitioner::read_role(id, node).map(Incoming::PractitionerRole),
        "Patient" => patient::read(id, node).map(Incoming::Patient),
        "RelatedPerson" => related_person::read(id, node).map(Incoming::RelatedPerson),
        "CareTeam" => care_team::read(id, node).map(Incoming::CareTeam),
        "Appointment" => appointment::read(id, node).map(Incoming::Appointment),
        "Communication" => communication::read(id, node).map(Incoming::Communication),
        _ => Err(Skip::KindNotImported),
    };
    read.unwrap_or_else(|reason| {
        let reason = match reason {
            Skip::WrongField(path) => Skip::WrongField(format!("{kind}.{path}")),
            other => other,
        };
        Incoming::Skipped { source, reason }
    })
}

fn is_imported(kind: &str) -> bool {
    matches!(
        kind,
        "Organization"
            | "Practitioner"
            | "PractitionerRole"
            | "Patient"
            | "RelatedPerson"
            | "CareTeam"
            | "Appointment"
            | "Communication"
    )
}

fn kind_of(fields: &Fields) -> Option<&str> {
    fields.get("resourceType")?.as_str().filter(|kind| is_kind(kind))
}

/// The id, fit to be kept and printed.
fn id_of(fields: &Fields, document: &Document) -> Result<Option<String>, Skip> {
    match fields.get("id") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(id)) if document.tells_service_number(id) => {
            Err(Skip::ServiceNumberAsId)
        }
        Some(Value::String(id)) if is_id(id) => Ok(Some(id.clone())),
        Some(_) => Err(Skip::BadId),
    }
}

fn skipped(kind: &str, id: Option<String>, reason: Skip) -> Incoming {
    Incoming::Skipped { source: Source { kind: kind.to_owned(), id }, reason }
}
