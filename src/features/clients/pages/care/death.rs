//! `/clients/{client}/care/death`: the client died, or that was a mistake (T9.4).
//!
//! It takes two steps: the day first, then the client's name, typed. Undoing
//! takes one: it gives back what was there before, and both stand in the log.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use super::place;
use crate::access::{Ask, scope};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::frame;
use crate::features::clients::model::day;
use crate::features::clients::store::care::note_death;
use crate::features::people::alphabet::fold;
use crate::web::extract::Page;
use crate::web::form::{Form, tidy};
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

type Asks = Ask<scope::Death>;

/// That the client died.
#[derive(Template)]
#[template(path = "clients/death.html")]
pub struct DeathPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The page it belongs to.
    pub back_href: String,
    /// What was typed.
    pub fields: Fields,
    /// Today: nobody died later.
    pub today: String,
    /// Whether the day is known, and the name is asked.
    pub asks_name: bool,
    /// "3 maart 2026", where the day is known.
    pub day: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// What is sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The day.
    pub day: String,
    /// The client's name, typed to be sure.
    pub sure: String,
    /// `look` or `note`.
    pub step: String,
}

/// `GET /clients/{client}/care/death`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let fields = Fields::default();
    page.html(&draw(&page, &ask, fields, false, Vec::new()).await?)
}

/// `POST /clients/{client}/care/death`: asks once more, and then freezes the file.
pub async fn note(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let t = page.0.texts();
    if fields.step != "note" {
        let view = ask.view().await?;
        let born = view.file().facts.client.born;
        let wrong = fields.died(t, born, view.at()).err();
        drop(view);
        let errors: Vec<_> = wrong.into_iter().collect();
        return answer(&page, &ask, fields, errors.is_empty(), errors).await;
    }
    let mut change = ask.change_rights(("death", ask.client().0)).await?;
    let (to, at) = (place(change.client()), change.at());
    if change.file().facts.client.died.is_some() {
        change.stands_already().await?;
        return Ok(page.go(&to, "death-noted"));
    }
    let born = change.file().facts.client.born;
    let wrong = match fields.died(t, born, at) {
        Err(wrong) => (false, wrong),
        Ok(_) if fold(&tidy(&fields.sure)) != fold(&change.file().name) => {
            (true, ("sure", fl!(t, "death-error-name")))
        }
        Ok(died) => {
            note_death(&mut change, Some(died)).await?;
            change.commit().await?;
            return Ok(page.go(&to, "death-noted"));
        }
    };
    drop(change);
    answer(&page, &ask, fields, wrong.0, vec![wrong.1]).await
}

/// `POST /clients/{client}/care/death/undo`: it was a mistake.
pub async fn undo(page: Page, ask: Asks) -> Result<Response> {
    let mut change = ask.change_rights(("death", ask.client().0)).await?;
    let to = place(change.client());
    if change.file().facts.client.died.is_some() {
        note_death(&mut change, None).await?;
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&to, "death-undone"))
}

impl Fields {
    /// The instant: today it is now, on an earlier day its beginning.
    fn died(
        &self,
        t: Texts,
        born: Date,
        now: Instant,
    ) -> std::result::Result<Instant, (&'static str, String)> {
        let today = now.amsterdam().date();
        match day(&self.day).filter(|day| *day <= today && *day >= born) {
            Some(day) if day == today => Ok(now),
            Some(day) => Ok(rules::midnight(day).into()),
            None => Err(("day", fl!(t, "death-error-day"))),
        }
    }
}

async fn answer(
    page: &Page,
    ask: &Asks,
    fields: Fields,
    asks_name: bool,
    errors: Vec<(&'static str, String)>,
) -> Result<Response> {
    let wrong = !errors.is_empty();
    let drawn = draw(page, ask, fields, asks_name, errors).await?;
    if wrong { page.again(&drawn) } else { page.html(&drawn) }
}

async fn draw(
    page: &Page,
    ask: &Asks,
    fields: Fields,
    asks_name: bool,
    errors: Vec<(&'static str, String)>,
) -> Result<DeathPage> {
    let view = ask.view().await?;
    let (file, at) = (view.file(), view.at());
    if file.facts.client.died.is_some() {
        return Err(Error::NotFound);
    }
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let day = day(&fields.day).map(|day| l.t.day(day)).unwrap_or_default();
    Ok(DeathPage {
        name: file.name.clone(),
        back_href: place(file.id),
        fields,
        today: at.amsterdam().date().to_string(),
        asks_name,
        day,
        errors,
        l,
    })
}

impl DeathPage {
    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
