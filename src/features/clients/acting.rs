//! For whom one acts: the line on every page about another's file.
//!
//! Owns the step from a hat to that line. It comes from the file in the
//! address and the permit's hat, never from the session.

use rules::{Basis, Category, Kind, Party, Span};
use uuid::Uuid;

use crate::access::facts::Treats;
use crate::access::{File, Hat, asks_therapist};
use crate::clock::Instant;
use crate::web::extract::Page;
use crate::web::layout::{Acting, ActingAs, Layout, OpenFor, Place};
use crate::web::text::Texts;

/// Where one sees all one's files.
const MINE: &str = "/mine";

/// The frame of a page about `file`, with for whom one acts.
#[must_use]
pub fn frame(page: &Page, place: Place, file: &File, hat: Option<&Hat>, at: Instant) -> Layout {
    let mut l = page.layout_of(place, file);
    l.acting = hat.and_then(|hat| acting(page, hat, file, at));
    let asks = hat.is_some_and(|hat| asks_therapist(hat, file, at));
    l.ask_href = asks.then(|| format!("/clients/{}/questions/new", file.id));
    l.emergency = hat.and_then(|hat| emergency(l.t, hat, file, at));
    l
}

/// By what emergency access a therapist is here, who does not treat (T4.5).
fn emergency(t: Texts, hat: &Hat, file: &File, at: Instant) -> Option<OpenFor> {
    let me = hat.known.person;
    let Kind::Therapist { treats, .. } = &file.facts.person(&me.0)?.kind else { return None };
    let holds = |span: &Span| span.holds(at.timestamp());
    if treats.iter().any(holds) {
        return None;
    }
    let open = |one: &&Treats| one.person == me && one.kind == "emergency" && holds(&one.span);
    let one = file.relations.iter().find(open)?;
    Some(OpenFor {
        until: one.span.until.map(|until| t.moment(until.into())).unwrap_or_default(),
        end: format!("/clients/{}/emergency/end", file.id),
        relation: one.id.to_string(),
    })
}

/// The line for somebody who looks at `file` in this capacity, with the way to
/// the other files (T4.1); none for the client, unless several providers know that one.
fn acting(page: &Page, hat: &Hat, file: &File, at: Instant) -> Option<Acting> {
    let how = match (&hat.party, hat.role) {
        (Some(Party::Client), _) if page.actor().is_ok_and(|actor| actor.known.len() > 1) => {
            let label = page.app().providers.by_key(&file.label);
            let name = label.map(|(_, _, label)| label.name.clone()).unwrap_or_default();
            return Some(Acting { how: ActingAs::Own, name, other: Some(MINE.to_owned()) });
        }
        (Some(Party::Client), _) => return None,
        (None, _) | (_, "therapist") => ActingAs::Staff,
        (Some(Party::Person(person)), _) => match authority(file, *person, at) {
            Some(Basis::ParentalAuthority) => ActingAs::Parent,
            Some(_) => ActingAs::Representative,
            None => ActingAs::Related,
        },
    };
    let other = (how != ActingAs::Staff).then(|| MINE.to_owned());
    Some(Acting { how, name: file.name.clone(), other })
}

/// On what `person`'s authority rests now, for whatever category (T1.1p).
#[must_use]
pub(super) fn authority(file: &File, person: Uuid, at: Instant) -> Option<Basis> {
    let at = at.timestamp();
    Category::ALL
        .into_iter()
        .find_map(|category| rules::has_authority(&file.facts, &person, category, at))
}
