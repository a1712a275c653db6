//! `/away/{absence}`: what was done, what was not, whom to call, and putting back.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use super::sure::{deed, why_not};
use super::{choose, days, days_of, moment};
use crate::access::{Desk, File};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::features::absences::model::{Deed, Fate, Undo, undo};
use crate::features::absences::store::{self, Absence, Item};
use crate::features::absences::{apply, tell};
use crate::features::notices::store::failed;
use crate::ids::PersonId;
use crate::web::extract::{Page, Path};
use crate::web::form::Form;
use crate::web::layout::{Layout, Place, dial};
use crate::web::text::Texts;

/// What was done.
#[derive(Template)]
#[template(path = "absences/done.html")]
pub struct DonePage {
    /// Frame.
    pub l: Layout,
    /// Its own address.
    pub href: String,
    /// Who is away.
    pub name: String,
    /// When.
    pub days: String,
    /// Whether that lasts, or is to come.
    pub lasts: bool,
    /// Where there may be more to look after.
    pub more: String,
    /// Each appointment.
    pub rows: Vec<Row>,
    /// Own things of others that were called off, in words; empty where none were.
    pub unseen: String,
    /// Whom no notice reaches.
    pub calls: Vec<Call>,
}

/// An appointment, and what became of it.
pub struct Row {
    /// "wo 25 november, 09:00".
    pub when: String,
    /// Who comes.
    pub name: String,
    /// What was done, or why nothing was.
    pub text: String,
    /// Whether it was done.
    pub done: bool,
    /// What is sent to let it take place after all; none where that cannot be.
    pub undo: Option<String>,
}

/// Somebody to call.
pub struct Call {
    /// The name, and of whose appointment it is.
    pub name: String,
    /// About which.
    pub about: String,
    /// The number, and its digits; empty where none is known.
    pub number: String,
    /// Digits only.
    pub dial: String,
}

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    deed: String,
    appointment: String,
}

/// `GET /away/{absence}`
pub async fn show(page: Page, desk: Desk, Path(id): Path<Uuid>) -> Result<Response> {
    choose::offered(&page)?;
    let (absence, touched) = find(&desk, id).await?;
    let mut list = desk.list_of(&touched).await?;
    let (items, unseen) = store::items(&mut list, id).await?;
    let (now, files) = (list.at(), list.facts().await?);
    let l = page.layout(Place::Elsewhere);
    let calls = calls(page.app(), list.tx(), (&absence, &items, &files), l.t).await?;
    let span = days_of((absence.from_at, absence.until_at));
    page.html(&DonePage {
        href: format!("/away/{id}"),
        days: days(l.t, span, now.amsterdam().date()),
        lasts: absence.until_at > now,
        more: format!(
            "/away/day?person={}&from={}&until={}",
            absence.person,
            span.0.max(now.amsterdam().date()),
            span.1
        ),
        rows: items.iter().map(|item| row(l.t, item, &absence, now)).collect(),
        unseen: if unseen > 0 { fl!(l.t, "away-done-unseen", n = unseen) } else { String::new() },
        calls,
        name: absence.name,
        l,
    })
}

/// `POST /away/{absence}`: one takes place after all, or somebody is there again.
pub async fn send(
    page: Page,
    desk: Desk,
    Path(id): Path<Uuid>,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    choose::offered(&page)?;
    let (_, touched) = find(&desk, id).await?;
    let here = format!("/away/{id}");
    if fields.deed == "back" {
        apply::back(&desk, id).await?;
        return Ok(page.go(&here, "away-back"));
    }
    let appointment: Uuid = fields.appointment.parse().map_err(|_| Error::NotFound)?;
    if !touched.contains(&appointment) {
        return Err(Error::NotFound);
    }
    let done = apply::after_all(&desk, id, crate::ids::AppointmentId(appointment)).await?;
    Ok(page.go(&here, if done { "away-undone" } else { "" }))
}

async fn find(desk: &Desk, id: Uuid) -> Result<(Absence, Vec<Uuid>)> {
    let mut tx = desk.times().await?;
    store::find(&mut tx, desk.known()?.provider, id).await?.ok_or(Error::NotFound)
}

fn row(t: Texts, item: &Item, absence: &Absence, now: Instant) -> Row {
    let fate = Fate::stored(&item.fate);
    let wanted: Deed = item.deed.parse().unwrap_or(Deed::Cancel);
    let called_off = fate == Fate::Done && wanted.because().is_some();
    let can = called_off
        && item.undone_at.is_none()
        && undo(item.was_at, absence.made_at, now) == Undo::Can;
    let text = match (fate, item.undone_at) {
        (_, Some(_)) => fl!(t, "away-does-after-all"),
        (Fate::Done, None) => {
            let to = item.to_name.as_deref().unwrap_or_default();
            deed(t, wanted, &moment(t, item.starts_at), to)
        }
        _ => why_not(t, fate),
    };
    Row {
        when: moment(t, item.was_at),
        name: item.client_name.clone(),
        text,
        done: fate == Fate::Done,
        undo: can.then(|| item.appointment.to_string()),
    }
}

/// Whom an appointment concerns and no notice reaches: without an account or an address, or where
/// every notice since then came back.
async fn calls(
    app: &App,
    tx: &mut Tx,
    (absence, items, files): (&Absence, &[Item], &[File]),
    t: Texts,
) -> Result<Vec<Call>> {
    let mut about: BTreeMap<(usize, Uuid), Vec<&Item>> = BTreeMap::new();
    for item in items.iter().filter(|item| item.fate == Fate::Done.as_str()) {
        let Some(place) = files.iter().position(|file| file.id == item.client) else { continue };
        let mut people = tell::concerned(&files[place], item.appointment.0, None, absence.made_at);
        if people.is_empty() {
            people.push(files[place].person);
        }
        for person in people {
            about.entry((place, person.0)).or_default().push(item);
        }
    }
    let people: Vec<Uuid> =
        about.keys().map(|(_, person)| *person).collect::<BTreeSet<_>>().into_iter().collect();
    let reach = tell::Reach::of(app, tx, &people, (files, absence.made_at)).await?;
    let accounts: Vec<Uuid> = reach.told().map(|(one, _)| one.account.0).collect();
    let lost = failed::unreached(tx, &accounts, absence.made_at).await?;
    let hears = |person: Uuid| {
        let told = reach.told().find(|(one, _)| one.person.0 == person);
        told.is_some_and(|(one, _)| !lost.contains(&one.account))
    };
    about.retain(|(_, person), _| !hears(*person));
    Ok(about
        .iter()
        .map(|((place, person), items)| {
            let contact = reach.contact(PersonId(*person));
            let number = contact.and_then(|one| one.mobile.clone().or_else(|| one.phone.clone()));
            call(t, &files[*place], PersonId(*person), items, number.unwrap_or_default())
        })
        .collect())
}

fn call(t: Texts, file: &File, person: PersonId, items: &[&Item], number: String) -> Call {
    let times: Vec<String> = items.iter().map(|item| moment(t, item.was_at)).collect();
    let about = t.and(&times);
    let name = match file.member_of(person) {
        Some(member) => {
            fl!(t, "away-call-for", name = member.name.as_str(), client = file.name.as_str())
        }
        None => file.name.clone(),
    };
    Call { name, about, dial: dial(&number), number }
}
