//! `/clients/{client}/hand-over`: who treats hands the treatment over, shares
//! it, or ends the own part (T4.5). Nobody starts a relation for oneself.

mod draw;
mod typed;

use axum::response::Response;
use i18n_embed_fl::fl;
use serde::Deserialize;
use uuid::Uuid;

use crate::access::{Ask, Change, File, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::kept_forms;
use crate::features::clients::TreatmentKind;
use crate::features::clients::store as clients;
use crate::features::people::store::therapists;
use crate::features::staff::jobs::look_again;
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;

use draw::Shown;
pub use draw::{Choice, HandOverPage, Row};
pub use typed::Fields;

type Asks = Ask<scope::HandOver>;

/// What is sent to end the own relation.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EndFields {
    treatment: String,
    sure: String,
}

/// `GET /clients/{client}/hand-over`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let shown = Shown { fields: kept.unwrap_or_default(), ..Shown::default() };
    page.html(&draw::page(&page, &ask, shown).await?)
}

/// `POST /clients/{client}/hand-over`: a colleague takes part, or takes over.
pub async fn give(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let now = page.app().clock.now();
    let given = match fields.read(&page, now) {
        Ok(given) => given,
        Err(errors) => return again(&page, &ask, Shown { fields, errors, last: false }).await,
    };
    let id = ordered();
    let mut change = ask.change_rights(("treatment", id)).await?;
    if !may_treat(&mut change, given.person).await? {
        drop(change);
        let errors = vec![("person", fl!(page.0.texts(), "team-error-person"))];
        return again(&page, &ask, Shown { fields, errors, last: false }).await;
    }
    let file = format!("/clients/{}", change.client());
    let started = clients::share(&mut change, id, (given.person, given.kind), given.until).await?;
    let takes_over = given.kind == TreatmentKind::Treating && given.takes_over;
    if takes_over {
        end_mine(&page, &mut change).await?;
    }
    if started || takes_over {
        change.commit().await?;
        page.app().live.hurry();
    } else {
        change.stands_already().await?;
    }
    Ok(if takes_over {
        page.go("/caseload", "hand-given")
    } else {
        page.go(&format!("{file}/hand-over"), "hand-shared")
    })
}

/// `POST /clients/{client}/hand-over/end`: the own part. Where nobody would be
/// left to treat while care lasts, that is asked once more.
pub async fn end(page: Page, ask: Asks, Form(fields): Form<EndFields>) -> Result<Response> {
    let id: Uuid = fields.treatment.parse().unwrap_or_else(|_| Uuid::nil());
    let mut change = ask.change_rights(("treatment", id)).await?;
    let (me, at) = (change.me()?, change.at());
    if is_last(change.file(), me, at) && fields.sure != "yes" {
        drop(change);
        return again(&page, &ask, Shown { last: true, ..Shown::default() }).await;
    }
    if change.file().treating(me, true, at).any(|one| one.id == id) {
        clients::end_own(&mut change, me).await?;
        look_again(page.app(), change.tx(), me, at).await?;
        change.commit().await?;
        page.app().live.hurry();
        return Ok(page.go("/caseload", "hand-ended"));
    }
    change.stands_already().await?;
    Ok(page.go("/caseload", ""))
}

/// `POST /clients/{client}/leave`: the own cover, supervision or group ends. Who treats stays.
pub async fn leave(
    page: Page,
    ask: Ask<scope::Leaving>,
    Form(fields): Form<EndFields>,
) -> Result<Response> {
    let id: Uuid = fields.treatment.parse().unwrap_or_else(|_| Uuid::nil());
    let mut change = ask.change_rights(("treatment", id)).await?;
    let (me, at) = (change.me()?, change.at());
    let mine: Vec<Uuid> = change.file().stands_in(me, at).map(|one| one.id).collect();
    if !mine.contains(&id) {
        change.stands_already().await?;
        return Ok(page.go("/caseload", ""));
    }
    clients::leave_off(&mut change, me).await?;
    look_again(page.app(), change.tx(), me, at).await?;
    for other in mine.into_iter().filter(|other| *other != id) {
        change.also(page.app(), other).await?;
    }
    change.commit().await?;
    page.app().live.hurry();
    Ok(page.go("/caseload", "hand-ended"))
}

/// The own relations end, each with a line of its own.
async fn end_mine(page: &Page, change: &mut Change<'_, scope::HandOver>) -> Result<()> {
    let (me, at) = (change.me()?, change.at());
    let mine: Vec<Uuid> = change.file().treating(me, true, at).map(|one| one.id).collect();
    clients::end_own(change, me).await?;
    look_again(page.app(), change.tx(), me, at).await?;
    for id in mine {
        change.also(page.app(), id).await?;
    }
    Ok(())
}

/// A therapist of the provider now, outside the client's family.
async fn may_treat(change: &mut Change<'_, scope::HandOver>, person: PersonId) -> Result<bool> {
    let (provider, at) = (change.file().provider, change.at());
    let family = change.file().in_circle(person);
    let known = therapists(change.tx(), provider, at).await?;
    Ok(!family && known.iter().any(|(id, _)| *id == person))
}

/// Whether care lasts and nobody but `me` treats.
fn is_last(file: &File, me: PersonId, at: Instant) -> bool {
    let mut care = file.facts.client.care.iter().flatten();
    care.any(|span| span.holds(at.timestamp())) && file.treating(me, false, at).next().is_none()
}

async fn again(page: &Page, ask: &Asks, shown: Shown) -> Result<Response> {
    page.again(&draw::page(page, ask, shown).await?)
}
