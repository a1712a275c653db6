//! Every kind of actor, and the files that they are tried on.

use empower::access::{File, facts};
use empower::db::Within;
use empower::ids::{AppointmentId, ClientId, PersonId, ThreadId};
use rules::Party;
use rules::staff::Role;
use uuid::Uuid;

use super::expected::Target;
use super::making::Making;
use crate::support::{Holder, Someone, TestApp};

/// How far somebody comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Door {
    /// No session.
    Outside,
    /// The password, and no code yet.
    Half,
    /// All the way.
    Inside,
    /// Blocked.
    Blocked,
    /// With a password handed over.
    Password,
    /// Before the terms.
    Terms,
}

/// Somebody who asks.
#[derive(Clone, Debug)]
pub(super) struct Actor {
    pub(super) what: &'static str,
    pub(super) holder: Option<Holder>,
    /// As whom providers know them.
    pub(super) persons: Vec<PersonId>,
    /// Roles, each in a person.
    pub(super) roles: Vec<(PersonId, Role)>,
    pub(super) door: Door,
    /// Known to the operator alone, which switches no feature on (A5).
    pub(super) of_operator: bool,
}

/// A file to try, with an appointment and an own thing in it.
pub(super) struct Tried {
    pub(super) file: File,
    appointment: AppointmentId,
    own: (AppointmentId, Vec<Party<Uuid>>),
    thread: ThreadId,
    own_thread: ThreadId,
    /// Why somebody looked, and what the therapist was asked.
    questions: [Uuid; 2],
    /// Everybody the provider employs or knows that the walk has use for.
    pub(super) staff: Vec<PersonId>,
}

/// All of them.
pub(super) struct Cast {
    pub(super) actors: Vec<Actor>,
    files: Vec<Tried>,
    newcomer: PersonId,
    newcomers_provider: Vec<PersonId>,
    /// A file of the newcomer's provider that was opened in an emergency.
    emergency: Uuid,
}

pub(super) fn actor(what: &'static str, someone: &Someone) -> Actor {
    Actor {
        what,
        holder: someone.holder.clone(),
        persons: vec![someone.person],
        roles: Vec::new(),
        door: Door::Inside,
        of_operator: false,
    }
}

impl Actor {
    pub(super) fn at(self, door: Door) -> Self {
        Self { door, ..self }
    }

    pub(super) fn of_operator(self) -> Self {
        Self { of_operator: true, ..self }
    }

    pub(super) fn in_role(mut self, role: Role) -> Self {
        self.roles.push((self.persons[0], role));
        self
    }
}

impl Cast {
    pub(super) async fn of(app: &TestApp) -> Self {
        let mut making = Making::default();
        making.outside(app).await;
        making.family(app).await;
        making.alone(app).await;
        making.adults(app).await;
        making.staff(app).await;
        let newcomer = app.kompas().person("Nieuw", None).await;
        let emergency = making.files[1].0.opened_by(&newcomer).await;
        let newcomer = newcomer.person;
        let mut files = Vec::new();
        for (client, therapist, party, youth) in &making.files {
            let appointment = client.appointment(5, therapist).await;
            let own = client.own_appointment(6, therapist, &[party]).await;
            let thread = client.thread(therapist, None).await;
            let own_thread = client.thread(therapist, Some(party)).await;
            let questions = [client.asked_why(party).await, client.asked_therapist(party).await];
            let mut tx = app.db.read_within(Within::Everything).await.unwrap();
            let file = facts::load(&mut tx, client.id).await.unwrap().expect("the file is there");
            let parties = vec![party_of(&file, party)];
            let staff = making.staff[usize::from(!youth)].clone();
            let own = (own, parties);
            files.push(Tried { file, appointment, own, thread, own_thread, questions, staff });
        }
        Self {
            actors: making.actors,
            files,
            newcomer,
            newcomers_provider: making.staff[0].clone(),
            emergency,
        }
    }

