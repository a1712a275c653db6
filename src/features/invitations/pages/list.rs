//! `/invitations`: who was asked for at the coordinator's provider, and what each waits for (T3.1).
//!
//! Owns the list. Whether all said yes is asked of the rules at each look, never kept.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::{Desk, File, Invited, Proof, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::clients::kin_of_other;
use crate::features::invitations::State;
use crate::features::invitations::store::{self, Listed};
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// So many stand on a page; so many are counted on home.
const PAGE: usize = 25;

/// Who was asked for.
#[derive(Template)]
#[template(path = "invitations/list.html")]
pub struct ListPage {
    /// Frame.
    pub l: Layout,
    /// Whether this is the list of those who were let in.
    pub granted: bool,
    /// Whether this is not the first page.
    pub later: bool,
    /// Each with what it waits for, oldest first.
    pub rows: Vec<Row>,
    /// The next page.
    pub next: Option<String>,
}

/// Somebody in the list.
pub struct Row {
    /// The page on which it is opened or ended.
    pub href: String,
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "tante van Noor Duinhoek, gevraagd op 3 mei 2026".
    pub text: String,
    /// In short where it stands, and the tone of that.
    pub pill: (String, &'static str),
}

/// Which list, and where it goes on; sealed, so that no time stands in an address.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    shelf: String,
    after: String,
}

/// `GET /invitations`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let granted = onward.shelf == "granted";
    let state = if granted { State::Granted } else { State::Open }.as_str();
    let after = links.open(&onward.after).and_then(|line| place(&line));
    let Loaded { found, more, files, at } = load(&desk, Invited { state, after }).await?;
    let next = found.last().filter(|_| more).map(|last| {
        let after = links.seal(&format!("{}\n{}", last.asked_at.0, last.id));
        let shelf = if granted { "shelf=granted&" } else { "" };
        format!("/invitations?{shelf}after={after}")
    });
    let l = page.layout(Place::Elsewhere);
    let row = |one: &Listed| row(l.t, files.get(&one.client)?, one, at);
    page.html(&ListPage {
        rows: found.iter().filter_map(row).collect(),
        granted,
        later: after.is_some(),
        next,
        l,
    })
}

/// What a page shows.
struct Loaded {
    found: Vec<Listed>,
    /// Whether another page follows.
    more: bool,
    files: HashMap<ClientId, File>,
    at: Instant,
}

async fn load(desk: &Desk, wanted: Invited) -> Result<Loaded> {
    let (ids, more, mut list) = desk.invitations::<scope::Team>(wanted, PAGE).await?;
    let at = list.at();
    if ids.is_empty() {
        return Ok(Loaded { found: Vec::new(), more, files: HashMap::new(), at });
    }
    let found = store::listed(&mut list, &ids).await?;
    let files = list.facts().await?.into_iter().map(|file| (file.id, file)).collect();
    Ok(Loaded { found, more, files, at })
}

fn place(line: &str) -> Option<(Instant, Uuid)> {
    let (at, id) = line.split_once('\n')?;
    Some((Instant(at.parse().ok()?), id.parse().ok()?))
}

fn row(t: Texts, file: &File, one: &Listed, at: Instant) -> Option<Row> {
    let member = file.member_of(one.person)?;
    let kin = kin_of_other(t, &member.relationship);
    let day = t.day(one.asked_at.amsterdam().date());
    Some(Row {
        href: super::access_at(file.id, one.person),
        name: member.name.clone(),
        initials: crate::web::layout::initials(&member.name),
        text: fl!(t, "invite-listed", kin = kin, client = file.name.as_str(), day = day),
        pill: pill(t, file, one, member.proof, at),
    })
}

fn pill(t: Texts, file: &File, one: &Listed, proof: Proof, at: Instant) -> (String, &'static str) {
    let now = at.timestamp();
    let Some(way) = rules::way_in(&file.facts, &one.person.0, now) else {
        return (fl!(t, "invite-pill-authority"), "plain");
    };
    let grants = file.grants_to(one.person.0);
    if grants.is_empty() {
        return match () {
            () if way.no_representative => (fl!(t, "invite-pill-no-representative"), "stop"),
            () if !way.complete => (fl!(t, "invite-pill-waits"), "plain"),
            () if !way.care => (fl!(t, "invite-pill-no-care"), "plain"),
            () => (fl!(t, "invite-pill-ready"), "good"),
        };
    }
    match proof.tries_left() {
        _ if grants.iter().all(|span| span.until.is_some_and(|until| until <= now)) => {
            (fl!(t, "invite-pill-over"), "plain")
        }
        _ if !way.complete => (fl!(t, "invite-pill-yes-gone"), "stop"),
        Some(0) => (fl!(t, "invite-pill-shut"), "stop"),
        Some(_) => (fl!(t, "invite-pill-due"), "warm"),
        None => (fl!(t, "invite-pill-open"), "good"),
    }
}
