//! Every id there is: of which kind, in which file, and whose own thing.
//!
//! Owns which ids are tried in place of another.

use std::collections::{BTreeSet, HashMap};

use empower::db::{Tx, Within};
use empower::ids::{AccountId, ClientId, PersonId, ProviderId};
use rules::Party;
use uuid::Uuid;

use super::journey::{Request, ids_in, with};
use crate::support::TestApp;

/// What an id stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum Sort {
    File,
    Person,
    Thread,
    Appointment,
    Treatment,
    Session,
}

/// The thing behind an id.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) id: Uuid,
    pub(super) sort: Sort,
    /// The file it belongs to, or is.
    pub(super) file: Option<Uuid>,
    pub(super) provider: Option<ProviderId>,
    /// Whose own thing it is; nothing: the file's.
    pub(super) parties: Option<Vec<Party<Uuid>>>,
}

/// What can be an own thing: its rows, and its parties.
const ITEMS: [(Sort, &str, &str); 2] = [
    (
        Sort::Thread,
        "SELECT id, client_id, own FROM thread ORDER BY id",
        "SELECT thread_id, person_id FROM thread_member WHERE party",
    ),
    (
        Sort::Appointment,
        "SELECT id, client_id, own FROM appointment ORDER BY id",
        "SELECT appointment_id, person_id FROM appointment_party",
    ),
];

/// All of them.
pub(super) struct Things {
    all: Vec<Thing>,
    places: HashMap<Uuid, usize>,
    /// Around or treating in this file, or the client; and sessions of one account.
    near: BTreeSet<(Uuid, Uuid)>,
    staff: BTreeSet<Uuid>,
}

impl Things {
    pub(super) async fn of(app: &TestApp) -> Self {
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let files: Vec<(ClientId, ProviderId, PersonId)> =
            rows(&mut tx, "SELECT id, provider_id, person_id FROM client ORDER BY id").await;
        let of_file: HashMap<Uuid, (ProviderId, Uuid)> =
            files.iter().map(|(id, provider, person)| (id.0, (*provider, person.0))).collect();
        let thing = |id, sort, file: Option<Uuid>, provider| Thing {
            id,
            sort,
            file,
            provider,
            parties: None,
        };
        let mut all: Vec<Thing> = files
            .iter()
            .map(|(id, provider, _)| thing(id.0, Sort::File, Some(id.0), Some(*provider)))
            .collect();
        let people: Vec<(PersonId, ProviderId)> =
            rows(&mut tx, "SELECT id, provider_id FROM person ORDER BY id").await;
        all.extend(
            people.iter().map(|(id, provider)| thing(id.0, Sort::Person, None, Some(*provider))),
        );
        for (sort, sql, parties) in ITEMS {
            let whose: Vec<(Uuid, Uuid)> = rows(&mut tx, parties).await;
            let items: Vec<(Uuid, ClientId, bool)> = rows(&mut tx, sql).await;
            for (id, client, own) in items {
                let (provider, person) = of_file[&client.0];
                let party = |id: Uuid| if id == person { Party::Client } else { Party::Person(id) };
                let parties = whose.iter().filter(|(item, _)| *item == id);
                let parties = own.then(|| parties.map(|(_, person)| party(*person)).collect());
                all.push(Thing { parties, ..thing(id, sort, Some(client.0), Some(provider)) });
            }
        }
        let treatments: Vec<(Uuid, ClientId, Uuid)> =
            rows(&mut tx, "SELECT id, client_id, person_id FROM treatment ORDER BY id").await;
        let relatives: Vec<(ClientId, Uuid)> =
            rows(&mut tx, "SELECT client_id, person_id FROM relative").await;
        all.extend(treatments.iter().map(|(id, client, _)| {
            thing(*id, Sort::Treatment, Some(client.0), Some(of_file[&client.0].0))
        }));
        let sessions: Vec<(Uuid, AccountId)> =
            rows(&mut tx, "SELECT id, account_id FROM session ORDER BY id").await;
        all.extend(sessions.iter().map(|(id, _)| thing(*id, Sort::Session, None, None)));
        let staff: Vec<(Uuid,)> = rows(&mut tx, "SELECT person_id FROM staff_role").await;
        tx.rollback().await.unwrap();
        let near = treatments.iter().map(|(_, client, person)| (client.0, *person));
        let near = near.chain(relatives.iter().map(|(client, person)| (client.0, *person)));
        let near = near.chain(files.iter().map(|(client, _, person)| (client.0, person.0)));
        let same = |(one, account): &(Uuid, AccountId)| {
            let all = sessions.iter().filter(|(_, other)| other == account);
            all.map(|(other, _)| (*one, *other)).collect::<Vec<_>>()
        };
        let near = near.chain(sessions.iter().flat_map(same)).collect();
        let places = all.iter().enumerate().map(|(place, thing)| (thing.id, place)).collect();
        Self { all, places, near, staff: staff.into_iter().map(|(id,)| id).collect() }
    }

