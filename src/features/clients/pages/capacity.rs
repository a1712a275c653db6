//! `/clients/{client}/capacity`: that a client cannot decide some matters (T4.2),
//! proposed by one who treats, confirmed by another, ended.
//!
//! Owns the steps. Until it is confirmed a proposal changes nothing.

mod draw;
mod form;
mod words;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Incapacity, Span};
use uuid::Uuid;

pub use draw::{CapacityPage, Decision, FormPart, Opening, Proposal};

use crate::access::{Ask, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::accounts::recovery::tell;
use crate::features::clients::store::{self, Judgement, NewJudgement};
use crate::features::notices::Kind;
use crate::ids::{ClientId, PersonId};
use crate::web::extract::{Of, Page, path_id};
use crate::web::form::Form;

use form::{Fields, Judged};

/// What looking asks of a file, and what deciding asks.
type Looks = Ask<scope::WhoSees>;
type Asks = Ask<scope::Withholding>;

/// The `{judgement}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(Uuid);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "judgement").await.map(Self)
    }
}

/// `GET /clients/{client}/capacity`
pub async fn show(page: Page, ask: Looks) -> Result<Response> {
    // What was typed here when the session ended.
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let mut view = ask.view().await?;
    let judged = kept.map(|fields| Judged::typed(&page, view.file(), view.at(), &fields));
    page.html(&draw::page(&page, &mut view, judged, Vec::new()).await?)
}

/// `POST /clients/{client}/capacity`: proposes it; sending it twice proposes once.
pub async fn propose(
    page: Page,
    ask: Asks,
    Of(client): Of,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let id = form::id(client, &fields);
    let mut change = ask.add(("judgement", id)).await?;
    let judged = Judged::typed(&page, change.file(), change.at(), &fields);
    if !judged.errors.is_empty() {
        std::mem::drop(change);
        return again(&page, &ask, Ok(judged)).await;
    }
    let Some(review) = judged.review_at else { return Err(Error::BadForm) };
    let new = NewJudgement {
        id,
        categories: judged.categories,
        reason: &judged.reason,
        by: change.me()?,
        review,
        until: judged.until_at,
        openings: &judged.openings,
    };
    let key = page.app().vault.key(store::key_id(client)).await?;
    if store::propose(&mut change, &key, &new).await? {
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    Ok(page.go(&href(client), "judgement-proposed"))
}

/// `POST /clients/{client}/capacity/{judgement}/confirm`: from now on others decide. Not by who proposed it.
pub async fn confirm(page: Page, ask: Asks, Of(client): Of, Which(id): Which) -> Result<Response> {
    let mut change = ask.change_rights(("judgement", id)).await?;
    let found = store::judgement(&mut change, id).await?.ok_or(Error::NotFound)?;
    if found.confirmed_at.is_some() {
        change.stands_already().await?;
        return Ok(page.go(&href(client), "judgement-confirmed"));
    }
    let by = change.me()?;
    if let Some(error) = wrong(&page, &found, by, change.at()) {
        std::mem::drop(change);
        return again(&page, &ask, Err(error)).await;
    }
    let (at, facts) = (change.at().timestamp(), &change.file().facts);
    let span = Span { from: Some(at), until: found.valid_until.map(Instant::timestamp) };
    let refused = rules::refused(facts, &Incapacity { categories: found.categories(), span }, at);
    let key = page.app().vault.key(store::key_id(client)).await?;
    store::confirm(&mut change, &key, &found, (by, refused)).await?;
    // The client hears that something is there to read, and no more.
    let (app, client_person, now) = (page.app(), change.file().person.0, change.at());
    tell::mail_each(app, change.tx(), &[client_person], (Kind::Changed, "/home"), now).await?;
    change.commit().await?;
    Ok(page.go(&href(client), "judgement-confirmed"))
}

/// Why it cannot be confirmed by `by` at `at`, if it cannot.
fn wrong(page: &Page, found: &Judgement, by: PersonId, at: Instant) -> Option<String> {
    let t = page.0.texts();
    if found.dropped_at.is_some() {
        Some(fl!(t, "capacity-error-dropped"))
    } else if found.proposed_by == by {
        Some(fl!(t, "capacity-error-own"))
    } else if found.valid_until.is_some_and(|until| until <= at) {
        Some(fl!(t, "capacity-error-over"))
    } else {
        None
    }
}

/// `POST /clients/{client}/capacity/{judgement}/drop`: takes it back, or does not agree.
pub async fn drop(page: Page, ask: Asks, Of(client): Of, Which(id): Which) -> Result<Response> {
    let mut change = ask.add(("judgement", id)).await?;
    let found = store::judgement(&mut change, id).await?.ok_or(Error::NotFound)?;
    if found.is_open() {
        let by = change.me()?;
        store::drop_proposal(&mut change, id, by).await?;
        change.commit().await?;
    } else {
        change.stands_already().await?;
    }
    // Meanwhile another may have confirmed it: then it holds, and is ended where that stands.
    let said = if found.confirmed_at.is_some() { "judgement-holds" } else { "judgement-dropped" };
    Ok(page.go(&href(client), said))
}

/// `POST /clients/{client}/capacity/{judgement}/end`: the client decides again from now on.
pub async fn end(page: Page, ask: Asks, Of(client): Of, Which(id): Which) -> Result<Response> {
    let mut change = ask.change_rights(("incapacity", id)).await?;
    let by = change.me()?;
    match store::end_incapacity(&mut change, id, by).await? {
        None => return Err(Error::NotFound),
        Some(true) => change.commit().await?,
        Some(false) => change.stands_already().await?,
    }
    Ok(page.go(&href(client), "capacity-ended"))
}

fn href(client: ClientId) -> String {
    format!("/clients/{client}/capacity")
}

/// The page again, with what was typed or with what is wrong with a proposal.
async fn again(
    page: &Page,
    ask: &Asks,
    wrong: std::result::Result<Judged, String>,
) -> Result<Response> {
    let mut view = ask.view().await?;
    let (judged, errors) = match wrong {
        Ok(judged) => (Some(judged.clone()), judged.errors),
        Err(error) => (None, vec![("proposals", error)]),
    };
    page.again(&draw::page(page, &mut view, judged, errors).await?)
}
