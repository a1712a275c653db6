//! What a child prepared for the twelfth birthday. No consent, and never in the ledger.
//!
//! Owns that nobody but the child reads it: there is no permit for anybody else.

use rules::Categories;
use uuid::Uuid;

use crate::access::{Change, Circle, Item, Scope, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId};

/// The questions that open what was prepared: the rules answer them for the one it is about.
pub trait OwnChoice: Scope {}

impl OwnChoice for scope::Preparing {}
impl OwnChoice for scope::Confirming {}

/// What was prepared: about whom, and what that one would see.
pub type Prepared = Vec<(PersonId, Categories)>;

/// What was prepared in the file.
///
/// # Errors
/// When the database refuses.
pub async fn prepared<C: OwnChoice>(view: &mut View<'_, C>) -> Result<Prepared> {
    let client = view.client();
    load(view.tx(), client).await
}

/// The same, to be changed.
///
/// # Errors
/// When the database refuses.
pub async fn prepared_now<C: OwnChoice>(change: &mut Change<'_, C>) -> Result<Prepared> {
    let client = change.client();
    load(change.tx(), client).await
}

async fn load(tx: &mut Tx, client: ClientId) -> Result<Prepared> {
    let rows: Vec<(PersonId, i64)> = tx
        .query(
            "SELECT receiver_id, categories FROM prepared_choice WHERE client_id = $1 ORDER BY receiver_id",
        )
        .bind(client)
        .all()
        .await?;
    let categories = |bits| Categories::from_bits(bits).unwrap_or(Categories::EMPTY);
    Ok(rows.into_iter().map(|(person, bits)| (person, categories(bits))).collect())
}

/// In which of these own files something waits to be confirmed.
///
/// # Errors
/// When the database refuses.
pub async fn prepared_in<I: Item>(
    circle: &mut Circle<'_, I>,
    own: &[Uuid],
) -> Result<Vec<ClientId>> {
    let rows: Vec<(ClientId,)> = circle
        .tx()
        .query("SELECT DISTINCT client_id FROM prepared_choice WHERE client_id IN $1[]")
        .bind_ids(own)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(client,)| client).collect())
}

/// From now on this is prepared in the file, and nothing else.
///
/// # Errors
/// When the database refuses.
pub async fn prepare(tx: &mut Tx, client: ClientId, choices: &Prepared, at: Instant) -> Result<()> {
    forget_prepared(tx, client).await?;
    let sql = "INSERT INTO prepared_choice (client_id, receiver_id, categories, changed_at) VALUES {rows}";
    tx.each((sql, 4), choices, |query, (receiver, categories)| {
        query.bind(client).bind(*receiver).bind(categories.bits()).bind(at)
    })
    .await
}

/// Nothing is prepared in the file any more. How much was.
///
/// # Errors
/// When the database refuses.
pub async fn forget_prepared(tx: &mut Tx, client: ClientId) -> Result<u64> {
    tx.query("DELETE FROM prepared_choice WHERE client_id = $1").bind(client).run().await
}

/// Nothing is prepared about this receiver any more: by now the client said something else.
///
/// # Errors
/// When the database refuses.
pub async fn forget_prepared_for(tx: &mut Tx, client: ClientId, receiver: PersonId) -> Result<()> {
    tx.query("DELETE FROM prepared_choice WHERE client_id = $1 AND receiver_id = $2")
        .bind(client)
        .bind(receiver)
        .run()
        .await?;
    Ok(())
}
