//! What stands around a resource: the document it came in (addresses of its
//! entries, citizen service numbers to keep out) and the resource it lies in.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Reference;

/// The last part of the address under which the service number is known, and its object number.
const SERVICE_NUMBER: [&str; 2] = ["namingsystem/bsn", "2.16.840.1.113883.2.4.6.3"];

/// What holds for a whole document.
#[derive(Default)]
pub(super) struct Document {
    /// `fullUrl` of a Bundle entry → the resource in it.
    pub(super) targets: HashMap<String, Reference>,
    /// Every citizen service number in the document, nine digits each (V16).
    service_numbers: HashSet<String>,
}

impl Document {
    /// Looks through everything for citizen service numbers, to be able to keep them out.
    pub(super) fn note_service_numbers(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.note_service_numbers(item)),
            Value::Object(fields) => {
                let text = |key| fields.get(key).and_then(Value::as_str);
                if let (Some(system), Some(number)) = (text("system"), text("value"))
                    && is_service_number_system(system)
                {
                    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                    if !digits.is_empty() {
                        self.service_numbers.insert(format!("{digits:0>9}"));
                    }
                }
                fields.values().for_each(|field| self.note_service_numbers(field));
            }
            _ => {}
        }
    }

    /// Whether a citizen service number of this document stands in a text that
    /// somebody wrote: also as people write it, `1234 56 782` or `1234.56.782`.
    pub(super) fn lines_tell_service_number(&self, text: &str) -> bool {
        if self.service_numbers.is_empty() {
            return false;
        }
        if self.tells_service_number(text) {
            return true;
        }
        let parts = |c: char| matches!(c, ' ' | '\u{a0}' | '.' | '-' | '\t' | '\n');
        let joined: String = text.chars().filter(|c| !parts(*c)).collect();
        joined.split(|c: char| !c.is_ascii_digit()).any(|digits| {
            let here = |from: usize| digits.get(from..from + 9);
            (0..digits.len()).map_while(here).any(|nine| self.service_numbers.contains(nine))
        }) || self.tells_service_number(&joined)
    }

    /// Whether a citizen service number of this document stands in the text.
    pub(super) fn tells_service_number(&self, text: &str) -> bool {
        !self.service_numbers.is_empty()
            && text
                .split(|c: char| !c.is_ascii_digit())
                .filter(|digits| matches!(digits.len(), 7..=9))
                .any(|digits| self.service_numbers.contains(&format!("{digits:0>9}")))
    }
}

/// Whether identifiers of this system are citizen service numbers.
pub(super) fn is_service_number_system(system: &str) -> bool {
    let system = system.trim().to_ascii_lowercase();
    SERVICE_NUMBER.iter().any(|known| system.ends_with(known))
}

/// What holds for one resource and those contained in it.
pub(super) struct Scope<'a> {
    pub(super) document: &'a Document,
    /// The server, from the entry's `fullUrl`, without scheme.
    pub(super) base: Option<String>,
    /// The resource itself.
    pub(super) owner: Reference,
    /// Contained resources: local id → kind.
    pub(super) contained: HashMap<String, String>,
}

impl Scope<'_> {
    /// The id by which a contained resource is known outside: its owner's type
    /// and id, then its own. Without the type two owners could share it.
    pub(super) fn contained_id(&self, local: &str) -> String {
        format!("{}/{}#{local}", self.owner.kind, self.owner.id)
    }
}