    /// The addresses to try for a path, each with what it is about.
    pub(super) fn targets<'a>(&'a self, path: &str) -> Vec<Target<'a>> {
        let plain = path
            .replace("{withholding}", &Uuid::max().to_string())
            .replace("{judgement}", &Uuid::max().to_string())
            .replace("{label}", "kompas")
            .replace("{version}", "1")
            .replace("{file}", "none.css");
        if plain.contains("{client}") && plain.contains("{person}") {
            return self.pairs(&plain);
        }
        let plain = plain.replace("{person}", &self.newcomer.to_string());
        let plain = plain.replace("{emergency}", &self.emergency.to_string());
        let of_one = path.contains("{person}") || path.contains("{emergency}");
        let staff = of_one.then_some(self.newcomers_provider.as_slice());
        if !plain.contains("{client}") {
            return vec![Target::plain(known(plain), staff)];
        }
        let mut targets = Vec::new();
        for tried in &self.files {
            let there = plain.replace("{client}", &tried.file.id.to_string());
            let (parameter, items) = if there.contains("{thread}") {
                ("{thread}", (tried.thread.0, tried.own_thread.0))
            } else if there.contains("{appointment}") {
                ("{appointment}", (tried.appointment.0, tried.own.0.0))
            } else {
                let question = tried.questions[usize::from(path.contains("/asked/"))];
                let there = there.replace("{question}", &question.to_string());
                targets.push(Target::file(known(there), tried));
                continue;
            };
            let item = |id: Uuid| known(there.replace(parameter, &id.to_string()));
            targets.push(Target::item(item(items.0), tried, items.0, None));
            let parties = Some(tried.own.1.clone());
            targets.push(Target::item(item(items.1), tried, items.1, parties));
            let others = self
                .files
                .iter()
                .find(|other| other.file.id != tried.file.id)
                .expect("several files");
            targets.push(Target::nothing(item(others.appointment.0)));
            targets.push(Target::nothing(item(others.thread.0)));
            targets.push(Target::nothing(item(Uuid::max())));
        }
        let item = AppointmentId::fresh().to_string();
        for nothing in [ClientId::fresh().to_string(), "nobody".to_owned(), "%00".to_owned()] {
            let path = plain
                .replace("{client}", &nothing)
                .replace("{appointment}", &item)
                .replace("{thread}", &item)
                .replace("{question}", &item);
            targets.push(Target::nothing(known(path)));
        }
        targets
    }
}

impl Cast {
    /// Every file with a relative and a therapist of it, with somebody who is neither, and with nobody.
    fn pairs<'a>(&'a self, path: &str) -> Vec<Target<'a>> {
        let mut targets = Vec::new();
        for tried in &self.files {
            let there = path.replace("{client}", &tried.file.id.to_string());
            let with = |id: &Uuid| known(there.replace("{person}", &id.to_string()));
            // Relatives come first and therapists last: one of each is every kind there is.
            let people = &tried.file.facts.people;
            for person in
                people.first().into_iter().chain(people.last().filter(|_| people.len() > 1))
            {
                targets.push(Target::item(with(&person.id), tried, person.id, None));
            }
            targets.push(Target::nothing(with(&self.newcomer.0)));
            targets.push(Target::nothing(with(&tried.file.person.0)));
        }
        let nobody = path.replace("{client}", "nobody").replace("{person}", "nobody");
        targets.push(Target::nothing(known(nobody)));
        targets
    }
}

/// Every parameter got its value.
fn known(path: String) -> String {
    assert!(!path.contains('{'), "the walk knows no value for {path}: teach it to Cast::targets");
    path
}

/// The instant of all questions: nothing in the cast changes within the hour.
pub(super) fn now() -> jiff::Timestamp {
    crate::support::BEGIN.parse().expect("an instant")
}

/// The party that somebody is to a file.
fn party_of(file: &File, someone: &Someone) -> Party<Uuid> {
    if someone.person == file.person { Party::Client } else { Party::Person(someone.person.0) }
}
