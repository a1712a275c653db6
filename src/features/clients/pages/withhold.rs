//! `/clients/{client}/network/{person}/withhold`: withholding something from
//! somebody of the circle, and lifting it (T4.2, T4.3); for who treats.
//!
//! Owns the steps: choose, look how it becomes, confirm. It works from the next
//! request on, and cuts open pages.

mod choice;
mod draw;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Categories, Category, Span};
use uuid::Uuid;

use super::items::Items;
use super::sharing::Whom;
use crate::access::{Ask, View, scope};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::store::{self, Decided, NewWithholding};
use crate::features::{appointments, messages};
use crate::ids::ClientId;
use crate::web::extract::{Page, path_id};
use crate::web::form::Form;

use choice::{Choice, Fields, Step};
pub(super) use choice::{day, reason_error};
pub use draw::{Preview, WithholdPage};

/// What this route asks of a file.
type Asks = Ask<scope::Withholding>;

/// The `{withholding}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Which(Uuid);

impl FromRequestParts<App> for Which {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "withholding").await.map(Self)
    }
}

/// `GET /clients/{client}/network/{person}/withhold`
pub async fn show(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    // What was typed here when the session ended.
    let kept: Option<Fields> =
        kept_forms::take(page.app(), page.actor()?.account, page.0.uri.path()).await?;
    let mut view = ask.view().await?;
    let mut choice = Choice::fresh(&page, view.file(), person, view.at())?;
    let items = items(&page, &mut view, choice.may).await?;
    if let Some(fields) = kept {
        choice = choice.typed(&page, &items, &fields).again();
    }
    page.html(&draw::page(&page, &view, &choice, &items, false)?)
}

/// `POST /clients/{client}/network/{person}/withhold`: looks how it becomes, or withholds.
pub async fn choose(
    page: Page,
    ask: Asks,
    Whom(person): Whom,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let mut view = ask.view().await?;
    let fresh = Choice::fresh(&page, view.file(), person, view.at())?;
    let items = items(&page, &mut view, fresh.may).await?;
    let choice = fresh.typed(&page, &items, &fields);
    if choice.is_wrong() || choice.step != Step::Set {
        let looks = !choice.is_wrong() && choice.step == Step::Look;
        let wrong = choice.is_wrong();
        let drawn = draw::page(&page, &view, &choice, &items, looks)?;
        return if wrong { page.again(&drawn) } else { page.html(&drawn) };
    }
    let to = who_sees(view.client());
    // Whoever asks for a key holds no connection meanwhile.
    drop(view);
    if set(&page, &ask, &choice).await? {
        return Ok(page.go(&to, "withheld"));
    }
    let mut errors = choice.errors.clone();
    errors.push(("choices", fl!(page.0.texts(), "withhold-error-category")));
    let choice = Choice { errors, ..choice };
    let view = ask.view().await?;
    page.again(&draw::page(&page, &view, &choice, &items, false)?)
}

/// What can be chosen one by one, of the categories in which withholding would bind.
async fn items(
    page: &Page,
    view: &mut View<'_, scope::Withholding>,
    may: Categories,
) -> Result<Items> {
    let mut items = Items::default();
    if may.contains(Category::Appointments) {
        let found = appointments::store::to_withhold(view).await?;
        items = items.with_appointments(page.0.texts(), &found);
    }
    if may.contains(Category::Messages) {
        let found = messages::store::to_withhold(view).await?;
        items = items.with_messages(page, &found).await?;
    }
    Ok(items)
}

/// Withholds it, by the facts as they are now; false when by now it cannot be.
async fn set(page: &Page, ask: &Asks, choice: &Choice) -> Result<bool> {
    let key = page.app().vault.key(store::key_id(choice.client)).await?;
    let mut change = ask.change_rights(("withholding", choice.id)).await?;
    if store::is_withheld(&mut change, choice.id).await? {
        change.stands_already().await?;
        return Ok(true);
    }
    let at = change.at();
    let binds = rules::withholdable(&change.file().facts, &choice.person.0, at.timestamp());
    if binds.is_empty() || !choice.picked.iter().all(|one| binds.contains(one)) {
        return Ok(false);
    }
    let by = change.me()?;
    let Some(review) = choice.review_at else { return Ok(false) };
    let new = NewWithholding {
        client: change.client(),
        against: choice.person,
        categories: choice.picked,
        items: &choice.items,
        span: Span { from: Some(at.timestamp()), until: None },
    };
    let reason = choice.reason.as_str();
    let decided = Decided { id: choice.id, by, at, reason, review, judgement: None };
    store::withhold_because(change.tx(), &key, &[(new, decided)]).await?;
    change.commit().await?;
    Ok(true)
}

/// `POST /clients/{client}/network/{person}/withhold/{withholding}/lift`: sending it twice lifts once.
pub async fn lift(
    page: Page,
    ask: Asks,
    Whom(person): Whom,
    Which(withholding): Which,
) -> Result<Response> {
    let mut change = ask.change_rights(("withholding", withholding)).await?;
    let to = who_sees(change.client());
    let by = change.me()?;
    match store::lift(&mut change, (withholding, person), by).await? {
        None => return Err(Error::NotFound),
        Some(true) => change.commit().await?,
        Some(false) => change.stands_already().await?,
    }
    Ok(page.go(&to, "withholding-lifted"))
}

/// The page from which one came.
fn who_sees(client: ClientId) -> String {
    format!("/clients/{client}/who-sees")
}
