//! What the rules say to an address.
//!
//! Owns the way from an address to a question for `support::law`: by the table
//! of routes and what it demands.

use std::sync::LazyLock;

use axum::http::Method;
use empower::access::scope::Asked;
use empower::access::{File, Requirement};
use empower::routes::{self, Route};
use rules::Action;
use uuid::Uuid;

use super::journey::Request;
use super::things::{Sort, Thing, Things};
use crate::support::law::{self, Asker, Before};

/// Asked for each address that is tried.
static TABLE: LazyLock<Vec<Route>> = LazyLock::new(|| routes::table(true));

/// The names of ids in addresses that are tried.
const NAMES: [&str; 4] = ["{client}", "{thread}", "{appointment}", "{person}"];

/// Whether there is one, or it is of another, is beyond the rules: `it/profile` and `it/conduct` hold them.
const BEYOND: [&str; 3] = [
    "/clients/{client}/faces/{person}",
    "/clients/{client}/photo/picture",
    "/clients/{client}/messages/{thread}/report/{n}",
];

/// Every address with such an id in it.
pub(super) fn templates() -> impl Iterator<Item = &'static str> {
    let known = |path: &&str| {
        path.split('/').filter(|part| part.starts_with('{')).all(|part| NAMES.contains(&part))
    };
    let by_rules =
        |route: &&Route| !beyond_the_rules(route.requirement) && !BEYOND.contains(&route.path);
    let all = TABLE.iter().filter(by_rules).map(|route| route.path);
    all.filter(|path| path.contains('{')).filter(known)
}

/// It depends on more than the rules: how one treats, in which office, what was proved, which line
/// or question it is. `it/emergency`, `it/invitations`, `it/questions` and `route_coverage` hold those.
fn beyond_the_rules(requirement: Requirement) -> bool {
    matches!(
        requirement,
        // Of whom one is oneself, or hires: `it/profile`, `it/staff`.
        Requirement::SignedIn
            | Requirement::Hires
            | Requirement::Announces
            | Requirement::Client(
                Asked::HandOver
                    | Asked::Leaving
                    | Asked::Emergency
                    | Asked::Proving
                    | Asked::AskingWhy
                    | Asked::Answering
                    | Asked::AnsweringOwn
                    | Asked::Conduct,
                _
            )
    )
}

/// The parts of the address that stand for something.
type Parts<'r> = Vec<(&'static str, &'r str)>;

fn parts<'r>(template: &'static str, path: &'r str) -> Option<Parts<'r>> {
    let path = path.split('?').next().unwrap_or_default();
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let pairs: Parts<'r> = template.split('/').zip(path.split('/')).collect();
    let fits = pairs.iter().all(|(name, value)| name.starts_with('{') || name == value);
    fits.then(|| pairs.into_iter().filter(|(name, _)| name.starts_with('{')).collect())
}

/// The route that answers: a plain one goes before one with a parameter.
fn route(request: &Request) -> Option<(&'static Route, Parts<'_>)> {
    let all = TABLE.iter().filter(|route| route.method == request.method);
    let fitting = all.filter_map(|route| {
        let found = parts(route.path, &request.path)?;
        Some((route, found))
    });
    fitting.min_by_key(|(_, found)| found.len())
}

/// The address in the table, and its parts.
pub(super) fn template(request: &Request) -> Option<(&'static str, Parts<'_>)> {
    route(request).map(|(route, parts)| (route.path, parts))
}

/// The rules, over all files at one instant.
pub(super) struct Law<'a> {
    pub(super) things: &'a Things,
    files: &'a [File],
    at: jiff::Timestamp,
}

impl<'a> Law<'a> {
    pub(super) fn new(things: &'a Things, files: &'a [File], at: jiff::Timestamp) -> Self {
        Self { things, files, at }
    }

