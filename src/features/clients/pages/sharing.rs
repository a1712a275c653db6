//! `/clients/{client}/network/{person}`: letting somebody see, and taking it back (T3.2).
//!
//! Owns the steps: choose, look how it becomes, confirm. Giving more asks for a
//! code when the last proof is old; giving less and taking back never do.

mod choice;
mod draw;
mod parts;
mod words;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Categories, Party};
use uuid::Uuid;

use crate::access::{Ask, Change, File, Hat, scope};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::prove::{self, Proof};
use crate::features::clients::store::{NewConsent, state_consent};
use crate::ids::{ConsentId, PersonId};
use crate::web::extract::{Page, path_id};
use crate::web::form::Form;
use crate::web::peer::Peer;

use choice::{Choice, Fields, Step};
use draw::Shown;
pub use draw::{Preview, SharingPage, Switch};
pub(super) use words::{Sees, offered, sees_words};

/// What this route asks of a file.
type Asks = Ask<scope::Sharing>;

/// The `{person}` of the path.
#[derive(Clone, Copy, Debug)]
pub struct Whom(pub PersonId);

impl FromRequestParts<App> for Whom {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        path_id(parts, app, "person").await.map(Self)
    }
}

/// In whose name somebody lets others see; none for staff.
pub(super) fn party_of(hat: &Hat) -> Option<Party<Uuid>> {
    hat.party.clone().filter(|_| hat.role != "therapist")
}

/// `GET /clients/{client}/network/{person}`
pub async fn show(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let view = ask.view().await?;
    let choice = Choice::stands(view.file(), view.hat(), person, view.at())?;
    page.html(&draw::page(&page, &view, &choice, Shown::Choosing)?)
}

/// `POST /clients/{client}/network/{person}`: looks how it becomes, or lets see.
pub async fn choose(
    page: Page,
    ask: Asks,
    Whom(person): Whom,
    from: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let view = ask.view().await?;
    let choice = Choice::typed(&page, view.file(), view.hat(), (person, view.at()), &fields)?;
    let due = choice.gives_more() && prove::is_due(page.actor()?, view.at());
    if choice.is_wrong() || choice.step != Step::Give {
        let shown = match (choice.is_wrong(), choice.step) {
            (true, _) | (_, Step::Choose) => Shown::Choosing,
            _ => Shown::Preview { asks_code: due, error: None },
        };
        let drawn = page.html(&draw::page(&page, &view, &choice, shown)?)?;
        return Ok(if choice.is_wrong() { unprocessable(drawn) } else { drawn });
    }
    if due && let Some(error) = code_error(&page, &from, &choice.code).await? {
        let shown = Shown::Preview { asks_code: true, error: Some(error) };
        return Ok(unprocessable(page.html(&draw::page(&page, &view, &choice, shown)?)?));
    }
    drop(view);
    let said = give(&ask, &choice).await?;
    Ok(page.go(&format!("/clients/{}/network", choice.client), said))
}

/// `POST /clients/{client}/network/{person}/stop`: takes back, at once and without a reason.
pub async fn stop(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let id = ConsentId::fresh();
    let mut change = ask.change_rights(("consent", id.0)).await?;
    let choice = Choice::stands(change.file(), change.hat(), person, change.at())?;
    let to = format!("/clients/{}/network", choice.client);
    if choice.before.is_none() {
        change.stands_already().await?;
    } else {
        state(&mut change, id, &choice, Categories::EMPTY, true).await?;
        change.commit().await?;
    }
    Ok(page.go(&to, "share-stopped"))
}

/// What is wrong with the code that was typed; nothing when it is right.
async fn code_error(page: &Page, from: &Peer, code: &str) -> Result<Option<String>> {
    let (app, t) = (page.app(), page.0.texts());
    let origin = from.origin(app).await?;
    Ok(match prove::with_code(app, page.actor()?, code, &origin).await? {
        Proof::Right => None,
        Proof::Wrong => Some(fl!(t, "code-error-wrong")),
        Proof::Wait(seconds) => Some(fl!(t, "share-code-wait", seconds = seconds)),
    })
}

/// States it, from the facts as they are now: what may be given can have changed since.
async fn give(ask: &Asks, choice: &Choice) -> Result<&'static str> {
    let id = ConsentId::fresh();
    let mut change = ask.change_rights(("consent", id.0)).await?;
    let now = Choice::stands(change.file(), change.hat(), choice.receiver, change.at())?;
    if !choice.wanted.iter().all(|category| now.may.contains(category)) {
        return Err(Error::Conflict);
    }
    state(&mut change, id, choice, choice.wanted, false).await?;
    change.commit().await?;
    let met = now.before != choice.seen;
    Ok(if met { "share-saved-meanwhile" } else { "share-saved" })
}

async fn state(
    change: &mut Change<'_, scope::Sharing>,
    id: ConsentId,
    choice: &Choice,
    categories: Categories,
    withdrawn: bool,
) -> Result<()> {
    let (client, stated) = (change.client(), change.at());
    let hidden = if withdrawn { Vec::new() } else { hidden(change.file(), choice) };
    let new = NewConsent {
        id,
        client,
        giver: choice.giver_person(),
        receiver: choice.receiver,
        stated,
        categories,
        hidden: &hidden,
        until: choice.until.filter(|_| !withdrawn),
        withdrawn,
    };
    Ok(state_consent(change.tx(), &new).await?)
}

/// What was hidden one by one stays hidden.
fn hidden(file: &File, choice: &Choice) -> Vec<Uuid> {
    let before = choice.before.and_then(|id| file.consents.iter().position(|known| *known == id));
    before.map_or_else(Vec::new, |place| file.facts.consents[place].hidden_items.clone())
}

fn unprocessable(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}
