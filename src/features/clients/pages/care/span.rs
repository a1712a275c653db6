//! Care that begins and ends, on a day that the coordinator names.
//!
//! It begins today or earlier, and ends today, earlier or later. Today is at once; another day
//! counts whole. Two spans never overlap: what would is said, and nothing is done.

use axum::response::Response;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Deserialize;

use super::{Asks, draw, place};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::clients::model::day;
use crate::features::clients::store::care::{self as store, CareSpan};
use crate::features::clients::store::{care, end_care};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::text::Texts;

/// On which day.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// Nothing for today.
    day: String,
}

/// A day that was typed, and what is wrong with it.
pub(super) struct Wrong {
    pub(super) field: &'static str,
    pub(super) typed: String,
    pub(super) text: String,
}

impl Fields {
    /// The day, today where nothing was typed.
    fn day(&self, t: Texts, today: Date) -> std::result::Result<Date, String> {
        match self.day.trim() {
            "" => Ok(today),
            typed => day(typed).ok_or_else(|| fl!(t, "enter-error-day")),
        }
    }
}

/// `POST /clients/{client}/care/begin`: sending it twice begins once.
pub async fn begin(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut change = ask.change_rights(("care", ask.client().0)).await?;
    let (client, at, t) = (change.client(), change.at(), page.0.texts());
    if let Some(span) = store::lasts(&mut change).await? {
        change.stands_already().await?;
        let later = span.valid_from.is_some_and(|from| from > at);
        let said = if later { "care-begins-later" } else { "care-began" };
        return Ok(page.go(&place(client), said));
    }
    let born = change.file().facts.client.born;
    let spans = store::spans_to_change(&mut change).await?;
    match fields.day(t, at.amsterdam().date()).and_then(|day| begins(t, day, born, &spans, at)) {
        Ok(from) => {
            let span = rules::Span { from: Some(from.timestamp()), until: None };
            care(change.tx(), client, &span).await?;
            change.commit().await?;
            Ok(page.go(&place(client), "care-began"))
        }
        Err(text) => {
            drop(change);
            again(&page, &ask, ("begin", fields, text)).await
        }
    }
}

/// When care begins that begins on `day`, beside what was before.
fn begins(
    t: Texts,
    day: Date,
    born: Date,
    spans: &[CareSpan],
    at: Instant,
) -> std::result::Result<Instant, String> {
    let today = at.amsterdam().date();
    if day > today {
        return Err(fl!(t, "care-error-later"));
    }
    if day < born {
        return Err(fl!(t, "enter-error-before-birth"));
    }
    let from = if day == today { at } else { rules::midnight(day).into() };
    match spans.iter().filter_map(|span| span.valid_until).max().filter(|last| *last > from) {
        Some(last) => Err(fl!(t, "care-error-overlap", day = t.day(last.amsterdam().date()))),
        None => Ok(from),
    }
}

/// `POST /clients/{client}/care/end`: whoever saw something because of care sees it no more from
/// then on. Sent twice it ends once.
pub async fn end(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let mut change = ask.change_rights(("care", ask.client().0)).await?;
    let (client, at, t) = (change.client(), change.at(), page.0.texts());
    let today = at.amsterdam().date();
    let Some(span) = store::lasts(&mut change).await? else {
        change.stands_already().await?;
        return Ok(page.go(&place(client), "care-ended"));
    };
    let day = match fields.day(t, today) {
        Ok(day) => day,
        Err(text) => {
            drop(change);
            return again(&page, &ask, ("end", fields, text)).await;
        }
    };
    if day == today {
        if !end_care(change.tx(), client, at).await? {
            return Err(Error::Conflict);
        }
        change.commit().await?;
        return Ok(page.go(&place(client), "care-ended"));
    }
    let spans = store::spans_to_change(&mut change).await?;
    match ends(t, day, span, &spans) {
        Ok(until) if span.valid_until == Some(until) => change.stands_already().await?,
        Ok(until) => {
            store::end_span(&mut change, span.id, until).await?;
            change.commit().await?;
        }
        Err(text) => {
            drop(change);
            return again(&page, &ask, ("end", fields, text)).await;
        }
    }
    let said = if day > today { "care-ends" } else { "care-ended" };
    Ok(page.go(&place(client), said))
}

/// When care is over whose last day this is, beside what comes after.
fn ends(
    t: Texts,
    day: Date,
    span: CareSpan,
    spans: &[CareSpan],
) -> std::result::Result<Instant, String> {
    let until: Instant = rules::midnight(day.tomorrow().unwrap_or(day)).into();
    if let Some(from) = span.valid_from.filter(|from| *from >= until) {
        return Err(fl!(t, "care-error-before-begin", day = t.day(from.amsterdam().date())));
    }
    let after = spans.iter().filter_map(|other| other.valid_from);
    match after.filter(|from| Some(*from) > span.valid_from && *from < until).min() {
        Some(next) => Err(fl!(t, "care-error-next", day = t.day(next.amsterdam().date()))),
        None => Ok(until),
    }
}

async fn again(
    page: &Page,
    ask: &Asks,
    (field, fields, text): (&'static str, Fields, String),
) -> Result<Response> {
    let wrong = Wrong { field, typed: fields.day, text };
    page.again(&draw(page, ask, Some(wrong)).await?)
}
