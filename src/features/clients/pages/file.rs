//! `/clients/{client}`: the front page of a file, for the client, a representative or staff.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Category, Party};

use super::{birthday, objection};
use crate::access::{AskAny, File, Sight};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::court::lately;
use crate::features::clients::store::told;
use crate::features::clients::{Reader, frame, regime_words, told_words};
use crate::features::profile::photo;
use crate::features::profile::store::photo as photos;
use crate::features::providers::Feature;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, Tile};
use crate::web::text::Texts;

/// The front page of a file.
#[derive(Template)]
#[template(path = "clients/file.html")]
pub struct FilePage {
    /// Frame; `acting` tells for whom one looks.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// Whether a grown reader is shown the way to more files, a child's perhaps; no bar shows it here.
    pub more: bool,
    /// "8 jaar".
    pub age_text: String,
    /// What may be opened.
    pub tiles: Vec<Tile>,
    /// Whether the standing line is shown: for every representative and related person (T4.2).
    pub standing_line: bool,
    /// Where one finds what one asked; none for who has nothing to ask here.
    pub questions_href: Option<String>,
    /// A birthday within a month that changes who sees what, for who reads that: words and address.
    pub birthday: Option<(String, String)>,
    /// What others decide for the reader, whose own file it is (T4.2).
    pub decided: Vec<String>,
    /// Where the reader says not to agree with that.
    pub objection_href: String,
    /// What became of the authority of others of late (T1.1p), and what a court decided (T3.2).
    pub told: Vec<String>,
    /// Where the reader ends the own cover, supervision or group, and which; none for who has none.
    pub leaves: Option<(String, String)>,
    /// Who decides, in words: "Sam is 8. Jullie beslissen voor Sam, allebei."
    pub regime_text: String,
}

/// `GET /clients/{client}`
pub async fn show(page: Page, ask: AskAny) -> Result<Response> {
    let mut sight = ask.sight().await?;
    let told = told(&mut sight).await?;
    let reader = Reader::of(sight.hat());
    let asked = sight.shares() && reader.is_relative() && has_photo(&mut sight).await?;
    let at = page.app().clock.now();
    let file = sight.file();
    let l = frame(&page, Place::Elsewhere, file, Some(sight.hat()), at);
    page.html(&FilePage {
        name: file.name.clone(),
        own: reader == Reader::Client,
        more: reader == Reader::Client && l.acting.is_none() && is_grown(file, at),
        age_text: age_text(&page, &sight, reader, at),
        tiles: tiles(&page, &sight, reader)
            .into_iter()
            .chain(asked.then(|| tile_of_photo(l.t, file)))
            .collect(),
        standing_line: reader.is_relative(),
        questions_href: sight.asks_questions().then(|| format!("/clients/{}/questions", file.id)),
        birthday: birthday(l.t, &sight, at),
        decided: decided(l.t, &sight, at),
        objection_href: format!("/clients/{}/objection", file.id),
        told: told
            .iter()
            .map(|one| told_words(l.t, one, &file.call_name, at))
            .chain(ruled(l.t, &sight, at))
            .collect(),
        leaves: sight.leaves().map(|id| (format!("/clients/{}/leave", file.id), id.to_string())),
        regime_text: regime_words(l.t, file, reader, Category::Appointments, at),
        l,
    })
}

/// Whether there is a picture that a representative says yes or no to (A12).
async fn has_photo(sight: &mut Sight<'_>) -> Result<bool> {
    let person = sight.file().person;
    Ok(!photos::of(sight.tx(), &[person.0]).await?.is_empty())
}

fn tile_of_photo(t: Texts, file: &File) -> Tile {
    Tile {
        href: photo::page_of(file.id),
        icon: "person",
        title: fl!(t, "family-title", name = file.call_name.as_str()),
        text: fl!(t, "family-tile"),
    }
}

/// What others decide now, told to the client from 12, who can object.
fn decided(t: Texts, sight: &Sight<'_>, at: Instant) -> Vec<String> {
    let decisions = sight.file().facts.client.incapacity.iter();
    let now = decisions.filter(|one| sight.may_object() && one.span.holds(at.timestamp()));
    now.map(|one| objection::words(t, one.categories, one.span.until)).collect()
}

