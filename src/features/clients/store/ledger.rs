//! The ledger: what was consented to. Only added to.

use rules::Categories;
use uuid::Uuid;

use crate::clock::Instant;
use crate::db::{Result, Tx};
use crate::ids::{ClientId, ConsentId, PersonId};

/// A statement of consent (T3.2), before it is stored.
#[derive(Debug)]
pub struct NewConsent<'a> {
    /// The id.
    pub id: ConsentId,
    /// The file.
    pub client: ClientId,
    /// Who gives; none: the client.
    pub giver: Option<PersonId>,
    /// Who may see.
    pub receiver: PersonId,
    /// When it was stated.
    pub stated: Instant,
    /// What may be seen.
    pub categories: Categories,
    /// Items that stay hidden.
    pub hidden: &'a [Uuid],
    /// When it ends by itself.
    pub until: Option<Instant>,
    /// Whether it takes back.
    pub withdrawn: bool,
}

/// The court's decision by which something is stated in the place of the giver (T3.2).
#[derive(Clone, Debug)]
pub struct ByCourt {
    /// The decision.
    pub ruling: Uuid,
    /// Its day, as stored.
    pub on: String,
    /// Who entered it.
    pub entered_by: PersonId,
    /// Who confirmed it.
    pub confirmed_by: PersonId,
}

/// Adds a statement to the ledger.
///
/// # Errors
/// When the database refuses.
pub async fn state_consent(tx: &mut Tx, new: &NewConsent<'_>) -> Result<()> {
    insert(tx, new, None).await
}

/// Adds a statement that a court made in the place of its giver.
///
/// # Errors
/// When the database refuses.
pub async fn state_by_court(tx: &mut Tx, new: &NewConsent<'_>, by: &ByCourt) -> Result<()> {
    insert(tx, new, Some(by)).await
}

async fn insert(tx: &mut Tx, new: &NewConsent<'_>, by: Option<&ByCourt>) -> Result<()> {
    tx.query(
        "INSERT INTO consent (id, client_id, giver_id, receiver_id, stated_at, categories, valid_until, withdrawn,
            ruling_id, ruled_on, entered_by, confirmed_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(new.id)
    .bind(new.client)
    .bind(new.giver)
    .bind(new.receiver)
    .bind(new.stated)
    .bind(new.categories.bits())
    .bind(new.until)
    .bind(new.withdrawn)
    .bind(by.map(|by| by.ruling))
    .bind(by.map(|by| by.on.as_str()))
    .bind(by.map(|by| by.entered_by))
    .bind(by.map(|by| by.confirmed_by))
    .run()
    .await?;
    hold(tx, new.id.0, new.hidden, new.client).await
}

/// Keeps the single items that a consent hides, or a withholding holds back.
pub(super) async fn hold(
    tx: &mut Tx,
    holder: Uuid,
    items: &[Uuid],
    client: ClientId,
) -> Result<()> {
    let all: Vec<_> = items.iter().map(|item| (holder, *item, client)).collect();
    hold_all(tx, &all).await
}

/// The same for several holders: `(holder, item, file)`.
pub(super) async fn hold_all(tx: &mut Tx, all: &[(Uuid, Uuid, ClientId)]) -> Result<()> {
    let sql = "INSERT INTO held_item (holder_id, item_id, client_id) VALUES {rows}";
    tx.each((sql, 3), all, |query, (holder, item, client)| {
        query.bind(*holder).bind(*item).bind(*client)
    })
    .await
}
