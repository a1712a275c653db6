//! Questions about access, asked without a page.

use empower::features::access_log::Found;
use empower::features::clients::store as clients;
use empower::features::questions::store::{self as questions, Asked, NewQuestion};
use uuid::Uuid;

use super::{Client, Someone};

impl Client {
    /// Somebody asked why a look was made, of which nothing more is known.
    pub(crate) async fn asked_why(&self, asker: &Someone) -> Uuid {
        self.asked(asker, Some(Found { id: Uuid::max(), counts: Vec::new() })).await
    }

    /// Somebody asked the therapist something (T4.2, T4.3).
    pub(crate) async fn asked_therapist(&self, asker: &Someone) -> Uuid {
        self.asked(asker, None).await
    }

    async fn asked(&self, asker: &Someone, line: Option<Found>) -> Uuid {
        let (app, id) = (&self.world.app, empower::ids::ordered());
        let key = app.vault.key(clients::key_id(self.id)).await.unwrap();
        let asked = Asked { client: self.id, provider: self.world.provider, at: app.clock.now() };
        let new = NewQuestion { id, asker: asker.person, line, category: None, text: "Waarom?" };
        let mut seed = self.seed().await;
        questions::insert(&mut seed.tx, &key, &asked, &new).await.unwrap();
        seed.commit().await;
        id
    }
}
