//! The end of a suspension gives authority back: one coordinator enters it, with what was seen
//! of the court's decision, and another confirms it (T1.1p).

use axum::response::Response;
use serde::Deserialize;
use uuid::Uuid;

use super::change::found;
use super::draw::Tried;
use super::words::wrong_words;
use super::{Asks, again, place};
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::model::{Wrong, seen_of_resuming};
use crate::features::clients::store::authority::{Authority, Standing};
use crate::features::clients::store::proposal;
use crate::ids::ordered;
use crate::web::extract::Page;
use crate::web::form::Form;

/// Which authority, and what was seen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    authority: String,
    proof: String,
    proof_on: String,
}

/// `POST /clients/{client}/representatives/resume`: sent twice it waits once.
pub async fn resume(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let id = ordered();
    let mut change = ask.arrange(Action::Create, ("authority_proposal", id)).await?;
    let to = place(change.client());
    let named = fields.authority.parse().unwrap_or_else(|_| Uuid::nil());
    let (one, _, standing) = found(&mut change, named).await?;
    if !matches!(standing, Standing::Suspended | Standing::ToBeSuspended) {
        change.stands_already().await?;
        return Ok(page.go(&to, "authority-resumed"));
    }
    let waiting = proposal::that_wait(&mut change).await?;
    if waiting.iter().any(|waits| waits.resumes == Some(one.id)) {
        change.stands_already().await?;
        return Ok(page.go(&to, "authority-entered"));
    }
    let (since, today) = (begun(&one, change.at()), change.at().amsterdam().date());
    let seen = match seen_of_resuming((&fields.proof, &fields.proof_on), since, today) {
        Ok(seen) => seen,
        Err(wrong) => {
            drop(change);
            let t = page.0.texts();
            let error = |one: Wrong| (field(one), wrong_words(t, one));
            let tried = Tried {
                on: one.id,
                typed: [("resume_proof", fields.proof), ("resume_on", fields.proof_on)].into(),
                errors: wrong.into_iter().map(error).collect(),
            };
            return again(&page, &ask, &tried).await;
        }
    };
    let me = change.me()?;
    proposal::propose_resuming(&mut change, id, &one, seen, me).await?;
    change.commit().await?;
    Ok(page.go(&to, "authority-entered"))
}

/// The first day of the suspension, where it has begun. One that is still to come can be taken
/// back by a decision of any day.
fn begun(one: &Authority, now: Instant) -> Option<jiff::civil::Date> {
    one.valid_until.filter(|from| *from <= now).map(|from| from.amsterdam().date())
}

fn field(wrong: Wrong) -> &'static str {
    if wrong == Wrong::Proof { "resume_proof" } else { "resume_on" }
}
