//! Since when somebody stands around a file, and until when somebody did.
//!
//! Owns the reading of spans; when a row was made says nothing of that.

use rules::{Kind, Span};
use uuid::Uuid;

use crate::access::File;
use crate::clock::Instant;

/// Since when the authority or else the access of somebody holds; none where that is not known.
pub(super) fn since(file: &File, person: Uuid, represents: bool, at: Instant) -> Option<Instant> {
    let spans = if represents { authority(file, person) } else { file.grants_to(person) };
    let now = spans.into_iter().filter(|span| span.holds(at.timestamp()));
    // One that always held says that the beginning is not known.
    let begun: Option<Vec<_>> = now.map(|span| span.from).collect();
    begun?.into_iter().min().map(Instant::from)
}

/// Until when somebody stood around the file whose authority and access are all over; none for
/// who stands here still, or has authority that a court suspended for a while.
pub(super) fn left(file: &File, person: Uuid, suspended: bool, at: Instant) -> Option<Instant> {
    let mut spans = authority(file, person);
    spans.extend(file.grants_to(person));
    let ends: Option<Vec<_>> = spans.iter().map(|span| span.until).collect();
    let last = ends?.into_iter().max().map(Instant::from)?;
    (last <= at && !suspended).then_some(last)
}

fn authority(file: &File, person: Uuid) -> Vec<Span> {
    match file.facts.person(&person).map(|known| &known.kind) {
        Some(Kind::Relative { authority, .. }) => authority.iter().map(|one| one.span).collect(),
        _ => Vec::new(),
    }
}
