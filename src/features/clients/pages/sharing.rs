//! `/clients/{client}/network/{person}`: letting somebody see, and taking it back (T3.2).
//!
//! Owns the steps: choose, look how it becomes, confirm. Giving more asks for a
//! code when the last proof is old; giving less and taking back never do.

mod choice;
mod draw;
mod hide;
mod items;
mod list;
mod look;
mod parts;
pub mod prepare;
pub mod prepared;
mod receipt;
mod words;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Categories, Category, Party};

use super::items::Items;
use crate::access::{Ask, Change, Scope, scope};
use crate::app::App;
use crate::error::{Error, Result};
use crate::features::accounts::prove::{self, Proof};
use crate::features::clients::store::{NewConsent, forget_prepared_for, state_consent};
use crate::features::{invitations, wishes};
use crate::ids::{ClientId, ConsentId, PersonId};
use crate::web::extract::{Page, path_id};
use crate::web::form::Form;
use crate::web::pages::said;
use crate::web::peer::Peer;

pub(super) use choice::hidden;
use choice::{Choice, Fields, Step};
use draw::{Desk, Shown};
pub use draw::{Preview, SharingPage, SingleThings, Switch};
pub use hide::{HideFields, ShowAgainPage, hide, show_again};
pub use list::{ListPage, show as list};
pub use look::{LookPage, look};
pub use receipt::{ReceiptPage, receipt};
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

/// `GET /clients/{client}/network/{person}`
pub async fn show(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let mut view = ask.view().await?;
    let choice = Choice::stands(view.file(), view.hat(), person, view.at())?;
    let (app, t) = (page.app(), page.0.texts());
    let asked = invitations::asked(app, t, &mut view, person).await?;
    let wish = wishes::to_answer(app, t, &mut view, person).await?;
    let desk = Desk::of(&view);
    let drawn = draw::page(&page, &desk, &choice, &Items::default(), Shown::Choosing)?;
    page.html(&SharingPage { asked, wish, ..drawn })
}

/// `POST /clients/{client}/network/{person}`: looks how it becomes, or lets see.
pub async fn choose(
    page: Page,
    ask: Asks,
    Whom(person): Whom,
    from: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let desk = Desk::of(&ask.view().await?);
    let choice = Choice::typed(&page, &desk.file, desk.hat.as_ref(), (person, desk.at), &fields)?;
    let items = if choice.names_items(&fields) {
        items::load(&page, &ask, choice.may).await?
    } else {
        Items::default()
    };
    let choice = choice.picking(page.0.texts(), &items, &fields);
    let draw = |choice: &Choice, shown| draw::page(&page, &desk, choice, &items, shown);
    if choice.is_wrong() {
        return page.again(&draw(&choice, Shown::Choosing)?);
    }
    let due = choice.gives_more() && prove::is_due(page.actor()?, desk.at);
    match choice.step {
        Step::Choose | Step::Items => return page.html(&draw(&choice, Shown::Choosing)?),
        Step::Look => {
            let shown = Shown::Preview { asks_code: due, error: String::new() };
            return page.html(&draw(&choice, shown)?);
        }
        Step::Give => {}
    }
    let asks_code = |error| page.again(&draw(&choice, Shown::Preview { asks_code: true, error })?);
    if due && let Err(error) = prove_code(&page, &from, &choice.code).await? {
        return asks_code(error);
    }
    match give(&page, &ask, &choice, due).await? {
        Given::Saved(said) => {
            Ok(page.go(&desk.list(), &said::with(said, &receipt_at(ask.client(), person))))
        }
        Given::AsksCode => asks_code(String::new()),
        Given::CannotBe => {
            let error = fl!(page.0.texts(), "share-error-category");
            let choice = Choice { errors: vec![("choices", error)], ..choice.clone() };
            page.again(&draw(&choice, Shown::Choosing)?)
        }
    }
}

