//! What the rules say about one actor at one address; nothing of the portal's own judgement.

mod arranging;

use empower::access::{Requirement, scope::Asked};
use empower::ids::PersonId;
use empower::routes::Route;
use rules::{Action, Category, Kind, LogSight, Party, Question, staff::Role};
use uuid::Uuid;

use super::cast::{Actor, Door, Tried};

/// What must come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Expected {
    /// The page.
    Page,
    /// Another page first.
    Elsewhere(&'static str),
    /// The one page of all that is not there.
    NotThere,
    /// Whatever is not our own fault.
    Anything,
}

/// An address to try.
pub(super) struct Target<'a> {
    pub(super) path: String,
    about: About<'a>,
}

enum About<'a> {
    /// No file; for some the staff of the provider it belongs to.
    Plain(Option<&'a [PersonId]>),
    /// A file.
    File(&'a Tried),
    /// A thing in a file, with its parties if it is an own thing.
    Item(&'a Tried, Uuid, Option<Vec<Party<Uuid>>>),
    /// Nothing at all.
    Nothing,
}

impl<'a> Target<'a> {
    pub(super) fn plain(path: String, staff: Option<&'a [PersonId]>) -> Self {
        Self { path, about: About::Plain(staff) }
    }

    pub(super) fn file(path: String, tried: &'a Tried) -> Self {
        Self { path, about: About::File(tried) }
    }

    pub(super) fn item(
        path: String,
        tried: &'a Tried,
        item: Uuid,
        parties: Option<Vec<Party<Uuid>>>,
    ) -> Self {
        Self { path, about: About::Item(tried, item, parties) }
    }

    pub(super) fn nothing(path: String) -> Self {
        Self { path, about: About::Nothing }
    }
}

/// Own areas of features that a provider must have switched on (A5).
const FEATURES: [&str; 8] = [
    "/appointments",
    "/calendar",
    "/messages",
    "/messages/all",
    "/messages/draft",
    "/messages/live",
    "/messages/new",
    "/messages/unsent",
];

/// What must come of this.
pub(super) fn of(actor: &Actor, route: &Route, target: &Target<'_>) -> Expected {
    if route.requirement == Requirement::Public {
        return Expected::Anything;
    }
    match (actor.door, route.requirement) {
        (Door::Outside, _) => return Expected::Elsewhere("/sign-in"),
        (Door::Half, _) => return Expected::Elsewhere("/sign-in/code"),
        (_, Requirement::Entry) | (Door::Inside, Requirement::Factor | Requirement::Proof) => {
            return Expected::Anything;
        }
        (Door::Blocked, _) => return Expected::Elsewhere("/blocked"),
        (Door::Password, _) => return Expected::Elsewhere("/first-password"),
        (Door::Terms, _) => return Expected::Elsewhere("/terms"),
        (Door::Inside, _) => {}
    }
    let offered = !(actor.of_operator && FEATURES.contains(&route.path));
    if super::cast::NOBODYS.contains(&route.path)
        || !offered
        || !may(actor, route.requirement, &target.about)
    {
        return Expected::NotThere;
    }
    if arranging::leads_on(route) || sees_already(actor, route.requirement, &target.about) {
        return Expected::Anything;
    }
    if route.method == axum::http::Method::GET { Expected::Page } else { Expected::Anything }
}

/// Who sees a file already has nothing to open in an emergency, and is sent to the file.
fn sees_already(actor: &Actor, requirement: Requirement, about: &About<'_>) -> bool {
    let Requirement::Client(Asked::Emergency, _) = requirement else { return false };
    let network = Asked::Category(Category::Network);
    let sees = |tried| on_file(actor, tried, network, Action::View, None, None);
    matches!(about, About::File(tried) if sees(tried))
}

fn may(actor: &Actor, requirement: Requirement, about: &About<'_>) -> bool {
    use Requirement as R;
    let holds = |role: Role, staff: Option<&[PersonId]>| {
        let there = |person| staff.is_none_or(|staff| staff.contains(person));
        actor.roles.iter().any(|(person, held)| *held == role && there(person))
    };
    let operates = |staff| holds(Role::Administrator, staff) || holds(Role::Support, staff);
    match (requirement, about) {
        (R::Public | R::Entry | R::Factor | R::Proof | R::SignedIn, _) => true,
        (Requirement::Staff(role), About::Plain(staff)) => holds(role, *staff),
        (Requirement::Hires, About::Plain(staff)) => {
            let anywhere = staff.is_none() && holds(Role::Administrator, *staff);
            anywhere || holds(Role::ProviderAdministrator, *staff)
        }
        (R::Announces, About::Plain(staff)) => operates(*staff),
        (R::Staff(_) | R::Hires | R::Announces, _) => {
            panic!("a staff route about a file: teach it to route_coverage::expected")
        }
        (Requirement::Client(asked, action), About::File(tried)) => {
            on_file(actor, tried, asked, action, None, None)
        }
        (Requirement::Client(asked, action), About::Item(tried, item, parties)) => {
            on_file(actor, tried, asked, action, Some(*item), parties.as_ref())
        }
        (Requirement::Standing, About::File(tried)) => stands(actor, tried),
        (Requirement::Client(..) | Requirement::Standing, _) => false,
    }
}

/// As which parties of the file the actor can ask.
fn parties_of<'a>(actor: &'a Actor, tried: &'a Tried) -> impl Iterator<Item = Party<Uuid>> + 'a {
    actor.persons.iter().filter_map(|person| {
        if *person == tried.file.person {
            Some(Party::Client)
        } else {
            tried.file.facts.person(&person.0).map(|known| Party::Person(known.id))
        }
    })
}

/// Whether the actor is the client or a relative: then no office counts.
fn family(actor: &Actor, tried: &Tried) -> bool {
    actor.persons.iter().any(|person| {
        let known = tried.file.facts.person(&person.0);
        *person == tried.file.person
            || known.is_some_and(|known| matches!(known.kind, Kind::Relative { .. }))
    })
}

/// In which roles, at the file's own provider, which do not treat.
fn roles_of<'a>(actor: &'a Actor, tried: &'a Tried) -> impl Iterator<Item = Role> + 'a {
    let outside = !family(actor, tried);
    let own = actor.roles.iter().filter(|(person, _)| tried.staff.contains(person));
    own.map(|(_, role)| *role).filter(move |role| outside && *role != Role::Therapist)
}

fn on_file(
    actor: &Actor,
    tried: &Tried,
    asked: Asked,
    action: Action,
    item: Option<Uuid>,
    parties: Option<&Vec<Party<Uuid>>>,
) -> bool {
    let (facts, at) = (&tried.file.facts, super::cast::now());
    match asked {
        Asked::Category(category) => {
            let decides = |viewer: Party<Uuid>| {
                let question =
                    Question { viewer, category, action, item, parties: parties.cloned() };
                rules::decide(facts, &question, at).allow
            };
            parties_of(actor, tried).any(decides)
                || (parties.is_none()
                    && roles_of(actor, tried).any(|role| rules::staff::may(role, category, action)))
        }
        // The therapists and the coordinator plan; a client who may act asks (U12).
        Asked::Planning => {
            let (category, action) = (Category::Appointments, Action::Act);
            let treats = |party: Party<Uuid>| {
                let Party::Person(id) = &party else { return false };
                let known = facts.person(id);
                let therapist = known.is_some_and(|p| matches!(p.kind, Kind::Therapist { .. }));
                let parties = parties.cloned();
                let question = Question { viewer: party, category, action, item, parties };
                therapist && rules::decide(facts, &question, at).allow
            };
            let arranges = |role| rules::staff::may(role, category, action);
            parties_of(actor, tried).any(treats)
                || (parties.is_none() && roles_of(actor, tried).any(arranges))
        }
        // In the file's name, or an own thread by who has standing (rulebook, "Own things").
        Asked::Writing => parties_of(actor, tried).any(|party| {
            let relative = match &party {
                Party::Client => false,
                Party::Person(id) => facts
                    .person(id)
                    .is_some_and(|person| matches!(person.kind, Kind::Relative { .. })),
            };
            let may = |parties: Option<Vec<Party<Uuid>>>| {
                let (viewer, category, action) = (party.clone(), Category::Messages, Action::Act);
                let question = Question { viewer, category, action, item: None, parties };
                rules::decide(facts, &question, at).allow
            };
            may(None) || (relative && may(Some(vec![party.clone()])))
        }),
        Asked::AccessLog => parties_of(actor, tried).any(|party| {
            action == Action::View && rules::log_sight(facts, &party, at) != LogSight::Nothing
        }),
        // About somebody to whom one can give, or from whom one can take back.
        Asked::Sharing => parties_of(actor, tried).any(|giver| match item {
            None => rules::is_giver(facts, &giver, at),
            Some(receiver) => {
                !rules::may_give(facts, &giver, &receiver, at).is_empty()
                    || rules::newest_in_force(facts, &giver, &receiver, at).is_some()
            }
        }),
        Asked::Looking => parties_of(actor, tried).any(|giver| {
            let gives = |person| {
                !rules::may_give(facts, &giver, &person, at).is_empty()
                    || rules::newest_in_force(facts, &giver, &person, at).is_some()
            };
            giver == Party::Client && item.is_some_and(gives)
        }),
        other => arranging::may(actor, tried, other, action, item),
    }
}

fn stands(actor: &Actor, tried: &Tried) -> bool {
    let (facts, at) = (&tried.file.facts, super::cast::now());
    let standing = parties_of(actor, tried).any(|party| {
        Category::ALL.iter().any(|category| rules::has_standing(facts, &party, *category, at))
    });
    let all = Category::ALL.into_iter().map(Asked::Category);
    standing || all.into_iter().any(|one| on_file(actor, tried, one, Action::View, None, None))
}
