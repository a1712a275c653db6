//! `/birthdays`: what birthdays of the next 90 days change by themselves (rulebook, "Birthdays").

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::{Desk, Turning, scope};
use crate::error::Result;
use crate::features::accounts::links::Links;
use crate::features::accounts::store as accounts;
use crate::features::clients::store::care::{Celebrated, celebrated};
use crate::ids::PersonId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::{DayParts, Texts};

/// How far ahead it is told, in days.
const AHEAD: i32 = 90;
/// How many of each age stand on a page.
const PAGE: i64 = 25;

/// What birthdays change.
#[derive(Template)]
#[template(path = "clients/birthdays.html")]
pub struct BirthdaysPage {
    /// Frame.
    pub l: Layout,
    /// By age: those of which there are any, or the one that is paged.
    pub ages: Vec<Turn>,
    /// Whether this is not the first page.
    pub later: bool,
}

/// Everybody who becomes one age.
pub struct Turn {
    /// The age.
    pub age: i16,
    /// "Wordt 12".
    pub title: String,
    /// Who, the first to come first.
    pub rows: Vec<Row>,
    /// The next page.
    pub next: Option<String>,
}

/// Somebody whose birthday comes.
pub struct Row {
    /// The file's front page.
    pub href: String,
    /// When.
    pub day: DayParts,
    /// The full name.
    pub name: String,
    /// What changes by itself.
    pub text: String,
    /// Of who becomes 12: where the account stands.
    pub account: String,
    /// Where a first password is given, where that can be by now.
    pub invite: Option<String>,
}

/// Which age is paged, and after whom: sealed, so that no date of birth stands in an address.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Onward {
    age: i16,
    after: String,
}

/// `GET /birthdays`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let links = Links::of(page.app(), page.actor()?.account).await?;
    let onward: Onward = Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let after = links.open(&onward.after).and_then(|mark| {
        let (born, id) = mark.split_once(' ')?;
        Some((born.parse::<Date>().ok()?, id.parse().ok()?))
    });
    let today = page.app().clock.now().amsterdam().date();
    let ages: Vec<i16> = rules::TURNING_AGES
        .into_iter()
        .filter(|age| after.is_none() || *age == onward.age)
        .collect();
    let until = today.saturating_add(AHEAD.days());
    let turning = Turning { ages: &ages, from: today, until, after };
    let (mut list, marks) = desk.turning::<scope::Care>(&turning, PAGE).await?;
    let found = celebrated(&mut list).await?;
    let people: Vec<Uuid> = found.iter().map(|one| one.person).collect();
    let states = accounts::states(list.tx(), &people).await?;
    let accounts: Vec<PersonId> = states.into_iter().map(|(person, _)| person).collect();
    let l = page.layout(Place::Files);
    let next = |age: i16| {
        let (_, (born, person)) = marks.iter().find(|(of, _)| *of == age)?;
        Some(format!("/birthdays?age={age}&after={}", links.seal(&format!("{born} {person}"))))
    };
    let turn =
        |age: i16| Turn { next: next(age), ..turn(l.t, age, (&found, &accounts), (today, until)) };
    let ages = ages.into_iter().map(turn);
    let ages = ages.filter(|turn| !turn.rows.is_empty() || turn.next.is_some()).collect();
    page.html(&BirthdaysPage { ages, later: after.is_some(), l })
}

fn turn(
    t: Texts,
    age: i16,
    (found, accounts): (&[Celebrated], &[PersonId]),
    (from, until): (Date, Date),
) -> Turn {
    let day = |one: &Celebrated| {
        let day = rules::birthday(one.born.parse().ok()?, age);
        (from..=until).contains(&day).then_some(day)
    };
    let of_age: Vec<(&Celebrated, Date)> =
        found.iter().filter_map(|one| Some((one, day(one)?))).collect();
    let row = |(one, day): &(&Celebrated, Date)| {
        let first = one.born.parse().map_or(*day, rules::prepares_from);
        let (account, can) = match (age == 12, accounts.iter().any(|person| person.0 == one.person))
        {
            (false, _) => (String::new(), false),
            (true, true) => (fl!(t, "birthdays-account-has"), false),
            (true, false) if first <= from => (fl!(t, "birthdays-account-can"), true),
            (true, false) => (fl!(t, "birthdays-account-from", day = t.day(first)), false),
        };
        Row {
            href: format!("/clients/{}", one.id),
            day: t.day_short(*day),
            name: one.name.clone(),
            text: text(t, age, &one.call_name),
            account,
            invite: can.then(|| format!("/people/{}", one.person)),
        }
    };
    Turn {
        age,
        title: fl!(t, "birthdays-turns", age = i64::from(age)),
        rows: of_age.iter().map(row).collect(),
        next: None,
    }
}

/// What changes on that day.
fn text(t: Texts, age: i16, name: &str) -> String {
    match age {
        12 => fl!(t, "birthdays-12", name = name),
        16 => fl!(t, "birthdays-16", name = name),
        _ => fl!(t, "birthdays-18", name = name),
    }
}
