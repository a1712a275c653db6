//! `/clients/{client}`: the front page of a file, for the client, a representative or staff.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::Category;

use crate::access::{AskAny, Sight};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::{Reader, frame, regime_words};
use crate::features::providers::Feature;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place, Tile};

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
    /// "8 jaar".
    pub age_text: String,
    /// What may be opened.
    pub tiles: Vec<Tile>,
    /// Whether the standing line is shown: for every representative and related person (T4.2).
    pub standing_line: bool,
    /// Who decides, in words: "Sam is 8. Jullie beslissen voor Sam, allebei."
    pub regime_text: String,
}

/// `GET /clients/{client}`
pub async fn show(page: Page, ask: AskAny) -> Result<Response> {
    let sight = ask.sight().await?;
    let at = page.app().clock.now();
    let reader = Reader::of(sight.hat());
    let file = sight.file();
    let l = frame(&page, Place::Elsewhere, file, Some(sight.hat()), at);
    page.html(&FilePage {
        name: file.name.clone(),
        own: reader == Reader::Client,
        age_text: age_text(&page, &sight, reader, at),
        tiles: tiles(&page, &sight, reader),
        standing_line: reader.is_relative(),
        regime_text: regime_words(l.t, file, reader, Category::Appointments, at),
        l,
    })
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
    if sight.invites() && !sight.sees(Category::Network) && !sight.shares() {
        let text = fl!(t, "tile-invite");
        tiles.push(tile("network/new", "people", fl!(t, "invite-title"), text));
    }
    if sight.sees_log() && offers(Feature::AccessLog) {
        let text =
            if reader == Reader::Client { fl!(t, "tile-log-own") } else { fl!(t, "tile-log") };
        tiles.push(tile("access-log", "eye", fl!(t, "log-page-title"), text));
    }
    if sight.arranges_team() {
        tiles.push(tile("team", "people", fl!(t, "team-title"), fl!(t, "tile-team")));
    }
    tiles
}
