//! The people of the walk: families, people alone, adults, staff.
//!
//! Owns who they are and what was said about them; never what follows from it.

use empower::ids::PersonId;
use rules::Category;
use rules::staff::Role;

use super::cast::{Actor, Door, actor};
use crate::support::{Client, Someone, TestApp, Way, World};

/// Fills the cast, person by person.
#[derive(Default)]
pub(super) struct Making {
    pub(super) actors: Vec<Actor>,
    pub(super) files: Vec<(Client, Someone, Someone, bool)>,
    pub(super) staff: [Vec<PersonId>; 2],
}

impl Making {
    pub(super) async fn outside(&mut self, app: &TestApp) {
        let world = app.kompas();
        let nobody = Actor {
            what: "nobody",
            holder: None,
            persons: Vec::new(),
            roles: Vec::new(),
            door: Door::Outside,
            of_operator: false,
        };
        self.actors.push(nobody);
        let doors = [
            ("half a session", Way::Usual, Door::Half),
            ("a blocked client", Way::Blocked, Door::Blocked),
            ("a client with a password handed over", Way::HandedOver, Door::Password),
            ("a client before the terms", Way::BeforeTerms, Door::Terms),
        ];
        for (what, way, door) in doors {
            let client = world.client_who("Bram", 15, way).await;
            self.actors.push(actor(what, &client.who).at(door));
        }
    }

    /// A girl of 14 and her brother of 8, with their circle (T4.2, T4.3).
    pub(super) async fn family(&mut self, app: &TestApp) {
        let world = app.kompas();
        let (noor, sam) = (world.client("Noor", 14).await, world.client("Sam", 8).await);
        let (mother, father) =
            (noor.parent("Esra", "mother").await, noor.parent("Kees", "father").await);
        for (parent, relationship) in [(&mother, "mother"), (&father, "father")] {
            sam.knows(parent, relationship).await;
            sam.authority(parent, rules::Basis::ParentalAuthority).await;
        }
        let teacher = noor.relative("Wim", "teacher").await;
        let aunt = noor.relative("Ans", "aunt").await;
        let therapist = world.therapist().await;
        noor.treated_by(&therapist).await;
        sam.treated_by(&therapist).await;
        noor.consents(&mother, &[Category::Appointments]).await;
        sam.withholds(&father, &[Category::Appointments], &[]).await;
        noor.grants(&teacher).await;
        noor.grants(&aunt).await;
        noor.consents(&teacher, &[]).await;
        noor.consents(&aunt, &[Category::Appointments]).await;
        for parent in [&mother, &father] {
            noor.consent_of(parent, &teacher, &[]).await;
            noor.consent_of(parent, &aunt, &[Category::Appointments]).await;
        }
        self.actors.extend([
            actor("a girl of 14", &noor.who),
            actor("a mother with consent", &mother),
            actor("a father without consent, from whom is withheld", &father),
            actor("a teacher with own things only", &teacher),
            actor("an aunt with consent of all", &aunt),
            actor("a therapist who treats", &therapist).in_role(Role::Therapist),
        ]);
        self.staff[0].push(therapist.person);
        self.files.push((noor, therapist.clone(), teacher, true));
        self.files.push((sam, therapist, father, true));
    }

    /// A boy of 17 who said nothing, and an uncle without a grant (T4.4).
    pub(super) async fn alone(&mut self, app: &TestApp) {
        let world = app.kompas();
        let liam = world.client("Liam", 17).await;
        let mother = liam.parent("Ilse", "mother").await;
        let uncle = liam.relative("Ruud", "uncle").await;
        liam.consents(&uncle, &[Category::Appointments]).await;
        let therapist = world.staff("Theo", Role::Therapist).await;
        self.actors.extend([
            actor("a boy of 17", &liam.who),
            actor("a mother of 17 without consent", &mother),
            actor("an uncle with consent and without a grant", &uncle),
            actor("a therapist who treats nobody", &therapist).in_role(Role::Therapist),
        ]);
        self.staff[0].push(therapist.person);
        self.files.push((liam, therapist, mother, true));
    }

    /// Somebody in care with both practices, and somebody who cannot decide (P2, T4.2).
    pub(super) async fn adults(&mut self, app: &TestApp) {
        let (kompas, linde) = (app.kompas(), app.linde());
        let (here, there) = (kompas.of_age("Ruth", 30).await, linde.of_age("Ruth", 30).await);
        let holder = kompas.account_of(&here.name, &[here.person, there.person], Way::Usual).await;
        let (first, second) = (kompas.file_of(&here).await, linde.file_of(&there).await);
        let daan = linde.client("Daan", 50).await;
        let mentor = daan.relative("Mia", "mentor").await;
        daan.authority(&mentor, rules::Basis::Mentorship).await;
        daan.incapable(&Category::ALL).await;
        let therapist = linde.therapist().await;
        daan.treated_by(&therapist).await;
        self.actors.extend([
            Actor {
                persons: vec![here.person, there.person],
                holder: Some(holder),
                ..actor("a client of two practices", &here)
            },
            actor("an adult who is represented", &daan.who),
            actor("a mentor", &mentor),
            actor("a therapist of another practice", &therapist).in_role(Role::Therapist),
        ]);
        self.staff[1].push(therapist.person);
        self.files.push((first, therapist.clone(), here, true));
        self.files.push((second, therapist.clone(), there, false));
        self.files.push((daan, therapist, mentor, false));
    }

    /// One of each staff title, a coordinator with a child in care among them.
    pub(super) async fn staff(&mut self, app: &TestApp) {
        let one = async |world: &World, what, role| {
            let someone = world.staff("Sil", role).await;
            actor(what, &someone).in_role(role)
        };
        let (kompas, linde, operator) = (app.kompas(), app.linde(), app.operator());
        let coordinator = kompas.coordinator().await;
        self.files[0].0.knows(&coordinator, "aunt").await;
        let made = [
            actor("a coordinator who is an aunt", &coordinator).in_role(Role::Coordinator),
            one(&kompas, "a coordinator", Role::Coordinator).await,
            one(&linde, "a coordinator of another practice", Role::Coordinator).await,
            one(&kompas, "a provider administrator", Role::ProviderAdministrator).await,
            one(&kompas, "a record keeper", Role::RecordKeeper).await,
            one(&kompas, "a complaints officer", Role::ComplaintsOfficer).await,
            one(&kompas, "a data protection officer", Role::Dpo).await,
            one(&operator, "application support", Role::Support).await.of_operator(),
            one(&operator, "an administrator of the operator", Role::Administrator)
                .await
                .of_operator(),
        ];
        for (place, actor) in made.iter().enumerate() {
            let of_linde = place == 2;
            if place < 7 {
                self.staff[usize::from(of_linde)].push(actor.persons[0]);
            }
        }
        self.actors.extend(made);
    }

    /// An account that application support found by searching.
    pub(super) async fn found_by_support(&self, app: &TestApp) -> String {
        let support = |actor: &&Actor| actor.roles.iter().any(|(_, role)| *role == Role::Support);
        let support = self.actors.iter().find(support).and_then(|actor| actor.holder.as_ref());
        let (desk, whom) = (app.browser(), &self.files[0].0.who);
        desk.signs_in(support.expect("there is support")).await;
        crate::helpdesk::finds(&desk, whom).await;
        whom.holder().account.to_string()
    }
}
