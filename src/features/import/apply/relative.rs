//! `RelatedPerson` → a person in the circle of a file, and nothing more.
//!
//! Brings no authority and no access (T1.1p, T3.1): staff establish those. One
//! who no longer belongs to the network loses what the provider granted.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use rules::{Categories, Category};
use vault::{Key, KeyId};

use super::{Items, NO_CLIENT, words};
use crate::audit::Action;
use crate::features::clients::store::{self as clients, Member};
use crate::features::import::fhir::{RelatedPerson, Relationship};
use crate::features::import::known::{Compared, Hash};
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Batch, Run};
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::ids::{ClientId, PersonId};

const PERSON_GONE: &str = "its person was destroyed here";
const OTHERS: &str = "it came before as a relative of another client";

/// What is kept of a `RelatedPerson`.
#[derive(Debug)]
struct Kept {
    client: ClientId,
    name: Name,
    gender: Option<&'static str>,
    contact: Contact,
    relationship: &'static str,
    /// Whether they no longer belong to the network.
    gone: bool,
}

struct Item {
    index: usize,
    person: PersonId,
    action: Action,
    source: Hash,
    content: Hash,
    kept: Kept,
}

/// In an order of their own, closest first: consents are asked in that order,
/// which must not hang on the order of files.
pub(super) async fn apply(run: &mut Run<'_>, mut items: Items<'_, RelatedPerson>) -> Result<()> {
    items.sort_by(|(_, a), (_, b)| (first(a), &a.id).cmp(&(first(b), &b.id)));
    for chunk in items.chunks(BATCH) {
        batch(run, chunk).await?;
    }
    Ok(())
}

fn first(it: &RelatedPerson) -> Relationship {
    it.relationships.first().copied().unwrap_or(Relationship::Other)
}

async fn batch(run: &mut Run<'_>, items: &[(usize, &RelatedPerson)]) -> Result<()> {
    let work: Vec<Item> = items.iter().filter_map(|(index, it)| compare(run, *index, it)).collect();
    if work.is_empty() {
        return Ok(());
    }
    let new = work.iter().filter(|item| item.action == Action::Create);
    let new: Vec<KeyId> = new.map(|item| people::key_id(item.person)).collect();
    run.vault.create_many(&new).await?;
    let keys: Vec<KeyId> = work.iter().map(|item| people::key_id(item.person)).collect();
    let keys = run.vault.keys(&keys).await?;
    let mut batch = run.begin().await?;
    let mut circles = Circles::load(&mut batch, &work).await?;
    for item in work {
        let Some(key) = keys.get(&people::key_id(item.person)) else {
            run.skip(item.index, PERSON_GONE);
            continue;
        };
        let Some(position) = circles.place(&item) else {
            run.skip(item.index, OTHERS);
            continue;
        };
        put(run, &mut batch, key, &item, position).await.context("a related person")?;
        run.say(
            item.index,
            if item.action == Action::Create { Status::Created } else { Status::Updated },
        );
    }
    run.finish(batch).await
}

fn compare(run: &mut Run<'_>, index: usize, it: &RelatedPerson) -> Option<Item> {
    let Some(client) = run.known.client(&it.patient) else {
        run.skip(index, NO_CLIENT);
        return None;
    };
    let contact = Contact {
        email: it.email.clone(),
        mobile: it.mobile.clone(),
        phone: it.phone.clone(),
        address: None,
    };
    let over = it.period.end.is_some_and(|end| end <= run.now.timestamp());
    let kept = Kept {
        client,
        name: Name::from(&it.name),
        gender: words::gender(it.gender),
        contact,
        relationship: words::relationship(first(it)),
        gone: !it.active || over,
    };
    let source = run.known.source("RelatedPerson", &it.id);
    let content = run.known.content(&kept);
    let (person, action) = match run.known.compare(&source, &content) {
        Compared::Same => {
            run.say(index, Status::Unchanged);
            return None;
        }
        Compared::New => (PersonId::fresh(), Action::Create),
        Compared::Changed(person) => (PersonId(person), Action::Update),
    };
    Some(Item { index, person, action, source, content, kept })
}

/// Who stands where around the files of a batch.
struct Circles {
    places: HashMap<(ClientId, PersonId), i64>,
    next: HashMap<ClientId, i64>,
}

impl Circles {
    async fn load(batch: &mut Batch, items: &[Item]) -> Result<Self> {
        let files: Vec<_> = items.iter().map(|item| item.kept.client.0).collect();
        let mut circles = Self { places: HashMap::new(), next: HashMap::new() };
        for place in clients::relatives_of(batch.work.tx(), &files).await? {
            let next = circles.next.entry(place.client).or_default();
            *next = (*next).max(place.position + 1);
            circles.places.insert((place.client, place.person), place.position);
        }
        Ok(circles)
    }

    /// The position of somebody new or known; none when known elsewhere:
    /// another client's circle is never opened to them by a mistake in a file.
    fn place(&mut self, item: &Item) -> Option<i64> {
        if item.action != Action::Create {
            return self.places.get(&(item.kept.client, item.person)).copied();
        }
        let next = self.next.entry(item.kept.client).or_default();
        *next += 1;
        Some(*next - 1)
    }
}

async fn put(
    run: &Run<'_>,
    batch: &mut Batch,
    key: &Key,
    item: &Item,
    position: i64,
) -> Result<()> {
    let (kept, tx) = (&item.kept, batch.work.tx());
    let new = NewPerson {
        id: item.person,
        provider: run.provider,
        name: &kept.name,
        born: None,
        gender: kept.gender,
        contact: &kept.contact,
    };
    if item.action == Action::Create {
        people::create(tx, run.vault, key, &new).await?;
    } else {
        people::update(tx, run.vault, key, &new).await?;
    }
    let member = Member { client: kept.client, person: item.person };
    clients::add_relative(tx, member, kept.relationship, position, run.now).await?;
    let network = Categories::from_iter([Category::Network]);
    if kept.gone && clients::end_grants(tx, member, run.now).await? {
        batch.work.about(kept.client, Action::Rights, network, ("related_person", item.person.0));
    }
    batch.work.about(kept.client, item.action, network, ("related_person", item.person.0));
    batch.note(item.source, item.person.0, item.content);
    Ok(())
}