    /// Whether the rules open this, and by which address; nothing where they have no say.
    pub(super) fn allows(&self, asker: &Asker, request: &Request) -> Option<(&'static str, bool)> {
        let (route, parts) = route(request)?;
        let id = |name: &str| -> Option<Uuid> {
            parts.iter().find(|(known, _)| *known == name).and_then(|(_, value)| value.parse().ok())
        };
        if BEYOND.contains(&route.path) {
            return None;
        }
        let allowed = match route.requirement {
            Requirement::Standing => self.before(asker, id("{client}")).is_some_and(|b| b.stands()),
            beyond if beyond_the_rules(beyond) => return None,
            Requirement::Client(asked, action) => {
                let item = id("{thread}")
                    .map(|id| (id, Sort::Thread))
                    .or(id("{appointment}").map(|id| (id, Sort::Appointment)));
                let person = id("{person}");
                match self.before(asker, id("{client}")) {
                    None => false,
                    Some(before) => self.on_file(&before, asked, action, item, person),
                }
            }
            Requirement::Staff(role) => {
                let theirs = self.things.get(id("{person}")?)?.provider;
                let office = |(_, provider, roles): &(_, _, Vec<_>)| {
                    Some(*provider) == theirs && roles.contains(&role)
                };
                // Of the own people it depends on more than the rules.
                if asker.known.iter().any(office) && request.method == Method::POST {
                    return None;
                }
                asker.known.iter().any(office)
            }
            _ => return None,
        };
        Some((route.path, allowed))
    }

    /// Whether it is a file around which one stands.
    pub(super) fn stands_around(&self, asker: &Asker, file: Uuid) -> bool {
        self.before(asker, Some(file)).is_some_and(|before| before.stands())
    }

    fn before(&self, asker: &Asker, file: Option<Uuid>) -> Option<Before<'a>> {
        let file = self.files.iter().find(|known| Some(known.id.0) == file)?;
        Some(Before::of(asker, file, self.at))
    }

    fn on_file(
        &self,
        before: &Before<'_>,
        asked: Asked,
        action: Action,
        item: Option<(Uuid, Sort)>,
        person: Option<Uuid>,
    ) -> bool {
        let in_it =
            |thing: &&Thing, sort| thing.sort == sort && thing.file == Some(before.file.id.0);
        let thing = item.map(|(id, sort)| self.things.get(id).filter(|thing| in_it(thing, sort)));
        let (item, parties) = match thing {
            None => (None, None),
            Some(None) => return false,
            Some(Some(thing)) => (Some(thing.id), thing.parties.as_deref()),
        };
        match asked {
            Asked::Category(category) => {
                before.may(&law::Asked { category, action, item, parties })
            }
            Asked::Planning => before.plans(item, parties),
            Asked::Writing => before.writes(),
            Asked::AccessLog => action == Action::View && before.reads_the_log(),
            Asked::Sharing => before.gives(person),
            Asked::Team => before.arranges_for(person, action),
            Asked::Looking => before.looks_as(person),
            Asked::Turning => action == Action::View && before.any(rules::reads_turning),
            Asked::Preparing => before.any(rules::prepares),
            Asked::Confirming => before.any(rules::confirms),
            Asked::Objection => before.any(rules::may_object),
            Asked::Wishing => before.any(rules::may_wish),
            Asked::Withholding => {
                person.is_none_or(|person| before.knows_relative(person))
                    && before.any(rules::decides_for_others)
            }
            Asked::WhoSees => action == Action::View && before.treats(),
            Asked::Representatives => before.arranges(action),
            Asked::Inviting => before.any(rules::may_invite) || before.arranges(action),
            Asked::Care | Asked::Death => before.arranges_the_file(action),
            Asked::AskingTherapist => before.writes_own(),
            Asked::OwnQuestions => before.reads_the_log() || before.writes_own(),
            // Asked in `allows`.
            Asked::HandOver
            | Asked::Leaving
            | Asked::Emergency
            | Asked::Proving
            | Asked::AskingWhy
            | Asked::Answering
            | Asked::AnsweringOwn
            | Asked::Conduct
            | Asked::StandIn => false,
        }
    }
}
