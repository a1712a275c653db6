//! A file and its circle: relatives, authority, treatment, appointments.
//!
//! Owns how a test states such facts: each is one call, and stands in the log.

use empower::access::SystemActor;
use empower::clock::Instant;
use empower::features::appointments::store::{self as appointments, NewAppointment};
use empower::features::appointments::{Modality, State};
use empower::features::clients::store::{self as clients, Member, NewFile};
use empower::features::emergency::store::{self as emergency, Seeded};
use empower::features::messages::store::{self as threads, NewMessage, NewThread, Whole};
use empower::ids::{AppointmentId, ClientId, MessageId, ThreadId};
use rules::{Basis, Span};

use super::{Seed, Someone, Way, World};

/// What a therapist writes first in a test.
pub(crate) const HELLO: &str = "Dag, hoe gaat het met de oefening?";

/// The subject of every thread of a test that nobody types.
pub(crate) const SUBJECT: &str = "De week voor de toets";

/// Why a file was opened in an emergency.
pub(crate) const WHY: &str = "Belde in paniek op, niemand anders is er";

/// Where every appointment of a test takes place.
pub(crate) const PLACE: &str = "Lindelaan 12, kamer 3";

/// A provider's file on somebody in its care.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(super) world: World,
    /// The file: `{client}` of the paths.
    pub(crate) id: ClientId,
    /// Whose it is about.
    pub(crate) who: Someone,
}

impl Client {
    /// Opens a file, with care going on.
    pub(super) async fn open(world: &World, who: Someone) -> Self {
        let client = Self { world: world.clone(), id: ClientId::fresh(), who };
        let app = &world.app;
        app.vault.create(clients::key_id(client.id)).await.unwrap();
        let file = NewFile {
            id: client.id,
            provider: world.provider,
            person: client.who.person,
            label: world.label,
            basis: "treatment_agreement",
            sort_key: &client.who.name.to_lowercase(),
            died: None,
        };
        let mut seed = Seed::begin(app).await;
        clients::create(&mut seed.tx, &file, app.clock.now()).await.unwrap();
        clients::care(&mut seed.tx, client.id, &Span::default()).await.unwrap();
        seed.about(client.id);
        seed.commit().await;
        client
    }

    /// The page of the file at this place: `path("appointments")`.
    pub(crate) fn path(&self, place: &str) -> String {
        format!("/clients/{}/{place}", self.id)
    }

    fn member(&self, someone: &Someone) -> Member {
        Member { client: self.id, person: someone.person }
    }

