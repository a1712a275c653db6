//! What the page of an account shows, in words.
//!
//! Owns that it shows how the account stands and nothing of its holder.

use i18n_embed_fl::fl;

use super::account::{AccountPage, DeedView, Fields, ProofView, Stage};
use super::find;
use crate::clock::Instant;
use crate::features::accounts::model::State;
use crate::features::support::deeds::Deed;
use crate::features::support::found::Found;
use crate::features::support::model::{Way, masked_email, masked_mobile};
use crate::web::extract::Page;
use crate::web::layout::Place;
use crate::web::text::Texts;

/// All of it; `error` is what is wrong with what was sent.
pub(super) fn draw(
    page: &Page,
    found: &Found,
    fields: &Fields,
    error: Option<(&'static str, String)>,
) -> AccountPage {
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    AccountPage {
        href: find::href(found.id),
        title: found.user_name.clone().unwrap_or_else(|| fl!(t, "support-nameless")),
        pill: state(t, found.state.state),
        facts: facts(t, found),
        says: says(t, found),
        stage: stage(t, found, fields, error.as_ref()),
        deeds: deeds(t, found),
        elsewhere: elsewhere(t, found),
        errors: error.into_iter().collect(),
        l,
    }
}

fn state(t: Texts, state: State) -> (String, &'static str) {
    match state {
        State::Invited => (fl!(t, "support-invited"), "warm"),
        State::Active => (fl!(t, "support-active"), "good"),
        State::Blocked => (fl!(t, "account-blocked"), "stop"),
        State::Closing | State::Closed => (fl!(t, "account-closed"), "plain"),
    }
}

/// How it stands, where its holder is reached, and how one signs in.
fn facts(t: Texts, found: &Found) -> Vec<(String, String)> {
    let state = &found.state;
    let day = |at: Instant| t.day(at.amsterdam().date());
    let reached = |failed: bool, all: Vec<String>| match (all.is_empty(), failed) {
        (true, _) => fl!(t, "support-none"),
        (false, false) => all.join(", "),
        (false, true) => fl!(t, "support-failed", address = all.join(", ")),
    };
    let emails = found.ways.emails.iter().map(|one| masked_email(one)).collect();
    let mobiles = found.ways.mobiles.iter().map(|one| masked_mobile(one)).collect();
    let mut facts = vec![(fl!(t, "support-since"), day(state.made_at))];
    if state.state.comes_in() {
        let came = state.came_in.map_or_else(|| fl!(t, "support-never"), day);
        facts.push((fl!(t, "support-came-in"), came));
        facts.push((fl!(t, "support-devices"), state.devices.to_string()));
        facts.push((fl!(t, "factors-title"), factors(t, state.factors)));
    }
    facts.push((fl!(t, "support-email"), reached(found.news.email, emails)));
    facts.push((fl!(t, "support-mobile"), reached(found.news.text, mobiles)));
    facts
}

fn factors(t: Texts, has: [bool; 4]) -> String {
    let names = [
        fl!(t, "factors-passkeys"),
        fl!(t, "factors-app"),
        fl!(t, "factors-text"),
        fl!(t, "factors-recovery"),
    ];
    let held: Vec<String> =
        names.into_iter().zip(has).filter(|(_, has)| *has).map(|(name, _)| name).collect();
    if held.is_empty() { fl!(t, "support-none") } else { held.join(", ") }
}

/// What asks for attention.
fn says(t: Texts, found: &Found) -> Vec<(String, String)> {
    let (state, mut says) = (&found.state, Vec::new());
    if let Some(until) = state.held_until {
        let until = t.time(until.amsterdam().time());
        says.push((fl!(t, "support-held"), fl!(t, "support-held-text", until = until)));
    }
    if let Some(until) = state.waits_until {
        let until = t.moment(until);
        says.push((fl!(t, "support-waits"), fl!(t, "support-waits-text", until = until)));
    } else if let Some(until) = state.ready_until {
        let until = t.moment(until);
        says.push((fl!(t, "support-waits"), fl!(t, "support-ready-text", until = until)));
    }
    says
}

fn stage(
    t: Texts,
    found: &Found,
    fields: &Fields,
    error: Option<&(&'static str, String)>,
) -> Stage {
    let (check, at) = (&found.check, found.at);
    let needs = Deed::ALL.into_iter().any(|deed| deed != Deed::Resend && deed.is_for(found));
    if !needs {
        return Stage::Needless;
    }
    if let Some(until) = check.passed_until(at) {
        return Stage::Passed(t.time(until.amsterdam().time()));
    }
    match check.day.over {
        Some(over) => Stage::Over(t.moment(over)),
        None => Stage::Asks(Way::ALL.map(|way| proof(t, found, way, (fields, error))).into()),
    }
}

fn proof(
    t: Texts,
    found: &Found,
    way: Way,
    (fields, error): (&Fields, Option<&(&'static str, String)>),
) -> ProofView {
    let (proof, at) = (found.check.proof(way), found.at);
    let word = way.as_str();
    let first = |all: &[String], masked: fn(&str) -> String| {
        all.first().map(|one| masked(one)).unwrap_or_default()
    };
    let (title, to, kind) = match way {
        Way::Email => (fl!(t, "support-by-email"), first(&found.ways.emails, masked_email), "text"),
        Way::Text => (fl!(t, "support-by-text"), first(&found.ways.mobiles, masked_mobile), "text"),
        Way::Born => (fl!(t, "support-by-born"), String::new(), "date"),
    };
    let counts = proof.counts_until(at);
    let waits = proof.waits_until(at);
    let time = |at: Instant| t.time(at.amsterdam().time());
    let (label, hint) = match (way, counts, waits) {
        (Way::Born, None, _) => (fl!(t, "support-born"), fl!(t, "support-born-hint")),
        (_, None, Some(until)) => {
            (fl!(t, "support-code"), fl!(t, "support-code-hint", until = time(until)))
        }
        (_, None, None) if to.is_empty() => (String::new(), fl!(t, "support-none-known")),
        _ => (String::new(), String::new()),
    };
    ProofView {
        way: word,
        title,
        to: if counts.is_some() { String::new() } else { to },
        again: waits.is_some(),
        right: counts.map(|until| fl!(t, "support-right", until = time(until))).unwrap_or_default(),
        label,
        hint,
        kind,
        typed: fields.of(way).to_owned(),
        error: error
            .filter(|(at, _)| *at == word)
            .map(|(_, text)| text.clone())
            .unwrap_or_default(),
    }
}

fn deeds(t: Texts, found: &Found) -> Vec<DeedView> {
    let passed = found.check.passed_until(found.at).is_some();
    let view = |deed: Deed| {
        let (title, means) = match deed {
            Deed::Unlock => (fl!(t, "support-unlock"), fl!(t, "support-unlock-means")),
            Deed::Factor => (fl!(t, "support-factor"), fl!(t, "support-factor-means")),
            Deed::Resend => (fl!(t, "support-resend"), fl!(t, "support-resend-means")),
        };
        DeedView { value: deed.as_str(), title, means, open: passed || deed == Deed::Resend }
    };
    Deed::ALL.into_iter().filter(|deed| deed.is_for(found)).map(view).collect()
}

/// Whom the caller asks for what cannot be done here. It is said alike whatever the reason.
fn elsewhere(t: Texts, found: &Found) -> String {
    let state = found.state.state;
    if state == State::Invited || Deed::Factor.is_for(found) {
        return String::new();
    }
    if state.comes_in() && !found.is_reached() {
        fl!(t, "support-unreached")
    } else {
        fl!(t, "support-elsewhere")
    }
}
