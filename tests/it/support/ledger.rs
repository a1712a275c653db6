//! What is said about a file: consents, withholdings, incapacity.
//!
//! Owns how a test states it: each is one call, and stands in the log.

use empower::clock::Instant;
use empower::features::clients::store::{self as clients, NewConsent, NewWithholding};
use empower::ids::ConsentId;
use rules::{Categories, Category, Span};
use uuid::Uuid;

use super::{Client, Someone};

impl Client {
    /// The client consents (T3.2).
    pub(crate) async fn consents(&self, receiver: &Someone, categories: &[Category]) {
        self.state(None, receiver, (categories, &[]), None, false).await;
    }

    /// The client consents until then (T3.2).
    pub(crate) async fn consents_until(
        &self,
        receiver: &Someone,
        categories: &[Category],
        until: Instant,
    ) {
        self.state(None, receiver, (categories, &[]), Some(until), false).await;
    }

    /// The client consents, but for these items (T3.2).
    pub(crate) async fn consents_hiding(
        &self,
        receiver: &Someone,
        categories: &[Category],
        hidden: &[Uuid],
    ) {
        self.state(None, receiver, (categories, hidden), None, false).await;
    }

    /// A representative consents for the client (T3.1).
    pub(crate) async fn consent_of(
        &self,
        giver: &Someone,
        receiver: &Someone,
        categories: &[Category],
    ) {
        self.state(Some(giver), receiver, (categories, &[]), None, false).await;
    }

    /// The client takes back (T3.2).
    pub(crate) async fn takes_back(&self, receiver: &Someone) {
        self.state(None, receiver, (&[], &[]), None, true).await;
    }

    async fn state(
        &self,
        giver: Option<&Someone>,
        receiver: &Someone,
        (categories, hidden): (&[Category], &[Uuid]),
        until: Option<Instant>,
        withdrawn: bool,
    ) {
        let new = NewConsent {
            id: ConsentId::fresh(),
            client: self.id,
            giver: giver.map(|giver| giver.person),
            receiver: receiver.person,
            stated: self.world.app.clock.now(),
            categories: set(categories),
            hidden,
            until,
            withdrawn,
        };
        let mut seed = self.seed().await;
        clients::state_consent(&mut seed.tx, &new).await.unwrap();
        seed.commit().await;
    }

    /// A therapist withholds from somebody (T4.2, T4.3).
    pub(crate) async fn withholds(
        &self,
        against: &Someone,
        categories: &[Category],
        items: &[Uuid],
    ) {
        let categories = set(categories);
        let new = NewWithholding {
            client: self.id,
            against: against.person,
            categories,
            items,
            span: Span::default(),
        };
        let mut seed = self.seed().await;
        clients::withhold(&mut seed.tx, &new).await.unwrap();
        seed.commit().await;
    }

    /// The client cannot weigh these matters (T4.2); none named: nothing.
    pub(crate) async fn incapable(&self, categories: &[Category]) {
        let mut seed = self.seed().await;
        clients::incapacity(&mut seed.tx, self.id, set(categories), &Span::default())
            .await
            .unwrap();
        seed.commit().await;
    }

    /// The client died now (T9.4).
    pub(crate) async fn dies(&self) {
        let mut seed = self.seed().await;
        clients::died(&mut seed.tx, self.id, Some(self.world.app.clock.now())).await.unwrap();
        seed.commit().await;
    }
}

fn set(categories: &[Category]) -> Categories {
    categories.iter().copied().collect()
}