    pub(super) async fn seed(&self) -> Seed<'_> {
        let mut seed = Seed::begin(&self.world.app).await;
        seed.about(self.id);
        seed
    }

    /// Somebody new around the client, with an account and without authority.
    pub(crate) async fn relative(&self, call: &str, relationship: &str) -> Someone {
        let someone = self.world.user(call, Way::Usual).await;
        self.knows(&someone, relationship).await;
        someone
    }

    /// Somebody known already takes a place around the client.
    pub(crate) async fn knows(&self, someone: &Someone, relationship: &str) {
        let mut seed = self.seed().await;
        let now = self.world.app.clock.now();
        clients::add_relative(&mut seed.tx, self.member(someone), relationship, 0, now)
            .await
            .unwrap();
        seed.commit().await;
    }

    /// A parent with authority (T1.1p).
    pub(crate) async fn parent(&self, call: &str, relationship: &str) -> Someone {
        let parent = self.relative(call, relationship).await;
        self.authority(&parent, Basis::ParentalAuthority).await;
        parent
    }

    /// Authority from long ago, without an end.
    pub(crate) async fn authority(&self, someone: &Someone, basis: Basis) {
        let mut seed = self.seed().await;
        clients::give_authority(&mut seed.tx, self.member(someone), basis, &Span::default())
            .await
            .unwrap();
        seed.commit().await;
    }

    /// The provider grants a related person access (T3.1).
    pub(crate) async fn grants(&self, someone: &Someone) {
        let mut seed = self.seed().await;
        clients::grant(&mut seed.tx, self.member(someone), &Span::default()).await.unwrap();
        seed.commit().await;
    }

    /// A therapist treats the client (T4.5).
    pub(crate) async fn treated_by(&self, therapist: &Someone) {
        self.treated_as("treating", therapist).await;
    }

    /// The same, as `cover`, `supervisor`, `group_leader`, or in an `emergency`.
    pub(crate) async fn treated_as(&self, kind: &str, therapist: &Someone) {
        let mut seed = self.seed().await;
        clients::treat(&mut seed.tx, self.member(therapist), kind, &Span::default()).await.unwrap();
        seed.commit().await;
    }

    /// A therapist opened the file in an emergency now, and said why (T4.5).
    pub(crate) async fn opened_by(&self, therapist: &Someone) -> uuid::Uuid {
        let (app, provider) = (&self.world.app, self.world.provider);
        let at = app.clock.now();
        let until = at.plus_seconds(24 * 3600);
        let span = Span { from: Some(at.timestamp()), until: Some(until.timestamp()) };
        let mut work = SystemActor::Seeding.begin(&app.db, Some(provider), at).await.unwrap();
        let id =
            clients::treat(work.tx(), self.member(therapist), "emergency", &span).await.unwrap();
        let key = app.vault.create(emergency::key_id(id)).await.unwrap();
        let (client, person) = (self.id, therapist.person);
        let new = Seeded { id, provider, client, person, opened: at, reason: WHY };
        emergency::seed(&mut work, &key, &new).await.unwrap();
        work.commit(&app.vault).await.unwrap();
        id
    }

    /// Care ends now (T1.1h).
    pub(crate) async fn care_ends(&self) {
        let mut seed = self.seed().await;
        clients::end_care(&mut seed.tx, self.id, self.world.app.clock.now()).await.unwrap();
        seed.commit().await;
    }

    /// Nobody treats the client any more from now on (T4.5).
    pub(crate) async fn treated_by_nobody(&self) {
        let now = self.world.app.clock.now();
        let mut seed = self.seed().await;
        seed.tx
            .query("UPDATE treatment SET valid_until = $2 WHERE client_id = $1")
            .bind(self.id)
            .bind(now)
            .run()
            .await
            .unwrap();
        seed.commit().await;
    }

    /// An appointment of the file, `days` from now.
    pub(crate) async fn appointment(&self, days: i64, with: &Someone) -> AppointmentId {
        self.plan(days, with, None).await
    }

    /// An own thing of these people: an appointment with parties.
    pub(crate) async fn own_appointment(
        &self,
        days: i64,
        with: &Someone,
        parties: &[&Someone],
    ) -> AppointmentId {
        self.plan(days, with, Some(parties)).await
    }

    /// A thread of the file, begun by the therapist; or an own thing of `party`.
    pub(crate) async fn thread(&self, therapist: &Someone, party: Option<&Someone>) -> ThreadId {
        let text = NewMessage {
            id: MessageId::fresh(),
            author: therapist.person,
            role: "therapist",
            sent: self.world.app.clock.now(),
            text: HELLO,
        };
        self.conversation(therapist, party, &[text]).await
    }

    /// A thread that holds these messages.
    pub(crate) async fn conversation(
        &self,
        therapist: &Someone,
        party: Option<&Someone>,
        messages: &[NewMessage<'_>],
    ) -> ThreadId {
        let id = ThreadId::fresh();
        let key = self.world.app.vault.create(threads::key_id(id)).await.unwrap();
        let parties = party.map(|party| [party.person]);
        let new = NewThread {
            id,
            client: self.id,
            subject: SUBJECT,
            parties: parties.as_ref().map(<[_; 1]>::as_slice),
            therapists: &[therapist.person],
            begun: self.world.app.clock.now(),
        };
        let mut seed = self.seed().await;
        let whole = Whole { key: &key, thread: new, messages: messages.to_vec() };
        threads::whole(&mut seed.tx, &[whole]).await.unwrap();
        seed.commit().await;
        id
    }

    async fn plan(&self, days: i64, with: &Someone, parties: Option<&[&Someone]>) -> AppointmentId {
        let now = self.world.app.clock.now();
        let starts: Instant = now.plus_seconds(days * 24 * 3600);
        let parties: Option<Vec<_>> =
            parties.map(|parties| parties.iter().map(|party| party.person).collect());
        let new = NewAppointment {
            id: AppointmentId::fresh(),
            client: self.id,
            starts,
            ends: starts.plus_seconds(45 * 60),
            modality: Modality::InPerson,
            state: State::Booked,
            place: PLACE,
            practitioners: &[with.person],
            parties: parties.as_deref(),
        };
        let key = self.world.app.vault.key(clients::key_id(self.id)).await.unwrap();
        let mut seed = self.seed().await;
        appointments::create(&mut seed.tx, &key, &new, now).await.unwrap();
        seed.commit().await;
        new.id
    }
}
