//! Generated files, stored many at a time.
//!
//! Owns the order: keys, then people, files, what is around them, what stands
//! in them. Every table takes the rows of all files of a batch together, for a
//! row by itself costs as much as thirty.

use std::collections::HashMap;

use anyhow::Context as _;
use rules::{Categories, Span};
use uuid::Uuid;
use vault::{Key, KeyId};

use super::Practice;
use super::file::{Generated, Someone};
use crate::access::{SystemActor, Work};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::appointments::store as appointments;
use crate::features::clients::store::{self as clients, Member, NewFile};
use crate::features::messages::store as messages;
use crate::features::people::Contact;
use crate::features::people::store::{self as people, NewPerson};
use crate::ids::{ClientId, ordered};

/// The keys of a batch.
pub(super) struct Keys(HashMap<KeyId, Key>);

impl Keys {
    /// Makes them, before any row.
    async fn make(app: &App, files: &[Generated]) -> anyhow::Result<Self> {
        let wanted: Vec<KeyId> = files.iter().flat_map(Generated::keys).collect();
        let made = app.vault.create_many(&wanted).await?;
        Ok(Self(wanted.into_iter().zip(made).collect()))
    }

    /// One of them.
    pub(super) fn of(&self, id: KeyId) -> anyhow::Result<&Key> {
        self.0.get(&id).context("the key was just made")
    }
}

/// Stores `files`, all or none.
pub(super) async fn sow(
    app: &App,
    practice: &Practice<'_>,
    files: Vec<Generated>,
    now: Instant,
) -> anyhow::Result<()> {
    let keys = Keys::make(app, &files).await?;
    let mut work = SystemActor::Seeding.begin(&app.db, Some(practice.provider), now).await?;
    // Named one by one the wall looks each row up in a list, and not in a table.
    let ids: Vec<Uuid> = files.iter().map(|file| file.client.0).collect();
    work.tx().within(&ids).await?;
    let everybody: Vec<Someone> =
        files.iter().flat_map(|file| file.people(practice.label, now)).collect();
    sow_people(app, &mut work, practice, &everybody, &keys).await?;
    sow_files(&mut work, practice, &files).await?;
    sow_circles(&mut work, practice, &files).await?;
    sow_appointments(&mut work, &files, &keys).await?;
    sow_threads(&mut work, &files, &keys).await?;
    work.tx().within(&[]).await?;
    for file in &files {
        file.threads.about(&mut work, file.client);
        work.about(file.client, Action::Create, Categories::ALL, ("file", file.client.0));
    }
    Ok(work.commit(&app.vault).await?)
}

async fn sow_people(
    app: &App,
    work: &mut Work,
    practice: &Practice<'_>,
    everybody: &[Someone],
    keys: &Keys,
) -> anyhow::Result<()> {
    let contact = Contact::default();
    let news: Vec<NewPerson<'_>> = everybody
        .iter()
        .map(|someone| NewPerson {
            id: someone.id,
            provider: practice.provider,
            name: &someone.name,
            born: someone.born,
            gender: None,
            contact: &contact,
        })
        .collect();
    let mut rows = Vec::new();
    for new in &news {
        rows.push((keys.of(people::key_id(new.id))?, new));
    }
    Ok(people::create_all(work.tx(), &app.vault, &rows).await?)
}

async fn sow_files(
    work: &mut Work,
    practice: &Practice<'_>,
    files: &[Generated],
) -> anyhow::Result<()> {
    let young = practice.label == "kompas";
    let sort_keys: Vec<String> = files.iter().map(Generated::sort_key).collect();
    let rows: Vec<NewFile<'_>> = files
        .iter()
        .zip(&sort_keys)
        .map(|(file, sort_key)| NewFile {
            id: file.client,
            provider: practice.provider,
            person: file.person,
            label: practice.label,
            basis: if young { "youth_care" } else { "treatment_agreement" },
            sort_key,
            died: None,
        })
        .collect();
    let now = work.at();
    Ok(clients::create_all(work.tx(), &rows, now).await?)
}

/// Care since 200 days, who treats, and who writes for a child: one parent,
/// with authority since the birth.
async fn sow_circles(
    work: &mut Work,
    practice: &Practice<'_>,
    files: &[Generated],
) -> anyhow::Result<()> {
    let now = work.at();
    let since = Span { from: Some(now.plus_seconds(-200 * 24 * 3600).timestamp()), until: None };
    let ids: Vec<ClientId> = files.iter().map(|file| file.client).collect();
    clients::care_all(work.tx(), &ids, &since).await?;
    let treats =
        |file: &Generated| (ordered(), Member { client: file.client, person: file.therapist });
    let treated: Vec<_> = files.iter().map(treats).collect();
    clients::treat_all(work.tx(), &treated, "treating", &since).await?;
    let parent = |file: &Generated| {
        let birth = rules::midnight(file.born(practice.label, now));
        let member = Member { client: file.client, person: file.parent? };
        Some((member, Span { from: Some(birth), until: None }))
    };
    let held: Vec<(Member, Span)> = files.iter().filter_map(parent).collect();
    let parents: Vec<(Member, i64)> = held.iter().map(|(member, _)| (*member, 0)).collect();
    clients::add_relatives(work.tx(), &parents, "parent", now).await?;
    Ok(clients::give_authorities(work.tx(), &held, "parental_authority".parse()?).await?)
}

async fn sow_appointments(work: &mut Work, files: &[Generated], keys: &Keys) -> anyhow::Result<()> {
    let now = work.at();
    let mut news = Vec::new();
    for file in files {
        let key = keys.of(clients::key_id(file.client))?;
        news.extend(file.appointments(now).map(|new| (key, new)));
    }
    let rows: Vec<_> = news.iter().map(|(key, new)| (*key, new)).collect();
    Ok(appointments::create_all(work.tx(), &rows, now).await?)
}

async fn sow_threads(work: &mut Work, files: &[Generated], keys: &Keys) -> anyhow::Result<()> {
    let people: Vec<_> = files.iter().map(Generated::between).collect();
    let (mut all, mut marks) = (Vec::new(), Vec::new());
    for (file, between) in files.iter().zip(&people) {
        all.extend(file.threads.whole(between, keys)?);
        marks.extend(file.threads.marks(between, work.at()));
    }
    messages::whole(work.tx(), &all).await?;
    messages::mark_all(work.tx(), &marks).await?;
    Ok(())
}
