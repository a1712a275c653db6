//! What a court decided in the place of somebody's consent, told to who reads the ledger (T3.2).
//!
//! Owns the words, and how long it is told. Which statement counts is the rules' to say.

use i18n_embed_fl::fl;
use rules::{Consent, LogSight, Party};
use uuid::Uuid;

use super::model::TOLD;
use super::{Whose, categories_or_nothing};
use crate::access::File;
use crate::clock::Instant;
use crate::ids::PersonId;
use crate::web::text::Texts;

/// What was said by courts in the file and `reader` may read: the giver what was said in the own
/// place, and the client, from 12, all of it. The newest first, with when it was stated.
fn by_court(t: Texts, file: &File, reader: &Party<Uuid>, at: Instant) -> Vec<(Instant, String)> {
    let reads_all = *reader == Party::Client
        && rules::log_sight(&file.facts, reader, at.timestamp()) != LogSight::Nothing;
    let lines = file.facts.consents.iter().zip(&file.ruled);
    let own = |one: &Consent<Uuid>| one.giver == *reader || reads_all;
    let told = lines.filter(|(one, _)| own(one)).filter_map(|(one, day)| {
        let words = words(t, file, (one, t.day((*day)?)), reader);
        Some((Instant::from(one.stated), words))
    });
    let mut told: Vec<_> = told.collect();
    told.reverse();
    told
}

/// The same of the last 30 days.
#[must_use]
pub fn lately(t: Texts, file: &File, reader: &Party<Uuid>, at: Instant) -> Vec<String> {
    let since = at.plus_seconds(-TOLD);
    let all = by_court(t, file, reader, at).into_iter();
    all.filter(|(stated, _)| *stated > since).map(|(_, words)| words).collect()
}

/// "Een rechter besliste op 3 mei 2026 in plaats van jou: Esra mag dit zien: je afspraken."
#[must_use]
pub(super) fn words(
    t: Texts,
    file: &File,
    (one, day): (&Consent<Uuid>, String),
    reader: &Party<Uuid>,
) -> String {
    let whose = Whose::of(*reader == Party::Client, &file.call_name);
    let what = what(t, file, one, whose);
    if one.giver == *reader {
        return fl!(t, "ruling-of-you", day = day, what = what);
    }
    fl!(t, "ruling-of", day = day, giver = name(file, &one.giver), what = what)
}

/// "Esra de Wit mag dit zien: de afspraken van Sam", without a full stop.
#[must_use]
pub(super) fn what(t: Texts, file: &File, one: &Consent<Uuid>, whose: Whose<'_>) -> String {
    let receiver = name(file, &Party::Person(one.receiver));
    let what = categories_or_nothing(t, whose, one.categories);
    match one.until {
        _ if one.withdrawn => fl!(t, "ruling-stops", receiver = receiver),
        None => fl!(t, "ruling-lets", receiver = receiver, what = what),
        Some(until) => {
            let day = t.day(Instant::from(until).plus_seconds(-1).amsterdam().date());
            fl!(t, "ruling-lets-until", receiver = receiver, day = day, what = what)
        }
    }
}

/// The name of somebody of the file; of the client the one to be called by.
#[must_use]
pub(super) fn name<'f>(file: &'f File, party: &Party<Uuid>) -> &'f str {
    match party {
        Party::Client => &file.call_name,
        Party::Person(id) => file.member_of(PersonId(*id)).map_or("", |member| &member.name),
    }
}
