//! What home offers staff: places to go on to, and honest words where there are none yet.

use i18n_embed_fl::fl;
use rules::staff::Role;

use crate::access::Actor;
use crate::app::App;
use crate::features::providers::Feature;
use crate::web::layout::Tile;
use crate::web::text::Texts;

/// How much waits for whoever is at home; none for another office.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    /// Conversations that wait for an answer.
    pub(super) letters: Option<i64>,
    /// What waits for a second coordinator.
    pub(super) to_confirm: Option<i64>,
    /// Invited people whose access can be opened.
    pub(super) invited: Option<i64>,
    /// Questions about access: for a therapist, and for a coordinator.
    pub(super) asked: [Option<i64>; 2],
}

/// The places of a therapist and of a coordinator; somebody may be both.
pub(super) fn tiles(
    app: &App,
    t: Texts,
    actor: &Actor,
    Waiting { letters, to_confirm, invited, asked }: Waiting,
) -> Vec<Tile> {
    let tile = |href: &str, icon, title, text| Tile { href: href.to_owned(), icon, title, text };
    let questions = |href, n: i64| {
        tile(href, "message", fl!(t, "questions-desk"), fl!(t, "questions-tile-text", n = n))
    };
    let mut tiles = Vec::new();
    if let Some(known) = actor.staff(Role::Therapist) {
        if app.providers.offers(known.provider, Feature::Appointments) {
            tiles.push(tile(
                "/agenda",
                "calendar",
                fl!(t, "home-agenda-tile"),
                fl!(t, "home-agenda-tile-text"),
            ));
        }
        if let Some(n) = letters {
            tiles.push(tile(
                "/inbox",
                "message",
                fl!(t, "home-inbox-tile"),
                fl!(t, "home-inbox-tile-text", n = n),
            ));
        }
        tiles.push(tile(
            "/caseload",
            "people",
            fl!(t, "caseload-title"),
            fl!(t, "caseload-tile-text"),
        ));
        tiles.extend(asked[0].map(|n| questions("/caseload/questions", n)));
        let text = fl!(t, "emergency-tile-text");
        tiles.push(tile("/emergency", "warn", fl!(t, "emergency-title"), text));
    }
    if actor.staff(Role::Coordinator).is_some() {
        if let Some(n) = to_confirm {
            let text = fl!(t, "waiting-tile-text", n = n);
            tiles.push(tile("/waiting", "clock", fl!(t, "waiting-title"), text));
        }
        tiles.extend(asked[1].map(|n| questions("/questions", n)));
        tiles.push(tile("/files", "paper", fl!(t, "files-title"), fl!(t, "files-tile-text")));
        tiles.push(tile(
            "/birthdays",
            "calendar",
            fl!(t, "birthdays-title"),
            fl!(t, "birthdays-tile-text"),
        ));
        tiles.push(tile("/people", "person", fl!(t, "people-title"), fl!(t, "people-tile-text")));
        let text = fl!(t, "invites-tile-text", n = invited.unwrap_or(0));
        tiles.push(tile("/invitations", "people", fl!(t, "invites-title"), text));
    }
    if actor.staff(Role::Dpo).is_some() {
        tiles.push(tile("/dpo", "key", fl!(t, "dpo-title"), fl!(t, "dpo-tile-text")));
    }
    if !tiles.is_empty() && actor.known.iter().any(|known| known.roles.is_empty()) {
        let text = fl!(t, "home-messages-tile-text");
        tiles.push(tile("/messages", "message", fl!(t, "messages-own"), text));
    }
    tiles
}

/// For each role without a screen yet: what will be here, in a sentence.
pub(super) fn to_come(t: Texts, actor: &Actor) -> Option<String> {
    let mut roles: Vec<Role> =
        actor.known.iter().flat_map(|known| known.roles.iter().copied()).collect();
    roles.sort_unstable();
    roles.dedup();
    let sentences: Vec<String> = roles.into_iter().filter_map(|role| sentence(t, role)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn sentence(t: Texts, role: Role) -> Option<String> {
    Some(match role {
        Role::Therapist | Role::Coordinator | Role::Dpo => return None,
        Role::ProviderAdministrator => fl!(t, "home-for-provider-administrator"),
        Role::RecordKeeper => fl!(t, "home-for-record-keeper"),
        Role::Support => fl!(t, "home-for-support"),
        Role::ComplaintsOfficer => fl!(t, "home-for-complaints-officer"),
        Role::Administrator => fl!(t, "home-for-administrator"),
    })
}
