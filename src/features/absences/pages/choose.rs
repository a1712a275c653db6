//! `/away`: which colleague is not there, and on which days.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::staff::Role;

use super::{Choice, days, days_of, words};
use crate::access::Desk;
use crate::error::Error;
use crate::error::Result;
use crate::features::absences::model::Wrong;
use crate::features::absences::store::{self, Absence};
use crate::features::people::store::therapists;
use crate::features::providers::Feature;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// How many of late stand below.
const LATE: i64 = 10;

/// Who is away, and when.
#[derive(Template)]
#[template(path = "absences/choose.html")]
pub struct ChoosePage {
    /// Frame.
    pub l: Layout,
    /// The therapists of the provider.
    pub colleagues: Vec<Choice>,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// The first day that can be picked.
    pub today: String,
    /// What is wrong.
    pub errors: Vec<(&'static str, String)>,
    /// What was noted of late.
    pub late: Vec<Late>,
}

/// Somebody who was, is or will be away.
pub struct Late {
    /// Its page.
    pub href: String,
    /// The name.
    pub name: String,
    /// When.
    pub days: String,
    /// Whether it lasts.
    pub lasts: bool,
}

impl ChoosePage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

/// `GET /away`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let drawn = draw(&page, &desk, ("", "", ""), None).await?;
    page.html(&drawn)
}

/// The page, with what was typed and what is wrong with it.
pub(super) async fn draw(
    page: &Page,
    desk: &Desk,
    (person, from, until): (&str, &str, &str),
    wrong: Option<Wrong>,
) -> Result<ChoosePage> {
    offered(page)?;
    let (known, now) = (desk.known()?, page.app().clock.now());
    let mut tx = desk.times().await?;
    let colleagues = therapists(&mut tx, known.provider, now).await?;
    let late = store::newest(&mut tx, known.provider, LATE).await?;
    drop(tx);
    let l = page.layout(Place::Elsewhere);
    let today = now.amsterdam().date();
    let choice = |(id, name): (crate::ids::PersonId, String)| {
        let value = id.to_string();
        Choice { picked: value == person, text: name, value }
    };
    Ok(ChoosePage {
        colleagues: colleagues.into_iter().map(choice).collect(),
        from: if from.is_empty() { today.to_string() } else { from.to_owned() },
        until: until.to_owned(),
        today: today.to_string(),
        errors: wrong.map(|wrong| words(l.t, wrong)).into_iter().collect(),
        late: late.iter().map(|one| row(l.t, one, now)).collect(),
        l,
    })
}

/// A provider without appointments has nothing to look after here (A5).
pub(super) fn offered(page: &Page) -> Result<()> {
    let known = page.actor()?.staff(Role::Coordinator).ok_or(Error::NotFound)?;
    let offers = page.app().providers.offers(known.provider, Feature::Appointments);
    if offers { Ok(()) } else { Err(Error::NotFound) }
}

fn row(t: Texts, one: &Absence, now: crate::clock::Instant) -> Late {
    let span = days_of((one.from_at, one.until_at));
    let today = now.amsterdam().date();
    let days = days(t, span, today);
    let made = t.moment(one.made_at);
    Late {
        href: format!("/away/{}", one.id),
        name: one.name.clone(),
        days: fl!(t, "away-late-row", days = days.as_str(), made = made.as_str()),
        lasts: one.from_at <= now && one.until_at > now,
    }
}
