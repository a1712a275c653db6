//! What rings for a page: whose rights, and which messages.
//!
//! Owns the choice, so that a page draws with the same topics with which its
//! stream listens, and nobody hears that others write.

use uuid::Uuid;

use super::Actor;
use super::around::Around;
use crate::ids::ClientId;
use crate::live::Topics;

/// A page draws with the same topics with which its stream listens.
impl Topics {
    /// Of a page about one item.
    #[must_use]
    pub fn of_item(actor: &Actor, client: ClientId, item: Uuid) -> Self {
        Self { rights: rights(actor, [client.0]), rings: vec![item] }
    }

    /// Of a list of one file; who treats finds own things of others in it. From
    /// whom an item is hidden hears of rights alone: a ring would tell of that item.
    #[must_use]
    pub fn of_file(actor: &Actor, client: ClientId, treats: bool, hidden: bool) -> Self {
        let me = if treats { actor.person_ids() } else { Vec::new() };
        let all = Some(client.0).filter(|_| !hidden);
        let rings = all.into_iter().chain(me).collect();
        Self { rights: rights(actor, [client.0]), rings }
    }

    /// Of one's own area: own things over all files, and the file one is oneself.
    #[must_use]
    pub fn of_own(actor: &Actor, files: &[Around]) -> Self {
        let mine = files.iter().filter(|around| around.hat.party == Some(rules::Party::Client));
        let mine = mine.filter(|around| around.open).map(|around| around.file.id.0);
        let rings = mine.chain(actor.person_ids()).collect();
        Self { rights: rights(actor, files.iter().map(|around| around.file.id.0)), rings }
    }

    /// Of a page about one file on which nobody writes: it hears of rights alone.
    #[must_use]
    pub fn rights_of(actor: &Actor, client: ClientId) -> Self {
        Self { rights: rights(actor, [client.0]), rings: Vec::new() }
    }

    /// Without what is written: who does not look at messages does not hear of them.
    #[must_use]
    pub fn rights_alone(self) -> Self {
        Self { rings: Vec::new(), ..self }
    }

    /// Of a list over a therapist's files.
    #[must_use]
    pub fn of_caseload(actor: &Actor, clients: &[Uuid]) -> Self {
        let rings = clients.iter().copied().chain(actor.person_ids()).collect();
        Self { rights: rights(actor, clients.iter().copied()), rings }
    }
}

/// Those of the providers too: what they switch off is gone from open pages (A5).
fn rights(actor: &Actor, files: impl IntoIterator<Item = Uuid>) -> Vec<Uuid> {
    let providers = actor.known.iter().map(|known| known.provider.0);
    files.into_iter().chain(actor.person_ids()).chain(providers).chain([actor.account.0]).collect()
}
