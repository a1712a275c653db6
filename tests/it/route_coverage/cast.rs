//! Every kind of actor, and the files that they are tried on.

use empower::access::{File, facts};
use empower::db::Within;
use empower::features::people::store as people;
use empower::ids::{AppointmentId, ClientId, PersonId, ProviderId, ThreadId};
use rules::Party;
use rules::staff::Role;
use uuid::Uuid;

use super::expected::Target;
use super::making::Making;
use super::pairs::{known, party_of};
use crate::support::{Holder, Someone, TestApp};

/// Pictures, of which the cast has none; and what is known of whom no actor is.
pub(super) const NOBODYS: [&str; 4] = [
    "/clients/{client}/faces/{person}",
    "/clients/{client}/photo/picture",
    "/me/photo/{person}",
    "/me/profile/at/{person}",
];

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
    /// What was reported.
    report: Uuid,
    /// Everybody the provider employs or knows that the walk has use for.
    pub(super) staff: Vec<PersonId>,
}

/// All of them.
pub(super) struct Cast {
    pub(super) actors: Vec<Actor>,
    pub(super) files: Vec<Tried>,
    pub(super) newcomer: PersonId,
    /// For whom the portal works.
    provider: ProviderId,
    newcomers_provider: Vec<PersonId>,
    /// A file of the newcomer's provider that was opened in an emergency.
    emergency: Uuid,
    /// What was reported of the newcomer, and a violation before the operator.
    reported: [Uuid; 2],
    /// Somebody of the newcomer's provider who is not there, what the operator announced, and an
    /// account that support found.
    arranged: [String; 3],
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
        let office = app.kompas().coordinator().await;
        let report = app.kompas().reported(&office, &newcomer).await;
        let reported = [report, app.kompas().violation(&office, &office).await];
        let newcomer = newcomer.person;
        // Works there, so that whoever hires finds somebody.
        let mut seed = crate::support::Seed::begin(app).await;
        let since = app.clock.now();
        people::give_role(&mut seed.tx, newcomer, Role::RecordKeeper, since, None).await.unwrap();
        seed.commit().await;
        let desk = app.browser();
        desk.signs_in(app.kompas().coordinator().await.holder()).await;
        let day = crate::absences::Day::of(&making.files[0].1, ("2026-11-20", ""));
        let absence = day.does_nothing(&desk).await;
        let found = making.found_by_support(app).await;
        let arranged = [absence, crate::banners::planned(app).await, found];
        let mut files = Vec::new();
        for (client, therapist, party, youth) in &making.files {
            let appointment = client.appointment(5, therapist).await;
            let own = client.own_appointment(6, therapist, &[party]).await;
            let thread = client.thread(therapist, None).await;
            let own_thread = client.thread(therapist, Some(party)).await;
            let report = client.reported(therapist, party).await;
            let questions = [client.asked_why(party).await, client.asked_therapist(party).await];
            let mut tx = app.db.read_within(Within::Everything).await.unwrap();
            let file = facts::load(&mut tx, client.id).await.unwrap().expect("the file is there");
            let parties = vec![party_of(&file, party)];
            let staff = making.staff[usize::from(!youth)].clone();
            let own = (own, parties);
            files.push(Tried {
                file,
                appointment,
                own,
                thread,
                own_thread,
                questions,
                report,
                staff,
            });
        }
        Self {
            actors: making.actors,
            files,
            newcomer,
            provider: app.kompas().provider(),
            newcomers_provider: making.staff[0].clone(),
            emergency,
            reported,
            arranged,
        }
    }

    /// The addresses to try for a path, each with what it is about.
    pub(super) fn targets<'a>(&'a self, path: &str) -> Vec<Target<'a>> {
        let plain = path
            .replace("{withholding}", &Uuid::max().to_string())
            .replace("{judgement}", &Uuid::max().to_string())
            .replace("{absence}", &self.arranged[0])
            .replace("{banner}", &self.arranged[1])
            .replace("{account}", &self.arranged[2])
            .replace("{provider}", &self.provider.to_string())
            .replace("{label}", "kompas")
            .replace("{text}", "terms")
            .replace("{feature}", "messages")
            .replace("{token}", "abc")
            .replace("{version}", "1")
            .replace("{issuer}", "none")
            .replace("{n}", "1")
            .replace("{case}", &self.reported[1].to_string())
            .replace("{file}", "none.css");
        if plain.contains("{client}") && plain.contains("{person}") {
            return self.pairs(&plain);
        }
        let plain = plain.replace("{person}", &self.newcomer.to_string());
        let plain = plain.replace("{emergency}", &self.emergency.to_string());
        let office = path == "/conduct/{report}";
        let plain =
            if office { plain.replace("{report}", &self.reported[0].to_string()) } else { plain };
        let ours = ["{person}", "{emergency}", "{absence}"];
        let of_one = ours.iter().any(|one| path.contains(one)) || office;
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
                let there = there.replace("{report}", &tried.report.to_string());
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
                .replace("{question}", &item)
                .replace("{report}", &item);
            targets.push(Target::nothing(known(path)));
        }
        targets
    }
}

/// The instant of all questions: nothing in the cast changes within the hour.
pub(super) fn now() -> jiff::Timestamp {
    crate::support::BEGIN.parse().expect("an instant")
}