/// "Op 14 december 2026 wordt Noor 16", and where one reads what that changes.
fn birthday(t: Texts, sight: &Sight<'_>, at: Instant) -> Option<(String, String)> {
    let (file, party) = (sight.file(), sight.hat().party.as_ref()?);
    let now = at.timestamp();
    let next = rules::next_turning(&file.facts, now).filter(|next| next.is_near(now))?;
    rules::reads_turning(&file.facts, party, now).then_some(())?;
    let words = birthday::title(t, file, *party == Party::Client, next);
    Some((words, format!("/clients/{}/birthday", file.id)))
}

fn is_grown(file: &File, at: Instant) -> bool {
    rules::age(file.facts.client.born, at.timestamp()) >= 18
}

/// What a court decided of late in the place of a consent, for its giver and the client (T3.2).
fn ruled(t: Texts, sight: &Sight<'_>, at: Instant) -> Vec<String> {
    let party = sight.hat().party.as_ref();
    party.map(|party| lately(t, sight.file(), party, at)).unwrap_or_default()
}

/// A related person learns the age only where the client's own details are shared.
fn age_text(page: &Page, sight: &Sight<'_>, reader: Reader, at: Instant) -> String {
    if reader == Reader::Related && !sight.sees(Category::Profile) {
        return String::new();
    }
    let age = i64::from(rules::age(sight.file().facts.client.born, at.timestamp()));
    fl!(page.0.texts(), "age-years", years = age)
}

fn tiles(page: &Page, sight: &Sight<'_>, reader: Reader) -> Vec<Tile> {
    let (t, file) = (page.0.texts(), sight.file());
    let offers = |feature| page.app().providers.offers(file.provider, feature);
    let tile = |path: &str, icon, title, text| Tile {
        href: format!("/clients/{}/{path}", file.id),
        icon,
        title,
        text,
    };
    let mut tiles = Vec::new();
    if sight.sees(Category::Appointments) && offers(Feature::Appointments) {
        tiles.push(tile(
            "appointments",
            "calendar",
            fl!(t, "place-appointments"),
            fl!(t, "tile-appointments"),
        ));
    }
    if sight.sees(Category::Messages) && offers(Feature::Messages) {
        tiles.push(tile("messages", "message", fl!(t, "place-messages"), fl!(t, "tile-messages")));
    }
    if sight.sees(Category::Network) {
        let text =
            if sight.shares() { fl!(t, "tile-network-share") } else { fl!(t, "tile-network") };
        tiles.push(tile("network", "people", fl!(t, "network-title"), text));
    }
    if sight.shares() && !sight.sees(Category::Network) {
        tiles.push(tile("sharing", "people", fl!(t, "share-list"), fl!(t, "tile-share")));
    }
    if sight.sees_who_sees() {
        tiles.push(tile("who-sees", "eye", fl!(t, "sees-page"), fl!(t, "sees-tile")));
    }
    if sight.invites() && !sight.sees(Category::Network) && !sight.shares() {
        let text = fl!(t, "tile-invite");
        tiles.push(tile("network/new", "people", fl!(t, "invite-title"), text));
    }
    if sight.wishes() {
        tiles.push(tile("wish", "eye", fl!(t, "wish-title"), fl!(t, "tile-wish")));
    }
    if sight.sees_log() && offers(Feature::AccessLog) {
        let text =
            if reader == Reader::Client { fl!(t, "tile-log-own") } else { fl!(t, "tile-log") };
        tiles.push(tile("access-log", "eye", fl!(t, "log-page-title"), text));
    }
    if sight.hands_over() {
        tiles.push(tile("hand-over", "people", fl!(t, "hand-title"), fl!(t, "tile-hand-over")));
    }
    if sight.arranges_team() {
        tiles.push(tile("team", "people", fl!(t, "team-title"), fl!(t, "tile-team")));
    }
    if sight.arranges_authority() {
        tiles.push(tile(
            "representatives",
            "person",
            fl!(t, "represents-title"),
            fl!(t, "tile-represents"),
        ));
    }
    if sight.arranges_care() {
        tiles.push(tile("care", "heart", fl!(t, "care-title"), fl!(t, "tile-care")));
    }
    tiles
}
