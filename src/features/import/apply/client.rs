//! Patient → a person and the provider's file on that person.
//!
//! In use means in care: care is open from the beginning, ends when the record
//! system no longer uses the file, and goes on when it does again. Who died
//! without a known day died at the first import that said so.

mod update;

use anyhow::{Context as _, Result};
use jiff::civil::Date;
use rules::{Categories, Category, Span};
use vault::{Key, KeyId};

use super::{Items, words};
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::clients::store::{self as clients, Holder, NewFile};
use crate::features::import::fhir::{Death, Patient};
use crate::features::import::known::{Compared, Hash};
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Batch, Run};
use crate::features::people::store::{self as people, NewPerson};
use crate::features::people::{Contact, Name};
use crate::ids::{ClientId, PersonId};

const NOT_BORN: &str = "its date of birth lies ahead";

/// What is kept of a Patient.
#[derive(Debug)]
struct Kept {
    name: Name,
    born: Date,
    gender: Option<&'static str>,
    contact: Contact,
    died: Option<Death>,
    active: bool,
}

struct Item {
    index: usize,
    /// The file it stands for, if it came before.
    known: Option<ClientId>,
    source: Hash,
    content: Hash,
    /// Whether the import ended care, and whether it wrote down a death.
    marks: (Hash, Hash),
    /// What the source said of the name and the date of birth: where it is, and what.
    said: [(Hash, Hash); 2],
    kept: Kept,
}

pub(super) async fn apply(run: &mut Run<'_>, items: &Items<'_, Patient>) -> Result<()> {
    for chunk in items.chunks(BATCH) {
        batch(run, chunk).await?;
    }
    Ok(())
}

async fn batch(run: &mut Run<'_>, items: &[(usize, &Patient)]) -> Result<()> {
    let all: Vec<Item> = items.iter().filter_map(|(index, it)| compare(run, *index, it)).collect();
    if all.is_empty() {
        return Ok(());
    }
    let (known, new): (Vec<Item>, Vec<Item>) =
        all.into_iter().partition(|item| item.known.is_some());
    let ids: Vec<KeyId> =
        new.iter().flat_map(|_| [PersonId::fresh().0, ClientId::fresh().0]).map(KeyId).collect();
    let keys = run.vault.create_many(&ids).await?;
    let mut batch = run.begin().await?;
    for (item, keys) in new.iter().zip(keys.chunks_exact(2)) {
        let holder = Holder {
            client: ClientId(keys[1].id().0),
            person: PersonId(keys[0].id().0),
            died: None,
        };
        create(run, &mut batch, &keys[0], holder, item).await.context("a client")?;
        run.say(item.index, Status::Created);
    }
    update::update_all(run, &mut batch, &known).await?;
    run.finish(batch).await
}

fn compare(run: &mut Run<'_>, index: usize, it: &Patient) -> Option<Item> {
    if it.born > run.now.amsterdam().date() {
        run.skip(index, NOT_BORN);
        return None;
    }
    let contact = Contact {
        email: it.email.clone(),
        mobile: it.mobile.clone(),
        phone: it.phone.clone(),
        address: it.address.clone(),
    };
    let (name, gender) = (Name::from(&it.name), words::gender(it.gender));
    let kept = Kept { name, born: it.born, gender, contact, died: it.died, active: it.active };
    let source = run.known.source("Patient", &it.id);
    let content = run.known.content(&kept);
    let known = match run.known.compare(&source, &content) {
        Compared::Same => {
            run.say(index, Status::Unchanged);
            return None;
        }
        Compared::New => None,
        Compared::Changed(client) => Some(ClientId(client)),
    };
    let marks =
        (run.known.part("Patient", &it.id, "care"), run.known.part("Patient", &it.id, "death"));
    let said = [
        (run.known.part("Patient", &it.id, "name"), run.known.content(&kept.name)),
        (run.known.part("Patient", &it.id, "born"), run.known.content(&kept.born)),
    ];
    Some(Item { index, known, source, content, marks, said, kept })
}

fn person<'a>(run: &Run<'_>, id: PersonId, kept: &'a Kept) -> NewPerson<'a> {
    NewPerson {
        id,
        provider: run.provider,
        name: &kept.name,
        born: Some(kept.born),
        gender: kept.gender,
        contact: &kept.contact,
    }
}

async fn create(
    run: &Run<'_>,
    batch: &mut Batch,
    key: &Key,
    holder: Holder,
    item: &Item,
) -> Result<()> {
    let (client, kept, tx) = (holder.client, &item.kept, batch.work.tx());
    people::create(tx, run.vault, key, &person(run, holder.person, kept)).await?;
    let died = kept.died.map(|death| instant(death, run.now));
    let new = NewFile {
        id: client,
        provider: run.provider,
        person: holder.person,
        label: run.label,
        basis: run.basis,
        sort_key: &kept.name.sort_key,
        died,
    };
    clients::create(tx, &new, run.now).await?;
    let until = (!kept.active).then(|| run.now.timestamp());
    clients::care(tx, client, &Span { from: None, until }).await?;
    if !kept.active {
        batch.note(item.marks.0, client.0, run.known.content(&"ended"));
    }
    if died.is_some() {
        batch.note(item.marks.1, client.0, run.known.content(&"died"));
    }
    for (mark, says) in item.said {
        batch.note(mark, client.0, says);
    }
    batch.work.about(client, Action::Create, profile(), ("file", client.0));
    batch.note(item.source, client.0, item.content);
    Ok(())
}

fn instant(death: Death, now: Instant) -> Instant {
    match death {
        Death::At(at) => at.into(),
        Death::Unknown => now,
    }
}

fn profile() -> Categories {
    Categories::from_iter([Category::Profile])
}
