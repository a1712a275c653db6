//! What the rules say about arranging a file and deciding on the sight of others.

use empower::access::scope::Asked;
use empower::ids::PersonId;
use empower::routes::Route;
use rules::staff::Role;
use rules::{Action, Category, Kind, LogSight, Party, Question};
use uuid::Uuid;

use super::super::cast::{self, Actor, Tried};
use super::{family, parties_of, roles_of};

/// An invitation that cannot be used has a page of its own, the same whatever the reason: it leads on.
pub(super) fn leads_on(route: &Route) -> bool {
    route.path == "/me/join/{token}"
}

pub(super) fn may(
    actor: &Actor,
    tried: &Tried,
    asked: Asked,
    action: Action,
    item: Option<Uuid>,
) -> bool {
    let (facts, at) = (&tried.file.facts, cast::now());
    match asked {
        Asked::Turning => {
            action == Action::View
                && parties_of(actor, tried).any(|party| rules::reads_turning(facts, &party, at))
        }
        Asked::Preparing => {
            parties_of(actor, tried).any(|party| rules::prepares(facts, &party, at))
        }
        Asked::Confirming => {
            parties_of(actor, tried).any(|party| rules::confirms(facts, &party, at))
        }
        // Looking is for therapists, in an emergency too; deciding for who treats, about relatives.
        Asked::WhoSees => parties_of(actor, tried).any(|party| {
            therapist(tried, &party) && action == Action::View && decides(tried, &party, action)
        }),
        Asked::Withholding => parties_of(actor, tried).any(|party| {
            let of_relative = item.is_none_or(|person| !therapist(tried, &Party::Person(person)));
            of_relative && rules::decides_for_others(facts, &party, at)
        }),
        Asked::Objection => {
            parties_of(actor, tried).any(|party| rules::may_object(facts, &party, at))
        }
        Asked::Wishing => parties_of(actor, tried).any(|party| rules::may_wish(facts, &party, at)),
        // Who treats, and neither stands in nor opened it in an emergency (T4.5).
        Asked::HandOver => parties_of(actor, tried).any(|party| hands_over(tried, party, action)),
        // A therapist of the file's provider, outside the family (T4.5).
        Asked::Emergency => {
            let own = |person: &PersonId| tried.staff.contains(person);
            let opens =
                actor.roles.iter().any(|(person, role)| own(person) && *role == Role::Therapist);
            opens && !family(actor, tried)
        }
        Asked::Care | Asked::Death => {
            roles_of(actor, tried).any(|role| rules::staff::may(role, Category::Profile, action))
        }
        Asked::Representatives => {
            roles_of(actor, tried).any(|role| rules::staff::may(role, Category::Network, action))
        }
        // About somebody: a related person, whose access the coordinator opens.
        Asked::Team => {
            let related = |person: Uuid| rules::way_in(facts, &person, at).is_some();
            let arranges = |role| rules::staff::may(role, Category::Network, action);
            item.is_none_or(related) && roles_of(actor, tried).any(arranges)
        }
        Asked::Inviting => {
            let asks = |party: Party<Uuid>| rules::may_invite(facts, &party, at);
            let arranges = |role| rules::staff::may(role, Category::Network, action);
            parties_of(actor, tried).any(asks) || roles_of(actor, tried).any(arranges)
        }
        // The log's own reader; a relative with standing; who treats, and for the log the office.
        Asked::AskingWhy => parties_of(actor, tried).any(|party| reads_the_log(tried, &party)),
        Asked::AskingTherapist => parties_of(actor, tried).any(|party| asks(tried, &party, action)),
        Asked::OwnQuestions => parties_of(actor, tried)
            .any(|party| reads_the_log(tried, &party) || asks(tried, &party, action)),
        // Who treats; the reported party does not.
        Asked::Conduct => {
            parties_of(actor, tried).any(|party| rules::decides_for_others(facts, &party, at))
        }
        Asked::Answering | Asked::AnsweringOwn => {
            let office = |role| rules::staff::may(role, Category::Network, action);
            parties_of(actor, tried).any(|party| rules::decides_for_others(facts, &party, at))
                || (asked == Asked::Answering && roles_of(actor, tried).any(office))
        }
        // Nobody of the cast was invited, covers or supervises: `it/invitations` and `it/hand_over`
        // walk that.
        Asked::Proving | Asked::Leaving => false,
        other => panic!("teach it to route_coverage::expected: {other:?}"),
    }
}

fn therapist(tried: &Tried, party: &Party<Uuid>) -> bool {
    let Party::Person(id) = party else { return false };
    let known = tried.file.facts.person(id);
    known.is_some_and(|person| matches!(person.kind, Kind::Therapist { .. }))
}

fn reads_the_log(tried: &Tried, party: &Party<Uuid>) -> bool {
    rules::log_sight(&tried.file.facts, party, cast::now()) != LogSight::Nothing
}

/// In the own name, as an own conversation is begun.
fn asks(tried: &Tried, party: &Party<Uuid>, action: Action) -> bool {
    let (viewer, category) = (party.clone(), Category::Messages);
    let parties = Some(vec![party.clone()]);
    let question = Question { viewer, category, action, item: None, parties };
    let relative = *party != Party::Client && !therapist(tried, party);
    relative && rules::decide(&tried.file.facts, &question, cast::now()).allow
}

fn decides(tried: &Tried, party: &Party<Uuid>, action: Action) -> bool {
    let (viewer, category) = (party.clone(), Category::Network);
    let question = Question { viewer, category, action, item: None, parties: None };
    rules::decide(&tried.file.facts, &question, cast::now()).allow
}

/// In the walk nobody covers or supervises.
fn hands_over(tried: &Tried, viewer: Party<Uuid>, action: Action) -> bool {
    let facts = &tried.file.facts;
    let Party::Person(id) = &viewer else { return false };
    let treats = facts.person(id).is_some_and(
        |known| matches!(&known.kind, Kind::Therapist { treats, .. } if !treats.is_empty()),
    );
    let question =
        Question { viewer, category: Category::Network, action, item: None, parties: None };
    treats && rules::decide(facts, &question, cast::now()).allow
}
