//! Reports of conduct, made without a page.

use empower::features::clients::store as clients;
use empower::features::conduct::store::{self as conduct, NewCase, NewNote, NewReport};
use empower::features::conduct::{ObjectKind, Said};
use empower::features::people::store as people;
use empower::ids::{ClientId, ordered};
use rules::conduct::Kind;
use uuid::Uuid;

use super::{Client, Seed, Someone, World};

impl Client {
    /// Somebody reported how `subject` behaves around this file (T5.3).
    pub(crate) async fn reported(&self, reporter: &Someone, subject: &Someone) -> Uuid {
        report(&self.world, Some(self.id), (reporter, subject)).await
    }
}

impl World {
    /// The same about no file.
    pub(crate) async fn reported(&self, reporter: &Someone, subject: &Someone) -> Uuid {
        report(self, None, (reporter, subject)).await
    }

    /// A violation that waits for the operator.
    pub(crate) async fn violation(&self, reporter: &Someone, subject: &Someone) -> Uuid {
        let id = self.reported(reporter, subject).await;
        let (app, account) = (&self.app, subject.holder().account);
        let key = app.vault.key(empower::features::accounts::store::key_id(account)).await.unwrap();
        let (provider, kind, acted) = (self.provider, Kind::Insult, app.clock.now());
        let new = NewCase { id, provider, account, kind, acted, words: "Je schold." };
        let mut seed = Seed::begin(app).await;
        conduct::create(&mut seed.tx, &key, &new, acted).await.unwrap();
        seed.commit().await;
        id
    }
}

async fn report(
    world: &World,
    client: Option<ClientId>,
    (reporter, subject): (&Someone, &Someone),
) -> Uuid {
    let (app, id) = (&world.app, ordered());
    let at = app.clock.now();
    let new = NewReport {
        id,
        provider: world.provider,
        client,
        object: (ObjectKind::Conduct, id),
        within: None,
        subject: subject.person,
        account: subject.holder.as_ref().map(|holder| holder.account),
        reporter: (reporter.person, reporter.holder().account),
        kind: Kind::Insult,
        acted: at,
    };
    let of = client.map_or_else(|| people::key_id(subject.person), clients::key_id);
    let key = app.vault.key(of).await.unwrap();
    let mut seed = Seed::begin(app).await;
    assert!(conduct::insert(&mut seed.tx, &new, at).await.unwrap());
    let (person, said, text) = (reporter.person, Said::Words, "Hij schold aan de balie.");
    let note = NewNote { report: id, client, person, said, at, text };
    conduct::note(&mut seed.tx, &key, &note).await.unwrap();
    seed.commit().await;
    id
}
