//! All SQL about wishes.
//!
//! What the client answered is read for the client alone: [`asked_by`], which
//! the asker's page goes by, does not know of it.

use rules::Categories;
use uuid::Uuid;

use super::{State, Wish};
use crate::access::{Change, Circle, Item, Scope, View, scope};
use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, PersonId};

#[derive(crate::db::FromRow)]
struct Row {
    id: Uuid,
    asker_id: PersonId,
    categories: i64,
    asked_at: Instant,
    state: String,
}

impl From<Row> for Wish {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            asker: row.asker_id,
            categories: categories(row.categories),
            asked: row.asked_at,
            not_now: row.state == State::NotNow.as_str(),
        }
    }
}

fn categories(bits: i64) -> Categories {
    Categories::from_bits(bits).unwrap_or(Categories::EMPTY)
}

/// When this person asked last, and for what; whatever became of it.
///
/// # Errors
/// When the database refuses.
pub async fn asked_by(
    tx: &mut Tx,
    client: ClientId,
    asker: PersonId,
) -> Result<Option<(Instant, Categories)>> {
    let last: Option<(Instant, i64)> = tx
        .query(
            "SELECT asked_at, categories FROM wish WHERE client_id = $1 AND asker_id = $2
             ORDER BY asked_at DESC LIMIT 1",
        )
        .bind(client)
        .bind(asker)
        .optional()
        .await?;
    Ok(last.map(|(asked, bits)| (asked, categories(bits))))
}

/// Asks; what the same person asked before is over with it.
///
/// # Errors
/// When the database refuses.
pub async fn ask(
    change: &mut Change<'_, scope::Wishing>,
    id: Uuid,
    asker: PersonId,
    wanted: Categories,
) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query(
            "UPDATE wish SET state = $3, changed_at = $4
             WHERE client_id = $1 AND asker_id = $2 AND state IN ('open', 'not_now')",
        )
        .bind(client)
        .bind(asker)
        .bind(State::Replaced.as_str())
        .bind(at)
        .run()
        .await?;
    change
        .tx()
        .query(
            "INSERT INTO wish (id, client_id, asker_id, categories, asked_at, state, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $5)",
        )
        .bind(id)
        .bind(client)
        .bind(asker)
        .bind(wanted.bits())
        .bind(at)
        .bind(State::Open.as_str())
        .run()
        .await?;
    Ok(())
}

/// What this person asked and the client can still answer, for the client's own page.
///
/// # Errors
/// When the database refuses.
pub async fn of_asker(
    view: &mut View<'_, scope::Sharing>,
    asker: PersonId,
) -> Result<Option<Wish>> {
    let client = view.client();
    read(view.tx(), client, asker).await
}

/// The same, to answer it.
///
/// # Errors
/// When the database refuses.
pub async fn to_change<C: Scope>(
    change: &mut Change<'_, C>,
    asker: PersonId,
) -> Result<Option<Wish>> {
    let client = change.client();
    read(change.tx(), client, asker).await
}

async fn read(tx: &mut Tx, client: ClientId, asker: PersonId) -> Result<Option<Wish>> {
    let row: Option<Row> = tx
        .query(
            "SELECT id, asker_id, categories, asked_at, state FROM wish
             WHERE client_id = $1 AND asker_id = $2 AND state IN ('open', 'not_now')",
        )
        .bind(client)
        .bind(asker)
        .optional()
        .await?;
    Ok(row.map(Wish::from))
}

/// Notes what the client answered.
///
/// # Errors
/// When the database refuses.
pub async fn becomes<C: Scope>(change: &mut Change<'_, C>, id: Uuid, state: State) -> Result<()> {
    let (client, at) = (change.client(), change.at());
    change
        .tx()
        .query("UPDATE wish SET state = $3, changed_at = $4 WHERE id = $1 AND client_id = $2")
        .bind(id)
        .bind(client)
        .bind(state.as_str())
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// What was asked of the client in these own files and waits, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn open_in<I: Item>(
    circle: &mut Circle<'_, I>,
    own: &[Uuid],
) -> Result<Vec<(ClientId, Wish)>> {
    #[derive(crate::db::FromRow)]
    struct Found {
        client_id: ClientId,
        #[row(flatten)]
        row: Row,
    }
    let found: Vec<Found> = circle
        .tx()
        .query(
            "SELECT client_id, id, asker_id, categories, asked_at, state FROM wish
             WHERE client_id IN $1[] AND state = 'open' ORDER BY asked_at, id LIMIT 20",
        )
        .bind_ids(own)
        .all()
        .await?;
    Ok(found.into_iter().map(|one| (one.client_id, one.row.into())).collect())
}