    pub(super) fn get(&self, id: Uuid) -> Option<&Thing> {
        self.places.get(&id).map(|place| &self.all[*place])
    }

    /// Others of the kind of `id`: two of the same file, two of the same provider, one of another,
    /// each time from another place of the list on.
    fn others(&self, id: Uuid, turn: usize) -> Vec<&Thing> {
        let Some(known) = self.get(id) else { return Vec::new() };
        let alike: Vec<&Thing> =
            self.all.iter().filter(|thing| thing.sort == known.sort && thing.id != id).collect();
        let some = |most: usize, of: &dyn Fn(&Thing) -> bool| -> Vec<&Thing> {
            let of: Vec<&Thing> = alike.iter().copied().filter(|thing| of(thing)).collect();
            (0..most.min(of.len())).map(|n| of[(turn * 7 + n * 3 + n) % of.len()]).collect()
        };
        let same_file = |thing: &Thing| thing.file.is_some() && thing.file == known.file;
        let same_provider = |thing: &Thing| !same_file(thing) && thing.provider == known.provider;
        let elsewhere = |thing: &Thing| thing.provider != known.provider;
        [some(2, &same_file), some(2, &same_provider), some(1, &elsewhere)].concat()
    }

    /// The request with other ids in place of `id`: an item alone, and with its own file.
    pub(super) fn swaps(&self, request: &Request, id: Uuid, turn: usize) -> Vec<Request> {
        let mut swaps = Vec::new();
        let of_request = ids_in(&request.path).into_iter().filter_map(|id| self.get(id));
        let file = of_request.filter(|thing| thing.sort == Sort::File).map(|thing| thing.id).next();
        for other in self.others(id, turn) {
            let swapped = with(request, id, other.id);
            if let (Some(file), Some(its)) = (file, other.file)
                && other.sort != Sort::File
                && its != file
            {
                swaps.push(with(&swapped, file, its));
            }
            swaps.push(swapped);
        }
        swaps
    }

    /// Ids of the kind of `id` that have nothing to do with the file of the request, or with any.
    pub(super) fn strangers(&self, request: &Request, id: Uuid, turn: usize) -> Vec<Uuid> {
        let files: Vec<Uuid> = ids_in(&request.path)
            .into_iter()
            .filter(|id| self.get(*id).is_some_and(|thing| thing.sort == Sort::File))
            .collect();
        let strange = |thing: &&Thing| {
            // The own telephone is no stranger.
            let own = self.near.contains(&(id, thing.id));
            let near = files
                .iter()
                .any(|file| thing.file == Some(*file) || self.near.contains(&(*file, thing.id)));
            let colleague = thing.provider == self.get(id).and_then(|known| known.provider)
                && self.staff.contains(&thing.id);
            !own && !near && !colleague
        };
        self.others(id, turn).into_iter().filter(strange).map(|thing| thing.id).collect()
    }

    /// An address with ids that were met; nothing where one is of a kind that was not.
    pub(super) fn filled(&self, path: &str, met: &BTreeSet<Uuid>) -> Option<String> {
        let known = || met.iter().filter_map(|id| self.get(*id));
        let item = |sort: Sort, file: Option<Uuid>| {
            let of = |thing: &&Thing| thing.sort == sort && (file.is_none() || thing.file == file);
            known().find(of).or_else(|| self.all.iter().find(of)).map(|thing| thing.id.to_string())
        };
        let file = known().find(|thing| thing.sort == Sort::File).or(self.all.first())?.id;
        let mut path = path.replace("{client}", &file.to_string());
        for (name, sort, of) in [
            ("{thread}", Sort::Thread, Some(file)),
            ("{appointment}", Sort::Appointment, Some(file)),
            ("{person}", Sort::Person, None),
        ] {
            if path.contains(name) {
                path = path.replace(name, &item(sort, of)?);
            }
        }
        (!path.contains('{')).then_some(path)
    }
}

/// All rows of a statement without parameters.
async fn rows<T: empower::db::FromRow>(tx: &mut Tx, sql: &'static str) -> Vec<T> {
    tx.query(sql).all().await.unwrap()
}
