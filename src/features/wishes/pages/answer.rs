//! `POST /clients/{client}/network/{person}/wish`: "not now", and taking that back.
//!
//! Owns both: one tap, no reason, and nobody is told. Sharing stands where one
//! chooses what somebody sees (T3.2).

use axum::response::Response;
use rules::Party;
use serde::Deserialize;

use crate::access::{Ask, scope};
use crate::audit::Action;
use crate::error::{Error, Result};
use crate::features::clients::pages::sharing::Whom;
use crate::features::wishes::{State, asks_again_on, store};
use crate::web::extract::Page;
use crate::web::form::Form;

/// What is answered.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    answer: String,
}

/// Says "not now", or takes that back. Said twice it is said once.
pub async fn answer(
    page: Page,
    ask: Ask<scope::Sharing>,
    Whom(person): Whom,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let not_now = match fields.answer.as_str() {
        "not_now" => true,
        "undo" => false,
        _ => return Err(Error::NotFound),
    };
    let mut change = ask.arrange(Action::Update, ("wish", person.0)).await?;
    if change.hat().and_then(|hat| hat.party.as_ref()) != Some(&Party::Client) {
        return Err(Error::NotFound);
    }
    let wish = store::to_change(&mut change, person).await?.ok_or(Error::NotFound)?;
    let page_of = format!("/clients/{}/network/{person}", change.client());
    let over = change.at().amsterdam().date() >= asks_again_on(wish.asked);
    if wish.not_now == not_now || (over && !not_now) {
        change.stands_already().await?;
    } else {
        let state = if not_now { State::NotNow } else { State::Open };
        store::becomes(&mut change, wish.id, state).await?;
        change.commit().await?;
    }
    Ok(page.go(&page_of, if not_now { "wish-not-now" } else { "wish-again" }))
}
