//! Files of the cast: care, circle, ledger, appointments, threads, and who looked before.

mod asked;
mod looked;

use anyhow::Context as _;
use rules::{Categories, Category};
use uuid::Uuid;

use super::accounts::Accounts;
use super::{Ids, provider, span, talks};
use crate::access::{SystemActor, Work};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::demo::cast::{AppointmentState, Basis, Cast, File, Modality as CastModality};
use crate::features::appointments::store::{self as appointments, NewAppointment};
use crate::features::appointments::{Modality, State};
use crate::features::clients::store::{
    self as clients, Decided, Member, NewConsent, NewFile, NewWithholding,
};
use crate::features::emergency::store::{self as emergency, Seeded};
use crate::ids::{AppointmentId, ClientId, ConsentId, PersonId, ProviderId, ordered};

use looked::looked;

pub(super) async fn sow(
    app: &App,
    file: &File,
    cast: &Cast,
    ids: &Ids,
    accounts: &Accounts,
    now: Instant,
) -> anyhow::Result<()> {
    let id = ids.file(file.key)?;
    let provider = provider(app, file.practice)?;
    let threads = talks::keys(app, file).await?;
    let mut work = SystemActor::Seeding.begin(&app.db, Some(provider), now).await?;
    let client = cast
        .people
        .iter()
        .find(|person| person.key == file.client)
        .context("a file without its client")?;
    let new = NewFile {
        id,
        provider,
        person: ids.person(file.client)?,
        label: file.practice,
        basis: if file.basis == Basis::YouthCare { "youth_care" } else { "treatment_agreement" },
        sort_key: &super::name(client).sort_key,
        died: file.died.map(Instant::from),
    };
    clients::create(work.tx(), &new, now).await?;
    for held in &file.care {
        clients::care(work.tx(), id, &span(held)).await?;
    }
    for incapacity in &file.incapacity {
        let categories = categories(&incapacity.categories)?;
        clients::incapacity(work.tx(), id, categories, &span(&incapacity.span)).await?;
    }
    circle(&mut work, file, ids, id, now).await?;
    emergencies(app, &mut work, file, ids, (id, provider)).await?;
    let items = sow_appointments(app, &mut work, file, ids, id, now).await?;
    ledger(app, &mut work, file, ids, id, &items).await?;
    talks::sow(&mut work, (file, id), cast, ids, &threads).await?;
    asked::asked(app, &mut work, file, (cast, ids), (id, provider), now).await?;
    looked(&mut work, file, ids, accounts, id, now)?;
    work.about(id, Action::Create, Categories::ALL, ("file", id.0));
    Ok(work.commit(&app.vault).await?)
}

async fn circle(
    work: &mut Work,
    file: &File,
    ids: &Ids,
    id: ClientId,
    now: Instant,
) -> anyhow::Result<()> {
    for (position, member) in (0_i64..).zip(&file.circle) {
        let place = Member { client: id, person: ids.person(member.person)? };
        clients::add_relative(work.tx(), place, member.relationship, position, now).await?;
        for (basis, held) in &member.authority {
            clients::give_authority(work.tx(), place, basis.parse()?, &span(held)).await?;
        }
        for held in &member.granted {
            clients::grant(work.tx(), place, &span(held)).await?;
        }
    }
    for treatment in &file.treats {
        let place = Member { client: id, person: ids.person(treatment.by)? };
        clients::treat(work.tx(), place, treatment.kind, &span(&treatment.span)).await?;
    }
    Ok(())
}

/// What was written at each emergency access of the invented past.
const WHY: &str = "Belde de praktijk in paniek. De eigen behandelaar was niet te bereiken.";

/// Who opened the file in an emergency, and why (T4.5).
async fn emergencies(
    app: &App,
    work: &mut Work,
    file: &File,
    ids: &Ids,
    (client, provider): (ClientId, ProviderId),
) -> anyhow::Result<()> {
    for (person, held) in &file.emergency {
        let person = ids.person(person)?;
        let place = Member { client, person };
        let id = clients::treat(work.tx(), place, "emergency", &span(held)).await?;
        let opened = Instant::from(held.from);
        let key = app.vault.create(emergency::key_id(id)).await?;
        let new = Seeded { id, provider, client, person, opened, reason: WHY };
        emergency::seed(work, &key, &new).await?;
    }
    Ok(())
}