/// `POST /clients/{client}/network/{person}/stop`: takes back, at once and without a reason.
pub async fn stop(page: Page, ask: Asks, Whom(person): Whom) -> Result<Response> {
    let id = ConsentId::fresh();
    let mut change = ask.change_rights(("consent", id.0)).await?;
    let choice = Choice::stands(change.file(), change.hat(), person, change.at())?;
    // Who has no say any more finds nothing there from now on.
    let (to, said) = if choice.may.is_empty() {
        ("/home".to_owned(), "share-stopped".to_owned())
    } else {
        let list = list_at(change.client(), change.may::<scope::Network>(Action::View));
        (list, said::with("share-stopped", &receipt_at(change.client(), person)))
    };
    if choice.before.is_none() {
        change.stands_already().await?;
    } else {
        let wanted =
            Choice { wanted: Categories::EMPTY, until: None, hidden: Vec::new(), ..choice };
        state(&mut change, id, &wanted, true).await?;
        change.commit().await?;
    }
    Ok(page.go(&to, &said))
}

/// The list from which one chooses: the network, for who may see that.
#[must_use]
pub fn list_at(client: ClientId, sees_network: bool) -> String {
    let list = if sees_network { "network" } else { "sharing" };
    format!("/clients/{client}/{list}")
}

/// Where the newest statement about `person` can be kept.
fn receipt_at(client: ClientId, person: PersonId) -> String {
    format!("/clients/{client}/network/{person}/receipt")
}

/// Tries the code; what is wrong with it, in words. One that was not asked for yet is no try.
async fn prove_code(
    page: &Page,
    from: &Peer,
    code: &str,
) -> Result<std::result::Result<(), String>> {
    let (app, t) = (page.app(), page.0.texts());
    if code.is_empty() {
        return Ok(Err(String::new()));
    }
    if code.chars().filter(char::is_ascii_digit).count() != 6 {
        return Ok(Err(fl!(t, "code-error-shape")));
    }
    let origin = from.origin(app).await?;
    Ok(match prove::with_code(app, page.actor()?, code, &origin).await? {
        Proof::Right => Ok(()),
        Proof::Wrong => Err(fl!(t, "code-error-wrong")),
        Proof::Wait(seconds) => {
            let minutes = (seconds + 59) / 60;
            Err(fl!(t, "share-code-wait", minutes = minutes))
        }
    })
}

/// What became of the giving.
enum Given {
    Saved(&'static str),
    /// By now it is more than when it was asked.
    AsksCode,
    /// By now it cannot be given any more.
    CannotBe,
}

/// States it, from the facts as they are now.
async fn give(page: &Page, ask: &Asks, choice: &Choice, proved: bool) -> Result<Given> {
    let id = ConsentId::fresh();
    let mut change = ask.change_rights(("consent", id.0)).await?;
    let now = Choice::stands(change.file(), change.hat(), choice.receiver, change.at())?;
    let choice = choice.at_present(now);
    if choice.stands_already() {
        change.stands_already().await?;
        return Ok(Given::Saved("share-saved"));
    }
    if !choice.may_be() {
        return Ok(Given::CannotBe);
    }
    if !proved && choice.gives_more() && prove::is_due(page.actor()?, change.at()) {
        return Ok(Given::AsksCode);
    }
    state(&mut change, id, &choice, false).await?;
    change.commit().await?;
    let met = choice.before != choice.seen;
    Ok(Given::Saved(if met { "share-saved-meanwhile" } else { "share-saved" }))
}

/// What the client says now stands in place of what was prepared about the same person, and
/// answers what that person asked to see.
async fn state<C: Scope>(
    change: &mut Change<'_, C>,
    id: ConsentId,
    choice: &Choice,
    withdrawn: bool,
) -> Result<()> {
    if choice.giver == Party::Client {
        let client = change.client();
        forget_prepared_for(change.tx(), client, choice.receiver).await?;
        let said: Categories = if withdrawn {
            Category::ALL.into_iter().collect()
        } else {
            choice.given.iter().chain(choice.wanted.iter()).collect()
        };
        wishes::answered(change, choice.receiver, said).await?;
    }
    let new = NewConsent {
        id,
        client: change.client(),
        giver: choice.giver_person(),
        receiver: choice.receiver,
        stated: change.at(),
        categories: choice.wanted,
        hidden: &choice.hidden,
        until: choice.until,
        withdrawn,
    };
    Ok(state_consent(change.tx(), &new).await?)
}
