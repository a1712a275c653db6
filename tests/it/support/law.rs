//! What the rules say to somebody who asks, worked out apart from the portal.
//!
//! Owns the step from rows to a question: as whom an account is known, which
//! roles are held, and of whom a file knows. It reads no word of `src/access`
//! but the facts themselves, so that the two can be held against each other.

use std::collections::HashMap;

use empower::access::{File, facts};
use empower::app::App;
use empower::db::Within;
use empower::demo::personas::Persona;
use empower::ids::{AccountId, PersonId, ProviderId};
use jiff::Timestamp;
use rules::staff::Role;
use rules::{Action, Category, Facts, Kind, LogSight, Party, Question};
use uuid::Uuid;

/// Somebody who asks: as whom each provider knows them, and in which roles.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asker {
    pub(crate) known: Vec<(PersonId, ProviderId, Vec<Role>)>,
}

/// All files, in the order of their clients' names.
pub(crate) async fn all_files(app: &App) -> Vec<File> {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let rows: Vec<(Uuid,)> = tx.query("SELECT id FROM client").all().await.unwrap();
    let ids: Vec<Uuid> = rows.into_iter().map(|(id,)| id).collect();
    facts::load_many(&mut tx, &ids).await.unwrap()
}

/// Each persona as one who asks: all persons of the account, or the one without an account.
pub(crate) async fn askers(app: &App, personas: &[Persona]) -> Vec<Asker> {
    let mut tx = app.db.read_within(Within::Everything).await.unwrap();
    let people: Vec<(PersonId, ProviderId, Option<AccountId>)> = tx
        .query(
            "SELECT p.id, p.provider_id, a.account_id FROM person p
                LEFT JOIN account_person a ON a.person_id = p.id ORDER BY p.id",
        )
        .all()
        .await
        .unwrap();
    let held: Vec<(PersonId, String)> = tx
        .query(
            "SELECT person_id, role FROM staff_role WHERE (valid_from IS NULL OR valid_from <= $1)
                AND (valid_until IS NULL OR valid_until > $1)",
        )
        .bind(app.clock.now())
        .all()
        .await
        .unwrap();
    let mut roles: HashMap<PersonId, Vec<Role>> = HashMap::new();
    for (person, role) in held {
        roles.entry(person).or_default().push(role.parse().expect("a role"));
    }
    let known = |persona: &Persona| {
        let same = |person: &PersonId, account: &Option<AccountId>| {
            person.to_string() == persona.person_id
                || account.is_some_and(|id| Some(id.to_string()) == persona.account_id)
        };
        // One role at a time: at work as that alone, else as oneself and nothing more.
        let works = persona.title.parse::<Role>().is_ok();
        people
            .iter()
            .filter(|(person, _, account)| same(person, account))
            .filter(|(person, ..)| !works || person.to_string() == persona.person_id)
            .map(|(id, provider, _)| {
                let held = roles.get(id).filter(|_| works).cloned().unwrap_or_default();
                (*id, *provider, held)
            })
            .collect()
    };
    personas.iter().map(|persona| Asker { known: known(persona) }).collect()
}

/// Somebody before one file, at an instant.
#[derive(Debug)]
pub(crate) struct Before<'f> {
    pub(crate) file: &'f File,
    /// As the client, a relative, or a therapist whom the file knows.
    pub(crate) parties: Vec<Party<Uuid>>,
    /// As staff who do not treat; never before the file of one's own family.
    pub(crate) roles: Vec<Role>,
    at: Timestamp,
}

impl<'f> Before<'f> {
    pub(crate) fn of(asker: &Asker, file: &'f File, at: Timestamp) -> Self {
        let own = || asker.known.iter().filter(|(_, provider, _)| *provider == file.provider);
        let is = |person: &PersonId, relative: bool| {
            let known = file.facts.person(&person.0);
            known.is_some_and(|known| relative == matches!(known.kind, Kind::Relative { .. }))
        };
        let party = |person: &PersonId| Party::Person(person.0);
        let client = own().any(|(person, ..)| *person == file.person).then_some(Party::Client);
        let relatives = own().filter(|(person, ..)| is(person, true)).map(|(id, ..)| party(id));
        let mut parties: Vec<Party<Uuid>> = client.into_iter().chain(relatives).collect();
        let mut roles = Vec::new();
        if parties.is_empty() {
            for (person, _, held) in own() {
                let treats = is(person, false) && held.contains(&Role::Therapist);
                parties.extend(treats.then(|| party(person)));
                roles.extend(held.iter().copied().filter(|role| *role != Role::Therapist));
            }
        }
        Self { file, parties, roles, at }
    }

    fn decides(&self, ask: &Asked<'_>, viewer: &Party<Uuid>) -> bool {
        let Asked { category, action, item, parties } = *ask;
        let (viewer, parties) = (viewer.clone(), parties.map(<[_]>::to_vec));
        let question = Question { viewer, category, action, item, parties };
        rules::decide(&self.file.facts, &question, self.at).allow
    }

    fn by_role(&self, ask: &Asked<'_>) -> bool {
        let dead = self.file.facts.client.died.is_some_and(|died| died <= self.at);
        let frozen = dead && ask.action == Action::Act;
        let may = |role: &Role| rules::staff::may(*role, ask.category, ask.action);
        ask.parties.is_none() && !frozen && self.roles.iter().any(may)
    }

