//! How the list of appointments is drawn, with what was ticked.

use askama::Template;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use uuid::Uuid;

use super::fields::Fields;
use super::{Choice, days, name_of, words};
use crate::access::Desk;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::absences::model::{Deed, Wrong};
use crate::features::absences::store;
use crate::features::appointments::pages::page_of;
use crate::features::appointments::pages::words::{modality, time_range};
use crate::features::appointments::store::{self as appointments, Busy, Visit};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// How many appointments one form holds.
const MOST: usize = 200;

/// The appointments with somebody who is away.
#[derive(Template)]
#[template(path = "absences/day.html")]
pub struct DayPage {
    /// Frame.
    pub l: Layout,
    /// Who is away.
    pub name: String,
    /// When.
    pub days: String,
    /// What every form on it sends along.
    pub hidden: Vec<(&'static str, String)>,
    /// By day.
    pub groups: Vec<Group>,
    /// How many own things of others there are.
    pub unseen: i64,
    /// Whether those are called off as well.
    pub unseen_picked: bool,
    /// What can be done.
    pub deeds: Vec<Choice>,
    /// How many days later.
    pub later: String,
    /// The other day.
    pub date: String,
    /// The other time.
    pub time: String,
    /// Colleagues, with how many of these they are free for.
    pub colleagues: Vec<Choice>,
    /// What is wrong.
    pub errors: Vec<(&'static str, String)>,
    /// Whether there are more than one form holds.
    pub more: bool,
}

/// The appointments of a day.
pub struct Group {
    /// "woensdag 25 november".
    pub day: String,
    /// By time.
    pub rows: Vec<Row>,
}

/// One appointment to tick.
pub struct Row {
    /// What is sent.
    pub value: String,
    /// Whether it is ticked.
    pub picked: bool,
    /// "09:00 – 09:45".
    pub time: String,
    /// Who comes.
    pub name: String,
    /// How, and who is free then.
    pub text: String,
    /// Its page.
    pub href: String,
}

impl DayPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

/// What the page is drawn from.
pub(super) struct Found {
    name: String,
    now: Instant,
    visits: Vec<Visit>,
    unseen: i64,
    busy: Vec<Busy>,
    others: Vec<(PersonId, String)>,
}

impl Found {
    pub(super) async fn of(
        desk: &Desk,
        colleagues: &[(PersonId, String)],
        person: PersonId,
        span: (Instant, Instant),
    ) -> Result<Self> {
        // A relation starts never by oneself (T4.5).
        let other = |(id, _): &&(PersonId, String)| *id != person && !desk.is_own(*id);
        let others: Vec<_> = colleagues.iter().filter(other).cloned().collect();
        let ids: Vec<Uuid> = others.iter().map(|(id, _)| id.0).collect();
        let mut tx = desk.times().await?;
        let mut busy = appointments::busy(&mut tx, &ids, span).await?;
        busy.extend(store::out(&mut tx, &ids, span).await?);
        tx.rollback().await?;
        let mut planned = desk.planned_with(person, span).await?;
        let visits = appointments::expected(&mut planned.list, person, span).await?;
        let now = planned.list.at();
        let name = name_of(colleagues, person).unwrap_or_default().to_owned();
        Ok(Self { name, now, visits, unseen: planned.unseen, busy, others })
    }

    /// Those that have not begun.
    fn to_come(&self) -> impl Iterator<Item = &Visit> {
        self.visits.iter().filter(|visit| visit.booking.starts > self.now)
    }

    /// Who has nothing else at the time of this one.
    fn is_free(&self, person: PersonId, visit: &Visit) -> bool {
        let one = &visit.booking;
        let then = |busy: &&Busy| {
            busy.person == person && busy.starts < one.ends && busy.ends > one.starts
        };
        !self.busy.iter().any(|busy| then(&busy))
    }

    fn row(&self, t: Texts, visit: &Visit, fields: &Fields) -> Row {
        let one = &visit.booking;
        let value = format!("{}.{}", one.id, one.starts.0);
        let free = self.others.iter().filter(|(id, _)| self.is_free(*id, visit));
        let mut free: Vec<String> = free.map(|(_, name)| name.clone()).collect();
        // More names than these help nobody.
        let more = free.len().saturating_sub(3);
        free.truncate(3);
        let free = match (free.is_empty(), more) {
            (true, _) => fl!(t, "away-free-nobody"),
            (_, 0) => fl!(t, "away-free", names = t.and(&free)),
            (_, more) => {
                let names = free.join(", ");
                fl!(t, "away-free-more", names = names.as_str(), n = more)
            }
        };
        Row {
            picked: fields.items.contains(&value),
            time: time_range(t, one),
            name: visit.client_name.clone(),
            text: format!("{} · {free}", modality(t, one.modality)),
            href: page_of(one.client, one.id),
            value,
        }
    }

    fn groups(&self, t: Texts, fields: &Fields) -> Vec<Group> {
        let mut groups: Vec<(Date, Group)> = Vec::new();
        for visit in self.to_come().take(MOST) {
            let date = visit.booking.starts.amsterdam().date();
            let row = self.row(t, visit, fields);
            match groups.last_mut().filter(|(day, _)| *day == date) {
                Some((_, group)) => group.rows.push(row),
                None => groups.push((date, Group { day: t.day_long(date), rows: vec![row] })),
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn colleagues(&self, t: Texts, fields: &Fields) -> Vec<Choice> {
        let all = self.to_come().count();
        let choice = |(id, name): &(PersonId, String)| {
            let free = self.to_come().filter(|visit| self.is_free(*id, visit)).count();
            let value = id.to_string();
            let text = fl!(t, "away-colleague", name = name.as_str(), free = free, all = all);
            Choice { picked: value == fields.to, text, value }
        };
        self.others.iter().map(choice).collect()
    }
}

pub(super) fn page(
    page: &Page,
    found: Found,
    (fields, span): (&Fields, (Date, Date)),
    wrong: &[Wrong],
) -> DayPage {
    let l = page.layout(Place::Elsewhere);
    let t = l.t;
    let one = |name: &'static str, value: &String| (name, value.clone());
    DayPage {
        days: days(t, span, found.now.amsterdam().date()),
        hidden: vec![
            one("form", &fields.form),
            one("person", &fields.person),
            one("from", &fields.from),
            one("until", &fields.until),
        ],
        groups: found.groups(t, fields),
        unseen: found.unseen,
        unseen_picked: fields.unseen,
        deeds: Deed::ALL.into_iter().map(|deed| choice(t, deed, fields)).collect(),
        later: if fields.days.is_empty() { "7".to_owned() } else { fields.days.clone() },
        date: fields.date.clone(),
        time: fields.time.clone(),
        colleagues: found.colleagues(t, fields),
        errors: wrong.iter().map(|wrong| words(t, *wrong)).collect(),
        more: found.to_come().count() > MOST,
        name: found.name,
        l,
    }
}

fn choice(t: Texts, deed: Deed, fields: &Fields) -> Choice {
    let text = match deed {
        Deed::CancelCalls => fl!(t, "away-deed-calls"),
        Deed::Cancel => fl!(t, "away-deed-cancel"),
        Deed::Later => fl!(t, "away-deed-later"),
        Deed::Moment => fl!(t, "away-deed-moment"),
        Deed::Give => fl!(t, "away-deed-give"),
    };
    let value = deed.as_str().to_owned();
    Choice { picked: value == fields.deed, text, value }
}
