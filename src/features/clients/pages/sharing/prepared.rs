//! `/clients/{client}/prepared`: on the twelfth birthday, confirming what was prepared (rulebook, "Birthdays"; T4.3).
//!
//! Owns the one press that makes consents of it, by the way every consent goes. Without
//! that press nothing is shared, and after sixty days nothing of it is left.

mod draw;

use axum::response::Response;
use rules::{Categories, Party};

use super::choice::Choice;
use super::{list_at, offered, prove_code, state};
use crate::access::{Ask, File, Hat, scope};
use crate::audit;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::prove;
use crate::features::clients::acting::authority;
use crate::features::clients::store::{Prepared, forget_prepared, prepared, prepared_now};
use crate::ids::{ConsentId, PersonId};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::peer::Peer;

use draw::Shown;
pub use draw::{PreparedPage, Row};

type Asks = Ask<scope::Confirming>;

/// The form: `for` names each person with what was read about them, `code` proves who sends it.
pub type Fields = Vec<(String, String)>;

/// `GET /clients/{client}/prepared`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let mut view = ask.view().await?;
    let rows = prepared(&mut view).await?;
    let shown = Shown { asks_code: prove::is_due(page.actor()?, view.at()), ..Shown::default() };
    page.html(&draw::page(&page, &view, &rows, shown))
}

/// `POST /clients/{client}/prepared`: all that stands on the page is stated at once.
pub async fn confirm(
    page: Page,
    ask: Asks,
    from: Peer,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let view = ask.view().await?;
    let due = prove::is_due(page.actor()?, view.at());
    let list = list_at(view.client(), view.may::<scope::Network>(rules::Action::View));
    // Who proves something holds no connection meanwhile.
    drop(view);
    let sent = |name: &str| {
        let mut found: Vec<&str> = fields
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, value)| value.trim())
            .collect();
        found.sort_unstable();
        found
    };
    let (read, code) = (sent("for"), sent("code").first().copied().unwrap_or_default());
    if due
        && !read.is_empty()
        && let Err(error) = prove_code(&page, &from, code).await?
    {
        return again(&page, &ask, Shown { asks_code: true, error, changed: false }).await;
    }
    match give(&page, &ask, &read, due).await? {
        Given::Saved(said) => Ok(page.go(&list, said)),
        Given::AsksCode => again(&page, &ask, Shown { asks_code: true, ..Shown::default() }).await,
        Given::Changed => again(&page, &ask, Shown { changed: true, ..Shown::default() }).await,
    }
}

/// `POST /clients/{client}/prepared/discard`: thrown away; nobody ever saw it.
pub async fn discard(page: Page, ask: Asks) -> Result<Response> {
    let mut change =
        ask.arrange(audit::Action::Delete, ("prepared_choice", ask.client().0)).await?;
    let client = change.client();
    if forget_prepared(change.tx(), client).await? == 0 {
        change.stands_already().await?;
    } else {
        change.commit().await?;
    }
    Ok(page.go("/home", "prepared-discarded"))
}

async fn again(page: &Page, ask: &Asks, shown: Shown) -> Result<Response> {
    let mut view = ask.view().await?;
    let rows = prepared(&mut view).await?;
    let asks_code = shown.asks_code || prove::is_due(page.actor()?, view.at());
    page.again(&draw::page(page, &view, &rows, Shown { asks_code, ..shown }))
}

/// What becomes of one prepared choice now.
enum Now {
    /// It can be given.
    Gives(Box<Choice>),
    /// By now the client said something else about this person, and that stays.
    Said,
    /// By now a court decided about this person in the client's place.
    Ruled,
    /// There is nothing of it to give any more.
    Nothing,
    /// This person does not represent the client any more.
    NoSay,
}

/// Each person about whom something was prepared, by the facts of now.
fn now(
    page: &Page,
    (file, hat): (&File, Option<&Hat>),
    at: Instant,
    rows: &Prepared,
) -> Vec<(PersonId, Now)> {
    let offered = offered(page, file);
    let now = |(person, prepared): &(PersonId, Categories)| {
        if authority(file, person.0, at).is_none() {
            return (*person, Now::NoSay);
        }
        let Ok(choice) = Choice::stands(file, hat, *person, at) else {
            return (*person, Now::Nothing);
        };
        if let Some(before) = choice.before {
            let place = file.consents.iter().position(|id| *id == before);
            let ruled = place.and_then(|place| file.ruled.get(place)).is_some_and(Option::is_some);
            return (*person, if ruled { Now::Ruled } else { Now::Said });
        }
        let may = |category: &rules::Category| {
            choice.may.contains(*category) && offered.contains(*category)
        };
        let wanted: Categories = prepared.iter().filter(may).collect();
        if wanted.is_empty() {
            return (*person, Now::Nothing);
        }
        (*person, Now::Gives(Box::new(Choice { wanted, until: None, ..choice })))
    };
    rows.iter().map(now).collect()
}

/// What is sent back of a choice that was read: nothing else is stated in its place.
fn mark(choice: &Choice) -> String {
    format!("{}:{}", choice.receiver, choice.wanted.bits())
}

/// What became of the giving.
enum Given {
    Saved(&'static str),
    /// By now the last proof is too old.
    AsksCode,
    /// It is not what was read any more.
    Changed,
}

/// States it all in one transaction, from the facts as they are now.
async fn give(page: &Page, ask: &Asks, read: &[&str], proved: bool) -> Result<Given> {
    let id = ConsentId::fresh();
    let mut change = ask.change_rights(("consent", id.0)).await?;
    let (client, at) = (change.client(), change.at());
    let rows = prepared_now(&mut change).await?;
    if rows.is_empty() {
        let given = read.iter().all(|mark| is_given(change.file(), at, mark));
        change.stands_already().await?;
        let said = if given && !read.is_empty() { "share-saved" } else { "prepared-gone" };
        return Ok(Given::Saved(said));
    }
    let found = now(page, (change.file(), change.hat()), at, &rows);
    let choices: Vec<Choice> = found
        .into_iter()
        .filter_map(|(_, now)| if let Now::Gives(choice) = now { Some(*choice) } else { None })
        .collect();
    let mut marks: Vec<String> = choices.iter().map(mark).collect();
    marks.sort_unstable();
    if marks != read || marks.is_empty() {
        change.stands_already().await?;
        return Ok(Given::Changed);
    }
    if !proved && prove::is_due(page.actor()?, at) {
        change.stands_already().await?;
        return Ok(Given::AsksCode);
    }
    for (n, choice) in choices.iter().enumerate() {
        let statement = if n == 0 { id } else { ConsentId::fresh() };
        if n > 0 {
            change.also(page.app(), statement.0).await?;
        }
        state(&mut change, statement, choice, false).await?;
    }
    forget_prepared(change.tx(), client).await?;
    change.commit().await?;
    Ok(Given::Saved("share-saved"))
}

/// Whether what was read is given by now: the same was sent before.
fn is_given(file: &File, at: Instant, mark: &str) -> bool {
    let parts = mark.split_once(':');
    let found = parts.and_then(|(person, bits)| {
        let categories = Categories::from_bits(bits.parse().ok()?)?;
        Some((person.parse::<PersonId>().ok()?, categories))
    });
    found.is_some_and(|(person, categories)| {
        let at = at.timestamp();
        rules::given(&file.facts, &Party::Client, &person.0, at) == categories
    })
}