    /// To look at or act in a category of data.
    pub(crate) fn may(&self, ask: &Asked<'_>) -> bool {
        self.parties.iter().any(|party| self.decides(ask, party)) || self.by_role(ask)
    }

    /// To make and move appointments: therapists and the coordinator (U12).
    pub(crate) fn plans(&self, item: Option<Uuid>, parties: Option<&[Party<Uuid>]>) -> bool {
        let ask = Asked { item, parties, ..Asked::to(Category::Appointments, Action::Act) };
        let treats = |party: &&Party<Uuid>| self.is(party, false);
        self.parties.iter().filter(treats).any(|party| self.decides(&ask, party))
            || self.by_role(&ask)
    }

    /// To begin a conversation, in the file's name or as an own thing ("Own things").
    pub(crate) fn writes(&self) -> bool {
        let ask = Asked::to(Category::Messages, Action::Act);
        self.parties.iter().any(|party| self.decides(&ask, party)) || self.writes_own()
    }

    /// To begin a conversation as an own thing: a relative with standing.
    pub(crate) fn writes_own(&self) -> bool {
        self.parties.iter().filter(|party| self.is(party, true)).any(|party| {
            let own = std::slice::from_ref(party);
            self.decides(
                &Asked { parties: Some(own), ..Asked::to(Category::Messages, Action::Act) },
                party,
            )
        })
    }

    /// To read in the log who looked.
    pub(crate) fn reads_the_log(&self) -> bool {
        let sight = |party| rules::log_sight(&self.file.facts, party, self.at);
        self.parties.iter().any(|party| sight(party) != LogSight::Nothing)
    }

    /// To let others see (this one, if named), or to take that back.
    pub(crate) fn gives(&self, receiver: Option<Uuid>) -> bool {
        let (facts, at) = (&self.file.facts, self.at);
        self.parties.iter().any(|giver| match receiver {
            None => rules::is_giver(facts, giver, at),
            Some(id) => {
                !rules::may_give(facts, giver, &id, at).is_empty()
                    || rules::newest_in_force(facts, giver, &id, at).is_some()
            }
        })
    }

    /// To look as this one of the circle would: the client alone.
    pub(crate) fn looks_as(&self, person: Option<Uuid>) -> bool {
        let (facts, at) = (&self.file.facts, self.at);
        self.parties.contains(&Party::Client)
            && person.is_some_and(|id| {
                !rules::may_give(facts, &Party::Client, &id, at).is_empty()
                    || rules::newest_in_force(facts, &Party::Client, &id, at).is_some()
            })
    }

    /// To look as a therapist whom the file lets look.
    pub(crate) fn treats(&self) -> bool {
        let ask = Asked::to(Category::Network, Action::View);
        let treats = |party: &&Party<Uuid>| self.is(party, false);
        self.parties.iter().filter(treats).any(|party| self.decides(&ask, party))
    }

    /// Whether a rule says yes to one of the parties.
    pub(crate) fn any(&self, rule: fn(&Facts<Uuid>, &Party<Uuid>, Timestamp) -> bool) -> bool {
        self.parties.iter().any(|party| rule(&self.file.facts, party, self.at))
    }

    /// Whether this is a relative of the file.
    pub(crate) fn knows_relative(&self, person: Uuid) -> bool {
        self.is(&Party::Person(person), true)
    }

    /// To see or arrange who treats: an office alone.
    pub(crate) fn arranges(&self, action: Action) -> bool {
        self.by_role(&Asked::to(Category::Network, action))
    }

    /// The same about somebody: a related person, whose access is opened.
    pub(crate) fn arranges_for(&self, person: Option<Uuid>, action: Action) -> bool {
        let related = |id| rules::way_in(&self.file.facts, &id, self.at).is_some();
        person.is_none_or(related) && self.arranges(action)
    }

    /// To see or correct care and who it is for: an office alone.
    pub(crate) fn arranges_the_file(&self, action: Action) -> bool {
        self.by_role(&Asked::to(Category::Profile, action))
    }

    /// To open the file's own page.
    pub(crate) fn stands(&self) -> bool {
        let standing = |party: &Party<Uuid>| {
            let has = |c| rules::has_standing(&self.file.facts, party, c, self.at);
            Category::ALL.into_iter().any(has)
        };
        self.parties.iter().any(standing)
            || Category::ALL.into_iter().any(|c| self.may(&Asked::to(c, Action::View)))
    }

    fn is(&self, party: &Party<Uuid>, relative: bool) -> bool {
        let Party::Person(id) = party else { return false };
        let known = self.file.facts.person(id);
        known.is_some_and(|known| relative == matches!(known.kind, Kind::Relative { .. }))
    }
}

/// One question about a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) category: Category,
    pub(crate) action: Action,
    pub(crate) item: Option<Uuid>,
    pub(crate) parties: Option<&'a [Party<Uuid>]>,
}

impl Asked<'_> {
    /// About the things of the file.
    pub(crate) fn to(category: Category, action: Action) -> Self {
        Self { category, action, item: None, parties: None }
    }
}
