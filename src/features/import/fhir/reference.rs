//! References between resources, however they are written.

use std::fmt;

use super::node::{Node, Wrong};
use super::scope::{Scope, is_service_number_system};
use super::text;

/// Stands for an id that is not kept: a search instead of an id (its words may
/// be a citizen service number, V16), or such a number itself.
const NOT_KEPT: &str = "?";

/// Another resource by type and id. What could not be resolved keeps its
/// address as id, and then matches nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The resource type; empty when unknown.
    pub kind: String,
    /// The id within that type.
    pub id: String,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

impl Reference {
    pub(super) fn new(kind: impl Into<String>, id: impl Into<String>) -> Self {
        Self { kind: kind.into(), id: id.into() }
    }

    /// `None` when there is only a display or an identifier: neither is kept.
    pub(super) fn read(node: Node<'_>) -> Result<Option<Self>, Wrong> {
        let kind = node.code("type")?.filter(|kind| is_kind(kind)).unwrap_or_default();
        let reference = node.code("reference")?.filter(|raw| !raw.is_empty());
        Ok(reference.map(|raw| resolve(raw, kind, node.scope)))
    }

    /// Whether it leads to one resource of this server; an address that was
    /// kept as it is leads nowhere.
    pub(super) fn is_resolved(&self) -> bool {
        !self.kind.is_empty() && self.id.split(['/', '#']).all(is_id)
    }
}

fn resolve(raw: &str, kind: &str, scope: &Scope<'_>) -> Reference {
    if raw == "#" {
        return scope.owner.clone();
    }
    if let Some(local) = raw.strip_prefix('#')
        && let Some(kind) = scope.contained.get(local)
    {
        return Reference::new(kind, scope.contained_id(local));
    }
    let current = raw.split_once("/_history/").map_or(raw, |(current, _)| current);
    if let Some(target) = scope.document.targets.get(current) {
        return target.clone();
    }
    match split(current) {
        Some((base, kind, id)) if scope.is_here(base) => {
            let secret = scope.document.tells_service_number(id);
            Reference::new(kind, if secret { NOT_KEPT } else { id })
        }
        _ => unresolved(current, kind, scope),
    }
}

fn unresolved(raw: &str, kind: &str, scope: &Scope<'_>) -> Reference {
    let secret = raw.contains(['?', '|'])
        || raw.rsplit_once('.').is_some_and(|(system, _)| is_service_number_system(system))
        || scope.document.tells_service_number(raw);
    let id = text::clean(raw).filter(|_| !secret).unwrap_or_else(|| NOT_KEPT.to_owned());
    Reference::new(kind, id)
}

impl Scope<'_> {
    /// Whether an absolute address is of the same server as this resource.
    /// Another server's `Patient/1` is another person.
    fn is_here(&self, base: &str) -> bool {
        let absolute = base.contains("://");
        let own = self.base.as_deref();
        !absolute || own.is_none_or(|own| own == without_scheme(base))
    }
}

/// The server of an entry's `fullUrl`, without scheme.
pub(super) fn base_of(full_url: &str) -> Option<String> {
    split(full_url)
        .filter(|(base, ..)| base.contains("://"))
        .map(|(base, ..)| without_scheme(base).to_owned())
}

fn without_scheme(base: &str) -> &str {
    base.split_once("://").map_or(base, |(_, rest)| rest).trim_end_matches('/')
}

/// What comes before, the type and the id.
fn split(address: &str) -> Option<(&str, &str, &str)> {
    let (rest, id) = address.rsplit_once('/')?;
    let (base, kind) = rest.rsplit_once('/').unwrap_or(("", rest));
    (is_kind(kind) && is_id(id)).then_some((base, kind, id))
}

/// Whether this could be a resource type: letters, the first a capital.
pub(super) fn is_kind(kind: &str) -> bool {
    kind.len() <= 64
        && kind.starts_with(|c: char| c.is_ascii_uppercase())
        && kind.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether this is an id as FHIR wants it; an underscore is let through.
pub(super) fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}