async fn sow_appointments(
    app: &App,
    work: &mut Work,
    file: &File,
    ids: &Ids,
    id: ClientId,
    now: Instant,
) -> anyhow::Result<Vec<Uuid>> {
    let key = app.vault.key(clients::key_id(id)).await?;
    let mut items = Vec::new();
    for appointment in &file.appointments {
        let person = |key: &&str| {
            if *key == "client" { ids.person(file.client) } else { ids.person(key) }
        };
        let practitioners: Vec<PersonId> =
            appointment.with.iter().map(person).collect::<anyhow::Result<_>>()?;
        let parties =
            appointment.parties.as_ref().map(|parties| parties.iter().map(person).collect());
        let parties: Option<Vec<PersonId>> = parties.transpose()?;
        let new = NewAppointment {
            id: AppointmentId::fresh(),
            client: id,
            starts: appointment.starts.into(),
            ends: Instant::from(appointment.starts).plus_seconds(appointment.minutes * 60),
            modality: match appointment.modality {
                CastModality::InPerson => Modality::InPerson,
                CastModality::Video => Modality::Video,
                CastModality::Phone => Modality::Phone,
            },
            state: match appointment.state {
                AppointmentState::Booked => State::Booked,
                AppointmentState::Cancelled => State::Cancelled,
            },
            place: appointment.place,
            practitioners: &practitioners,
            parties: parties.as_deref(),
        };
        appointments::create(work.tx(), &key, &new, now).await?;
        items.push(new.id.0);
    }
    Ok(items)
}

async fn ledger(
    app: &App,
    work: &mut Work,
    file: &File,
    ids: &Ids,
    id: ClientId,
    items: &[Uuid],
) -> anyhow::Result<()> {
    let named = |indexes: &[usize]| -> Vec<Uuid> {
        indexes.iter().filter_map(|i| items.get(*i).copied()).collect()
    };
    for consent in &file.consents {
        let new = NewConsent {
            id: ConsentId::fresh(),
            client: id,
            giver: consent.giver.map(|giver| ids.person(giver)).transpose()?,
            receiver: ids.person(consent.receiver)?,
            stated: consent.stated.into(),
            categories: categories(&consent.categories)?,
            hidden: &named(&consent.hidden),
            until: consent.until.map(Instant::from),
            withdrawn: consent.withdrawn,
        };
        clients::state_consent(work.tx(), &new).await?;
    }
    let chosen = file
        .prepared
        .iter()
        .map(|(receiver, words)| anyhow::Ok((ids.person(receiver)?, categories(words)?)));
    let chosen = chosen.collect::<anyhow::Result<Vec<_>>>()?;
    let now = work.at();
    clients::prepare(work.tx(), id, &chosen, now).await?;
    withheld(app, work, file, ids, id, &named).await
}

/// What therapists withheld, each with its ground and the day to look at it again.
async fn withheld(
    app: &App,
    work: &mut Work,
    file: &File,
    ids: &Ids,
    id: ClientId,
    named: &impl Fn(&[usize]) -> Vec<Uuid>,
) -> anyhow::Result<()> {
    let key = app.vault.key(clients::key_id(id)).await?;
    for withholding in &file.withholdings {
        let span = &withholding.span;
        let new = NewWithholding {
            client: id,
            against: ids.person(withholding.against)?,
            categories: categories(&withholding.categories)?,
            items: &named(&withholding.items),
            span: rules::Span { from: Some(span.from), until: None },
        };
        let decided = Decided {
            id: ordered(),
            by: ids.person(withholding.by)?,
            at: span.from.into(),
            reason: withholding.reason,
            review: span.until.unwrap_or(span.from).into(),
            judgement: None,
        };
        clients::withhold_because(work.tx(), &key, &[(new, decided)]).await?;
    }
    Ok(())
}

fn categories(words: &[&str]) -> anyhow::Result<Categories> {
    Ok(words.iter().map(|word| word.parse::<Category>()).collect::<Result<Categories, _>>()?)
}
