//! When an answer about a file can next change by itself (architecture, "Cutting off").
//!
//! Owns the list of instants at which facts turn. It may name an instant at
//! which nothing turns out to change; it must never miss one at which
//! something does.

use jiff::Timestamp;

use crate::facts::Kind;
use crate::regime::{ADULT, OWN_DECISION, OWN_SIGHT};
use crate::{Facts, Span, birthday, midnight};

/// The earliest instant after `after` at which any answer about this file can
/// change by itself: a birthday (12, 16, 18), a bound of a span, a consent
/// that begins or ends, death. Nothing: none ever does.
pub fn next_change<K: Clone + Eq>(facts: &Facts<K>, after: Timestamp) -> Option<Timestamp> {
    let mut next = Next { after, found: None };
    for person in &facts.people {
        if let Kind::Therapist { treats, emergency } = &person.kind {
            next.spans(treats);
            next.spans(emergency);
        }
    }
    // After death only therapists read, and nothing else can bring sight back (T9.4).
    if !facts.client.dead(after) {
        client(facts, &mut next);
        circle(facts, &mut next);
    }
    next.found
}

fn client<K>(facts: &Facts<K>, next: &mut Next) {
    let client = &facts.client;
    for years in [OWN_SIGHT, OWN_DECISION, ADULT] {
        next.instant(Some(midnight(birthday(client.born, years))));
    }
    next.instant(client.died);
    next.spans(client.care.as_deref().unwrap_or_default());
    for incapacity in &client.incapacity {
        next.span(&incapacity.span);
    }
}

fn circle<K>(facts: &Facts<K>, next: &mut Next) {
    for person in &facts.people {
        if let Kind::Relative { authority, granted } = &person.kind {
            for authority in authority {
                next.span(&authority.span);
            }
            next.spans(granted.as_deref().unwrap_or_default());
        }
    }
    for consent in &facts.consents {
        next.instant(Some(consent.stated));
        next.instant(consent.until);
    }
    for withholding in &facts.withholdings {
        next.span(&withholding.span);
    }
}

/// The earliest instant seen so far that lies after `after`.
struct Next {
    after: Timestamp,
    found: Option<Timestamp>,
}

impl Next {
    fn instant(&mut self, instant: Option<Timestamp>) {
        let Some(instant) = instant.filter(|instant| *instant > self.after) else {
            return;
        };
        self.found = Some(self.found.map_or(instant, |found| found.min(instant)));
    }

    fn span(&mut self, span: &Span) {
        self.instant(span.from);
        self.instant(span.until);
    }

    fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            self.span(span);
        }
    }
}
