//! What home offers staff: places to go on to, and honest words where there are none yet.

use i18n_embed_fl::fl;
use rules::hiring::Opens;
use rules::staff::Role;

use crate::access::Actor;
use crate::app::App;
use crate::features::people::role_words;
use crate::features::providers::Feature;
use crate::ids::PersonId;
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
    /// Who said that an invitation to an account is for somebody else.
    pub(super) not_mine: Option<i64>,
    /// Questions about access: for a therapist, and for a coordinator.
    pub(super) asked: [Option<i64>; 2],
}

/// One place to go on to.
fn tile(href: &str, icon: &'static str, title: String, text: String) -> Tile {
    Tile { href: href.to_owned(), icon, title, text }
}

/// The places of whoever works here; somebody may be several things.
pub(super) fn tiles(
    app: &App,
    t: Texts,
    actor: &Actor,
    Waiting { letters, to_confirm, invited, not_mine, asked }: Waiting,
) -> Vec<Tile> {
    let questions = |href, n: i64| {
        tile(href, "message", fl!(t, "questions-desk"), fl!(t, "questions-tile-text", n = n))
    };
    let conduct = |href| tile(href, "warn", fl!(t, "conduct-desk"), fl!(t, "conduct-tile-text"));
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
        tiles.push(conduct("/caseload/conduct"));
        let text = fl!(t, "emergency-tile-text");
        tiles.push(tile("/emergency", "warn", fl!(t, "emergency-title"), text));
    }
    if actor.staff(Role::Coordinator).is_some() {
        if let Some(n) = to_confirm {
            let text = fl!(t, "waiting-tile-text", n = n);
            tiles.push(tile("/waiting", "clock", fl!(t, "waiting-title"), text));
        }
        tiles.extend(asked[1].map(|n| questions("/questions", n)));
        tiles.push(conduct("/conduct"));
        tiles.push(tile("/files", "paper", fl!(t, "files-title"), fl!(t, "files-tile-text")));
        tiles.push(tile(
            "/birthdays",
            "calendar",
            fl!(t, "birthdays-title"),
            fl!(t, "birthdays-tile-text"),
        ));
        let known = actor.staff(Role::Coordinator);
        if known.is_some_and(|one| app.providers.offers(one.provider, Feature::Appointments)) {
            tiles.push(tile("/away", "clock", fl!(t, "away-title"), fl!(t, "away-tile-text")));
        }
        tiles.push(tile("/people", "person", fl!(t, "people-title"), fl!(t, "people-tile-text")));
        if let Some(n) = not_mine.filter(|n| *n > 0) {
            let text = fl!(t, "invited-tile-text", n = n);
            tiles.push(tile("/people/invited", "warn", fl!(t, "invited-title"), text));
        }
        let text = fl!(t, "invites-tile-text", n = invited.unwrap_or(0));
        tiles.push(tile("/invitations", "people", fl!(t, "invites-title"), text));
    }
    tiles.extend(desks(t, actor));
    tiles
}

/// The places of who works for a whole provider, or for the operator.
fn desks(t: Texts, actor: &Actor) -> Vec<Tile> {
    let mut tiles = Vec::new();
    if actor.hires().is_some() {
        let text = fl!(t, "staff-tile-text");
        tiles.push(tile("/admin/staff", "people", fl!(t, "staff-title"), text));
    }
    if actor.staff(Role::ProviderAdministrator).is_some() {
        let text = fl!(t, "features-tile-text");
        tiles.push(tile("/admin/features", "check", fl!(t, "features-title"), text));
    }
    tiles.extend(of_operator(t, actor));
    if actor.staff(Role::Dpo).is_some() {
        tiles.push(tile("/dpo", "key", fl!(t, "dpo-title"), fl!(t, "dpo-tile-text")));
    }
    tiles
}

/// The places of the operator's own staff.
fn of_operator(t: Texts, actor: &Actor) -> Vec<Tile> {
    let mut tiles = Vec::new();
    if actor.staff(Role::Administrator).is_some() {
        let text = fl!(t, "conduct-operator-tile");
        tiles.push(tile("/operator/conduct", "warn", fl!(t, "conduct-cases"), text));
        let text = fl!(t, "operator-tile-text");
        tiles.push(tile("/operator/providers", "people", fl!(t, "operator-title"), text));
    }
    if actor.announces().is_some() {
        let text = fl!(t, "banner-tile-text");
        tiles.push(tile("/operator/banner", "info", fl!(t, "banner-title"), text));
    }
    if actor.staff(Role::Support).is_some() {
        let text = fl!(t, "home-for-support");
        tiles.push(tile("/support/access", "key", fl!(t, "support-title"), text));
    }
    tiles
}

/// For each role without a screen yet: what will be here, in a sentence.
pub(super) fn to_come(t: Texts, actor: &Actor) -> Option<String> {
    sentence(t, actor.role()?)
}

/// Roles that open nothing yet, and what they wait for; or that somebody works here no more. It
/// says nothing of care.
pub(super) fn standing(t: Texts, actor: &Actor) -> Vec<(String, String)> {
    if actor.left && !actor.works() {
        return vec![(fl!(t, "staff-left"), fl!(t, "staff-left-text"))];
    }
    let one = |(_, role, opens): &(PersonId, Role, Opens)| {
        let role = role_words(t, *role);
        let text = match opens {
            Opens::From(day) => fl!(t, "staff-opens-from", day = t.day_long(*day)),
            _ => fl!(t, "staff-untrained-text"),
        };
        (fl!(t, "staff-untrained", role = role), text)
    };
    actor.waits.iter().map(one).collect()
}

fn sentence(t: Texts, role: Role) -> Option<String> {
    Some(match role {
        Role::Therapist
        | Role::Coordinator
        | Role::Dpo
        | Role::ProviderAdministrator
        | Role::Support
        | Role::Administrator => return None,
        Role::RecordKeeper => fl!(t, "home-for-record-keeper"),
        Role::ComplaintsOfficer => fl!(t, "home-for-complaints-officer"),
    })
}
