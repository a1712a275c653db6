//! What would be done, asked once more: to each appointment, and who is told.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use uuid::Uuid;

use super::fields::Fields;
use super::{days, moment, name_of};
use crate::access::{Desk, File};
use crate::error::Result;
use crate::features::absences::model::{Deed, Fate, fate};
use crate::features::absences::tell;
use crate::features::absences::wish::Wish;
use crate::features::appointments::store::{self as appointments, Visit};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// The question.
#[derive(Template)]
#[template(path = "absences/sure.html")]
pub struct SurePage {
    /// Frame.
    pub l: Layout,
    /// Who is away.
    pub name: String,
    /// When.
    pub days: String,
    /// What is sent on.
    pub hidden: Vec<(&'static str, String)>,
    /// Each appointment.
    pub rows: Vec<Line>,
    /// Own things of others that are called off, in words; empty where none are.
    pub unseen: String,
    /// How many appointments change, in words.
    pub changes: String,
    /// Who is told, in words.
    pub told: String,
    /// Who stands on the list to call, in words; empty where nobody does.
    pub to_call: String,
    /// Whether anything would be done.
    pub any: bool,
}

/// An appointment, and what becomes of it.
pub struct Line {
    /// "wo 25 november, 09:00".
    pub when: String,
    /// Who comes.
    pub name: String,
    /// What is done, or why nothing is.
    pub text: String,
    /// Whether it is done.
    pub done: bool,
}

/// The page that asks.
pub(super) async fn ask(
    page: &Page,
    desk: &Desk,
    colleagues: &[(PersonId, String)],
    (fields, span, wish): (&Fields, (Date, Date), Wish),
) -> Result<Response> {
    let busy = wish.busy(desk).await?;
    let mut planned = desk.planned_with(wish.person, wish.span).await?;
    let visits = appointments::expected(&mut planned.list, wish.person, wish.span).await?;
    let (now, files) = (planned.list.at(), planned.list.facts().await?);
    let ids = wish.ids();
    let want = wish.want(&busy, &ids, now);
    let (mut rows, mut people) = (Vec::new(), BTreeSet::new());
    let l = page.layout(Place::Elsewhere);
    let to = wish.to.and_then(|to| name_of(colleagues, to)).unwrap_or_default();
    for visit in visits.iter().filter(|visit| ids.contains(&visit.booking.id.0)) {
        let one = &visit.booking;
        let file = files.iter().find(|file| file.id == one.client);
        let family = wish.to.zip(file).is_some_and(|(to, file)| file.in_circle(to));
        let (fate, starts) = fate(one, wish.seen(one.id), &want, family);
        let done = fate == Fate::Done;
        if done {
            people.extend(concerned(file, visit, now));
        }
        let then = moment(l.t, starts);
        let text = if done { deed(l.t, wish.deed, &then, to) } else { why_not(l.t, fate) };
        rows.push(Line {
            when: moment(l.t, one.starts),
            name: visit.client_name.clone(),
            text,
            done,
        });
    }
    let people: Vec<Uuid> = people.into_iter().collect();
    let told = tell::Reach::of(page.app(), planned.list.tx(), &people, (&files, now)).await?;
    let told = told.told().count();
    let changes = rows.iter().filter(|row| row.done).count();
    let unseen = if wish.unseen { planned.unseen } else { 0 };
    let sure = SurePage {
        name: name_of(colleagues, wish.person).unwrap_or_default().to_owned(),
        days: days(l.t, span, now.amsterdam().date()),
        hidden: fields.pairs(),
        unseen: if unseen > 0 { fl!(l.t, "away-sure-unseen", n = unseen) } else { String::new() },
        changes: fl!(l.t, "away-sure-changes", n = changes),
        told: fl!(l.t, "away-sure-told", n = told),
        to_call: if people.len() > told {
            fl!(l.t, "away-sure-call", n = people.len().saturating_sub(told))
        } else {
            String::new()
        },
        any: changes > 0 || unseen > 0,
        rows,
        l,
    };
    page.html(&sure)
}

fn concerned(file: Option<&File>, visit: &Visit, now: crate::clock::Instant) -> Vec<Uuid> {
    let told = file.map(|file| tell::of_booking(file, &visit.booking, now)).unwrap_or_default();
    told.into_iter().map(|person| person.0).collect()
}

/// What is done.
pub(super) fn deed(t: Texts, deed: Deed, then: &str, to: &str) -> String {
    match deed {
        Deed::Cancel => fl!(t, "away-does-cancel"),
        Deed::CancelCalls => fl!(t, "away-does-calls"),
        Deed::Later | Deed::Moment => fl!(t, "away-does-move", then = then),
        Deed::Give => fl!(t, "away-does-give", name = to),
    }
}

/// Why nothing is.
pub(super) fn why_not(t: Texts, fate: Fate) -> String {
    match fate {
        Fate::Done => String::new(),
        Fate::Changed => fl!(t, "away-fate-changed"),
        Fate::Begun => fl!(t, "away-fate-begun"),
        Fate::NoTime => fl!(t, "away-fate-no-time"),
        Fate::Busy => fl!(t, "away-fate-busy"),
        Fate::Away => fl!(t, "away-fate-away"),
        Fate::Family => fl!(t, "away-fate-family"),
        Fate::Shut => fl!(t, "away-fate-shut"),
    }
}
