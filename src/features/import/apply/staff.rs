//! Practitioner → a person who works for the provider as a therapist.
//!
//! The role opens no file: that does a treatment relation (T4.5). One who is
//! no longer in use loses the role, and gets it back only if the import took it.

use anyhow::{Context as _, Result};
use rules::staff::Role;
use vault::KeyId;

use super::{Items, words};
use crate::audit::Action;
use crate::features::import::fhir::Practitioner;
use crate::features::import::known::{Compared, Hash};
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Batch, Run};
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::ids::PersonId;

const PERSON_GONE: &str = "its person was destroyed here";

struct Item {
    index: usize,
    person: PersonId,
    action: Action,
    source: Hash,
    content: Hash,
    /// Whether the import took the role.
    mark: Hash,
    name: Name,
    contact: Contact,
    active: bool,
}

pub(super) async fn apply(run: &mut Run<'_>, items: &Items<'_, Practitioner>) -> Result<()> {
    for chunk in items.chunks(BATCH) {
        batch(run, chunk).await?;
    }
    Ok(())
}

async fn batch(run: &mut Run<'_>, items: &[(usize, &Practitioner)]) -> Result<()> {
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
    for item in work {
        let Some(key) = keys.get(&people::key_id(item.person)) else {
            run.skip(item.index, PERSON_GONE);
            continue;
        };
        put(run, &mut batch, key, &item).await.context("a practitioner")?;
        run.say(
            item.index,
            if item.action == Action::Create { Status::Created } else { Status::Updated },
        );
    }
    run.finish(batch).await
}

fn compare(run: &mut Run<'_>, index: usize, it: &Practitioner) -> Option<Item> {
    let (name, contact) = (Name::from(&it.name), words::email_only(it.email.as_ref()));
    let source = run.known.source("Practitioner", &it.id);
    let content = run.known.content(&(&name, &contact, it.active));
    let (person, action) = match run.known.compare(&source, &content) {
        Compared::Same => {
            run.say(index, Status::Unchanged);
            return None;
        }
        Compared::New => (PersonId::fresh(), Action::Create),
        Compared::Changed(person) => (PersonId(person), Action::Update),
    };
    let mark = run.known.part("Practitioner", &it.id, "role");
    Some(Item { index, person, action, source, content, mark, name, contact, active: it.active })
}

async fn put(run: &Run<'_>, batch: &mut Batch, key: &vault::Key, item: &Item) -> Result<()> {
    let (person, tx) = (item.person, batch.work.tx());
    let new = NewPerson {
        id: person,
        provider: run.provider,
        name: &item.name,
        born: None,
        gender: None,
        contact: &item.contact,
    };
    if item.action == Action::Create {
        people::create(tx, run.vault, key, &new).await?;
    } else {
        people::update(tx, run.vault, key, &new).await?;
    }
    let (taken, given) = (run.known.content(&"taken"), run.known.content(&"given"));
    let was_taken = run.known.get(&item.mark).is_some_and(|row| row.content == taken);
    if item.active {
        people::give_role(tx, person, Role::Therapist, run.now, None).await?;
        if was_taken {
            people::resume_role(tx, person, Role::Therapist).await?;
            batch.note(item.mark, person.0, given);
        }
    } else if people::end_role(tx, person, Role::Therapist, run.now).await? {
        // One whose role somebody ended already is not ours to give back.
        batch.note(item.mark, person.0, taken);
    }
    batch.work.beside(run.provider.0, item.action, ("practitioner", person.0));
    batch.note(item.source, person.0, item.content);
    Ok(())
}
