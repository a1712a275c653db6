//! `/away/day`: all appointments with somebody who is not there, to tick and to look after.

use axum::extract::Query;
use axum::response::Response;

use super::draw::{self, Found};
use super::fields::{Fields, instants};
use super::{choose, sure};
use crate::access::Desk;
use crate::error::Result;
use crate::features::absences::apply;
use crate::features::accounts::kept_forms;
use crate::features::people::store::therapists;
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;

/// `GET /away/day?person=…&from=…&until=…`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    choose::offered(&page)?;
    let asked: Vec<(String, String)> =
        Query::try_from_uri(&page.0.uri).map(|query| query.0).unwrap_or_default();
    let (app, account) = (page.app(), page.actor()?.account);
    let kept: Option<Vec<(String, String)>> =
        kept_forms::take(app, account, page.0.uri.path()).await?;
    let mut fields = Fields::of(kept.unwrap_or(asked));
    if fields.person.is_empty() && fields.from.is_empty() {
        return choose::show(page, desk).await;
    }
    if fields.form.is_empty() {
        fields.form = ordered().to_string();
    }
    let colleagues = colleagues(&page, &desk).await?;
    let today = app.clock.now().amsterdam().date();
    match fields.who(&colleagues, today) {
        Ok((person, days)) => {
            let found = Found::of(&desk, &colleagues, person, instants(days)).await?;
            page.html(&draw::page(&page, found, (&fields, days), &[]))
        }
        Err(wrong) => {
            let typed = (fields.person.as_str(), fields.from.as_str(), fields.until.as_str());
            page.again(&choose::draw(&page, &desk, typed, Some(wrong)).await?)
        }
    }
}

/// `POST /away/day`: what would be done, as a question; and after that doing it.
pub async fn send(
    page: Page,
    desk: Desk,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    choose::offered(&page)?;
    let (fields, now) = (Fields::of(pairs), page.app().clock.now());
    let colleagues = colleagues(&page, &desk).await?;
    let who = fields.who(&colleagues, now.amsterdam().date());
    let (person, days) = match who {
        Ok(who) => who,
        Err(wrong) => {
            let typed = (fields.person.as_str(), fields.from.as_str(), fields.until.as_str());
            return page.again(&choose::draw(&page, &desk, typed, Some(wrong)).await?);
        }
    };
    if fields.then == "back" {
        let found = Found::of(&desk, &colleagues, person, instants(days)).await?;
        return page.html(&draw::page(&page, found, (&fields, days), &[]));
    }
    let provider = desk.known()?.provider;
    // A relation starts never by oneself (T4.5).
    let others: Vec<_> = colleagues.iter().filter(|(id, _)| !desk.is_own(*id)).cloned().collect();
    match fields.read((person, days), &others, (provider, now)) {
        Err(wrong) => {
            let found = Found::of(&desk, &colleagues, person, instants(days)).await?;
            page.again(&draw::page(&page, found, (&fields, days), &wrong))
        }
        Ok(wish) if fields.then == "do" || fields.then == "note" => {
            let id = apply::go(&desk, &wish).await?;
            Ok(page.go(&format!("/away/{id}"), "away-noted"))
        }
        Ok(wish) => sure::ask(&page, &desk, &colleagues, (&fields, days, wish)).await,
    }
}

/// The therapists of the provider, by name.
async fn colleagues(page: &Page, desk: &Desk) -> Result<Vec<(PersonId, String)>> {
    let mut tx = desk.times().await?;
    Ok(therapists(&mut tx, desk.known()?.provider, page.app().clock.now()).await?)
}
